"""Stories about anonymous polls: answered for good, counted unseen, found again by a code."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.cli.backup import bring_back
from bot.domain.ballots import code_in, grouped, hash_of
from bot.domain.errors import Refusal
from bot.domain.messages import words
from bot.domain.poll_buttons import (
    AnswerPoll,
    AnswerSecretly,
    CheckBallot,
    EnterAnswers,
    ListBallots,
    ShowTally,
    Vote,
)
from bot.domain.polls import QuestionKind, Sight
from bot.files import sheets
from bot.services import ballots as service
from bot.services import polls as asking
from bot.services import votes as phoned
from bot.services.reminders import remind
from handlers.votes.telephone import EnterFor
from storage import backup, ballots, drafts, polls, reminders, updates
from storage.audit import audit
from storage.ballots import Ballot
from storage.outbox import outbox
from tests import pollster
from tests.people import tell_roster
from tests.world import Someone, World

TITLE = "Ar seniūnijai reikia atskiro biudžeto?"
UNTIL = "lapkričio 30 d., pirmadienį, 10 val."
PROMISE = (
    "Apklausa anoniminė: jai pasibaigus bus matyti, kas atsakė, bet ką pasirinkote, nesužinos "
    "niekas, net prižiūrėtojai, todėl patvirtinto atsakymo pakeisti nebegalėsite."
)
KEEP = "Išsisaugokite jį: apklausai pasibaigus, pagal kodą rasite savo balsą balsų sąraše."
FINAL = (
    "Jūsų atsakymas į šią apklausą jau įrašytas. Ji anoniminė, todėl atsakymo pakeisti nebegali "
    "niekas, Jūs taip pat."
)
NOTHING: tuple[list[Ballot], list[Any]] = ([], [])


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def asked(world: World, *questions: pollster.Ask, **what: Any) -> int:
    """An anonymous poll that was sent: one yes/no question, unless said otherwise."""
    return await pollster.sent(world, *questions, anonymous=True, **what)


async def to_confirm(someone: Someone, option: str = "Taip") -> str:
    """The person has answered the one question; the code they are shown."""
    await someone.taps("Atsakyti")
    await someone.taps(option)
    return code_of(someone)


async def votes(someone: Someone, option: str = "Taip") -> str:
    code = await to_confirm(someone, option)
    await someone.taps("Patvirtinti")
    return code


def code_of(someone: Someone) -> str:
    code = code_in(someone.sees.split("Jūsų kodas: ")[1].split("\n")[0])
    assert code is not None
    return code


async def box(world: World, number: int) -> tuple[list[Ballot], list[Any]]:
    """The ballots, and what was written."""
    async with world.app.db.read() as tx:
        cast = await ballots.of_box(tx, f"poll:{number}")
        return cast, [one.answer for one in await ballots.words_of(tx, f"poll:{number}")]


async def by_others(world: World, number: int, count: int, choices: Mapping[int, Any]) -> list[str]:
    """Ballots of so many others; their hashes."""
    hashes = [f"{one:064}" for one in range(count)]
    async with world.app.db.write() as tx:
        await ballots.put(tx, f"poll:{number}", [Ballot(one, choices) for one in hashes])
    return hashes


async def ids(world: World, number: int) -> list[int]:
    return [one.id for one in await pollster.questions_of(world, number)]


async def casts(world: World, someone: Someone, number: int, given: Mapping[int, Any]) -> None:
    """Without the bot's screens."""
    actor = await pollster.actor_of(world, someone)
    async with world.app.db.write() as tx:
        receipt, now = service.new_receipt(), world.clock.now()
        await service.cast(tx, actor, number, given, receipt, now)


