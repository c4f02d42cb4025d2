"""Stories about results as files: the same numbers as on the card, and hidden while it is."""

import re
from typing import Any

from bot.domain.actors import Role
from bot.domain.ballots import Ballot
from bot.domain.figures import SendChart, SendCharts, SendTable
from bot.domain.poll_buttons import ShowTally
from bot.domain.polls import QuestionKind, Sight
from bot.files import sheets
from storage import ballots, polls, roles
from tests.people import from_the_office, member_of
from tests.pollster import Ask, director, questions_of, sent
from tests.tallying import answers, closes
from tests.world import Someone, World

ASKED: tuple[Ask, ...] = (
    (QuestionKind.YES_NO, "Ar reikia?", {}),
    (QuestionKind.SEVERAL, "Kada?", {"options": ["Rytą", "Vakare"]}),
    (QuestionKind.RANKING, "Kas svarbiausia?", {"options": ["Keliai", "Šviesa"]}),
    (QuestionKind.SCALE, "Kaip vertinate?", {}),
    (QuestionKind.NUMBER, "Kiek kaimų?", {}),
    (QuestionKind.TEXT, "Ką dar?", {"optional": True}),
)
WORDS = {"text": "=Daugiau šviesos", "quote": True}


def content(someone: Someone) -> bytes:
    """Of the file that came last."""
    media = someone.messages[-1].media
    assert media is not None
    return media.content


def tables(someone: Someone) -> dict[str, list[list[Any]]]:
    """The workbook that came last, sheet by sheet."""
    found = sheets.read(content(someone))
    return {one.name: [list(row) for row in one.rows] for one in found}


def shown(text: str) -> dict[str, tuple[int, int]]:
    """Option → count and per cent, as a screen says."""
    lines = re.findall(r"^(.+) – (\d+) \((\d+) %\)$", text, re.MULTILINE)
    return {option: (int(count), int(percent)) for option, count, percent in lines}


async def test_the_table_says_what_the_card_says(world: World) -> None:
    asker = await director(world)
    one = await world.member("Daugų seniūnija")
    two = await world.member("Anykščių seniūnija")
    number = await sent(world, *ASKED, title="Sąskrydis", by=asker)
    await answers(world, number, one, 0, [0, 1], [1, 0], 5, 12, WORDS)
    await answers(world, number, two, 1, [1], [0], 2, 3.5, None)
    async with world.app.db.write() as tx:
        member = await member_of(tx, world, two)
        await polls.mark(tx, number, member, entered_by=asker.id)
    await closes(world, number)
    await asker.sends_data(ShowTally(number).pack())
    screens = [asker.sees]
    for place in range(2, 5):
        await asker.taps(f"{place} klausimas ›")
        screens.append(asker.sees)
    await asker.taps("XLSX")
    assert asker.sees == "Apklausos „Sąskrydis“ rezultatų lentelė. Vardų joje nėra."
    found = tables(asker)
    assert list(found) == ["Pagal apskritis", "Pagal savivaldybes", "Dalyvavimas", "Atsakymai"]
    heads, *lines = found["Pagal apskritis"]
    assert heads == [
        *("Nr.", "Klausimas", "Kas skaičiuojama", "Iš viso", "%"),
        *("Alytaus apskritis", "Utenos apskritis"),
    ]
    for place in (1, 2, 4):
        mine = {str(row[2]): (row[3], row[4]) for row in lines if row[0] == place and row[4] != ""}
        assert mine == shown(screens[place - 1])
        counts = [row[3] == row[5] + row[6] for row in lines if row[0] == place and row[4] != ""]
        assert all(counts)
    ranks = [row[2:] for row in lines if row[0] == 3]
    assert ranks == [
        ["Atsakė", 2, "", 1, 1],
        ["Keliai – pirmoje vietoje", 1, 50, 0, 1],
        ["Keliai – vidutinė vieta", 1.5, "", 2, 1],
        ["Šviesa – pirmoje vietoje", 1, 50, 1, 0],
        ["Šviesa – vidutinė vieta", 1.5, "", 1, 2],
    ]
    assert [row[2:] for row in lines if row[0] == 5] == [
        ["Atsakė", 2, "", 1, 1],
        ["Vidurkis", 7.75, "", 12, 3.5],
        ["Mediana", 7.75, "", 12, 3.5],
        ["Mažiausiai", 3.5, "", 12, 3.5],
        ["Daugiausia", 12, "", 12, 3.5],
        ["Suma", 15.5, "", 12, 3.5],
    ]
    assert found["Pagal savivaldybes"][0][5:] == [
        "Alytaus rajono savivaldybė",
        "Anykščių rajono savivaldybė",
    ]
    assert found["Dalyvavimas"] == [
        ["Apskritis", "Atsakė", "Klausta", "%"],
        ["Alytaus apskritis", 1, 1, 100],
        ["Utenos apskritis", 1, 1, 100],
        ["Iš viso", 2, 2, 100],
    ]
    assert found["Atsakymai"] == [
        [
            *("Seniūnija", "Savivaldybė", "Apskritis"),
            *(f"{place}. {text}" for place, (_, text, _) in enumerate(ASKED, start=1)),
            "Atsakyta telefonu",
        ],
        [
            *("Daugų seniūnija", "Alytaus rajono savivaldybė", "Alytaus apskritis"),
            *("Taip", "Rytą; Vakare", "1. Šviesa; 2. Keliai", 5, 12, "=Daugiau šviesos", ""),
        ],
        [
            *("Anykščių seniūnija", "Anykščių rajono savivaldybė", "Utenos apskritis"),
            *("Ne", "Vakare", "1. Keliai", 2, 3.5, "", "taip"),
        ],
    ]


