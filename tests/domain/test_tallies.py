"""Counting, by tables; and what no table of a secret poll may tell."""

from collections.abc import Mapping, Sequence
from itertools import chain, combinations, product
from random import Random
from typing import Any

import pytest

from bot.domain.polls import Answers, Question, QuestionKind
from bot.domain.tallies import (
    Spread,
    by_place,
    count,
    grouped,
    guarded,
    is_reached,
    merged,
    told,
)

ABC = ("a", "b", "c")


def question(kind: QuestionKind, options: tuple[str, ...] = ABC, **more: Any) -> Question:
    number = more.pop("id", 1)
    return Question(number, 1, number, kind, "?", options, **more)


@pytest.mark.parametrize(
    ("kind", "given", "counts", "percents"),
    [
        (QuestionKind.YES_NO, [0, 0, 1], (2, 1, 0), (67, 33, 0)),
        (QuestionKind.YES_NO, [0, 1, 2], (1, 1, 1), (33, 33, 33)),  # equal counts, equal shares
        (QuestionKind.ONE, [2] * 999 + [0], (1, 0, 999), (1, 0, 99)),  # some; not all
        (QuestionKind.ONE, [1, 1], (0, 2, 0), (0, 100, 0)),
        (QuestionKind.ONE, [], (0, 0, 0), (0, 0, 0)),
        (QuestionKind.SEVERAL, [[0, 1], [1], [1, 2]], (1, 3, 1), (33, 100, 33)),  # of people
        (QuestionKind.SCALE, [5, 5, 1], (1, 0, 0, 0, 2), (33, 0, 0, 0, 67)),
        (QuestionKind.RANKING, [[0, 1], [1, 0, 2]], (1, 1, 0), (50, 50, 0)),  # first places
    ],
)
def test_options_are_counted_of_those_who_answered(
    kind: QuestionKind, given: list[Any], counts: tuple[int, ...], percents: tuple[int, ...]
) -> None:
    ballots = [*({1: one} for one in given), {}, {7: 1}]
    (found,) = count([question(kind)], ballots)
    assert (found.asked, found.answered) == (len(given) + 2, len(given))
    assert (found.counts, found.percents) == (counts, percents)


@pytest.mark.parametrize(
    ("given", "ranks", "order"),
    [
        ([[0, 1, 2]], (1, 2, 3), (0, 1, 2)),
        ([[2]], (2.5, 2.5, 1), (2, 0, 1)),  # the two that are left share places 2 and 3
        ([[2], [0, 1, 2]], (1.75, 2.25, 2), (0, 2, 1)),
        ([[1, 0], [0, 1]], (1.5, 1.5, 3), (0, 1, 2)),
        ([], (), (0, 1, 2)),
    ],
)
def test_a_ranking_is_the_mean_rank_and_what_is_left_out_shares_the_last_ones(
    given: list[list[int]], ranks: tuple[float, ...], order: tuple[int, ...]
) -> None:
    (found,) = count([question(QuestionKind.RANKING)], [{1: one} for one in given])
    assert (found.ranks, found.order) == (ranks, order)


def test_all_rankings_of_an_option_have_the_same_sum_of_ranks() -> None:
    """However much is left out, a ballot gives away as many places as any other."""
    for length in range(1, 4):
        for ballot in (list(one) for one in product(range(3), repeat=length)):
            if len(set(ballot)) == length:
                (found,) = count([question(QuestionKind.RANKING)], [{1: ballot}])
                assert sum(found.ranks) == 1 + 2 + 3


@pytest.mark.parametrize(
    ("kind", "given", "spread"),
    [
        (QuestionKind.NUMBER, [1, 2.5, 10], Spread(1, 10, 4.5, 2.5, 13.5)),
        (QuestionKind.NUMBER, [0.1] * 10, Spread(0.1, 0.1, 0.1, 0.1, 1.0)),  # not 0.9999…
        (QuestionKind.NUMBER, [], None),
        (QuestionKind.SCALE, [1, 4, 5, 5], Spread(1, 5, 3.75, 4.5, 15)),
    ],
)
def test_numbers_have_a_middle(
    kind: QuestionKind, given: list[float], spread: Spread | None
) -> None:
    (found,) = count([question(kind, ())], [{1: one} for one in given])
    assert found.spread == spread


def test_texts_are_counted_and_answers_that_lie_apart_too() -> None:
    asked = [question(QuestionKind.TEXT, ()), question(QuestionKind.NUMBER, (), id=2)]
    apart: dict[int, list[Any]] = {1: [{"text": "Taip", "quote": True}], 2: [3, 5]}
    text, number = count(asked, [{}, {}, {}], apart)
    assert (text.asked, text.answered, number.answered) == (3, 1, 2)
    assert number.spread == Spread(3, 5, 4, 4, 8)


def test_what_was_not_asked_does_not_count() -> None:
    """The second is asked of who said „no“, the third of who gave the second the point 2."""
    asked = [
        question(QuestionKind.YES_NO),
        question(QuestionKind.SCALE, (), id=2, after_id=1, after_option=1),
        question(QuestionKind.SEVERAL, id=3, after_id=2, after_option=2),
        question(QuestionKind.YES_NO, id=4, after_id=3, after_option=0),
        question(QuestionKind.YES_NO, id=5, after_id=99, after_option=0),  # of none there is
    ]
    ballots: list[Answers] = [
        {1: 1, 2: 2, 3: [0, 1], 4: 0},
        {1: 0, 2: 2, 3: [0], 4: 1},  # changed the first: the rest was from before
        {1: 1, 2: 3, 3: [0]},
        {1: 1},
    ]
    found = count(list(reversed(asked)), ballots)
    assert [(one.question.id, one.asked, one.answered) for one in found] == [
        (1, 4, 4),
        (2, 3, 2),
        (3, 1, 1),
        (4, 1, 1),
        (5, 0, 0),
    ]
    assert found[2].counts == (1, 1, 0)


