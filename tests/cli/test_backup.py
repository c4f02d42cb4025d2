"""`sueiga backup` and `sueiga restore`, on both engines, with the tools those bring."""

import errno
import os
import stat
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.cli.backup import bring_back, save
from bot.settings import Settings
from storage import accounts, marks, updates
from storage.backup import files
from storage.base import Database
from storage.lock import Locked, only_instance
from storage.migrate import NewerDatabase
from storage.updates import Stored
from tests.clock import MONDAY, FakeClock
from tests.postgres import Postgres
from tests.world import settings

MADE = "2026-11-23T08:00:00+00:00"
FIRST, SECOND = 5_000_000_001, 5_000_000_002


@pytest.fixture
def place(
    database_url: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: Any
) -> Settings:
    """Settings of a database of each engine; the tools of the PostgreSQL under test are on PATH."""
    if database_url.startswith("postgresql"):
        server: Postgres = request.getfixturevalue("postgres")
        monkeypatch.setenv("PATH", f"{server._server.bin_path}{os.pathsep}{os.environ['PATH']}")  # noqa: TID251 - for the tools
    return settings(database_url, backup_dir=tmp_path / "backups")


async def knows(place: Settings) -> list[int]:
    """The accounts in the database."""
    db = Database(place.database_url)
    async with db.read() as tx:
        found = list((await tx.execute(sa.select(accounts.accounts.c.id))).scalars())
    await db.close()
    return sorted(found)


