"""Digests: on Tuesday, or each working day, what did not come by itself.

Of news, that is what a member neither got in private nor opened, nor acknowledged, nor was told by
telephone; each item stands in one digest of theirs, by a mark at the item and not by a span of
time. Of reminders it is said how many were put off; they can be asked for.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.courtesy import AFTER_PAUSE, pause_ends
from bot.domain.digests import LISTED, TITLE_SHOWN, SendPutOff
from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news import OpenNews
from bot.domain.news_text import called
from bot.domain.preferences import BUDGETED, QUIET, How, Kind, Less, Wish
from bot.domain.privacy import TRACES_KEPT
from bot.domain.quiet import digest_day, is_day_off, is_quiet, morning
from bot.domain.settings import QUIET_HOURS
from bot.domain.taps import Tap
from bot.services import courtesy, settings
from bot.services.outbox import tell
from storage import digests
from storage.base import Tx
from storage.digests import Reader, Unread
from storage.outbox import Priority

AT_ONCE = 25  # people a tick: everybody else waits for the writer meanwhile
FRESH = timedelta(days=60)  # what is older is found in the archive
SOON = timedelta(minutes=2)  # what is sent by then may yet be put off until the digest
OTHERS = BUDGETED - {Kind.NEWS}


@dataclass(frozen=True, slots=True)
class Digest:
    """Somebody's digest of the day; `put_off` are messages of other kinds."""

    account_id: int
    day: date
    items: Sequence[Unread]
    put_off: int


@dataclass(frozen=True, slots=True)
class _Due:
    """Whose digest is due: which kinds go into it, and which day's it is."""

    reader: Reader
    kinds: Collection[Kind]
    day: date


async def make(tx: Tx, now: datetime, zone: ZoneInfo) -> list[Digest]:
    """The digests that are due, for so many people as one tick takes; none is empty.

    Whoever has nothing to read is marked as served all the same: what comes later is for the next.
    """
    due = await _due(tx, now, zone)
    if not due:
        return []
    await digests.begin(tx, {one.reader.account_id: one.day for one in due})
    of_news = [one.reader.account_id for one in due if Kind.NEWS in one.kinds]
    items = await digests.unread(tx, of_news, now - FRESH)
    ids = [one.reader.account_id for one in due]
    put_off = await digests.put_off(tx, ids, [kind.code for kind in OTHERS], now)
    made = [_digest(one, items, put_off.get(one.reader.account_id, {})) for one in due]
    for one in due:
        await digests.told(tx, _of(items, one), one.day)
        if put_off.get(one.reader.account_id):
            kinds = [kind.code for kind in OTHERS & set(one.kinds)]
            await digests.mentioned(tx, one.reader.account_id, kinds)
    return [one for one in made if one.items or one.put_off]


async def send(tx: Tx, now: datetime, zone: ZoneInfo, *, archive: Tap) -> None:
    """Tell what is due, as messages of their own kind: they cost no budget. Opens the `archive`."""
    for digest in await make(tx, now, zone):
        await tell(
            tx,
            digest.account_id,
            words("digests.digest", lines=Joined(tuple(_lines(digest, zone)))),
            key=f"digest:{digest.day}",
            now=now,
            rows=_rows(digest, archive),
            priority=Priority.BROADCAST,
            about=Kind.DIGESTS,
        )


async def take_as_sent(tx: Tx, since: datetime, now: datetime, zone: ZoneInfo) -> None:
    """The database is of an earlier moment: digests of the time since then are not made again."""
    hours = QUIET[await settings.value(tx, QUIET_HOURS)]
    day = now.astimezone(zone).date()
    while is_day_off(day) or morning(day, hours, zone) > now:
        day -= timedelta(days=1)
    if morning(day, hours, zone) <= since:
        return
    readers = await digests.readers(tx, digest_day(day), day, day)
    ids = [one.account_id for one in readers]
    await digests.begin(tx, dict.fromkeys(ids, day))
    await digests.told(tx, await digests.unread(tx, ids, now - FRESH), day)


