"""A PDF as all of ours begin: A4, letters that have ours, the pages counted below."""

from fpdf import FPDF
from fpdf.enums import Align

from bot.files.letters import BOLD, REGULAR, font

# Letters are measured in points, all else in millimetres.
GREY = 110
FAMILY = "DejaVu"
COUNTED = 8  # the letters of the count
LINE = 0.48  # a line's height for each point of its letters


class Paper(FPDF):
    """Without a page yet. A margin each side, and `below` more above the count of pages."""

    def __init__(self, title: str, language: str, margin: float, below: float = 0) -> None:
        super().__init__()
        self.add_font(FAMILY, "", font(REGULAR))
        self.add_font(FAMILY, "B", font(BOLD))
        self.set_margins(margin, margin)
        self.set_auto_page_break(auto=True, margin=margin + below)
        self.set_title(title)
        self.set_lang(language)

    def footer(self) -> None:
        self.set_y(-10)
        self.set_font(FAMILY, "", COUNTED)
        self.set_text_color(GREY)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align=Align.C)
        self.set_text_color(0)

    def put(self, text: str, size: float, style: str = "", line: float = LINE) -> None:
        """A paragraph; `line` as `LINE`."""
        self.set_font(FAMILY, style, size)
        self.multi_cell(0, size * line, text, align=Align.L, new_x="LMARGIN", new_y="NEXT")
