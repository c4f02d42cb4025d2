"""Stories around `/members`."""

from bot.domain.actors import Role
from handlers.directory import FoundPage, MemberCard, MembersOfMunicipality
from storage import accounts
from tests.people import from_the_office, tell_roster
from tests.reporting import STALE
from tests.world import World

ASK = """Seniūnai
Ko ieškote? Parašykite vardą, seniūniją ar savivaldybę – galima be lietuviškų raidžių. Arba \
pasirinkite apskritį.
Pavyzdžiui: „daugai“ arba „Alytaus r.“."""
COUNTIES = [
    ["Alytaus apskritis", "Kauno apskritis"],
    ["Klaipėdos apskritis", "Marijampolės apskritis"],
    ["Panevėžio apskritis", "Šiaulių apskritis"],
    ["Tauragės apskritis", "Telšių apskritis"],
    ["Utenos apskritis", "Vilniaus apskritis"],
    ["Atšaukti"],
]
ALYTUS_DISTRICT = [
    *("Alytaus", "Alovės", "Butrimonių", "Daugų", "Krokialaukio", "Miroslavo", "Nemunaičio"),
]


async def test_a_colleague_is_found_by_what_is_typed(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    other = await world.member("Daugų seniūnija")
    await tell_roster(world, other, name="Daugų seniūnė", title="seniūnė", phone="+37060000001")
    await world.give(other, Role.COUNTY_LEAD, "LT-AL")

    await lead.says("/seniunai")
    assert (lead.sees, lead.buttons) == (ASK, COUNTIES)
    await lead.says("daugai")
    assert (lead.sees, lead.buttons) == (
        "Pagal „daugai“ radau 1 žmogų:",
        [["Daugų seniūnė, Daugų sen."], ["🔎 Ieškoti kito"]],
    )
    await lead.taps("Daugų seniūnė, Daugų sen.")
    assert (lead.sees, lead.buttons) == (
        (
            "Daugų seniūnė\n"
            "Pareigos: seniūnė, viceprezidentas\n"
            "Daugų seniūnija, Alytaus rajono savivaldybė"
        ),
        [["Rašyti per „Sueigą“"], ["‹ Į sąrašą", "🔎 Ieškoti kito"]],
    )
    await lead.taps("‹ Į sąrašą")
    assert lead.sees == "Pagal „daugai“ radau 1 žmogų:"


async def test_what_a_person_allowed_is_shown(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    other = await world.member("Daugų seniūnija")
    await tell_roster(world, other, phone="+37060000001", email="daugai@example.lt")
    await other.says("/nustatymai")
    await other.taps("👁 Ką mato kolegos")
    await other.taps("Rodyti telefoną")

    await lead.says("ieškoti seniūno")
    await lead.says("Daugų seniūnijoje")
    await lead.taps("Daugų seniūnija")
    assert lead.sees == (
        "Daugų seniūnija\nDaugų seniūnija, Alytaus rajono savivaldybė\nTelefonas: +37060000001"
    )


async def test_who_has_not_joined_has_allowed_nothing(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    other = await world.member("Daugų seniūnija")
    await tell_roster(world, other, phone="+37060000001")
    async with world.app.db.write() as tx:
        await tx.execute(
            accounts.accounts.update()
            .where(accounts.accounts.c.id == other.id)
            .values(member_id=None)
        )
    await lead.says("/members")
    await lead.says("dauug")
    await lead.taps("Daugų seniūnija")
    assert (lead.sees, lead.buttons[0]) == (
        (
            "Daugų seniūnija\n"
            "Daugų seniūnija, Alytaus rajono savivaldybė\n"
            "Prie „Sueigos“ dar neprisijungė, todėl žinutė čia nepasiektų."
        ),
        ["‹ Į sąrašą", "🔎 Ieškoti kito"],
    )


async def test_by_county_and_municipality_page_by_page(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    for name in ALYTUS_DISTRICT:
        await world.member(f"{name} seniūnija", started=False)
    await lead.says("/seniunai")
    await lead.taps("Alytaus apskritis")
    assert (lead.sees, lead.buttons) == (
        "Kurioje savivaldybėje?",
        [
            ["Alytaus r.", "Druskininkų sav."],
            ["Lazdijų r.", "Varėnos r."],
            ["🔎 Ieškoti kito"],
        ],
    )
    await lead.taps("Alytaus r.")
    assert (lead.sees, lead.buttons) == (
        "Alytaus rajono savivaldybė. 7 seniūnai:",
        [
            *([f"{name} seniūnija"] for name in ALYTUS_DISTRICT[:5]),
            ["Kiti ›"],
            ["🔎 Ieškoti kito"],
        ],
    )
    await lead.taps("Kiti ›")
    await world.restart()
    assert lead.buttons == [
        *([f"{name} seniūnija"] for name in ALYTUS_DISTRICT[5:]),
        ["‹ Ankstesni"],
        ["🔎 Ieškoti kito"],
    ]
    await lead.taps("Nemunaičio seniūnija")
    await lead.taps("‹ Į sąrašą")
    assert lead.buttons[1] == ["Nemunaičio seniūnija"]


async def test_many_found_are_turned_page_by_page(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    for name in ALYTUS_DISTRICT:
        await world.member(f"{name} seniūnija", started=False)
    await lead.says("/seniunai")
    await lead.says("alytus")
    assert lead.sees == "Pagal „alytus“ radau 8 žmones:"
    await lead.taps("Kiti ›")
    assert lead.buttons == [
        ["Miroslavo seniūnija"],
        ["Nemunaičio seniūnija"],
        ["Leipalingio seniūnija"],
        ["‹ Ankstesni"],
        ["🔎 Ieškoti kito"],
    ]
    await lead.taps("Leipalingio seniūnija")
    assert (lead.sees, lead.buttons) == (
        (
            "Leipalingio seniūnija\n"
            "Leipalingio seniūnija, Druskininkų savivaldybė\n"
            "Tai Jūs. Taip Jus mato kolegos."
        ),
        [["👁 Ką mato kolegos"], ["‹ Į sąrašą", "🔎 Ieškoti kito"]],
    )
    await lead.sends_data(FoundPage(10**9).pack())
    assert lead.buttons[-2] == ["‹ Ankstesni"]


async def test_nobody_is_found(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    await lead.says("/seniunai")
    await lead.says("<b>Nerastoji")
    assert (lead.sees, lead.buttons) == (
        (
            "Pagal „<b>Nerastoji“ nieko neradau. Parašykite vardą, seniūniją, savivaldybę arba "
            "apskritį – galima be lietuviškų raidžių."
        ),
        [["🔎 Ieškoti kito"], ["Į pradžią"]],
    )


async def test_who_left_is_nowhere(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    other = await world.member("Daugų seniūnija")
    member_id = await tell_roster(world, other, name="Daugų seniūnė")
    await other.leaves_the_association()
    await lead.says("/seniunai")
    await lead.says("daugai")
    assert lead.sees.startswith("Pagal „daugai“ nieko neradau.")
    await lead.sends_data(MemberCard(member_id, 0, 0).pack())
    assert lead.sees.startswith(STALE)
    await lead.sends_data(MembersOfMunicipality(99, 0).pack())
    assert lead.sees.startswith(STALE)
    await other.says("/seniunai")
    assert other.sees.startswith("Jūsų dar nepažįstu.")


async def test_the_office_is_found_too(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    await from_the_office(world, "Asociacijos juristė", Role.LAWYER)
    await lead.says("/seniunai")
    await lead.says("juriste")
    await lead.taps("Asociacijos juristė")
    assert lead.sees == "Asociacijos juristė\nPareigos: juristas"


async def test_it_is_complete_in_english(world: World) -> None:
    lead = await world.member("Leipalingio seniūnija")
    await world.member("Daugų seniūnija")
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.says("/members")
    assert lead.sees.startswith("Elders\nWhom are you looking for?")
    await lead.says("dauguose")
    await lead.taps("Daugų seniūnija")
    assert (lead.sees, lead.buttons) == (
        "Daugų seniūnija\nDaugų seniūnija, Alytaus rajono savivaldybė",
        [["Write through „Sueiga“"], ["‹ To the list", "🔎 Look for another"]],
    )
