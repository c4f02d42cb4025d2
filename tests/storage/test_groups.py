"""Groups: entered, bound, migrated."""

from datetime import UTC, datetime

from storage import groups
from storage.base import Database
from storage.groups import Group

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
OLD, NEW = -4001, -1002001


async def test_a_county_has_one_group_and_a_group_one_county(db: Database) -> None:
    async with db.write() as tx:
        await groups.enter(tx, OLD, "Utena", NOON)
        await groups.enter(tx, NEW, "Utena 2", NOON)
        await groups.bind(tx, OLD, "LT-UT")
        await groups.bind(tx, NEW, "LT-UT")
        assert await groups.of_county(tx, "LT-UT") == Group(NEW, "Utena 2", "LT-UT")
        assert await groups.get(tx, OLD) == Group(OLD, "Utena", None)


async def test_a_group_the_bot_left_is_not_there_until_it_comes_back(db: Database) -> None:
    async with db.write() as tx:
        await groups.enter(tx, OLD, "Utena", NOON)
        await groups.bind(tx, OLD, "LT-UT")
        await groups.left(tx, OLD)
        assert (await groups.get(tx, OLD), await groups.of_county(tx, "LT-UT")) == (None, None)
        await groups.enter(tx, OLD, "Utenos apskritis", NOON)
        assert await groups.present(tx) == [Group(OLD, "Utenos apskritis", "LT-UT")]


async def test_a_migrated_group_keeps_its_county_however_often_it_is_told(db: Database) -> None:
    async with db.write() as tx:
        await groups.enter(tx, OLD, "Utena", NOON)
        await groups.bind(tx, OLD, "LT-UT")
        await groups.enter(tx, NEW, "Utena", NOON)  # Telegram may tell of the new one first
        await groups.migrate(tx, OLD, NEW)
        await groups.migrate(tx, OLD, NEW)
        assert await groups.present(tx) == [Group(NEW, "Utena", "LT-UT", supergroup=True)]


async def test_a_group_of_no_county_outlives_the_second_word_of_its_migration(db: Database) -> None:
    async with db.write() as tx:
        await groups.enter(tx, OLD, "Utena", NOON)
        await groups.migrate(tx, OLD, NEW)
        await groups.migrate(tx, OLD, NEW)
        assert await groups.present(tx) == [Group(NEW, "Utena", None, supergroup=True)]
