"""What decides a contest, what is missing of it, how its phases follow and move."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.contest_choices import (
    CHAPTERS,
    NONE,
    OPTIONS,
    Rule,
    applies,
    choose,
    chosen,
    votes,
)
from bot.domain.contest_typing import criterion_of, read_criteria
from bot.domain.contests import (
    Counties,
    Criterion,
    Gap,
    Method,
    Nominators,
    Phase,
    Rules,
    Span,
    Tie,
    a_year_later,
    anew,
    coming,
    made_up,
    moved,
    phases,
    pushed,
    rule_gaps,
    span_gaps,
    suggested,
    under_way,
    weight_gaps,
)
from bot.domain.errors import Refusal

VILNIUS = ZoneInfo("Europe/Vilnius")
BEGINS = datetime(2026, 11, 24, 7, tzinfo=UTC)
DAY = timedelta(days=1)
WHOLE = Rules(counties=Counties.MEMBERS, vote=20)


def day(number: float) -> datetime:
    return BEGINS + number * DAY


def spans(
    *days: float, of: Sequence[Phase] = (Phase.INTAKE, Phase.CHECK, Phase.JURY)
) -> list[Span]:
    """One after another from these days on; the last has no end."""
    ends: list[datetime | None] = [*map(day, days[1:]), None]
    all_phases = [*of, Phase.ANNOUNCEMENT]
    return [Span(*one) for one in zip(all_phases, map(day, days), ends, strict=True)]


USUAL = spans(0, 7, 14, 21)


@pytest.mark.parametrize(
    ("rules", "there"),
    [
        (Rules(), "intake check jury announcement"),
        (Rules(vote=0), "intake check jury vote announcement"),
        (Rules(counties=Counties.JURY), "intake check county jury announcement"),
        (WHOLE, "intake check county jury vote announcement"),
    ],
)
def test_which_phases_there_are_is_in_the_rules(rules: Rules, there: str) -> None:
    assert [one.code for one in phases(rules)] == there.split()


@pytest.mark.parametrize(
    ("rules", "gaps"),
    [
        (Rules(), []),
        (WHOLE, []),
        (Rules(lowest=5, highest=5), [Gap.SCALE]),
        (Rules(lowest=-1), [Gap.SCALE]),
        (Rules(highest=11), [Gap.SCALE]),
        (Rules(lowest=0, highest=10), []),
        (Rules(method=Method.TRIMMED, scores=2), [Gap.TRIMMED]),
        (Rules(method=Method.TRIMMED, scores=3), []),
        (Rules(places=0), [Gap.PLACES]),
        (Rules(county_places=0), [Gap.PLACES]),
        (Rules(scores=0), [Gap.PLACES]),
        (Rules(per_member=0), [Gap.PLACES]),
        (Rules(vote=0), []),
        (Rules(vote=50), []),
        (Rules(vote=51), [Gap.VOTE]),
        (Rules(vote=-1), [Gap.VOTE]),
        (Rules(method=Method.TRIMMED, scores=0, vote=60), [Gap.TRIMMED, Gap.PLACES, Gap.VOTE]),
    ],
)
def test_rules_that_cannot_be(rules: Rules, gaps: list[Gap]) -> None:
    assert rule_gaps(rules) == gaps


@pytest.mark.parametrize(
    ("weights", "gaps"),
    [
        ((), [Gap.NO_CRITERIA]),
        ((100,), []),
        ((40, 30, 20, 10), []),
        ((40, 30, 20), [Gap.WEIGHTS]),
        ((100, 0), [Gap.WEIGHTS]),
        ((120, -20), [Gap.WEIGHTS]),
    ],
)
def test_weights_come_to_a_hundred(weights: Sequence[int], gaps: list[Gap]) -> None:
    criteria = [Criterion(number, f"{number}", one) for number, one in enumerate(weights)]
    assert weight_gaps(criteria) == gaps


@pytest.mark.parametrize(
    ("rules", "dated", "gaps"),
    [
        (Rules(), USUAL, []),
        (Rules(), USUAL[:3], [Gap.PHASE_MISSING]),
        (Rules(), [], [Gap.PHASE_MISSING]),
        (Rules(vote=0), USUAL, [Gap.PHASE_MISSING]),
        (Rules(), [*USUAL, Span(Phase.VOTE, day(0), day(1))], []),  # one that it has not
        (Rules(), spans(0, 7, 5, 21), [Gap.PHASE_ORDER]),
        (Rules(), spans(0, 0, 14, 21), [Gap.PHASE_ORDER]),
        (Rules(), [replace(USUAL[0], closes_at=None), *USUAL[1:]], [Gap.PHASE_ORDER]),
        (Rules(), [replace(USUAL[0], closes_at=day(3)), *USUAL[1:]], []),  # a pause is none
        (Rules(), spans(-2, 7, 14, 21), [Gap.PHASE_PAST]),
        (Rules(), spans(-2, 7, 5, 21), [Gap.PHASE_ORDER, Gap.PHASE_PAST]),
    ],
)
def test_what_is_wrong_with_dates(rules: Rules, dated: list[Span], gaps: list[Gap]) -> None:
    assert span_gaps(rules, dated, day(-1)) == gaps


@pytest.mark.parametrize(
    ("at", "now", "next_"),
    [
        (-1, None, Phase.INTAKE),
        (0, Phase.INTAKE, Phase.CHECK),
        (6.99, Phase.INTAKE, Phase.CHECK),
        (7, Phase.CHECK, Phase.JURY),
        (400, Phase.ANNOUNCEMENT, None),
    ],
)
def test_which_phase_it_is(at: float, now: Phase | None, next_: Phase | None) -> None:
    found = coming(USUAL, day(at))
    assert (under_way(USUAL, day(at)), found and found.phase) == (now, next_)


def test_between_two_phases_is_none() -> None:
    apart = [replace(USUAL[0], closes_at=day(3)), *USUAL[1:]]
    assert under_way(apart, day(5)) is None


def shown(found: Sequence[Span] | None) -> str | None:
    """„0-7 7-14 14-21 21-“: the days."""
    if found is None:
        return None
    ends = ["" if one.closes_at is None else f"{(one.closes_at - BEGINS).days}" for one in found]
    pairs = zip(found, ends, strict=True)
    return " ".join(f"{(one.opens_at - BEGINS).days}-{end}" for one, end in pairs)


# It is day 8: the intake is over, the check has begun. Then a move alone, and one that makes room.
MOVES = [
    ("what is over stays", Phase.INTAKE, (0, 9), None, None),
    ("what has begun keeps its beginning", Phase.CHECK, (9, 14), None, None),
    ("its end may come sooner", Phase.CHECK, (7, 12), "0-7 7-12 14-21 21-", "0-7 7-12 14-21 21-"),
    ("but not be over", Phase.CHECK, (7, 8), None, None),
    ("later ones make room by as much", Phase.CHECK, (7, 17), None, "0-7 7-17 17-24 24-"),
    ("what is to come goes on", Phase.JURY, (16, 20), "0-7 7-14 16-20 21-", "0-7 7-14 16-20 21-"),
    ("not before the one before ends", Phase.JURY, (13, 21), None, None),
    ("nor does it end before it begins", Phase.JURY, (16, 16), None, None),
    ("the last makes room too", Phase.JURY, (16, 25), None, "0-7 7-14 16-25 25-"),
    ("the last has no end", Phase.ANNOUNCEMENT, (30, None), *["0-7 7-14 14-21 30-"] * 2),
    ("and begins after all others", Phase.ANNOUNCEMENT, (20, None), None, None),
]


@pytest.mark.parametrize(
    ("phase", "to", "alone", "with_room"),
    [row[1:] for row in MOVES],
    ids=[row[0] for row in MOVES],
)
def test_a_phase_moves(
    phase: Phase, to: tuple[float, float | None], alone: str | None, with_room: str | None
) -> None:
    opens, closes = to
    span = Span(phase, day(opens), None if closes is None else day(closes))
    assert shown(moved(USUAL, phase, span, day(8))) == alone
    assert shown(pushed(USUAL, phase, span, day(8))) == with_room


def test_what_was_missed_begins_later_or_at_once() -> None:
    """Day 20: the check is over and was slept through."""
    for opens, after in ((7, "0-7 7-22 22-29 29-"), (21, "0-7 21-22 22-29 29-")):
        span = Span(Phase.CHECK, day(opens), day(22))
        assert pushed(USUAL, Phase.CHECK, span, day(20)) is None
        assert shown(pushed(USUAL, Phase.CHECK, span, day(20), missed=True)) == after


@pytest.mark.parametrize(
    ("since", "now", "ends"),
    [
        pytest.param(10, 13, None, id="it goes on still"),
        pytest.param(13.97, 20, None, id="less than an hour was lost"),
        pytest.param(12, 20, 22, id="two days were"),
        pytest.param(5, 20, 27, id="all of it"),
        pytest.param(12, 20.01, 22 + 1 / 24, id="to a full hour"),
    ],
)
def test_lost_time_is_given_back(since: float, now: float, ends: float | None) -> None:
    found = made_up(USUAL[1], day(since), day(now))
    assert (found and found.closes_at) == (None if ends is None else day(ends))


def test_dates_are_suggested_one_after_another() -> None:
    first = datetime(2026, 3, 2, 9, tzinfo=VILNIUS)
    found = suggested(WHOLE, first)
    assert span_gaps(WHOLE, found, first - DAY) == []
    assert {one.opens_at.hour for one in found} == {9}  # the clock goes on in between


def test_a_year_later_is_the_same_weekday_and_to_come() -> None:
    later = a_year_later(USUAL, day(400))
    assert later[0].opens_at == day(2 * 364)
    assert {one.opens_at.weekday() for one in later} == {one.opens_at.weekday() for one in USUAL}
    assert a_year_later([], day(0)) == []


def test_anew_is_as_it_was_where_it_can_be() -> None:
    assert anew(USUAL, day(-1)) == USUAL
    assert shown(anew(USUAL, day(8))) == "14-21 21-28 28-35 35-"


def test_rules_travel() -> None:
    rules = Rules(
        method=Method.TRIMMED,
        ties=(Tie.VOTES,),
        counties=Counties.JURY,
        vote=None,
        nominators=Nominators.SELVES,
        per_category=5,
    )
    assert Rules.from_json(rules.as_json()) == rules
    assert Rules.from_json({"ties": []}) == Rules(ties=())


# As buttons


def test_every_rule_is_in_one_chapter_and_begins_with_an_option() -> None:
    listed = [rule for rules in CHAPTERS.values() for rule in rules]
    assert sorted(listed) == sorted(Rule)
    assert {rule: chosen(Rules(), rule) for rule in Rule if chosen(Rules(), rule) is None} == {}


@pytest.mark.parametrize("rule", Rule)
def test_what_is_chosen_is_chosen(rule: Rule) -> None:
    for option in OPTIONS[rule]:
        rules = choose(Rules(), rule, option)
        assert chosen(rules, rule) == option
        assert rule_gaps(choose(rules, Rule.SCORES, 3)) == []
    with pytest.raises(KeyError):
        choose(Rules(), rule, -5)


def test_every_field_of_the_rules_can_be_chosen() -> None:
    changed = {name for options in OPTIONS.values() for one in options.values() for name in one}
    assert changed == set(Rules.__slots__)


def test_what_decides_nothing_is_not_asked() -> None:
    assert [applies(rules, Rule.COUNTY_PLACES) for rules in (Rules(), WHOLE)] == [False, True]
    asked = [Rules(), Rules(vote=0), Rules(counties=Counties.JURY), WHOLE]
    assert [votes(rules) for rules in asked] == [False, True, True, True]
    assert choose(WHOLE, Rule.VOTE, NONE).vote is None


# As they are typed


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Originalumas – 40\nDrąsa – 60", [("Originalumas", 40), ("Drąsa", 60)]),
        ("Originalumas 40\n\n  Drąsa: 60 %", [("Originalumas", 40), ("Drąsa", 60)]),
        ("2026 metų  idėja, 100%", [("2026 metų idėja", 100)]),
        ("Originalumas – 40", "contests.criteria-sum"),
        ("Originalumas", "contests.criterion-unknown"),
        ("40", "contests.criterion-unknown"),
        ("A – 0\nB – 100", "contests.criterion-unknown"),
        ("A – 101", "contests.criterion-unknown"),
        ("A – 50\na – 50", "contests.criterion-twice"),
        ("x" * 81 + " – 100", "contests.criterion-long"),
        ("\n".join(f"{name} – 10" for name in "ABCDEFGHIJ"), "contests.criteria-many"),
        ("", "contests.criteria-sum"),
    ],
)
def test_criteria_are_read(text: str, read: list[tuple[str, int]] | str) -> None:
    found = read_criteria(text)
    if isinstance(found, Refusal):
        assert found.text_id == read
    else:
        assert [criterion_of(one) for one in found] == read
