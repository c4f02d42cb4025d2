"""Stories about reminders that are put off: „Priminti vėliau“."""

from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.domain.meeting_buttons import Respond
from bot.domain.meetings import Rsvp
from bot.domain.messages import Near, tap, words
from bot.domain.poll_buttons import AnswerPoll, Vote
from bot.domain.preferences import How, Kind
from bot.domain.reminders import Delay, Snooze
from bot.services import reminders
from handlers.preferences import ChooseHow, Pause
from handlers.reminders import SnoozeUntil
from storage.reminders import reminders as table
from tests import convener, pollster
from tests.pollster import ZONE
from tests.world import Someone, World

REMINDED = "Primename: dar laukiame Jūsų atsakymo į apklausą"
OVER = "Priminti nebereikia: Jūs jau atsakėte arba laikas praėjo."
NEAR = "lapkričio 25 d., trečiadienį, 10 val."
MENU = "Į pradžią"


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def until(world: World, day: int, hour: int, minute: int = 0) -> None:
    """The clock ticks at that hour of November in Vilnius."""
    at = datetime(2026, 11, day, hour, minute, tzinfo=ZONE)
    await world.tick(seconds=(at - world.clock.now()).total_seconds())


def reminded(someone: Someone, begin: str = REMINDED) -> int:
    return sum(text.startswith(begin) for text in someone.texts)


async def number_of(world: World) -> int:
    async with world.app.db.read() as tx:
        return int((await tx.execute(sa.select(table.c.id))).scalars().one())


async def remind(world: World, someone: Someone, at: datetime, event: datetime) -> int:
    """A reminder whose words say how near it is; the number in its button."""
    async with world.app.db.write() as tx:
        await reminders.remind(
            tx, someone.id, words("common.verbatim", text=Near(event)),
            subject="poll:7", at=at, event=event, now=world.clock.now(), zone=ZONE,
            rows=((tap("polls.answer", AnswerPoll(7)),),),
        )  # fmt: skip
    await world.settle()
    return await number_of(world)


async def test_it_is_put_off_comes_once_and_not_after_the_answer(
    world: World, lead: Someone
) -> None:
    poll = await pollster.sent(world)
    await until(world, 26, 19)
    assert reminded(lead) == 1
    assert lead.buttons == [["Atsakyti", "Priminti vėliau"], ["Rečiau apie tai"]]
    message = lead.messages[-1]
    await lead.taps("Priminti vėliau")
    assert (lead.sees, lead.buttons) == (
        "Kada priminti? „Kitą savaitę“ – tai lapkričio 30 d., pirmadienį, 9 val.",
        [["Po 1 val."], ["Rytoj 9 val."], ["Kitą savaitę"], [MENU]],
    )
    await lead.taps("Po 1 val.")
    assert lead.sees == "Priminsiu: šiandien, lapkričio 26 d., ketvirtadienį, 20 val."
    assert lead.buttons == [["Atsakyti"], ["Priminti kitu laiku"], [MENU]]
    await lead.taps("Priminti kitu laiku")
    query = await lead.taps("Rytoj 9 val.")
    await lead.taps_again(query)
    assert lead.sees == "Priminsiu: rytoj, lapkričio 27 d., penktadienį, 9 val."
    await world.restart()
    await until(world, 27, 8, 59)
    assert reminded(lead) == 1, "the last choice counts"
    await until(world, 27, 9)
    assert (reminded(lead), lead.buttons) == (2, [["Atsakyti", "Priminti vėliau"]])
    await lead.taps("Priminti vėliau")
    await lead.taps("Po 1 val.")
    (question,) = await pollster.questions_of(world, poll)
    await lead.sends_data(Vote(poll, question.id, 0).pack())
    await until(world, 27, 12)
    assert reminded(lead) == 2, "who has answered is not reminded"
    await lead.taps("Priminti vėliau", message)
    assert (lead.sees, lead.buttons) == (OVER, [[MENU]])


