"""What is typed of a contest: its criteria with their weights."""

import re

from bot.domain.contests import CRITERIA_MAX, NAME_MAX, WEIGHTS
from bot.domain.errors import Refusal

_LINE = re.compile(r"(?P<name>.+?)[\s:;,–—-]+(?P<weight>\d{1,3})\s*%?")


def read_criteria(text: str) -> list[str] | Refusal:
    """One a line, „Originalumas – 40“; as they are kept: „40 Originalumas“."""
    found: list[tuple[str, int]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        match = _LINE.fullmatch(line)
        if match is None or not 0 < int(match["weight"]) <= WEIGHTS:
            return Refusal("contests.criterion-unknown", line=line[:NAME_MAX])
        name = " ".join(match["name"].split())
        if len(name) > NAME_MAX:
            return Refusal("contests.criterion-long", longest=NAME_MAX)
        if name.casefold() in {one.casefold() for one, _ in found}:
            return Refusal("contests.criterion-twice", name=name)
        found.append((name, int(match["weight"])))
    if len(found) > CRITERIA_MAX:
        return Refusal("contests.criteria-many", most=CRITERIA_MAX)
    total = sum(weight for _, weight in found)
    if total != WEIGHTS:
        return Refusal("contests.criteria-sum", total=str(total))
    return [f"{weight} {name}" for name, weight in found]


def criterion_of(kept: str) -> tuple[str, int]:
    """Name and weight, of what `read_criteria` gave."""
    weight, _, name = kept.partition(" ")
    return name, int(weight)
