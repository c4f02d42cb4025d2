"""Stories about what comes of polls: closing, results and who sees them, the list."""

from datetime import timedelta

import pytest

from bot.domain.actors import Actor, Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.ballots import Ballot
from bot.domain.errors import Refusal
from bot.domain.poll_buttons import ShowPoll, ShowTally
from bot.domain.polls import QuestionKind, Sight, State
from bot.services import tallies
from handlers.tallies.routes import ShowFigures
from storage import ballots, polls, roles
from storage.base import Tx
from tests.delivering import album
from tests.people import from_the_office, member_of
from tests.pollster import (
    ALYTUS,
    TITLE,
    Ask,
    actor_of,
    closes,
    director,
    poll_of,
    questions_of,
    sent,
)
from tests.tallying import answers
from tests.world import Someone, World

NEXT = "Kas toliau. Kai bus nuspręsta, ką darysime su rezultatu, Jums parašysiu."
LESS = ["Rečiau apie tai"]
HOME = ["‹ Visos apklausos", "Į pradžią"]


def bars_of(*options: str) -> str:
    """Each option with its bar under it."""
    tenths = [round(int(one.rpartition("(")[2].split()[0]) / 10) for one in options]
    bars = ["▓" * full + "░" * (10 - full) for full in tenths]
    return "\n".join(f"{one}\n{bar}" for one, bar in zip(options, bars, strict=True))


async def people(world: World) -> list[Someone]:
    """Two of Alytus county, one of Utena's."""
    places = ("Daugų seniūnija", "Veisiejų seniūnija", "Anykščių seniūnija")
    return [await world.member(place) for place in places]


async def test_at_the_deadline_everybody_learns_the_result_once(world: World) -> None:
    one, two, three = await people(world)
    asker = await director(world)
    number = await sent(world, by=asker, quorum=50)
    await answers(world, number, one, 0)
    await answers(world, number, three, 1)
    await closes(world, number)
    head = f"📊 {TITLE}\nAtsakė 2 iš 3 (67 %).\nReikėjo bent 50 %: kvorumas yra.\n"
    bars = bars_of("Taip – 1 (50 %)", "Ne – 1 (50 %)", "Neturiu nuomonės – 0 (0 %)")
    alytus = (
        f"{head}Alytaus apskrityje atsakė 1 iš 2.\n\n{bars}\nAlytaus apskrityje: Taip – 100 %\n"
    )
    utena = f"{head}Utenos apskrityje atsakė 1 iš 1.\n\n{bars}\nUtenos apskrityje: Ne – 100 %\n"
    assert one.sees == f"{alytus}Jūsų atsakymas: Taip\n\n{NEXT}"
    assert two.sees == f"{alytus}Jūsų atsakymas: neatsakyta\n\n{NEXT}"
    assert three.sees == f"{utena}Jūsų atsakymas: Ne\n\n{NEXT}"
    assert one.buttons == [["Visi rezultatai"], LESS]
    assert asker.sees == (
        f"{head}\n{bars}\n\nKą darysime su rezultatu?\nApklausa „{TITLE}“ baigta. Parašykite, "
        "kas bus daroma: pranešimą išsiųsiu visiems, kurių klausėme. Kol jo nėra, darbas su "
        "apklausa nebaigtas."
    )
    assert asker.buttons == [["Pranešti, ką darysime"], ["Rezultatai"], ["Visos diagramos", "XLSX"]]
    assert (await poll_of(world, number)).state is State.CLOSED
    before = [len(someone.messages) for someone in (one, two, three, asker)]
    await world.tick(minutes=10)
    await world.restart()
    assert [len(someone.messages) for someone in (one, two, three, asker)] == before


