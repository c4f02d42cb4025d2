"""Stories about seats and the line for them."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.meeting_buttons import Respond
from bot.domain.meetings import Rsvp, State
from bot.domain.rsvp_buttons import BringGuests, ShowAnswer
from bot.sandbox.queries import Answer
from bot.services import rsvps
from storage import meetings, reminders
from tests.convener import STARTS, TITLE, ZONE, announced, answers_of, until
from tests.world import Someone, World

HOUR = timedelta(hours=1)
PLACES = ("Daugų", "Veisiejų", "Leipalingio", "Seirijų", "Krosnos", "Miroslavo")
OFFER = (
    f"Atsirado vieta Jums.\n📅 {TITLE}\n"
    "Kada: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00\n"
    "Kur: Alytaus kultūros centras\n"
    "Vieta laikoma Jums iki lapkričio 24 d., antradienio, 10 val. Ar dalyvausite?"
)


async def people(world: World, count: int) -> list[Someone]:
    return [await world.member(f"{one} seniūnija") for one in PLACES[:count]]


async def say(someone: Someone, number: int, answer: Rsvp = Rsvp.COMING) -> Answer:
    tapped = await someone.sends_data(Respond(number, answer).pack())
    assert tapped.answer is not None
    return tapped.answer


async def stands(world: World, number: int) -> list[str]:
    """What became of each, in the order of the roster."""
    found = await answers_of(world, number)
    return [one.code if one is not None else "none" for one in found.values()]


def waits(place: int) -> Answer:
    return Answer(
        f"Vietų nebėra. Jūsų vieta eilėje: {place}. Kai vieta atsiras, parašysiu asmeniškai.",
        show_alert=True,
    )


async def sleep(world: World, lasts: timedelta) -> None:
    """The bot is away, and the clock ticks once it is back."""
    await world.stop()
    world.clock.advance(seconds=lasts.total_seconds())
    await world.start()
    await world.settle()
    await world.tick(seconds=15)


def told(everybody: Sequence[Someone]) -> list[bool]:
    """Whether the last message to each is an offer."""
    return [one.messages[-1].plain.startswith("Atsirado") for one in everybody]


async def test_whoever_waits_longest_gets_the_seat_that_comes_free(world: World) -> None:
    everybody = await people(world, 4)
    number = await announced(world, capacity=1)
    said = [await say(one, number) for one in everybody]
    assert said[1:] == [waits(1), waits(2), waits(3)]
    assert await say(everybody[2], number) == waits(2)
    await everybody[1].sends_data(ShowAnswer(number).pack())
    assert "Jūsų vieta eilėje: 1" in everybody[1].sees
    await say(everybody[0], number, Rsvp.NOT_COMING)
    assert told(everybody) == [False, True, False, False]
    assert everybody[1].sees == OFFER
    assert everybody[1].buttons[0] == ["Patvirtinti", "Atsisakyti"]
    assert await say(everybody[0], number) == waits(3)
    await everybody[1].taps("Atsisakyti")
    assert told(everybody)[2:] == [True, False]
    confirmed = await everybody[2].taps("Patvirtinti")
    assert confirmed.answer is not None
    assert confirmed.answer.text == (
        "Jūsų atsakymas: dalyvausite. Pakeisti galite tais pačiais mygtukais."
    )
    assert await stands(world, number) == ["waiting", "not-coming", "coming", "waiting"]
    assert await say(everybody[3], number) == waits(1)


async def test_nobody_overtakes_who_needs_more_seats(world: World) -> None:
    everybody = await people(world, 5)
    number = await announced(world, capacity=3, guests=2)
    for one in everybody[:3]:
        await say(one, number)
    assert await say(everybody[3], number) == waits(1)
    await everybody[3].sends_data(BringGuests(number, 1).pack())
    await say(everybody[0], number, Rsvp.NOT_COMING)
    assert await say(everybody[4], number) == waits(2)
    assert await stands(world, number) == [
        *("not-coming", "coming", "coming", "waiting", "waiting"),
    ]
    await say(everybody[1], number, Rsvp.PERHAPS)
    assert everybody[3].sees.startswith("Atsirado vietų Jums ir 1 svečiui.")
    await everybody[3].taps("Patvirtinti")
    assert (await stands(world, number))[3:] == ["coming", "waiting"]
    await everybody[3].sends_data(BringGuests(number, 2).pack())
    assert everybody[3].sees.startswith("Tiek laisvų vietų nebėra: svečių gali būti")
    await everybody[3].sends_data(BringGuests(number, 0).pack())
    assert (await stands(world, number))[3:] == ["coming", "offered"]


async def test_more_guests_than_there_are_seats_put_nothing_in_question(world: World) -> None:
    everybody = await people(world, 2)
    number = await announced(world, capacity=3, guests=5)
    for one in everybody:
        await say(one, number)
    await everybody[0].sends_data(BringGuests(number, 3).pack())
    assert everybody[0].sees.startswith("Tiek vietų šiame susitikime iš viso nėra: jų yra 3.")
    await everybody[0].sends_data(BringGuests(number, 2).pack())
    assert everybody[0].sees.startswith(
        "Tiek laisvų vietų nebėra: svečių gali būti ne daugiau kaip 1. Jau turima vieta lieka."
    )
    await everybody[0].sends_data(BringGuests(number, 1).pack())
    await everybody[1].sends_data(BringGuests(number, 1).pack())
    assert everybody[1].sees.startswith("Svečiams laisvų vietų nebėra. Jau turima vieta lieka.")
    assert await stands(world, number) == ["coming", "coming"]


async def test_an_offer_lapses_and_the_next_one_has_it(world: World) -> None:
    everybody = await people(world, 3)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    await say(everybody[0], number, Rsvp.NOT_COMING)
    await world.tick(hours=23)
    assert await stands(world, number) == ["not-coming", "offered", "waiting"]
    await world.tick(hours=1, minutes=1)
    assert await stands(world, number) == ["not-coming", "none", "offered"]
    assert everybody[1].sees.startswith("Jums laikyta vieta perleista kitiems")
    await everybody[1].taps("Vis tiek dalyvausiu")
    assert await stands(world, number) == ["not-coming", "waiting", "offered"]


async def test_what_is_confirmed_too_late_is_no_seat_before_a_tick_has_seen_it(
    world: World,
) -> None:
    everybody = await people(world, 3)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    await say(everybody[0], number, Rsvp.NOT_COMING)
    world.clock.advance(hours=25)
    assert await say(everybody[1], number) == waits(1)
    assert await stands(world, number) == ["not-coming", "waiting", "offered"]


async def test_after_two_days_of_sleep_the_line_goes_on(world: World) -> None:
    everybody = await people(world, 3)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    await say(everybody[0], number, Rsvp.NOT_COMING)
    await sleep(world, timedelta(days=2))
    assert await stands(world, number) == ["not-coming", "none", "offered"]
    assert told(everybody) == [False, False, True]


async def test_who_could_not_be_told_as_the_bot_slept_is_offered_the_seat_once_more(
    world: World,
) -> None:
    everybody = await people(world, 3)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    await until(world, STARTS - timedelta(days=8, hours=11))  # Tuesday, 23:00: told in the morning
    await say(everybody[0], number, Rsvp.NOT_COMING)
    await sleep(world, timedelta(days=2, hours=14))
    assert await stands(world, number) == ["not-coming", "offered", "waiting"]
    assert told(everybody) == [False, True, False]


async def test_what_nobody_could_confirm_while_it_was_off_is_offered_anew(world: World) -> None:
    everybody = await people(world, 3)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    await say(everybody[0], number, Rsvp.NOT_COMING)
    async with world.app.db.write() as tx:
        await meetings.change(tx, number, state=State.CANCELLED)
    assert (await say(everybody[1], number)).text == (
        f"Susitikimas „{TITLE}“ atšauktas, atsakyti nebereikia."
    )
    await world.tick(hours=30)
    assert await stands(world, number) == ["not-coming", "offered", "waiting"]
    before = len(everybody[1].messages)
    async with world.app.db.write() as tx:
        await meetings.change(tx, number, state=State.ANNOUNCED)
        meeting = await meetings.get(tx, number)
        assert meeting is not None
        await rsvps.renew_offers(tx, meeting, world.clock.now(), ZONE)
    await world.tick(seconds=15)
    assert await stands(world, number) == ["not-coming", "offered", "waiting"]
    assert told(everybody) == [False, True, False]
    assert len(everybody[1].messages) == before + 1


async def test_no_seat_is_offered_at_a_meeting_that_has_begun(world: World) -> None:
    everybody = await people(world, 3)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    await world.stop()
    world.clock.advance(days=9, hours=21)
    await world.start()
    await say(everybody[0], number, Rsvp.NOT_COMING)
    assert "gruodžio 3 d., ketvirtadienio, 8 val. 30 min." in everybody[1].sees  # half the time
    before = [len(one.messages) for one in everybody]
    await until(world, STARTS + HOUR)
    assert await stands(world, number) == ["not-coming", "none", "waiting"]
    assert [len(one.messages) for one in everybody] == before


async def test_a_seat_is_not_offered_at_night_while_the_morning_is_early_enough(
    world: World,
) -> None:
    everybody = await people(world, 2)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    await until(world, STARTS - timedelta(days=6, hours=11))  # Thursday, 23:00
    await say(everybody[0], number, Rsvp.NOT_COMING)
    assert not told(everybody)[1]
    await world.tick(hours=9, minutes=6)
    assert told(everybody)[1]
    assert "iki lapkričio 28 d., šeštadienio, 8 val. 5 min." in everybody[1].sees


async def test_seats_come_free_when_there_are_more_of_them_or_somebody_leaves(
    world: World,
) -> None:
    everybody = await people(world, 4)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    async with world.app.db.write() as tx:
        await meetings.change(tx, number, capacity=2)
    await world.tick(seconds=15)
    assert await stands(world, number) == ["coming", "offered", "waiting", "waiting"]
    await everybody[0].leaves_the_association()
    await everybody[2].leaves_the_association()
    await world.tick(seconds=15)
    assert await stands(world, number) == ["none", "offered", "none", "offered"]


async def test_who_waits_is_not_reminded_and_gets_no_file(world: World) -> None:
    everybody = await people(world, 2)
    number = await announced(world, capacity=1)
    for one in everybody:
        await say(one, number)
    async with world.app.db.read() as tx:
        found = await reminders.waiting(tx)
    assert [one.account_id for one in found] == [everybody[0].id] * 3
    assert [text for text in everybody[1].texts if "kalendori" in text] == []
