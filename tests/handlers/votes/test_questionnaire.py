"""Stories about the questionnaire of a named poll: every kind of question, changed, interrupted."""

from typing import Any

import pytest

from bot.domain.poll_buttons import AnswerPoll
from bot.domain.polls import QuestionKind, State
from bot.domain.taps import as_payload
from bot.services import polls as service
from storage import polls
from tests import pollster
from tests.reporting import MENU
from tests.world import Someone, World

K = QuestionKind
TITLE = "Metų apklausa"
UNTIL = "lapkričio 30 d., pirmadienio, 10 val."
LONG = [f"Ilgas variantas numeris {number}, kuris mygtuke netelpa" for number in range(1, 8)]
REVIEW = "Peržiūra\nAr viskas gerai? Atsakymai įsirašys, kai paspausite „Įrašyti atsakymus“.\n"
WAYS = [["Tęsti vėliau", "Atšaukti"]]


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def asked(world: World, *questions: pollster.Ask, **what: Any) -> int:
    return await pollster.sent(world, *questions, **({"title": TITLE} | what))


async def opens(lead: Someone, number: int) -> None:
    await lead.starts(as_payload(AnswerPoll(number)))


async def answers(world: World, number: int) -> list[dict[int, Any]]:
    return list((await pollster.answers_of(world, number)).values())


def text(someone: Someone) -> str:
    """The question, without the poll's title above it."""
    return someone.sees.removeprefix(f"🗳 {TITLE}\n\n")


KINDS: dict[str, tuple[pollster.Ask, list[tuple[str, str]], str, Any]] = {
    "yes or no": (
        (K.YES_NO, "Ar reikia?", {}),
        [("says", "gal"), ("says", "ne")],
        "1. Ar reikia: Ne",
        1,
    ),
    "one of several": (
        (K.ONE, "Kas svarbiausia?", {"options": ["Keliai", "Kiemai", "Parkai"]}),
        [("says", "k"), ("says", "pa")],
        "1. Kas svarbiausia: Parkai",
        2,
    ),
    "one of long ones": (
        (K.ONE, "Kas svarbiausia?", {"options": LONG}),
        [("says", "8"), ("taps", "7")],
        f"1. Kas svarbiausia: {LONG[6]}",
        6,
    ),
    "several": (
        (K.SEVERAL, "Ko reikia?", {"options": ["A", "B", "C", "D"], "least": 2, "most": 3}),
        [
            ("taps", "C"),
            ("taps", "Toliau ›"),
            ("says", "1, d"),
            ("taps", "B"),
            ("taps", "Toliau ›"),
        ],
        "1. Ko reikia: A, C, D",
        [0, 2, 3],
    ),
    "a point": (
        (K.SCALE, "Kaip sekasi?", {}),
        [("says", "6"), ("taps", "4")],
        "1. Kaip sekasi: 4 iš 5",
        4,
    ),
    "an order": (
        (K.RANKING, "Kas pirma?", {"options": ["Keliai", "Kiemai", "Parkai"]}),
        [
            ("taps", "Parkai"),
            ("taps", "Kiemai"),
            ("taps", "1. Parkai"),
            ("says", "keliai"),
            ("taps", "Toliau ›"),
        ],
        "1. Kas pirma: 1. Kiemai, 2. Keliai",
        [1, 0],
    ),
    "words": (
        (K.TEXT, "Ką keistumėte?", {}),
        [
            ("says", "Daug ką."),
            ("taps", "Leisti cituoti"),
            ("says", "Ir kelius."),
            ("taps", "Toliau ›"),
        ],
        "1. Ką keistumėte: Daug ką.\nIr kelius.\n(cituoti galima)",
        {"text": "Daug ką.\nIr kelius.", "quote": True},
    ),
    "a number": (
        (K.NUMBER, "Kiek etatų?", {"least": 0, "most": 10}),
        [("says", "du"), ("says", "12"), ("says", "2,5")],
        "1. Kiek etatų: 2,5",
        2.5,
    ),
    "nothing of it": (
        (K.NUMBER, "Kiek etatų?", {}),
        [("says", "0")],
        "1. Kiek etatų: 0",
        0,
    ),
}


