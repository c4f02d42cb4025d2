"""The bytes of a feed as text, whatever the server and the document say they are.

Lithuanian websites still send windows-1257 that calls itself UTF-8, and UTF-8 that calls itself
ISO-8859-1. What cannot be read for sure is refused: a draft full of „Ä—“ helps nobody.
"""

import codecs
import re

from bot.domain.errors import Refusal

BALTIC = "windows-1257"
DECLARED = re.compile(rb"""^\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as the next one does
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
LETTERS = frozenset("ąčęėįšųūžĄČĘĖĮŠŲŪŽ")
# What else stands in Lithuanian text: neighbours' letters, and signs. None of them is what
# windows-1252 makes of a Lithuanian letter in windows-1257 (ð, þ, è, ë, æ, à, á, ø, û).
NEIGHBOURS = "āēģīķļņōŗĀĒĢĪĶĻŅäöõüßéóńłćśźżÄÖÕÜÉÓŁ"
SIGNS = "„“”’‘«»–—…•·°§€£±×½¼¾²³№©®™\u00a0\u00ad\u200b"
USUAL = LETTERS.union(NEIGHBOURS, SIGNS)
LEGIBLE = 0.9  # of the signs beyond ASCII: a few may be anything
# UTF-8 read as windows-1252 and written as UTF-8 again: „Ä—“ for „ė“, „Å¡“ for „š“.
WESTERN = bytes(range(0x80, 0xC0)).decode("windows-1252", "ignore")  # of bytes that follow another
TWICE = re.compile(f"[ÂÃÄÅâ][\u0080-\u00bf{WESTERN}]")
MARK = "\ufffd"  # what a program puts where it could not read


def decoded(content: bytes, charset: str | None = None) -> str:
    """The text without its declaration. `charset` is the server's. Raises Refusal."""
    text = mended(_decoded(content, charset))
    if "\0" in text:
        raise Refusal("feeds.undecodable")
    return DECLARATION.sub("", text.lstrip("\ufeff"), count=1)


def mended(text: str) -> str:
    """What was read wrongly before it was written, taken back where that can be done."""
    if TWICE.search(text):
        again = _strictly(_as_western(text), "utf-8")
        return text if again is None else again
    if not LETTERS.intersection(text) and not _is_legible(text):
        baltic = _strictly(_as_western(text), BALTIC)
        if baltic is not None and LETTERS.intersection(baltic) and _is_legible(baltic):
            return baltic
    return text


def is_garbled(text: str) -> bool:
    """Whether somebody before us could not read it."""
    return MARK in text or bool(TWICE.search(text))


def _decoded(content: bytes, charset: str | None) -> str:
    for bom, name in BOMS:
        if content.startswith(bom):
            marked = _strictly(content[len(bom) :], name)
            return _refuse() if marked is None else marked
    found = _strictly(content, "utf-8")
    if found is not None and "\0" not in found:
        return found  # nobody writes valid UTF-8 by chance, whatever is declared
    declared = DECLARED.match(content)
    for said in (declared.group(1).decode() if declared else None, charset, BALTIC):
        text = _strictly(content, said) if said else None
        if text is not None and _is_legible(text):
            return text
    return _refuse()


def _strictly(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except (UnicodeError, LookupError):
        return None


def _is_legible(text: str) -> bool:
    """Whether what is beyond ASCII is what one finds in Lithuanian text."""
    beyond = [sign for sign in text if ord(sign) >= 128]  # noqa: PLR2004 - where ASCII ends
    return not beyond or sum(sign in USUAL for sign in beyond) >= LEGIBLE * len(beyond)


def _as_western(text: str) -> bytes:
    """The bytes that windows-1252 read so; where it has no sign, the byte's own number."""
    found = bytearray()
    for sign in text:
        try:
            found += sign.encode("windows-1252")
        except UnicodeError:
            if ord(sign) > 255:  # noqa: PLR2004 - no byte
                return b"\xff"  # it was not read so: this is no UTF-8 either
            found.append(ord(sign))
    return bytes(found)


def _refuse() -> str:
    raise Refusal("feeds.undecodable")
