"""Stories about answers given by telephone: entered for members, never over their own."""

from typing import Any

import pytest

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.poll_buttons import AnswerPoll, EnterAnswers, ShowPoll
from bot.domain.polls import QuestionKind
from bot.domain.taps import as_payload
from handlers.votes.telephone import EnterFor
from storage import audit, polls
from tests import pollster
from tests.people import tell_roster
from tests.world import Someone, World

K = QuestionKind
TITLE = "Metų apklausa"
UTENA = Audience(AudienceKind.COUNTIES, ("LT-UT",))
TWO: list[pollster.Ask] = [(K.NUMBER, "Kiek?", {}), (K.YES_NO, "Ar gerai?", {})]
HEAD = f"Atsakymai telefonu: „{TITLE}“\n"
ANSWERED = (
    "Telefonu įrašyti nebereikia: jau yra pačių pateiktas atsakymas. Kas atsakė: Daugų seniūnija. "
    "Jūsų įrašai nepridėti."
)


@pytest.fixture
async def lead(world: World) -> Someone:
    """The representative in the district of Alytus, who serves there too."""
    found = await world.member("Alovės seniūnija")
    await world.give(found, Role.MUNICIPAL_LEAD, "LT-03")
    return found


@pytest.fixture
async def member(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def asked(world: World, **what: Any) -> int:
    return await pollster.sent(world, *TWO, **({"title": TITLE} | what))


async def lists(lead: Someone, number: int) -> None:
    await lead.sends_data(EnterAnswers(number).pack())


async def enters(lead: Someone, number: int, *, who: str = "Įrašyti: Daugų sen.") -> None:
    await lists(lead, number)
    await lead.taps(who)
    await lead.says("5")
    await lead.taps("Taip")


async def answers_once(member: Someone, number: int) -> None:
    await member.starts(as_payload(AnswerPoll(number)))
    await member.says("7")
    await member.taps("Ne")
    await member.taps("Įrašyti atsakymus")


async def of(world: World, number: int) -> list[dict[int, Any]]:
    return list((await pollster.answers_of(world, number)).values())


async def entered(world: World, number: int) -> list[int | None]:
    async with world.app.db.read() as tx:
        return [one.entered_by for one in await polls.all_asked(tx, number) if one.answered]


async def test_the_lead_enters_and_corrects_and_the_member_is_told(
    world: World, lead: Someone, member: Someone
) -> None:
    await tell_roster(world, member, phone="+37060000001")
    absent = await world.member("Simno seniūnija", started=False)
    await world.member("Leipalingio seniūnija")
    number = await asked(world)
    await lead.starts(as_payload(ShowPoll(number)))
    await lead.taps("Atsakymai telefonu")
    assert lead.sees == (
        f"{HEAD}Dar neatsakė 2 iš 2. Kieno atsakymą įrašote?\n\n"
        "• Daugų seniūnija, +37060000001\n• Simno seniūnija, sąraše telefono nėra"
    )
    assert lead.buttons == [["Įrašyti: Daugų sen."], ["Įrašyti: Simno sen."], ["Į pradžią"]]
    await lead.taps("Įrašyti: Daugų sen.")
    assert lead.sees.startswith(
        f"☎️ Atsako: Daugų seniūnija (telefonu)\n🗳 {TITLE}\n\nKlausimas · 1 iš 2\nKiek?\n"
    )
    await world.restart()
    await lead.says("5")
    await lead.taps("Taip")
    await lead.taps("Įrašyti atsakymus")
    assert lead.sees.startswith("Įrašyta. Kas atsakė telefonu: Daugų seniūnija.")
    assert (await of(world, number), await entered(world, number)) == ([{1: 5, 2: 0}], [lead.id])
    assert member.sees == (
        f"Jums atsakius telefonu, Jūsų atsakymą į apklausą „{TITLE}“ įrašė: Alovės seniūnija.\n"
        "Peržiūrėti ir pakeisti galite iki lapkričio 30 d., pirmadienio, 10 val."
    )
    await lead.taps("Kitas narys")
    assert lead.sees.endswith(
        "• Simno seniūnija, sąraše telefono nėra\n✓ Daugų seniūnija – įrašyta telefonu"
    )
    await lead.taps("Taisyti: Daugų sen.")
    await lead.taps("Taisyti")
    await lead.taps("1. Kiek")
    await lead.says("6")
    await lead.taps("Įrašyti atsakymus")
    assert await of(world, number) == [{1: 6, 2: 0}]
    assert absent.texts == []
    async with world.app.db.read() as tx:
        lines = await audit.lines(tx, audit.Which(begin=("poll-phoned",)), 10, 0)
    assert [one.verb for one in lines] == ["poll-phoned"] * 2


async def test_the_member_sees_it_and_answers_over_it(
    world: World, lead: Someone, member: Someone
) -> None:
    number = await asked(world)
    await enters(lead, number)
    await lead.taps("Įrašyti atsakymus")
    await member.taps("Peržiūrėti")
    assert member.sees.startswith(
        f"🗳 {TITLE}\n1. Kiek: 5\n2. Ar gerai: Taip\n"
        "Atsakymą įrašė atstovas, Jums atsakius telefonu."
    )
    await member.taps("Keisti atsakymą")
    await member.taps("Įrašyti atsakymus")
    assert await entered(world, number) == [None]
    await lists(lead, number)
    assert lead.sees == (
        f"Į apklausą „{TITLE}“ visi, už kuriuos atsakote, jau atsakė patys. Skambinti nebereikia."
    )
    await lead.sends_data(EnterFor(number, await tell_roster(world, member)).pack())
    assert lead.sees == ANSWERED
    assert await of(world, number) == [{1: 5, 2: 0}]


async def test_who_answers_meanwhile_is_not_written_over(
    world: World, lead: Someone, member: Someone
) -> None:
    number = await asked(world)
    await enters(lead, number)
    await answers_once(member, number)
    await lead.taps("Įrašyti atsakymus")
    assert lead.sees.startswith(ANSWERED)
    assert (await of(world, number), await entered(world, number)) == ([{1: 7, 2: 1}], [None])


async def test_a_tap_on_the_card_takes_the_place_of_what_was_telephoned(
    world: World, lead: Someone, member: Someone
) -> None:
    number = await pollster.sent(world)
    await lists(lead, number)
    await lead.taps("Įrašyti: Daugų sen.")
    await lead.taps("Taip")
    await lead.taps("Įrašyti atsakymus")
    card = next(one for one in member.messages if one.buttons[0][0].text == "Taip")
    query = await member.taps("Taip", card)
    assert query.answer is not None
    assert (query.answer.text or "").startswith("Jau įrašyta: Taip.")
    assert (await of(world, number), await entered(world, number)) == ([{1: 0}], [None])


async def test_rights_are_asked_of_the_place_at_the_time_of_asking(
    world: World, lead: Someone, member: Someone
) -> None:
    utena = await world.member("Anykščių seniūnija")
    number = await asked(world)
    elsewhere = await tell_roster(world, utena)
    await lead.sends_data(EnterFor(number, elsewhere).pack())
    assert lead.sees.startswith("Skambučių sąrašą mato atstovai savivaldybėse")
    await lead.sends_data(EnterFor(number, await tell_roster(world, lead)).pack())
    assert lead.sees.startswith("Į apklausą Jūs atsakote kaip visi")
    await member.sends_data(EnterFor(number, elsewhere).pack())
    assert member.sees.startswith("Skambučių sąrašą mato atstovai savivaldybėse")
    only = await asked(world, audience=UTENA)
    await lead.starts(as_payload(ShowPoll(only)))
    assert ["Atsakymai telefonu"] not in lead.buttons
    await lists(lead, only)
    assert lead.sees.startswith("Ši apklausa skirta ne Jūsų savivaldybei ar apskričiai")
    assert await of(world, number) == []


async def test_nothing_is_entered_of_what_is_anonymous_or_over(
    world: World, lead: Someone, member: Someone
) -> None:
    secret = await asked(world, anonymous=True, sight="closed")
    await lists(lead, secret)
    assert lead.sees.startswith("Ši apklausa anoniminė: atsako tik patys nariai")
    number = await asked(world)
    await enters(lead, number)
    world.clock.advance(days=7)
    await lead.taps("Įrašyti atsakymus")
    assert lead.sees.startswith(f"Apklausa „{TITLE}“ baigėsi lapkričio 30 d., pirmadienį, 10 val.")
    await lists(lead, number)
    assert lead.sees.startswith(f"Apklausa „{TITLE}“ baigėsi")
    assert await of(world, number) == []
