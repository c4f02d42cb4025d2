"""The tables are what the migrations make, and what was stored before outlives every upgrade."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import IntegrityError

from storage import migrate, reminders, reports, reviews
from storage.base import Database, Orphans
from storage.tables import metadata
from tests.postgres import Postgres
from tests.storage import rows

PUBLISHED_SINCE = 6  # the revision from which a report waits until it is published


@asynccontextmanager
async def opened(url: str, server: Postgres | None = None) -> AsyncIterator[Database]:
    """A database for one test; the server's is dropped behind it."""
    db = Database(url)
    yield db
    await db.close()
    if server is not None:
        await server.drop(url)


@pytest.fixture
async def empty(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest, hasty: None
) -> AsyncIterator[Database]:
    """A database without tables."""
    if engine == "sqlite":
        async with opened(f"sqlite+aiosqlite:///{tmp_path / 'deep' / 'new.sqlite'}") as db:
            yield db
        return
    server = request.getfixturevalue("postgres")
    async with opened(await server.fresh(), server) as db:
        yield db


@pytest.fixture
async def newest(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest, hasty: None
) -> AsyncIterator[Database]:
    """What the migrations made once, as a copy of which each test may do what it likes."""
    if engine == "sqlite":
        made = request.getfixturevalue("sqlite")
        async with opened(await made.migrated(tmp_path)) as db:
            yield db
        return
    server = request.getfixturevalue("postgres")
    async with opened(await server.copied(), server) as db:
        yield db


def differences(connection: sa.Connection) -> list[object]:
    def is_ours(name: str | None, kind: str, _of: object) -> bool:
        return kind != "table" or rows.is_a_table(name or "")

    compared = {"compare_type": True, "compare_server_default": True, "include_name": is_ours}
    context = MigrationContext.configure(connection, opts=compared)
    return [*compare_metadata(context, metadata), *_what_alembic_overlooks(connection)]


def _what_alembic_overlooks(connection: sa.Connection) -> list[object]:
    """Checks, and numbers never given again: a table made anew on SQLite loses both untold."""
    inspector, found = sa.inspect(connection), []
    for table in metadata.sorted_tables:
        wanted = {one.name for one in table.constraints if isinstance(one, sa.CheckConstraint)}
        if wanted != {one["name"] for one in inspector.get_check_constraints(table.name)}:
            found.append(("checks", table.name))
        if connection.dialect.name == "sqlite":
            made = connection.execute(
                sa.text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table.name}
            ).scalar_one()
            if ("AUTOINCREMENT" in made) != table.dialect_options["sqlite"]["autoincrement"]:
                found.append(("autoincrement", table.name))
    return found


async def test_the_migrations_make_the_tables_and_fill_those_of_reference_once(
    empty: Database,
) -> None:
    assert await migrate.current(empty) is None
    assert await migrate.upgrade(empty) is True
    assert await migrate.current(empty) == migrate.head()
    assert await migrate.upgrade(empty) is False
    async with empty.write() as tx:
        assert await tx.run_sync(differences) == []
        found = await tx.run_sync(rows.count)
    assert {name: found[name] for name in ("counties", "municipalities", "elderships")} == {
        "counties": 10,
        "municipalities": 60,
        "elderships": 534,
    }
    assert found["themes"] == 12


# Every table that others point at, and a column of it that a later version may want longer; where
# there is none, SQLite makes the table anew as it is.
REFERRED = {
    "accounts": "language",
    "campaigns": "text_id",
    "contest_categories": "name",
    "contests": "name",
    "counties": "name",
    "drafts": "form",
    "elderships": "name",
    "groups": "title",
    "meeting_series": "rule",
    "meeting_slots": "",
    "meetings": "title",
    "members": "phone",
    "minute_items": "title",
    "municipalities": "name",
    "networks": "name",
    "news": "title",
    "nominations": "title",
    "poll_questions": "text",
    "polls": "title",
    "quote_groups": "name",
    "reports": "title",
    "room_polls": "question",
    "themes": "name_en",
}
LATER = """
import sqlalchemy as sa
from alembic import op

revision = "9998"
down_revision = "{head}"


def upgrade():
    for table, column in {columns!r}.items():
        counts = table in {counts!r}
        kept = {{"sqlite_autoincrement": True}} if counts else {{}}
        anew = "auto" if column or op.get_bind().dialect.name != "sqlite" else "always"
        with op.batch_alter_table(table, table_kwargs=kept, recreate=anew) as batch:
            if column:
                batch.alter_column(column, type_=sa.String(500))
"""