async def test_an_answer_is_looked_at_confirmed_and_then_in_nobodys_hands(
    world: World, lead: Someone
) -> None:
    number = await asked(
        world,
        (QuestionKind.YES_NO, TITLE, {}),
        (QuestionKind.SEVERAL, "Kam jo reikia?", {"options": ["Keliams", "Parkams"]}),
        (QuestionKind.TEXT, "Kodėl?", {"optional": True}),
        title="Biudžetas",
    )
    await lead.taps("Atsakyti")
    assert lead.sees == f"Biudžetas\n{PROMISE}\n\nAnoniminė apklausa · 1 iš 3\n{TITLE}"
    await lead.taps("Taip")
    await world.restart()
    assert lead.sees.startswith("Biudžetas\n\nAnoniminė apklausa · 2 iš 3\nKam jo reikia?")
    await lead.taps("Parkams")
    await lead.taps("Toliau ›")
    await lead.says("Sūpynėms")
    await lead.taps("Toliau ›")
    code = code_of(lead)
    shown = (
        "Biudžetas\n\nPeržiūra\nPatvirtinto atsakymo pakeisti nebegalėsite.\n"
        f"Jūsų kodas: {grouped(code)}\n"
        f"{KEEP} Kodą žinote tik Jūs, vėliau jo parodyti negalėsiu.\n"
        "1. Ar seniūnijai reikia atskiro biudžeto: Taip\n2. Kam jo reikia: Parkams\n"
        "3. Kodėl: Sūpynėms\n(cituoti negalima)"
    )
    assert (lead.sees, lead.buttons) == (
        shown,
        [["Patvirtinti"], ["Taisyti", "Tęsti vėliau"], ["Atšaukti"]],
    )
    await world.restart()
    assert await box(world, number) == NOTHING
    await lead.taps("Patvirtinti")
    assert (lead.sees, lead.buttons) == (
        (
            f"Atsakymas įrašytas. Ačiū!\nJūsų kodas: {grouped(code)}\n"
            f"{KEEP} Ką pasirinkote, parodyti jau nebegaliu."
        ),
        [["Apklausos", "Į pradžią"]],
    )
    assert shown not in lead.texts
    first, second, _ = await ids(world, number)
    assert await box(world, number) == (
        [Ballot(hash_of(code), {first: 0, second: [1]})],
        [{"text": "Sūpynėms", "quote": False}],
    )


async def test_what_is_corrected_before_it_is_confirmed_counts(world: World, lead: Someone) -> None:
    number = await asked(world)
    code = await to_confirm(lead)
    await lead.taps("Taisyti")
    await lead.taps("1. Ar seniūnijai reikia atskiro biudžeto")
    await lead.taps("Ne")
    assert (code_of(lead), "biudžeto: Ne" in lead.sees) == (code, True)
    await lead.taps("Tęsti vėliau")
    await lead.says("tęsti")
    assert code_of(lead) == code
    await lead.taps("Patvirtinti")
    ((ballot,), _) = await box(world, number)
    assert list(ballot.choices.values()) == [1]


async def test_a_branch_that_is_left_takes_its_answer_along(world: World, lead: Someone) -> None:
    number = await pollster.drafted(
        world, (QuestionKind.YES_NO, TITLE, {}), title="Biudžetas", anonymous=True
    )
    (first,) = await ids(world, number)
    async with world.app.db.write() as tx:
        more = {"options": ["Daug", "Mažai"], "after_id": first, "after_option": 0}
        poll = await polls.get(tx, number)
        assert poll is not None
        await asking.add_question(tx, poll, QuestionKind.ONE, "Kiek?", **more)
        await asking.start(tx, poll, world.clock.now().astimezone(pollster.ZONE))
    await world.settle()
    await lead.taps("Atsakyti")
    await lead.taps("Taip")
    await lead.taps("Daug")
    await lead.taps("Taisyti")
    await lead.taps("1. Ar seniūnijai reikia atskiro biudžeto")
    await lead.taps("Ne")
    await lead.taps("Patvirtinti")
    ((ballot,), _) = await box(world, number)
    assert ballot.choices == {first: 1}


