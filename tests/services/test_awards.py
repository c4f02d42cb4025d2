"""What letters and cards of winners say, wherever a nomination stands."""

from datetime import UTC, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from bot.domain.contests import Criterion, Rules, State, Subject
from bot.domain.juries import Way
from bot.domain.messages import Words
from bot.domain.nominations import Content
from bot.domain.nominations import State as NominationState
from bot.domain.protocols import (
    CategoryLine,
    CountyLine,
    Document,
    Named,
    NominationLine,
    PlaceLine,
    ResultLine,
)
from bot.domain.standings import How
from bot.services.awards import Award, Awards
from bot.services.awards.letters import put
from bot.telegram.dates import Dates
from bot.telegram.texts import Texts, without_markup
from handlers.awards.said import news_words
from storage.contests import Contest
from storage.nominations import Concerned, Nomination

NOW = datetime(2026, 12, 1, tzinfo=UTC)
NUMBER = 7
MEAN = {1: Fraction(25, 6)}
JURY, VOTE = Way.JURY, Way.MEMBERS


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(Dates(ZoneInfo("Europe/Vilnius")))


def plain(texts: Texts, said: Words) -> str:
    return without_markup(texts.html("lt", said))


def line(place: int | None, means: dict[int, Fraction], number: int = NUMBER) -> PlaceLine:
    return PlaceLine(number, place, None, None, None, means, 1, 0)


def document(
    standing: list[PlaceLine],
    *,
    subject: Subject = Subject.PERSON,
    partner: str | None = None,
    way: Way | None = None,
    county: list[PlaceLine] | None = None,
    county_place: int | None = None,
    winners: tuple[int, ...] = (),
) -> Document:
    contest = Named(1, "Metų seniūnas", 2026, None)
    passed = NominationState.PASSED
    nomination = NominationLine(
        NUMBER, 1, "LT-AL", "Daugų seniūnija", passed, None, NOW, None, county_place, None
    )
    counties = [CountyLine(1, "LT-AL", way, How.JURY, county or [], [])] if way else []
    return Document(
        1,
        contest,
        Rules(scores=3),
        [CategoryLine(1, "Lyderis", subject, partner)],
        [Criterion(1, "Originalumas", 100)],
        [],
        [],
        [nomination],
        [],
        [],
        [],
        [],
        counties,
        [ResultLine(1, standing, winners)],
    )


def award(of: Document, *, name: str | None = "Rūta") -> Award:
    nomination = Nomination(
        NUMBER,
        1,
        1,
        NominationState.PASSED,
        None,
        2,
        1,
        "LT-24",
        "LT-AL",
        Content("Kiemo <šventė>", "Nes.", {}),
        *(NOW, None, None, NOW, None, None, None, None, None, None, None, 1),
    )
    standing = of.result[0].standing
    return Award(
        nomination,
        of.categories[0],
        standing[0] if standing else None,
        NUMBER in of.result[0].winners,
        "Daugų seniūnija",
        "Alytaus rajono savivaldybė",
        Concerned(2, name, "Kita seniūnija", 9, reached=True),
    )


def awards(of: Document, *each: Award) -> Awards:
    never = (None, None, None, None, None, None, None)
    name, rules = "Metų seniūnas", of.rules
    contest = Contest(1, State.CONFIRMED, name, 2026, None, rules, None, None, NOW, *never, 1)
    return Awards(contest, of, "ab" * 32, each)


LETTERS = [
    (document([line(1, MEAN)], winners=(NUMBER,)), "laimėjo: 1 vieta.", "– 4,17"),
    (document([line(2, MEAN)]), "Jūsų kandidatūros vieta: 2.", "– 4,17"),
    (document([line(None, MEAN)]), "vertinimų per mažai: 1, o reikėjo bent 3.", "– 4,17"),
    (document([line(None, {})]), "vertinimų per mažai", "balų ši kandidatūra negavo"),
    (
        document([], way=JURY, county=[line(2, {1: Fraction(3)})], county_place=2),
        "toliau ši kandidatūra nepateko. Vieta apskrityje: 2.",
        "– 3,00",
    ),
    (document([], way=VOTE, county=[line(None, {})]), "toliau ši kandidatūra nepateko.", None),
]


@pytest.mark.parametrize(("of", "place", "points"), LETTERS)
def test_a_letter_says_where_it_stands(
    texts: Texts, of: Document, place: str, points: str | None
) -> None:
    _, *said, thanks = plain(texts, put(awards(of, award(of)), award(of), {})).split("\n\n")
    assert thanks == "Ačiū, kad dalyvavote!"
    assert place in said[0]
    assert len(said) == (1 if points is None else 2)
    assert points is None or said[1].endswith(points) or points in said[1]


def test_a_letter_has_nothing_of_others(texts: Texts) -> None:
    of = document([line(1, MEAN), line(2, {1: Fraction(1)}, number=8)], winners=(NUMBER,))
    said = plain(texts, put(awards(of, award(of)), award(of), {}))
    assert "8" not in said
    assert "1,00" not in said


PLACE = "Daugų seniūnija, Alytaus rajono savivaldybė"
CARDS = [
    (Subject.PERSON, "Rūta", None, [f"🏆 1 vieta – Rūta, {PLACE}", "„Kiemo <šventė>“"]),
    (Subject.PERSON, None, None, [f"🏆 1 vieta – {PLACE}", "„Kiemo <šventė>“"]),
    (
        Subject.ELDERSHIP,
        "Rūta",
        "Žemės bankas",
        ["Nominaciją įsteigė: Žemės bankas", f"🏆 1 vieta – {PLACE}", "„Kiemo <šventė>“"],
    ),
    (Subject.IDEA, "Rūta", None, ["🏆 1 vieta – „Kiemo <šventė>“", PLACE]),
]


@pytest.mark.parametrize(("subject", "name", "partner", "card"), CARDS)
def test_a_card_names_whom_the_category_is_for(
    texts: Texts, subject: Subject, name: str | None, partner: str | None, card: list[str]
) -> None:
    of = document([line(1, MEAN)], subject=subject, partner=partner, winners=(NUMBER,))
    found = list(news_words(awards(of, award(of, name=name))))
    assert plain(texts, found[1]).split("\n") == ["Lyderis", *card]
    assert plain(texts, found[-1]) == "Protokolo SHA-256: " + "ab" * 32