async def release(tx: Tx, actor: Actor, now: datetime) -> int:
    """Send the actor what their digest only counted; how many that is."""
    return await digests.release(tx, actor.account_id, now - TRACES_KEPT, now)


def _digest(due: _Due, items: Sequence[Unread], put_off: Mapping[str, int]) -> Digest:
    count = sum(put_off.get(kind.code, 0) for kind in OTHERS & set(due.kinds))
    return Digest(due.reader.account_id, due.day, _of(items, due), count)


def _of(items: Sequence[Unread], due: _Due) -> list[Unread]:
    return [one for one in items if one.account_id == due.reader.account_id]


async def _due(tx: Tx, now: datetime, zone: ZoneInfo) -> list[_Due]:
    """Cheap on all but digest days, as nobody is found then."""
    today = now.astimezone(zone).date()
    if is_day_off(today):
        return []
    weekly = digest_day(today)
    readers = await digests.readers(tx, weekly, today, today)
    if not readers:
        return []
    ids = [one.account_id for one in readers]
    wishes = await courtesy.wishes(tx, ids, BUDGETED)
    found = [_of_reader(one, wishes[one.account_id], weekly, now, zone) for one in readers]
    due = [one for one in found if one is not None]
    codes = [kind.code for kind in BUDGETED]
    ids = [one.reader.account_id for one in due]
    busy = await digests.expecting(tx, ids, codes, now + SOON) if ids else set()
    return [one for one in due if one.reader.account_id not in busy][:AT_ONCE]


def _of_reader(
    reader: Reader, wishes: Mapping[Kind, Wish], weekly: date, now: datetime, zone: ZoneInfo
) -> _Due | None:
    """None for whom it is no time: at night, in a pause, or as they have the day's digest."""
    today = now.astimezone(zone).date()
    wish = wishes[Kind.NEWS]  # hours and pause are the same for every kind
    if is_quiet(now, wish.quiet, zone) or now < morning(today, wish.quiet, zone):
        return None
    until = wish.paused_until
    if until is not None and now < pause_ends(until, wish.quiet, zone) + AFTER_PAUSE:
        return None
    days = {
        kind: today if one.how is How.DAILY else weekly
        for kind, one in wishes.items()
        if one.how is not How.OFF
    }
    due = {kind: day for kind, day in days.items() if reader.last is None or day > reader.last}
    return _Due(reader, due.keys(), max(due.values())) if due else None


def _lines(digest: Digest, zone: ZoneInfo) -> list[Words]:
    shown, more = digest.items[:LISTED], len(digest.items) - LISTED
    found = [words("digests.news")] if shown else []
    found += [_line(place, one, zone) for place, one in enumerate(shown, start=1)]
    found += [words("digests.more", count=more)] if more > 0 else []
    found += [words("digests.put-off", count=digest.put_off)] if digest.put_off else []
    return found


def _line(place: int, one: Unread, zone: ZoneInfo) -> Words:
    title = called(one.title, TITLE_SHOWN)
    day = one.started_at.astimezone(zone).date().isoformat()
    return words("archive.line", place=str(place), title=title, day=day)


def _rows(digest: Digest, archive: Tap) -> Rows:
    """The items by their numbers, then the ways on."""
    rows: list[tuple[Button, ...]] = []
    shown = enumerate(digest.items[:LISTED], start=1)
    if digest.items:
        rows += [
            tuple(verbatim(str(place), OpenNews(one.news_id)) for place, one in shown),
            (tap("digests.all-news", archive),),
        ]
    if digest.put_off:
        rows.append((tap("digests.send-put-off", SendPutOff()),))
    kind = Kind.NEWS if digest.items else Kind.REMINDERS
    return (*rows, (tap("preferences.less", Less(kind)),))