async def test_an_old_button_says_that_it_is_over_and_a_new_deadline_revives_it(
    world: World, lead: Someone
) -> None:
    now = world.clock.now()
    number = await remind(world, lead, now, now + timedelta(hours=30))
    message = lead.messages[-1]
    await world.tick(hours=29)
    await lead.taps("Priminti vėliau", message)
    assert (lead.sees, lead.buttons) == (
        "Vėliau priminti nebėra kada: laiko liko per mažai.",
        [[MENU]],
    )
    await world.tick(days=3)
    await lead.taps("Priminti vėliau", message)
    assert lead.sees == OVER
    await lead.sends_data(SnoozeUntil(number, Delay.HOUR).pack())
    assert lead.sees == OVER
    later = world.clock.now() + timedelta(days=30)
    assert await remind(world, lead, later - timedelta(days=1), later) == number
    await lead.taps("Priminti vėliau", message)
    assert lead.sees.startswith("Kada priminti? „Kitą savaitę“ – tai ")


async def test_ones_own_wish_is_held_back_by_nothing(world: World, lead: Someone) -> None:
    """Neither by quiet hours, a pause, nor by wanting no reminders; its words are true then."""
    now = world.clock.now()
    number = await remind(world, lead, now, datetime(2026, 11, 25, 10, tzinfo=ZONE))
    assert lead.sees == NEAR
    await until(world, 23, 21)
    await lead.sends_data(SnoozeUntil(number, Delay.HOUR).pack())
    assert lead.sees == "Priminsiu: šiandien, lapkričio 23 d., pirmadienį, 22 val."
    await lead.sends_data(Pause(7).pack())
    await lead.sends_data(ChooseHow(Kind.REMINDERS, How.OFF).pack())
    await until(world, 23, 22)
    assert lead.sees == NEAR
    await lead.sends_data(SnoozeUntil(number, Delay.TOMORROW).pack())
    await until(world, 24, 9)
    assert lead.sees == f"rytoj, {NEAR}"


async def test_after_a_sleep_of_the_bot_it_says_what_is_near_then_or_nothing(
    world: World, lead: Someone
) -> None:
    event = datetime(2026, 11, 25, 10, tzinfo=ZONE)
    await remind(world, lead, event - timedelta(days=1), event)
    world.clock.advance(hours=46)
    await world.restart()
    assert lead.sees == f"šiandien, {NEAR}"
    await lead.taps("Priminti vėliau")
    await lead.taps("Po 1 val.")
    before = len(lead.texts)
    world.clock.advance(days=2)
    await world.restart()
    assert len(lead.texts) == before, "nobody is reminded of what is over"


async def test_nobody_puts_off_anothers(world: World, lead: Someone) -> None:
    other = await world.member("Simno seniūnija")
    now = world.clock.now()
    number = await remind(world, lead, now, now + timedelta(days=3))
    for forged in (Snooze(number), SnoozeUntil(number, Delay.HOUR), Snooze(number + 1)):
        await other.sends_data(forged.pack())
        assert other.sees == OVER
    before = [len(one.texts) for one in (lead, other)]
    await world.tick(hours=2)
    assert [len(one.texts) for one in (lead, other)] == before


async def test_a_meeting_is_reminded_of_put_off_and_declined(world: World, lead: Someone) -> None:
    """From what was set with the answer to what is no more with another one."""
    number = await convener.announced(world)
    await lead.sends_data(Respond(number, Rsvp.COMING).pack())
    told = "– Alytaus apskrities seniūnų sueiga.\nKur: Alytaus kultūros centras"
    await until(world, 26, 10)
    assert lead.sees == f"Primename: gruodžio 3 d., ketvirtadienį, 10 val. {told}"
    assert lead.buttons == [
        ["Peržiūrėti", "Priminti vėliau"],
        ["Nedalyvausiu"],
        ["Rečiau apie tai"],
    ]
    await lead.taps("Priminti vėliau")
    await lead.taps("Kitą savaitę")
    assert lead.sees == "Priminsiu: lapkričio 30 d., pirmadienį, 9 val."
    await until(world, 30, 9)
    assert reminded(lead, "Primename: gruodžio 3 d.") == 2
    await world.tick(days=2, hours=1)
    assert lead.sees == f"Primename: rytoj, gruodžio 3 d., ketvirtadienį, 10 val. {told}"
    await lead.taps("Priminti vėliau")
    await lead.taps("Po 1 val.")
    await lead.taps("Nedalyvausiu")
    before = reminded(lead, "Primename")
    await world.tick(hours=23)
    assert reminded(lead, "Primename") == before == 3
