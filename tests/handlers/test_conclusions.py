"""A poll is finished when everybody it asked was told what came of it."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.conclusions import OpenChanges, is_due, reminders_passed
from bot.domain.poll_buttons import TellConclusion
from bot.domain.polls import Sight, State
from storage import polls, roles, votes
from tests import pollster
from tests.clock import MONDAY
from tests.people import from_the_office, member_of
from tests.pollster import TITLE
from tests.world import Someone, World

DONE = "Siūlymą pateikėme Seimo komitetui."
MESSAGE = f"Kas pasikeitė. Klausėme: „{TITLE}“. Atsakė 1 iš 2.\n\n{DONE}"


@pytest.fixture
async def members(world: World) -> list[Someone]:
    return [
        await world.member(eldership="Daugų seniūnija"),
        await world.member(eldership="Veisiejų seniūnija"),
    ]


async def over(world: World, asker: Someone, **what: Any) -> int:
    """A poll that was answered by the first of its members, and has ended."""
    number = await pollster.sent(world, by=asker, **what)
    async with world.app.db.write() as tx:
        question = (await polls.questions_of(tx, number))[0]
        first = (await polls.all_asked(tx, number))[0].member_id
        await votes.write(tx, number, first, {question.id: 0})
        await polls.mark(tx, number, first, answered=True)
        await polls.change(tx, number, state=State.CLOSED, closed_at=world.clock.now())
    return number


async def concludes(asker: Someone, number: int) -> None:
    await asker.sends_data(TellConclusion(number).pack())
    await asker.says(DONE)
    await asker.taps("Siųsti")


async def test_everybody_who_was_asked_is_told(world: World, members: list[Someone]) -> None:
    director = await pollster.director(world)
    number = await over(world, director)
    before = [len(one.texts) for one in members]
    await director.sends_data(TellConclusion(number).pack())
    await director.says(DONE)
    assert director.sees == (
        f"Apklausa: „{TITLE}“. Pranešimas bus išsiųstas 2 nariams – visiems, kurių klausėme ir "
        f"kurie naudojasi „Sueiga“.\n\nPeržiūra\nKas pasikeitė: {DONE}\n\nAr viskas gerai?"
    )
    await director.taps("Siųsti")
    assert [one.texts[count:] for one, count in zip(members, before, strict=True)] == [
        [MESSAGE]
    ] * 2
    assert "Pranešimas siunčiamas 2 nariams. Darbas su apklausa baigtas." in director.texts
    await world.tick(seconds=15)
    assert director.sees == "Apie apklausos rezultatą pranešta: išsiųsta 2."
    poll = await pollster.poll_of(world, number)
    assert (poll.state, poll.conclusion) == (State.FINISHED, DONE)


async def test_a_second_conclusion_is_refused(world: World, members: list[Someone]) -> None:
    director = await pollster.director(world)
    number = await over(world, director)
    await concludes(director, number)
    await director.sends_data(TellConclusion(number).pack())
    assert director.sees == (
        f"Kas pasikeitė po apklausos „{TITLE}“, jau pranešta lapkričio 23 d., pirmadienį, 10 val. "
        "Jei yra ką pridurti, paskelbkite naujieną: /skelbti"
    )


async def test_an_open_poll_has_no_conclusion_yet(world: World, members: list[Someone]) -> None:
    director = await pollster.director(world)
    number = await pollster.sent(world, by=director)
    await director.sends_data(TellConclusion(number).pack())
    assert director.sees.startswith(f"Apklausa „{TITLE}“ dar nesibaigė: atsakyti galima iki ")


async def test_figures_that_stay_with_the_asker_are_not_told(
    world: World, members: list[Someone]
) -> None:
    director = await pollster.director(world)
    number = await over(world, director, sight=Sight.ASKER.code)
    await concludes(director, number)
    assert members[0].sees == f"Kas pasikeitė. Klausėme: „{TITLE}“.\n\n{DONE}"


async def test_a_restart_before_the_last_button_loses_nothing(
    world: World, members: list[Someone]
) -> None:
    director = await pollster.director(world)
    number = await over(world, director)
    await director.sends_data(TellConclusion(number).pack())
    await director.says(DONE)
    await world.restart()
    await director.taps("Siųsti")
    assert [one.sees for one in members] == [MESSAGE, MESSAGE]


async def test_who_owes_it_is_reminded_at_three_and_seven_days(
    world: World, members: list[Someone]
) -> None:
    director = await pollster.director(world)
    await over(world, director)
    told = []
    for _ in range(12):
        before = len(director.texts)
        world.clock.advance(days=1)
        await world.tick()
        told.append(
            [text.split(" baigėsi")[0] for text in director.texts[before:] if "baigėsi" in text]
        )
    reminded = {day: texts for day, texts in enumerate(told, 1) if texts}
    assert reminded == {3: ["Prieš 3 dienas"], 7: ["Prieš 7 dienas"]}


async def test_after_a_long_sleep_one_reminder_is_enough(
    world: World, members: list[Someone]
) -> None:
    director = await pollster.director(world)
    await over(world, director)
    before = len(director.texts)
    world.clock.advance(days=9)
    await world.tick()
    await world.tick()
    assert len([text for text in director.texts[before:] if "baigėsi Jūsų apklausa" in text]) == 1


async def test_the_office_is_reminded_where_the_asker_may_ask_no_more(
    world: World, members: list[Someone]
) -> None:
    director = await pollster.director(world)
    lead = await pollster.county_lead(world)
    await over(world, lead, audience=pollster.ALYTUS)
    async with world.app.db.write() as tx:
        line = await member_of(tx, world, lead)
        await tx.execute(sa.delete(roles.roles).where(roles.roles.c.member_id == line))
    world.clock.advance(days=3)
    await world.tick()
    assert "baigėsi Jūsų apklausa" in director.sees
    assert "baigėsi Jūsų apklausa" not in lead.sees


async def test_another_countys_lead_cannot_conclude(world: World, members: list[Someone]) -> None:
    lead = await pollster.county_lead(world)
    other = await from_the_office(world, "Viceprezidentas", Role.COUNTY_LEAD, "LT-UT")
    number = await over(world, lead, audience=pollster.ALYTUS)
    await other.sends_data(TellConclusion(number).pack())
    assert other.sees.startswith("Apklausas rengia asociacijos biuras")
    assert (await pollster.poll_of(world, number)).state is State.CLOSED


async def test_what_each_members_answers_changed(world: World, members: list[Someone]) -> None:
    director = await pollster.director(world)
    await members[0].sends_data(OpenChanges().pack())
    assert members[0].sees == (
        "Apklausų, po kurių jau pranešta, kas pasikeitė, dar nėra. Kai tik bus, parašysiu."
    )
    await concludes(director, await over(world, director))
    seen = []
    for one in members:
        await one.sends_data(OpenChanges().pack())
        seen.append(one.sees)
    assert seen == [
        f"Jūsų atsakymas → kas pasikeitė\n\n{TITLE}\nJūsų atsakymas: {answer}\n→ {DONE}"
        for answer in ("Taip", "neatsakyta")
    ]


@pytest.mark.parametrize(
    ("days", "reminded", "due"),
    [
        (2.9, 0, (False, 0)),
        (3, 0, (True, 1)),
        (3, 1, (False, 1)),
        (7, 1, (True, 2)),
        (30, 2, (False, 2)),
    ],
)
def test_when_a_reminder_is_due(days: float, reminded: int, due: tuple[bool, int]) -> None:
    now = MONDAY + timedelta(days=days)
    assert (is_due(MONDAY, reminded, now), reminders_passed(MONDAY, now)) == due
