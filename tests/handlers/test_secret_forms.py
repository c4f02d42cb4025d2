"""What is answered to a secret form is in no backup; otherwise it is a form as any other."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.cli.backup import bring_back
from bot.domain.drafts import REMINDED
from handlers.reports import composing as reports
from storage import backup as backups
from storage import drafts, sealing
from tests.reporting import ASK, fill_up_to
from tests.world import Someone, World

SECRET = "Sutvarkytas parkas"  # the answer to the first question, in `tests/reporting.py`


@pytest.fixture
async def world(
    either_world: World,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> World:
    """Reports are secret here."""
    if "postgresql" in either_world.settings.database_url:
        tools = request.getfixturevalue("postgres")._server.bin_path
        monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")  # noqa: TID251 - for the tools
    either_world.settings.backup_dir = tmp_path
    secret = replace(reports.REPORT, secret=True)
    monkeypatch.setattr(reports, "REPORT", secret)
    monkeypatch.setattr(reports.routes, "forms", [secret])
    await either_world.restart()
    return either_world


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def stored(world: World) -> tuple[str, int]:
    """All of the drafts' rows as text, and how many are sealed."""
    async with world.app.db.read() as tx:
        rows = (await tx.execute(sa.select(drafts.drafts))).all()
        sealed = (await tx.execute(sa.select(sealing.sealed))).all()
    return str(rows), len(sealed)


async def test_it_is_filled_in_as_any_other(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await world.restart()
    rows, sealed = await stored(world)
    assert (SECRET in rows, sealed) == (False, 1)
    await lead.says("/atsaukti")
    await lead.taps("Išsaugoti juodraštį")
    await lead.says("tęsti")
    assert lead.sees == ASK["done"]
    await lead.says("Nupjauta žolė, pasodinta medžių.")
    await lead.taps("Praleisti")
    await lead.taps("Praleisti")
    assert SECRET in lead.sees
    await lead.taps("Siųsti")
    assert "Nr. 1 gautas" in lead.sees
    assert (await stored(world))[1] == 0


async def test_a_reminder_does_not_say_what_was_answered(world: World, lead: Someone) -> None:
    await fill_up_to(lead, "done")
    await world.tick(days=REMINDED.days)
    assert lead.sees.startswith("Turite nebaigtą veiklos įrašą (3 iš 5).")


def before_restore(folder: Path) -> bytes:
    """The database as it was, where it is a file."""
    return b"".join(one.read_bytes() for one in folder.glob("sueiga.sqlite.before-restore-*"))


async def test_a_backup_does_not_have_it(world: World, lead: Someone, tmp_path: Path) -> None:
    await fill_up_to(lead, "done")
    file = tmp_path / f"copy{backups.ending(world.settings.database_url)}"
    await backups.make(world.settings.database_url, file, world.clock.now())
    assert SECRET.encode() not in file.read_bytes()
    await world.stop()
    await bring_back(file, settings=world.settings, clock=world.clock)
    assert SECRET.encode() not in before_restore(tmp_path)
    await world.start()
    await world.settle()
    assert await stored(world) == ("[]", 0)
    await fill_up_to(lead, "themes")  # nothing is in the way of beginning anew
