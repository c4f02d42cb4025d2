"""The author's gentle digest: what colleagues made of their entries, at most once a day.

Each mark stands in one digest, by `told_at`, written in the transaction that queues the message.
Whose an unnamed entry is, nobody learns by it: it goes to the author alone.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.preferences import QUIET, How, Kind, Less
from bot.domain.quiet import last_morning
from bot.domain.report_buttons import OpenYear, ShowPractice
from bot.domain.settings import QUIET_HOURS
from bot.domain.uses import (
    ENTRIES_TOLD,
    FRESH,
    NOTE_TOLD,
    TITLE_TOLD,
    USES_TOLD,
    told_before,
)
from bot.services import courtesy, settings
from bot.services.outbox import tell
from bot.services.reports.cards import place_of
from storage import use_digests, uses
from storage.base import Tx
from storage.outbox import Priority
from storage.use_digests import Author, Mark, Taken

AT_ONCE = 25  # people a tick: everybody else waits for the writer meanwhile


async def tell_authors(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Messages of their own kind, as digests are: the wish was asked here already."""
    today = now.astimezone(zone).date()
    found = await use_digests.waiting(tx, now - FRESH, today)
    if not found:
        return
    wishes = await courtesy.wishes(tx, [one.account_id for one in found], (Kind.REPORTS,))
    served = 0
    for author in found:
        wish = wishes[author.account_id][Kind.REPORTS]
        before = told_before(wish, now, zone)
        if before is None or author.since >= before:
            continue
        await _tell(tx, author, before, today, now, wanted=wish.how is not How.OFF)
        served += 1
        if served == AT_ONCE:
            return


async def take_as_told(tx: Tx, since: datetime, now: datetime, zone: ZoneInfo) -> None:
    """The database is of an earlier moment: what was told since then is not told again."""
    before = last_morning(now, QUIET[await settings.value(tx, QUIET_HOURS)], zone)
    if before > since:
        await use_digests.take_as_told(tx, before, now)


async def _tell(
    tx: Tx, author: Author, before: datetime, today: date, now: datetime, *, wanted: bool
) -> None:
    marks = await use_digests.marks(tx, author.member_id, before, now - FRESH)
    taken = await use_digests.uses(tx, author.member_id, before, now - FRESH)
    if wanted:
        said, rows = _digest(marks, taken)
        if not await tell(
            tx,
            author.account_id,
            said,
            key=f"uses:{today}",
            now=now,
            rows=rows,
            priority=Priority.BROADCAST,
            about=Kind.DIGESTS,
        ):
            return  # they had today's
    pairs = [(one.report_id, one.member_id) for one in marks]
    await uses.told(tx, pairs, [one.id for one in taken], now)


def _digest(marks: Sequence[Mark], taken: Sequence[Taken]) -> tuple[Words, Rows]:
    """Those that were taken over first; each with its number to tap."""
    titles = {one.report_id: one.title for one in taken}
    titles |= {one.report_id: one.title for one in marks}
    shown = list(titles)[:ENTRIES_TOLD]
    lines: list[Words] = []
    for place, number in enumerate(shown, start=1):
        lines += _entry(place, number, titles, marks, taken)
    if len(titles) > len(shown):
        lines.append(words("uses.told-more", count=len(titles) - len(shown)))
    opens: list[Button] = [
        verbatim(str(place), ShowPractice(number)) for place, number in enumerate(shown, start=1)
    ]
    rows = (
        tuple(opens),
        (tap("uses.to-year", OpenYear()),),
        (tap("preferences.less", Less(Kind.REPORTS)),),
    )
    return words("uses.told", lines=Joined(tuple(lines))), rows


def _entry(
    place: int,
    number: int,
    titles: Mapping[int, str],
    marks: Sequence[Mark],
    taken: Sequence[Taken],
) -> list[Words]:
    title = shortened(titles[number], TITLE_TOLD)
    lines = [words("uses.told-entry", place=str(place), title=title)]
    helpful = sum(one.report_id == number for one in marks)
    if helpful:
        lines.append(words("uses.told-helpful", count=helpful))
    of_it = [one for one in taken if one.report_id == number]
    lines += [use_line(one.municipality_name, one.eldership, one.note) for one in of_it[:USES_TOLD]]
    if len(of_it) > USES_TOLD:
        lines.append(words("uses.told-more-uses", count=len(of_it) - USES_TOLD))
    return lines


def use_line(
    municipality_name: str, eldership: str, note: str | None, most: int = NOTE_TOLD
) -> Words:
    """Who took it over, and how."""
    place = place_of(municipality_name, eldership)
    if note is None:
        return words("uses.line", place=place)
    return words("uses.line-noted", place=place, note=shortened(note, most))
