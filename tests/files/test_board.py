"""The picture of a board, pixel by pixel. A letter that the font lacks would be a warning."""

import io
from itertools import groupby

import pytest
from PIL import Image

from bot.domain.files import Board, Boards, Series
from bot.files import board

Colour = tuple[int, int, int]
BLUE, ORANGE, GREEN = COLOURS = (0, 114, 178), (230, 159, 0), (0, 158, 115)
GROUPS = ["Šiaulių apskritis", "Marijampolės apskritis"]
THREE = [Series("Grupėje", [40, 0]), Series("Pradėjo", [20, 30]), Series("Tyli", [40, 10])]


def picture(document: Board) -> Image.Image:
    return Image.open(io.BytesIO(board.made(document))).convert("RGB")


def bars(made: Image.Image) -> list[list[tuple[Colour, int]]]:
    """Colours and lengths of every bar from the top, along its edge, which no figure reaches."""
    found, y = [], 0
    for colour, run in groupby(made.getpixel((board.MARGIN + 1, y)) for y in range(made.height)):
        height = len(list(run))
        if colour in COLOURS and height > board.SMALL + 2:  # lower ones are the legend's
            edge = groupby(made.getpixel((x, y + 3)) for x in range(made.width))
            found.append([(one, len(list(part))) for one, part in edge if one in COLOURS])
        y += height
    return found


def test_parts_of_a_whole_stand_in_one_bar() -> None:
    made = picture(Board("Nariai", GROUPS, THREE, subtitle="2026 m. lapkričio 24 d."))
    first, second = bars(made)
    assert [colour for colour, _ in first] == [BLUE, ORANGE, GREEN]
    assert [colour for colour, _ in second] == [ORANGE, GREEN]
    whole = sum(length for _, length in first)
    assert whole > 800
    assert [round(length / whole * 100) for _, length in (*first, *second)] == [40, 20, 40, 30, 10]


def test_what_overlaps_has_a_bar_each() -> None:
    made = bars(picture(Board("Nariai", GROUPS, THREE, stacked=False)))
    assert [[colour for colour, _ in bar] for bar in made] == [
        *([BLUE], [ORANGE], [GREEN]),
        *([ORANGE], [GREEN]),
    ]
    longest = made[0][0][1]
    lengths = [round(bar[0][1] / longest * 40) for bar in made]
    assert lengths == [40, 20, 40, 30, 10]


def test_ten_counties_fill_the_screen_of_a_telephone() -> None:
    made = picture(
        Board("Nariai", GROUPS * 5, [Series(one.label, [*one.values] * 5) for one in THREE])
    )
    assert made.width == 1080
    assert 1.2 < made.height / made.width < 1.6


def test_a_board_of_nothing_is_a_picture_too() -> None:
    assert bars(picture(Board("", [], []))) == []
    assert bars(picture(Board("Nariai " * 40, GROUPS, [Series("Grupėje", [0, 0])]))) == []


def test_what_would_not_be_understood_is_not_made() -> None:
    with pytest.raises(ValueError, match="for each group"):
        Board("Nariai", GROUPS, [Series("Grupėje", [1])])
    with pytest.raises(ValueError, match="colours"):
        Board("Nariai", GROUPS, THREE * 3)


def test_dollars_are_no_formula() -> None:
    assert bars(picture(Board("10 $ ir 20 $", ["$x^{"], [Series("$\\", [1])])))[0][0][0] == BLUE


def test_what_is_labelled_leaves_its_label_room_and_needs_no_key() -> None:
    """The longest bar ends where the longest label still fits; without a name there is no key."""
    values = Series("", [40, 10.5])
    plain = picture(Board("Nariai", GROUPS, [values]))
    labelled = picture(Board("Nariai", GROUPS, [values], labels=["40 iš 443 (9 %)", "10"]))
    assert labelled.height == plain.height
    (first,), (second,) = bars(labelled)
    room = len("40 iš 443 (9 %)") * board.PLAIN * 0.5  # its letters, at least
    assert first[1] + room + 2 * board.MARGIN < board.WIDTH < 2 * first[1] + room
    assert round(second[1] / first[1] * 40, 0) == 10


@pytest.mark.parametrize(("labels", "stacked"), [(["1"], True), (["1", "2"], False)])
def test_a_label_stands_for_the_sum_of_one_bar(
    labels: list[str],
    stacked: bool,  # noqa: FBT001 - of the table
) -> None:
    with pytest.raises(ValueError, match="only bar"):
        Board("Nariai", GROUPS, THREE, stacked=stacked, labels=labels)


def test_boards_are_bound_a_page_each() -> None:
    made = board.bound(Boards([Board("Nariai", GROUPS, THREE), Board("Kiti", GROUPS, THREE)]))
    assert made.startswith(b"%PDF")
    assert made.count(b"/Type /Page ") == 2