def touch(file: Path, when: datetime) -> None:
    os.utime(file, (when.timestamp(), when.timestamp()))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode_of(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


async def waiting(place: Settings) -> list[Stored]:
    """Updates that the bot would still work on."""
    db = Database(place.database_url)
    async with db.read() as tx:
        found = await updates.unfinished(tx)
    await db.close()
    return found


async def mark_of(place: Settings) -> str:
    """What time the restored database is of."""
    db = Database(place.database_url)
    async with db.read() as tx:
        found = await marks.get(tx, "restored_from")
    await db.close()
    return str(found)


async def meets(place: Settings, account_id: int) -> None:
    """The bot met somebody, and has not answered yet."""
    db = Database(place.database_url)
    async with db.write() as tx:
        await accounts.ensure(tx, account_id)
        body = {"message": {"text": "Slaptas žodis"}}
        await updates.store(tx, [Stored(account_id, MONDAY, account_id, body)])
    await db.close()


async def test_what_was_is_again(place: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    await meets(place, FIRST)
    await save(settings=place, clock=FakeClock())
    (file,) = place.backup_dir.iterdir()
    assert file.stem == "sueiga-20261123-100000"
    assert mode_of(file) == 0o600
    assert "Slaptas žodis".encode() not in file.read_bytes()

    await meets(place, SECOND)
    clock = FakeClock()
    clock.advance(hours=1)
    await bring_back(file, settings=place, clock=clock)

    assert await knows(place) == [FIRST]
    assert await waiting(place) == []
    mark = await mark_of(place)
    shown = capsys.readouterr().out.splitlines()
    kept = Path(shown[2].removeprefix("The database as it was: "))
    assert shown[:2] == [f"Backup: {file}", f"Restored from {file}."]
    if kept.suffix == ".dump":  # when it was made, PostgreSQL's tool says by its own clock
        assert mark.endswith("+00:00")
        assert kept.name == "before-restore-20261123-110000.dump"
    else:
        assert mark == MADE
        assert kept.name == "sueiga.sqlite.before-restore-20261123-110000"
    assert mode_of(kept) == 0o600

    await bring_back(kept, settings=place, clock=FakeClock())
    assert await knows(place) == [FIRST, SECOND]
    assert await waiting(place) == []


async def test_a_running_bot_is_not_pulled_away_from_under(place: Settings) -> None:
    await save(settings=place, clock=FakeClock())
    (file,) = place.backup_dir.iterdir()
    await meets(place, FIRST)
    async with only_instance(place.database_url):
        with pytest.raises(Locked):
            await bring_back(file, settings=place, clock=FakeClock())
        await save(place.backup_dir / "while-it-runs", settings=place, clock=FakeClock())
    assert await knows(place) == [FIRST]


async def test_a_backup_of_a_later_version_is_refused(place: Settings) -> None:
    db = Database(place.database_url)
    async with db.write() as tx:
        (revision,) = await tx.execute(sa.text("SELECT version_num FROM alembic_version"))
        await tx.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    await save(settings=place, clock=FakeClock())
    async with db.write() as tx:
        statement = sa.text("UPDATE alembic_version SET version_num = :revision")
        await tx.execute(statement, {"revision": revision[0]})
    await db.close()
    await meets(place, FIRST)
    (file,) = place.backup_dir.iterdir()
    with pytest.raises(NewerDatabase, match="9999"):
        await bring_back(file, settings=place, clock=FakeClock())
    assert await knows(place) == [FIRST]


async def test_what_is_no_backup_is_refused(
    place: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await meets(place, FIRST)
    file = tmp_path / "notes.txt"
    file.write_text("Pirkti pieno")
    with pytest.raises(SystemExit):
        await bring_back(file, settings=place, clock=FakeClock())
    assert capsys.readouterr().err == (
        f"{file} is no backup of this kind of database: nothing was changed.\n"
    )
    assert await knows(place) == [FIRST]


async def test_copies_are_kept_for_two_weeks(place: Settings) -> None:
    clock = FakeClock()
    for _ in range(5):
        await save(settings=place, clock=clock)
        clock.advance(days=5)
    (place.backup_dir / "sueiga-notes.txt").touch()
    clock.advance(days=-5)
    clock.advance(seconds=1)
    await save(settings=place, clock=clock)
    assert sorted(path.stem for path in place.backup_dir.iterdir()) == [
        "sueiga-20261203-100000",
        "sueiga-20261208-100000",
        "sueiga-20261213-100000",
        "sueiga-20261213-100001",
        "sueiga-notes",
    ]


async def test_a_file_that_is_there_stays(
    place: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "precious"
    file.touch()
    with pytest.raises(SystemExit):
        await save(file, settings=place, clock=FakeClock())
    assert capsys.readouterr().err == f"{file} is there already: name another file.\n"
    assert file.read_bytes() == b""


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_tools_that_are_missing_are_named(
    place: Settings, monkeypatch: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit):
        await save(settings=place, clock=FakeClock())
    assert capsys.readouterr().err == (
        "pg_dump was not found: install PostgreSQL's client tools, of the server's version or "
        "later (on Debian: postgresql-client).\n"
    )
    assert list(place.backup_dir.iterdir()) == []


class TestSqlite:
    """What only a file can suffer."""

    @pytest.fixture
    def engine(self) -> str:
        return "sqlite"

    async def test_a_damaged_copy_is_refused(
        self, place: Settings, capsys: pytest.CaptureFixture[str]
    ) -> None:
        await meets(place, FIRST)
        await save(settings=place, clock=FakeClock())
        (file,) = place.backup_dir.iterdir()
        content = bytearray(file.read_bytes())
        content[8192:12288] = os.urandom(4096)
        file.write_bytes(content)
        capsys.readouterr()
        with pytest.raises(SystemExit):
            await bring_back(file, settings=place, clock=FakeClock())
        assert capsys.readouterr().err == f"{file} is damaged: nothing was changed.\n"
        assert await knows(place) == [FIRST]

    async def test_a_damaged_database_is_kept_and_replaced(
        self, place: Settings, tmp_path: Path
    ) -> None:
        await meets(place, FIRST)
        await save(settings=place, clock=FakeClock())
        (file,) = place.backup_dir.iterdir()
        (tmp_path / "sueiga.sqlite").write_bytes(b"nonsense")
        (tmp_path / "sueiga.sqlite-wal").write_bytes(b"nonsense too")
        await bring_back(file, settings=place, clock=FakeClock())
        assert await knows(place) == [FIRST]
        kept = tmp_path / "sueiga.sqlite.before-restore-20261123-100000"
        assert kept.read_bytes() == b"nonsense"

    async def test_a_copy_made_by_hand_is_marked_too(self, place: Settings, tmp_path: Path) -> None:
        await meets(place, FIRST)
        copy = tmp_path / "copy.sqlite"
        copy.write_bytes((tmp_path / "sueiga.sqlite").read_bytes())
        touch(copy, MONDAY - timedelta(days=1))
        await bring_back(copy, settings=place, clock=FakeClock())
        assert await mark_of(place) == "2026-11-22T08:00:00+00:00"
        assert await waiting(place) == []

    async def test_a_damaged_database_makes_no_copy(
        self, place: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        database = tmp_path / "sueiga.sqlite"
        database.write_bytes(b"nonsense" * 1000)
        with pytest.raises(SystemExit):
            await save(settings=place, clock=FakeClock())
        assert capsys.readouterr().err == f"{database} is damaged: nothing was changed.\n"
        assert names_in(place.backup_dir) == []

    async def test_nothing_to_copy(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        place = settings(f"sqlite:///{tmp_path / 'none.sqlite'}", backup_dir=tmp_path)
        with pytest.raises(SystemExit):
            await save(settings=place, clock=FakeClock())
        assert capsys.readouterr().err == (
            f"There is no database yet: nothing to back up ({tmp_path / 'none.sqlite'}).\n"
        )
        assert names_in(tmp_path) == []


async def test_a_full_disk_is_said_and_leaves_no_half_copy(
    place: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files, "_settle", full)
    with pytest.raises(SystemExit):
        await save(settings=place, clock=FakeClock())
    assert capsys.readouterr().err == (
        f"There is no room on the disk ({place.backup_dir}): nothing was changed.\n"
    )
    assert names_in(place.backup_dir) == []


async def test_a_copy_goes_into_a_folder_of_its_user_alone(place: Settings) -> None:
    await save(settings=place, clock=FakeClock())
    assert mode_of(place.backup_dir) == 0o700
