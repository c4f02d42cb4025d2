"""Stories about answers to invitations that were given by telephone."""

from bot.domain.actors import Role
from bot.domain.meeting_buttons import EnterRsvps, Respond, ShowRsvps
from bot.domain.meetings import Rsvp
from bot.domain.rsvp_buttons import EnterRsvp, EnterRsvpFor
from storage import audit, meetings
from tests.convener import TITLE, announced, answers_of, county_lead
from tests.world import World


async def test_an_answer_by_telephone_is_marked_and_told_and_ones_own_wins(world: World) -> None:
    lead, idle = (
        await world.member("Daugų seniūnija"),
        await world.member("Alovės seniūnija", started=False),
    )
    mate = await world.member("Pivašiūnų seniūnija")
    await world.member("Veisiejų seniūnija", started=False)  # of another municipality
    await world.give(lead, Role.MUNICIPAL_LEAD, "LT-03")
    number = await announced(world, guests=1)
    await lead.sends_data(EnterRsvps(number).pack())
    assert lead.sees == (
        f"Atsakymai telefonu: „{TITLE}“\n"
        "Dar neatsakė 2 iš 2. Kieno atsakymą įrašote?\n\n"
        "• Alovės seniūnija, sąraše telefono nėra – „Sueiga“ nesinaudoja\n"
        "• Pivašiūnų seniūnija, sąraše telefono nėra"
    )
    await lead.taps("Įrašyti: Pivašiūnų sen.")
    await lead.taps("Dalyvaus")
    assert mate.sees == (
        f"📅 {TITLE}\n"
        "Jums atsakius telefonu, Jūsų atsakymą įrašė: Daugų seniūnija.\n"
        "Jūsų atsakymas: dalyvausite\n"
        "Jei ne taip, pakeisti galite čia."
    )
    await world.restart()
    await lead.taps("1")
    await lead.taps("Pridėti žodį")
    await lead.says("Atvyks su buhaltere")
    assert lead.sees.startswith("Įrašyta.")
    assert lead.sees.endswith(
        "Atsakymas: dalyvaus\nSvečių: 1\nŽodis prie atsakymo: „Atvyks su buhaltere“\n"
        "Kiek bus svečių? Paspauskite skaičių."
    )
    boss = await county_lead(world)
    await boss.sends_data(ShowRsvps(number).pack())
    assert "• Pivašiūnų seniūnija +1 „Atvyks su buhaltere“ (atsakė telefonu)" in boss.sees
    await mate.taps("Peržiūrėti", mate.messages[-1])
    await mate.taps("Nedalyvausiu")
    async with world.app.db.read() as tx:
        mine = await meetings.is_invited(tx, number, 3)
    assert mine is not None
    assert (mine.answer, mine.entered_by, mine.guests, mine.word) == (
        *(Rsvp.NOT_COMING, None, 0, None),
    )
    await lead.sends_data(EnterRsvpFor(number, 3).pack())
    assert "jau yra pačių pateiktas atsakymas" in lead.sees
    assert idle.messages == []


async def test_what_was_entered_of_who_does_not_use_the_bot_is_offered_by_telephone_too(
    world: World,
) -> None:
    mate = await world.member("Daugų seniūnija")
    await world.member("Alovės seniūnija", started=False)
    boss = await county_lead(world)
    number = await announced(world, capacity=1)
    await mate.sends_data(Respond(number, Rsvp.COMING).pack())
    await boss.sends_data(EnterRsvpFor(number, 2).pack())
    await boss.taps("Dalyvaus")
    assert "Laisvų vietų nėra, vieta eilėje: 1" in boss.sees
    await mate.sends_data(Respond(number, Rsvp.NOT_COMING).pack())
    assert boss.sees.startswith("Atsirado vieta, kurios laukta eilėje. Kam: Alovės seniūnija")
    await boss.taps("Įrašyti atsakymą")
    await boss.taps("Taisyti: Alovės sen.")
    await boss.taps("Dalyvaus")
    assert list((await answers_of(world, number)).values()) == [Rsvp.NOT_COMING, Rsvp.COMING]
    async with world.app.db.read() as tx:
        found = await audit.lines(tx, audit.Which(), 50)
    assert [one.verb for one in found].count("meeting-phoned") == 2


async def test_nobody_enters_answers_of_other_places(world: World) -> None:
    lead, far = await world.member("Daugų seniūnija"), await world.member("Veisiejų seniūnija")
    await world.give(lead, Role.MUNICIPAL_LEAD, "LT-03")
    number = await announced(world)
    for member_id in (1, 2):  # oneself, somebody of another municipality
        await lead.sends_data(EnterRsvp(number, member_id, Rsvp.COMING).pack())
    await far.sends_data(EnterRsvp(number, 1, Rsvp.COMING).pack())
    assert set((await answers_of(world, number)).values()) == {None}
