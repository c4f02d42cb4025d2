"""The boards of counties: counts for everybody, names for who answers for them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import REACH, Actor, Can, Reach, Territory
from bot.domain.boards import Count, Gap, Standing, counted
from bot.domain.counties import County
from bot.domain.errors import require
from bot.domain.folding import alphabetical
from bot.domain.messages import words
from bot.domain.settings import SILENT_DAYS
from bot.domain.territories import Eldership, Municipality
from bot.services import groups, places, settings
from bot.services.groups import State
from bot.services.outbox import paper, tell
from storage import counties, territories
from storage.base import Tx
from storage.counties import Line

AGAIN = 10  # seconds in which a second tap means the same file


@dataclass(frozen=True, slots=True)
class Country:
    """What the boards are made of. `people` are all members, by eldership: who may see is asked."""

    names: dict[str, str]  # county → its name
    municipalities: list[Municipality]  # that have an eldership
    elderships: list[Eldership]
    people: list[Standing]
    taken: frozenset[int]  # elderships that have a member
    groups: dict[str, State | None]
    silent_days: int

    def count(self, county: str) -> Count:
        people = [one for one in self.people if one.county == county]
        places = [one for one in self.elderships if one.county == county]
        return counted(county, self.names[county], people, self._vacant(places))

    def count_in(self, municipality: Municipality) -> Count:
        people = self.inside(municipality)
        places = [one for one in self.elderships if one.municipality == municipality.code]
        return counted(municipality.code, municipality.name, people, self._vacant(places))

    def inside(self, municipality: Municipality) -> list[Standing]:
        return [one for one in self.people if one.municipality == municipality.code]

    def counts(self) -> list[Count]:
        """Of the counties, in alphabetical order."""
        return [self.count(code) for code in sorted(self.names, key=self._order)]

    def of_county(self, county: str) -> list[Municipality]:
        return [one for one in self.municipalities if one.county == county]

    def _order(self, code: str) -> tuple[int, ...]:
        return alphabetical(self.names[code])

    def _vacant(self, places: Collection[Eldership]) -> int:
        return sum(place.id not in self.taken for place in places)


async def country(tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo) -> Country:
    """The boards as they are now. Raises NotAllowed."""
    return await _read(tx, actor, now, zone, [county.code for county in County])


async def of(tx: Tx, actor: Actor, county: str, now: datetime, zone: ZoneInfo) -> Country:
    """One county's part: only its group is looked at. Raises NotAllowed."""
    return await _read(tx, actor, now, zone, [county])


def may_see_names(actor: Actor, county: str) -> bool:
    return actor.may(Can.SEE_NAMES, Territory(county))


def works_with_files(actor: Actor) -> bool:
    """Who answers for a county or for more is offered the boards as files too."""
    everywhere = any(REACH[grant.role] is Reach.EVERYWHERE for grant in actor.grants)
    return everywhere or actor.can(Can.SEE_NAMES)


async def lacking(
    tx: Tx, actor: Actor, county: str, gap: Gap, now: datetime, zone: ZoneInfo
) -> tuple[str, list[Standing]]:
    """The county's name, and who lacks that there, by eldership. Raises NotAllowed."""
    require(actor, Can.SEE_NAMES, over=Territory(county))
    found = await of(tx, actor, county, now, zone)
    people = [one for one in found.people if one.county == county and gap in one.gaps]
    return found.names[county], people


async def municipality(
    tx: Tx, actor: Actor, code: str, now: datetime, zone: ZoneInfo
) -> tuple[Country, Municipality]:
    """Raises Stale, NotAllowed."""
    place = await places.municipality(tx, code)
    return await of(tx, actor, place.county, now, zone), place


async def order(tx: Tx, actor: Actor, name: str, kind: str, now: datetime) -> None:
    """Have the board sent to the actor as a file. Raises NotAllowed."""
    require(actor, Can.FOLLOW)
    key = f"{name}:{int(now.timestamp()) // AGAIN}"
    caption = words(f"counties.sent-{name.removeprefix('counties-')}")
    await tell(tx, actor.account_id, caption, key=key, now=now, media=[paper(name, kind)])


async def _read(
    tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo, of_groups: Collection[str]
) -> Country:
    require(actor, Can.FOLLOW)
    today = now.astimezone(zone).date()
    days = await settings.value(tx, SILENT_DAYS)
    states = {code: await groups.state(tx, code) for code in of_groups}
    lines = await counties.standing(tx, today)
    elderships = await territories.all_elderships(tx)
    inhabited = {one.municipality for one in elderships}
    found = await territories.all_municipalities(tx)
    return Country(
        names=await territories.county_names(tx),
        municipalities=sorted(
            (one for one in found if one.code in inhabited), key=lambda one: alphabetical(one.name)
        ),
        elderships=elderships,
        people=sorted(
            (_standing(line, states.get(line.county), today, days, zone) for line in lines),
            key=_place,
        ),
        taken=frozenset(line.eldership_id for line in lines),
        groups=states,
        silent_days=days,
    )


def _standing(line: Line, group: State | None, today: date, days: int, zone: ZoneInfo) -> Standing:
    gaps = set()
    if line.reach is None:
        gaps.add(Gap.NOT_STARTED)
    elif _last_seen(line, zone) < today - timedelta(days=days):
        gaps.add(Gap.SILENT)
    if group is None or line.member_id not in group.members:
        gaps.add(Gap.NOT_IN_GROUP)
    return Standing(
        line.member_id,
        line.name,
        line.eldership,
        line.municipality,
        line.county,
        frozenset(gaps),
    )


def _last_seen(line: Line, zone: ZoneInfo) -> date:
    """The last day they wrote anywhere; whoever has not yet, since they started."""
    started = line.started_at.astimezone(zone).date() if line.started_at else date.min
    return max(line.seen_on or date.min, started)


def _place(one: Standing) -> tuple[int, ...]:
    return alphabetical(one.eldership)
