"""The cards that tell reviewers of what waits, and who was quicker."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.actors import Can, Nationwide
from bot.domain.campaigns import Does
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.domain.report_buttons import ReviewReport
from bot.domain.reports import Level, State
from bot.domain.reviews import PublishReport
from bot.domain.visibility import over
from bot.services import members
from bot.services.outbox import tell
from bot.services.reports import cards
from bot.services.reviews.group_cards import picture
from bot.services.reviews.reviewers import of_level
from storage import accounts, directory, outbox, reports, territories
from storage.base import Tx
from storage.reports import Report

CARDS = "review:"  # how their keys begin
QUIET = frozenset({"new", "changed"})  # of these its author makes as many as they like


async def announce(
    tx: Tx, report: Report, why: str, now: datetime, *, said: Words | None = None
) -> None:
    """Tell those whose queue it is in, each once for each time it waits; `why` is a text's end.

    `said` stands in place of the entry: what its author answered, or what is to change. What was
    taken back, handed in again and not read meanwhile stands in place of the earlier card.
    """
    unread = f"{CARDS}{report.id}:{_mark(report.unseen_since)}" if report.unseen_since else None
    told = await of_level(tx, report, report.level, now)
    languages = await accounts.languages(tx, told)
    made: dict[str, Words] = {}
    media = picture(report) if said is None and not report.unnamed else ()
    for account_id in told:
        language = languages.get(account_id, "lt")
        if language not in made:
            made[language] = await _card(tx, report, why, now, said, language)
        await tell(
            tx,
            account_id,
            made[language],
            key=key(report),
            now=now,
            rows=_rows(report),
            media=media,
            protect=True,
            edits=unread if why in QUIET else None,
            about=Kind.DUTIES,
        )
    await reports.change(tx, report.id, unseen_since=report.waiting_since)


async def seen(tx: Tx, report: Report) -> None:
    """A reviewer has read it."""
    if report.unseen_since is not None:
        await reports.change(tx, report.id, unseen_since=None)


async def close(
    tx: Tx, report: Report, said: Words, now: datetime, *, decided: bool = True
) -> None:
    """Every card of this wait says what came of it, and has no buttons; `report` as it waited.

    Unless it was `decided`, its author has taken it back.
    """
    if report.waiting_since is None:
        return
    if decided:
        await seen(tx, report)
    told = await of_level(tx, report, Level.COUNTY, now)
    told += await of_level(tx, report, Level.OFFICE, now)
    keys = {f"{key(report)}:{one}": one for one in told}
    for found, earlier in (await outbox.earlier(tx, keys)).items():
        if not earlier.message_ids and await outbox.take_out(tx, earlier.id):
            continue  # at night they have not been told yet
        await tell(
            tx,
            keys[found],
            said,
            key=f"{key(report)}:closed",
            now=now,
            media=earlier.media,
            edits=key(report),
            does=Does.EDIT,
            silent=True,
            protect=True,
            about=Kind.DUTIES,  # as its card: what comes at night keeps its order
        )


async def ask_again(tx: Tx, now: datetime) -> None:
    """What waits for the morning is for who may decide about it then: roles end at night too."""
    waiting = await outbox.waiting(tx, Kind.DUTIES.code, CARDS)
    actors = await members.actors(tx, {account for _, account, _ in waiting}, now.date(), "")
    for row_id, account_id, found in waiting:
        report = await reports.get(tx, int(found.split(":")[1]))
        if report is None or not actors[account_id].may(Can.REVIEW_REPORTS, over(report)):
            await outbox.take_out(tx, row_id)


async def is_known_outside(tx: Tx, report: Report, now: datetime) -> bool:
    """Whether a lead was told of it: whose it is, not the office alone knows any more."""
    told = await outbox.told_of(tx, f"{CARDS}{report.id}:")
    actors = await members.actors(tx, told, now.date(), "")
    return any(not one.may(Can.REVIEW_REPORTS, Nationwide()) for one in actors.values())


def key(report: Report) -> str:
    """Of the cards about this wait."""
    assert report.waiting_since is not None  # noqa: S101 - asked by whoever calls
    return f"{CARDS}{report.id}:{_mark(report.waiting_since)}"


def _mark(since: datetime) -> int:
    return int(since.timestamp())


async def author_line(tx: Tx, report: Report, now: datetime) -> Words:
    """Whose it is, for a reviewer; of an unnamed one also where, and that only the office knows."""
    person = await directory.one(tx, report.member_id, now.date()) if report.member_id else None
    if not report.unnamed:
        who = words("common.verbatim", text=person.full) if person else words("reviews.nobody")
        return words("reviews.author", who=who)
    names = await territories.municipality_names(tx)
    place = cards.place_of(names[report.municipality], report.eldership)
    known = f"{person.name}, {place}" if person and person.name else place
    return words("reviews.author-unnamed", who=known)


async def _card(
    tx: Tx, report: Report, why: str, now: datetime, said: Words | None, language: str
) -> Words:
    """With the names of its themes in that language."""
    lines: Sequence[Words] = [words(f"reviews.duty-{why}", number=str(report.id))]
    seen = await cards.shown(tx, report, now.date(), language)
    told = [said] if said is not None else [cards.brief(seen)]
    if said is not None:
        lines = [*lines, cards.title(seen), *cards.whose(seen, most=cards.DOERS_SHOWN)]
    whose = [await author_line(tx, report, now)] if report.unnamed else []
    return words("common.joined", parts=Joined((*lines, *told, *whose)))


def _rows(report: Report) -> Rows:
    read = (tap("reviews.read", ReviewReport(report.id)),)
    if report.state is State.PUBLISHED:
        return (read,)
    return ((tap("reviews.publish", PublishReport(report.id, report.rev)),), read)
