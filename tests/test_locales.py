"""Every text in every language: there, used, well declined, valid for Telegram, short enough."""

import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.app import FEATURES
from bot.domain.actors import Can
from bot.domain.drafts import KEPT
from bot.domain.messages import Words
from bot.domain.reports import THEMES_MAX
from bot.domain.roster.plan import MANY
from bot.sandbox.entities import utf16_length
from bot.sandbox.markup import parse_html
from bot.telegram.dates import Dates
from bot.telegram.menus import shown_name
from bot.telegram.post import TOAST_MAX
from bot.telegram.routes import Table
from bot.telegram.texts import LANGUAGES, SHARED, Texts
from tests.texts import ROOT, allowed_by_names, required_by_names, texts, uses

# A test a file, not a text: of 2,000 texts pytest's own bookkeeping would take most of the time.
FILES = [
    (language, noun)
    for language in LANGUAGES
    for noun in sorted(path.stem for path in ROOT.joinpath("locales", language).glob("*.ftl"))
    if noun != SHARED
]
PLURAL = {"lt": {"one", "few", "other"}, "en": {"one", "other"}}
LABEL_MAX = 24  # visible characters: two such buttons fit one row of a narrow phone
MESSAGE_MAX = 4096  # Telegram's, counted after the markup is read
BUTTON_MAX = 64  # what a phone shows of a name that is data

# How long an argument may get; what is not named here is a name or a number.
LONGEST = {
    "text": 1200,  # reports.STORY_MAX
    "value": 1200,
    "lines": 2800,  # the preview of a report
    "parts": 2900,  # the card of one
    "summary": 200,
    "association": 120,
    "letter": 1,  # of a criterion
    "points": 2,
}
NAME_MAX = 120  # a title of a report; elderships and municipalities are shorter


@pytest.fixture(scope="module")
def made() -> Texts:
    return Texts(Dates(ZoneInfo("Europe/Vilnius")))


def arguments(language: str, text_id: str, number: int) -> dict[str, Any]:
    """The longest plausible arguments, of signs that markup must not be made of."""
    text = texts(language)[text_id]
    found: dict[str, Any] = {}
    for name in text.variables:
        if name in text.numbers:
            found[name] = number
        elif name in text.moments:
            found[name] = datetime(2026, 9, 24, 18, 30, tzinfo=UTC)
        else:
            found[name] = ("Ž&<„" * 1000)[: LONGEST.get(name, NAME_MAX)]
    return found


def of_file(language: str, noun: str) -> list[str]:
    return [text_id for text_id in texts(language) if text_id.startswith(f"{noun}.")]


def test_each_language_has_the_same_texts_with_the_same_variables() -> None:
    reference, *others = ({id_: one.variables for id_, one in texts(x).items()} for x in LANGUAGES)
    for other in others:
        assert other == reference


def test_every_text_is_used() -> None:
    inside = {used for text in texts("lt").values() for used in text.messages}
    assert [
        text_id for text_id in texts("lt") if text_id not in inside and not uses().fit(text_id)
    ] == []


def test_every_text_that_is_used_is_there() -> None:
    there = texts("lt").keys()
    assert uses().ids - allowed_by_names() - there == set()
    assert required_by_names() - there == set()


def test_every_job_of_the_clock_has_a_name() -> None:
    """Owners are told by it which of them failed."""
    jobs = {f"common.job-{one.name}" for routes in FEATURES for one in routes.ticks}
    assert jobs - texts("lt").keys() == set()


@pytest.mark.parametrize(("language", "noun"), FILES)
def test_a_plural_has_all_its_cases(language: str, noun: str) -> None:
    missing = {
        text_id: PLURAL[language] - cases
        for text_id in of_file(language, noun)
        for cases in texts(language)[text_id].plurals
    }
    assert {text_id: found for text_id, found in missing.items() if found} == {}


@pytest.mark.parametrize(("language", "noun"), FILES)
def test_it_is_valid_markup_and_fits_with_the_longest_arguments(
    made: Texts, language: str, noun: str
) -> None:
    for text_id in of_file(language, noun):
        counted = texts(language)[text_id].numbers
        for number in (0, 1, 2, 10, 21, 1200) if counted else (0,):
            message = Words(text_id, arguments(language, text_id, number))
            plain, _ = parse_html(made.html(language, message))
            assert 0 < utf16_length(plain) <= MESSAGE_MAX, text_id