async def test_a_poll_that_ended_while_the_bot_slept_is_closed_when_it_wakes(world: World) -> None:
    """Two days late, once; whoever left or never came is no obstacle."""
    one, two, _ = await people(world)
    await world.member("Alytaus seniūnija", started=False)
    number = await sent(world)
    await answers(world, number, one, 0)
    await two.leaves_the_association()
    await world.stop()
    world.clock.advance(days=9)
    await world.start()
    await world.settle()
    await world.tick()
    assert one.sees.startswith(f"📊 {TITLE}\nAtsakė 1 iš 4 (25 %).")
    poll = await poll_of(world, number)
    assert (poll.state, poll.closed_at) == (State.CLOSED, world.clock.now())


async def test_who_answers_too_late_is_not_counted(world: World) -> None:
    """Over is over by the time, before the clock has ticked."""
    one, _, _ = await people(world)
    number = await sent(world, sight=Sight.CLOSED.code)
    poll = await poll_of(world, number)
    assert poll.closes_at is not None
    world.clock.advance(seconds=(poll.closes_at - world.clock.now()).total_seconds())
    await one.sends_data(ShowTally(number).pack())
    assert one.sees.startswith(f"📊 {TITLE}\nAtsakė 0 iš 3 (0 %).")
    assert "Į šį klausimą niekas neatsakė." in one.sees


SEES = {
    # who looks → while it is open, when it is over; „–“: it does not concern them
    Sight.ALWAYS: {
        "answered": "✓✓",
        "silent": "✓✓",
        "asker": "✓✓",
        "board": "✓✓",
        "other": "––",
        "lead": "––",
    },
    Sight.ANSWERED: {
        "answered": "✓✓",
        "silent": "h✓",
        "asker": "✓✓",
        "board": "h✓",
        "other": "––",
        "lead": "––",
    },
    Sight.CLOSED: {
        "answered": "h✓",
        "silent": "h✓",
        "asker": "✓✓",
        "board": "h✓",
        "other": "––",
        "lead": "––",
    },
    Sight.ASKER: {
        "answered": "hh",
        "silent": "hh",
        "asker": "✓✓",
        "board": "hh",
        "other": "––",
        "lead": "––",
    },
}


async def test_who_sees_results_and_when(world: World) -> None:
    """Of each kind, each reader, before and after the end; and nothing more by another button."""
    asker = await director(world)
    readers = {
        "answered": await world.member("Daugų seniūnija"),
        "silent": await world.member("Veisiejų seniūnija"),
        "asker": asker,
        "board": await from_the_office(world, "Prezidentas", Role.PRESIDENT),
        "other": await world.member("Anykščių seniūnija"),
        "lead": await from_the_office(world, "Kitos vadovas", Role.COUNTY_LEAD, "LT-UT"),
    }
    number = {}
    for sight in Sight:
        what = {"title": f"Klausimas {sight.code}?", "sight": sight.code}
        number[sight] = await sent(world, by=asker, audience=ALYTUS, **what)
        await answers(world, number[sight], readers["answered"], 0)

    actors = {name: await actor_of(world, someone) for name, someone in readers.items()}

    async def seen() -> dict[Sight, dict[str, str]]:
        async with world.app.db.read() as tx:
            return {
                sight: {
                    name: await mark(tx, actor, number[sight]) for name, actor in actors.items()
                }
                for sight in Sight
            }

    async def mark(tx: Tx, actor: Actor, one: int) -> str:
        try:
            found = await tallies.tally(tx, actor, one, world.clock.now())
        except Refusal as refusal:
            return "–" if refusal.text_id == "tallies.not-asked" else "h"
        return "✓" if found.counted.tallies[0].counts == (1, 0, 0) else "?"

    before = await seen()
    for button in (ShowTally(number[Sight.CLOSED]), ShowFigures(number[Sight.CLOSED], 1)):
        await readers["board"].sends_data(button.pack())
        assert readers["board"].sees == (
            "Apklausos „Klausimas closed?“ rezultatus parodysiu, kai ji baigsis: lapkričio 30 d., "
            "pirmadienį, 10 val."
        )
    world.clock.advance(days=8)
    after = await seen()
    assert {
        sight: {name: before[sight][name] + after[sight][name] for name in readers}
        for sight in Sight
    } == SEES


