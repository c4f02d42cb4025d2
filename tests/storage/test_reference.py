"""What the project ships with, as it stands in a new database and in an upgraded one."""

from collections import Counter

import sqlalchemy as sa

from bot.domain.tags import TAG_MAX, fits
from storage import reference
from storage.base import Database
from storage.territories import elderships, municipalities


async def tags(db: Database) -> list[tuple[str, str, str]]:
    """County, eldership, tag."""
    async with db.read() as tx:
        found = await tx.execute(
            sa.select(municipalities.c.county, elderships.c.name, elderships.c.tag)
            .join(municipalities)
            .order_by(elderships.c.id)
        )
        return [(row.county, row.name, row.tag) for row in found]


async def test_every_eldership_has_a_tag_of_its_own_in_the_county(db: Database) -> None:
    found = await tags(db)
    assert len(found) == 534
    assert [tag for _, _, tag in found if not fits(tag)] == []
    assert max(len(tag) for _, _, tag in found) == TAG_MAX
    assert [pair for pair, n in Counter((c, tag) for c, _, tag in found).items() if n > 1] == []
    by_hand = {row["eldership"]: row["tag"] for row in reference.rows("tags.csv")}
    assert {name: tag for _, name, tag in found if name in by_hand} == by_hand


async def test_missing_tags_are_filled_and_corrected_ones_stay(db: Database) -> None:
    before = await tags(db)
    async with db.write() as tx:
        await tx.execute(elderships.update().values(tag=None))
        corrected = elderships.c.name == "Daugų seniūnija"
        await tx.execute(elderships.update().where(corrected).values(tag="Daugai"))
        await reference.load(tx)
    assert await tags(db) == [
        (county, name, "Daugai" if name == "Daugų seniūnija" else tag)
        for county, name, tag in before
    ]
