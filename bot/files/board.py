"""A picture of bars (PNG), to be read on a telephone, or many of them bound (PDF).

Without pyplot, which keeps every figure.
"""

import io
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from bot.domain.files import SERIES_MAX, Board, Boards

# Everything in pixels, letters too: at this resolution a point is one.
DPI = 72
WIDTH = 1080  # of most telephones
MARGIN = 40
TITLE, PLAIN, SMALL = 42, 30, 26  # heights of letters
LINE = 1.35  # of a line, for each pixel of its letters
LETTER = 0.62  # width of an average one, bold, for each pixel of its height
BAR, BETWEEN, GAP = 46, 6, 26  # a bar, two of one group, two groups
FONT = "DejaVu Sans"  # has every Lithuanian letter
INK, PAPER = "#1A1A1A", "white"
# Okabe and Ito's colours, told apart by the colour-blind too, and what is read best on each.
COLOURS = (
    ("#0072B2", PAPER),
    ("#E69F00", INK),
    ("#009E73", PAPER),
    ("#CC79A7", INK),
    ("#56B4E9", INK),
    ("#D55E00", PAPER),
    ("#F0E442", INK),
    ("#999999", INK),
)
assert len(COLOURS) == SERIES_MAX  # noqa: S101 - at import, not on what somebody sends


def made(board: Board) -> bytes:
    content = io.BytesIO()
    _drawn(board).savefig(content, format="png")
    return content.getvalue()


def bound(boards: Boards) -> bytes:
    """A page each, as high as what is on it."""
    content = io.BytesIO()
    with PdfPages(content) as pages:
        for board in boards.pages:
            pages.savefig(_drawn(board))
    return content.getvalue()


def _drawn(board: Board) -> Figure:
    sheet = _Sheet()
    sheet.text(board.title, TITLE, bold=True)
    sheet.text(board.subtitle, PLAIN)
    sheet.down(GAP)
    keys = [one for one in zip(board.series, COLOURS, strict=False) if one[0].label]
    for one, (colour, _) in keys:
        sheet.key(one.label, colour)
    sheet.down(GAP if keys else 0)
    for number, group in enumerate(board.groups):
        sheet.text(group, PLAIN, bold=True)
        for bar in _bars(board, number):
            sheet.bar(bar, _most(board), board.labels[number] if board.labels else None)
        sheet.down(GAP)
    return sheet.whole()


@dataclass(frozen=True)
class _Part:
    value: float
    colour: str
    ink: str


def _bars(board: Board, group: int) -> list[list[_Part]]:
    parts = [
        _Part(one.values[group], *colours)
        for one, colours in zip(board.series, COLOURS, strict=False)
    ]
    return [parts] if board.stacked else [[part] for part in parts]


def _most(board: Board) -> "_Longest":
    """What the longest bar stands for."""
    bars = (bar for number in range(len(board.groups)) for bar in _bars(board, number))
    value = max([board.most, *(sum(part.value for part in bar) for bar in bars)])
    said = max((len(one) for one in board.labels), default=len(_said(value)))
    return _Longest(value, (said + 1) * PLAIN * LETTER)


@dataclass(frozen=True)
class _Longest:
    """What the longest bar stands for, and the pixels that what stands behind a bar takes."""

    value: float
    room: float


class _Sheet:
    """Filled from the top down; how long it is shows at the end."""

    def __init__(self) -> None:
        self._figure = Figure(dpi=DPI, facecolor=PAPER)
        FigureCanvasAgg(self._figure)  # without one, savefig asks which there is
        self._axes: Axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._y: float = MARGIN

    def down(self, pixels: float) -> None:
        self._y += pixels

    def text(self, text: str, size: int, *, bold: bool = False, left: float = MARGIN) -> None:
        for line in wrap(text, int((WIDTH - MARGIN - left) / (size * LETTER))):
            weight = "bold" if bold else "normal"
            self._write((left, self._y + size * LINE / 2), line, size, weight=weight)
            self.down(size * LINE)

    def key(self, label: str, colour: str) -> None:
        self._fill(MARGIN, self._y + (PLAIN * LINE - SMALL) / 2, SMALL, SMALL, colour)
        self.text(label, PLAIN, left=MARGIN + SMALL + MARGIN / 2)

    def bar(self, parts: list[_Part], most: _Longest, label: str | None = None) -> None:
        """Each part's figure on it where it fits, the sum (or the label) behind the bar."""
        scale = (WIDTH - 2 * MARGIN - most.room) / most.value
        x, middle = float(MARGIN), self._y + BAR / 2
        for part in parts:
            length = part.value * scale
            self._fill(x, self._y, length, BAR, part.colour)
            if len(parts) > 1 and length > _room(part.value):
                self._write(
                    (x + length / 2, middle), _said(part.value), SMALL, part.ink, ha="center"
                )
            x += length
        whole = _said(sum(part.value for part in parts)) if label is None else label
        self._write((x + SMALL / 2, middle), whole, PLAIN, weight="bold")
        self.down(BAR + BETWEEN)

    def whole(self) -> Figure:
        height = self._y + MARGIN
        self._figure.set_size_inches(WIDTH / DPI, height / DPI)
        self._axes.set(xlim=(0, WIDTH), ylim=(height, 0))
        return self._figure

    def _fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._axes.add_patch(Rectangle((x, y), width, height, facecolor=colour, linewidth=0))

    def _write(
        self, place: tuple[float, float], text: str, size: int, ink: str = INK, **more: Any
    ) -> None:
        self._axes.text(
            *place,
            text,
            size=size,
            color=ink,
            family=FONT,
            va="center_baseline",
            parse_math=False,
            **more,
        )


def _said(value: float) -> str:
    return f"{value:g}"


def _room(value: float) -> float:
    """What a figure takes on a bar."""
    return (len(_said(value)) + 1) * PLAIN * LETTER
