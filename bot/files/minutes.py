"""The minutes of a meeting (PDF, A4), to be read, printed and signed."""

from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import Align

from bot.domain.files import Minutes, Passage
from bot.files.letters import BOLD, REGULAR, font

# Millimetres; letters are measured in points.
MARGIN = 20.0
LINE = 0.48  # a line's height for each point of its letters
TITLE, HEADING, TEXT, SMALL = 15, 11, 10, 8
GAP, SPACE = 1.5, 4.0
ROOM = 30.0  # a heading that has less below it begins the next page
GREY = 110
FAMILY = "DejaVu"


def made(document: Minutes) -> bytes:
    paper = _begun(document)
    _write(paper, document.title, TITLE, "B")
    paper.ln(SPACE)
    _lines(paper, document.head)
    for passage in document.passages:
        _passage(paper, passage)
    paper.ln(SPACE)
    paper.set_text_color(GREY)
    for text in document.foot:
        _write(paper, text, SMALL)
    return bytes(paper.output())


class _Paper(FPDF):
    def footer(self) -> None:
        self.set_y(-MARGIN / 2 - GAP)
        self.set_font(FAMILY, "", SMALL)
        self.set_text_color(GREY)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align=Align.C)
        self.set_text_color(0)


def _begun(document: Minutes) -> _Paper:
    paper = _Paper()
    paper.add_font(FAMILY, "", font(REGULAR))
    paper.add_font(FAMILY, "B", font(BOLD))
    paper.set_margins(MARGIN, MARGIN)
    paper.set_auto_page_break(auto=True, margin=MARGIN)
    paper.set_title(document.title)
    paper.set_lang(document.language)
    paper.add_page()
    return paper


def _passage(paper: FPDF, passage: Passage) -> None:
    if paper.get_y() > paper.h - MARGIN - ROOM:
        paper.add_page()
    paper.ln(SPACE)
    _write(paper, passage.heading, HEADING, "B")
    paper.ln(GAP)
    _lines(paper, passage.lines)


def _lines(paper: FPDF, lines: Sequence[tuple[str, str]]) -> None:
    """The label in bold, and what it says going on in the same line."""
    for label, text in lines:
        if label:
            paper.set_font(FAMILY, "B", TEXT)
            paper.write(TEXT * LINE, f"{label} ")
        paper.set_font(FAMILY, "", TEXT)
        paper.write(TEXT * LINE, text)
        paper.ln(TEXT * LINE)
        paper.ln(GAP)


def _write(paper: FPDF, text: str, size: float, style: str = "") -> None:
    paper.set_font(FAMILY, style, size)
    paper.multi_cell(0, size * LINE, text, align=Align.L, new_x="LMARGIN", new_y="NEXT")
