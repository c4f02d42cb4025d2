"""Diplomas and letters of thanks (PDF, A4 lying): a page each, to be printed and signed."""

import re
from collections.abc import Iterator
from dataclasses import replace
from math import cos, pi, sin

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue
from fpdf.fonts import TTFFont

from bot.domain.files import Diploma, Diplomas
from bot.files.letters import SERIF, SERIF_BOLD, SERIF_ITALIC, font

# Millimetres; letters are measured in points.
FAMILY = "DejaVuSerif"
EDGE, INNER, MARGIN = 10.0, 13.0, 34.0  # the two lines of the frame, the text
ABOVE_AT, HEADING_AT, WHOSE_AT = 27.0, 42.0, 74.0  # from the upper edge
LINES_END, SIGNED_AT, FOOT_AT = 156.0, 176.0, 189.0
ABOVE, HEADING, WHERE, SIGNED, SMALL, FOOT = 11.0, 34.0, 13.0, 10.0, 8.0, 7.0
TEXT = (13.0, 11.5, 10.0, 8.5, 7.0)  # the largest with which all lines fit
MORE = 2.0  # letters of the first line are larger by
WHOSE = (30.0, 26.0, 22.0, 18.0, 15.0)  # the largest letters with which it takes one line, or two
LINE = 0.5  # a line's height for each point of its letters
APART = 2.0
SIGNATURE = 78.0  # wide
CORNER = 5.0  # of the frame's ornaments
MEDAL, MEDAL_AT = 14.0, (256.0, 40.0)  # its radius, its middle
POINTS = 24  # of the medal's edge

Colour = tuple[int, int, int]

INK: Colour = (38, 38, 38)
GREY: Colour = (105, 105, 105)
GOLD: Colour = (176, 134, 52)
PALE: Colour = (244, 234, 208)
GREEN: Colour = (20, 83, 58)


def made(document: Diplomas) -> bytes:
    paper = FPDF("landscape", "mm", "A4")
    for style, name in (("", SERIF), ("B", SERIF_BOLD), ("I", SERIF_ITALIC)):
        paper.add_font(FAMILY, style, font(name))
    paper.set_margins(MARGIN, INNER)
    paper.set_auto_page_break(auto=False)
    paper.set_title(document.title)
    paper.set_lang(document.language)
    for page in (_printable(paper, one) for one in document.pages):
        paper.add_page()
        _frame(paper)
        if page.place is not None:
            _medal(paper, page.place)
        _text(paper, document, page)
        _signatures(paper, document)
    return bytes(paper.output())


def _printable(paper: FPDF, page: Diploma) -> Diploma:
    """Without signs that our letters do not have: smileys would be empty boxes."""
    paper.set_font(FAMILY, "B", WHOSE[0])
    letters = paper.current_font
    assert isinstance(letters, TTFFont)  # noqa: S101 - it is ours

    def kept(text: str) -> str:
        there = "".join(sign for sign in text if ord(sign) in letters.cmap)
        return re.sub(" +", " ", there).strip()

    lines = [kept(one) for one in page.lines]
    return replace(page, whose=kept(page.whose), where=kept(page.where), lines=lines)


def _text(paper: FPDF, document: Diplomas, page: Diploma) -> None:
    paper.set_y(ABOVE_AT)
    paper.set_char_spacing(1)
    _put(paper, document.above.upper(), ABOVE, colour=GREEN)
    paper.set_y(HEADING_AT)
    paper.set_char_spacing(3)
    _put(paper, page.heading.upper(), HEADING, "B", GREEN)
    paper.set_char_spacing(0)
    _rule(paper, HEADING_AT + HEADING * LINE + 4)
    paper.set_y(WHOSE_AT)
    _put(paper, page.whose, _fitting(paper, page.whose), "B")
    paper.ln(APART)
    _put(paper, page.where, WHERE, "I", GREY)
    _lines(paper, page)


def _lines(paper: FPDF, page: Diploma) -> None:
    """In the middle of what is left above the signatures, the letters as large as there is room."""
    room = LINES_END - paper.get_y()
    heights = {size: sum(_heights(paper, page, size)) for size in TEXT}
    size = next((one for one in TEXT if heights[one] <= room), TEXT[-1])
    paper.set_y(paper.get_y() + max((room - heights[size]) / 2, 0))
    _put(paper, page.lead, size + MORE, "B")
    for one in page.lines:
        paper.ln(APART)
        _put(paper, one, size)


def _heights(paper: FPDF, page: Diploma, size: float) -> Iterator[float]:
    yield _height(paper, page.lead, size + MORE, "B")
    for one in page.lines:
        yield APART + _height(paper, one, size)


def _fitting(paper: FPDF, text: str) -> float:
    """A name stands in one line if it can, at the most in two."""
    for most in (1, 2):
        for size in WHOSE[: 3 if most == 1 else None]:
            if _height(paper, text, size, "B") <= most * size * LINE:
                return size
    return WHOSE[-1]


