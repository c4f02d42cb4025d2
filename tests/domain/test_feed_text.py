"""Bytes of feeds that say what they are, and that do not."""

import codecs

import pytest

from bot.domain.errors import Refusal
from bot.domain.feed_text import decoded, is_garbled, mended

WORDS = "<rss><title>Šiluminės trasos „remontas“ – ąčęėįšųūž ĄČĘĖĮŠŲŪŽ</title></rss>"
BALTIC = "windows-1257"


def declared(name: str) -> str:
    return f'<?xml version="1.0" encoding="{name}"?>{WORDS}'


READABLE = {
    "utf-8 as it says": declared("utf-8").encode(),
    "windows-1257 as it says": declared(BALTIC).encode(BALTIC),
    "windows-1257 that says utf-8": declared("utf-8").encode(BALTIC),
    "windows-1257 that says windows-1252": declared("windows-1252").encode(BALTIC),
    "windows-1257 that says what there is not": declared("x-baltic").encode(BALTIC),
    "utf-8 that says iso-8859-1": declared("iso-8859-1").encode(),
    "utf-8 that says windows-1257": declared(BALTIC).encode(),
    "utf-8 that says nothing": WORDS.encode(),
    "windows-1257 that says nothing": WORDS.encode(BALTIC),
    "a mark and utf-8": codecs.BOM_UTF8 + declared("utf-8").encode(),
    "a mark and utf-16": declared("utf-16").encode("utf-16"),
    "utf-8 written twice": declared("utf-8").encode().decode("latin-1").encode(),
}


@pytest.mark.parametrize("how", READABLE)
def test_what_can_be_read_is_read(how: str) -> None:
    assert decoded(READABLE[how]) == WORDS


@pytest.mark.parametrize(
    "content",
    [
        "<rss>Привет мир</rss>".encode("koi8-r"),
        codecs.BOM_UTF8 + "<rss>Šiluminės</rss>".encode(BALTIC),
        bytes(range(256)),
        b"\x1f\x8b\x08\x00\xff\xfe\xf0\x00",
        declared("utf-16").encode("utf-16-le"),
    ],
    ids=["other letters", "a mark that lies", "no text", "packed", "without its mark"],
)
def test_what_cannot_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        decoded(content)
    assert refused.value.text_id == "feeds.undecodable"


def test_the_server_says_it_where_the_document_does_not() -> None:
    assert decoded(WORDS.encode("iso-8859-13", "replace"), "iso-8859-13").count("ąčęėįšųūž") == 1


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ðiluminës trasos þolë", "Šiluminės trasos žolė"),
        ("Å\u00a0iluminÄ—s trasos", "Šiluminės trasos"),
        ("Visit Café Müller", "Visit Café Müller"),
        ("Plain", "Plain"),
    ],
)
def test_what_was_spoilt_before_us_is_mended(text: str, meant: str) -> None:
    assert mended(text) == meant


def test_what_cannot_be_mended_is_garbled() -> None:
    assert is_garbled("\ufffdilumin\ufffds trasos")
    assert is_garbled(mended("Å¡iluminÄ—s ėjimas"))
    assert not is_garbled("Šiluminės „trasos“ – ėjimas")