def test_whatever_is_pointed_at_is_tried() -> None:
    found = {
        key.column.table.name for table in metadata.sorted_tables for key in table.foreign_keys
    }
    assert found == set(REFERRED)


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A version of the future: on SQLite it makes every table that is pointed at anew."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = LATER.format(
        head=migrate.head(),
        columns=REFERRED,
        counts=[
            table.name
            for table in metadata.sorted_tables
            if table.dialect_options["sqlite"]["autoincrement"]
        ],
    )
    folder.joinpath("versions", "9998_later.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(migrate, "FOLDER", folder)


async def test_what_each_revision_has_is_there_after_all_that_follow(empty: Database) -> None:
    """A row more in every table at each of them: so each is upgraded from the first on, and as
    whoever begins there has it."""
    for number, (revision, following) in enumerate(pairwise(migrate.revisions()), start=1):
        await migrate.upgrade(empty, revision)
        async with empty.write() as tx:
            before = await tx.run_sync(rows.add, number)
        await migrate.upgrade(empty, "head" if following == migrate.head() else following)
        async with empty.write() as tx:
            after = await tx.run_sync(rows.count)
        assert {name: after[name] for name in before} == before, following
    async with empty.write() as tx:
        assert await tx.run_sync(differences) == []
        told = await reports.select(tx, reports.reports.c.id < PUBLISHED_SINCE)
        assert len(told) == PUBLISHED_SINCE - 1
        for report in told:  # what was told before is published, and has its first version
            versions = [
                (one.version, one.content.as_json())
                for one in await reviews.versions(tx, report.id)
            ]
            assert (report.published_no, versions) == (report.id, [(1, report.content.as_json())])


async def test_what_waits_has_the_words_of_its_campaign_and_what_it_reminds_of(
    empty: Database,
) -> None:
    """From 0004 on a row that names a text has words of its own, of a campaign of before none.
    From 0005 on what is reminded of, which its key says, is noted once for each subject, and those
    can be dropped as before.
    """
    before = (
        (2, "remind:poll:7:202611261700:41", "pending"),
        (3, "remind:poll:7:202611271700:41", "held"),
        (4, "remind:poll:7:202611231700:41", "sent"),
        (5, "remind:poll:71:202611261700:41", "pending"),
    )
    await migrate.upgrade(empty, "0003")
    async with empty.write() as tx:
        await tx.run_sync(rows.fill)
        await tx.execute(sa.text("UPDATE outbox SET text_id = 'news.text', campaign_id = 1"))
    await migrate.upgrade(empty, "0004")
    async with empty.write() as tx:
        await tx.run_sync(rows.fill)
        for number, key, state in before:
            await tx.execute(
                sa.text(
                    "INSERT INTO outbox (id, chat_id, text_id, params, buttons, media, about,"
                    " dedupe_key, priority, not_before, remind_at, state, message_ids, created_at)"
                    " SELECT :id, 41, 'x', params, '[[1], [2]]', media, 'reminders',"
                    " :key, 1, not_before, remind_at, :state, message_ids, created_at"
                    " FROM outbox WHERE id = 1"
                ),
                {"id": number, "key": key, "state": state},
            )
    await migrate.upgrade(empty)
    async with empty.write() as tx:
        found = await tx.execute(sa.select(reminders.reminders).order_by(reminders.reminders.c.id))
        noted = [(row.id, row.account_id, row.subject, row.buttons, row.over) for row in found]
        assert noted == [(1, 41, "poll:7", [[1]], False), (2, 41, "poll:71", [[1]], False)]
        assert [one.subject for one in await reminders.waiting(tx, 41)] == ["poll:7", "poll:71"]
        assert await reminders.end(tx, 41, "poll:7") == 1
        columns = sa.text("SELECT text_id, reminder_id FROM outbox ORDER BY id")
        found = [tuple(row) for row in await tx.execute(columns)]
        assert found == [("", None), ("x", 1), ("x", 1), ("x", None), ("x", 2)]


async def test_tables_that_others_point_at_are_changed_without_loss(
    newest: Database, request: pytest.FixtureRequest
) -> None:
    async with newest.write() as tx:
        await tx.run_sync(rows.fill)
        before = await tx.run_sync(rows.everything)
    request.getfixturevalue("later")
    assert await migrate.upgrade(newest) is True
    assert await migrate.current(newest) == "9998"
    async with newest.write() as tx:
        assert await tx.run_sync(rows.everything) == before
        with pytest.raises(IntegrityError):  # and foreign keys hold as ever
            await tx.execute(sa.text("UPDATE accounts SET member_id = 404"))


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # the other makes no table anew
async def test_a_number_that_was_given_is_not_given_again_by_a_table_made_anew(
    newest: Database, request: pytest.FixtureRequest
) -> None:
    async def report() -> int:
        async with newest.write() as tx:
            table = reports.reports
            names = ("eldership_id", "title", "submitted_at")
            kept = sa.select(*(table.c[name] for name in names)).limit(1)
            statement = table.insert().from_select(names, kept).returning(table.c.id)
            return (await tx.execute(statement)).scalar_one()

    async with newest.write() as tx:
        await tx.run_sync(rows.fill)
        await tx.execute(reports.report_files.delete())
        await tx.execute(reports.report_themes.delete())
    number = await report()
    async with newest.write() as tx:
        await tx.execute(reports.reports.delete().where(reports.reports.c.id == number))
    request.getfixturevalue("later")
    await migrate.upgrade(newest)
    assert await report() == number + 1


async def test_what_would_orphan_rows_is_not_done(newest: Database) -> None:
    async with newest.write() as tx:
        await tx.run_sync(rows.fill)
        before = await tx.run_sync(rows.everything)

    async def lose_the_members() -> None:
        async with newest.rebuild() as tx:
            await tx.execute(sa.text("UPDATE accounts SET language = 'xx'"))
            await tx.execute(sa.text("DELETE FROM members"))

    with pytest.raises((Orphans, IntegrityError)):
        await lose_the_members()
    async with newest.write() as tx:
        assert await tx.run_sync(rows.everything) == before


async def test_a_database_of_a_later_version_is_left_alone(newest: Database) -> None:
    async with newest.write() as tx:
        await tx.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(migrate.NewerDatabase, match="9999"):
        await migrate.upgrade(newest)
