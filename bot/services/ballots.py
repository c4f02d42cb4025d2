"""Anonymous ballots: cast once and for good, published, found again by a code nobody else has.

A *box* („poll:12“) is whatever is voted on; who has voted is the business of who owns the box. What
is done here leaves no line in the log with the actions, no message and no time.
"""

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import ballots as rules
from bot.domain.actors import Actor
from bot.domain.ballots import CODE_LENGTH, CODE_SIGNS, Ballot
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Button, Rows, tap
from bot.domain.poll_buttons import CheckBallot, ListBallots
from bot.domain.polls import NOUN, Answers, is_open
from bot.services import live, polls, reminders
from bot.services.polls import Mine
from bot.services.votes.casting import checked
from bot.services.votes.reading import asking, must_be_open
from storage import ballots, drafts, marks
from storage import polls as tables
from storage.base import Tx
from storage.marks import UNTIDY, soil
from storage.polls import Asked, Poll

__all__ = ["Ballot"]

FORM = "ballot"  # of the drafts of answers


def offered(tx: Tx) -> bool:
    """Whether ballots can be kept so that nobody knows whose they are.

    PostgreSQL keeps with each row the number of the transaction that wrote it, and so beside the
    row that says who has voted; and its log cannot be emptied by us.
    """
    return tx.dialect.name == "sqlite"


def require_offered(tx: Tx) -> None:
    """Raises Refusal, which says why not."""
    if not offered(tx):
        raise Refusal("ballots.not-offered")


def new_receipt() -> str:
    """A code by which its owner finds the ballot; keep it nowhere but with the unsent answer."""
    return "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))


# A box


async def drop_in(
    tx: Tx, box: str, receipt: str, sheet: rules.Sheet, county: str | None, room: int
) -> None:
    """Put one ballot into the box. `county` only where five of it have voted.

    `room` is the same for all of a box: see `storage.ballots.put`.
    """
    require_offered(tx)
    await ballots.put(tx, box, [Ballot(rules.hash_of(receipt), sheet.choices, county)], room)
    await ballots.put_words(tx, box, sheet.words)
    await soil(tx)


# Traces


async def untidy(tx: Tx) -> int | None:
    """Up to what the file is to be tidied; None where it is tidy."""
    found = await marks.get(tx, UNTIDY)
    return int(found) if found else None


async def tidied(tx: Tx, upto: int) -> None:
    """It was. What was written meanwhile waits for the next time."""
    if await untidy(tx) == upto:
        await marks.put(tx, UNTIDY, 0)


# An anonymous poll


def box_of(poll_id: int) -> str:
    return f"poll:{poll_id}"


async def answerable(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> tuple[Poll, Asked]:
    """An anonymous poll that waits for the actor's answer. Raises NotAllowed, Stale, Refusal."""
    mine, who = await asking(tx, actor, poll_id, now)
    if not mine.poll.anonymous:
        raise Stale
    require_offered(tx)
    if who.answered:
        raise Refusal("ballots.already")
    must_be_open(mine.poll, now)
    return mine.poll, who


async def cast(
    tx: Tx, actor: Actor, poll_id: int, given: Answers, receipt: str, now: datetime
) -> None:
    """Cast the ballot, for good. Answers to what is not asked of who answers so are left out.

    Whether somebody has answered is the key that makes two casts one. Raises NotAllowed, Stale,
    Refusal; then the transaction is to be rolled back.
    """
    _, who = await answerable(tx, actor, poll_id, now)
    questions = await tables.questions_of(tx, poll_id)
    sheet = rules.parted(questions, checked(questions, given))
    if not await tables.answers_once(tx, poll_id, who.member_id):
        raise Refusal("ballots.already")
    voted, _ = (await tables.participation(tx, poll_id))[who.county]
    county = who.county if rules.says_county(voted) else None
    await drop_in(tx, box_of(poll_id), receipt, sheet, county, rules.room(questions))
    for account_id in {actor.account_id, who.account_id} - {None}:
        await reminders.cancel(tx, account_id or 0, polls.key(poll_id))
    await live.changed(tx, NOUN, poll_id)


async def forget_unsent(tx: Tx, now: datetime, zone: ZoneInfo) -> None:  # noqa: ARG001 - a tick's
    """Drop the answers that were begun and not confirmed while the poll could be answered."""
    for draft_id, key in await drafts.of_form(tx, FORM):
        poll = await tables.get(tx, int(key))
        if poll is None or not is_open(poll.state, poll.closes_at, now):
            await drafts.drop(tx, draft_id)
            await soil(tx)


def may_list(mine: Mine) -> bool:
    """Whether the reader may have the list of ballots: it is the result, ballot by ballot."""
    return mine.poll.anonymous and mine.is_over and mine.may_see


def may_check(mine: Mine) -> bool:
    """Whether the reader may look for a ballot by its code: also where others see no results."""
    return mine.poll.anonymous and mine.is_over and mine.asked is not None


def offers(mine: Mine) -> Rows:
    """The buttons under a poll that is over, for whom they are."""
    row: list[Button] = []
    if may_list(mine):
        row.append(tap("ballots.list", ListBallots(mine.poll.id)))
    if may_check(mine):
        row.append(tap("ballots.check", CheckBallot(mine.poll.id)))
    return (tuple(row),) if row else ()


async def listed(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> tuple[Mine, list[Ballot]]:
    """The published list: without county, sorted by hash. Raises Stale, Refusal."""
    mine = await polls.mine(tx, actor, poll_id, now)
    if not may_list(mine):
        raise _not_yet(mine)
    cast_ = await ballots.of_box(tx, box_of(poll_id))
    return mine, [Ballot(one.hash, one.choices) for one in cast_]


async def checkable(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Mine:
    """Raises Stale, Refusal."""
    mine = await polls.mine(tx, actor, poll_id, now)
    if not may_check(mine):
        raise _not_yet(mine)
    return mine


async def check(
    tx: Tx, actor: Actor, poll_id: int, code: str, now: datetime
) -> tuple[str, Ballot] | None:
    """The line of the code as the list shows it: its hash, its choices. Raises Stale, Refusal."""
    await checkable(tx, actor, poll_id, now)
    await soil(tx)
    box = await ballots.of_box(tx, box_of(poll_id))
    length = rules.shown_length(one.hash for one in box)
    wanted = rules.hash_of(code)
    return next(((one.hash[:length], one) for one in box if one.hash == wanted), None)


def _not_yet(mine: Mine) -> Refusal:
    if not mine.poll.anonymous:
        return Stale()
    if mine.is_open:
        return Refusal("ballots.not-yet", until=mine.poll.closes_at)
    return Refusal("ballots.not-shown")
