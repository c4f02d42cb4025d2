"""The minutes of a meeting (PDF, A4), to be read, printed and signed."""

from collections.abc import Sequence

from bot.domain.files import Minutes, Passage
from bot.files.paper import FAMILY, GREY, LINE, Paper

# Millimetres; letters are measured in points.
MARGIN = 20.0
TITLE, HEADING, TEXT, SMALL = 15, 11, 10, 8
GAP, SPACE = 1.5, 4.0
ROOM = 30.0  # a heading that has less below it begins the next page


def made(document: Minutes) -> bytes:
    paper = Paper(document.title, document.language, MARGIN)
    paper.add_page()
    paper.put(document.title, TITLE, "B")
    paper.ln(SPACE)
    _lines(paper, document.head)
    for passage in document.passages:
        _passage(paper, passage)
    paper.ln(SPACE)
    paper.set_text_color(GREY)
    for text in document.foot:
        paper.put(text, SMALL)
    return bytes(paper.output())


def _passage(paper: Paper, passage: Passage) -> None:
    if paper.get_y() > paper.h - MARGIN - ROOM:
        paper.add_page()
    paper.ln(SPACE)
    paper.put(passage.heading, HEADING, "B")
    paper.ln(GAP)
    _lines(paper, passage.lines)


def _lines(paper: Paper, lines: Sequence[tuple[str, str]]) -> None:
    """The label in bold, and what it says going on in the same line."""
    for label, text in lines:
        if label:
            paper.set_font(FAMILY, "B", TEXT)
            paper.write(TEXT * LINE, f"{label} ")
        paper.set_font(FAMILY, "", TEXT)
        paper.write(TEXT * LINE, text)
        paper.ln(TEXT * LINE)
        paper.ln(GAP)
