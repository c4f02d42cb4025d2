"""Who may read an entry: the rule and the query say the same, on both engines."""

from dataclasses import dataclass, replace
from itertools import product

import sqlalchemy as sa

from bot.domain.reports import Content, State, Visibility
from bot.domain.visibility import EVERY_MEMBER, STRANGER, Reader, may_read
from storage import practices, reports, territories
from storage.members import Kind, add
from tests.world import World

COUNTIES = ("LT-AL", "LT-UT")


@dataclass(frozen=True)
class Entry:
    state: State
    visibility: Visibility
    unnamed: bool
    member_id: int | None
    county: str


async def test_the_query_finds_what_the_rule_allows(either_world: World) -> None:
    now = either_world.clock.now()
    entries: dict[int, Entry] = {}
    async with either_world.app.db.write() as tx:
        every = await territories.all_elderships(tx)
        names = {one.code: one.county for one in await territories.all_municipalities(tx)}
        places = {
            county: next(one.id for one in every if names[one.municipality] == county)
            for county in COUNTIES
        }
        authors = [
            await add(tx, kind=Kind.MEMBER, eldership_id=place, joined_on=now.date())
            for place in places.values()
        ]
        for state, visibility, unnamed, (county, author) in product(
            State, Visibility, (False, True), zip(COUNTIES, authors, strict=True)
        ):
            number = await reports.add(
                tx,
                Content("Parkas"),
                submitted_at=now,
                member_id=author,
                eldership_id=places[county],
                state=state,
                visibility=visibility.code,
                unnamed=unnamed,
            )
            entries[number] = Entry(state, visibility, unnamed, author, county)
        forgotten = next(iter(entries))
        row = reports.reports.update().where(reports.reports.c.id == forgotten)
        await tx.execute(row.values(member_id=None))
        entries[forgotten] = replace(entries[forgotten], member_id=None)
    counties = [frozenset(), frozenset(COUNTIES[:1]), frozenset(COUNTIES)]
    readers = [STRANGER, EVERY_MEMBER] + [
        Reader(member, belongs, led, office)
        for member, belongs, led, office in product(
            (None, *authors), (False, True), counties, (False, True)
        )
    ]
    async with either_world.app.db.read() as tx:
        for reader in readers:
            which = sa.select(reports.reports.c.id).where(practices.readable(reader))
            found = set((await tx.execute(which)).scalars())
            assert found == {id_ for id_, one in entries.items() if may_read(reader, one)}, reader
