"""The members' vote: where its ballots lie, and what they say."""

import json
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.domain.ballots import HASH_LENGTH, Ballot
from bot.domain.contests import Phase
from bot.domain.scores import Level

PHASES = {Level.COUNTY: Phase.COUNTY, Level.COUNTRY: Phase.VOTE}  # in which members vote
LEVELS = {phase: level for level, phase in PHASES.items()}
BY_MEMBERS = frozenset({Phase.INTAKE, *LEVELS})  # they nominate, or vote


def box_of(contest_id: int, level: Level, category_id: int, county: str | None = None) -> str:
    """Of the country's vote there is no county."""
    parts = ["contest", str(contest_id), level.code, str(category_id)]
    return ":".join([*parts, county] if county else parts)


LONGEST = 10**9  # a number of a nomination with as many digits as one can have


@dataclass(frozen=True, slots=True)
class Elector:
    """Whoever votes; where they serve now, None where nowhere."""

    member_id: int
    eldership_id: int | None


@dataclass(frozen=True, slots=True)
class Offered:
    """Of a nomination what decides who may vote for it: its places, now and when it was made."""

    nominee_id: int | None
    eldership_ids: Collection[int]


def may_choose(elector: Elector, offered: Offered) -> bool:
    """Nobody votes for the own eldership, nor for themselves."""
    is_own = elector.eldership_id in offered.eldership_ids
    return not is_own and elector.member_id != offered.nominee_id


def room(category_id: int) -> int:
    """Characters that the longest ballot of a box takes: each is given as much."""
    return len(json.dumps(["0" * HASH_LENGTH, None, {str(category_id): LONGEST}]))


def votes(ballots: Iterable[Ballot], category_id: int) -> Counter[int]:
    """Nomination → how many have chosen it. A ballot has one choice, by its category."""
    return Counter(one.choices[category_id] for one in ballots)