def _height(paper: FPDF, text: str, size: float, style: str = "") -> float:
    paper.set_font(FAMILY, style, size)
    height = paper.multi_cell(
        0, size * LINE, text, align=Align.C, dry_run=True, output=MethodReturnValue.HEIGHT
    )
    assert isinstance(height, float)  # noqa: S101 - it was asked for
    return height


def _put(paper: FPDF, text: str, size: float, style: str = "", colour: Colour = INK) -> None:
    paper.set_text_color(*colour)
    paper.set_font(FAMILY, style, size)
    paper.set_x(MARGIN)
    paper.multi_cell(0, size * LINE, text, align=Align.C, new_x="LMARGIN", new_y="NEXT")


def _signatures(paper: FPDF, document: Diplomas) -> None:
    """Side by side, each below whom it is for."""
    room = paper.epw - SIGNATURE * len(document.signed)
    gap = room / max(len(document.signed) - 1, 1)
    paper.set_draw_color(*GREY)
    paper.set_line_width(0.2)
    for number, whose in enumerate(document.signed):
        x = MARGIN + number * (SIGNATURE + gap)
        paper.line(x, SIGNED_AT, x + SIGNATURE, SIGNED_AT)
        for text, size, y in (
            (whose, SIGNED, SIGNED_AT - 16),
            (document.under, SMALL, SIGNED_AT + 1),
        ):
            paper.set_text_color(*(GREY if size == SMALL else INK))
            paper.set_font(FAMILY, "", size)
            paper.set_xy(x, y)
            paper.cell(SIGNATURE, size * LINE, text, align=Align.C)
    if document.foot:
        paper.set_y(FOOT_AT)
        _put(paper, document.foot, FOOT, colour=GREY)


def _frame(paper: FPDF) -> None:
    """Two lines, with a corner in each of the four."""
    for inset, width, colour in ((EDGE, 1.1, GREEN), (INNER, 0.4, GOLD)):
        paper.set_draw_color(*colour)
        paper.set_line_width(width)
        paper.rect(inset, inset, paper.w - 2 * inset, paper.h - 2 * inset)
    for x, right in ((INNER, 1), (paper.w - INNER, -1)):
        for y, down in ((INNER, 1), (paper.h - INNER, -1)):
            _corner(paper, x, y, right, down)


def _corner(paper: FPDF, x: float, y: float, right: int, down: int) -> None:
    """A square set into the frame, and a lozenge within."""
    middle = (x + right * CORNER / 2, y + down * CORNER / 2)
    paper.set_fill_color(*GOLD)
    paper.rect(middle[0] - CORNER / 2, middle[1] - CORNER / 2, CORNER, CORNER, style="F")
    paper.set_fill_color(*PALE)
    paper.polygon(_lozenge(*middle, CORNER * 0.32), style="F")


def _lozenge(x: float, y: float, tip: float) -> list[tuple[float, float]]:
    return [(x - tip, y), (x, y - tip), (x + tip, y), (x, y + tip)]


def _rule(paper: FPDF, y: float) -> None:
    """A line with a lozenge in its middle."""
    middle, half, tip = paper.w / 2, 46.0, 1.8
    paper.set_draw_color(*GOLD)
    paper.set_line_width(0.4)
    paper.line(middle - half, y, middle - 2 * tip, y)
    paper.line(middle + 2 * tip, y, middle + half, y)
    paper.set_fill_color(*GOLD)
    paper.polygon(_lozenge(middle, y, tip), style="F")


def _medal(paper: FPDF, place: str) -> None:
    x, y = MEDAL_AT
    paper.set_fill_color(*GREEN)
    for side in (-1, 1):
        ribbon = [(2, 10), (11, 7), (14, 25), (10, 22.5), (7, 27)]
        paper.polygon([(x + side * a * 0.8, y + b) for a, b in ribbon], style="F")
    paper.set_fill_color(*GOLD)
    paper.polygon(_star(x, y), style="F")
    for radius, colour in ((MEDAL * 0.8, PALE), (MEDAL * 0.74, GOLD), (MEDAL * 0.71, PALE)):
        paper.set_fill_color(*colour)
        paper.circle(x, y, radius, style="F")
    paper.set_text_color(*GREEN)
    paper.set_font(FAMILY, "B", 28)
    paper.set_xy(x - MEDAL, y - 7.5)
    paper.cell(2 * MEDAL, 15, place, align=Align.C)


def _star(x: float, y: float) -> list[tuple[float, float]]:
    """The medal's edge: as many points as `POINTS`, and a dent after each."""
    found = []
    for number in range(2 * POINTS):
        radius = MEDAL if number % 2 else MEDAL * 0.91
        angle = pi * number / POINTS
        found.append((x + radius * cos(angle), y + radius * sin(angle)))
    return found