def test_places_add_up_to_the_whole() -> None:
    asked = [question(QuestionKind.YES_NO), question(QuestionKind.ONE, id=2)]
    chance = Random(7)
    pairs = [
        (chance.choice("ABCD"), {1: chance.randrange(3), 2: chance.randrange(3)})
        for _ in range(200)
    ]
    cells = by_place(asked, grouped(pairs))
    for cell, whole in zip(cells, count(asked, [one for _, one in pairs]), strict=True):
        sums = [
            sum(column) for column in zip(*(p.counts for p in cell.places.values()), strict=True)
        ]
        assert tuple(sums) == whole.counts


def subtractable(sizes: Mapping[str | None, int], hidden: frozenset[str | None]) -> int:
    """What is left when all that is shown is taken from the whole."""
    return sum(size for place, size in sizes.items() if place in hidden)


def test_no_small_cell_is_shown_and_none_can_be_inferred() -> None:
    """Of all sizes up to seven, of three counties and of ballots without one."""
    for sizes in product(range(8), repeat=4):
        by_name: dict[str | None, int] = dict(zip(("A", "B", "C", None), sizes, strict=True))
        hidden = merged(by_name)
        shown = {place: size for place, size in by_name.items() if place not in hidden}
        assert None in hidden
        assert all(size >= 5 for size in shown.values()), by_name
        left = subtractable(by_name, hidden)
        assert not shown or left == 0 or left >= 5, by_name


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ({"A": 9, "B": 7}, set()),
        ({"A": 9, "B": 7, "C": 3}, {"B", "C"}),  # 3 alone could be reckoned
        ({"A": 9, "B": 3, "C": 3}, {"B", "C"}),  # together six
        ({"A": 9, None: 4}, {"A", None}),  # the first four of A: nothing is shown
        ({"A": 9, "B": 6, None: 8}, {None}),
        ({"A": 9, "B": 0}, {"B"}),
    ],
)
def test_which_places_are_shown_only_together(
    sizes: dict[str | None, int], hidden: set[str | None]
) -> None:
    assert merged(sizes) - {None} == hidden - {None}


def test_cells_are_merged_question_by_question() -> None:
    """Of county B only three answered the second question: there it goes with C."""
    asked = [question(QuestionKind.YES_NO), question(QuestionKind.ONE, id=2)]
    groups: dict[str | None, Sequence[Answers]] = {
        "A": [{1: 0, 2: 0}] * 8,
        "B": [{1: 1, 2: 1}] * 3 + [{1: 1}] * 3,
        "C": [{1: 2, 2: 2}] * 5,
        None: [{1: 0}] * 6,
    }
    first, second = guarded(asked, groups)
    assert {place: one.counts for place, one in first.places.items()} == {
        "A": (8, 0, 0),
        "B": (0, 6, 0),
        "C": (0, 0, 5),
    }
    assert first.rest is not None
    assert first.rest.counts == (6, 0, 0)
    assert {place: one.counts for place, one in second.places.items()} == {"A": (8, 0, 0)}
    assert second.rest is not None
    assert second.rest.counts == (0, 3, 5)


def test_where_nothing_may_be_shown_nothing_is() -> None:
    asked = [question(QuestionKind.YES_NO)]
    (cell,) = guarded(asked, {"A": [{1: 0}] * 4, None: [{1: 1}] * 30})
    assert (dict(cell.places), cell.rest) == ({}, None)


def test_whatever_is_shown_of_a_secret_poll_nobody_is_alone() -> None:
    """Every sum and difference of what is shown and the whole is of none or of at least five."""
    asked = [question(QuestionKind.ONE), question(QuestionKind.ONE, id=2, optional=True)]
    chance = Random(11)
    for _ in range(60):
        groups: dict[str | None, list[Answers]] = {
            place: [
                {1: chance.randrange(3)}
                | ({2: chance.randrange(3)} if chance.random() < 0.6 else {})
                for _ in range(chance.randrange(12))
            ]
            for place in ("A", "B", "C", None)
        }
        whole = count(asked, list(chain.from_iterable(groups.values())))
        for cell, total in zip(guarded(asked, groups), whole, strict=True):
            shown = [one.answered for one in cell.places.values()]
            parts = [*shown, cell.rest.answered] if cell.rest else shown
            assert not parts or sum(parts) == total.answered
            for size in range(len(parts) + 1):
                for some in combinations(parts, size):
                    left = total.answered - sum(some) if parts else 0
                    assert left == 0 or left >= 5


@pytest.mark.parametrize(
    ("quorum", "answered", "reached"),
    [(None, 0, True), (50, 221, False), (50, 222, True), (100, 442, False), (100, 443, True)],
)
def test_a_quorum_is_not_reached_by_rounding(
    quorum: int | None,
    answered: int,
    reached: bool,  # noqa: FBT001 - of the table
) -> None:
    assert is_reached(quorum, answered, 443) is reached
    assert not is_reached(50, 0, 0)


def test_how_many_answered_an_anonymous_poll_is_told_from_five_up() -> None:
    counts = {"LT-AL": 0, "LT-KL": 5, "LT-UT": 9}
    assert told(counts, anonymous=True) == {"LT-KL", "LT-UT"}
    assert told(counts, anonymous=False) == counts.keys()
    assert told({**counts, "LT-AL": 2}, anonymous=True) == {"LT-UT"}  # 14 of 16 would leave two
