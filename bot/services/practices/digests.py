"""„Gerosios patirties naujienos“: on Tuesday, or each working day, what colleagues published.

Each reader has a cursor in the order of publishing, so that no entry is told of twice, whatever the
bot's sleep. It says only what the reader may read at that moment, and nothing of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.courtesy import AFTER_PAUSE, pause_ends
from bot.domain.messages import Joined, tap, words
from bot.domain.practices import DIGESTED, Order
from bot.domain.preferences import QUIET, How, Kind, Less, Wish
from bot.domain.quiet import digest_day, is_day_off, is_quiet, morning
from bot.domain.reports import Visibility
from bot.domain.settings import QUIET_HOURS
from bot.domain.taps import Tap
from bot.services import courtesy, members, settings
from bot.services.outbox import tell
from bot.services.practices.lines import lines, numbers
from bot.services.practices.listing import listed
from bot.services.practices.reading import who_reads
from storage import practice_readers, practices
from storage.base import Tx
from storage.outbox import Priority
from storage.practice_readers import Cursor
from storage.reports import Report

AT_ONCE = 25  # people a tick: everybody else waits for the writer meanwhile


@dataclass(frozen=True, slots=True)
class News:
    """What somebody is told of: the newest entries, and how many there are in all."""

    account_id: int
    day: date
    page: Sequence[Report]
    count: int

    @property
    def is_public(self) -> bool:
        """Whether all of it may be passed on."""
        return all(one.visibility is Visibility.PUBLIC for one in self.page)


async def send_news(tx: Tx, now: datetime, zone: ZoneInfo, *, library: Tap) -> None:
    """Messages of their own kind, as digests are: they cost no budget. Opens the `library`."""
    for one in await news(tx, now, zone):
        shown = await listed(tx, one.page)
        found = lines(shown)
        if one.count > len(shown):
            found.append(words("practices.digest-more", count=one.count - len(shown)))
        await tell(
            tx,
            one.account_id,
            words("practices.digest", lines=Joined(tuple(found))),
            key=f"practice-digest:{one.day}",
            now=now,
            rows=(
                numbers(shown),
                (tap("practices.digest-all", library),),
                (tap("preferences.less", Less(Kind.PRACTICES)),),
            ),
            priority=Priority.BROADCAST,
            about=Kind.DIGESTS,
            protect=not one.is_public,
        )


async def news(tx: Tx, now: datetime, zone: ZoneInfo) -> list[News]:
    """What is due, for so many people as one tick takes; noted as told. None of it is empty."""
    await practice_readers.begin(tx, now)
    today = now.astimezone(zone).date()
    if is_day_off(today):
        return []
    weekly = digest_day(today)
    since, midnight = (datetime.combine(day, time(), zone) for day in (weekly, today))
    found = await practice_readers.due(tx, since, midnight, today)
    ids = [one.account_id for one in found]
    wishes = await courtesy.wishes(tx, ids, (Kind.PRACTICES,)) if ids else {}
    hows = {one: wish[Kind.PRACTICES] for one, wish in wishes.items()}
    due = [one for one in found if _is_time(hows[one.account_id], one, weekly, now, zone)][:AT_ONCE]
    if not due:
        return []
    await practice_readers.told(
        tx, [one.account_id for one in due], await practice_readers.last_no(tx), now
    )
    wanted = [one for one in due if hows[one.account_id].how is not How.OFF]
    actors = await members.actors(tx, [one.account_id for one in wanted], today, "")
    made = [await _of(tx, actors[one.account_id], one, today) for one in wanted]
    return [one for one in made if one.count]


async def take_as_told(tx: Tx, since: datetime, now: datetime, zone: ZoneInfo) -> None:
    """The database is of an earlier moment: a digest of the time since then is not made again."""
    hours = QUIET[await settings.value(tx, QUIET_HOURS)]
    day = now.astimezone(zone).date()
    while is_day_off(day) or morning(day, hours, zone) > now:
        day -= timedelta(days=1)
    if morning(day, hours, zone) > since:
        await practice_readers.all_told(tx, now)


def _is_time(wish: Wish, reader: Cursor, weekly: date, now: datetime, zone: ZoneInfo) -> bool:
    """Not at night, not in a pause, once a day."""
    today = now.astimezone(zone).date()
    if is_quiet(now, wish.quiet, zone) or now < morning(today, wish.quiet, zone):
        return False
    until = wish.paused_until
    if until is not None and now < pause_ends(until, wish.quiet, zone) + AFTER_PAUSE:
        return False
    day = today if wish.how is How.DAILY else weekly
    return reader.told_at.astimezone(zone).date() < day


async def _of(tx: Tx, actor: Actor, reader: Cursor, day: date) -> News:
    which = [
        practices.readable(who_reads(actor)),
        *practice_readers.newer(reader.told_no, actor.member_id),
    ]
    page = await practices.page(tx, which, Order.NEWEST, DIGESTED, 0)
    return News(reader.account_id, day, page, await practices.count(tx, which))