async def test_it_is_final_for_its_author_too(world: World, lead: Someone) -> None:
    number = await asked(world)
    invitation = lead.messages[-1]
    await to_confirm(lead)
    confirmation = lead.messages[-1]
    query = await lead.taps("Patvirtinti")
    before = await box(world, number)
    await lead.taps_again(query)
    assert lead.sees.startswith("Atsakymas įrašytas.")
    for again in (AnswerPoll(number), AnswerSecretly(number)):
        await lead.sends_data(again.pack(), invitation)
        assert (lead.sees, lead.buttons) == (FINAL, [["Apklausos", "Į pradžią"]])
    await lead.taps_again(query)
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")
    world.clock.advance(days=1)
    await lead.sends_data(AnswerSecretly(number).pack(), confirmation)
    assert lead.sees == FINAL
    assert await box(world, number) == before


async def test_two_at_once_are_one_ballot(world: World, lead: Someone) -> None:
    """The second tap comes while the first is at work: before its screen is there."""
    number = await asked(world)
    await to_confirm(lead)
    lead.person.taps("Patvirtinti")
    lead.person.taps("Patvirtinti")
    await world.settle()
    ((ballot,), _) = await box(world, number)
    assert lead.sees.startswith("Atsakymas įrašytas.")
    with pytest.raises(Refusal, match="already"):
        await casts(world, lead, number, ballot.choices)
    assert await box(world, number) == ([ballot], [])


async def test_a_kill_before_the_screen_shows_neither_choices_nor_code(
    world: World, lead: Someone
) -> None:
    number = await asked(world)
    code = await to_confirm(lead)
    confirmation = lead.messages[-1]
    lead.person.taps("Patvirtinti")
    await world.take_in()
    async with world.app.db.read() as tx:
        kept = str((await tx.execute(sa.select(updates.updates))).all())
    assert ("ballots.done-before" in kept, code in kept.replace(" ", "")) == (True, False)
    await world.restart()
    assert (lead.sees, lead.buttons) == (
        (
            "Tęskime:\n\nJūsų atsakymas įrašytas. Kodą rasite ankstesnėje žinutėje – toje, kurioje "
            "atsakymą tvirtinote; iš naujo jo parodyti negaliu, nes jo nesaugau."
        ),
        [["Apklausos", "Į pradžią"]],
    )
    ((ballot,), _) = await box(world, number)
    assert (ballot.hash, code_in(confirmation.plain.split("kodas: ")[1][:19])) == (
        hash_of(code),
        code,
    )


async def test_nothing_is_written_down_besides(world: World, lead: Someone) -> None:
    """No line in the log with the actions, no message, no reminder that waits, no draft."""
    number = await asked(world)
    async with world.app.db.write() as tx:
        now = world.clock.now()
        poll = await polls.get(tx, number)
        assert poll is not None
        assert poll.closes_at is not None
        subject = asking.key(number)
        said = words("common.verbatim", text="Primename")
        await remind(
            tx,
            lead.id,
            said,
            subject=subject,
            at=now.replace(hour=16),
            event=poll.closes_at,
            now=now,
            zone=pollster.ZONE,
        )
        before = await _counts(tx)
    await votes(lead)
    async with world.app.db.read() as tx:
        assert await _counts(tx) == before
        assert await reminders.waiting(tx, lead.id) == []
        assert await drafts.of(tx, [lead.id]) == {}
        who = await polls.all_asked(tx, number)
    assert [(one.answered, one.answered_at, one.entered_by) for one in who] == [(True, None, None)]


async def _counts(tx: Any) -> list[int]:
    return [
        (await tx.execute(sa.select(sa.func.count()).select_from(table))).scalar_one()
        for table in (audit, outbox)
    ]


