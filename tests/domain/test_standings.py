"""From scores and votes to places: by tables, and whatever jurors and members may say."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random
from statistics import mean
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.contests import Counties, Criterion, Method, Rules, Tie
from bot.domain.juries import Way, way
from bot.domain.standings import (
    Entry,
    How,
    Placed,
    chosen,
    final,
    going_on,
    placed,
    shown,
    together,
    weighted,
)

CRITERIA = (Criterion(1, "A", 40), Criterion(2, "B", 30), Criterion(3, "C", 30))
RULES = Rules(scores=2)
T = TypeVar("T")


def sheet(*points: int) -> dict[int, int]:
    return dict(zip((1, 2, 3), points, strict=True))


def entry(number: int, *sheets: tuple[int, int, int], votes: int = 0) -> Entry:
    return Entry(number, {juror: sheet(*one) for juror, one in enumerate(sheets)}, votes)


def places(standing: Sequence[Placed]) -> list[tuple[int, int | None]]:
    return [(one.nomination_id, one.place) for one in standing]


def test_a_sheet_is_weighed_exactly() -> None:
    assert weighted(sheet(5, 4, 3), CRITERIA) == Fraction(41, 10)
    assert weighted(sheet(1, 1, 1), CRITERIA) == 1


@pytest.mark.parametrize(
    ("values", "mean_of_all", "trimmed"),
    [
        ([3], 3, 3),
        ([1, 5], 3, 3),  # of two none is left out
        ([1, 2, 5], Fraction(8, 3), 2),
        ([5, 5, 1, 5], 4, 5),
        ([1, 1, 5, 5], 3, 3),  # of equal ones one only
    ],
)
def test_the_lowest_and_the_highest_are_left_out(
    values: list[int], mean_of_all: Fraction, trimmed: Fraction
) -> None:
    exact = [Fraction(one) for one in values]
    assert together(exact, Method.MEAN) == mean_of_all
    assert together(exact, Method.TRIMMED) == trimmed


def test_the_total_lies_between_the_lowest_and_the_highest_points() -> None:
    (best,) = placed([entry(1, (5, 5, 5), (5, 5, 5))], CRITERIA, RULES)
    (worst,) = placed([entry(1, (1, 1, 1), (1, 1, 1))], CRITERIA, RULES)
    (third,) = placed([entry(1, (5, 4, 3), (4, 4, 4))], CRITERIA, RULES)
    assert [best.total, worst.total] == [100, 0]
    assert (third.jury, third.total) == (Fraction(81, 20), Fraction(305, 4))
    assert third.by_criterion == {1: Fraction(9, 2), 2: 4, 3: Fraction(7, 2)}


def test_too_few_scores_have_no_place_and_come_last_by_their_numbers() -> None:
    entries = [
        entry(4, (5, 5, 5)),
        entry(2),
        entry(3, (1, 1, 1), (1, 1, 1)),
        entry(1, (5, 5, 5), votes=9),
    ]
    assert places(placed(entries, CRITERIA, RULES)) == [(3, 1), (1, None), (2, None), (4, None)]


@pytest.mark.parametrize(
    ("ties", "expected"),
    [
        ((), [(1, 1), (2, 1), (3, 1)]),
        ((Tie.CRITERIA,), [(3, 1), (1, 2), (2, 2)]),  # 3 is better by the heaviest
        ((Tie.VOTES,), [(2, 1), (1, 2), (3, 2)]),
        ((Tie.CRITERIA, Tie.VOTES), [(3, 1), (2, 2), (1, 3)]),
        ((Tie.VOTES, Tie.CRITERIA), [(2, 1), (3, 2), (1, 3)]),
    ],
)
def test_ties_are_told_apart_in_the_order_of_the_rules(
    ties: Sequence[Tie], expected: list[tuple[int, int]]
) -> None:
    """All have 4 points by the weights; 3 has more of the heaviest criterion."""
    even = (Criterion(1, "A", 50), Criterion(2, "B", 25), Criterion(3, "C", 25))
    entries = [
        entry(1, (4, 4, 4), (4, 4, 4), votes=1),
        entry(2, (4, 4, 4), (4, 4, 4), votes=2),
        entry(3, (4, 4, 4), (5, 3, 3), votes=1),
    ]
    assert {one.total for one in placed(entries, even, RULES)} == {75}
    found = placed(entries, even, replace(RULES, ties=ties, vote=0))
    assert places(found) == expected


def test_equal_ones_share_a_place_and_the_next_place_is_left_out() -> None:
    entries = [
        entry(1, (4, 4, 4), (4, 4, 4)),
        entry(2, (4, 4, 4), (4, 4, 4)),
        entry(3, (3, 3, 3), (3, 3, 3)),
    ]
    standing = placed(entries, CRITERIA, RULES)
    assert places(standing) == [(1, 1), (2, 1), (3, 3)]
    assert [one.nomination_id for one in going_on(standing, 1)] == [1, 2]
    assert [one.nomination_id for one in going_on(standing, 2)] == [1, 2]
    assert [one.nomination_id for one in going_on(standing, 3)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("vote", "totals"),
    [
        (None, [75, 50]),
        (0, [75, 50]),  # shown beside it
        (20, [70, 60]),
        (50, [Fraction(125, 2), 75]),
    ],
)
def test_the_members_have_the_share_that_was_fixed(vote: int | None, totals: list[int]) -> None:
    entries = [
        entry(1, (4, 4, 4), (4, 4, 4), votes=4),
        entry(2, (3, 3, 3), (3, 3, 3), votes=8),
    ]
    found = {
        one.nomination_id: one.total
        for one in final(entries, CRITERIA, replace(RULES, vote=vote), ballots=12)
    }
    assert [found[1], found[2]] == totals


def test_fewer_than_five_ballots_decide_nothing_and_stay_secret() -> None:
    entries = [
        entry(1, (4, 4, 4), (4, 4, 4), votes=0),
        entry(2, (4, 4, 4), (4, 4, 4), votes=4),
    ]
    rules = replace(RULES, vote=50)
    few, enough = final(entries, CRITERIA, rules, 4), final(entries, CRITERIA, rules, 5)
    assert [(one.nomination_id, one.place, one.votes) for one in few] == [(1, 1, 0), (2, 1, 0)]
    assert [(one.nomination_id, one.place, one.votes) for one in enough] == [(2, 1, 4), (1, 2, 0)]


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ((1, 1, 1), (3, 3, 3), True),  # half of the scale
        ((2, 1, 1), (3, 3, 3), False),
        ((5, 1, 1), (1, 5, 5), False),  # apart by criteria, not by the weights
        ((5, 5, 5), (5, 5, 5), False),
    ],
)
def test_the_chair_is_told_where_jurors_are_far_apart(
    first: tuple[int, int, int], second: tuple[int, int, int], *, apart: bool
) -> None:
    (found,) = placed([entry(1, first, second)], CRITERIA, RULES)
    assert found.disagree is apart


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(2, 3), "0.67"),
        (Fraction(1, 200), "0.01"),
        (Fraction(1, 200) - Fraction(1, 10**40), "0.00"),  # exactly
        (Fraction(100), "100.00"),
        (Fraction(125, 2), "62.50"),
    ],
)
def test_only_what_is_shown_is_rounded(value: Fraction, text: str) -> None:
    assert str(shown(value)) == text


# In a county


def test_a_single_one_goes_on_whatever_was_said_of_it() -> None:
    for how in Way:
        found = chosen([entry(7)], how, CRITERIA, RULES, 0)
        assert (found.how, list(found.standing), list(found.on)) == (How.SINGLE, [], [7])


@pytest.mark.parametrize(
    ("counties", "nominations", "left", "expected"),
    [
        (Counties.JURY, 1, 9, Way.SINGLE),
        (Counties.JURY, 2, 3, Way.JURY),
        (Counties.JURY, 2, 2, Way.MEMBERS),
        (Counties.MEMBERS, 2, 9, Way.MEMBERS),
        (Counties.MEMBERS, 1, 0, Way.SINGLE),
    ],
)
def test_who_chooses_is_known_beforehand(
    counties: Counties, nominations: int, left: int, expected: Way
) -> None:
    assert way(counties, nominations, left) is expected


def test_a_county_jury_needs_no_more_scores_than_its_smallest_can_give() -> None:
    rules = replace(RULES, scores=7, county_places=1)
    three = ((4, 4, 4), (4, 4, 4), (4, 4, 4))
    two = [entry(1, *three), entry(2, (5, 5, 5), *three[1:])]
    found = chosen(two, Way.JURY, CRITERIA, rules, 0)
    assert (found.how, places(found.standing), list(found.on)) == (How.JURY, [(2, 1), (1, 2)], [2])
    short = [entry(1, *three[1:]), two[1]]
    found = chosen(short, Way.JURY, CRITERIA, rules, 0)
    assert (found.how, list(found.standing), list(found.on)) == (How.FEW_SCORES, [], [1, 2])


def test_a_county_votes_from_five_members_on() -> None:
    entries = [entry(1, votes=3), entry(2, votes=1), entry(3, votes=1)]
    found = chosen(entries, Way.MEMBERS, CRITERIA, RULES, 5)
    assert (found.how, places(found.standing)) == (How.MEMBERS, [(1, 1), (2, 2), (3, 2)])
    assert list(found.on) == [1]
    assert list(chosen(entries, Way.MEMBERS, CRITERIA, replace(RULES, county_places=2), 5).on) == [
        1,
        2,
        3,
    ]
    few = chosen(entries, Way.MEMBERS, CRITERIA, RULES, 4)
    assert (few.how, list(few.standing), list(few.on)) == (How.FEW_VOTES, [], [1, 2, 3])


def test_who_does_not_choose_does_not_decide_ties_either() -> None:
    three = ((4, 4, 4), (4, 4, 4), (4, 4, 4))
    entries = [entry(1, *three, votes=4), entry(2, (5, 3, 4), *three[1:], votes=4)]
    by_members = chosen(entries, Way.MEMBERS, CRITERIA, RULES, 8)
    assert places(by_members.standing) == [(1, 1), (2, 1)]
    entries = [entry(1, *three, votes=4), entry(2, *three, votes=5)]
    by_jury = chosen(entries, Way.JURY, CRITERIA, RULES, 9)
    assert places(by_jury.standing) == [(1, 1), (2, 1)]


# Whatever is said

points = st.integers(1, 5)
sheets = st.dictionaries(
    st.integers(1, 6), st.tuples(points, points, points).map(lambda p: sheet(*p))
)
entries_ = st.lists(st.tuples(sheets, st.integers(0, 20)), min_size=1, max_size=6).map(
    lambda found: [Entry(number, *one) for number, one in enumerate(found, start=1)]
)
rules_ = st.builds(
    Rules,
    method=st.sampled_from(Method),
    scores=st.integers(1, 4),
    ties=st.permutations(list(Tie)).flatmap(
        lambda order: st.integers(0, 2).map(lambda count: tuple(order[:count]))
    ),
    vote=st.none() | st.integers(0, 50),
)


@settings(max_examples=30, deadline=None)
@given(entries_, rules_, st.randoms(use_true_random=False))
def test_the_order_in_which_anything_came_changes_nothing(
    entries: list[Entry], rules: Rules, random: Random
) -> None:
    other = [
        replace(one, sheets=dict(_shuffled(list(one.sheets.items()), random))) for one in entries
    ]
    found = placed(entries, CRITERIA, rules)
    assert placed(_shuffled(other, random), CRITERIA, rules) == found
    if Tie.CRITERIA not in rules.ties:  # of equal weights, the first criterion decides
        assert places(placed(entries, CRITERIA[::-1], rules)) == places(found)


def _shuffled(items: Sequence[T], random: Random) -> list[T]:
    return random.sample(items, len(items))


@settings(max_examples=30, deadline=None)
@given(entries_, rules_)
def test_places_are_in_order_and_nobody_is_lost(entries: list[Entry], rules: Rules) -> None:
    standing = placed(entries, CRITERIA, rules)
    assert sorted(one.nomination_id for one in standing) == [one.nomination_id for one in entries]
    with_place = [one for one in standing if one.place is not None]
    assert standing[: len(with_place)] == with_place
    assert [one.place for one in with_place] == sorted(one.place or 0 for one in with_place)
    for at, one in enumerate(with_place, start=1):
        assert one.place is not None
        assert one.place == at or one.place == with_place[at - 2].place
        assert one.total is not None
        assert 0 <= one.total <= 100
        assert one.scores >= rules.scores
    totals = [one.total for one in with_place]
    assert totals == sorted(totals, key=lambda one: one or 0, reverse=True)
    assert all(one.scores < rules.scores for one in standing[len(with_place) :])


@settings(max_examples=30, deadline=None)
@given(entries_, rules_, st.data())
def test_a_better_score_never_harms(
    entries: list[Entry], rules: Rules, data: st.DataObject
) -> None:
    scored = [one for one in entries if one.sheets]
    if not scored:
        return
    mine = data.draw(st.sampled_from(scored))
    juror = data.draw(st.sampled_from(sorted(mine.sheets)))
    better = {id_: min(5, given_ + 1) for id_, given_ in mine.sheets[juror].items()}
    raised = replace(mine, sheets={**mine.sheets, juror: better})
    before = {one.nomination_id: one for one in placed(entries, CRITERIA, rules)}
    others = [raised if one is mine else one for one in entries]
    after = {one.nomination_id: one for one in placed(others, CRITERIA, rules)}
    number = mine.nomination_id
    old, new = before[number], after[number]
    assert (old.place is None) is (new.place is None)
    assert (new.total or 0) >= (old.total or 0)
    assert (new.place or 0) <= (old.place or 0)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 10), min_size=1))
def test_a_mean_is_one(values: list[int]) -> None:
    exact = [Fraction(one) for one in values]
    assert together(exact, Method.MEAN) == mean(exact)
    inner = sorted(exact)[1:-1] if len(exact) > 2 else exact
    assert together(exact, Method.TRIMMED) == mean(inner)
    assert min(exact) <= together(exact, Method.TRIMMED) <= max(exact)
