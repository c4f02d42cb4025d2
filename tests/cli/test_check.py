"""`sueiga check` tells in words what to mend."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.cli.check import examine, look, report
from bot.sandbox.request import InProcessRequest
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from bot.telegram.dates import Dates
from bot.telegram.texts import Texts
from storage import migrate
from storage.base import Database
from tests.clock import MONDAY
from tests.world import OWNER, TOKEN, World, settings

FINE = "✓ Nustatymai perskaityti."
KNOWN = "✓ „Telegram“ atpažino robotą @sueiga_bot."
POLLING = "✓ Žinučių robotas klausia pats, niekas kitas jų negauna."
ALONE = "ℹ Robotas dar neįtrauktas į jokią grupę."
ONE_OWNER = (
    "⚠ Prižiūrėtojas tik vienas. Į OWNER_IDS įrašykite dar bent vieną: jam praradus telefoną, "
    "roboto nebegalėtų prižiūrėti niekas."
)
INLINE = (
    "⚠ Gerosios patirties ieškoti kituose pokalbiuose neišeis: įterptinės užklausos išjungtos. "
    "„BotFather“: /setinline."
)
ALL_WELL = "Viskas gerai."
ONE_THING = "Taisytina 1 vieta (✗)."


async def says(place: Settings, telegram: Telegram) -> list[str]:
    findings = await examine(place, InProcessRequest(telegram))
    lines = report(findings, Texts(Dates(place.zone)), place.default_language)
    assert not any(TOKEN.partition(":")[2] in line for line in lines)
    return lines


def telegram_with(**bot: bool) -> Telegram:
    telegram = Telegram(now=lambda: MONDAY)
    telegram.add_bot(TOKEN, **bot)
    return telegram


def place_at(url: str, folder: Path, **changes: Any) -> Settings:
    return settings(url, owner_ids="1, 2", backup_dir=folder / "backups", **changes)


async def test_all_is_well(database_url: str, tmp_path: Path) -> None:
    place = place_at(database_url, tmp_path)
    *before, database, known, polling, alone, all_well = await says(
        place, telegram_with(supports_inline_queries=True)
    )
    assert before == [FINE]
    assert database.startswith("✓ Duomenų bazė ")
    assert database.endswith(f" veikia, jos versija – {migrate.head()}.")
    assert [known, polling, alone, all_well] == [KNOWN, POLLING, ALONE, ALL_WELL]


async def test_the_first_time(tmp_path: Path) -> None:
    """A check makes no database."""
    file = tmp_path / "deep" / "sueiga.sqlite"
    place = settings(f"sqlite:///{file}", backup_dir=tmp_path)
    assert await says(place, telegram_with()) == [
        FINE,
        ONE_OWNER,
        f"ℹ Duomenų bazės {file} dar nėra: robotas ją sukurs, kai bus paleistas.",
        KNOWN,
        INLINE,
        POLLING,
        ALONE,
        ALL_WELL,
    ]
    assert list_of(tmp_path) == []


def list_of(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_what_copies_and_metrics_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    place = place_at("postgresql://127.0.0.1:1/none", tmp_path, http_host="192.0.2.1")
    assert (await says(place, telegram_with()))[1:3] == [
        (
            "⚠ Kompiuteryje nėra programos pg_dump, todėl naktinių kopijų nebus. "
            "Įdiekite „PostgreSQL“ kliento programas."
        ),
        (
            "ℹ Rodiklius (/metrics) matys tik tas, kas klausia iš šio kompiuterio. "
            "Kad matytų ir kiti, nurodykite METRICS_TOKEN."
        ),
    ]
    place = place_at(
        f"sqlite:///{tmp_path / 'new.sqlite'}", tmp_path, http_host="192.0.2.1", metrics_token="x"
    )
    assert not any("METRICS" in line for line in await says(place, telegram_with()))


async def test_what_botfather_was_told(tmp_path: Path) -> None:
    place = place_at(f"sqlite:///{tmp_path / 'new.sqlite'}", tmp_path, public_url="http://a.lt")
    shown = await says(place, telegram_with(can_read_all_group_messages=True))
    assert shown == [
        FINE,
        (
            "ℹ PUBLIC_URL prasideda http://, todėl žinučių robotas klaus pats. "
            "Kad jas siųstų „Telegram“, reikia https://."
        ),
        (
            f"ℹ Duomenų bazės {tmp_path / 'new.sqlite'} dar nėra: "
            "robotas ją sukurs, kai bus paleistas."
        ),
        KNOWN,
        (
            "⚠ Robotas mato visus grupių pokalbius, nors jam jų nereikia. "
            "„BotFather“: /setprivacy → Enable."
        ),
        INLINE,
        POLLING,
        ALONE,
        ALL_WELL,
    ]


async def test_a_token_that_telegram_does_not_know(tmp_path: Path) -> None:
    place = place_at(f"sqlite:///{tmp_path / 'new.sqlite'}", tmp_path)
    assert (await says(place, Telegram()))[2:] == [
        "✗ „Telegram“ šio BOT_TOKEN neatpažįsta. Nukopijuokite jį iš „BotFather“ iš naujo.",
        ONE_THING,
    ]


async def test_telegram_is_out_of_reach(tmp_path: Path) -> None:
    place = place_at(f"sqlite:///{tmp_path / 'new.sqlite'}", tmp_path)
    telegram = telegram_with()
    telegram.faults.add("outage")
    assert (await says(place, telegram))[2:] == [
        (
            "✗ Serveris 127.0.0.1:1 neatsako taip, kaip turėtų (NetworkError). "
            "Patikrinkite ryšį ir BOT_API_URL."
        ),
        ONE_THING,
    ]


async def test_a_database_of_another_time(database_url: str, tmp_path: Path) -> None:
    place = place_at(database_url, tmp_path)
    await set_revision(database_url, "9999")
    shown = await says(place, telegram_with())
    await set_revision(database_url, migrate.head())
    assert shown[1] == (
        "✗ Duomenų bazę sukūrė naujesnė programa "
        f"(9999, ši žino iki {migrate.head()}). Atnaujinkite programą."
    )


async def set_revision(database_url: str, revision: str) -> None:
    db = Database(database_url)
    async with db.write() as tx:
        statement = sa.text("UPDATE alembic_version SET version_num = :revision")
        await tx.execute(statement, {"revision": revision})
    await db.close()


async def test_a_database_that_does_not_answer(tmp_path: Path) -> None:
    """The password stays out of what is shown."""
    place = place_at("postgresql://sueiga:slaptas@127.0.0.1:1/sueiga", tmp_path)
    assert (await says(place, telegram_with()))[1] == (
        "✗ Duomenų bazė postgresql://sueiga:***@127.0.0.1:1/sueiga nepasiekiama "
        "(ConnectionRefusedError). Patikrinkite DATABASE_URL ir ar jos serveris veikia."
    )
    broken = tmp_path / "broken.sqlite"
    broken.write_text("nonsense" * 1000)
    place = place_at(f"sqlite:///{broken}", tmp_path)
    assert (await says(place, telegram_with()))[1] == (
        f"✗ Duomenų bazė sqlite:///{broken} nepasiekiama (DatabaseError). "
        "Patikrinkite DATABASE_URL ir ar jos serveris veikia."
    )


async def test_somebody_elses_webhook(tmp_path: Path) -> None:
    place = place_at(f"sqlite:///{tmp_path / 'new.sqlite'}", tmp_path)
    telegram = telegram_with(supports_inline_queries=True)
    await telegram.call(TOKEN, "setWebhook", {"url": "https://kitas.lt/slaptas-kelias"}, {})
    assert (await says(place, telegram))[3:-2] == [
        (
            "⚠ Žinutes „Telegram“ dabar siunčia kitu adresu (kitas.lt). Paleistas robotas "
            "tai pakeis – įsitikinkite, kad to paties rakto nenaudoja kita programa."
        )
    ]
    ours = place_at(place.database_url, tmp_path, public_url="https://kitas.lt")
    await telegram.call(TOKEN, "setWebhook", {"url": "https://kitas.lt/telegram"}, {})
    assert (await says(ours, telegram))[3:-2] == ["✓ Žinutes „Telegram“ siunčia adresu kitas.lt."]
    await telegram.call(TOKEN, "deleteWebhook", {}, {})
    assert (await says(ours, telegram))[3:-2] == [
        (
            "ℹ „Telegram“ adreso, kuriuo siųsti žinutes, dar nežino: "
            "robotas jį praneš, kai bus paleistas."
        )
    ]


async def test_each_group(world: World, tmp_path: Path) -> None:
    lead = await world.member("Daugų seniūnija")
    await world.county_group("LT-AL", lead)
    robot, owner = world.telegram.first_bot, world.owner.person
    for title, admin in (("Be apskrities", True), ("Be teisių", False), ("Pašalintas", True)):
        world.telegram.add_group(title, creator=owner, bots=[robot], bot_is_admin=admin)
    await world.settle()
    forgotten = max(world.telegram.chats.values(), key=lambda chat: chat.title == "Pašalintas")
    owner.removes(robot, forgotten)  # the bot is away and has not heard of it
    place = place_at(world.settings.database_url, tmp_path)
    shown = await says(place, world.telegram)
    assert sorted(line for line in shown if "rupė" in line) == [
        "ℹ Grupė „Be apskrities“ dar nepriskirta apskričiai. Tai padarysite roboto meniu.",
        "✓ Grupėje „LT-AL grupė“ robotas gali viską, ko reikia.",
        (
            "✗ Grupėje „Be teisių“ robotas nėra administratorius. "
            "Grupės nustatymuose paskirkite jį administratoriumi."
        ),
        "✗ Grupės „Pašalintas“ nebėra arba robotas iš jos pašalintas. Įtraukite jį iš naujo.",
    ]
    assert shown[-1] == "Taisytinos 2 vietos (✗)."
    assert OWNER not in place.owner_ids


def test_settings_that_are_missing(
    tmp_path: Path, monkeypatch: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("BOT_TOKEN", "OWNER_IDS"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SystemExit) as end:
        asyncio.run(look())
    assert end.value.code == 1
    assert capsys.readouterr().out.splitlines() == [
        (
            "✗ Netinkamas nustatymas – BOT_TOKEN: is not set. "
            "Visi nustatymai aprašyti faile .env.example."
        ),
        (
            "✗ Netinkamas nustatymas – OWNER_IDS: is not set. "
            "Visi nustatymai aprašyti faile .env.example."
        ),
        "Taisytinos 2 vietos (✗).",
    ]
