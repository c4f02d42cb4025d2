"""Stories about putting a poll together: by buttons, and typed where it is content."""

from bot.domain.asking_buttons import (
    AddOf,
    AskAfter,
    ChooseSight,
    Demand,
    DropPoll,
    EditQuestion,
    Lasts,
    MoveQuestion,
    Part,
    SwitchAnonymous,
)
from bot.domain.polls import QuestionKind, Sight
from storage import polls
from tests import pollster
from tests.pollster import KIND_LABELS, asks
from tests.world import Someone, World

CARD = (
    "🗳 Ar seniūnijai reikia atskiro biudžeto?\n"
    "Būsena: juodraštis\n"
    "Atsakymas: taip, ne arba neturiu nuomonės\n"
    "Kam: visiems nariams\n"
    "Kur: asmeniškai\n"
    "Vardinė, rezultatus matys visi, kam ji skirta, kai baigsis\n"
    "Atsakyti galima iki: 2026 m. lapkričio 30 d., pirmadienis, 10:00\n"
    "Priminimai: taip. Kvorumas: nėra\n \n"
    "Bus siunčiama 1 nariui iš 2: 1 apskritis, 1 savivaldybė.\n"
    "1 narys „Sueiga“ naudotis dar nepradėjo."
)
ROWS = [
    ["Klausimai", "Nustatymai"],
    ["Kam tiksliai?", "Peržiūra"],
    ["Bandomasis – tik man"],
    ["Išsiųsti"],
    ["‹ Apklausos"],
]


async def test_one_question_takes_three_taps_and_one_text(world: World, director: Someone) -> None:
    await asks(director, QuestionKind.YES_NO, "Ar seniūnijai reikia atskiro biudžeto?")
    assert (director.sees, director.buttons) == (f"Klausimas įrašytas.\n\n{CARD}", ROWS)
    poll = await pollster.poll_of(world, 1)
    assert (poll.title, poll.author_id, poll.audience, poll.sight, poll.anonymous) == (
        "Ar seniūnijai reikia atskiro biudžeto?",
        director.id,
        pollster.EVERYBODY,
        Sight.CLOSED,
        False,
    )


async def test_every_kind_and_a_restart_in_between(world: World, director: Someone) -> None:
    await asks(director, QuestionKind.YES_NO, "Ar reikia?")
    for kind, label in KIND_LABELS.items():
        if kind is QuestionKind.YES_NO:
            continue
        await director.taps("Klausimai")
        await director.taps("Pridėti klausimą")
        await director.taps(label)
        await world.restart()
        await director.says(f"Klausimas {kind.code}")
        if kind in {QuestionKind.ONE, QuestionKind.SEVERAL, QuestionKind.RANKING}:
            await world.restart()
            await director.says("Pirmas\nAntras")
        assert director.sees.startswith("Klausimas įrašytas.")
    two = ["Pirmas", "Antras"]
    assert [row[:3] for row in await pollster.in_short(world)] == [
        (QuestionKind.YES_NO, "Ar reikia?", []),
        (QuestionKind.ONE, "Klausimas one", two),
        (QuestionKind.SEVERAL, "Klausimas several", two),
        (QuestionKind.SCALE, "Klausimas scale", []),
        (QuestionKind.RANKING, "Klausimas ranking", two),
        (QuestionKind.TEXT, "Klausimas text", []),
        (QuestionKind.NUMBER, "Klausimas number", []),
    ]
    assert "Klausimų: 7\n" in director.sees
    assert "Apklausa kol kas vadinasi kaip pirmas klausimas." in director.sees


async def test_settings_are_changed_from_the_card(world: World, director: Someone) -> None:
    await asks(director, QuestionKind.SCALE, "Kaip vertinate mokymus?")
    await director.taps("Nustatymai")
    await director.taps("Kas matys rezultatus")
    await director.taps("Kas jau atsakė")
    await director.taps("Daryti anoniminę")
    assert director.sees.startswith("Apklausa anoniminė: jai pasibaigus bus matyti, kas atsakė")
    await director.taps("Iki kada")
    await director.taps("14 dienų")
    await director.taps("Daugiau nustatymų ›")
    await director.taps("Nepriminti")
    await director.taps("Neskelbti grupėse")
    await director.taps("Kvorumas")
    await director.taps("Parašyti skaičių")
    await director.says("120")
    assert director.sees.startswith("Dalies „120“ nesupratau.")
    await director.says("40 %")
    poll = await pollster.poll_of(world, 1)
    assert (poll.anonymous, poll.sight, poll.lasts, poll.reminds, poll.in_groups, poll.quorum) == (
        True,
        Sight.CLOSED,
        14 * 24,
        False,
        False,
        40,
    )
    assert "⚠️ Anoniminei apklausai reikia bent 5 žmonių" in director.sees
    assert ["Išsiųsti"] not in director.buttons


async def test_a_title_a_file_and_a_deadline_of_its_own(world: World, director: Someone) -> None:
    await asks(director, QuestionKind.YES_NO, "Ar reikia?")
    await director.taps("Nustatymai")
    await director.taps("Iki kada")
    await director.taps("Parašyti dieną ir laiką")
    await director.says("šiandien 10:30")
    assert director.sees.startswith("Atsakyti per mažai laiko: reikia bent 1 valandos.")
    await director.says("lapkričio 28 d. 12 val.")
    assert (
        "2026 m. lapkričio 28 d., šeštadienis, 12:00\n⚠️ Tai naktis arba ne darbo" in director.sees
    )
    await director.taps("Nustatymai")
    await director.taps("Daugiau nustatymų ›")
    await director.taps("Keisti pavadinimą")
    await director.says("Biudžetas")
    await director.taps("Nustatymai")
    await director.taps("Daugiau nustatymų ›")
    await director.taps("Pridėti priedą")
    await director.sends_document("sąmata.pdf")
    poll = await pollster.poll_of(world, 1)
    assert (poll.title, [file["kind"] for file in poll.media], poll.lasts) == (
        "Biudžetas",
        ["document"],
        None,
    )
    await director.taps("Peržiūra")
    shown = [one for one in director.messages if one.plain.startswith("🗳 Biudžetas\nAr reikia?")]
    assert [one.document is not None for one in shown] == [True]


