"""Stories about „Jūsų metai“. It is Monday, 23 November 2026."""

import pytest

from bot.domain.report_buttons import OpenYear
from bot.domain.reports import ReportKind
from bot.services import uses as service
from tests.newsroom import actor_of
from tests.practising import published
from tests.world import Someone, World


@pytest.fixture
async def author(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


@pytest.fixture
async def reader(world: World) -> Someone:
    return await world.member("Veisiejų seniūnija")


async def a_year(world: World, author: Someone, reader: Someone) -> tuple[int, int]:
    """Two entries, one of them without a name: the colleague took over one, and liked the other."""
    named = await published(world, author, "Takai", themes=(1,))
    unnamed = await published(
        world, author, "Klaida", unnamed=True, kind=ReportKind.LESSON, themes=(1, 2)
    )
    actor = await actor_of(world, reader)
    async with world.app.db.write() as tx:
        await service.adopt(tx, actor, named, "Taip pat", world.clock.now())
        await service.toggle(tx, actor, unnamed, world.clock.now())
    return named, unnamed


async def test_one_sees_what_one_did_and_what_colleagues_took_over(
    world: World, author: Someone, reader: Someone
) -> None:
    named, _ = await a_year(world, author, reader)
    await author.says("mano metai")
    lines = author.sees.splitlines()
    assert lines[:4] == [
        "📅 Jūsų 2026 metai",
        "Paskelbta Jūsų įrašų: 2",
        "• veikla: 1",
        "• nepavykusi patirtis: 1",
    ]
    assert lines[4].startswith("Temos: ")
    assert "(2)" in lines[4]
    assert lines[5:] == [
        "👍 Kolegos pažymėjo „Naudinga“: 1",
        "🌱 Kolegos iš Jūsų perėmė: 1",
        f"• Lazdijų r., Veisiejų seniūnija (Nr. {named} „Takai“): „Taip pat“",
    ]
    assert author.buttons == [["Mano įrašai", "Į pradžią"]]
    await reader.sends_data(OpenYear().pack())
    assert reader.sees == (
        "📅 Jūsų 2026 metai\nPaskelbta Jūsų įrašų: 0\n"
        f"🤝 Jūs perėmėte iš kolegų: 1\n• Nr. {named} „Takai“"
    )


async def test_years_are_turned(world: World, author: Someone, reader: Someone) -> None:
    await a_year(world, author, reader)
    world.clock.advance(days=60)
    await author.sends_data(OpenYear().pack())
    assert author.screen == (
        "📅 Jūsų 2027 metai. Paskelbtų Jūsų įrašų nėra. Naują galite įrašyti dabar.",
        [["📝 Įrašyti veiklą"], ["‹ 2026"], ["Mano įrašai", "Į pradžią"]],
    )
    await author.taps("‹ 2026")
    assert author.sees.startswith("📅 Jūsų 2026 metai\nPaskelbta Jūsų įrašų: 2")
    assert author.buttons == [["2027 ›"], ["Mano įrašai", "Į pradžią"]]
    for forged in (1, 2025, 2028, -5, 10**9):
        await author.sends_data(OpenYear(forged).pack())
        assert author.sees.startswith("Šis mygtukas nebegalioja.")


async def test_in_january_each_is_told_once(world: World, author: Someone, reader: Someone) -> None:
    await a_year(world, author, reader)
    idle = await world.member("Anykščių seniūnija")
    await world.tick(days=38)  # the last day of the year

    def told(someone: Someone) -> list[str]:
        return [text for text in someone.texts if text.endswith("!") and "2026 metai" in text]

    assert told(author) == []
    await world.tick(days=4)  # Monday, the fourth
    await world.restart()
    await world.tick(days=1)
    begin = "📅 Jūsų 2026 metai\n"
    assert told(author) == [
        f"{begin}Paskelbti 2 Jūsų įrašai. Kolegos iš Jūsų perėmė 1 kartą. Ačiū, kad dalijatės!"
    ]
    assert told(reader) == [
        f"{begin}Kolegų patirtis Jums pravertė. Ačiū, kad dalijatės ir mokotės kartu!"
    ]
    assert told(idle) == []
    assert reader.buttons == [["Pažiūrėti metus"], ["Rečiau apie tai"]]
    await reader.taps("Pažiūrėti metus")
    assert reader.sees.startswith("📅 Jūsų 2026 metai\n")
