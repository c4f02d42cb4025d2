"""Stories about answers in own words: read, looked for, put in groups, quoted with consent."""

from bot.domain.ballots import Ballot
from bot.domain.poll_buttons import ShowTally
from bot.domain.polls import QuestionKind, Sight
from bot.domain.quotes import (
    ChooseGroup,
    NameGroup,
    OpenWords,
    PutInGroup,
    QuoteWords,
    ReadWords,
    WordGroups,
)
from storage import ballots
from tests.people import member_of
from tests.pollster import Ask, director, questions_of, sent
from tests.reporting import STALE
from tests.tallying import answers, closes
from tests.world import Someone, World

ASKED: Ask = (QuestionKind.TEXT, "Ko trūksta?", {})
LIGHT = {"text": "Gatvių apšvietimo", "quote": True}
ROADS = {"text": "Gerų <kelių>", "quote": False}


async def polled(world: World, asker: Someone) -> tuple[int, list[Someone]]:
    """Three were asked, two have answered: the first may be quoted."""
    places = ("Daugų seniūnija", "Veisiejų seniūnija", "Anykščių seniūnija")
    people = [await world.member(place) for place in places]
    number = await sent(world, ASKED, title="Poreikiai", by=asker)
    await answers(world, number, people[0], LIGHT)
    await answers(world, number, people[1], ROADS)
    return number, people


async def test_whoever_asked_reads_all_and_keeps_groups(world: World) -> None:
    asker = await director(world)
    number, _ = await polled(world, asker)
    await asker.sends_data(ShowTally(number).pack())
    await asker.taps("Skaityti atsakymus")
    assert asker.sees == (
        "Ko trūksta?\n2 atsakymai savais žodžiais.\n\n"
        "1. „Gatvių apšvietimo“ – Daugų seniūnija\n\n2. „Gerų <kelių>“ – Veisiejų seniūnija"
    )
    assert asker.buttons == [["1", "2"], ["🔎 Ieškoti", "Grupės"], ["Rezultatai"]]
    await asker.taps("2")
    assert asker.sees == (
        "„Gerų <kelių>“ – Veisiejų seniūnija\n\nĮ grupę dar nepriskirta.\n\n"
        "Autorius cituoti neleido: skaitykite, bet neskelbkite."
    )
    assert asker.buttons == [["Priskirti grupei"], ["‹ Atsakymai"]]
    await asker.taps("Priskirti grupei")
    await asker.taps("Nauja grupė")
    await world.restart()
    await asker.says("Keliai ir gatvės")
    assert "Grupė: Keliai ir gatvės" in asker.sees
    await asker.taps("‹ Atsakymai")
    assert asker.sees == (
        "Ko trūksta?\nKeliai ir gatvės – 1\n\n"
        "1. „Gerų <kelių>“ – Veisiejų seniūnija · Keliai ir gatvės"
    )
    await asker.taps("Grupės")
    assert (asker.sees, asker.buttons) == (
        "Ko trūksta?\nKeliai ir gatvės – 1\nBe grupės – 1",
        [["Keliai ir gatvės", "Be grupės"], ["‹ Atsakymai"]],
    )
    await asker.taps("Be grupės")
    await asker.taps("1")
    await asker.taps("Priskirti grupei")
    await asker.taps("Nauja grupė")
    await asker.says("KELIAI, ir gatves!")  # however it is spelt
    assert "Grupė: Keliai ir gatvės" in asker.sees
    await asker.taps("Priskirti grupei")
    assert asker.buttons[0] == ["✓ Keliai ir gatvės"]
    await asker.taps("Išimti iš grupės")
    assert "Į grupę dar nepriskirta." in asker.sees


async def test_words_are_found_by_their_beginnings(world: World) -> None:
    asker = await director(world)
    number, _ = await polled(world, asker)
    await asker.sends_data(ReadWords(number, 1).pack())
    await asker.taps("🔎 Ieškoti")
    await asker.says("apsv")
    assert asker.sees == (
        "Ieškota: „apsv“. Rastas 1 atsakymas.\n\n1. „Gatvių apšvietimo“ – Daugų seniūnija"
    )
    await asker.taps("🔎 Ieškoti")
    await asker.says("švietimo")
    assert asker.sees == "Ieškota: „švietimo“. Tokių atsakymų nėra."


