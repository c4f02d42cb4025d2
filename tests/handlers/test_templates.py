"""Polls begun from ready questions, or from an earlier poll."""

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.poll_buttons import OpenTemplates
from bot.domain.polls import QuestionKind, Sight, State
from bot.domain.templates import CLAUSES_MAX, CopyPoll, OpenEarlier, Ready, UseReady, clauses
from storage import polls
from tests import pollster
from tests.people import from_the_office
from tests.tallying import answers
from tests.world import Someone, World

YES_NO, ONE, TEXT = QuestionKind.YES_NO, QuestionKind.ONE, QuestionKind.TEXT


@pytest.fixture
async def director(world: World) -> Someone:
    return await pollster.director(world)


async def newest(world: World) -> polls.Poll:
    async with world.app.db.read() as tx:
        number = (await tx.execute(sa.select(sa.func.max(polls.polls.c.id)))).scalar_one()
    return await pollster.poll_of(world, number)


async def test_training_needs_are_asked_with_a_tap(world: World, director: Someone) -> None:
    await director.sends_data(OpenTemplates().pack())
    assert director.buttons == [
        ["Pasitenkinimas"],
        ["Mokymų poreikis"],
        ["Susitikimo įvertinimas"],
        ["Teisės akto projektas"],
        ["Ankstesnė apklausa"],
        ["‹ Apklausų rengimas"],
    ]
    await director.taps("Mokymų poreikis")
    assert director.sees == (
        "Juodraštis parengtas: 5 klausimai. Peržiūrėkite, pataisykite ir siųskite."
    )
    poll = await newest(world)
    assert (poll.title, poll.state, poll.template) == (
        "Kokių mokymų reikia 2026 m.?",
        State.DRAFT,
        "training",
    )
    asked = await pollster.questions_of(world, poll.id)
    assert [(one.kind, len(one.options), one.most, one.optional) for one in asked] == [
        (QuestionKind.SEVERAL, 10, 4, False),
        (TEXT, 0, None, True),
        (ONE, 4, None, False),
        (YES_NO, 0, None, False),
        (TEXT, 0, None, True),
    ]
    assert (asked[4].after_id, asked[4].after_option) == (asked[3].id, 0)


@pytest.mark.parametrize("ready", [one for one in Ready if one is not Ready.LAW])
async def test_every_ready_poll_can_be_sent(world: World, director: Someone, ready: Ready) -> None:
    await director.sends_data(UseReady(ready).pack())
    assert (await newest(world)).template == ready.code
    assert director.sees.startswith("Juodraštis parengtas")


async def test_a_draft_law_is_asked_clause_by_clause(world: World, director: Someone) -> None:
    await director.sends_data(UseReady(Ready.LAW).pack())
    await director.says("Vietos savivaldos įstatymo pakeitimai")
    await director.sends_document("projektas.pdf")
    await director.taps("Toliau ›")
    await director.says("3 str. Atskiras biudžetas.\n\n5 str. Seniūną skiria meras.")
    await world.restart()
    await director.taps("Toliau ›")
    await director.taps("Sukurti apklausą")
    poll = await newest(world)
    asked = await pollster.questions_of(world, poll.id)
    assert [(one.kind, one.text, list(one.options), one.optional) for one in asked] == [
        (YES_NO, "Ar pritariate projektui apskritai?", [], False),
        *(
            pair
            for clause in ("3 str. Atskiras biudžetas.", "5 str. Seniūną skiria meras.")
            for pair in (
                (
                    ONE,
                    f"„{clause}“ – ar pritariate?",
                    ["Pritariu", "Pritariu su pastabomis", "Nepritariu"],
                    False,
                ),
                (TEXT, f"Pastaba dėl „{clause}“", [], True),
            )
        ),
    ]
    assert [file["kind"] for file in poll.media] == ["document"]


async def test_too_many_clauses_are_refused_with_what_to_do(
    world: World, director: Someone
) -> None:
    await director.sends_data(UseReady(Ready.LAW).pack())
    await director.says("Projektas")
    await director.taps("Praleisti")
    await director.says("\n".join(f"{n} str." for n in range(CLAUSES_MAX + 1)))
    assert director.sees.startswith(
        "Nuostatų 15, o vienoje apklausoje jų telpa 14. "
        "Atsiųskite trumpesnį sąrašą arba padalykite į dvi apklausas."
    )


async def test_an_earlier_poll_is_repeated_with_its_branches(
    world: World, director: Someone
) -> None:
    number = await pollster.sent(
        world, pollster.YES_NO, (TEXT, "Kodėl?", {}), by=director, sight=Sight.ALWAYS.code
    )
    first, second = await pollster.questions_of(world, number)
    async with world.app.db.write() as tx:
        which = polls.questions.c.id == second.id
        await tx.execute(
            polls.questions.update().where(which).values(after_id=first.id, after_option=1)
        )
    await director.sends_data(OpenEarlier().pack())
    await director.taps(f"🔁 {pollster.TITLE}")
    poll = await newest(world)
    asked = await pollster.questions_of(world, poll.id)
    assert (poll.earlier_id, poll.sight, poll.lasts) == (number, Sight.ALWAYS, 24 * 7)
    assert [(one.text, one.after_id, one.after_option) for one in asked] == [
        (pollster.TITLE, None, None),
        ("Kodėl?", asked[0].id, 1),
    ]


async def test_a_county_lead_takes_over_only_the_own_counties(
    world: World, director: Someone
) -> None:
    number = await pollster.sent(world, by=director)
    lead = await pollster.county_lead(world)
    await lead.sends_data(OpenEarlier().pack())
    assert lead.sees == "Apklausų, kurias galėtumėte paimti, dar nėra."
    await lead.sends_data(CopyPoll(number, again=False).pack())
    assert lead.sees.startswith("Apklausas rengia asociacijos biuras")
    await lead.sends_data(UseReady(Ready.MEETING).pack())
    assert (await newest(world)).audience == Audience(AudienceKind.COUNTIES, ("LT-AL",))


def test_empty_lines_are_no_clauses() -> None:
    assert clauses(" 1 str. \n\n \n2 str.") == ["1 str.", "2 str."]


async def test_the_board_learns_what_was_said_of_each_clause(
    world: World, director: Someone
) -> None:
    president = await from_the_office(world, "Prezidentė", Role.PRESIDENT)
    people = [
        await world.member(eldership=one) for one in ("Daugų seniūnija", "Veisiejų seniūnija")
    ]
    await director.sends_data(UseReady(Ready.LAW).pack())
    await director.says("Projektas")
    await director.taps("Praleisti")
    await director.says("3 str. Atskiras biudžetas.")
    await director.taps("Toliau ›")
    await director.taps("Sukurti apklausą")
    number = (await newest(world)).id
    await pollster.starts(world, number)
    remark = {"text": "Reikia lėšų", "quote": False}
    await answers(world, number, people[0], 0, 1, remark)
    await answers(world, number, people[1], 1, 2, None)
    await pollster.closes(world, number)
    assert president.sees == (
        "📜 Projektas\nNariai įvertino teisės akto projektą: atsakė 2 iš 2. "
        "Pastabas rasite rezultatuose.\n\n"
        "Ar pritariate projektui apskritai?\nTaip – 50 %, Ne – 50 %\n"
        "„3 str. Atskiras biudžetas.“ – ar pritariate?\n"
        "Pritariu su pastabomis – 50 %, Nepritariu – 50 %; 1 pastaba"
    )
    assert president.buttons == [["Rezultatai"]]
