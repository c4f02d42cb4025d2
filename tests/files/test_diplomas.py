"""Diplomas as PDF: read back by another library, and nothing in another's place."""

import io

from pypdf import PageObject, PdfReader

from bot.domain.files import Diploma, Diplomas
from bot.files.diplomas import FOOT_AT, LINES_END, SIGNED_AT, made

WORD = "ąčęėįšųūžĄČĘĖĮŠŲŪŽ–„“"
POINT = 25.4 / 72  # millimetres
SHORT = Diploma("Diplomas", f"🏆 {WORD}", "Daugų seniūnija", "1 vieta", ["Lyderis 🌳"], "1")
LONG = Diploma(
    "Padėkos raštas",
    "Rokiškio kaimiškoji seniūnija " * 3,
    "Rokiškio rajono savivaldybė",
    "Dėkojame už idėjas ir darbą bendruomenei " * 2,
    ["Konkursas „Metų seniūnas“ " * 3, "Nominacija " * 8, "Įsteigė " * 25, "„Pavadinimas“ " * 9],
)


def pages() -> list[PageObject]:
    document = Diplomas(
        "Diplomai",
        "Lietuvos savivaldybių seniūnų asociacija",
        [SHORT, LONG],
        ["Asociacijos vardu", "Komisijos vardu"],
        "parašas",
        "SHA-256: " + "0" * 64,
    )
    return list(PdfReader(io.BytesIO(made(document))).pages)


def test_each_stands_on_a_page_that_lies_and_holds_all_its_words() -> None:
    first, second = pages()
    assert [int(one) for one in first.mediabox[2:]] == [841, 595]
    lines = [one.strip() for one in first.extract_text().split("\n")]
    # Letters stand apart in the two lines above: they are read one by one.
    assert [one.replace(" ", "") for one in lines[:3]] == [
        "1",
        "LIETUVOSSAVIVALDYBIŲSENIŪNŲASOCIACIJA",
        "DIPLOMAS",
    ]
    assert lines[3:] == [
        WORD,
        "Daugų seniūnija",
        "1 vieta",
        "Lyderis",
        "Asociacijos vardu",
        "parašas",
        "Komisijos vardu",
        "parašas",
        "SHA-256: " + "0" * 64,
    ]
    words = second.extract_text().split()
    assert (words.count("Įsteigė"), words.count("„Pavadinimas“")) == (25, 9)


def test_the_longest_leaves_the_places_for_signatures_free() -> None:
    second = pages()[1]
    found: dict[str, float] = {}

    def note(text: str, _: object, at: list[float], *__: object) -> None:
        if text.strip():
            found[text.strip()] = (float(second.mediabox.height) - at[5]) * POINT

    second.extract_text(visitor_text=note)
    lowest = max(at for text, at in found.items() if "„Pavadinimas“" in text)
    assert lowest < LINES_END
    assert SIGNED_AT - 16 < found["Asociacijos vardu"] < SIGNED_AT < found["parašas"] < FOOT_AT
