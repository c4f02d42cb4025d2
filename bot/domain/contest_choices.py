"""The rules of a contest as buttons: each with what may be chosen, and how they change together."""

from collections.abc import Mapping
from dataclasses import replace
from enum import IntEnum
from typing import Any

from bot.domain.contests import Counties, Method, Nominators, Rules, Tie

NONE = 99  # the option „no limit“, „no vote“


class Rule(IntEnum):
    """What is chosen. Values are in old messages: never reuse one."""

    METHOD = 1
    SCALE = 2
    SCORES = 3
    PLACES = 4
    TIES = 5
    COUNTIES = 6
    COUNTY_PLACES = 7
    VOTE = 8
    COUNTY_CONFLICT = 9
    BLIND = 10
    NOMINATORS = 11
    PER_MEMBER = 12
    PER_ELDERSHIP = 13
    PER_CATEGORY = 14
    COMMENTS = 15

    @property
    def code(self) -> str:
        """As the texts have it."""
        return self.name.lower().replace("_", "-")


class Chapter(IntEnum):
    """Rules that stand on one screen. Values are in old messages: never reuse one."""

    RESULT = 1
    LEVELS = 2
    JURY = 3
    NOMINATING = 4

    @property
    def code(self) -> str:
        return self.name.lower()


CHAPTERS: dict[Chapter, tuple[Rule, ...]] = {
    Chapter.RESULT: (Rule.METHOD, Rule.SCALE, Rule.SCORES, Rule.PLACES, Rule.TIES),
    Chapter.LEVELS: (Rule.COUNTIES, Rule.COUNTY_PLACES, Rule.VOTE),
    Chapter.JURY: (Rule.COUNTY_CONFLICT, Rule.BLIND, Rule.COMMENTS),
    Chapter.NOMINATING: (
        Rule.NOMINATORS,
        Rule.PER_MEMBER,
        Rule.PER_ELDERSHIP,
        Rule.PER_CATEGORY,
    ),
}

Change = Mapping[str, Any]  # of a `Rules`


def _numbers(field: str, *numbers: int) -> dict[int, Change]:
    return {number: {field: number} for number in numbers}


def _switch(field: str) -> dict[int, Change]:
    return {0: {field: False}, 1: {field: True}}


# Rule → option → what it changes.
OPTIONS: dict[Rule, Mapping[int, Change]] = {
    Rule.METHOD: {int(one): {"method": one} for one in Method},
    Rule.SCALE: {
        highest: {"lowest": lowest, "highest": highest}
        for lowest, highest in ((1, 3), (1, 5), (1, 7), (1, 10))
    },
    Rule.SCORES: _numbers("scores", 1, 2, 3, 4, 5, 7),
    Rule.PLACES: _numbers("places", 1, 2, 3, 5),
    Rule.TIES: {
        1: {"ties": (Tie.CRITERIA, Tie.VOTES)},
        2: {"ties": (Tie.VOTES, Tie.CRITERIA)},
        3: {"ties": (Tie.CRITERIA,)},
        4: {"ties": (Tie.VOTES,)},
        5: {"ties": ()},
    },
    Rule.COUNTIES: {int(one): {"counties": one} for one in Counties},
    Rule.COUNTY_PLACES: _numbers("county_places", 1, 2, 3, 5),
    Rule.VOTE: {
        NONE: {"vote": None},
        **_numbers("vote", 0, 10, 20, 30, 40, 50),
    },
    Rule.COUNTY_CONFLICT: _switch("county_conflict"),
    Rule.BLIND: _switch("blind"),
    Rule.NOMINATORS: {int(one): {"nominators": one} for one in Nominators},
    Rule.PER_MEMBER: _numbers("per_member", 1, 2, 3, 5, 10),
    Rule.PER_ELDERSHIP: _numbers("per_eldership", 1, 2, 3, 5, 10),
    Rule.PER_CATEGORY: {
        NONE: {"per_category": None},
        **_numbers("per_category", 10, 20, 30, 50, 100),
    },
    Rule.COMMENTS: _switch("comments"),
}


def choose(rules: Rules, rule: Rule, option: int) -> Rules:
    """Raises KeyError for what is no option of it."""
    return replace(rules, **OPTIONS[rule][option])


def chosen(rules: Rules, rule: Rule) -> int | None:
    """Its option now; None: what no button gives."""
    for option, change in OPTIONS[rule].items():
        if all(getattr(rules, field) == value for field, value in change.items()):
            return option
    return None


def applies(rules: Rules, rule: Rule) -> bool:
    """Whether it decides anything beside the others."""
    return rule is not Rule.COUNTY_PLACES or rules.counties is not Counties.NONE


def votes(rules: Rules) -> bool:
    """Whether members may come to vote: also where a county's jury turns out too small."""
    return rules.vote is not None or rules.counties is not Counties.NONE
