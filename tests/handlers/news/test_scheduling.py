"""Stories about news planned for later: it goes then, or somebody is asked."""

import pytest

from bot.domain.actors import Role
from bot.domain.news import Option
from bot.domain.settings import NEWS_LATE, TWO_EYES
from storage import news, roles
from tests import newsroom
from tests.people import member_of
from tests.world import Someone, World

SHORT = "Nauja tvarka\n\nLSSA biuras"
LATE = (
    "Suplanuota naujiena „Nauja tvarka“ neišsiųsta (2026 m. lapkričio 24 d., antradienis, 09:00).\n"
    "Priežastis: {}\nKą su ja daryti?"
)


@pytest.fixture
async def director(world: World) -> Someone:
    return await newsroom.director(world)


@pytest.fixture
async def one(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def plans(someone: Someone, when: str = "rytoj 9:00") -> None:
    await newsroom.composes(someone)
    await someone.taps("Suplanuoti")
    await someone.says(when)


async def test_it_goes_when_its_time_comes(world: World, director: Someone, one: Someone) -> None:
    await newsroom.composes(director)
    await director.taps("Suplanuoti")
    assert director.sees == (
        "Kada siųsti\nKada išsiųsti? Pasirinkite arba parašykite dieną ir laiką.\n"
        "Pavyzdžiui: „rytoj 9:00“, „gruodžio 5 d. 14 val.“. Ar siuntimą nukels tylos valandos, "
        "matysite naujienos kortelėje."
    )
    assert director.buttons[:2] == [
        ["lapkričio 24 d., antradienį, 9 val."],
        ["lapkričio 24 d., antradienį, 13 val."],
    ]
    await director.says("kada nors")
    assert director.sees.startswith("Laiko „kada nors“ neatpažinau.")
    await director.says("šiandien 8:00")
    assert director.sees.startswith("Šis laikas jau praėjo.")
    await director.taps("lapkričio 24 d., antradienį, 9 val.")
    assert director.sees.startswith(
        "Suplanuota: 2026 m. lapkričio 24 d., antradienis, 09:00. "
        "Kam tuo metu siųsti, pažiūrėsiu iš naujo.\n\n"
        "Nauja tvarka\nBūsena: suplanuota\nKada: 2026 m. lapkričio 24 d., antradienis, 09:00\n"
    )
    assert director.buttons == [
        ["Kam tiksliai?", "Peržiūra"],
        ["Siųsti dabar", "Keisti laiką"],
        ["Taisyti"],
        ["Atšaukti planą"],
    ]
    await world.restart()
    await world.tick(hours=22)
    assert one.sees != SHORT
    later = await world.member("Alovės seniūnija")
    await world.tick(hours=1, minutes=1)
    assert (one.sees, later.sees) == (SHORT, SHORT)
    assert await newsroom.log(world) == ["news-scheduled", "news-sent"]


async def test_the_time_is_changed_and_the_plan_cancelled(
    world: World, director: Someone, one: Someone
) -> None:
    await plans(director)
    await director.taps("Keisti laiką")
    await director.says("poryt 10 val.")
    assert director.sees.startswith("Suplanuota: 2026 m. lapkričio 25 d., trečiadienis, 10:00.")
    await world.tick(hours=24)
    assert await newsroom.states(world) == ["scheduled"]
    await director.says("/skelbti")
    assert director.sees == "Naujienos\n1. Nauja tvarka – suplanuota"
    await director.taps("1. Nauja tvarka")
    await director.taps("Atšaukti planą")
    assert director.sees.startswith(
        "Naujiena vėl juodraštis.\n\nNauja tvarka\nBūsena: juodraštis\n"
    )
    await world.tick(hours=48)
    assert await newsroom.states(world) == ["draft"]
    assert SHORT not in one.texts


async def test_quiet_hours_of_a_planned_time_are_pointed_out(
    director: Someone, one: Someone
) -> None:
    await plans(director, "rytoj 22:00")
    assert director.sees.endswith(
        "pasieks 1 narį, pirmuosius – lapkričio 25 d., trečiadienį, 8 val. 5 min."
    )
    assert one.id


async def test_a_time_missed_is_not_sent_unasked(
    world: World, director: Someone, one: Someone
) -> None:
    await plans(director)
    world.clock.advance(days=1, hours=2)  # 12:00, three hours too late
    await world.restart()
    await world.tick(minutes=1)
    assert director.sees == LATE.format("vėluojama per daug, todėl neatsiklausus nesiunčiu.")
    assert director.buttons == [
        ["Siųsti dabar"],
        ["Suplanuoti iš naujo"],
        ["Atsisakyti"],
        ["Peržiūrėti"],
    ]
    assert await newsroom.states(world) == ["late"]
    assert SHORT not in one.texts
    await director.taps("Peržiūrėti")
    assert director.buttons == [
        ["Siųsti dabar", "Suplanuoti iš naujo"],
        ["Kam tiksliai?", "Peržiūra"],
        ["Taisyti"],
        ["Atsisakyti"],
    ]
    await director.taps("Siųsti dabar")
    assert one.sees == SHORT


@pytest.mark.parametrize(("hours", "state"), [(2, "late"), (4, "started")])
async def test_how_late_it_may_be_is_a_setting(
    world: World, director: Someone, one: Someone, hours: int, state: str
) -> None:
    await newsroom.set_(world, NEWS_LATE, hours)
    await plans(director)
    await world.tick(days=1, hours=2)
    assert await newsroom.states(world) == [state]
    assert (SHORT in one.texts) is (state == "started")


async def test_the_office_is_asked_where_the_author_may_no_more(
    world: World, director: Someone, one: Someone
) -> None:
    await world.owner.starts()
    lead = await world.member("Alovės seniūnija")
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    await plans(lead)
    async with world.app.db.write() as tx:
        member_id = await member_of(tx, world, lead)
        await roles.revoke_member(tx, member_id, Role.COUNTY_LEAD, "LT-AL")
    await world.tick(hours=23, minutes=1)
    told = LATE.format("jos autorius tiems, kam ji skirta, rašyti nebegali.")
    assert (director.sees, world.owner.sees) == (told, told)
    assert await newsroom.states(world) == ["late"]
    await director.taps("Peržiūrėti")
    await director.taps("Siųsti dabar")
    assert one.sees == SHORT  # now from the office


async def test_nobody_left_to_send_to_is_asked_about(
    world: World, director: Someone, one: Someone
) -> None:
    await plans(director)
    await one.leaves_the_association()
    await world.tick(hours=23, minutes=1)
    assert director.sees == LATE.format(
        "Tarp pasirinktų nėra nė vieno nario. Pasirinkite, kam siųsti."
    )


async def test_what_is_changed_is_planned_again(
    world: World, director: Someone, one: Someone
) -> None:
    await plans(director)
    await director.taps("Taisyti")
    await director.taps("Kaip siųsti")
    await director.taps("Pridėti „Susipažinau“")
    await world.tick(hours=24)
    assert await newsroom.states(world) == ["draft"]
    assert SHORT not in one.texts


async def test_whoever_answers_too_late_sees_how_it_is(
    world: World, director: Someone, one: Someone
) -> None:
    """Two of the office at once: neither is stuck, nothing is done twice."""
    number = await newsroom.drafted(world)
    await director.says("/skelbti")
    await director.taps("1. Nauja tvarka")
    await director.taps("Suplanuoti")
    await newsroom.starts(world, number)
    await director.says("rytoj 9:00")
    assert director.sees.startswith("Nauja tvarka\nBūsena: išsiųsta\n")
    assert one.texts[-1].endswith("LSSA biuras")
    await newsroom.composes(director, "Kita")
    await director.taps("Taisyti")
    await director.taps("Kam siųsti")
    async with world.app.db.write() as tx:
        await news.drop(tx, 2)
    await director.taps("Visiems nariams")
    assert (director.sees, director.buttons) == (
        "Šios naujienos nebėra: ji ištrinta.",
        [["‹ Naujienos"]],
    )


async def test_what_was_planned_alone_waits_once_two_are_wanted(
    world: World, director: Someone, one: Someone
) -> None:
    await plans(director)
    await newsroom.set_(world, TWO_EYES, value=True)
    await world.tick(hours=23, minutes=1)
    assert director.sees == LATE.format(
        "naujienas tvirtina antras žmogus, o šios laiku niekas nepatvirtino."
    )
    await director.taps("Siųsti dabar")
    assert await newsroom.states(world) == ["pending"]
    assert SHORT not in one.texts


async def test_an_urgent_one_is_planned_after_a_second_yes(
    world: World, director: Someone, one: Someone
) -> None:
    await newsroom.drafted(world, options=(Option.URGENT,), html="Audra")
    await director.says("/skelbti")
    await director.taps("1. Audra")
    await director.taps("Suplanuoti")
    await director.says("šiandien 23:30")
    assert director.sees.startswith("Naujiena skubi: visus pasieks iš karto")
    assert director.sees.endswith("Kada: 2026 m. lapkričio 23 d., pirmadienis, 23:30\nAr tikrai?")
    assert await newsroom.states(world) == ["draft"]
    await director.taps("Taip, suplanuoti")
    await world.tick(hours=13, minutes=31)
    assert one.sees == "Audra\n\nLSSA biuras"
    assert await newsroom.log(world) == ["news-scheduled", "news-sent-urgently"]