async def test_every_kind_is_answered_reviewed_and_written(world: World, lead: Someone) -> None:
    for kind, (question, steps, reviewed, answer) in KINDS.items():
        number = await asked(world, question, (K.TEXT, "Dar kas nors?", {"optional": True}))
        await opens(lead, number)
        for act, what in steps:
            await (lead.says(what) if act == "says" else lead.taps(what))
        assert text(lead).startswith("Klausimas · 2 iš 2\nDar kas nors?\n"), kind
        await lead.taps("Praleisti")
        assert text(lead) == REVIEW + reviewed, kind
        await lead.taps("Įrašyti atsakymus")
        assert lead.sees == f"Ačiū, atsakymas įrašytas. Pakeisti jį galite iki {UNTIL}", kind
        assert await answers(world, number) == [{1: answer}], kind


async def test_what_does_not_fit_is_said_with_what_to_do(world: World, lead: Someone) -> None:
    options = {"options": ["Keliai", "Kiemai", "Parkai"], "least": 2, "most": 2}
    number = await asked(
        world,
        (K.SEVERAL, "Ko reikia?", options),
        (K.NUMBER, "Kiek?", {"least": 1, "most": 5}),
    )
    await opens(lead, number)
    assert text(lead) == "Klausimas · 1 iš 2\nKo reikia?\nPasirinkite 2 variantus."
    said = []
    for act, what in (
        ("says", "tiltai"),
        ("taps", "Keliai"),
        ("taps", "Toliau ›"),
        ("says", "kiemai"),
        ("taps", "Parkai"),
    ):
        await (lead.says(what) if act == "says" else lead.taps(what))
        said.append(lead.sees.split("\n\n")[0])
    assert said == [
        (
            "Tarp pasirinkimų „tiltai“ neradau. Paspauskite mygtuką, parašykite variantą arba jo "
            "numerį, pavyzdžiui, 2."
        ),
        f"🗳 {TITLE}",
        "Pasirinkite bent 2 variantus; dabar pasirinkta 1.",
        f"🗳 {TITLE}",
        (
            "Pasirinkti galima ne daugiau kaip 2 variantus. Jei norite kito, pirma dar kartą "
            "paspauskite jau pasirinktą – jo nebeliks."
        ),
    ]
    assert lead.buttons[:2] == [["✓ Keliai", "✓ Kiemai"], ["Parkai"]]
    await lead.taps("Toliau ›")
    said = []
    for what in ("daug", "7", "0,5", "1 000 000 000 000 000"):
        await lead.says(what)
        said.append(lead.sees.split("\n\n")[0])
    assert said == [
        (
            "„daug“ – ne skaičius. Parašykite tik jį, skaitmenimis, be vienetų, pavyzdžiui, "
            "12 arba 12,5."
        ),
        "7 per daug: tinka 5 ir mažiau. Parašykite, pavyzdžiui, 5.",
        "0,5 per mažai: tinka 1 ir daugiau. Parašykite, pavyzdžiui, 1.",
        "Skaičius per ilgas. Telpa 12 skaitmenų ir 6 po kablelio. Ar neįsivėlė klaida?",
    ]
    assert await answers(world, number) == []


