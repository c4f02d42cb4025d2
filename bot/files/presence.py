"""The list of a meeting (PDF, A4), to be passed round and signed."""

from fpdf import FPDF
from fpdf.enums import Align

from bot.domain.files import Sheet
from bot.files.letters import BOLD, REGULAR, font

# Millimetres; letters are measured in points.
MARGIN = 15.0
ROW = 9.0  # room for a hand
NUMBER = 10.0
SIGNED = 45.0  # the last column
TITLE, TEXT, SMALL = 15, 10, 8
LINE = 0.48  # a line's height for each point of its letters
GREY = 110
FAMILY = "DejaVu"


class _Paper(FPDF):
    def footer(self) -> None:
        self.set_y(-MARGIN)
        self.set_font(FAMILY, "", SMALL)
        self.set_text_color(GREY)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align=Align.C)
        self.set_text_color(0)


def made(document: Sheet) -> bytes:
    paper = _Paper()
    paper.add_font(FAMILY, "", font(REGULAR))
    paper.add_font(FAMILY, "B", font(BOLD))
    paper.set_margins(MARGIN, MARGIN)
    paper.set_auto_page_break(auto=True, margin=MARGIN + 5)
    paper.set_title(document.title)
    paper.set_lang(document.language)
    paper.add_page()
    for text, size, style in [
        (document.title, TITLE, "B"),
        *((one, TEXT, "") for one in document.intro),
    ]:
        paper.set_font(FAMILY, style, size)
        paper.multi_cell(0, size * LINE, text, align=Align.L, new_x="LMARGIN", new_y="NEXT")
    paper.ln(3)
    _table(paper, document)
    return bytes(paper.output())


def _table(paper: FPDF, document: Sheet) -> None:
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
