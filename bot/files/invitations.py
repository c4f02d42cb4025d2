"""Sheets of invitations (PDF, A4): a cell for each person, to be cut apart along the dashes."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

import segno
from fpdf.enums import MethodReturnValue, WrapMode

from bot.domain.files import Invitation, Invitations
from bot.files.paper import FAMILY, GREY, Paper

# Millimetres; letters are measured in points.
MARGIN = 10.0
CELL_WIDTH, CELL_HEIGHT = 95.0, 55.0  # ten on a page, four fewer under a long introduction
PADDING = 4.0
CODE = 42.0  # a telephone reads it at arm's length
GAP = 2.0
LINE = 0.42  # a line's height for each point of its letters
SIZES = (13, 11, 9, 7)  # of what stands first in a cell: the first that fits
PLACE_MAX, NOTE_MAX, ADDRESS = 10, 8, 7
CODE_PIXELS = 8  # of a module


def made(document: Invitations) -> bytes:
    paper = _begun(document)
    for x, y, invitation in _places(paper, document.people):
        _dashes(paper, x, y)
        _cell(paper, (x + PADDING, y + PADDING), invitation, document.note)
    return bytes(paper.output())


@dataclass(frozen=True)
class _Line:
    text: str
    size: float
    bold: bool = False

    @property
    def height(self) -> float:
        return self.size * LINE


BLANK = _Line("", 4)


def _begun(document: Invitations) -> Paper:
    """With the title and the introduction on it."""
    paper = Paper(document.title, document.language, MARGIN)
    paper.set_draw_color(GREY)
    paper.add_page()
    for text, size, style in [
        (document.title, 16, "B"),
        *((one, 10, "") for one in document.intro),
    ]:
        paper.put(text, size, style, LINE)
        paper.ln(GAP)
    paper.set_auto_page_break(auto=False)
    return paper


def _places(
    paper: Paper, people: Sequence[Invitation]
) -> Iterator[tuple[float, float, Invitation]]:
    """Left and right, downwards, on as many pages as it takes."""
    y = paper.get_y()
    for number, invitation in enumerate(people):
        right = number % 2 == 1
        if not right:
            if number:
                y += CELL_HEIGHT
            if y + CELL_HEIGHT > paper.h - MARGIN:
                paper.add_page()
                y = MARGIN
        yield MARGIN + right * CELL_WIDTH, y, invitation


def _dashes(paper: Paper, x: float, y: float) -> None:
    """Each from its left or upper end, so that those of neighbours lie on each other."""
    paper.set_dash_pattern(dash=1.5, gap=1.5)
    for down in (0.0, CELL_HEIGHT):
        paper.line(x, y + down, x + CELL_WIDTH, y + down)
    for across in (0.0, CELL_WIDTH):
        paper.line(x + across, y, x + across, y + CELL_HEIGHT)


def _cell(paper: Paper, corner: tuple[float, float], invitation: Invitation, note: str) -> None:
    x, y = corner
    paper.image(_code(invitation.url), x, y, CODE, CODE)
    beside = x + CODE + GAP
    lines = _fitting(paper, invitation, note, CELL_WIDTH - CODE - GAP - 2 * PADDING)
    _write(paper, (beside, y + GAP), lines, CODE - GAP)
    address = _wrapped(
        paper, _Line(invitation.url, ADDRESS), CELL_WIDTH - 2 * PADDING, WrapMode.CHAR
    )
    _write(paper, (x, y + CODE + GAP / 2), address, CELL_HEIGHT - CODE - PADDING - GAP)


def _code(url: str) -> io.BytesIO:
    picture = io.BytesIO()
    segno.make_qr(url, error="m").save(picture, kind="png", scale=CODE_PIXELS)
    return picture


def _fitting(paper: Paper, invitation: Invitation, note: str, width: float) -> list[_Line]:
    """As large as the place beside the code allows; what is too long even small is cut below."""
    lines: list[_Line] = []
    for size in SIZES:
        lines = []
        for block in _blocks(invitation, note, size):
            lines += [*_wrapped(paper, block, width), BLANK]
        if sum(line.height for line in lines[:-1]) <= CODE - GAP:
            break
    return lines


def _blocks(invitation: Invitation, note: str, size: float) -> list[_Line]:
    texts = (invitation.name, invitation.place) if invitation.name else (invitation.place,)
    first, *second = texts
    blocks = [_Line(first, size, bold=True)]
    blocks += [_Line(text, min(size, PLACE_MAX)) for text in second]
    return [*blocks, _Line(note, min(size, NOTE_MAX))]


def _wrapped(
    paper: Paper, block: _Line, width: float, mode: WrapMode = WrapMode.WORD
) -> list[_Line]:
    if not block.text:
        return []
    paper.set_font(FAMILY, "B" if block.bold else "", block.size)
    lines = paper.multi_cell(
        width, text=block.text, dry_run=True, output=MethodReturnValue.LINES, wrapmode=mode
    )
    return [_Line(line, block.size, block.bold) for line in cast("list[str]", lines)]


def _write(
    paper: Paper, corner: tuple[float, float], lines: Sequence[_Line], height: float
) -> None:
    x, top = corner
    y = top
    for line in lines:
        if y + line.height > top + height:
            return
        if line.text:
            paper.set_font(FAMILY, "B" if line.bold else "", line.size)
            paper.set_xy(x, y)
            paper.cell(text=line.text, h=line.height)
        y += line.height
