"""PostgreSQL: pg_dump, pg_restore and psql, found on PATH. The password goes by the environment."""

import errno
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.engine import URL

from storage import migrate
from storage.backup.files import BackupFailed, Problem, appearing

SAID_MAX = 500  # characters of what a tool complained of

EMPTY = ("updates", "sealed")  # tables whose rows are nobody's to keep

BEFORE = """
    SET lock_timeout = '10s';
    DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE format('DROP TABLE public.%I CASCADE', name);
        END LOOP;
    END $$;
"""
AFTER = """
    UPDATE public.updates SET body = NULL, receipt = NULL, owed = false,
        state = CASE state WHEN 'new' THEN 'done' ELSE state END;
    DO $$ BEGIN
        IF to_regclass('public.sealed') IS NOT NULL THEN DELETE FROM public.sealed; END IF;
    END $$;
    DELETE FROM public.drafts WHERE "values" ->> '$sealed' = 'true';
    INSERT INTO public.marks (name, value) VALUES ('restored_from', '"{made_at}"')
    ON CONFLICT (name) DO UPDATE SET value = excluded.value;
"""


def make(url: URL, target: Path) -> None:
    """Without raw updates and what is sealed; the mark is put there by `restore`."""
    with appearing(target) as draft:
        _dump(url, draft, *(f"--exclude-table-data=*.{table}" for table in EMPTY))
        _run(url, "pg_restore", "--list", str(draft))


def restore(url: URL, source: Path, kept: Path) -> bool:
    listing = _list(url, source)
    revision = _revision(url, source)
    if revision not in migrate.revisions():
        raise migrate.NewerDatabase(revision)
    kept.parent.mkdir(parents=True, exist_ok=True)
    with appearing(kept) as draft:
        _dump(url, draft)
    with TemporaryDirectory(dir=kept.parent) as folder:
        script = f"{folder}/restore.sql"
        _run(url, "pg_restore", *_NOT_OWNED, f"--file={script}", str(source))
        text = AFTER.format(made_at=_made_at(listing))
        _play(url, ["--command", BEFORE, "--file", script, "--command", text])
    return True


_NOT_OWNED = ("--no-owner", "--no-privileges")


def _dump(url: URL, target: Path, *options: str) -> None:
    _run(url, "pg_dump", "--format=custom", *_NOT_OWNED, *options, f"--file={target}")


def _play(url: URL, parts: list[str]) -> None:
    """All of it, or nothing."""
    options = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
    _run(url, "psql", *options, "--output", os.devnull, *parts)


def _list(url: URL, source: Path) -> str:
    try:
        return _run(url, "pg_restore", "--list", str(source))
    except BackupFailed as failed:
        if failed.problem is Problem.TOOL_MISSING:
            raise
        raise BackupFailed(Problem.NOT_A_BACKUP, str(source)) from None


def _revision(url: URL, source: Path) -> str:
    text = _run(
        url, "pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(source)
    )
    found = re.search(r"^COPY [^\n]*\n(\w+)\n\\\.", text, re.MULTILINE)
    if found is None:
        raise BackupFailed(Problem.NOT_A_BACKUP, str(source))
    return found[1]


def _made_at(listing: str) -> str:
    """When the dump was made, as its list of contents says (our tools run in UTC)."""
    found = re.search(r"Archive created at (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)", listing)
    moment = datetime.fromisoformat(found[1]) if found else datetime.fromtimestamp(0, UTC)
    return moment.replace(tzinfo=UTC).isoformat()


def _run(url: URL, tool: str, *arguments: str) -> str:
    """What the tool wrote. Raises BackupFailed."""
    path = shutil.which(tool)
    if path is None:
        raise BackupFailed(Problem.TOOL_MISSING, tool)
    done = subprocess.run(  # noqa: S603 - the engine's own tool, no shell
        [path, *arguments], env=_environment(url), capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = done.stderr.strip()[-SAID_MAX:]
        if os.strerror(errno.ENOSPC) in said:
            raise BackupFailed(Problem.NO_ROOM, tool)
        raise BackupFailed(Problem.TOOL_FAILED, f"{tool}: {said}")
    return done.stdout


def _environment(url: URL) -> dict[str, str]:
    query = {key: value for key, value in url.query.items() if isinstance(value, str)}
    ours = {
        "PGHOST": url.host or query.get("host"),
        "PGPORT": str(url.port) if url.port else query.get("port"),
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
        "PGSSLMODE": query.get("sslmode") or query.get("ssl"),
        "PGCONNECT_TIMEOUT": "10",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }
    given = dict(os.environ)  # noqa: TID251 - handed on to a tool, not read
    return given | {name: value for name, value in ours.items() if value}
