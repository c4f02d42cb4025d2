"""Who may not judge what: known from the territory, from the nomination, or said by the juror."""

from dataclasses import dataclass
from enum import StrEnum


class Conflict(StrEnum):
    """Why a nomination is not in somebody's deck; the strongest reason there is."""

    OWN = "own"  # made it, or is nominated by it
    ELDERSHIP = "eldership"
    MUNICIPALITY = "municipality"
    COUNTY = "county"  # where the contest's rules say so
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class Judge:
    """Whoever scores or checks. Who is from outside the association has no territory."""

    member_id: int
    eldership_id: int | None = None
    municipality: str | None = None
    county: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """Of a nomination what a conflict can come from.

    The places are those of nominee and nominator when it was made, what these are by now, and those
    where they serve now.
    """

    nominator_id: int | None  # none: forgotten
    nominee_id: int | None
    eldership_ids: frozenset[int]
    municipalities: frozenset[str]
    counties: frozenset[str]


def conflict(judge: Judge, judged: Judged, *, county: bool = False) -> Conflict | None:
    """What keeps the judge from the nomination, by itself; `county`: so does the same county."""
    if judge.member_id in {judged.nominator_id, judged.nominee_id}:
        return Conflict.OWN
    if judge.eldership_id in judged.eldership_ids:
        return Conflict.ELDERSHIP
    if judge.municipality in judged.municipalities:
        return Conflict.MUNICIPALITY
    if county and judge.county in judged.counties:
        return Conflict.COUNTY
    return None
