"""The index of entries, on both engines: what is found, what no more, and what is indexed anew."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from bot.domain.practices import Order
from bot.domain.reports import State
from bot.domain.search import Indexed, wanted
from bot.services import search as finding
from storage import backup, search, spellings
from storage.base import Database, Tx
from storage.reports import reports
from tests.clock import MONDAY
from tests.practices.corpus import plant

PARK = Indexed("Parkas", ("aplinka",), ("Daugai",), ("Pasodinti ąžuolai",))
ZONE = ZoneInfo("Europe/Vilnius")
BENCH = Indexed("Suoliukai", ("viešosios erdvės",), (), ("Stovi parke",))


@pytest.fixture(autouse=True)
def hastily(hasty: None) -> None:
    """Nothing here hangs on the disk."""


async def found(tx: Tx, typed: str, *among: sa.ColumnElement[bool]) -> list[int]:
    return list((await search.find(tx, wanted(typed), among, limit=5)).ids)


async def test_the_title_says_more_than_the_text(db: Database) -> None:
    async with db.write() as tx:
        await plant(tx, [BENCH, PARK])
        assert await found(tx, "parką") == [2, 1]
        assert await found(tx, "ąžuolas parke") == [2]
        assert await found(tx, "daug") == [2]
        assert await found(tx, "") == [2, 1]
        assert await found(tx, "parkas", reports.c.id != 2) == [1]
        assert await found(tx, "keltas") == []


async def test_it_is_ordered_as_asked_and_cut_into_pages(db: Database) -> None:
    async with db.write() as tx:
        await plant(tx, [Indexed(f"Parkas {number}") for number in range(9)])
        for order, ids in ((Order.NEWEST, [9, 8, 7]), (Order.USED, [6, 5, 4])):
            page = await search.find(tx, wanted("parkas"), (), order=order, limit=3)
            assert (list(page.ids), page.count) == (ids, 9)
        last = await search.find(tx, wanted("parkas"), (), order=Order.NEWEST, limit=3, offset=8)
        beyond = await search.find(tx, wanted("parkas"), (), limit=3, offset=9)
        assert (list(last.ids), list(beyond.ids), beyond.count) == ([1], [], 9)


@pytest.mark.parametrize(
    "typed",
    [
        *('"', "'", "a' OR 'b", 'x" OR "y', "park*", "(parkas", "NEAR(a b)", "parkas:", "-parkas"),
        *("=1", "title:parkas", "\\", "%", "🌳", "a\x00b", "½ ﬁ ß", "ir", "x" * 5000, "1 2 3"),
    ],
)
async def test_whatever_is_typed_is_words(db: Database, typed: str) -> None:
    async with db.read() as tx:
        assert (await finding.find(tx, typed, (reports.c.id < 0,), limit=5)).ids in ([], ())


async def test_nothing_is_left_of_what_is_dropped(db: Database) -> None:
    async with db.write() as tx:
        await plant(tx, [PARK, BENCH])
        await search.put(tx, 1, 2, Indexed("Keltas", body=("Stovi upėje",)))
        assert (await found(tx, "ąžuolas"), await found(tx, "keltai")) == ([], [1])
        assert (await spellings.resembling(tx, "stav")) == {"stov": "stovi"}
        assert (await spellings.resembling(tx, "azuola")) == {}
        await search.drop(tx, 2)
        assert (await spellings.resembling(tx, "stav")) == {"stov": "stovi"}
        await search.drop(tx, 1)
        assert await found(tx, "keltas") == []
        tables = (search.practice_index, spellings.practice_words, spellings.practice_grams)
        for table in tables:
            assert (await tx.execute(sa.select(sa.func.count()).select_from(table))).scalar() == 0


async def test_a_slip_is_mended_by_what_may_be_read_and_by_nothing_else(db: Database) -> None:
    async with db.write() as tx:
        await plant(tx, [PARK, Indexed("Melioracija"), BENCH])
        mended = await finding.find(tx, "melioracja", (), limit=5)
        assert (list(mended.ids), mended.instead) == ([2], (("melioracja", "melioracija"),))
        hidden = await finding.find(tx, "melioracja", (reports.c.id != 2,), limit=5)
        assert (list(hidden.ids), hidden.instead, hidden.partly) == ([], (), False)
        part = await finding.find(tx, "melioracja suoliukas", (reports.c.id != 2,), limit=5)
        assert (list(part.ids), part.instead, part.partly) == ([3], (), True)
        some = await finding.find(tx, "melioracja suoliukas", (), limit=5)
        assert (set(some.ids), some.partly) == ({2, 3}, True)
        none = await finding.find(tx, "keltas laivas", (), limit=5)
        assert (list(none.ids), none.count, none.partly) == ([], 0, False)


async def test_what_is_not_indexed_as_it_is_waits_for_the_clock(db: Database) -> None:
    row = reports.update().where(reports.c.id == 1)
    async with db.write() as tx:
        await plant(tx, [PARK, BENCH])
        assert await search.stale(tx, 5) == []
        for change in (
            row.values(rev=reports.c.rev + 1, title="Keltas"),
            search.practice_index.delete().where(search.practice_index.c.report_id == 1),
            search.practice_index.update().values(version="0"),
        ):
            await tx.execute(change)
            assert 1 in await search.stale(tx, 5)
            await finding.refresh(tx, MONDAY, ZONE)
            assert await search.stale(tx, 5) == []
            assert await found(tx, "keltas") == [1]
        await tx.execute(row.values(state=State.WITHDRAWN))
        assert (await search.stale(tx, 5), await search.stale(tx, 0)) == ([1], [])
        await finding.refresh(tx, MONDAY, ZONE)
        assert (await search.stale(tx, 5), await found(tx, "keltas")) == ([], [])


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # the other's is a column of a table
async def test_the_index_is_in_the_copy_and_comes_back(db: Database, tmp_path: Path) -> None:
    async with db.write() as tx:
        await plant(tx, [PARK])
    copy = tmp_path / "copies" / "one.sqlite"
    await backup.make(str(db.url), copy, MONDAY)
    async with db.write() as tx:
        await search.put(tx, 1, 2, BENCH)
    assert await db.rewrite()
    async with db.read() as tx:
        assert await found(tx, "suoliukai") == [1]
    await db.close()
    await backup.restore(str(db.url), copy, tmp_path / "kept.sqlite")
    restored = Database(str(db.url))
    async with restored.write() as tx:
        assert (await found(tx, "ąžuolas"), await found(tx, "suoliukai")) == ([1], [])
        await tx.execute(
            sa.text(f"INSERT INTO {search.FTS}({search.FTS}) VALUES('integrity-check')")
        )
        assert await search.stale(tx, 5) == []
        await search.put(tx, 1, 2, BENCH)
        assert await found(tx, "suoliukai") == [1]
    await restored.close()
