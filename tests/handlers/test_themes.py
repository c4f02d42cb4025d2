"""The office keeps the list of themes that reports are found under."""

import pytest

from bot.domain.actors import Role
from bot.domain.reviews import ChangeWords
from bot.domain.themes import OPEN_MAX, RetireTheme
from bot.services import search as index
from bot.services import territories, themes
from storage import reports, search
from storage import themes as table
from tests.newsroom import actor_of, county_lead
from tests.people import from_the_office
from tests.practising import published, report_of
from tests.world import Someone, World


@pytest.fixture
async def editor(world: World) -> Someone:
    return await from_the_office(world, "Iš biuro", Role.EDITOR)


async def offered(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        return [theme.name_lt for theme in await reports.open_themes(tx)]


async def test_a_theme_is_added_renamed_moved_and_retired(world: World, editor: Someone) -> None:
    await editor.says("temos")
    assert editor.sees == (
        "Veiklos įrašams siūlome 12 temų. Skliausteliuose – tos, kurių nebesiūlome. Kurią tvarkyti?"
    )
    await editor.taps("Pridėti temą")
    await editor.says("melioracija")
    await editor.says("land drainage")
    assert editor.screen == (
        (
            "Tema pridėta – ją jau galima rinktis.\n\nmelioracija\nAngliškai: land drainage\n"
            "Su šia tema paskelbta 0 įrašų."
        ),
        [["Pervadinti"], ["Perkelti aukštyn", "Nebesiūlyti"], ["‹ Temos"]],
    )
    await editor.taps("Perkelti aukštyn")
    assert (await offered(world))[-2:] == ["melioracija", "paslaugos gyventojams"]

    await editor.taps("melioracija")
    await editor.taps("Pervadinti")
    await editor.says("Melioracija ir polderiai")
    await editor.says("drainage and polders")
    assert editor.sees.startswith("Tema pervadinta visuose įrašuose.\n\nMelioracija ir polderiai\n")
    await editor.taps("Nebesiūlyti")
    assert editor.screen == (
        (
            "Temos nebesiūlome. Įrašai, kurie ją turi, lieka kaip buvo.\n\n"
            "Melioracija ir polderiai\nAngliškai: drainage and polders\n"
            "Su šia tema paskelbta 0 įrašų. Naujiems įrašams jos nebesiūlome."
        ),
        [["Pervadinti"], ["Vėl siūlyti"], ["‹ Temos"]],
    )
    assert len(await offered(world)) == 12
    await editor.taps("Vėl siūlyti")
    assert "Melioracija ir polderiai" in await offered(world)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Bendruomenė", "Tema „Bendruomenė“ jau yra sąraše. Sugalvokite kitą pavadinimą."),
        ("…", "Temos pavadinime turi būti raidžių. Parašykite žodžiu ar keliais."),
        (
            "keliai  ir GATVĖS",
            (
                "Tema „keliai  ir GATVĖS“ jau yra tarp tų, kurių nebesiūlome. "
                "Atverkite ją sąraše ir vėl siūlykite."
            ),
        ),
    ],
)
async def test_a_name_that_would_be_two_themes_is_refused(
    world: World, editor: Someone, name: str, said: str
) -> None:
    async with world.app.db.write() as tx:
        await table.change(tx, 3, retired=True)
    await editor.says("temos")
    await editor.taps("Pridėti temą")
    await editor.says(name)
    await editor.says("something else")
    assert editor.screen == (said, [["‹ Temos"]])


async def test_the_last_theme_stays_and_there_are_not_too_many(
    world: World, editor: Someone
) -> None:
    await editor.says("temos")
    async with world.app.db.write() as tx:
        for number in range(13, OPEN_MAX + 1):
            await table.add(tx, f"tema {number}", f"theme {number}")
    await editor.taps("Pridėti temą")
    await editor.says("dar viena")
    await editor.says("one more")
    assert editor.sees.startswith("Siūlomų temų gali būti ne daugiau kaip 24")
    async with world.app.db.write() as tx:
        for number in range(2, OPEN_MAX + 1):
            await table.change(tx, number, retired=True)
    await editor.sends_data(RetireTheme(1).pack())
    assert editor.sees.startswith("Tai paskutinė siūloma tema")
    assert await offered(world) == ["viešosios erdvės"]


async def test_entries_of_a_renamed_theme_are_found_by_its_new_name(
    world: World, editor: Someone
) -> None:
    """And so are those of a renamed eldership; what waits for a reviewer is not disturbed."""
    author, lead = await world.member("Daugų seniūnija"), await county_lead(world)
    group = await world.county_group("LT-AL", author)
    number = await published(world, author)
    card = world.in_group(group)[-1]
    await author.sends_data(ChangeWords(number).pack())
    await author.taps("Rezultatas")
    await author.says("Čia vaikšto šeimos")
    await author.taps("Pateikti pakeitimus")

    office, now = await actor_of(world, editor), world.clock.now()
    async with world.app.db.write() as tx:
        report = await reports.get(tx, number)
        assert report is not None
        await themes.rename(tx, office, report.content.themes[0], "skverai", "squares", now)
        place = report.eldership_id
        await territories.rename(tx, office, place, "Paežerių seniūnija", now, now.date())
        assert await search.stale(tx, 9) == [number]
    await world.tick(minutes=1)
    assert card.plain == (
        "Sutvarkytas parkas\nAlytaus r., Paežerių seniūnija\nVeiklos įrašas Nr. 1 · skverai"
    )
    async with world.app.db.read() as tx:
        found = await index.find(tx, "skveras paežeriuose", (), limit=5)
    assert (found.ids, found.partly) == ([number], False)
    await lead.taps("Peržiūrėti")
    await lead.taps("Skelbti pakeitimus")
    assert (await report_of(world, number)).version == 2