async def test_who_is_not_asked_or_comes_too_late_is_told_so(world: World, lead: Someone) -> None:
    number = await asked(world)
    late = await world.member("Simno seniūnija")
    await late.sends_data(AnswerSecretly(number).pack())
    assert late.sees.startswith("Ši apklausa skirta ne Jums")
    named = await pollster.sent(world)
    await lead.sends_data(AnswerSecretly(named).pack())
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")
    poll = await pollster.poll_of(world, number)
    assert poll.closes_at is not None
    await lead.sends_data(AnswerSecretly(number).pack())
    await lead.taps("Taip")
    world.clock.advance(seconds=(poll.closes_at - world.clock.now()).total_seconds())
    await lead.taps("Patvirtinti")
    assert lead.sees.startswith(f"Apklausa „{TITLE}“ baigėsi {UNTIL}")
    assert await box(world, number) == NOTHING


async def test_what_was_begun_and_not_confirmed_is_gone_when_the_poll_closes(
    world: World, lead: Someone
) -> None:
    number = await asked(world)
    await to_confirm(lead)
    await pollster.closes(world, number)
    async with world.app.db.read() as tx:
        assert (await tx.execute(sa.select(drafts.sealed))).all() == []
    assert await box(world, number) == NOTHING


async def test_what_is_forged_is_no_ballot(world: World, lead: Someone) -> None:
    number = await asked(world, (QuestionKind.ONE, "Kuris?", {"options": ["A", "B"]}))
    (question,) = await ids(world, number)
    for given in ({}, {question: 2}, {question: [0]}, {question + 1: 0}):
        with pytest.raises(Refusal, match=r"votes\.(missing|does-not-fit)"):
            await casts(world, lead, number, given)
    async with world.app.db.read() as tx:
        assert await polls.participation(tx, number) == {"LT-AL": (0, 1)}
    assert await box(world, number) == NOTHING


async def test_from_the_fifth_on_ballots_say_their_county(world: World) -> None:
    places = ("Daugų", "Simno", "Alovės", "Krokialaukio", "Nemunaičio", "Pivašiūnų")
    people = [await world.member(f"{place} seniūnija") for place in places]
    elsewhere = await world.member("Anykščių seniūnija")
    number = await asked(world)
    found = []
    for someone in (elsewhere, *people):
        await votes(someone)
        found.append(sorted(str(one.county) for one in (await box(world, number))[0]))
    assert found[4] == ["None"] * 5
    assert found[-1] == ["LT-AL"] * 2 + ["None"] * 5


