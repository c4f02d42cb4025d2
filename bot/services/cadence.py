"""What the strategy asks of meetings, place by place; and a word in time to whoever calls them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide, Over, Role, Territory
from bot.domain.audience import AudienceKind
from bot.domain.cadence import Counted, Duty, Of, Standing, duties, part, span, standing
from bot.domain.errors import require
from bot.domain.folding import alphabetical
from bot.domain.meeting_buttons import CallLike, OpenCalling
from bot.domain.meetings import is_over
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.domain.settings import CADENCE_PROMPTS, GATHERINGS_OF
from bot.domain.territories import Municipality
from bot.services import settings
from bot.services.outbox import paper, tell
from storage import cadence, marks, reference, roles, territories
from storage.base import Tx
from storage.meetings import Meeting

SINCE = "cadence-since"  # the day from which meetings are counted here
COUNTRY = ""  # in place of a territory's code
LAST_YEAR = timedelta(days=366)  # before what is counted: whose last one the next is made after
AGAIN = 10  # seconds in which a second tap means the same file


@dataclass(frozen=True, slots=True)
class Place:
    """A county, a municipality with elderships, or (without a code) the country."""

    code: str
    name: str
    county: str
    standings: Sequence[Standing]

    @property
    def overdue(self) -> int:
        return sum(one.overdue for one in self.standings)


@dataclass(frozen=True, slots=True)
class Cadence:
    """How all places stand on a day."""

    today: date
    country: Place
    counties: Sequence[Place]  # in alphabetical order, as are those in each
    municipalities: Sequence[Place]

    def of_county(self, county: str) -> list[Place]:
        """Its municipalities."""
        return [one for one in self.municipalities if one.county == county]

    def county(self, code: str) -> Place:
        return next(one for one in self.counties if one.code == code)


async def look(tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo) -> Cadence:
    """How all places stand; which of them the reader sees is the caller's to say, by `own`.

    Raises NotAllowed.
    """
    require(actor, Can.SEE_CADENCE)
    return await _look(tx, now, zone)


def own(actor: Actor, found: Cadence) -> list[Place]:
    """Those the actor answers for, counties first; for who sees all there is a table."""
    places = [one for one in (*found.counties, *found.municipalities) if may_see(actor, one)]
    return [one for one in places if one.standings]


def may_see(actor: Actor, place: Place) -> bool:
    over: Over = Nationwide()
    if place.code == place.county and place.code:
        over = Territory(place.code)
    elif place.code:
        over = Territory(place.county, place.code)
    return actor.may(Can.SEE_CADENCE, over)


def sees_all(actor: Actor) -> bool:
    return actor.may(Can.SEE_CADENCE, Nationwide())


async def order(tx: Tx, actor: Actor, name: str, kind: str, now: datetime) -> None:
    """Send what the actor sees as a file; a second tap within `AGAIN` seconds changes nothing."""
    require(actor, Can.SEE_CADENCE)
    key = f"{name}:{int(now.timestamp()) // AGAIN}"
    file = paper(name, kind)
    said = words("cadence.file-caption", day=now)
    await tell(tx, actor.account_id, said, key=key, now=now, media=[file])


async def _look(tx: Tx, now: datetime, zone: ZoneInfo) -> Cadence:
    today = now.astimezone(zone).date()
    since = date.fromisoformat(await marks.get(tx, SINCE) or today.isoformat())
    owed = await _duties(tx)
    first = min(span(one, today)[0] for one in owed) - LAST_YEAR
    begin = datetime.combine(first, time(), zone).astimezone(UTC)
    counted = _by_place(await cadence.counting(tx, [one.kind for one in owed], begin), now, zone)

    def place(code: str, name: str, county: str, of: Of) -> Place:
        its_own = [one for one in owed if one.of is of]
        found = [standing(one, counted[one.kind, code], today, since) for one in its_own]
        return Place(code, name, county, found)

    names = await territories.county_names(tx)
    towns = await _with_elderships(tx)
    return Cadence(
        today,
        place(COUNTRY, "", COUNTRY, Of.COUNTRY),
        _sorted([place(code, name, code, Of.COUNTY) for code, name in names.items()]),
        _sorted([place(one.code, one.name, one.county, Of.MUNICIPALITY) for one in towns]),
    )


async def _duties(tx: Tx) -> list[Duty]:
    whose = Of[(await settings.value(tx, GATHERINGS_OF)).upper()]
    return duties(reference.rows("strategy_measures.csv"), gatherings_of=whose)


def _by_place(
    found: Sequence[Meeting], now: datetime, zone: ZoneInfo
) -> Mapping[tuple[int, str], list[Counted]]:
    """Kind and place → its meetings; one of several counties counts in each, and in the country."""
    counted: dict[tuple[int, str], list[Counted]] = defaultdict(list)
    for one in found:
        assert one.starts_at is not None  # noqa: S101 - only those with a date count
        over = is_over(one.state, one.ends_at, now)
        line = Counted(one.id, one.starts_at.astimezone(zone).date(), over)
        by_place = {AudienceKind.COUNTIES, AudienceKind.MUNICIPALITIES}
        places = one.audience.which if one.audience.kind in by_place else ()
        for place in (*places, COUNTRY):
            counted[one.kind, place].append(line)
    return counted


async def _with_elderships(tx: Tx) -> list[Municipality]:
    """Only these owe anything: there is nobody to meet in the others."""
    there = await territories.inhabited(tx)
    return [one for one in await territories.all_municipalities(tx) if one.code in there]


def _sorted(places: list[Place]) -> list[Place]:
    return sorted(places, key=lambda one: alphabetical(one.name))


# A word in time


async def prompt(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Tell whoever calls them what is due soon, and what was missed: each of it once.

    What was due before the bot was there is nobody's fault: it is counted from its first day.
    """
    today = now.astimezone(zone).date()
    if await marks.get(tx, SINCE) is None:
        await marks.put(tx, SINCE, today.isoformat())
    if await marks.get(tx, "cadence-prompted") == today.isoformat():
        return
    await marks.put(tx, "cadence-prompted", today.isoformat())
    if not await settings.value(tx, CADENCE_PROMPTS):
        return
    found = await _look(tx, now, zone)
    for places, role in (
        (found.counties, Role.COUNTY_LEAD),
        (found.municipalities, Role.MUNICIPAL_LEAD),
        ([found.country], Role.DIRECTOR),
    ):
        holders = await roles.all_holders(tx, role, today)
        for place in places:
            for one in place.standings:
                if one.is_near(today):
                    await _tell(tx, place, one, holders.get(place.code, ()), today, now)


async def _tell(
    tx: Tx, place: Place, one: Standing, accounts: Sequence[int], today: date, now: datetime
) -> None:
    late = one.due is not None and one.due < today
    _, end = part(one.duty, today)
    key = f"cadence:{one.duty.code}:{place.code}:{end if late else one.due}:{late:d}"
    for account_id in accounts:
        await tell(
            tx,
            account_id,
            _prompted(place, one, late=late),
            key=key,
            now=now,
            rows=_ways(one),
            about=Kind.DUTIES,
        )


def _prompted(place: Place, one: Standing, *, late: bool) -> Words:
    shown = {
        "what": words(f"cadence.of-{one.duty.code}"),
        "place": words("cadence.country") if not place.code else place.name,
        "due": one.due,
        "held": str(one.held),
        "planned": str(one.planned),
        "wanted": str(one.wanted),
    }
    return words("cadence.prompt-late" if late else "cadence.prompt", **shown)


def _ways(one: Standing) -> Rows:
    new = tap("cadence.call", OpenCalling())
    if one.last_id is None:
        return ((new,),)
    return ((tap("cadence.call-like", CallLike(one.last_id)),), (new,))