@pytest.mark.parametrize(("language", "noun"), FILES)
def test_there_are_no_quotation_marks_of_a_typewriter(language: str, noun: str) -> None:
    for text_id in of_file(language, noun):
        said = re.sub(r"<[^>]*>", "", texts(language)[text_id].words)
        assert not re.search("[\"'`]|\\.\\.\\.| - ", said), text_id
        lithuanian = said.count("„")  # English quotes Lithuanian words in their own way
        english = said.count("”")
        assert said.count("“") == lithuanian + english, text_id
        assert language == "en" or not english, text_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_says_it_in_few_words(made: Texts, language: str) -> None:
    labels = sorted(uses().labels & texts(language).keys())
    assert labels
    said = {label: made.plain(language, Words(label)) for label in labels if not _open(label)}
    assert {label: text for label, text in said.items() if len(text) > LABEL_MAX} == {}
    assert {label: text for label, text in said.items() if "<" in text or "\n" in text} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_toast_fits(made: Texts, language: str) -> None:
    for text_id in uses().toasts:
        message = Words(text_id, arguments(language, text_id, 21))
        assert len(made.plain(language, message)) <= TOAST_MAX, text_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_commands_is_one_telegram_takes(made: Texts, language: str) -> None:
    commands = [command for command in Table(FEATURES).commands if command.names]
    shown = [shown_name(command, language) for command in commands]
    assert len(shown) == len(set(shown)) <= 100
    for command in commands:
        for name in command.names:
            assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
        description = made.plain(language, Words(command.description))
        assert 3 <= len(description) <= 256
        assert "<" not in description


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_mean_one_command_each(made: Texts, language: str) -> None:
    """To whoever may; „sueiga“ is called by some, and only looked up by others."""
    from bot.domain.folding import fold

    meant: dict[tuple[str, Can], str] = {}
    for command in Table(FEATURES).commands:
        if command.opens is None or command.phrases not in texts(language):
            continue
        for phrase in made.plain(language, Words(command.phrases)).split(","):
            assert fold(phrase), f"an empty phrase in {command.phrases}"
            to_them = fold(phrase), command.needs
            assert meant.setdefault(to_them, command.key) == command.key


def test_no_text_shows_the_readers_gender_or_calls_them_thou() -> None:
    """„Esate pakviestas“, „Tu“ and the like; see domain.md."""
    wrong = re.compile(
        r"\b(?:tu|tavo|tau|tave|[Ee]sate \w+(?:as|tas|ęs|usi)|(?!rečiau)\w+čiau)\b"
        r"|pakviest[ai]s?\b(?! visus)",
        re.IGNORECASE,
    )
    said = {id_: wrong.findall(text.words) for id_, text in texts("lt").items()}
    assert {id_: found for id_, found in said.items() if found} == {}


PARTICIPLE = re.compile(
    r"\b\w+(?:ę|ęs|usi|usį|usią|usios|usiam|usiai|usiems|usieji|dam(?:as|a|i|os)|ąs|anti|inti)\b",
    re.IGNORECASE,
)
NOT_OF_THE_READER = {
    # nouns and adjectives
    *(
        *("nusišalinti", "mažinti"),  # themselves verbs
        "aikštelę",
        "eilę",
        "nepavykusi",
        "anoniminę",
        "artimiausios",
        "esmę",
        "nuomonę",
        "savęs",
        "skalę",
        "svarbiausi",
        "svarbiausios",
        "vardinę",
        "vėlesnę",
        "lentelę",
        "svetainę",
        "paprastesnę",
        "ankstesnę",
        "bazę",
        "darbotvarkę",
        "eilutę",
        "grupę",
        "koduotę",
        "minutę",
        "labiausiai",
        "mažiausiai",
        "naujausios",
        "naujausi",
        "geriausi",
        "dažniausiai",
        "tinkamiausi",
        "paskutinę",
        "pavardę",
        "reikšmę",
        "savaitę",
        "savivaldybę",
        "sekundę",
        "šventę",
        "žinutę",
        "žymę",
    ),
    # infinitives
    *(
        "atnaujinti",
        "atsispausdinti",
        "spausdinti",
        "įvertinti",
        "vertinti",
        "patvirtinti",
        "tvirtinti",
        "grąžinti",
        "ištrinti",
        "pasitikrinti",
        "paskambinti",
        "patikslinti",
        "skambinti",
        "susipažinti",
        "nepriminti",
        "pavadinti",
        "pervadinti",
        "užtikrinti",
        "vadinti",
        "priminti",
        "šalinti",
        "tikrinti",
        "trinti",
    ),
    # the future of another: kas nors nuspręs
    "nuspręs",
    # of groups
    *("nešalinti", "nuosavybę", "palyginti", "pašalinti", "patikrinti"),
    # participles of messages, and of others in a list
    *("atšaukiamas", "neprarandamos", "pasikeitę"),
}


def test_no_participle_shows_the_readers_gender() -> None:
    """„Parašę“, „norėdamas“, „gavusi“: say it with a verb („kai parašysite“)."""
    said = {
        id_: set(map(str.lower, PARTICIPLE.findall(text.words))) - NOT_OF_THE_READER
        for id_, text in texts("lt").items()
    }
    assert {id_: found for id_, found in said.items() if found} == {}


@pytest.mark.parametrize(
    "word", ["parašę", "Norėdamas", "norėdama", "norėdami", "gavęs", "gavusi", "gavusį", "dirbąs"]
)
def test_a_participle_is_told_from_other_words(word: str) -> None:
    assert PARTICIPLE.findall(f"{word} – grupę") == [word, "grupę"]


def test_numbers_that_stand_in_texts_are_those_of_the_rules() -> None:
    """Where a number is written out, whoever changes the rule is led to the texts here."""
    assert (KEPT.days, THEMES_MAX, MANY) == (14, 3, 1 / 3)
    ids = ("forms.saved", "reports.ask-themes", "roster.too-many-leave")
    written = {"lt": ("14 dienų", "trijų", "trečdalis"), "en": ("14 days", "three", "third")}
    for language, numbers in written.items():
        for text_id, number in zip(ids, numbers, strict=True):
            assert number in texts(language)[text_id].words


def _open(label: str) -> bool:
    """Whether what it says is data."""
    return bool(texts("lt")[label].variables)
