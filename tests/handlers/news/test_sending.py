"""Stories about news that arrive: whom it reaches, where, and with which buttons."""

from bot.domain.news import Option
from tests import newsroom
from tests.world import World

LESS = ["Rečiau apie tai"]


async def test_it_reaches_members_and_their_group(world: World) -> None:
    one = await world.member("Daugų seniūnija")
    other = await world.member("Anykščių seniūnija")
    group = await world.county_group("LT-AL", one)
    number = await newsroom.sent(
        world, audience=newsroom.ALYTUS, options=(Option.ACK, Option.REPLY)
    )
    text = "Nauja tvarka\nNuo sausio keičiasi ataskaitos.\n\nLSSA biuras"
    shared = [["✅ Susipažinau"], ["Atsakyti siuntėjui"]]
    assert (one.sees, one.buttons) == (text, [*shared, LESS])
    posted = world.in_group(group)[-1]
    assert posted.plain == text
    assert [[button.text for button in row] for row in posted.buttons] == shared
    assert text not in other.texts
    assert (await newsroom.item_of(world, number)).state == "started"
