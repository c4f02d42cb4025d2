"""Stories about the office's spreadsheet: what is shown, what is written, what follows."""

import sqlalchemy as sa

from storage import audit, invitations, members
from tests.enrolling import (
    DAUGAI,
    DIRECTOR,
    HEADING,
    LELIUNAI,
    LIST,
    SIMNAS,
    joins,
    kept,
    roster,
    sends,
)
from tests.world import Someone, World


async def log(world: World) -> list[tuple[str, object]]:
    """Verb and county, the oldest first."""
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(audit.audit.c.verb, audit.audit.c.county).order_by(audit.audit.c.id)
        )
        return [(row.verb, row.county) for row in found]


async def test_a_list_is_shown_first_and_written_when_confirmed(world: World) -> None:
    owner = world.owner
    await owner.starts()
    await sends(owner, *LIST, name="Nariai 2026.csv")
    assert owner.texts[-2] == (
        "Skaitau „Nariai 2026.csv“… Kai tik perskaitysiu, parodysiu, kas pasikeistų."
    )
    assert owner.sees == (
        "Peržiūra: „Nariai 2026.csv“\n"
        "Sąraše: naujų – 5, pasikeitusių – 0, nepakitusių – 0, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Nauji:\n"
        "2 eilutė: Daugų Seniūnė, Daugų seniūnija (Alytaus r.)\n"
        "3 eilutė: Alovės Seniūnas, Alovės seniūnija (Alytaus r.)\n"
        "4 eilutė: Simno Seniūnė, Simno seniūnija (Alytaus r.)\n"
        "5 eilutė: Leliūnų Seniūnas, Leliūnų seniūnija (Utenos r.)\n"
        "6 eilutė: Asociacijos Direktorė\n"
        "Kol kas niekas neįrašyta. Įrašyti?"
    )
    assert owner.buttons == [["Įrašyti", "Atšaukti"]]
    assert await roster(world) == []

    await world.restart()
    await owner.taps("Įrašyti")
    assert owner.sees == (
        "Įrašyta. Sąraše: naujų – 5, pasikeitusių – 0, nepakitusių – 0, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Pasitraukusių prieiga nutraukta, apskričių viceprezidentams pranešta."
    )
    assert len(await roster(world)) == 5
    assert await kept(world) == [("applied", False)]
    assert await log(world) == [
        ("roster-imported", None),
        ("roster-roles", "LT-AL"),
        ("roster-roles", None),
    ]
    await owner.says("/menu")
    await owner.taps("📋 Narių sąrašas")
    assert owner.sees.splitlines()[:3] == [
        "Narių sąrašas",
        "4 nariai · kitų (biuras, juristas): 1",
        "Paskutinį kartą atnaujintas: 2026 m. lapkričio 23 d., pirmadienis, 10:00",
    ]


async def test_two_taps_write_once(world: World, office: Someone) -> None:
    await sends(office, *LIST[:-1], DIRECTOR, "Punios Seniūnas;Punios;;;")
    query = await office.taps("Įrašyti")
    await office.taps_again(query)
    assert office.sees == "Šis sąrašas jau įrašytas."
    assert len(await roster(world)) == 6
    assert [verb for verb, _ in await log(world)].count("roster-imported") == 2


async def test_who_left_loses_access_at_once_and_the_lead_is_told(
    world: World, office: Someone
) -> None:
    lead = await joins(world, "Daugų Seniūnė")
    former = await joins(world, "Alovės Seniūnas")
    await former.says("/veikla")
    await sends(
        office,
        HEADING,
        DAUGAI,
        "Alovės Naujokė;Alovės sen.;;;",
        "Simno Seniūnė;Leliūnų sen.;Utenos r.;;8 600 00001",
        "Leliūnų Seniūnas;Simno sen.;;;8 600 00002",
        DIRECTOR,
    )
    assert "• Alovės Seniūnas, Alovės seniūnija (Alytaus r.)" in office.sees
    assert "Prieigą prie „Sueigos“ prarastų 1 žmogus, iš jų prisijungusių – 1." in office.sees
    await office.taps("Įrašyti")

    assert lead.sees == (
        "Alytaus apskritis: pasikeitė narių sąrašas\n"
        "2 nauji nariai:\n"
        "• Alovės Naujokė, Alovės seniūnija (Alytaus r.)\n"
        "• Leliūnų Seniūnas, Simno seniūnija (Alytaus r.)\n"
        "Pasitraukė 2 nariai:\n"
        "• Alovės Seniūnas, Alovės seniūnija (Alytaus r.)\n"
        "• Simno Seniūnė, Simno seniūnija (Alytaus r.)"
    )
    for said in ("/menu", "Sutvarkyta aikštelė"):
        await former.says(said)
        assert former.sees.startswith("Jūsų dar nepažįstu.")
    assert ("left", "LT-AL") in await log(world)
    assert [verb for verb, _ in await log(world)].count("moved") == 2


async def test_invitations_of_who_left_let_nobody_in(world: World, office: Someone) -> None:
    now = world.clock.now()
    async with world.app.db.write() as tx:
        (alove,) = [one for one in await members.roster(tx) if one.name == "Alovės Seniūnas"]
        given = {"given_at": now, "expires_at": now.replace(year=2027)}
        await invitations.add_all(tx, [{"member_id": alove.id, "code_hash": "x", **given}])
    await sends(office, HEADING, DAUGAI, SIMNAS, LELIUNAI, DIRECTOR)
    await office.taps("Įrašyti")
    async with world.app.db.read() as tx:
        assert await invitations.open_to(tx, [alove.id], now) == []


async def test_the_same_list_has_nothing_to_write(world: World, office: Someone) -> None:
    await sends(office, *LIST)
    assert office.sees.endswith("Sąrašas sutampa su tuo, kurį turiu: įrašyti nėra ko.")
    assert office.buttons == []


async def test_who_left_is_put_out_of_the_group(world: World, office: Someone) -> None:
    former = await joins(world, "Alovės Seniūnas")
    stays = await joins(world, "Simno Seniūnė")
    group = await world.county_group("LT-AL")
    group = office.person.promotes(world.telegram.first_bot, group)
    await world.settle()
    for someone in (former, stays):
        office.person.adds(someone.person, group)
    await world.settle()
    await sends(office, HEADING, DAUGAI, SIMNAS, LELIUNAI, DIRECTOR)
    await office.taps("Įrašyti")
    inside = {one.id: group.member(one.person).is_in for one in (former, stays)}
    assert inside == {former.id: False, stays.id: True}


async def test_a_list_is_taken_over_on_both_engines(either_world: World) -> None:
    owner = either_world.owner
    await owner.starts()
    for lines in (LIST, (*LIST[:3], *LIST[4:], "Punios Seniūnas;Punios;;;")):
        await sends(owner, *lines)
        await owner.taps("Įrašyti")
        assert owner.sees.startswith("Įrašyta.")
    assert await roster(either_world) == [
        *("Daugų Seniūnė", "Alovės Seniūnas", "Leliūnų Seniūnas", "Asociacijos Direktorė"),
        "Punios Seniūnas",
    ]
    assert await kept(either_world) == [("applied", False), ("applied", False)]