async def test_long_options_are_numbered_text(world: World, lead: Someone) -> None:
    number = await asked(world, (K.SEVERAL, "Ko reikia?", {"options": LONG}))
    await opens(lead, number)
    listed = "\n".join(f"{place}. {option}" for place, option in enumerate(LONG, 1))
    assert text(lead) == f"Klausimas\nKo reikia?\n{listed}\nGalite pasirinkti kelis."
    assert lead.buttons == [["1", "2", "3", "4", "5"], ["6", "7"], *WAYS]
    await lead.says("2, 5")
    assert lead.buttons[:2] == [["1", "✓ 2", "3", "4", "✓ 5"], ["6", "7"]]
    await lead.taps("✓ 2")
    await lead.says(LONG[6].lower())
    await lead.taps("Toliau ›")
    await lead.taps("Įrašyti atsakymus")
    assert await answers(world, number) == [{1: [4, 6]}]


async def test_a_question_with_a_picture_shows_it(world: World, lead: Someone) -> None:
    sent = await world.owner.sends_photo()
    assert sent.photo is not None
    file = {"kind": "photo", "file_id": sent.photo.file_id, "file_unique_id": "x"}
    number = await asked(world, (K.TEXT, "Ką matote?", {"media": [file]}), pollster.YES_NO)
    await opens(lead, number)
    picture, question = lead.messages[-2:]
    assert picture.photo is not None
    assert "Ką matote?" in question.plain


TEN: list[pollster.Ask] = [
    (K.YES_NO, "Ar dalyvavote mokymuose?", {}),
    (K.SCALE, "Kaip vertinate?", {}),
    (K.TEXT, "Ko trūko?", {"optional": True}),
    (K.ONE, "Kur vyko?", {"options": ["Vilniuje", "Kaune", "Kitur"]}),
    (K.SEVERAL, "Kokių temų norėtumėte?", {"options": ["Teisė", "Finansai", "IT"]}),
    (K.NUMBER, "Kiek dienų?", {}),
    (K.RANKING, "Kas svarbu?", {"options": ["Laikas", "Vieta", "Kaina"]}),
    (K.ONE, "Kaip mokytis?", {"options": LONG}),
    (K.YES_NO, "Ar mokėtumėte?", {"optional": True}),
    (K.TEXT, "Dar kas nors?", {"optional": True}),
]


async def ten(world: World) -> int:
    """A poll of ten questions: the second to fourth are asked of who took part."""
    number = await pollster.drafted(world, *TEN, title=TITLE)
    first, *others = await pollster.questions_of(world, number)
    async with world.app.db.write() as tx:
        branch = polls.questions.c.id.in_([one.id for one in others[:3]])
        await tx.execute(
            polls.questions.update().where(branch).values(after_id=first.id, after_option=0)
        )
        poll = await polls.get(tx, number)
        assert poll is not None
        await service.start(tx, poll, world.clock.now().astimezone(pollster.ZONE))
    await world.settle()
    return number


async def test_ten_questions_with_branches_and_restarts(world: World, lead: Someone) -> None:
    number = await ten(world)
    assert lead.buttons == [["Atsakyti"], ["Rečiau apie tai"]]
    await lead.taps("Atsakyti")
    await lead.taps("Ne")
    assert text(lead).startswith("Klausimas · 2 iš 7\nKokių temų norėtumėte?")
    await lead.taps("‹ Atgal")
    await lead.taps("Taip")
    assert text(lead).startswith("Klausimas · 2 iš 10\nKaip vertinate?\n1 – prasčiausias")
    await world.restart()
    for what in ("5", "Praleisti", "Kaune", "Teisė", "Toliau ›"):
        await lead.taps(what)
    await lead.says("3")
    await lead.taps("Tęsti vėliau")
    assert lead.sees.startswith("Juodraštis išsaugotas.")
    await world.restart()
    await opens(lead, number)
    assert text(lead).startswith("Klausimas · 7 iš 10\nKas svarbu?")
    for what in ("Vieta", "Toliau ›", "2", "Ne"):
        await lead.taps(what)
    typed = await lead.says("Ačiū už mokymus")
    await lead.taps("Toliau ›")
    assert text(lead) == (
        f"{REVIEW}1. Ar dalyvavote mokymuose: Taip\n2. Kaip vertinate: 5 iš 5\n"
        "4. Kur vyko: Kaune\n5. Kokių temų norėtumėte: Teisė\n6. Kiek dienų: 3\n"
        f"7. Kas svarbu: 1. Vieta\n8. Kaip mokytis: {LONG[1]}\n9. Ar mokėtumėte: Ne\n"
        "10. Dar kas nors: Ačiū už mokymus\n(cituoti negalima)"
    )
    await lead.edits(typed, "Labai ačiū")
    await lead.taps("Taisyti")
    await lead.taps("1. Ar dalyvavote mokymuose")
    await lead.taps("Ne")
    assert "Kur vyko" not in lead.sees
    await lead.taps("Įrašyti atsakymus")
    assert await answers(world, number) == [
        {
            1: 1,
            5: [0],
            6: 3,
            7: [1],
            8: 1,
            9: 1,
            10: {"text": "Labai ačiū", "quote": False},
        }
    ]