async def test_the_list_has_every_ballot_and_a_code_finds_its_own(
    world: World, lead: Someone
) -> None:
    people = [await world.member(f"{place} seniūnija") for place in ("Simno", "Alovės")]
    number = await asked(
        world,
        (QuestionKind.YES_NO, TITLE, {}),
        (QuestionKind.RANKING, "Kas svarbiau?", {"options": ["Keliai", "Parkai"]}),
        (QuestionKind.SCALE, "Kiek?", {"optional": True}),
        (QuestionKind.NUMBER, "Suma?", {"optional": True}),
        title="Biudžetas",
    )
    codes = {}
    for someone, option in zip((lead, *people), ("Taip", "Ne", "Ne"), strict=True):
        await someone.taps("Atsakyti")
        await someone.taps(option)
        await someone.taps("Parkai")
        await someone.taps("Keliai")
        await someone.taps("Toliau ›")
        await someone.taps("Praleisti" if someone is lead else "4")
        await someone.says("12,5")
        codes[someone.id] = code_of(someone)
        await someone.taps("Patvirtinti")
    first = (await ids(world, number))[0]
    others = await by_others(world, number, 2, {first: 2})
    length = 64  # of two that are alike but for the last sign
    for early in (ListBallots(number), CheckBallot(number)):
        await lead.sends_data(early.pack())
        assert lead.sees == (
            "Balsų sąrašas bus paskelbtas apklausai pasibaigus, 2026 m. lapkričio 30 d., "
            "pirmadienis, 10:00"
        )
    await pollster.closes(world, number)
    await lead.sends_data(ListBallots(number).pack())
    sent = next(one for one in reversed(lead.messages) if one.media)
    assert sent.media is not None
    (sheet,) = sheets.read(sent.media.content)
    head, *lines = [list(row) for row in sheet.rows]
    assert (sent.media.name, head) == (
        "balsai.xlsx",
        ["Kodo atspaudas", f"1. {TITLE}", "2. Kas svarbiau?", "3. Kiek?"],
    )
    prints = {who: hash_of(code)[:length] for who, code in codes.items()}
    order = "1. Parkai; 2. Keliai"
    assert lines == [
        *([one[:length], "Neturiu nuomonės", "", ""] for one in others),
        *sorted(
            [prints[one.id], "Taip" if one is lead else "Ne", order, "" if one is lead else 4]
            for one in (lead, *people)
        ),
    ]
    await lead.says("/apklausos")
    await lead.taps("1")
    await lead.taps("Patikrinti savo balsą")
    await lead.says("K7QM")
    assert lead.sees.startswith("Kodą sudaro 16 ženklų")
    await lead.says(grouped(codes[lead.id]).lower())
    assert (lead.sees, lead.buttons) == (
        (
            f"Jūsų balsas suskaičiuotas. Sąraše jo atspaudas – {prints[lead.id]}:\n"
            "1. Ar seniūnijai reikia atskiro biudžeto: Taip\n2. Kas svarbiau: Parkai, Keliai"
        ),
        [["Ieškoti kito kodo", "‹ Į apklausą"]],
    )
    await lead.taps("Ieškoti kito kodo")
    await lead.says(service.new_receipt())
    assert lead.sees.startswith("Balso su tokiu kodu šios apklausos sąraše nėra.")


async def test_where_only_the_asker_sees_results_the_list_is_the_askers(
    world: World, lead: Someone
) -> None:
    office = await pollster.director(world)
    number = await asked(world, by=office, sight=Sight.ASKER.code)
    code = await votes(lead)
    await by_others(world, number, 4, {})
    await pollster.closes(world, number)
    await lead.sends_data(ListBallots(number).pack())
    assert lead.sees == "Šios apklausos balsų sąrašas Jums neskelbiamas."
    await lead.sends_data(CheckBallot(number).pack())
    await lead.says(code)
    assert lead.sees.startswith("Jūsų balsas suskaičiuotas.")
    await office.sends_data(ListBallots(number).pack())
    assert [one.media.name for one in office.messages if one.media] == ["balsai.xlsx"]
    await office.sends_data(CheckBallot(number).pack())
    assert office.sees == "Šios apklausos balsų sąrašas Jums neskelbiamas."
    stranger = world.stranger()
    await stranger.starts()
    await stranger.sends_data(ListBallots(number).pack())
    assert stranger.sees.startswith("Jūsų dar nepažįstu.")


async def test_of_a_few_nothing_is_shown_to_anybody(world: World, lead: Someone) -> None:
    """Who has answered is seen when it is over: of four it could be guessed who chose what."""
    office = await pollster.director(world)
    number = await asked(world, by=office)
    code = await votes(lead)
    await by_others(world, number, 3, {})
    await pollster.closes(world, number)
    few = "nonimiškai atsakė mažiau kaip 5 nariai, todėl rezultatų niekam nerodau"
    assert few in lead.sees
    for someone in (lead, office):
        await someone.sends_data(ShowTally(number).pack())
        assert few in someone.sees
        await someone.sends_data(ListBallots(number).pack())
        assert someone.sees == "Šios apklausos balsų sąrašas Jums neskelbiamas."
        assert "▓" not in "".join(someone.texts)
    await lead.sends_data(CheckBallot(number).pack())
    await lead.says(code)
    assert lead.sees.startswith("Jūsų balsas suskaičiuotas.")


