"""Booklets, their photos and archives: read back by other libraries."""

import io
import re
import zipfile
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image
from pypdf import PdfReader

from bot.domain.files import Archive, Booklet, Chapter, Document, Leaf, Scaled
from bot.files import archives, booklets, photos
from bot.files.making import MAKERS

LETTERS = "ąčęėįšųūžĄČĘĖĮŠŲŪŽ–„“"


def picture(
    width: int, height: int, mode: str = "RGB", form: str = "JPEG", **more: object
) -> bytes:
    content = io.BytesIO()
    Image.new(mode, (width, height)).save(content, form, **more)
    return content.getvalue()


def scaled(content: bytes, most: int = 100) -> Image.Image:
    return Image.open(io.BytesIO(photos.made(Scaled(content, most, 75))))


def bound(chapters: list[Chapter]) -> list[str]:
    document = Booklet(f"Rinkinys {LETTERS}", "Asociacija", ["Nariams"], "Turinys", chapters)
    pages = PdfReader(io.BytesIO(booklets.made(document))).pages
    return [page.extract_text() for page in pages]


def test_a_booklet_has_a_cover_a_list_and_its_entries(tmp_path: Path) -> None:
    path = tmp_path / "1.jpg"
    path.write_bytes(picture(30, 20))
    leaf = Leaf("Takas", "Alytaus r., Daugų seniūnija", [f"Nutiesta {LETTERS}"], [str(path)] * 3)
    cover, contents, body = bound([Chapter("Alytaus apskritis", [leaf])])
    assert cover.split("\n") == ["Asociacija", f"Rinkinys {LETTERS}", "Nariams", "1 / 3"]
    assert {"Turinys", "Alytaus apskritis 3", "Takas 3"} <= set(contents.split("\n"))
    assert set(body.split("\n")) == {
        *("Alytaus apskritis", "Takas", "Alytaus r., Daugų seniūnija", f"Nutiesta {LETTERS}"),
        "3 / 3",
    }


def test_the_list_says_the_page_of_each_entry_however_long_it_is() -> None:
    leaves = [
        Leaf(f"Įrašas-{n} " + "žodis " * (n % 20), "Kur", ["tekstas " * 90]) for n in range(90)
    ]
    pages = bound([Chapter("Viena", leaves[:40]), Chapter("Kita", leaves[40:])])
    listed = "\n".join(page for page in pages if not page.startswith("Rinkinys"))
    said = {
        int(found[1]): int(found[2])
        for found in re.finditer(r"Įrašas-(\d+) (?:žodis\s*)*?(\d+)\n", listed)
    }
    begins = {
        int(found[1]): number
        for number, page in enumerate(pages, 1)
        for found in re.finditer(r"Įrašas-(\d+) [žodis\n ]*Kur", page)
    }
    assert (len(said), len(begins)) == (90, 90)
    assert said == begins


def test_a_photo_becomes_a_small_upright_jpeg() -> None:
    exif = Image.Exif()
    exif[274] = 6  # lies on its side
    exif[271] = "Fotoaparatas"
    found = scaled(picture(400, 200, exif=exif))
    assert (found.format, found.size, dict(found.getexif())) == ("JPEG", (50, 100), {})
    assert scaled(picture(40, 20)).size == (40, 20)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L"])
def test_what_shows_through_is_white(mode: str) -> None:
    more = {"transparency": 0} if mode == "P" else {}
    pixel = scaled(picture(4, 4, mode, "PNG", **more)).getpixel((1, 1))
    assert pixel == ((0, 0, 0) if mode == "L" else (255, 255, 255))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", picture(30, 20)[:40]])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises((OSError, ValueError)):
        photos.made(Scaled(content, 100, 75))


def test_a_picture_that_says_it_is_huge_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "PIXELS_MAX", 100)
    with pytest.raises(ValueError, match="too many"):
        photos.made(Scaled(picture(20, 20, form="PNG"), 100, 75))


def test_an_archive_has_its_photos_as_they_were_and_its_text(tmp_path: Path) -> None:
    path = tmp_path / "kažkas"
    path.write_bytes(b"abc")
    found = archives.made(Archive({"ąžuolas-1.jpg": str(path)}, {"tekstas.txt": f"{LETTERS}\nb"}))
    with zipfile.ZipFile(io.BytesIO(found)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "tekstas.txt": f"\ufeff{LETTERS}\r\nb".encode(),
            "ąžuolas-1.jpg": b"abc",
        }


def test_every_document_is_made_by_somebody() -> None:
    assert set(MAKERS) == set(get_args(Document))