async def test_forged_values_change_nothing(world: World, director: Someone) -> None:
    await asks(director, QuestionKind.TEXT, "Ką manote?")
    one = await pollster.first_question(world)
    for forged in (
        Lasts(1, 10**15),
        Demand(1, 101),
        EditQuestion(1, one.id, Part.OPTIONS),
        AskAfter(1, one.id, one.id, 0),
        MoveQuestion(1, one.id, 7),
    ):
        await director.sends_data(forged.pack())
        assert director.sees.startswith("Šis mygtukas nebegalioja."), forged
    await director.sends_data(SwitchAnonymous(1, on=True).pack())
    await director.sends_data(ChooseSight(1, Sight.ALWAYS).pack())
    poll = await pollster.poll_of(world, 1)
    assert (poll.sight, poll.lasts, poll.quorum) == (Sight.CLOSED, 7 * 24, None)


async def test_a_draft_is_its_authors_alone(world: World, director: Someone) -> None:
    """Neither another lead, nor the owner, sees or deletes it."""
    await asks(director, QuestionKind.YES_NO, "Ar reikia?")
    lead, member = await pollster.county_lead(world), await world.member("Alovės seniūnija")
    for someone in (lead, world.owner):
        await someone.says("/poll")
        assert "Ar reikia?" not in someone.sees
        await someone.sends_data(AddOf(1, QuestionKind.TEXT).pack())
        assert someone.sees.startswith("Šis mygtukas nebegalioja.")
    await member.says("/poll")
    assert member.sees.startswith("Apklausas rengia asociacijos biuras")
    await director.taps("Nustatymai")
    await director.taps("Daugiau nustatymų ›")
    await director.taps("Ištrinti juodraštį")
    await director.taps("Taip, ištrinti")
    assert director.sees == "Juodraštis „Ar reikia?“ ištrintas."
    async with world.app.db.read() as tx:
        assert await polls.get(tx, 1) is None
    await asks(director, QuestionKind.YES_NO, "Ar reikia dar?")
    await director.sends_data(DropPoll(1, sure=True).pack())  # of the first one
    assert (await pollster.poll_of(world, 2)).title == "Ar reikia dar?"


async def test_a_lead_asks_the_own_county(world: World, director: Someone) -> None:
    lead = await pollster.county_lead(world)
    await asks(lead, QuestionKind.YES_NO, "Ar reikia?")
    assert "Kam: Alytaus apskritis\n" in lead.sees
    assert (await pollster.poll_of(world, 1)).audience == pollster.ALYTUS


async def test_a_preview_looks_as_it_will_arrive_and_keeps_nothing(
    world: World, director: Someone
) -> None:
    group = await world.county_group("LT-AL")
    await asks(director, QuestionKind.SEVERAL, "Kokie mokymai?", "Teisė\nFinansai")
    await director.sends_data(AddOf(1, QuestionKind.TEXT).pack())
    await director.says("Ko dar trūksta?")
    before = len(director.messages)
    await director.taps("Peržiūra")
    shown = director.messages[before:]
    card = (
        "🗳 Kokie mokymai?\nVardinė apklausa visiems nariams, 2 klausimai. "
        "Atsakyti galima iki lapkričio 30 d., pirmadienio, 10 val."
    )
    assert [[one.plain, [[b.text for b in row] for row in one.buttons]] for one in shown[1:4]] == [
        [f"{card}\nLSSA biuras", [["Atsakyti"]]],
        [f"{card}\nAtsakė 0 iš 2 (0 %).", [["Atsakyti"]]],
        [
            "Kokie mokymai?\nGalite pasirinkti kelis.",
            [["Teisė", "Finansai"]],
        ],
    ]
    assert shown[4].plain.startswith("🗳 Kokie mokymai?\nBūsena: juodraštis\n")
    for one, label in ((shown[1], "Atsakyti"), (shown[3], "Teisė")):
        query = await director.taps(label, one)
        assert query.answer is not None
        said = "Tai tik peržiūra: mygtukas veiks, kai apklausa bus išsiųsta."
        assert (query.answer.text, query.answer.show_alert) == (said, True)
    await director.taps("Išsiųsti", shown[4])
    sent = world.in_group(group)[-2]
    real = next(m for m in director.messages if m.plain.startswith("Apklausa „Kokie mokymai?“"))
    assert (sent.plain, real is not None) == (shown[2].plain, True)


async def test_at_night_it_says_when_it_comes(world: World, director: Someone) -> None:
    world.clock.advance(hours=12)  # 22:00
    await asks(director, QuestionKind.YES_NO, "Ar reikia?")
    assert director.sees.endswith(
        "Vėliau (tylos valandos arba pačių pasirinktas laikas) pasieks 1 narį, "
        "pirmuosius – lapkričio 24 d., antradienį, 8 val. 5 min."
    )
    assert "Atsakyti galima iki: 2026 m. lapkričio 30 d., pirmadienis, 18:00" in director.sees
    assert "⚠️" not in director.sees