async def test_own_answers_are_shown_and_changed_until_the_end(world: World, lead: Someone) -> None:
    number = await asked(world, (K.TEXT, "Ką keistumėte?", {}), (K.NUMBER, "Kiek?", {}))
    await opens(lead, number)
    await lead.says("Viską")
    await lead.taps("Toliau ›")
    await lead.says("5")
    done = await lead.taps("Įrašyti atsakymus")
    assert lead.buttons == [["Keisti atsakymą"], ["Kitos apklausos", "Į pradžią"]]
    await lead.taps_again(done)
    await world.restart()
    await opens(lead, number)
    own = "1. Ką keistumėte: „Viską“\n2. Kiek: 5"
    assert lead.sees == f"🗳 {TITLE}\n{own}\nPakeisti atsakymą galite iki {UNTIL}"
    await lead.taps("Keisti atsakymą")
    assert text(lead).startswith(f"{REVIEW}1. Ką keistumėte: Viską\n(cituoti negalima)")
    await lead.taps("Taisyti")
    await lead.taps("1. Ką keistumėte")
    await lead.says("Nieko")
    await lead.taps("Toliau ›")
    await world.restart()
    await lead.taps("Įrašyti atsakymus")
    assert lead.sees == f"Ačiū, įrašyta. Pakeisti atsakymą galite iki {UNTIL}"
    assert await answers(world, number) == [{1: {"text": "Nieko", "quote": False}, 2: 5}]
    world.clock.advance(days=7)
    await opens(lead, number)
    assert lead.sees.endswith("2. Kiek: 5\nApklausa baigėsi lapkričio 30 d., pirmadienį, 10 val.")
    assert ["Keisti atsakymą"] not in lead.buttons


@pytest.mark.parametrize(
    ("how", "why"),
    [
        (
            "over",
            (
                "Apklausa „Metų apklausa“ baigėsi lapkričio 30 d., pirmadienį, 10 val. Atsakyti ar "
                "atsakymo pakeisti nebegalima."
            ),
        ),
        ("cancelled", "Apklausa „Metų apklausa“ atšaukta, atsakyti į ją nebereikia."),
    ],
)
@pytest.mark.parametrize("at", ["question", "review"])
async def test_what_ends_in_the_middle_is_said_at_the_next_answer(
    world: World, lead: Someone, how: str, why: str, at: str
) -> None:
    number = await asked(world, (K.NUMBER, "Kiek?", {}), (K.NUMBER, "Kiek dar?", {}))
    await opens(lead, number)
    await lead.says("5")
    if at == "review":
        await lead.says("6")
    if how == "over":
        world.clock.advance(days=7)
    else:
        async with world.app.db.write() as tx:
            await polls.change(tx, number, state=State.CANCELLED)
    await (lead.taps("Įrašyti atsakymus") if at == "review" else lead.says("6"))
    assert lead.sees == f"{why}\nNebaigti atsakymai neįrašyti.\n\n{MENU}"
    assert await answers(world, number) == []


