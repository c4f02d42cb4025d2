"""„Jūsų metai“: what one did, what colleagues took over of it, what one took over oneself.

Nobody else's numbers are in it, and nobody's place among others.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.errors import NotAllowed, Stale, require
from bot.domain.messages import tap, words
from bot.domain.preferences import QUIET, Kind, Less
from bot.domain.quiet import Hours, is_quiet, morning, workday
from bot.domain.report_buttons import OpenYear
from bot.domain.reports import ReportKind
from bot.domain.settings import QUIET_HOURS
from bot.domain.visibility import reader
from bot.services import settings
from bot.services.outbox import tell
from storage import marks, reports, years
from storage.base import Tx
from storage.outbox import Priority
from storage.years import Taken

__all__ = ["Taken"]

TOLD = "years"  # the mark: the year, and the last account that was told
AT_ONCE = 25  # people a tick: everybody else waits for the writer meanwhile
JANUARY = 1


@dataclass(frozen=True, slots=True)
class Year:
    """`kinds` and `themes` count own entries; `years` are all that have something, and this one."""

    year: int
    kinds: Mapping[ReportKind, int]
    themes: Sequence[tuple[str, int]]
    with_others: int
    helpful: int
    taken_over: Sequence[Taken]
    took_over: Sequence[Taken]
    years: Sequence[int]

    @property
    def count(self) -> int:
        return sum(self.kinds.values())

    @property
    def is_empty(self) -> bool:
        counted = self.count or self.with_others or self.helpful
        return not (counted or self.taken_over or self.took_over)


async def look(tx: Tx, actor: Actor, year: int, now: datetime, zone: ZoneInfo) -> Year:
    """The actor's own year; 0 is this one. Raises NotAllowed, Stale."""
    require(actor, Can.REPORT)
    if actor.member_id is None:
        raise NotAllowed("common.stranger", account=str(actor.account_id))
    this = now.astimezone(zone).year
    first = await years.first(tx, actor.member_id)
    known = range(first.astimezone(zone).year if first else this, this + 1)
    year = year or this
    if year not in known:
        raise Stale
    since, until = _span(year, zone)
    own = await years.told(tx, actor.member_id, since, until)
    themes = Counter(theme for one in own for theme in one.content.themes)
    names = await reports.theme_names(tx, set(themes), actor.language)
    return Year(
        year,
        Counter(one.kind for one in own),
        [(names[theme], count) for theme, count in themes.most_common() if theme in names],
        await years.done_with_others(tx, actor.member_id, since, until),
        await years.helpful(tx, actor.member_id, since, until),
        await years.taken_over(tx, actor.member_id, since, until),
        await years.took_over(tx, actor.member_id, reader(actor), since, until),
        list(known),
    )


async def tell_years(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """In January, from its first working morning on, whoever did something: once, and gently."""
    local = now.astimezone(zone)
    quiet = QUIET[await settings.value(tx, QUIET_HOURS)]
    if not _has_begun(now, quiet, zone) or is_quiet(now, quiet, zone):
        return
    year = local.year - 1
    last = await _last(tx, year)
    if last is None:
        return
    since, until = _span(year, zone)
    found = await years.authors(tx, last, since, until, local.date(), AT_ONCE)
    await marks.put(tx, TOLD, [year, found[-1][0] if len(found) == AT_ONCE else None])
    for account_id, member_id in found:
        own = await years.told(tx, member_id, since, until)
        taken = await years.taken_over(tx, member_id, since, until)
        await tell(
            tx,
            account_id,
            words("years.told", year=str(year), count=len(own), taken=len(taken)),
            key=f"year:{year}",
            now=local,
            rows=(
                (tap("years.open", OpenYear(year)),),
                (tap("preferences.less", Less(Kind.REPORTS)),),
            ),
            priority=Priority.BROADCAST,
            about=Kind.REPORTS,
            expires_at=datetime(local.year, JANUARY + 1, 1, tzinfo=zone),
        )


async def take_as_told(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """The database is of an earlier moment: who was told since then is not told again."""
    if _has_begun(now, QUIET[await settings.value(tx, QUIET_HOURS)], zone):
        await marks.put(tx, TOLD, [now.astimezone(zone).year - 1, None])


def _has_begun(now: datetime, quiet: Hours, zone: ZoneInfo) -> bool:
    day = now.astimezone(zone).date()
    return day.month == JANUARY and now >= morning(workday(day.replace(day=1)), quiet, zone)


async def _last(tx: Tx, year: int) -> int | None:
    """The last account that was told of that year, 0 before the first; None: all were."""
    told = await marks.get(tx, TOLD)
    if not told or told[0] != year:
        return 0
    return None if told[1] is None else int(told[1])


def _span(year: int, zone: ZoneInfo) -> tuple[datetime, datetime]:
    return datetime(year, 1, 1, tzinfo=zone), datetime(year + 1, 1, 1, tzinfo=zone)
