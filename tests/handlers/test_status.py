"""`/status`: how the bot is, problems first; copies, alarms."""

import asyncio
import re
import stat
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.messages import words
from bot.domain.settings import NIGHTLY_COPY
from bot.services.backups import KEPT_FOR
from bot.services.outbox import tell
from handlers.settings import ChooseSetting
from storage import updates
from tests.clock import MONDAY
from tests.world import World


@pytest.fixture
async def watched(world: World) -> World:
    """With copies and alarms."""
    world.watched = True
    await world.restart()
    await world.owner.starts()
    return world


def copies(world: World) -> list[str]:
    folder = world.settings.backup_dir
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


async def test_all_is_well(watched: World) -> None:
    await watched.tick(seconds=15)
    await watched.owner.says("/bukle")
    shown = re.sub(r"\d+,?\d* [MG]B|SQLite [\d.]+", "…", watched.owner.sees)
    assert shown == (
        "Kaip sekasi robotui\n✅ Viskas gerai.\n\n"
        "Laukia: atsakymų – 0, priminimų – 0, naujienų – 0\nPer sekundę išsiunčiama žinučių: 0\n"
        "Paskutinė žmonių žinutė: 2026 m. lapkričio 23 d., pirmadienis, 10:00\n"
        "Darbai pagal laikrodį atlikti prieš 0 s\nDuomenų bazė: …, …, schema 0007\n"
        "Kopijos dar nėra: pirmoji bus padaryta naktį\n"
        "Diske laisva: …\n„Sueigos“ versija: 0.1.0"
    )
    assert watched.owner.buttons == [["Atnaujinti"], ["Padaryti kopiją"], ["Į pradžią"]]


async def test_what_is_wrong_stands_first(watched: World) -> None:
    world = watched
    async with world.app.db.write() as tx:
        await updates.store(tx, [updates.Stored(1, MONDAY, 5, {"message": {}})])
        await updates.set_aside(tx, 1, "AB23", "RuntimeError")
        await tx.execute(updates.updates.update().values(owed=False))
        for key, state in (("a", "uncertain"), ("b", "pending")):
            said = words("common.verbatim", text=key)
            await tell(tx, 7, said, key=key, now=MONDAY - timedelta(minutes=25))
            await tx.execute(
                sa.text("UPDATE outbox SET state = :state WHERE dedupe_key LIKE :key"),
                {"state": state, "key": f"{key}:%"},
            )
    world.owner.person.says("/bukle")
    await world.take_in()
    world.app.kit.pulse.failed("menus", "2026-11-23")
    await world.send_screens()
    assert world.owner.sees.splitlines()[1:6] == [
        "⚠️ Žinutės neišeina jau 25 min. Patikrinkite interneto ryšį ir žurnalą.",
        "⚠️ Atidėta neapdorotų žmonių žinučių: 1. Klaidų kodai: AB23",
        "⚠️ Neaišku, ar išsiųsta: 1.",
        "",
        "Laukia: atsakymų – 1, priminimų – 0, naujienų – 0",
    ]


async def test_the_director_sees_it_and_makes_no_copies(world: World) -> None:
    director = await world.member()
    await director.says("/status")
    assert director.sees.startswith("Kaip sekasi robotui, mato prižiūrėtojai ir direktorius.")
    await world.give(director, Role.DIRECTOR)
    await director.says("/status")
    assert director.buttons == [["Atnaujinti"], ["Į pradžią"]]


async def test_a_copy_on_demand(watched: World) -> None:
    await watched.owner.says("/bukle")
    await watched.owner.taps("Padaryti kopiją")
    assert watched.owner.sees == "Darau duomenų bazės kopiją. Kai bus, parašysiu."
    await watched.restart()
    await watched.tick(seconds=15)
    await watched.settle()
    assert copies(watched) == ["sueiga-20261123-100015.sqlite"]
    said = watched.owner.sees
    assert said.startswith("Duomenų bazės kopija padaryta: sueiga-20261123-100015.sqlite (")
    await watched.tick(seconds=15)
    assert len(copies(watched)) == 1


async def test_a_copy_each_night_for_two_weeks(watched: World) -> None:
    await watched.tick(seconds=15)
    await watched.tick(hours=16, minutes=59)  # 2:59
    assert copies(watched) == []
    await watched.tick(minutes=1)
    await watched.tick(minutes=1)
    assert copies(watched) == ["sueiga-20261124-030015.sqlite"]
    folder = watched.settings.backup_dir
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / copies(watched)[0]).stat().st_mode) == 0o600
    for _ in range(KEPT_FOR.days + 1):
        await watched.tick(days=1)
    assert len(copies(watched)) == KEPT_FOR.days + 1
    assert "sueiga-20261124-030015.sqlite" not in copies(watched)
    assert watched.owner.texts[1:] == []


async def test_a_night_that_was_missed_is_made_up_for(watched: World) -> None:
    await watched.tick(seconds=15)
    await watched.tick(hours=27)
    assert copies(watched) == ["sueiga-20261124-130015.sqlite"]