async def test_one_question_that_fits_is_answered_by_a_tap(world: World, lead: Someone) -> None:
    number = await asked(world)
    await opens(lead, number)
    assert lead.buttons[:2] == [["Taip", "Ne"], ["Neturiu nuomonės"]]
    await lead.taps("Ne")
    await opens(lead, number)
    assert lead.sees.endswith(
        f"1. Ar seniūnijai reikia atskiro biudžeto: Ne\nPakeisti atsakymą galite iki {UNTIL}"
    )
    await lead.taps("Keisti atsakymą")
    assert lead.sees.endswith("Jūsų atsakymas: Ne")
    await lead.taps("Taip")
    assert await answers(world, number) == [{1: 0}]


async def test_who_is_not_asked_gets_no_questionnaire(world: World, lead: Someone) -> None:
    elsewhere = await world.member("Anykščių seniūnija")
    number = await asked(world, (K.NUMBER, "Kiek?", {}), title=TITLE, audience=pollster.ALYTUS)
    await opens(elsewhere, number)
    assert elsewhere.sees == (
        "Ši apklausa skirta ne Jūsų apskričiai. Kam ji skirta: Alytaus apskritis."
    )
    await opens(lead, 999)
    assert lead.sees.startswith("Šis mygtukas nebegalioja.")


@pytest.mark.parametrize("sight", ["answered", "closed"])
async def test_results_are_offered_only_to_who_may_see_them(
    world: World, lead: Someone, sight: str
) -> None:
    number = await asked(world, (K.NUMBER, "Kiek?", {}), sight=sight)
    await opens(lead, number)
    await lead.says("5")
    await lead.taps("Įrašyti atsakymus")
    results = [["Rezultatai"]] if sight == "answered" else []
    others = ["Kitos apklausos", "Į pradžią"]
    assert lead.buttons == [["Keisti atsakymą"], *results, others]


async def test_it_is_complete_in_english(world: World, lead: Someone) -> None:
    await lead.says("/kalba")
    await lead.taps("English")
    number = await asked(
        world,
        (K.SEVERAL, "Ko reikia?", {"options": ["A", "B", "C"], "least": 2}),
        (K.NUMBER, "Kiek?", {"least": 1}),
        (K.TEXT, "Kodėl?", {"optional": True}),
    )
    await opens(lead, number)
    assert text(lead) == "Question · 1 of 3\nKo reikia?\nChoose at least 2 options."
    await lead.says("1 and 3")
    await lead.taps("Next ›")
    await lead.says("0.5")
    assert lead.sees.startswith("0.5 is too little: 1 and more will do. Write, for example, 1.")
    await lead.says("2.5")
    await lead.says("Because")
    await lead.taps("Allow quoting")
    await lead.taps("Next ›")
    assert text(lead) == (
        "Review\nIs everything right? Your answers are noted when you press “Note my answers”.\n"
        "1. Ko reikia: A, C\n2. Kiek: 2.5\n3. Kodėl: Because\n(may be quoted)"
    )
    await lead.taps("Note my answers")
    assert lead.sees == (
        "Thank you, your answer is noted. You can change it until Monday, 30 November, 10:00."
    )


async def test_a_heap_of_long_answers_is_reviewed_short_and_written_whole(
    world: World, lead: Someone
) -> None:
    """Each of those signs is five in a message's markup."""
    number = await asked(world, *((K.TEXT, f"Kas {one}?", {}) for one in "abcdefg"))
    await lead.taps("Atsakyti")
    for _ in range(7):
        await lead.says("&" * 2000)
        await lead.taps("Toliau ›")
    assert lead.sees.endswith(f"7. Kas g: {'&' * 856}…")
    await lead.taps("Įrašyti atsakymus")
    assert await answers(world, number) == [
        {place: {"text": "&" * 2000, "quote": False} for place in range(1, 8)}
    ]
