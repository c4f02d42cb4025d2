"""Strict Fluent: escaped arguments, right plurals, no half-made sentence."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.messages import Html, Joined, Near, Words, words
from bot.telegram.dates import Dates
from bot.telegram.texts import TextError, Texts, without_markup


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(Dates(ZoneInfo("Europe/Vilnius")))


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 nuotraukų"),
        (1, "1 nuotrauka"),
        (2, "2 nuotraukos"),
        (9, "9 nuotraukos"),
        (10, "10 nuotraukų"),
        (11, "11 nuotraukų"),
        (19, "19 nuotraukų"),
        (20, "20 nuotraukų"),
        (21, "21 nuotrauka"),
        (22, "22 nuotraukos"),
        (101, "101 nuotrauka"),
        (111, "111 nuotraukų"),
        (443, "443 nuotraukos"),
        (1234, "1\N{NO-BREAK SPACE}234 nuotraukos"),
    ],
)
def test_lithuanian_plurals(texts: Texts, count: int, said: str) -> None:
    assert texts.plain("lt", words("forms.photos", count=count)) == said


def test_arguments_are_escaped_where_markup_is_read(texts: Texts) -> None:
    message = words("reports.card-title", title="A & <b>B</b>")
    assert texts.html("lt", message) == "<b>A &amp; &lt;b&gt;B&lt;/b&gt;</b>"
    assert (
        texts.html("lt", words("reports.card-title", title=Html("<i>A</i>"))) == "<b><i>A</i></b>"
    )
    label = words("common.verbatim", text="A & <b>B</b>")
    assert texts.plain("lt", label) == "A & <b>B</b>"


def test_texts_stand_in_texts(texts: Texts) -> None:
    parts = Joined((words("reports.card-number", number="7"), words("forms.photos", count=2)), ", ")
    assert texts.html("en", words("common.joined", parts=parts)) == "Report No. 7, 2 photos"
    line = words("forms.preview-line", label=words("reports.label-title"), value="<")
    assert texts.html("lt", line) == "<b>Pavadinimas:</b> &lt;"


def test_dates_and_cases(texts: Texts) -> None:
    when = datetime(2026, 11, 24, 16, tzinfo=UTC)
    submitted = words("reports.card-submitted", number="7", when=when)
    assert texts.html("lt", submitted) == ("Pateikta: 2026 m. lapkričio 24 d., antradienis, 18:00")
    group = words("groups.of-county", county="Utenos apskritis")
    assert texts.html("lt", group) == "Utenos apskrities grupė"


@pytest.mark.parametrize(
    ("read", "when", "said"),
    [
        ("2026-12-01T22:00", "2026-12-03T08:00", "rytoj, gruodžio 3 d., ketvirtadienį, 10 val."),
        ("2026-12-01T21:59", "2026-12-03T08:00", "gruodžio 3 d., ketvirtadienį, 10 val."),
        ("2026-12-02T21:59", "2026-12-03T08:00", "rytoj, gruodžio 3 d., ketvirtadienį, 10 val."),
        ("2026-12-02T22:00", "2026-12-03T08:00", "šiandien, gruodžio 3 d., ketvirtadienį, 10 val."),
        ("2026-12-03T21:59", "2026-12-03T08:00", "šiandien, gruodžio 3 d., ketvirtadienį, 10 val."),
        ("2026-12-03T22:00", "2026-12-03T08:00", "gruodžio 3 d., ketvirtadienį, 10 val."),
        ("2026-12-31T10:00", "2026-12-31T22:00", "rytoj, sausio 1 d., penktadienį, 0 val."),
        # The night summer time begins: a day of 23 hours. Midnight moves from 22:00 to 21:00 UTC.
        ("2026-03-28T21:59", "2026-03-29T21:00", "kovo 30 d., pirmadienį, 0 val."),
        ("2026-03-28T22:00", "2026-03-29T20:00", "šiandien, kovo 29 d., sekmadienį, 23 val."),
        ("2026-03-28T22:00", "2026-03-29T21:00", "rytoj, kovo 30 d., pirmadienį, 0 val."),
        ("2026-03-29T21:00", "2026-03-30T05:00", "šiandien, kovo 30 d., pirmadienį, 8 val."),
        # The night it ends: a day of 25 hours.
        ("2026-10-24T20:59", "2026-10-25T21:00", "rytoj, spalio 25 d., sekmadienį, 23 val."),
        ("2026-10-24T21:00", "2026-10-25T21:00", "šiandien, spalio 25 d., sekmadienį, 23 val."),
        ("2026-10-24T21:00", "2026-10-25T22:00", "rytoj, spalio 26 d., pirmadienį, 0 val."),
        ("2026-10-25T21:59", "2026-10-26T07:00", "rytoj, spalio 26 d., pirmadienį, 9 val."),
        ("2026-10-25T22:00", "2026-10-26T07:00", "šiandien, spalio 26 d., pirmadienį, 9 val."),
    ],
)  # fmt: skip
def test_a_moment_is_as_near_as_it_is_when_it_is_read(
    texts: Texts, read: str, when: str, said: str
) -> None:
    """By the calendar of Vilnius, whatever its clock does in that night; times here are UTC."""
    near = Near(datetime.fromisoformat(when).replace(tzinfo=UTC))
    now = datetime.fromisoformat(read).replace(tzinfo=UTC)
    assert texts.plain("lt", words("common.verbatim", text=near), now) == said


def test_near_in_english_and_nowhere_without_a_clock(texts: Texts) -> None:
    now = datetime(2026, 12, 2, 8, tzinfo=UTC)
    said = words("common.verbatim", text=Near(now + timedelta(days=1)))
    assert texts.html("en", said, now) == "tomorrow, Thursday, 3 December, 10:00"
    with pytest.raises(TextError):
        texts.html("en", said)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("lt", words("nothing.at-all")),
        ("lt", words("menu.no-such")),
        ("lt", words("menu")),
        ("lt", words("reports.card-title")),
        ("lt", words("reports.card-title", title=None)),
        ("lt", words("reports.card-title", title=[1])),
        ("lt", words("reports.card-title", title=words("menu.no-such"))),
    ],
)
def test_what_is_missing_is_an_error(texts: Texts, language: str, message: Words) -> None:
    with pytest.raises(TextError):
        texts.html(language, message)


def test_without_markup() -> None:
    assert without_markup('<b>A &amp; B</b> <a href="x">&lt;c&gt;</a>') == "A & B <c>"
