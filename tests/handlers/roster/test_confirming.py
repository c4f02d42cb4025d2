"""Stories about the preview of a list: who may confirm it, how often it is asked, when it ends."""

from storage import members, roles
from tests.enrolling import (
    ALOVE,
    DAUGAI,
    DIRECTOR,
    HEADING,
    LELIUNAI,
    LIST,
    SIMNAS,
    joins,
    kept,
    listing,
    roster,
    sends,
)
from tests.world import Someone, World


async def test_more_than_a_third_leaves_only_when_confirmed_twice(
    world: World, office: Someone
) -> None:
    before = await roster(world)
    await sends(office, HEADING, DAUGAI, DIRECTOR)
    assert "⚠️ Tai daugiau nei trečdalis sąrašo." in office.sees
    await office.taps("Įrašyti")
    assert office.sees == (
        "Iš sąrašo dingtų 3 žmonės – daugiau nei trečdalis. Prieiga jiems nutrūktų iš karto, ir "
        "grupėse. Ar tikrai įrašyti?"
    )
    assert await roster(world) == before
    await office.taps("Taip, tai visas sąrašas")
    assert await roster(world) == ["Daugų Seniūnė", "Asociacijos Direktorė"]


async def test_whoever_would_shut_themselves_out_is_told(world: World, office: Someone) -> None:
    director = await joins(world, "Asociacijos Direktorė")
    await sends(director, *LIST[:-1])
    assert "⚠️ Šiame faile nėra Jūsų: įrašius prieiga nutrūktų ir Jums." in director.sees


async def test_two_in_the_office_at_once(world: World, office: Someone) -> None:
    """What was shown is what is written: the second sees what the first one's list left."""
    director = await joins(world, "Asociacijos Direktorė")
    await sends(office, *LIST, "Punios Seniūnas;Punios;;;")
    await sends(director, *LIST, "Raitininkų Seniūnė;Raitininkų;;;")
    await office.taps("Įrašyti")
    await director.taps("Įrašyti", director.messages[-2])
    assert director.sees.startswith(
        "Kol svarstėte, sąrašas pasikeitė. Štai kas būtų įrašyta dabar:\n\n"
        "Sąraše: naujų – 1, pasikeitusių – 0, nepakitusių – 5, pasitraukusių – 1"
    )
    assert "Punios Seniūnas" in await roster(world)
    await director.taps("Įrašyti")
    assert "Punios Seniūnas" not in await roster(world)
    assert "Raitininkų Seniūnė" in await roster(world)


async def test_a_newer_file_takes_the_place_of_the_older(world: World, office: Someone) -> None:
    await sends(office, *LIST, "Punios Seniūnas;Punios;;;")
    older = office.messages[-1]
    await sends(office, *LIST, "Raitininkų Seniūnė;Raitininkų;;;")
    await office.taps("Įrašyti", older)
    assert office.sees == "Vėliau atsiuntėte kitą failą, todėl šis nebegalioja."
    assert await kept(world) == [("applied", False), ("replaced", False), ("shown", True)]


async def test_a_preview_can_be_cancelled_and_ends_after_a_day(
    world: World, office: Someone
) -> None:
    await sends(office, HEADING, DAUGAI, DIRECTOR)
    await office.taps("Atšaukti")
    assert office.sees == "Atšaukta: niekas neįrašyta, failo turinys ištrintas."
    await sends(office, HEADING, DAUGAI, DIRECTOR)
    world.clock.advance(hours=25)
    await office.taps("Įrašyti")
    assert office.sees == "Peržiūra galioja parą, ir ji jau baigėsi. Atsiųskite failą iš naujo."
    await world.tick()
    assert await kept(world) == [("applied", False), ("cancelled", False), ("expired", False)]
    assert len(await roster(world)) == 5


async def test_another_persons_preview_cannot_be_confirmed(world: World, office: Someone) -> None:
    director = await joins(world, "Asociacijos Direktorė")
    member = await joins(world, "Alovės Seniūnas")
    await sends(office, HEADING, DAUGAI, ALOVE, SIMNAS, LELIUNAI, DIRECTOR, "Punios S;Punios;;;")
    data = office.messages[-1].buttons[0][0].data
    for forger in (director, member):
        await forger.sends_data(data)
    assert director.texts[-1].startswith("Šis mygtukas nebegalioja.")
    assert member.sees.startswith("Narių sąrašą tvarko asociacijos biuras.")
    assert len(await roster(world)) == 5


async def test_a_right_lost_meanwhile_shows_nothing(world: World, office: Someone) -> None:
    director = await joins(world, "Asociacijos Direktorė")
    director.person.sends_document(listing(*LIST), "nariai.csv")
    await world.take_in()
    async with world.app.db.write() as tx:
        (line,) = [one for one in await members.roster(tx) if one.account_id == director.id]
        await roles.revoke_all(tx, [line.id])
    await world.settle()
    assert director.sees.startswith("Skaitau")
    assert (await kept(world))[-1] == ("refused", False)
