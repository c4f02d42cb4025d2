"""The rally is each time in another county: the one that has not hosted longest is proposed."""

from datetime import timedelta

from bot.domain.counties import County
from bot.domain.hosts import ChooseHost, OpenHosts
from bot.domain.meetings import MeetingKind
from tests.convener import EVERYBODY, STARTS, announced, county_lead, director, drafted, meeting_of
from tests.world import World

RALLY = {"kind": MeetingKind.RALLY, "audience": EVERYBODY, "title": "Seniūnų sąskrydis"}

TURN = (
    "Sąskrydis – vis kitoje apskrityje. Dabar eilė:\n"
    "• Kauno apskritis – dar nerengė\n"
    "• Klaipėdos apskritis – dar nerengė\n"
    "• Marijampolės apskritis – dar nerengė"
)


async def test_the_county_that_has_not_hosted_longest_is_proposed(world: World) -> None:
    boss = await director(world)
    later = {"starts_at": STARTS + timedelta(days=300), "ends_at": STARTS + timedelta(days=301)}
    await announced(world, host="LT-UT", **RALLY)
    await announced(world, host="LT-AL", **RALLY, **later)
    number = await drafted(world, by=boss, **RALLY)
    await boss.sends_data(OpenHosts(number).pack())
    assert boss.sees == f"Seniūnų sąskrydis\n{TURN}\nKuri apskritis rengs šį?"
    assert boss.buttons == [
        ["Kauno apskritis", "Klaipėdos apskritis"],
        ["Marijampolės apskritis", "Panevėžio apskritis"],
        ["Šiaulių apskritis", "Tauragės apskritis"],
        ["Telšių apskritis", "Vilniaus apskritis"],
        ["Utenos apskritis", "Alytaus apskritis"],
        ["‹ Į susitikimą"],
    ]
    await boss.taps("Kauno apskritis")
    assert boss.sees == f"Seniūnų sąskrydis\nRengia: Kauno apskritis\n{TURN}"
    assert boss.buttons[0] == ["✓ Kauno apskritis", "Klaipėdos apskritis"]
    assert (await meeting_of(world, number)).host == "LT-KU"
    await boss.taps("‹ Į susitikimą")
    assert "\nRengia: Kauno apskritis\n" in boss.sees


async def test_only_a_rally_has_a_host_and_only_who_calls_it_chooses(world: World) -> None:
    boss, lead = await director(world), await county_lead(world)
    gathering = await drafted(world, by=boss)
    await boss.sends_data(OpenHosts(gathering).pack())
    assert boss.sees.startswith("Šis mygtukas nebegalioja.")
    rally = await drafted(world, by=boss, **RALLY)
    await lead.sends_data(ChooseHost(rally, County.ALYTUS).pack())
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")
    assert (await meeting_of(world, rally)).host is None
