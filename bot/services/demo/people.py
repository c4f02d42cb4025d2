"""Who is in the sandbox's association: people, the rest of the roster, groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain import consent
from bot.domain.actors import Grant, Role
from storage import accounts, groups, members, reference, roles, territories
from storage.base import Tx
from storage.members import Kind


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """`id` is a Telegram account; without eldership and role a stranger.

    `phone` is the account's own, where a line of the roster has it too.
    """

    id: int
    name: str
    eldership: str
    role: str
    scope: str
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class DemoLine:
    """A member in the roster. With the `id` of an account: has signed up long ago."""

    id: int | None
    name: str
    eldership: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class DemoGroup:
    id: int
    title: str
    county: str
    people: tuple[int, ...]


def association() -> tuple[list[DemoPerson], list[DemoGroup]]:
    """Who and what the sandbox starts with; the first person is the owner."""
    rows = reference.rows("sandbox.csv")
    people = [
        DemoPerson(
            int(row["id"]),
            row["name"],
            row["eldership"],
            row["role"],
            row["scope"],
            row["phone"] or None,
        )
        for row in rows
        if row["kind"] == "person"
    ]
    found = [
        DemoGroup(int(row["id"]), row["name"], row["scope"], tuple(map(int, row["group"].split())))
        for row in rows
        if row["kind"] == "group"
    ]
    return people, found


def others() -> list[DemoLine]:
    """The rest of the roster: most have signed up, who has not can be invited."""
    rows = reference.rows("sandbox.csv")
    return [
        DemoLine(
            int(row["id"]) if row["id"] else None,
            row["name"],
            row["eldership"],
            row["phone"] or None,
        )
        for row in rows
        if row["kind"] == "line"
    ]


async def plant_everybody(
    tx: Tx, people: Sequence[DemoPerson], found: Sequence[DemoGroup], now: datetime
) -> None:
    """Those with a role or an eldership, the roster's other lines, and the groups to come."""
    places = {place.name: place.id for place in await territories.all_elderships(tx)}
    for person in people:
        if person.eldership or person.role:
            await _plant_person(tx, person, places.get(person.eldership), now)
    await _plant_lines(tx, places, now)
    for group in found:
        await groups.expect(tx, group.id, group.title, group.county, now)


async def _plant_lines(tx: Tx, places: Mapping[str, int], now: datetime) -> None:
    lines = others()
    ids = await members.add_all(
        tx,
        [
            {
                "kind": Kind.MEMBER,
                "name": line.name,
                "eldership_id": places[line.eldership],
                "phone": line.phone,
                "joined_on": now.date(),
            }
            for line in lines
        ],
    )
    signed_up = {line.id: number for line, number in zip(lines, ids, strict=True) if line.id}
    await accounts.add_all(tx, signed_up, consent.VERSION, now)


async def _plant_person(tx: Tx, person: DemoPerson, place: int | None, now: datetime) -> None:
    member_id = await members.add(
        tx,
        kind=Kind.MEMBER if place else Kind.OTHER,
        name=person.name.partition(",")[0],
        eldership_id=place,
        joined_on=now.date(),
    )
    await accounts.link(tx, person.id, member_id)
    await accounts.accept_terms(tx, person.id, consent.VERSION, now)
    if person.role and person.role != Role.JUROR:  # that comes with a contest
        grant = Grant(Role(person.role), person.scope)
        await roles.grant_members(tx, [(member_id, grant)], now)
