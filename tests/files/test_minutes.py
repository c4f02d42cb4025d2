"""Minutes as PDF: read back by another library."""

import io

from pypdf import PdfReader

from bot.domain.files import Minutes, Passage
from bot.files.minutes import made

WORD = "ąčęėįšųūžĄČĘĖĮŠŲŪŽ–„“"


def pages_of(document: Minutes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(made(document))).pages]


def test_all_that_is_in_them_can_be_read_in_its_order() -> None:
    (page,) = pages_of(
        Minutes(
            f"Protokolas. {WORD}",
            [("Kada:", "2026 m. gruodžio 3 d."), ("Kur:", "Alytus")],
            [Passage("1. Keliai", [("Kalbėta:", "Ilgai.\nLabai."), ("Nutarta:", "Pirkti.")])],
            ["Protokolas galutinis."],
        )
    )
    assert page.split("\n") == [
        f"Protokolas. {WORD}",
        "Kada: 2026 m. gruodžio 3 d.",
        "Kur: Alytus",
        "1. Keliai",
        "Kalbėta: Ilgai.",
        "Labai.",
        "Nutarta: Pirkti.",
        "Protokolas galutinis.",
        "1 / 1",
    ]


def test_long_ones_go_on_on_other_pages_and_no_word_is_too_long() -> None:
    lines = [("Kalbėta:", "žodis " * 250), ("", "https://" + "a" * 400)]
    pages = pages_of(
        Minutes("Protokolas", [], [Passage(f"{one}. 😀", lines) for one in range(1, 11)])
    )
    assert len(pages) == 5
    assert pages[-1].endswith("5 / 5")
    assert "".join(pages).count("žodis") == 2500
