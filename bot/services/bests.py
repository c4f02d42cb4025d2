"""The month's best of each county, told in its group in the first working days of the next month.

Where a county has no group, its members are told in private. Only what all of them may read is
there: their county's own entries, none without a name. It is told once: which counties had theirs
is marked in the transaction that queues the card.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.bests import (
    NOUN,
    TITLE_SHOWN,
    day_of,
    due_month,
    month_after,
    number_of,
    ranked,
    subject_of,
)
from bot.domain.counties import County
from bot.domain.groups import Topic
from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.preferences import QUIET, Kind, Less
from bot.domain.report_buttons import ShowPractice
from bot.domain.reports import Visibility
from bot.domain.settings import QUIET_HOURS
from bot.domain.taps import as_payload
from bot.services import live, settings
from bot.services.outbox import tell
from bot.services.reports.cards import place_of
from storage import bests, groups, marks, outbox, territories
from storage.base import Tx
from storage.bests import Best
from storage.outbox import Priority
from storage.reports import Report

TOLD = "bests"  # the mark: the month, and the counties that had theirs


async def tell_bests(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """One card a tick: everybody else waits for the writer meanwhile."""
    quiet = QUIET[await settings.value(tx, QUIET_HOURS)]
    month = due_month(now, quiet, zone)
    if month is None:
        return
    number = number_of(month)
    had = await _had(tx, number)
    since, until = (datetime.combine(day, time(), zone) for day in (month, month_after(month)))
    for county in County:
        if county.code in had:
            continue
        had.append(county.code)
        await marks.put(tx, TOLD, [number, had])
        placed = ranked(await bests.counted(tx, county.code, since, until))
        if placed:
            await bests.put(tx, number, county.code, placed)
            await _tell(tx, number, county, now.astimezone(zone))
            return


async def take_as_told(tx: Tx, since: datetime, now: datetime, zone: ZoneInfo) -> None:
    """The database is of an earlier moment: a month that was told of since is not told again."""
    quiet = QUIET[await settings.value(tx, QUIET_HOURS)]
    month = due_month(now, quiet, zone)
    if month is not None and due_month(since, quiet, zone) != month:
        await marks.put(tx, TOLD, [number_of(month), [one.code for one in County]])


async def follow(tx: Tx, report: Report) -> None:
    """It says something else, or was taken back: cards that name it are not right any more."""
    county = County.of(report.county)
    for month in await bests.months_of(tx, report.id):
        await live.changed(tx, NOUN, subject_of(month, county))
        await _follow_each(tx, month, county)


async def _follow_each(tx: Tx, month: int, county: County) -> None:
    """What waits for members in private, till the morning or their digest, says how it is now."""
    waiting = await outbox.waiting(tx, Kind.PRACTICES.code, f"{_key(month, county)}:")
    if not waiting:
        return
    found = await bests.of_month(tx, month, county.code)
    said, rows = await _card(tx, month, county.code, found), _opens(found)
    await outbox.reword(tx, [one for one, _, _ in waiting], said, rows)
    for one, _, _ in waiting if not found else ():
        await outbox.take_out(tx, one)


async def live_card(tx: Tx, subject: int, county: str | None, _: datetime) -> tuple[Words, Rows]:
    """For the group's card as it is edited. Raises LookupError."""
    month, number = divmod(subject, 100)
    if county is None or number not in set(County):
        raise LookupError(f"month {subject}")
    found = await bests.of_month(tx, month, County(number).code)
    return await _card(tx, month, County(number).code, found), _links(found)


async def _had(tx: Tx, month: int) -> list[str]:
    told = await marks.get(tx, TOLD)
    return list(told[1]) if told and told[0] == month else []


async def _tell(tx: Tx, month: int, county: County, now: datetime) -> None:
    found = await bests.of_month(tx, month, county.code)
    said = await _card(tx, month, county.code, found)
    protect = any(one.report.visibility is not Visibility.PUBLIC for one in found)
    key = _key(month, county)
    group = await groups.of_county(tx, county.code)
    if group is None:
        await _tell_each(tx, month, county, said, found, now, protect=protect)
        return
    await tell(
        tx,
        group.chat_id,
        said,
        key=key,
        now=now,
        rows=_links(found),
        topic=Topic.PRACTICE,
        silent=True,
        protect=protect,
        priority=Priority.BROADCAST,
    )
    subject = subject_of(month, county)
    await live.keep(tx, NOUN, subject, group.chat_id, edits=key, county=county.code)


async def _tell_each(  # noqa: PLR0913 - what, to whom, when
    tx: Tx,
    month: int,
    county: County,
    said: Words,
    found: Sequence[Best],
    now: datetime,
    *,
    protect: bool,
) -> None:
    """Until the next one comes: then it is old."""
    ends = datetime.combine(_end(month), time(), now.tzinfo)
    for account_id in await bests.readers(tx, county.code, now):
        await tell(
            tx,
            account_id,
            said,
            key=_key(month, county),
            now=now,
            rows=_opens(found),
            protect=protect,
            priority=Priority.BROADCAST,
            about=Kind.PRACTICES,
            expires_at=ends,
        )


def _key(month: int, county: County) -> str:
    return f"bests:{month}:{county.code}"


def _end(month: int) -> date:
    """Of the month in which it is told."""
    return month_after(month_after(day_of(month)))


async def _card(tx: Tx, month: int, county: str, found: Sequence[Best]) -> Words:
    shown = {"month": day_of(month), "county": (await territories.county_names(tx))[county]}
    if not found:
        return words("bests.none-left", **shown)
    names = await territories.municipality_names(tx)
    lines = [_line(one, names[one.report.municipality]) for one in found]
    return words("bests.card", **shown, lines=Joined(tuple(lines)))


def _line(one: Best, municipality: str) -> Words:
    return words(
        "bests.line",
        place=str(one.place),
        title=shortened(one.report.title, TITLE_SHOWN),
        whose=place_of(municipality, one.report.eldership),
        uses=one.uses,
        helpful=one.helpful,
    )


def _opens(found: Sequence[Best]) -> Rows:
    """In private, by their lines."""
    opens = [
        verbatim(str(place), ShowPractice(one.report.id)) for place, one in enumerate(found, 1)
    ]
    return tuple(opens), (tap("preferences.less", Less(Kind.PRACTICES)),)


def _links(found: Sequence[Best]) -> Rows:
    """Each opens in private."""
    row: list[Button] = [
        Button(
            words("bests.read", number=str(one.report.id)),
            start=as_payload(ShowPractice(one.report.id)),
        )
        for one in found
    ]
    return tuple(tuple(row[at : at + 3]) for at in range(0, len(row), 3))
