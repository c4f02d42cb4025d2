"""The members' vote: where its ballots lie, and what they say."""

from collections import Counter
from collections.abc import Iterable

from bot.domain.ballots import Ballot
from bot.domain.scores import Level


def box_of(contest_id: int, level: Level, category_id: int, county: str | None = None) -> str:
    """Of the country's vote there is no county."""
    parts = ["contest", str(contest_id), level.code, str(category_id)]
    return ":".join([*parts, county] if county else parts)


def votes(ballots: Iterable[Ballot], category_id: int) -> Counter[int]:
    """Nomination → how many have chosen it. A ballot has one choice, by its category."""
    return Counter(one.choices[category_id] for one in ballots)
