"""A ballot is cast once a member and category, for good, and nobody can tell whose it is.

Who has voted is one boolean, turned in the transaction that puts the ballot into its box; what was
chosen stands in the box alone. Nothing is written to the log with the actions.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.ballots import Sheet
from bot.domain.contest_votes import PHASES, box_of, room
from bot.domain.contests import State
from bot.domain.errors import Refusal, Stale
from bot.domain.scores import Level
from bot.services import ballots, reminders
from bot.services.contest_votes.choosing import Booth, booth, slip
from bot.services.contest_votes.reminding import subject
from bot.services.contests import get
from storage import contest_votes, drafts
from storage.base import Tx
from storage.marks import soil

FORM = "contest_ballot"  # its drafts have contest, level and category in their key


def key_of(contest_id: int, level: Level, category_id: int) -> str:
    return f"{contest_id}:{int(level)}:{category_id}"


async def cast(  # noqa: PLR0913 - whose, of what, for what
    tx: Tx,
    actor: Actor,
    contest_id: int,
    level: Level,
    category_id: int,
    *,
    number: int,
    receipt: str,
    now: datetime,
) -> Booth:
    """Cast it; what is left to vote in. Whether somebody has voted is the key that makes two one.

    Raises NotAllowed, Stale, Refusal; then the transaction is to be rolled back.
    """
    paper = await slip(tx, actor, contest_id, level, category_id, now)
    if number not in {one.number for one in paper.candidates}:
        raise Refusal("contest_votes.gone")
    voter = paper.voter
    if not await contest_votes.votes_once(tx, category_id, level, voter.member_id):
        raise Refusal("contest_votes.already", category=paper.category.name)
    county = voter.county if level is Level.COUNTY else None
    box = box_of(contest_id, level, category_id, county)
    await ballots.drop_in(
        tx, box, receipt, Sheet({category_id: number}, {}), None, room(category_id)
    )
    left = await booth(tx, actor, contest_id, level, now)
    if not any(one.waits for one in left.lines):
        await reminders.cancel(tx, actor.account_id, subject(contest_id, level))
    return left


async def forget_unsent(tx: Tx, now: datetime, zone: ZoneInfo) -> None:  # noqa: ARG001 - a tick's
    """Drop the choices that were begun and not confirmed while one could vote."""
    for draft_id, key in await drafts.of_form(tx, FORM):
        contest_id, level, _ = map(int, key.split(":"))
        if not await _is_open(tx, contest_id, Level(level), now):
            await drafts.drop(tx, draft_id)
            await soil(tx)


async def _is_open(tx: Tx, contest_id: int, level: Level, now: datetime) -> bool:
    try:
        under = await get(tx, contest_id, now)
    except Stale:
        return False
    return under.contest.state is State.FIXED and under.phase is PHASES[level]
