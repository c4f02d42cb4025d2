"""The printed sheets: what is on them, and whether a telephone can read it."""

import io
import time
from dataclasses import replace

import zxingcpp
from pypdf import PageObject, PdfReader

from bot.domain.files import Invitation, Invitations
from bot.files import invitations

PEOPLE = [
    Invitation("Ąžuolė Čęėįšųūž", "Daugų seniūnija", "https://t.me/SueigaBot?start=ąč"),
    Invitation("", "Leipalingio seniūnija", "https://t.me/SueigaBot?start=i-2_3"),
    Invitation("Šilų seniūnas", "Šilų seniūnija", "https://t.me/SueigaBot?start=" + "x" * 64),
]
SHEET = Invitations(
    "Alytaus rajono „seniūnai“ – kvietimai",
    ["Iškirpkite ir išdalykite.", "", "Galioja iki lapkričio 24 d."],
    PEOPLE,
    note="Nuskaitykite telefono kamera.",
)


def pages(document: Invitations) -> list[PageObject]:
    return list(PdfReader(io.BytesIO(invitations.made(document))).pages)


def codes(page: PageObject) -> list[str]:
    """What a telephone reads, code by code."""
    pictures = [file.image.convert("L") for file in page.images if file.image is not None]
    return [code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)]


def words(page: PageObject) -> str:
    return " ".join(page.extract_text().split())


def test_a_sheet_says_what_it_is_given_and_nothing_else() -> None:
    [page] = pages(SHEET)
    address = "https://t.me/SueigaBot?start="
    assert words(page).replace("x ", "x") == (
        "Alytaus rajono „seniūnai“ – kvietimai"
        " Iškirpkite ir išdalykite. Galioja iki lapkričio 24 d."
        f" Ąžuolė Čęėįšųūž Daugų seniūnija Nuskaitykite telefono kamera. {address}ąč"
        f" Leipalingio seniūnija Nuskaitykite telefono kamera. {address}i-2_3"
        f" Šilų seniūnas Šilų seniūnija Nuskaitykite telefono kamera. {address}{'x' * 64}"
        "1 / 1"
    )
    assert codes(page) == [one.url for one in PEOPLE]


def test_a_municipality_of_sixty_is_quick_and_on_numbered_pages() -> None:
    people = [replace(PEOPLE[0], url=f"https://t.me/SueigaBot?start={n}") for n in range(60)]
    began = time.perf_counter()
    made = pages(replace(SHEET, people=people))
    assert time.perf_counter() - began < 3
    assert [words(page)[-5:] for page in made] == [f"{n} / 7" for n in range(1, 8)]
    assert [code for page in made for code in codes(page)] == [one.url for one in people]


def test_letters_come_with_the_file_and_few_of_them() -> None:
    content = invitations.made(SHEET)
    reader = PdfReader(io.BytesIO(content))
    fonts = reader.pages[0]["/Resources"]["/Font"].values()
    inside = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts
    ]
    assert all("/FontFile2" in one for one in inside)
    assert len(content) < 60_000
    assert (reader.metadata.title, reader.trailer["/Root"]["/Lang"]) == (SHEET.title, "lt")


def test_names_that_are_too_long_grow_small_and_stay_in_their_cell() -> None:
    long = " ".join(["Ilgavardė-Pavardienė"] * 8)
    endless = Invitation("Ž" * 3000, "Š" * 3000, PEOPLE[0].url)
    [page] = pages(replace(SHEET, people=[Invitation(long, "Daugų sen.", PEOPLE[1].url), endless]))

    said = words(page)
    assert said.count("Ilgavardė-Pavardienė") == 8
    assert 100 < said.count("Ž") < 3000
    assert codes(page) == [PEOPLE[1].url, endless.url]


def test_nobody_to_invite_is_a_page_too() -> None:
    [page] = pages(replace(SHEET, people=[], intro=[]))
    assert words(page) == f"{SHEET.title} 1 / 1"