async def test_pictures_are_sent_of_a_question_of_who_took_part_and_of_all(world: World) -> None:
    asker = await director(world)
    one = await world.member("Daugų seniūnija")
    number = await sent(world, *ASKED[2:], title="Sąskrydis", by=asker)
    await answers(world, number, one, [1, 0], 5, 12, WORDS)
    await closes(world, number)
    await asker.sends_data(ShowTally(number).pack())
    assert asker.buttons[1:3] == [["Diagrama", "Visos diagramos"], ["XLSX"]]
    await asker.sends_data(SendChart(number, 1).pack())
    assert asker.messages[-1].photo is not None
    assert asker.sees == "Apklausos „Sąskrydis“ diagrama."
    world.clock.advance(minutes=2)
    await asker.sends_data(SendChart(number, 0).pack())
    assert asker.messages[-1].photo is not None
    await asker.sends_data(SendCharts(number).pack())
    assert content(asker).startswith(b"%PDF")
    before = len(asker.messages)
    await asker.sends_data(SendCharts(number).pack())
    assert len(asker.messages) == before  # once a minute
    await asker.sends_data(SendChart(number, 99).pack())
    assert asker.messages[-1].photo is None


async def test_of_a_secret_poll_the_table_ties_nothing_to_a_place(world: World) -> None:
    asker = await director(world)
    members = [await world.member(one) for one in ("Daugų seniūnija", "Anykščių seniūnija")]
    yes_no, *_, number_, text = ASKED
    number = await sent(world, yes_no, number_, text, title="Sąskrydis", by=asker, anonymous=True)
    choice, count, words = await questions_of(world, number)
    cast = [("LT-AL", 0)] * 6 + [("LT-UT", 1)] * 2 + [(None, 1)] * 4
    async with world.app.db.write() as tx:
        box = f"poll:{number}"
        given = [
            Ballot(f"{one:064}", {choice.id: answer}, county)
            for one, (county, answer) in enumerate(cast)
        ]
        await ballots.put(tx, box, given)
        await ballots.put_words(tx, box, {count.id: 7, words.id: WORDS})
    await closes(world, number)
    assert all("Daugiau šviesos" not in one.sees for one in members)
    await asker.sends_data(SendTable(number).pack())
    found = tables(asker)
    assert list(found) == ["Pagal apskritis", "Dalyvavimas", "Atsakymai", "Savais žodžiais"]
    heads, *lines = found["Pagal apskritis"]
    assert heads[5:] == ["Alytaus apskritis", "Kiti kartu"]
    assert [row[2:] for row in lines if row[0] == 1] == [
        ["Atsakė", 12, "", 6, 6],
        ["Taip", 6, 50, 6, 0],
        ["Ne", 6, 50, 0, 6],
        ["Neturiu nuomonės", 0, 0, 0, 0],
    ]
    assert found["Dalyvavimas"][1:] == [
        ["Kitos apskritys kartu", 0, 2, 0],
        ["Iš viso", 0, 2, 0],
    ]
    assert found["Atsakymai"] == [["1. Ar reikia?"], *([["Taip"]] * 6), *([["Ne"]] * 6)]
    assert found["Savais žodžiais"] == [
        ["Nr.", "Klausimas", "Atsakymas"],
        [2, "Kiek kaimų?", 7],
        [3, "Ką dar?", "=Daugiau šviesos"],
    ]


async def test_no_file_leaves_while_results_are_hidden_nor_to_whom_they_are_not(
    world: World,
) -> None:
    asker = await director(world)
    board = await from_the_office(world, "Prezidentas", Role.PRESIDENT)
    one = await world.member("Daugų seniūnija")
    number = await sent(world, by=asker, sight=Sight.CLOSED.code)
    await answers(world, number, one, 0)
    for someone, why in ((board, "kai ji baigsis"), (one, "kai ji baigsis")):
        for button in (SendChart(number, 1), SendCharts(number), SendTable(number)):
            await someone.sends_data(button.pack())
            assert why in someone.sees
    await closes(world, number)
    await one.sends_data(SendTable(number).pack())
    assert one.sees.startswith("Apklausos „Ar seniūnijai reikia atskiro biudžeto?“ failus gauna")
    await board.sends_data(SendTable(number).pack())
    assert board.messages[-1].document is not None


async def test_a_file_is_not_made_for_whoever_may_not_have_it_any_more(world: World) -> None:
    """Ordered by the president, who is a plain member before it is made: sees results, no files."""
    board = await world.member("Daugų seniūnija")
    await world.give(board, Role.PRESIDENT)
    number = await sent(world, sight=Sight.ALWAYS.code)
    before = len(board.messages)
    for button in (SendTable(number), SendChart(number, 0), SendCharts(number)):
        board.person.sends_data(button.pack(), board.messages[-1])
    await world.take_in()
    async with world.app.db.write() as tx:
        await tx.execute(roles.roles.delete().where(roles.roles.c.role == Role.PRESIDENT))
    await world.settle()
    assert [one.plain for one in board.messages[before:] if one.media or one.photo] == []
    await board.sends_data(ShowTally(number).pack())
    assert board.sees.startswith("📊")
    assert "XLSX" not in [label for row in board.buttons for label in row]