async def test_of_results_for_the_asker_the_others_learn_only_that_it_is_over(
    world: World,
) -> None:
    one, _, _ = await people(world)
    chat = await world.county_group("LT-AL", one)
    number = await sent(world, sight=Sight.ASKER.code, by=await director(world))
    await answers(world, number, one, 0)
    await closes(world, number)
    over = (
        f"🗳 {TITLE}\nApklausa baigta. Ačiū visiems, kurie atsakė. Rezultatus mato tik apklausos "
        f"rengėjas.\n\n{NEXT}"
    )
    assert (one.sees, one.buttons) == (over, [["Peržiūrėti"], LESS])
    card = [one for one in world.in_group(chat) if one.plain][-1]
    assert card.plain == (
        f"🗳 {TITLE}\nAtsakė 1 iš 3 (33 %), Alytaus apskrityje – 1 iš 2.\nApklausa baigta."
    )
    assert [button.text for row in card.buttons for button in row] == ["Peržiūrėti"]


async def test_an_asker_who_was_asked_gets_the_result_with_the_others(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    other = await world.member("Veisiejų seniūnija")
    number = await sent(world, by=lead, audience=ALYTUS, sight=Sight.ASKER.code)
    await answers(world, number, other, 1)
    before = len(lead.messages)
    await closes(world, number)
    result, task = sorted(lead.texts[before:], key=lambda text: "▓" not in text)
    assert "Ne – 1 (100 %)" in result
    assert task.startswith("Ką darysime su rezultatu?")
    assert "▓" not in other.sees


async def test_an_asker_who_may_ask_no_more_sees_what_the_others_see(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    other = await world.member("Veisiejų seniūnija")
    office = await director(world)
    number = await sent(world, by=lead, audience=ALYTUS, sight=Sight.ASKER.code)
    await answers(world, number, other, 1)
    async with world.app.db.write() as tx:
        await roles.revoke_all(tx, [await member_of(tx, world, lead)])
    await closes(world, number)
    assert lead.sees == other.sees
    assert "Rezultatus mato tik apklausos rengėjas." in lead.sees
    await world.give(lead, Role.COUNTY_LEAD, "LT-UT")
    await lead.sends_data(ShowTally(number).pack())
    assert "rezultatus mato tik jos rengėjas" in lead.sees
    assert office.sees.startswith("Ką darysime su rezultatu?")


async def test_a_groups_card_ends_with_the_result(world: World) -> None:
    one, two, _ = await people(world)
    chat = await world.county_group("LT-AL", one, two)
    number = await sent(world)
    card = [one for one in world.in_group(chat) if one.plain][-1]
    assert [button.text for row in card.buttons for button in row] == [
        "Taip",
        "Ne",
        "Neturiu nuomonės",
    ]
    await answers(world, number, one, 0)
    await closes(world, number)
    card = [one for one in world.in_group(chat) if one.plain][-1]
    assert card.plain == (
        f"📊 {TITLE}\nAtsakė 1 iš 3 (33 %).\nAlytaus apskrityje atsakė 1 iš 2.\n\n"
        f"{bars_of('Taip – 1 (100 %)', 'Ne – 0 (0 %)', 'Neturiu nuomonės – 0 (0 %)')}\n\n"
        "Apklausa baigta."
    )
    assert [button.text for row in card.buttons for button in row] == ["Visi rezultatai"]


MANY: tuple[Ask, ...] = (
    (QuestionKind.ONE, "Kur rinktis?", {"options": ["Anykščiuose", "Zarasuose", "Kitur"]}),
    (QuestionKind.SCALE, "Kaip vertinate?", {}),
    (QuestionKind.RANKING, "Kas svarbiausia?", {"options": ["Keliai", "Šviesa", "Parkai"]}),
    (QuestionKind.NUMBER, "Kiek kaimų?", {}),
    (QuestionKind.TEXT, "Ką dar?", {"optional": True}),
    (QuestionKind.SEVERAL, "Kada?", {"options": ["Rytą", "Vakare"]}),
)


async def test_results_are_leafed_through_question_by_question(world: World) -> None:
    one, two, three = await people(world)
    number = await sent(world, *MANY, title="Sąskrydis")
    words = {"text": "Daugiau laiko", "quote": True}
    await answers(world, number, one, 0, 5, [0, 1], 12, words, [0, 1])
    await answers(world, number, two, 1, 4, [0, 2], 3, None, [1])
    await answers(world, number, three, 0, 2, [1], 1.5, None, [1])
    await closes(world, number)
    points = ("1 – 0 (0 %)", "2 – 1 (33 %)", "3 – 0 (0 %)", "4 – 1 (33 %)", "5 – 1 (33 %)")
    assert one.sees == (
        "📊 Sąskrydis\nAtsakė 3 iš 3 (100 %).\nAlytaus apskrityje atsakė 2 iš 2.\n\n"
        "1. Kur rinktis?\n"
        f"{bars_of('Anykščiuose – 2 (67 %)', 'Zarasuose – 1 (33 %)', 'Kitur – 0 (0 %)')}\n"
        "Alytaus apskrityje: Anykščiuose – 50 %, Zarasuose – 50 %\nJūsų atsakymas: Anykščiuose\n\n"
        f"2. Kaip vertinate?\n{bars_of(*points)}\nVidurkis 3,67; mediana 4.\n"
        "Alytaus apskrityje: vidurkis 4,5\nJūsų atsakymas: 5\n\n"
        f"… ir dar 4 klausimai – žr. rezultatus\n\n{NEXT}"
    )
    await one.taps("Visi rezultatai")
    assert one.buttons == [["2 klausimas ›"], ["‹ Apklausa", "Į pradžią"]]
    pages = []
    for place in range(2, 7):
        await one.taps(f"{place} klausimas ›")
        pages.append(one.sees.split("\n\n", 1)[1])
    assert one.buttons[0] == ["‹ 5 klausimas"]
    assert pages[1:] == [
        (
            "3. Kas svarbiausia?\n"
            "1. Keliai – vidutinė vieta 1,5 (pirmoje – 2 k.)\n▓▓▓▓▓▓▓▓░░\n"
            "2. Šviesa – vidutinė vieta 2 (pirmoje – 1 k.)\n▓▓▓▓▓░░░░░\n"
            "3. Parkai – vidutinė vieta 2,5 (pirmoje – 0 k.)\n▓▓▓░░░░░░░\n\n"
            "Alytaus apskrityje: pirmoje vietoje – Keliai\nJūsų atsakymas: 1. Keliai, 2. Šviesa"
        ),
        (
            "4. Kiek kaimų?\nAtsakė 3 nariai.\nNuo 1,5 iki 12\n"
            "Vidurkis 5,5; mediana 3; suma 16,5\n\n"
            "Alytaus apskrityje: vidurkis 7,5\nJūsų atsakymas: 12"
        ),
        (
            "5. Ką dar?\nAtsakė 1 iš 3, kurių klausta.\nSavais žodžiais atsakė 1 narys.\n\n"
            "Jūsų atsakymas: „Daugiau laiko“"
        ),
        (
            "6. Kada?\nVakare – 3 (100 %)\n▓▓▓▓▓▓▓▓▓▓\nRytą – 1 (33 %)\n▓▓▓░░░░░░░\n\n"
            "Alytaus apskrityje: Vakare – 100 %, Rytą – 50 %\nJūsų atsakymas: Rytą, Vakare"
        ),
    ]


async def test_of_a_secret_poll_nobodys_answer_and_no_small_county_is_shown(world: World) -> None:
    """Six labelled ballots of Alytus, two of Utena: its two go with those without a county."""
    one, _, three = await people(world)
    asker = await director(world)
    number = await sent(world, by=asker, anonymous=True)
    (asked,) = await questions_of(world, number)
    cast = [("LT-AL", 0)] * 6 + [("LT-UT", 1)] * 2 + [(None, 1)] * 4
    async with world.app.db.write() as tx:
        await ballots.put(
            tx,
            f"poll:{number}",
            [
                Ballot(f"{n:064}", {asked.id: choice}, county)
                for n, (county, choice) in enumerate(cast)
            ],
        )
    for someone in (asker, one):
        await someone.sends_data(ShowTally(number).pack())
        assert "kai ji baigsis" in someone.sees
        assert "▓" not in someone.sees
    await closes(world, number)
    counted = bars_of("Taip – 6 (50 %)", "Ne – 6 (50 %)", "Neturiu nuomonės – 0 (0 %)")
    assert one.sees.endswith(
        f"\n\n{counted}\nAlytaus apskrityje (pagal 6 atsakymus): Taip – 100 %\n\n{NEXT}"
    )
    assert three.sees.endswith(f"\n\n{counted}\n\n{NEXT}")


async def test_the_list_begins_with_what_waits(world: World) -> None:
    one, _, _ = await people(world)
    await one.says("/apklausos")
    assert (one.sees, one.buttons) == (
        "Apklausos\nApklausų, kurios skirtos Jums, dar nebuvo. Kai tik bus, parašysiu.",
        [["Kas pasikeitė", "Į pradžią"]],
    )
    await sent(world, title="Pirmoji", lasts=1)
    told = await sent(world, title="Antroji", lasts=2)
    await sent(world, title="Trečioji", lasts=3, sight=Sight.ASKER.code)
    await sent(world, title="Utenos", audience=Audience(AudienceKind.COUNTIES, ("LT-UT",)))
    world.clock.advance(hours=4)
    await world.tick()
    async with world.app.db.write() as tx:
        await polls.change(
            tx, told, state=State.FINISHED, conclusion="Darysime.", concluded_at=world.clock.now()
        )
    later = await sent(world, title="Penktoji", lasts=48)
    await sent(world, title="Ketvirtoji", lasts=24)
    await answers(world, later, one, 0)
    await one.says("apklausos")
    assert one.sees == (
        "Apklausos\nJūsų atsakymo laukia 1 apklausa.\n\n"
        "1. Ketvirtoji – atsakykite iki lapkričio 24 d., antradienio, 14 val.\n"
        "2. Penktoji – atsakyta, vyksta iki lapkričio 25 d., trečiadienio, 14 val.\n"
        "3. Trečioji – baigėsi 2026-11-23\n"
        "4. Antroji – baigėsi 2026-11-23, pranešta, kas pasikeitė\n"
        "5. Pirmoji – baigėsi 2026-11-23, yra rezultatai\n\n"
        "Kurią parodyti?"
    )
    assert one.buttons == [["1", "2", "3", "4", "5"], ["Kas pasikeitė", "Į pradžią"]]
    await world.owner.says("/apklausos")
    assert "Jūsų atsakymo nelaukia" in world.owner.sees
    assert world.owner.buttons[1:] == [["Kiti ›"], ["Apklausti", "Į pradžią"]]


async def test_a_poll_shows_its_reader_what_concerns_them(world: World) -> None:
    one, two, _ = await people(world)
    other = await world.member("Kretingos seniūnija")
    audience = Audience(AudienceKind.COUNTIES, ("LT-AL", "LT-UT"))
    number = await sent(world, audience=audience, quorum=50)
    await answers(world, number, one, 0)
    await one.sends_data(ShowPoll(number).pack())
    until = "Atsakyti galima iki lapkričio 30 d., pirmadienio, 10 val."
    assert (one.sees, one.buttons) == (
        (
            f"🗳 {TITLE}\nVardinė apklausa.\n{until}\nAtsakė 1 iš 3 (33 %).\n"
            "Kad būtų kvorumas, turi atsakyti bent 50 %.\n"
            "Rezultatus matysite, kai apklausa baigsis.\n\n"
            "Jūsų atsakymas: Taip"
        ),
        [["Keisti atsakymą"], HOME],
    )
    await two.sends_data(ShowPoll(number).pack())
    assert two.buttons == [["Atsakyti"], HOME]
    await other.sends_data(ShowPoll(number).pack())
    assert other.sees == (
        f"Apklausa „{TITLE}“ skirta ne Jums, todėl jos parodyti negaliu. Jums skirtos apklausos: "
        "/apklausos"
    )
    await closes(world, number)
    async with world.app.db.write() as tx:
        now = world.clock.now() - timedelta(minutes=1)
        done = {"state": State.FINISHED, "conclusion": "Bus <biudžetas>.", "concluded_at": now}
        await polls.change(tx, number, **done)
    await one.sends_data(ShowPoll(number).pack())
    assert (one.sees, one.buttons) == (
        (
            f"🗳 {TITLE}\nVardinė apklausa.\nBaigėsi lapkričio 30 d., pirmadienį, 10 val.\n"
            "Atsakė 1 iš 3 (33 %).\n\nJūsų atsakymas: Taip\n\n"
            "Jūsų atsakymas → kas pasikeitė\nBus <biudžetas>."
        ),
        [["Rezultatai"], HOME],
    )
    await two.sends_data(ShowPoll(number).pack())
    assert two.sees.endswith("\n\nJūsų atsakymo nėra.\n\nKas pasikeitė. Bus <biudžetas>.")


@pytest.mark.parametrize("number", [0, 2**40])
async def test_a_forged_button_shows_nothing(world: World, number: int) -> None:
    one = await world.member("Daugų seniūnija")
    for button in (ShowPoll(number), ShowTally(number), ShowFigures(number, 1)):
        await one.sends_data(button.pack())
        assert one.sees.startswith("Šis mygtukas nebegalioja.")


LONG = "Labai ilgas variantas, kuris nusako viską, ką tik galima apie jį pasakyti. " * 2
FULL: tuple[Ask, ...] = (
    (QuestionKind.SEVERAL, "Kas? " * 60, {"options": [f"{n}. {LONG}" for n in range(20)]}),
    (QuestionKind.RANKING, "Kaip? " * 60, {"options": [f"{n}. {LONG}" for n in range(20)]}),
    *((QuestionKind.TEXT, f"Ką {n}? " * 60, {}) for n in range(8)),
)


async def test_however_long_it_is_each_card_and_each_screen_fits(world: World) -> None:
    """Under a picture too, where a group's card would otherwise keep its old buttons for ever."""
    one = await world.member("Daugų seniūnija")
    await world.member("Anykščių seniūnija")
    chat = await world.county_group("LT-AL", one)
    everything, words = list(range(20)), {"text": LONG * 12, "quote": False}
    (picture,) = await album(one, 1)
    for questions in (FULL, FULL[:1], FULL[1:2], FULL[2:]):
        number = await sent(world, *questions, title="Pavadinimas " * 9, media=[picture])
        given = [everything, everything, *[words] * 8] if questions is FULL else None
        fits = [everything] if len(questions) == 1 else [words] * 8
        await answers(world, number, one, *(given or fits))
        await closes(world, number)
        card = next(one for one in reversed(world.in_group(chat)) if one.plain)
        assert card.plain.startswith("📊 Pavadinimas")
        assert [button.text for row in card.buttons for button in row] == ["Visi rezultatai"]
        assert one.sees.startswith("📊 Pavadinimas")
        assert "Kas toliau." in one.sees
        if questions[0][0] is not QuestionKind.TEXT:
            assert "… ir dar 15 variantų" in one.sees  # of one's own answer
        for place in range(1, len(questions) + 1):
            await one.sends_data(ShowFigures(number, place).pack())
            assert one.sees.startswith("📊 Pavadinimas")
            assert "Jūsų atsakymas: " in one.sees
        await one.sends_data(ShowPoll(number).pack())
        assert one.sees.startswith("🗳 Pavadinimas")
