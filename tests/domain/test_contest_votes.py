"""The rules of the members' vote."""

import json

import pytest

from bot.domain.ballots import Ballot, hash_of
from bot.domain.contest_votes import Elector, Offered, box_of, may_choose, room, votes
from bot.domain.scores import Level


@pytest.mark.parametrize(
    ("elector", "offered", "may"),
    [
        (Elector(1, 10), Offered(2, {20}), True),
        (Elector(1, 10), Offered(2, {20, 10}), False),  # of the own eldership, now or then
        (Elector(1, 10), Offered(1, {20}), False),  # oneself, nominated for where one served
        (Elector(1, None), Offered(2, {20}), True),
        (Elector(1, None), Offered(None, {20}), True),  # the nominee is forgotten
    ],
)
def test_nobody_votes_for_the_own_eldership_nor_for_themselves(
    elector: Elector,
    offered: Offered,
    may: bool,  # noqa: FBT001 - a case of the table
) -> None:
    assert may_choose(elector, offered) is may


def test_each_county_and_each_level_has_a_box_of_its_own() -> None:
    assert box_of(7, Level.COUNTRY, 3) == "contest:7:country:3"
    assert box_of(7, Level.COUNTY, 3, "LT-AL") == "contest:7:county:3:LT-AL"
    assert len(box_of(10**7, Level.COUNTY, 10**7, "LT-AL")) <= 40


def test_all_ballots_of_a_box_take_the_same_room() -> None:
    longest = json.dumps([hash_of("A"), None, {"12": 999_999_999}])
    assert len(longest) <= room(12) == len(json.dumps([hash_of("A"), None, {"12": 10**9}]))


def test_votes_are_counted_by_nomination() -> None:
    cast = [Ballot("a", {3: 8}), Ballot("b", {3: 9}), Ballot("c", {3: 8})]
    assert votes(cast, 3) == {8: 2, 9: 1}
