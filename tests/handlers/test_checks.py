"""Stories about the check: two verdicts, requests and answers, what a blind jury will read."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.check_buttons import (
    AnswerCheckers,
    ApproveBlackOut,
    AskNominator,
    BlackOut,
    CheckNomination,
    FailNomination,
    HideWords,
    PassNomination,
    SeeCheckedEntry,
    SeeCheckedFiles,
    SeeCheckers,
)
from bot.domain.checks import BLACK
from bot.domain.contest_buttons import OpenChecks, ShowNomination
from bot.domain.contests import Phase, Rules
from bot.domain.juries import Seat
from bot.domain.nominations import QuestionKind, State, Verdict
from bot.domain.scores import Level, Stand
from bot.services import nominations, privacy, scores
from storage import checks
from storage import scores as scored
from storage.scores import Score
from tests.contesting import (
    LEADER,
    NAME,
    board,
    categories_of,
    fixed,
    juror,
    line_of,
    reaches,
    seats,
)
from tests.judging import passes_to
from tests.newsroom import actor_of
from tests.nominating import TITLE, WHY, nominated, nomination_of
from tests.practising import published
from tests.world import Someone, World

UNTIL = "gruodžio 6 d., sekmadienio, 10 val."
PHOTO = {"kind": "photo", "file_id": "a", "file_unique_id": "b"}
THEN = "\n\nLaukia Jūsų patikros.\nJūsų patikros laukia 1 kandidatūra."


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Leipalingio seniūnija")


async def begins(world: World, contest: int) -> None:
    """The check, on a Sunday; and it is Monday."""
    await passes_to(world, contest, Phase.CHECK)
    world.clock.advance(days=1)
    await world.settle()


async def checked(
    world: World, *by: Someone, checkers: int = 2, rules: Rules | None = None, **content: Any
) -> tuple[int, list[int], list[Someone]]:
    """A contest that is checked, with a nomination of each of these people, and who checks."""
    contest = await fixed(world, phase=Phase.INTAKE, rules=rules)
    numbers = [await nominated(world, contest, one, **content) for one in by]
    those = [await juror(world, contest, Seat.CHECKER) for _ in range(checkers)]
    await begins(world, contest)
    return contest, numbers, those


async def state_of(world: World, number: int) -> tuple[State, str | None]:
    one = await nomination_of(world, number)
    return one.state, one.reason


async def verdicts(world: World, number: int) -> list[tuple[Verdict, str | None]]:
    async with world.app.db.read() as tx:
        found = (await checks.checks_of(tx, [number])).get(number, [])
    return [(one.verdict, one.reason) for one in found]


async def passes(someone: Someone, number: int) -> None:
    await someone.sends_data(PassNomination(number).pack())


async def fails(someone: Someone, number: int, why: str) -> None:
    await someone.sends_data(FailNomination(number).pack())
    await someone.says(why)
    await someone.taps("Netinka")


async def asks(someone: Someone, number: int, text: str) -> None:
    await someone.sends_data(AskNominator(number).pack())
    await someone.says(text)
    await someone.taps("Siųsti")


async def test_two_checkers_say_theirs_unseen_by_each_other_and_the_second_decides(
    world: World, lead: Someone
) -> None:
    contest, (number,), (first, second) = await checked(world, lead)
    await first.sends_data(OpenChecks(contest).pack())
    assert first.screen == (
        (
            f"Jūsų patikros laukia 1 kandidatūra. Tikrinti galite iki {UNTIL}\n\n"
            f"{NAME}\nNr. {number} „{TITLE}“ – laukia\n\nTikrina"
            + 2
            * "\n• Komisijos narė: patikrinta 0, laukia 1"
        ),
        [["Tęsti tikrinimą"], [str(number)], ["Mano vieta komisijoje"], ["‹ Į konkursą"]],
    )
    await first.taps("Tęsti tikrinimą")
    assert first.screen == (
        (
            f"Kandidatūra Nr. {number} · {LEADER}\n{TITLE}\n"
            f"Siūlo save: Leipalingio seniūnija\n{WHY}{THEN}"
        ),
        [["Tinka", "Netinka"], ["Paprašyti patikslinti"], ["Visas sąrašas"]],
    )
    assert first.messages[-1].protected
    await first.taps("Netinka")
    await first.says("Ne seniūno darbas")
    await world.restart()
    await first.taps("Netinka")
    assert first.sees.startswith(f"Įrašyta: Nr. {number} netinka.\n\nAčiū, Jūsų patikros dabar")
    assert await state_of(world, number) == (State.ENTERED, None)
    await second.sends_data(CheckNomination(number).pack())
    assert second.sees.endswith(THEN)  # of the first one's verdict nothing
    told = len(lead.messages)
    await second.taps("Tinka")
    assert await state_of(world, number) == (State.FAILED, "Ne seniūno darbas")
    assert lead.sees == (
        f"Kandidatūra Nr. {number} „{TITLE}“ patikros nepraėjo. Priežastis: Ne seniūno darbas"
    )
    assert len(lead.messages) == told + 1
    await second.sends_data(CheckNomination(number).pack())
    assert "Jūsų žodis: tinka.\nKito tikrintojo žodis: netinka. Priežastis: Ne" in second.sees
    # Until the phase is over the first one may think again.
    await first.sends_data(CheckNomination(number).pack())
    query = await first.taps("Tinka")
    await first.taps_again(query)
    assert await state_of(world, number) == (State.PASSED, None)
    assert await verdicts(world, number) == [(Verdict.PASS, None), (Verdict.PASS, None)]
    assert lead.sees == f"Kandidatūra Nr. {number} „{TITLE}“ praėjo patikrą ir dalyvauja konkurse."
    assert len(lead.messages) == told + 2


async def test_what_is_asked_is_answered_in_words_or_by_editing(
    world: World, lead: Someone
) -> None:
    other = await world.member("Daugų seniūnija")
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead, other)
    first, second = [await juror(world, contest, Seat.CHECKER) for _ in range(2)]
    await begins(world, contest)
    await passes(second, number)
    await asks(first, number, "Kiek savanorių?")
    assert (await state_of(world, number))[0] is State.RETURNED
    asked = (
        f"Tikrintojai prašo patikslinti kandidatūrą Nr. {number} „{TITLE}“.\nKiek savanorių?\n\n"
        f"Pataisykite kandidatūrą arba atsakykite iki {UNTIL}"
    )
    assert lead.screen == (asked, [["Taisyti", "Atsakyti"], ["Rodyti kandidatūrą"]])
    assert other.screen == (asked, [["Papildyti", "Atsakyti"], ["Rodyti kandidatūrą"]])
    await lead.taps("Rodyti kandidatūrą")
    assert "Tikrintojai prašo patikslinti: Kiek savanorių?" in lead.sees
    await lead.sends_data(AnswerCheckers(number).pack())
    await lead.says("Keturiasdešimt")
    await world.restart()
    await lead.taps("Siųsti")
    assert lead.sees == f"Ačiū, atsakymas dėl kandidatūros Nr. {number} perduotas tikrintojams."
    assert await verdicts(world, number) == [(Verdict.PASS, None)]  # nothing of it changed
    back = f"{NAME}: į prašymą dėl kandidatūros Nr. {number} atsakyta. Patikrinkite iš naujo."
    assert (first.sees, second.sees) == (back, back)
    await first.taps("Tikrinti")
    assert "Paprašyta: Kiek savanorių?\nAtsakyta: Keturiasdešimt" in first.sees
    await lead.sends_data(AnswerCheckers(number).pack())
    assert lead.sees == f"Dėl kandidatūros Nr. {number} tikrintojai atsakymo nebelaukia."
    # Said otherwise it is another one: both look at it anew.
    await asks(first, number, "Kada?")
    category = (await categories_of(world, contest))[LEADER]
    content = (await nomination_of(world, number)).content
    actor = await actor_of(world, lead)
    async with world.app.db.write() as tx:
        said = type(content)("Subūrė 2025 m.", content.why, content.answers)
        await nominations.change(tx, actor, number, category, said, world.clock.now())
    await world.settle()
    assert await verdicts(world, number) == []
    assert (await state_of(world, number))[0] is State.ENTERED
    assert (first.sees, second.sees) == (back, back)


async def test_whoever_never_answers_is_judged_without_it(world: World, lead: Someone) -> None:
    _, (number,), (first, second) = await checked(world, lead)
    await asks(first, number, "Kas tai paliudys?")
    assert first.sees.startswith(f"Prašymas dėl Nr. {number} išsiųstas. Kai atsakys, pranešime.")
    await second.sends_data(CheckNomination(number).pack())
    assert second.sees.endswith(
        "Paprašyta: Kas tai paliudys?\n\nPaprašyta patikslinti, laukiama atsakymo. Spręsti galite "
        "ir be jo.\nDaugiau Jūsų patikros laukiančių kandidatūrų nėra."
    )
    for one in (first, second):
        await fails(one, number, "Be įrodymų")
    assert await state_of(world, number) == (State.FAILED, "Be įrodymų")
    await lead.sends_data(AnswerCheckers(number).pack())
    assert lead.sees == f"Dėl kandidatūros Nr. {number} tikrintojai atsakymo nebelaukia."
    await first.sends_data(AskNominator(number).pack())
    assert first.sees == f"Dėl kandidatūros Nr. {number} jau nuspręsta, klausti nebėra ko."


async def test_nobody_checks_the_own_municipality_and_two_are_enough(
    world: World, lead: Someone
) -> None:
    keeper = await board(world)
    contest = await fixed(world, phase=Phase.INTAKE)
    number = await nominated(world, contest, lead)
    near = await world.member("Veisiejų seniūnija")
    neighbour = await world.member("Viečiūnų seniūnija")
    for one in (lead, near, neighbour):
        await seats(world, contest, one, Seat.CHECKER)
    await begins(world, contest)
    for one in (lead, neighbour):
        await one.sends_data(OpenChecks(contest).pack())
        assert one.sees == f"{NAME}: kandidatūrų, kurias tikrintumėte Jūs, dabar nėra."
        for button in (PassNomination(number), FailNomination(number), AskNominator(number)):
            await one.sends_data(button.pack())
            assert one.sees.startswith(f"Kandidatūros Nr. {number} tarp Jūsų tikrinamų nėra")
    assert f"{NAME}: yra kandidatūrų, kurioms trūksta tikrintojų (1)." in keeper.texts[-1]
    await passes(near, number)
    assert (await state_of(world, number))[0] is State.ENTERED
    second, third = [await juror(world, contest, Seat.CHECKER) for _ in range(2)]
    await passes(second, number)
    await passes(third, number)
    assert third.sees == f"Kandidatūrą Nr. {number} jau patikrino du kiti tikrintojai."
    assert (await state_of(world, number), len(await verdicts(world, number))) == (
        (State.PASSED, None),
        2,
    )


async def test_what_it_brings_is_shown_protected_when_asked_for(
    world: World, lead: Someone
) -> None:
    report = await published(world, lead, title="Gaisrininkų komanda")
    question = ("Kiek žmonių?", QuestionKind.NUMBER)
    contest = await fixed(world, phase=Phase.INTAKE, questions=[question])
    number = await nominated(
        world, contest, lead, answers={1: 40}, evidence=(report,), files=(PHOTO,)
    )
    checker = await juror(world, contest, Seat.CHECKER)
    await begins(world, contest)
    await checker.sends_data(CheckNomination(number).pack())
    assert f"{WHY}\nKiek žmonių? 40\nĮrašas 1: Gaisrininkų komanda\n\nLaukia" in checker.sees
    assert checker.buttons[1:3] == [["📄 Įrašas 1"], ["Paprašyti patikslinti", "📎 Priedai (1)"]]
    for button, said in (
        (SeeCheckedEntry(number, 1), "Gaisrininkų komanda"),
        (SeeCheckedFiles(number), f"Kandidatūros Nr. {number} priedai."),
    ):
        await checker.sends_data(button.pack(), checker.messages[0])
        assert said in checker.sees
        assert checker.messages[-1].protected
    await checker.sends_data(SeeCheckedEntry(number, 2).pack())
    assert checker.sees == "Šis įrašas neberodomas."


async def test_a_blind_jury_reads_what_a_checker_left(world: World, lead: Someone) -> None:
    other = await world.member("Daugų seniūnija")
    title = "Leipalingyje – gaisrininkai"
    contest, (number, later), (first, second) = await checked(
        world, lead, other, rules=Rules(blind=True), title=title
    )
    await passes(first, number)
    assert first.screen == (
        f"Komisija vertins be vardų. Pirma peržiūrėkite, ką ji matys iš kandidatūros Nr. {number}.",
        [["Ką matys komisija"], ["‹ Į kandidatūrą"]],
    )
    await first.taps("Ką matys komisija")
    assert first.screen == (
        (
            f"Ką matys komisija: Nr. {number}\n{BLACK} – gaisrininkai\n{WHY}\n"
            "Ar iš to, kas liko, niekas neatpažins, kieno ši kandidatūra?"
        ),
        [
            ["Tinka, rodyti taip"],
            ["Tušuoti žodžius", "Palikti žodžius"],
            ["‹ Į kandidatūrą"],
        ],
    )
    before = ApproveBlackOut(number, (await nomination_of(world, number)).rev)
    await first.taps("Tušuoti žodžius")
    await first.says("gaisrininkas")
    assert f"Užtušuota.\n\nKą matys komisija: Nr. {number}\n{BLACK} – {BLACK}\n" in first.sees
    await second.sends_data(before.pack())
    assert second.sees.startswith(f"Kandidatūra Nr. {number} ką tik pasikeitė.")
    await first.taps("Palikti žodžius")
    await first.says("gaisrininkai")
    await first.taps("Tinka, rodyti taip")
    assert "ką matys komisija, peržiūrėta." in first.sees
    await passes(first, number)
    await passes(second, number)
    assert await state_of(world, number) == (State.PASSED, None)
    await passes_to(world, contest, Phase.JURY)
    left = [scores.blacked(await nomination_of(world, one)).title for one in (number, later)]
    assert left == [f"{BLACK} – gaisrininkai", "Leipalingyje – gaisrininkai"]
    assert (await nomination_of(world, later)).state is State.PASSED  # nobody looked at it
    await first.sends_data(HideWords(number).pack())
    assert first.sees.startswith("Tikrinimas baigėsi")


async def test_what_is_said_anew_is_looked_at_anew_before_a_blind_jury_reads_it(
    world: World, lead: Someone
) -> None:
    contest, (number,), (first, _) = await checked(world, lead, rules=Rules(blind=True))
    await first.sends_data(ApproveBlackOut(number, (await nomination_of(world, number)).rev).pack())
    await asks(first, number, "Kur?")
    category = (await categories_of(world, contest))[LEADER]
    actor = await actor_of(world, lead)
    before = (await nomination_of(world, number)).content
    async with world.app.db.write() as tx:
        said = type(before)("Leipalingyje", WHY, {})
        await nominations.change(tx, actor, number, category, said, world.clock.now())
    await world.settle()
    assert (await nomination_of(world, number)).blacked_at is None
    await passes(first, number)
    assert first.sees.startswith("Komisija vertins be vardų.")
    await passes_to(world, contest, Phase.JURY)
    assert scores.blacked(await nomination_of(world, number)).title == BLACK


async def test_what_nobody_decided_passes_and_those_behind_and_the_board_are_warned(
    world: World, lead: Someone
) -> None:
    keeper = await board(world)
    contest, (number,), (first, second) = await checked(world, lead)
    await fails(first, number, "Be įrodymų")
    await world.tick()
    warned = f"{NAME}: ne visos kandidatūros patikrintos."
    await world.tick(days=4, hours=1)
    assert [text for text in keeper.texts if warned in text] != []
    await keeper.taps("Kas dar tikrina")
    await keeper.taps("Konkurso komisija")
    await keeper.taps("Kas dar tikrina")
    assert keeper.sees.startswith(
        f"{NAME}\n• Komisijos narė: patikrinta 0, laukia 1\n"
        "• Komisijos narė: patikrinta 1, laukia 0\n\nNepatikrinta dar 1 kandidatūra."
    )
    behind = f"{NAME}: Jūsų patikros dar laukia kandidatūros."
    assert any(behind in text for text in second.texts)
    assert not any(behind in text for text in first.texts)
    await second.sends_data(FailNomination(number).pack())
    await second.says("Per vėlu")
    await reaches(world, contest, Phase.JURY, days=1)
    assert await state_of(world, number) == (State.PASSED, None)
    assert any("Patikrinti iki galo jos nespėta" in text for text in lead.texts)
    await second.taps("Netinka")
    assert second.sees.startswith("Tikrinimas baigėsi")
    assert await verdicts(world, number) == [(Verdict.FAIL, "Be įrodymų")]


async def test_only_those_who_check_get_at_it(world: World, lead: Someone) -> None:
    keeper = await board(world)
    contest, (number,), (checker, _) = await checked(world, lead)
    elsewhere = await fixed(world, phase=Phase.CHECK)
    stranger = await juror(world, elsewhere, Seat.CHECKER)
    judge = await juror(world, contest, Seat.JUROR)
    for someone in (lead, keeper, stranger, judge):
        for button in (
            OpenChecks(contest),
            CheckNomination(number),
            PassNomination(number),
            FailNomination(number),
            AskNominator(number),
            BlackOut(number),
        ):
            await someone.sends_data(button.pack())
            assert TITLE not in someone.sees
    for someone in (lead, checker):
        await someone.sends_data(SeeCheckers(contest).pack())
        assert "patikrinta" not in someone.sees
    await checker.sends_data(AnswerCheckers(number).pack())
    await checker.sends_data(BlackOut(number).pack())
    assert checker.sees == "Šiame konkurse komisija vardus mato, tušuoti nereikia."
    assert await verdicts(world, number) == []
    assert (await state_of(world, number))[0] is State.ENTERED
    await lead.sends_data(ShowNomination(number).pack())
    assert "Gauta. Laukia patikros." in lead.sees


async def test_of_whom_is_forgotten_nothing_is_left_in_the_thread(
    world: World, lead: Someone
) -> None:
    contest, (number,), (first, _) = await checked(world, lead)
    await fails(first, number, "Leipalingis per mažas")
    await asks(first, number, "Kiek padarė?")
    now, juror_id = world.clock.now(), await line_of(world, first)
    said = Score(number, juror_id, Level.COUNTRY, Stand.RECUSED, {}, "Šaunuolė", "Kaimynė", now)
    async with world.app.db.write() as tx:
        await scored.put(tx, said)
        await privacy.forget.forget(tx, lead.id, now)
    await world.settle()
    async with world.app.db.read() as tx:
        assert await checks.notes_of(tx, [number]) == {}
        left = await scored.of_contest(tx, contest, Level.COUNTRY)
    assert left == [replace(said, comment=None, why=None)]
    assert await verdicts(world, number) == [(Verdict.FAIL, None)]
    await first.sends_data(CheckNomination(number).pack())
    assert first.sees.startswith(f"Kandidatūros Nr. {number} tarp Jūsų tikrinamų nėra")
