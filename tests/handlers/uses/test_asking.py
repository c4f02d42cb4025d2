"""„Paklausti autoriaus“: to and fro, without a telephone number, and without a name."""

import pytest
import sqlalchemy as sa

from bot.domain.preferences import How, Kind
from bot.domain.relays import WriteAbout
from bot.domain.report_buttons import AskAuthor
from bot.domain.uses import AnswerAsker
from bot.services.privacy.forget import forget
from handlers.preferences import ChooseHow
from storage import outbox
from storage.uses import report_questions
from tests.newsroom import actor_of
from tests.people import tell_roster
from tests.practising import published
from tests.using import lesson
from tests.world import Someone, World


async def test_a_question_goes_to_the_author_and_an_answer_back(
    world: World, author: Someone, reader: Someone
) -> None:
    await tell_roster(world, author, phone="+37060000001")
    number = await published(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.sees.splitlines()[:2] == [
        f"Nr. {number}. Sutvarkytas parkas",
        "Kam: Daugų seniūnija",
    ]
    await world.restart()
    await reader.says("Kiek kainavo?")
    assert reader.screen == (
        f"Klausimą apie įrašą Nr. {number} „Sutvarkytas parkas“ perduodu. Atsakymas ateis čia.",
        [["‹ Į įrašą", "Į pradžią"]],
    )
    assert author.screen == (
        (
            f"✉️ Veisiejų seniūnija klausia apie Jūsų įrašą Nr. {number} „Sutvarkytas parkas“:\n"
            "Kiek kainavo?"
        ),
        [["Atsakyti siuntėjui"]],
    )
    await author.taps("Atsakyti siuntėjui")
    await author.says("4 200 Eur")
    about = f"rašo apie įrašą Nr. {number} „Sutvarkytas parkas“:"
    assert reader.sees == f"✉️ Daugų seniūnija {about}\n4 200 Eur"
    await reader.taps("Atsakyti siuntėjui")
    await reader.says("Ačiū")
    assert author.sees == f"✉️ Veisiejų seniūnija {about}\nAčiū"
    unnamed = await lesson(world, author)  # of which nothing is said, whoever forges a button
    asker = (await actor_of(world, reader)).member_id or 0
    await author.sends_data(WriteAbout(asker, unnamed).pack())
    await author.says("Labas")
    assert reader.sees == "✉️ Daugų seniūnija\nLabas"
    assert "+370" not in "".join((*reader.texts, *author.texts))


async def test_of_an_unnamed_entry_the_asker_never_learns_the_author(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl nepavyko?")
    assert reader.sees == (
        f"Klausimą apie įrašą Nr. {number} „Nepavykęs konkursas“ perduosiu. "
        "Jei autorius atsakys, atsakymas ateis čia be jo vardo."
    )
    assert author.buttons == [["Atsakyti be vardo"]]
    assert author.sees.startswith("✉️ Veisiejų seniūnija klausia apie Jūsų įrašą")
    await author.taps("Atsakyti be vardo")
    await author.sends_photo("Nuotrauka")
    assert author.sees.startswith("Į šį klausimą atsakykite tekstu.")
    await author.says("Pristigo laiko")
    assert author.sees == "Atsakymą perduodu be Jūsų vardo. Kam: Veisiejų seniūnija."
    assert reader.screen == (
        f"✉️ Atsakymas apie įrašą Nr. {number} „Nepavykęs konkursas“\nPristigo laiko",
        [["Paklausti dar"]],
    )
    assert "Daug" not in "".join(reader.texts[1:])


async def test_only_the_author_answers_a_question(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl?")
    for someone in (reader, await world.member("Anykščių seniūnija")):
        await someone.sends_data(AnswerAsker(1).pack())
        assert someone.sees.startswith("Šis mygtukas nebegalioja.")
    await author.sends_data(AnswerAsker(99).pack())
    assert author.sees.startswith("Šis mygtukas nebegalioja.")
    await author.sends_data(AskAuthor(number).pack())
    assert author.sees == "Tai Jūsų pačių įrašas: apie jį klausia kolegos."
    await reader.leaves_the_association()
    await author.sends_data(AnswerAsker(1).pack())
    assert author.sees.startswith("Klausėjo asociacijos narių sąraše nebėra")


async def unreachable(world: World, author: Someone, why: str) -> None:
    match why:
        case "left":
            await author.leaves_the_association()
        case "forgotten":
            async with world.app.db.write() as tx:
                await forget(tx, author.id, world.clock.now())
        case "blocked":
            await author.blocks()
            await author.world.settle()
        case "off":
            await author.sends_data(ChooseHow(Kind.COLLEAGUES, How.OFF).pack())


@pytest.mark.parametrize("why", ["left", "forgotten", "off"])
async def test_of_an_unnamed_author_it_is_not_said_why_they_cannot_be_reached(
    world: World, author: Someone, reader: Someone, why: str
) -> None:
    number = await lesson(world, author)
    await unreachable(world, author, why)
    if why == "left":
        await world.member("Daugų seniūnija")
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.screen == (
        f"Įrašo Nr. {number} autoriaus dabar pasiekti negalima.", [["‹ Į įrašą", "Į pradžią"]]
    )  # fmt: skip


async def test_where_the_author_left_it_is_said_who_serves_there_now(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await published(world, author)
    await author.leaves_the_association()
    await reader.sends_data(AskAuthor(number).pack())
    left = f"Įrašo Nr. {number} autoriaus asociacijos narių sąraše nebėra."
    assert reader.sees == left
    follower = await world.member("Daugų seniūnija")
    await tell_roster(world, follower, name="Naujasis seniūnas")
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.screen == (
        (
            f"{left}\nTai seniūnijai dabar vadovauja Naujasis seniūnas, Daugų seniūnija. "
            "Galbūt atsakymą žino ten."
        ),
        [["Rašyti per „Sueigą“"], ["‹ Į įrašą", "Į pradžią"]],
    )
    await reader.taps("Rašyti per „Sueigą“")
    await reader.says("Gal žinote?")
    assert follower.sees == "✉️ Veisiejų seniūnija\nGal žinote?"
    await unreachable(world, follower, "off")
    await reader.sends_data(AskAuthor(number).pack())
    assert reader.buttons == [["‹ Į įrašą", "Į pradžią"]]
    assert "parašyti ten dabar negalima" in reader.sees


async def test_what_does_not_arrive_does_not_tell_whose_it_is(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await author.sends_data(ChooseHow(Kind.COLLEAGUES, How.DAILY).pack())
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl?")
    await author.blocks()
    await world.tick(days=1)
    await world.tick(seconds=15)
    await world.tick(seconds=15)
    assert reader.sees == (
        f"Klausimo apie veiklos įrašą Nr. {number} perduoti nepavyko. "
        "Autoriaus dabar pasiekti negalima."
    )
    async with world.app.db.read() as tx:
        sent = await tx.execute(
            sa.select(outbox.outbox.c.params).where(outbox.outbox.c.chat_id == reader.id)
        )
        assert "Daug" not in str(sent.scalars().all()[1:])


async def test_questions_count_among_what_one_writes_in_a_day(
    world: World, author: Someone, reader: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.relays.A_DAY", 2)
    named, unnamed = await published(world, author), await lesson(world, author)
    for number in (named, unnamed):
        await reader.sends_data(AskAuthor(number).pack())
        await reader.says("Kaip?")
    await reader.sends_data(AskAuthor(named).pack())
    assert reader.sees.startswith("Per dieną kolegoms galima parašyti 2 žinučių")


async def test_who_asked_is_forgotten_after_a_year(
    world: World, author: Someone, reader: Someone
) -> None:
    number = await lesson(world, author)
    await reader.sends_data(AskAuthor(number).pack())
    await reader.says("Kodėl?")
    await world.tick(days=366)
    async with world.app.db.read() as tx:
        assert (await tx.execute(sa.select(report_questions))).all() == []
