"""SQLite: its online backup, into a file that is cleaned and checked before it gets its name."""

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from storage import migrate
from storage.backup.files import BackupFailed, Problem, appearing

MAGIC = b"SQLite format 3\0"
PATIENCE = 10_000  # milliseconds to wait for a writer
NAMELESS = ""  # a database of the connection's own: of what is not clean yet a kill leaves no file

# What Telegram sent is nobody's to keep; what is unanswered is too old when it comes back.
CLEAN = """
    UPDATE updates SET body = NULL, receipt = NULL, owed = 0,
        lane = CASE state WHEN 'blank' THEN 0 ELSE lane END,
        state = CASE WHEN state IN ('new', 'blank') THEN 'done' ELSE state END
"""
HAS_SEALED = "SELECT 1 FROM sqlite_master WHERE name = 'sealed'"  # what nobody else may read
MARK = "INSERT INTO marks (name, value) VALUES ('restored_from', ?) ON CONFLICT (name)"


def make(database: Path, target: Path, now: datetime) -> None:
    if not database.is_file():
        raise BackupFailed(Problem.NO_DATABASE, str(database))
    try:
        with appearing(target) as draft:
            with closing(_open(database)) as live, closing(sqlite3.connect(NAMELESS)) as copy:
                live.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                live.backup(copy)
                _clean(copy, f"{MARK} DO UPDATE SET value = excluded.value", now)
                copy.execute("VACUUM INTO ?", (str(draft),))  # what was emptied stays behind
            _check(draft)
    except sqlite3.Error as error:
        raise _failed(error, database) from None


def restore(database: Path, source: Path, kept: Path) -> bool:
    with source.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise BackupFailed(Problem.NOT_A_BACKUP, str(source))
    database.parent.mkdir(parents=True, exist_ok=True)
    made_at = datetime.fromtimestamp(source.stat().st_mtime, UTC)
    try:
        with appearing(database) as draft:
            _copy_as_it_is(source, draft)
            _check(draft)
            _refuse_newer(draft)
            with closing(_open(draft)) as copy:
                copy.execute("PRAGMA journal_mode=DELETE")  # one file, without companions
                _clean(copy, f"{MARK} DO NOTHING", made_at)  # one made by hand has no mark yet
                copy.execute("VACUUM")  # what was emptied leaves the file too
            was_there = database.exists()
            if was_there:
                _set_aside(database, kept)
    except sqlite3.Error as error:
        raise _failed(error, source) from None
    return was_there


def _failed(error: sqlite3.Error, path: Path) -> BackupFailed:
    is_full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return BackupFailed(Problem.NO_ROOM if is_full else Problem.DAMAGED, str(path))


def _open(path: Path) -> sqlite3.Connection:
    """Never makes a file."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    connection.execute(f"PRAGMA busy_timeout={PATIENCE}")
    return connection


def _clean(copy: sqlite3.Connection, mark: str, made_at: datetime) -> None:
    with copy:
        _empty(copy)
        copy.execute(mark, (json.dumps(made_at.astimezone(UTC).isoformat()),))


def _empty(copy: sqlite3.Connection) -> None:
    copy.execute(CLEAN)
    if copy.execute(HAS_SEALED).fetchone():  # not in copies of earlier versions
        copy.execute("DELETE FROM drafts WHERE id IN (SELECT draft_id FROM sealed)")
        copy.execute("DELETE FROM sealed")


def _check(path: Path) -> None:
    with closing(_open(path)) as copy:
        healthy = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not healthy or copy.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.DatabaseError


def _refuse_newer(path: Path) -> None:
    with closing(_open(path)) as copy:
        (revision,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision not in migrate.revisions():
        raise migrate.NewerDatabase(revision)


def _copy_as_it_is(source: Path, target: Path) -> None:
    """With its write-ahead log: a copy made by hand may need it."""
    for suffix in ("", "-wal"):
        if Path(f"{source}{suffix}").exists():
            shutil.copyfile(f"{source}{suffix}", f"{target}{suffix}")


def _set_aside(database: Path, kept: Path) -> None:
    """A log left behind would be played into the database that takes this one's place."""
    with suppress(sqlite3.Error), closing(_open(database)) as present:  # it may be the damaged one
        present.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy2(database, kept)
    kept.chmod(0o600)
    log = Path(f"{database}-wal")
    if log.exists():
        log.rename(f"{kept}-wal")
    Path(f"{database}-shm").unlink(missing_ok=True)
    with suppress(sqlite3.Error), closing(_open(kept)) as copy:  # nobody forgets this file
        with copy:
            _empty(copy)
        copy.execute("VACUUM")
