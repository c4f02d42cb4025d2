"""Stories about ratings: asked the next morning, answered by taps, shown without names."""

from bot.domain.meeting_buttons import ManageMeeting, RateMeeting, ShowMeeting
from bot.domain.rating_buttons import Rate, ShowRatings
from bot.domain.ratings import Question
from tests.convener import county_lead
from tests.minuting import at, held, passes
from tests.reporting import STALE
from tests.world import Someone, World

ASKED = """⭐ Kaip Jums susitikimas? Alytaus apskrities seniūnų sueiga
💡 Ar buvo naudinga? 🗂 Ar gerai surengta?
1 – visai ne, 5 – labai.
Rengėjas matys tik vidurkius ir žodžius be vardų, ir tik kai atsakys bent trys. Vardai saugomi \
tam, kad galėtumėte atsakymą pakeisti."""
PLACES = ("Daugų seniūnija", "Leipalingio seniūnija", "Veisiejų seniūnija")


async def rates(one: Someone, number: int, useful: int, organised: int) -> None:
    await one.sends_data(Rate(number, Question.USEFUL, useful).pack())
    await one.sends_data(Rate(number, Question.ORGANISED, organised).pack())


async def test_those_who_were_there_are_asked_the_next_working_morning(world: World) -> None:
    member, absent = await world.member(PLACES[0]), await world.member(PLACES[1])
    number, _ = await held(world, member)
    assert ASKED not in member.texts
    await passes(world, at(2026, 12, 4, 8, 6))
    assert (member.sees, member.buttons[:2]) == (
        ASKED,
        [[f"{sign} {points}" for points in range(1, 6)] for sign in ("💡", "🗂")],
    )
    await member.taps("💡 4")
    await world.restart()
    await member.taps("🗂 2")
    await member.taps("🗂 3")
    assert member.buttons[:2] == [
        ["💡 1", "💡 2", "💡 3", "✓ 4", "💡 5"],
        ["🗂 1", "🗂 2", "✓ 3", "🗂 4", "🗂 5"],
    ]
    await member.taps("Parašyti žodį")
    await member.says("Trūko kavos")
    assert member.sees.endswith("Jūsų žodis: Trūko kavos")
    await member.sends_data(ShowMeeting(number).pack())
    await member.taps("⭐ Įvertinti")
    assert member.buttons[2] == ["Keisti žodį"]
    await passes(world, at(2026, 12, 7, 9))
    assert member.texts.count(ASKED) == 1
    assert ASKED not in absent.texts
    await absent.sends_data(RateMeeting(number).pack())
    assert absent.sees == "„Alytaus apskrities seniūnų sueiga“ vertina tie, kas dalyvavo."


async def test_the_lead_sees_averages_without_names_from_three_answers_on(world: World) -> None:
    people = [await world.member(place) for place in PLACES]
    number, lead = await held(world, *people)
    await lead.sends_data(ManageMeeting(number).pack())
    await lead.taps("⭐ Įvertinimai")
    assert lead.sees == "„Alytaus apskrities seniūnų sueiga“ dar niekas neįvertino."
    await rates(people[0], number, 5, 5)
    await people[0].taps("Parašyti žodį")
    await people[0].says("Puiku")
    await rates(people[1], number, 4, 2)
    await lead.sends_data(ShowRatings(number).pack())
    assert lead.sees.startswith("„Alytaus apskrities seniūnų sueiga“ įvertino 2 žmonės. Vidurkiai")
    assert "Puiku" not in "".join(lead.texts)
    await rates(people[2], number, 4, 3)
    await rates(people[2], number, 4, 4)
    await lead.sends_data(ShowRatings(number).pack())
    assert lead.sees == (
        "⭐ Įvertinimai. Alytaus apskrities seniūnų sueiga\nAtsakė 3 žmonės.\n"
        "💡 Naudinga: 4,3 iš 5\n🗂 Gerai surengta: 3,7 iš 5\nŽodžiai\n• Puiku"
    )


async def test_forged_points_others_results_and_late_answers_are_refused(world: World) -> None:
    member = await world.member(PLACES[0])
    number, _ = await held(world, member)
    await member.sends_data(Rate(number, Question.USEFUL, 6).pack())
    assert member.sees.startswith(STALE)
    await member.sends_data(ShowRatings(number).pack())
    assert member.sees.startswith("Susitikimus rengia")
    other = await county_lead(world, "LT-UT")
    await other.sends_data(ShowRatings(number).pack())
    assert other.sees.startswith("Susitikimus rengia")
    await other.sends_data(Rate(number, Question.USEFUL, 5).pack())
    assert other.sees.startswith("Į kvietimus atsako seniūnai")
    await passes(world, at(2026, 12, 17, 14))
    await member.sends_data(RateMeeting(number).pack())
    assert member.sees.startswith("„Alytaus apskrities seniūnų sueiga“ vertinti jau vėlu")
