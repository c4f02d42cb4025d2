"""Stories about a poll's questions: changed, moved, asked only after an answer."""

from bot.domain.asking_buttons import AddOf, AskAfter, MoveQuestion
from bot.domain.polls import QuestionKind
from tests import pollster
from tests.pollster import asks
from tests.world import Someone, World


async def test_what_is_no_list_is_asked_for_again_and_the_question_stays(
    world: World, director: Someone
) -> None:
    await asks(director, QuestionKind.SEVERAL, "Kokie mokymai?", "Teisė\n\nFinansai")
    assert director.sees.startswith("Eilutė Nr. 2 tuščia. Atsiųskite variantus dar kartą")
    await director.says("Teisė\nTeisė")
    assert director.sees.startswith("Variantas „Teisė“ kartojasi: eilutės 1 ir 2 vienodos.")
    await director.says("Teisė\nFinansai\nEnergetika")
    await director.taps("Klausimai")
    await director.taps("1. Kokie mokymai?")
    await director.taps("Keisti ribas")
    await director.says("1–5")
    assert director.sees.startswith("Tiek pasirinkti nepavyks: klausimas turi 3 variantus.")
    await director.taps("Rašyti iš naujo")
    await director.says("1–2")
    assert await pollster.in_short(world) == [
        (
            QuestionKind.SEVERAL,
            "Kokie mokymai?",
            ["Teisė", "Finansai", "Energetika"],
            False,
            1,
            2,
            1,
        )
    ]


async def test_a_question_is_changed_and_the_title_follows(world: World, director: Someone) -> None:
    await asks(director, QuestionKind.ONE, "Kada?", "Pirmadienį\nAntradienį")
    await director.taps("Klausimai")
    await director.taps("1. Kada?")
    await director.taps("Keisti tekstą")
    await director.says("Kada rengti sueigą?")
    await director.taps("Keisti variantus")
    await director.says("Gegužę\nBirželį")
    await director.taps("Leisti praleisti")
    await director.taps("Pridėti priedą")
    await director.says("štai")
    assert director.sees.startswith("Atsiųskite nuotrauką arba dokumentą.")
    await director.sends_photo()
    assert director.sees == (
        "Įrašyta.\n\n1. Kada rengti sueigą?\nAtsakymas: vienas iš kelių\n"
        "Variantai (2): Gegužę · Birželį\nPraleisti galima\nPriedas: nuotrauka"
    )
    one = await pollster.first_question(world)
    assert (one.options, one.optional, [file["kind"] for file in one.media]) == (
        ["Gegužę", "Birželį"],
        True,
        ["photo"],
    )
    assert (await pollster.poll_of(world, 1)).title == "Kada rengti sueigą?"


async def test_asked_only_after_an_answer_and_tried(world: World, director: Someone) -> None:
    """What depends on an answer is not moved before it; in a trial it comes only after it."""
    await asks(director, QuestionKind.YES_NO, "Ar dalyvausite?")
    await director.sends_data(AddOf(1, QuestionKind.TEXT).pack())
    await director.says("Kodėl ne?")
    await director.taps("Klausimai")
    await director.taps("2. Kodėl ne?")
    await director.taps("Klausti ne visų")
    await director.taps("1. Ar dalyvausite?")
    await director.taps("Ne")
    assert "Klausiama tik to, kas į klausimą Nr. 1 atsakė „Ne“" in director.sees
    await director.taps("↑ Kelti")
    assert director.sees.startswith("Šio klausimo prieš kitą kelti negalima")
    await director.says("/poll")
    await director.taps("1. Ar dalyvausite?")
    for answer, next_ in (("Taip", "Bandymas baigtas"), ("Ne", "Bandymas · 2 iš 2")):
        await director.taps("Bandomasis – tik man")
        assert director.sees.startswith("Bandymas · 1 iš 2 · niekas neįrašoma\n\nAr dalyvausite?")
        await director.taps(answer)
        assert director.sees.startswith(next_)
        await director.taps("‹ Į apklausą")
    assert await pollster.answers_of(world, 1) == {}
    first_, second = await pollster.questions_of(world, 1)
    await director.taps("Klausimai")
    await director.taps("1. Ar dalyvausite?")
    await director.taps("Ištrinti klausimą")
    assert director.sees.endswith("priklauso 1 klausimas: jo bus klausiama visų.")
    await director.taps("Taip, ištrinti")
    (left,) = await pollster.questions_of(world, 1)
    assert (left.id, left.position, left.after_id) == (second.id, 1, None)
    assert (await pollster.poll_of(world, 1)).title == "Kodėl ne?"
    await director.sends_data(AskAfter(1, second.id, first_.id, 1).pack())
    assert director.sees.startswith("Šis mygtukas nebegalioja.")


async def test_a_second_tap_moves_nothing_more(world: World, director: Someone) -> None:
    await asks(director, QuestionKind.YES_NO, "A")
    for text in ("B", "C"):
        await director.sends_data(AddOf(1, QuestionKind.TEXT).pack())
        await director.says(text)
    third = (await pollster.questions_of(world, 1))[2]
    move = MoveQuestion(1, third.id, 2).pack()
    for _ in range(2):
        await director.sends_data(move)
    assert [row[1] for row in await pollster.in_short(world)] == ["A", "C", "B"]


async def test_thirty_questions_and_no_more(world: World, director: Someone) -> None:
    questions = [(QuestionKind.TEXT, f"Klausimas {n}", {}) for n in range(29)]
    await pollster.drafted(world, *questions, title="Ilga", by=director)
    await director.sends_data(AddOf(1, QuestionKind.TEXT).pack())
    await director.says("Trisdešimtas")
    assert "Klausimų jau 30: trumpesnes apklausas žmonės užpildo dažniau." in director.sees
    await director.sends_data(AddOf(1, QuestionKind.TEXT).pack())
    assert director.sees.startswith("Klausimų jau 30: daugiau vienoje apklausoje netelpa.")
    assert len(await pollster.in_short(world)) == 30


async def test_a_question_of_the_wrong_kind_is_put_anew(world: World, director: Someone) -> None:
    """The poll, which was called by it, is called by the new one."""
    await asks(director, QuestionKind.TEXT, "Kada rengti sueigą?")
    await director.taps("Klausimai")
    await director.taps("1. Kada rengti sueigą?")
    await director.taps("Ištrinti klausimą")
    await director.taps("Taip, ištrinti")
    assert director.sees.endswith("Apklausa dar be klausimų. Pridėkite bent vieną.")
    await director.taps("‹ Į apklausą")
    assert director.buttons == [["Klausimai", "Nustatymai"], ["Kam tiksliai?"], ["‹ Apklausos"]]
    await director.taps("Klausimai")
    await director.taps("Pridėti klausimą")
    await director.taps("Vienas iš kelių")
    await director.says("Kurį mėnesį rengti sueigą?")
    await director.says("Gegužę\nBirželį")
    assert (await pollster.poll_of(world, 1)).title == "Kurį mėnesį rengti sueigą?"