async def test_who_copies_it_otherwise_switches_copies_off(watched: World) -> None:
    await watched.owner.sends_data(ChooseSetting(NIGHTLY_COPY.number, 1).pack())
    for _ in range(3):
        await watched.tick(days=1, minutes=1)
        await watched.tick(minutes=1)
    await watched.owner.says("/bukle")
    assert watched.owner.sees.splitlines()[1] == "✅ Viskas gerai."
    assert (copies(watched), await watched.app.health()) == ([], {})


async def test_a_copy_that_fails_is_told_of_once_a_day(watched: World, tmp_path: Path) -> None:
    watched.settings.backup_dir = tmp_path / "file" / "backups"
    (tmp_path / "file").write_text("not a folder")
    await watched.tick(seconds=15)
    await watched.tick(hours=18)
    await watched.tick(minutes=31)
    told = (
        "Naktinės duomenų bazės kopijos nėra\n"
        f"Į kopijų aplanką rašyti negalima: {tmp_path / 'file' / 'backups'} (Not a directory). "
        "Patikrinkite jo teises (BACKUP_DIR). Bandysiu iš naujo kas pusvalandį."
    )
    assert watched.owner.texts[1:] == [told]
    await watched.owner.says("/bukle")
    await watched.owner.taps("Padaryti kopiją")
    await watched.tick(seconds=15)
    assert watched.owner.sees.startswith("Duomenų bazės kopijos padaryti nepavyko. Į kopijų")
    await watched.tick(days=1)
    assert watched.owner.texts.count(told) == 2
    await watched.tick(days=1, minutes=1)
    await watched.tick(minutes=1)
    assert watched.owner.sees.startswith("Nėra naujos duomenų bazės kopijos\nPaskutinei jau 2 die")
    assert (await watched.app.health())["backup"] == "no copy for 2 days"
    watched.settings.backup_dir = tmp_path / "backups"
    await watched.tick(minutes=31)
    await watched.tick(minutes=1)
    assert watched.owner.sees == "Nauja duomenų bazės kopija yra."
    assert await watched.app.health() == {}


async def test_a_message_that_does_not_leave_raises_the_alarm_once(watched: World) -> None:
    lead = await watched.member()
    now = watched.clock.now()
    async with watched.app.db.write() as tx:
        said = words("common.verbatim", text="vėluoja")
        await tell(tx, lead.id, said, key="late", now=now)
        await tell(tx, lead.id, said, key="later", now=now, not_before=now + timedelta(days=1))
    ticks = watched.app.ticks
    for minutes, problems in ((9, {}), (2, {"outbox": "a message has waited for 11 min"})):
        watched.clock.advance(minutes=minutes)
        await ticks.tick()
        assert await watched.app.health() == problems
    assert await told(watched) == 0
    for _ in range(3):
        watched.clock.advance(minutes=1)
        await ticks.tick()
    assert await told(watched) == 1
    await watched.settle()
    assert watched.owner.sees.startswith("Žinutės neišeina\nSeniausia laukia jau 12 min.")
    assert lead.sees == "vėluoja"
    await watched.tick(seconds=15)
    assert (watched.owner.sees, await watched.app.health()) == ("Žinutės vėl išeina.", {})
    await watched.restart()
    await watched.tick(minutes=1)
    assert watched.owner.texts.count("Žinutės vėl išeina.") == 1


async def test_a_database_that_is_stuck_is_named_at_once(watched: World) -> None:
    app = watched.app
    app.kit.pulse.scheduled = True
    await app.ticks.tick()
    async with asyncio.TaskGroup() as tasks:
        async with app.db.write():  # somebody holds the writer, and does not let go
            stuck = tasks.create_task(app.ticks.tick())
            await asyncio.sleep(0)
            watched.clock.advance(seconds=11)
            assert await app.health() == {"database": "not written for 11 s"}
            watched.clock.advance(minutes=2)
            assert await app.health() == {
                "clock": "no tick for 131 s",
                "database": "not written for 131 s",
            }
        await stuck
    assert await app.health() == {}


async def told(world: World) -> int:
    """How many alarms wait for the owner."""
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.text("SELECT count(*) FROM outbox WHERE dedupe_key LIKE 'alarm:%'")
        )
        return int(found.scalar_one())


async def test_it_is_complete_in_english(watched: World) -> None:
    await watched.owner.says("/kalba")
    await watched.owner.taps("English")
    await watched.owner.says("/status")
    assert watched.owner.sees.splitlines()[:2] == ["How the bot is", "✅ All is well."]


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_it_is_said_of_the_other_engine_too(either_world: World) -> None:
    await either_world.owner.starts()
    await either_world.owner.says("/bukle")
    assert either_world.owner.sees.splitlines()[1] == "✅ Viskas gerai."
    assert re.search(r"Duomenų bazė: PostgreSQL \d+(\.\d+)?, \d", either_world.owner.sees)
    reading = await either_world.app.upkeep.reading()
    assert reading.gauges is not None
    assert reading.gauges.updates == {"done": 2}
    await either_world.app.upkeep.look()
    assert await either_world.app.health() == {}
