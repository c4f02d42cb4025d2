"""The list of elderships, corrected in the bot."""

import pytest
import sqlalchemy as sa

from storage import audit, members, territories
from tests.world import Someone, World


@pytest.fixture
async def office(world: World) -> Someone:
    await world.owner.starts()
    return world.owner


async def opens(office: Someone, *path: str) -> None:
    """From the menu to an eldership."""
    await office.says("seniūnijų sąrašas")
    for button in path:
        await office.taps(button)


DAUGAI = ("Alytaus apskritis", "Alytaus rajono savivaldybė", "Daugų")


async def names(world: World, municipality: str) -> dict[str, str | None]:
    """Eldership → its tag."""
    async with world.app.db.read() as tx:
        found = await territories.all_elderships(tx)
    return {one.name: one.tag for one in found if one.municipality == municipality}


async def log(world: World) -> list[tuple[str, str | None]]:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(audit.audit.c.verb, audit.audit.c.county).order_by(audit.audit.c.id)
        )
        return [(row.verb, row.county) for row in found]


async def test_an_eldership_is_renamed_and_still_known_by_its_former_name(
    world: World, office: Someone
) -> None:
    await world.member("Daugų seniūnija")
    await opens(office, *DAUGAI)
    assert office.sees == (
        "Daugų seniūnija\n"
        "Alytaus rajono savivaldybė, Alytaus apskritis\n"
        "Žyma grupėje: Daugų\n"
        "Seniūnija sąraše turi narį."
    )
    await office.taps("Pervadinti")
    assert office.sees.startswith("Daugų seniūnija (Alytaus rajono savivaldybė)")
    await office.says("Didžiųjų Daugų sen.")
    await world.restart()
    await office.taps("Patvirtinti")
    assert office.sees == (
        "Pervadinta. Importuojant senasis pavadinimas bus suprantamas ir toliau.\n\n"
        "Didžiųjų Daugų seniūnija\n"
        "Alytaus rajono savivaldybė, Alytaus apskritis\n"
        "Žyma grupėje: Didžiųjų Daugų\n"
        "Seniūnija sąraše turi narį."
    )
    assert "Daugų seniūnija" not in await names(world, "LT-03")

    await office.sends_document(
        "nariai.csv", "Vardas;Seniūnija\nDaugų Seniūnė;Daugų sen.\n".encode()
    )
    assert "2 eilutė: „Daugų sen.“ dabar yra „Didžiųjų Daugų seniūnija“." in office.sees
    assert "pasikeitusių – 1" in office.sees

    await opens(office, *DAUGAI[:2], "Didžiųjų Daugų", "Pervadinti")
    await office.says("Daugų seniūnija")
    await office.taps("Patvirtinti")
    assert (await names(world, "LT-03"))["Daugų seniūnija"] == "Daugų"
    assert await log(world) == [("eldership-renamed", "LT-AL")] * 2


async def test_a_name_that_is_taken_is_refused(world: World, office: Someone) -> None:
    await opens(office, *DAUGAI, "Pervadinti")
    await office.says("alovės")
    await office.taps("Patvirtinti")
    assert office.sees == (
        "Alovės seniūnija šioje savivaldybėje jau yra arba buvo. Parinkite kitą pavadinimą."
    )
    assert "Daugų seniūnija" in await names(world, "LT-03")
    assert await log(world) == []


async def test_a_tag_is_short_and_the_only_one_in_the_county(world: World, office: Someone) -> None:
    await opens(office, *DAUGAI, "Keisti žymą")
    await office.says("Didieji Daugai ir Alytus")
    assert office.sees.startswith("Tekstas per ilgas: 24 ženklai, telpa 16.")
    for tag, said in (("Daugai 🌳", "Žyma „Daugai 🌳“ netinka"), ("leipalingio", "Žymą „leip")):
        await office.says(tag)
        await office.taps("Patvirtinti")
        assert office.sees.startswith(said)
        await office.says("Taisyti")
        await office.says("Žyma")
    await office.says("Daugai")
    await office.taps("Patvirtinti")
    assert office.sees.startswith("Žyma pakeista.")
    assert (await names(world, "LT-03"))["Daugų seniūnija"] == "Daugai"
    assert await log(world) == [("eldership-tagged", "LT-AL")]