async def test_on_postgresql_there_is_none_and_it_says_why(either_world: World) -> None:
    world = either_world
    lead = await world.member("Daugų seniūnija")
    number = await asked(world)
    sqlite = world.app.db.is_sqlite
    async with world.app.db.read() as tx:
        assert service.offered(tx) is sqlite
    await lead.sends_data(AnswerSecretly(number).pack())
    assert lead.sees.startswith("Anoniminės apklausos čia būti negali") is not sqlite
    (question,) = await ids(world, number)
    if not sqlite:
        with pytest.raises(Refusal, match="not-offered"):
            await casts(world, lead, number, {question: 0})
        assert await box(world, number) == NOTHING


async def test_it_is_complete_in_english(world: World, lead: Someone) -> None:
    number = await asked(world)
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.sends_data(AnswerSecretly(number).pack())
    assert "The poll is anonymous: when it is over" in lead.sees
    await lead.taps("Yes")
    assert re.search(r"Your code: (?:\w{4} ?){4}\n", lead.sees)
    await lead.taps("Confirm")
    assert lead.sees.startswith("Your answer is recorded. Thank you!")


async def test_in_a_restored_copy_who_has_answered_agrees_with_the_ballots(
    world: World, lead: Someone, tmp_path: Path
) -> None:
    """Whoever answered after the copy was made can answer again, and their first ballot is gone."""
    other = await world.member("Simno seniūnija")
    number = await asked(world)
    first = await votes(lead)
    await to_confirm(other)
    copy = tmp_path / "copy.sqlite"
    await backup.make(world.settings.database_url, copy, world.clock.now())
    await other.taps("Patvirtinti")
    await world.stop()
    await bring_back(copy, settings=world.settings, clock=world.clock)
    await world.start()
    await world.settle()
    ((ballot,), _) = await box(world, number)
    async with world.app.db.read() as tx:
        assert await polls.participation(tx, number) == {"LT-AL": (1, 2)}
        assert (ballot.hash, await drafts.of(tx, [other.id])) == (hash_of(first), {})
    await other.sends_data(AnswerSecretly(number).pack())
    await other.taps("Ne")
    await other.taps("Patvirtinti")
    assert len((await box(world, number))[0]) == 2


async def test_nobody_enters_it_for_another(world: World, lead: Someone) -> None:
    office = await pollster.director(world)
    number = await asked(world)
    member = await tell_roster(world, lead)
    (question,) = await ids(world, number)
    for button in (EnterAnswers(number), EnterFor(number, member), Vote(number, question, 0)):
        for someone in (office, lead):
            await someone.sends_data(button.pack())
    async with world.app.db.read() as tx:
        assert await polls.participation(tx, number) == {"LT-AL": (0, 1)}
    actor = await pollster.actor_of(world, office)
    async with world.app.db.read() as tx:
        with pytest.raises(Refusal, match="phone-anonymous"):
            await phoned.by_telephone(tx, actor, number, member, world.clock.now(), pollster.ZONE)
    assert await box(world, number) == NOTHING


async def test_a_long_review_leaves_the_chat_whole(world: World, lead: Someone) -> None:
    """It is one message: of several, the upper ones would stay, with what was chosen."""
    number = await asked(
        world,
        (QuestionKind.YES_NO, TITLE, {}),
        *((QuestionKind.TEXT, f"Kas {one}?", {}) for one in "abc"),
        title="Biudžetas",
    )
    await lead.taps("Atsakyti")
    await lead.taps("Ne")
    for _ in range(3):
        await lead.says("Ž" * 1900)
        await lead.taps("Toliau ›")
    assert "biudžeto: Ne\n2. Kas a: ŽŽŽ" in lead.sees
    await lead.taps("Patvirtinti")
    assert not [text for text in lead.texts if "Peržiūra" in text or "biudžeto: Ne" in text]
    _, given = await box(world, number)
    assert given == [{"text": "Ž" * 1900, "quote": False}] * 3