async def test_what_may_be_quoted_is_ready_to_copy_and_the_rest_is_not(world: World) -> None:
    asker = await director(world)
    number, people = await polled(world, asker)
    await asker.sends_data(ReadWords(number, 1).pack())
    await asker.taps("1")
    await asker.taps("Cituoti")
    assert asker.sees == "„Gatvių apšvietimo“"  # as was promised: „be vardo ir seniūnijos“
    async with world.app.db.read() as tx:
        second = await member_of(tx, world, people[1])
    await asker.sends_data(QuoteWords(number, 1, second).pack())
    assert asker.sees == "Šio atsakymo autorius cituoti neleido."


async def test_the_others_read_what_may_be_quoted_once_results_are_theirs(world: World) -> None:
    asker = await director(world)
    number, people = await polled(world, asker)
    other = people[2]
    async with world.app.db.read() as tx:
        ids = [await member_of(tx, world, one) for one in people]
    await other.sends_data(ReadWords(number, 1).pack())
    assert "kai ji baigsis" in other.sees
    await closes(world, number)
    await other.sends_data(ReadWords(number, 1).pack())
    assert other.sees == (
        "Ko trūksta?\n1 atsakymas, kurį autorius leido cituoti.\n\n1. „Gatvių apšvietimo“"
    )
    carried = {button.data for row in other.messages[-1].buttons for button in row}
    assert OpenWords(number, 1, ids[0]).pack() not in carried
    assert other.buttons == [["1"], ["🔎 Ieškoti"], ["Rezultatai"]]
    await other.taps("1")
    assert (other.sees, other.buttons) == ("„Gatvių apšvietimo“", [["Cituoti"], ["‹ Atsakymai"]])
    for one in ids:
        await other.sends_data(QuoteWords(number, 1, one).pack())
        assert other.sees.startswith(STALE)
    for button in (
        WordGroups(number, 1),
        ChooseGroup(number, 1, ids[0]),
        PutInGroup(number, 1, ids[0], 0),
        NameGroup(number, 1, ids[0]),
    ):
        await other.sends_data(button.pack())
        assert other.sees.startswith("Apklausos „Poreikiai“ failus gauna")


async def test_words_of_a_secret_poll_have_no_author(world: World) -> None:
    asker = await director(world)
    await world.member("Daugų seniūnija")
    number = await sent(
        world, ASKED, title="Poreikiai", by=asker, anonymous=True, sight=Sight.ASKER.code
    )
    (asked,) = await questions_of(world, number)
    async with world.app.db.write() as tx:
        await ballots.put(tx, f"poll:{number}", [Ballot(f"{one:064}", {}) for one in range(5)])
        for given in (LIGHT, ROADS):
            await ballots.put_words(tx, f"poll:{number}", {asked.id: given})
    await asker.sends_data(ReadWords(number, 1).pack())
    assert "kai ji baigsis" in asker.sees
    await closes(world, number)
    await asker.sends_data(ReadWords(number, 1).pack())
    lines = asker.sees.split("\n\n")[1:]
    assert sorted(one[3:] for one in lines) == ["„Gatvių apšvietimo“", "„Gerų <kelių>“"]
    place = next(one[0] for one in lines if "apšvietimo" in one)
    await asker.taps(place)
    await asker.taps("Priskirti grupei")
    await asker.taps("Nauja grupė")
    await asker.says("Šviesa")
    assert "Grupė: Šviesa" in asker.sees
    await asker.taps("Cituoti")
    assert asker.sees == "„Gatvių apšvietimo“"


async def test_a_group_without_a_letter_and_a_group_too_many_are_refused(world: World) -> None:
    asker = await director(world)
    number, people = await polled(world, asker)
    async with world.app.db.read() as tx:
        first = await member_of(tx, world, people[0])
    await asker.sends_data(NameGroup(number, 1, first).pack())
    await asker.says("!!!")
    assert asker.sees == "Grupės pavadinime turi būti bent viena raidė ar skaičius."
    await asker.sends_data(PutInGroup(number, 1, first, 99).pack())
    assert asker.sees.startswith(STALE)
    await asker.sends_data(ReadWords(number, 2, 0, -5).pack())
    assert asker.sees.startswith(STALE)
    await asker.sends_data(ReadWords(number, 1, 77, 10**9).pack())
    assert asker.sees.startswith("Ko trūksta?\n2 atsakymai")