async def test_two_elderships_become_one(world: World, office: Someone) -> None:
    member = await world.member("Daugų seniūnija")
    await opens(office, *DAUGAI, "Prijungti prie kitos", "Alovės")
    assert office.sees == (
        "Daugų seniūnija dar turi narį. Pirma perkelkite jį į kitą seniūniją arba išbraukite iš "
        "narių sąrašo, tada prijunkite."
    )
    await member.leaves_the_association()
    await opens(office, *DAUGAI, "Prijungti prie kitos", "Alovės")
    assert office.sees.startswith("Daugų seniūnija būtų uždaryta ir prijungta: Alovės seniūnija.")
    query = await office.taps("Taip, prijungti")
    assert office.sees.startswith("Prijungta.")
    await office.taps_again(query)
    assert "Daugų seniūnija" not in await names(world, "LT-03")
    assert await log(world) == [("eldership-merged", "LT-AL")]

    await office.sends_document("a.csv", "Vardas;Seniūnija\nAlovės Seniūnė;Daugų".encode())
    assert "2 eilutė: Alovės Seniūnė, Alovės seniūnija (Alytaus r.)" in office.sees
    async with world.app.db.read() as tx:
        alove = next(e for e in await territories.all_elderships(tx) if e.name.startswith("Alov"))
        assert len(await territories.lineage(tx, alove.id)) == 2


async def test_only_elderships_of_one_municipality_are_merged(
    world: World, office: Someone
) -> None:
    from handlers.territories import MergeElderships

    async with world.app.db.read() as tx:
        ids = {one.name: one.id for one in await territories.all_elderships(tx)}
    await office.sends_data(
        MergeElderships(ids["Daugų seniūnija"], ids["Leipalingio seniūnija"]).pack()
    )
    assert office.sees.startswith("Šis mygtukas nebegalioja.")
    assert len(await names(world, "LT-03")) == 11
    assert await log(world) == []


async def test_a_new_eldership_is_found_by_its_name(world: World, office: Someone) -> None:
    await opens(office, *DAUGAI[:2], "Nauja seniūnija")
    await office.says("Naujadvario Didžiojo")
    await office.taps("Praleisti")
    await office.taps("Patvirtinti")
    assert office.sees.startswith("Žyma „Naujadvario Didžiojo“ netinka")
    await office.says("Taisyti")
    await office.says("Žyma")
    await office.says("Naujadvario D.")
    await office.taps("Patvirtinti")
    assert office.sees.startswith("Seniūnija įrašyta.")
    await opens(office, "🔎 Ieškoti")
    await office.says("naujadv")
    assert office.sees == "Radau 1 seniūniją."
    await office.taps("Naujadvario Didžiojo (Alytaus rajono savivaldybė)")
    assert "Žyma grupėje: Naujadvario D." in office.sees
    someone = await world.member("Naujadvario Didžiojo seniūnija")
    assert someone.sees.startswith("Sveiki!")


async def test_a_member_corrects_nothing(world: World, office: Someone) -> None:
    from handlers.territories import RenameEldership

    member = await world.member("Daugų seniūnija")
    await member.sends_data(RenameEldership(1).pack())
    assert member.sees.startswith("Narių sąrašą tvarko asociacijos biuras.")
    async with world.app.db.read() as tx:
        assert await members.at(tx, 1) is None


async def test_names_come_and_go_on_both_engines(either_world: World) -> None:
    office = either_world.owner
    await office.starts()
    for before, after in (("Daugų", "Didžiųjų Daugų"), ("Didžiųjų Daugų", "Daugų")):
        await opens(office, *DAUGAI[:2], before, "Pervadinti")
        await office.says(after)
        await office.taps("Patvirtinti")
        assert office.sees.startswith("Pervadinta.")
    await opens(office, *DAUGAI, "Prijungti prie kitos", "Alovės")
    await office.taps("Taip, prijungti")
    async with either_world.app.db.read() as tx:
        alove = next(e for e in await territories.all_elderships(tx) if e.name.startswith("Alov"))
        former = [one.name for one in await territories.former_names(tx) if one.into == alove.id]
        assert sorted(former) == ["Daugų seniūnija", "Didžiųjų Daugų seniūnija"]
        assert len(await territories.lineage(tx, alove.id)) == 3
