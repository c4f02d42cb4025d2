"""The list of a meeting (PDF, A4), to be passed round and signed."""

from fpdf.enums import Align

from bot.domain.files import Sheet
from bot.files.paper import FAMILY, Paper

# Millimetres; letters are measured in points.
MARGIN = 15.0
ROW = 9.0  # room for a hand
NUMBER = 10.0
SIGNED = 45.0  # the last column
TITLE, TEXT, SMALL = 15, 10, 8


def made(document: Sheet) -> bytes:
    paper = Paper(document.title, document.language, MARGIN, below=5)
    paper.add_page()
    paper.put(document.title, TITLE, "B")
    for text in document.intro:
        paper.put(text, TEXT)
    paper.ln(3)
    _table(paper, document)
    return bytes(paper.output())


def _table(paper: Paper, document: Sheet) -> None:
    """The heading stands on each page."""
    columns = len(document.headings)
    middle = (paper.epw - NUMBER - SIGNED) / max(columns - 2, 1)
    widths = (NUMBER, *(middle for _ in range(columns - 2)), SIGNED)
    paper.set_font(FAMILY, "", SMALL + 1)
    with paper.table(
        col_widths=widths, line_height=ROW / 2, padding=1, text_align=Align.L
    ) as table:
        for cells in (document.headings, *document.rows):
            row = table.row()
            for text in cells:
                row.cell(text)
