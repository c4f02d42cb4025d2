"""Who has answered, by name: of an anonymous poll only once it is over."""

from bot.domain.actors import Role
from bot.domain.asking_buttons import WhoAnswered
from bot.domain.audience import Audience, AudienceKind
from bot.domain.poll_buttons import ShowParticipation
from bot.domain.polls import State
from storage import polls
from tests import pollster
from tests.people import from_the_office, tell_roster
from tests.pollster import TITLE
from tests.world import World

BOTH = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))


async def test_by_name_for_the_asker_and_of_the_own_county_for_its_lead(world: World) -> None:
    director = await pollster.director(world)
    lead = await pollster.county_lead(world)
    other = await from_the_office(world, "Kitas", Role.COUNTY_LEAD, "LT-KU")
    places = ("Veisiejų seniūnija", "Daugų seniūnija", "Anykščių seniūnija")
    people = [await world.member(eldership=place) for place in places]
    number = await pollster.sent(world, by=director, audience=BOTH)
    await people[0].taps("Taip")
    await director.sends_data(ShowParticipation(number).pack())
    await director.taps("Kas atsakė")
    assert director.sees == f"{TITLE} – atsakė 1\nVeisiejų seniūnija"
    await director.taps("Kas neatsakė")
    assert director.sees == f"{TITLE} – neatsakė 2\nAnykščių seniūnija\nDaugų seniūnija"
    data = WhoAnswered(number, answered=False, page=0).pack()
    await lead.sends_data(data)
    assert lead.sees == f"{TITLE} – neatsakė 1\nDaugų seniūnija"
    await other.sends_data(data)
    assert other.sees.startswith("Šis mygtukas nebegalioja.")


async def test_of_an_anonymous_poll_nobody_knows_before_it_is_over(world: World) -> None:
    director = await pollster.director(world)
    people = [
        await world.member(eldership="Daugų seniūnija"),
        await world.member("Veisiejų seniūnija"),
    ]
    line = await tell_roster(world, people[1])
    number = await pollster.sent(world, by=director, anonymous=True)
    async with world.app.db.write() as tx:
        await polls.mark(tx, number, line, answered=True)
    await director.sends_data(ShowParticipation(number).pack())
    assert ["Kas atsakė"] not in director.buttons
    data = WhoAnswered(number, answered=True, page=0).pack()
    await director.sends_data(data)
    assert director.sees.startswith(f"Apklausa „{TITLE}“ anoniminė: kas atsakė, bus matyti, kai")
    async with world.app.db.write() as tx:
        await polls.change(tx, number, state=State.CLOSED)
    await director.sends_data(data)
    assert director.sees == f"{TITLE} – atsakė 1\nVeisiejų seniūnija"
    await people[1].leaves_the_association()
    world.clock.advance(days=1)
    await director.sends_data(data)
    assert director.sees == f"{TITLE} – atsakė 1\n… ir 1 narys, kurio sąraše nebėra"
