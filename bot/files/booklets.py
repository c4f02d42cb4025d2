"""A booklet (PDF, A4): what it is, a list of its entries with their pages, then the entries."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue
from fpdf.outline import OutlineSection
from PIL import Image

from bot.domain.files import Booklet, Chapter, Leaf
from bot.files.paper import FAMILY, GREY, LINE, Paper

# Millimetres; letters are measured in points.
MARGIN = 20.0
TITLE, CHAPTER, HEADING, TEXT, SMALL = 22, 15, 12, 10, 9
GAP, SPACE, APART = 1.5, 4.0, 8.0
ROOM = 45.0  # an entry that has less below its title begins the next page
TALL = 70.0  # a row of photos at the most
ONE_WIDE = 120.0  # a photo that stands alone
PAGE_WIDE = 12.0  # for the number of a page in the list
INDENT = 4.0  # of an entry in the list, below its chapter
COVER = 60.0  # from the top edge to the title


def made(document: Booklet) -> bytes:
    paper = Paper(document.title, document.language, MARGIN)
    paper.add_page()
    _cover(paper, document)
    paper.add_page()
    contents = _Contents(paper, document)
    paper.insert_toc_placeholder(contents.write, pages=contents.pages)
    for number, chapter in enumerate(document.chapters):
        _chapter(paper, chapter, first=number == 0)
    return bytes(paper.output())


def _cover(paper: Paper, document: Booklet) -> None:
    paper.set_text_color(GREY)
    paper.put(document.above, HEADING)
    paper.set_text_color(0)
    paper.set_y(COVER)
    paper.put(document.title, TITLE, "B")
    paper.ln(SPACE)
    for line in document.head:
        paper.put(line, HEADING)
        paper.ln(GAP)


def _chapter(paper: Paper, chapter: Chapter, *, first: bool) -> None:
    """The first one begins on the page that the list of contents has left."""
    if not first:
        paper.ln(APART)
        if paper.get_y() > paper.h - MARGIN - ROOM - CHAPTER:
            paper.add_page()
    paper.start_section(chapter.heading)
    paper.put(chapter.heading, CHAPTER, "B")
    for leaf in chapter.leaves:
        _leaf(paper, leaf)


def _leaf(paper: Paper, leaf: Leaf) -> None:
    paper.ln(SPACE)
    if paper.get_y() > paper.h - MARGIN - ROOM:
        paper.add_page()
    paper.start_section(leaf.title, level=1)
    paper.put(leaf.title, HEADING, "B")
    paper.set_text_color(GREY)
    paper.put(leaf.whose, SMALL)
    paper.set_text_color(0)
    paper.ln(GAP)
    for line in leaf.lines:
        paper.put(line, TEXT)
        paper.ln(GAP)
    _photos(paper, leaf.photos)


def _photos(paper: Paper, paths: Sequence[str]) -> None:
    """Side by side, all of one height."""
    if not paths:
        return
    wide = [_ratio(path) for path in paths]
    room = ONE_WIDE if len(paths) == 1 else paper.epw - GAP * (len(paths) - 1)
    height = min(room / sum(wide), TALL)
    if paper.get_y() + height > paper.h - MARGIN:
        paper.add_page()
    x, y = paper.l_margin, paper.get_y()
    for path, ratio in zip(paths, wide, strict=True):
        paper.image(path, x, y, h=height, w=height * ratio)
        x += height * ratio + GAP
    paper.set_y(y + height + GAP)


def _ratio(path: str) -> float:
    with Image.open(path) as found:
        return found.width / found.height


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the list, which may take several of the page."""

    text: str
    level: int
    height: float

    @property
    def style(self) -> str:
        return "" if self.level else "B"


class _Contents:
    """Measured before anything is written: as many pages are left for it as it takes."""

    def __init__(self, paper: Paper, document: Booklet) -> None:
        self._paper = paper
        self._heading = document.contents
        self._lines = list(self._measured(document))
        self._top = MARGIN + CHAPTER * LINE + SPACE
        self.pages = 1 + sum(1 for _, turns in self._placed() if turns)

    def write(self, _: FPDF, outline: Sequence[OutlineSection]) -> None:
        paper = self._paper
        paper.set_x(paper.l_margin)
        paper.put(self._heading, CHAPTER, "B")
        paper.set_y(self._top)
        for (line, turns), section in zip(self._placed(), outline, strict=True):
            if turns:
                paper.add_page()
            y, link = paper.get_y(), paper.add_link(page=section.page_number)
            self._font(line)
            paper.set_x(paper.l_margin + INDENT * line.level)
            height = TEXT * LINE
            paper.multi_cell(self._width(line.level), height, line.text, align=Align.L, link=link)
            paper.set_xy(paper.w - MARGIN - PAGE_WIDE, y + line.height - height - GAP)
            paper.cell(PAGE_WIDE, height, str(section.page_number), align=Align.R, link=link)
            paper.set_xy(paper.l_margin, y + line.height)

    def _placed(self) -> Iterator[tuple[_Line, bool]]:
        """Each line, and whether it begins a page."""
        y, end = self._top, self._paper.h - MARGIN
        for line in self._lines:
            turns = y + line.height > end
            y = (MARGIN if turns else y) + line.height
            yield line, turns

    def _measured(self, document: Booklet) -> Iterator[_Line]:
        for chapter in document.chapters:
            yield self._line(chapter.heading, 0)
            for leaf in chapter.leaves:
                yield self._line(leaf.title, 1)

    def _line(self, text: str, level: int) -> _Line:
        paper = self._paper
        line = _Line(text, level, 0)
        self._font(line)
        found = paper.multi_cell(
            self._width(level), text=text, dry_run=True, output=MethodReturnValue.LINES
        )
        assert isinstance(found, list)  # noqa: S101 - lines were asked for
        return _Line(text, level, len(found) * TEXT * LINE + GAP)

    def _font(self, line: _Line) -> None:
        self._paper.set_font(FAMILY, line.style, TEXT)

    def _width(self, level: int) -> float:
        return float(self._paper.epw - PAGE_WIDE - GAP - INDENT * level)
