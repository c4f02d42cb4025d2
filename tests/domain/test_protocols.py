"""The protocol as bytes; and random results, reckoned again from them without any code of ours."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.canonical import canonical, decoded, encoded, hash_of
from bot.domain.conflicts import Conflict
from bot.domain.contests import Counties, Criterion, Method, Phase, Rules, Subject, Tie
from bot.domain.juries import Seat, Way
from bot.domain.nominations import State
from bot.domain.polls import CELL_MIN
from bot.domain.protocols import (
    CategoryLine,
    CountyLine,
    Document,
    Named,
    NominationLine,
    PhaseLine,
    ResultLine,
    Said,
    ScoreLine,
    SeatLine,
    VoteLine,
    content_of,
    document_of,
    place_line,
)
from bot.domain.scores import Level
from bot.domain.standings import Entry, chosen, final, going_on
from tests.prove import reckoning

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
CRITERIA = [Criterion(3, "A", 40), Criterion(1, "B", 30), Criterion(2, "C", 30)]
COUNTIES = ("LT-AL", "LT-UT")
JURORS = range(1, 5)


def test_the_same_facts_are_the_same_bytes() -> None:
    one = {"b": [1, "ž"], "a": {"y": None, "x": True}}
    other = {"a": {"x": True, "y": None}, "b": [1, "ž"]}
    assert canonical(one) == canonical(other) == '{"a":{"x":true,"y":null},"b":[1,"ž"]}'.encode()
    assert hash_of(one) == hash_of(other)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (Fraction(305, 4), "305/4"),
        (Fraction(75), "75"),
        (Method.TRIMMED, "trimmed"),
        (Said.NOTHING, "nothing"),
        (NOW.astimezone(timezone(timedelta(hours=2))), "2026-11-23T08:00:00+00:00"),
        ({3: Fraction(1, 2)}, {"3": "1/2"}),
        (Criterion(1, "A", 40), {"id": 1, "name": "A", "weight": 40}),
    ],
)
def test_what_has_no_form_in_json_has_one_here(value: object, found: object) -> None:
    assert encoded(value) == found


def test_what_is_rounded_has_none() -> None:
    with pytest.raises(TypeError):
        encoded({"total": 76.25})


def test_what_an_older_protocol_does_not_say_has_its_default() -> None:
    assert decoded(Rules, {"method": "trimmed", "gone": 1}) == Rules(method=Method.TRIMMED)


# Random results

points = st.tuples(*[st.integers(3, 5)] * 3)
said = st.sampled_from([*[Said.SCORED] * 5, Said.ABSTAINED, Said.CONFLICT, Said.NOTHING])
sheet = st.tuples(said, points)
rules_ = st.builds(
    Rules,
    method=st.sampled_from(Method),
    scores=st.integers(1, 4),
    places=st.integers(1, 2),
    counties=st.sampled_from(Counties),
    county_places=st.integers(1, 2),
    ties=st.sampled_from([(), (Tie.CRITERIA,), (Tie.VOTES,), tuple(Tie), tuple(Tie)[::-1]]),
    vote=st.none() | st.integers(0, 50),
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """One category of up to six nominations in two counties, put together by our own rules."""
    rules = draw(rules_)
    numbers = range(1, draw(st.integers(1, 6)) + 1)
    county = {number: draw(st.sampled_from(COUNTIES)) for number in numbers}
    document = _facts(rules, county)
    if rules.counties is not Counties.NONE:
        for where in sorted(set(county.values())):
            document = _in_county(draw, document, where)
    those = [one.number for one in document.nominations if one.goes_on is not False]
    document = _said(draw, document, Level.COUNTRY, those)
    if rules.vote is not None:
        document = _voted(draw, document, Level.COUNTRY, None, those)
    standing = final(
        _entries(document, Level.COUNTRY, None, those),
        CRITERIA,
        rules,
        _ballots(document, Level.COUNTRY, None),
    )
    winners = sorted(one.nomination_id for one in going_on(standing, rules.places))
    result = ResultLine(1, [place_line(one) for one in standing], winners)
    return replace(document, result=[result])


def _facts(rules: Rules, county: dict[int, str]) -> Document:
    nominations = [
        NominationLine(number, 1, where, "Daugų", State.PASSED, None, NOW, NOW, None, None)
        for number, where in county.items()
    ]
    seats = [SeatLine(Seat.JUROR, number, None, None) for number in JURORS]
    for at, where in enumerate(COUNTIES):
        seats += [
            SeatLine(Seat.COUNTY, number + at * len(JURORS), where, None) for number in JURORS
        ]
    return Document(
        version=1,
        contest=Named(1, "Metų seniūnas", 2026, None),
        rules=rules,
        categories=[CategoryLine(1, "Lyderis", Subject.PERSON, None)],
        criteria=CRITERIA,
        phases=[PhaseLine(Phase.COUNTY, NOW, NOW, NOW, NOW)],
        moves=[],
        nominations=nominations,
        checks=[],
        seats=seats,
        scores=[],
        votes=[],
        counties=[],
        result=[],
    )


def _in_county(draw: st.DrawFn, document: Document, where: str) -> Document:
    those = [one.number for one in document.nominations if one.county == where]
    way = draw(st.sampled_from([Way.JURY, Way.MEMBERS]))
    if way is Way.JURY:
        document = _said(draw, document, Level.COUNTY, those, COUNTIES.index(where) * len(JURORS))
    else:
        document = _voted(draw, document, Level.COUNTY, where, those)
    choice = chosen(
        _entries(document, Level.COUNTY, where, those),
        way,
        CRITERIA,
        document.rules,
        _ballots(document, Level.COUNTY, where),
    )
    standing = [place_line(one) for one in choice.standing]
    line = CountyLine(1, where, way, choice.how, standing, sorted(choice.on))
    nominations = [
        replace(one, goes_on=one.number in choice.on) if one.number in those else one
        for one in document.nominations
    ]
    return replace(document, nominations=nominations, counties=[*document.counties, line])


def _said(
    draw: st.DrawFn, document: Document, level: Level, those: list[int], first: int = 0
) -> Document:
    lines = []
    for number in those:
        for juror in JURORS:
            what, given_ = draw(sheet)
            pairs = zip((one.id for one in CRITERIA), given_, strict=True)
            counted = dict(pairs) if what is Said.SCORED else {}
            conflict = Conflict.MUNICIPALITY if what is Said.CONFLICT else None
            lines.append(ScoreLine(level, number, first + juror, what, conflict, counted))
    return replace(document, scores=[*document.scores, *lines])


def _voted(
    draw: st.DrawFn, document: Document, level: Level, where: str | None, those: list[int]
) -> Document:
    votes = {number: draw(st.integers(0, 4)) for number in those}
    count = sum(votes.values())
    line = VoteLine(level, 1, where, 443, count, votes)
    if count < CELL_MIN:
        line = VoteLine(level, 1, where, 443, None)
    return replace(document, votes=[*document.votes, line])


def _entries(document: Document, level: Level, where: str | None, those: list[int]) -> list[Entry]:
    votes = next(
        (one.votes for one in document.votes if (one.level, one.county) == (level, where)), {}
    )
    return [
        Entry(
            number,
            {
                one.juror: one.points
                for one in document.scores
                if (one.level, one.nomination) == (level, number) and one.said is Said.SCORED
            },
            votes.get(number, 0),
        )
        for number in those
    ]


def _ballots(document: Document, level: Level, where: str | None) -> int:
    found = (one for one in document.votes if (one.level, one.county) == (level, where))
    return next((one.ballots or 0 for one in found), 0)


@settings(max_examples=60, deadline=None)
@given(documents())
def test_whatever_is_said_an_outsider_reckons_the_same(document: Document) -> None:
    content = content_of(document)
    file = canonical(content)
    assert reckoning.wrong(file, hash_of(content)) == []
    assert reckoning.winners(file) == {"Lyderis": list(document.result[0].winners)}
    assert canonical(content_of(document_of(content))) == file
