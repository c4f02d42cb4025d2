"""Who may not judge what: by tables, and whatever the places are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.conflicts import Conflict, Judge, Judged, conflict

MUNICIPALITIES = {"LT-01": "LT-AL", "LT-24": "LT-AL", "LT-04": "LT-UT"}
WHERE = {1: "LT-01", 2: "LT-01", 3: "LT-24", 4: "LT-04"}  # eldership → municipality


def judge(number: int, eldership: int | None) -> Judge:
    municipality = WHERE[eldership] if eldership else None
    county = MUNICIPALITIES[municipality] if municipality else None
    return Judge(number, eldership, municipality, county)


def judged(nominator: int | None, nominee: int | None, *elderships: int) -> Judged:
    municipalities = frozenset(WHERE[one] for one in elderships)
    counties = frozenset(MUNICIPALITIES[one] for one in municipalities)
    return Judged(nominator, nominee, frozenset(elderships), municipalities, counties)


@pytest.mark.parametrize(
    ("who", "what", "county", "found"),
    [
        (judge(1, 1), judged(1, 2, 4), False, Conflict.OWN),  # who nominated it
        (judge(1, None), judged(2, 1, 4), False, Conflict.OWN),  # who is nominated by it
        (judge(1, 1), judged(1, 1, 1), True, Conflict.OWN),  # the strongest reason is said
        (judge(1, 1), judged(2, 3, 1), False, Conflict.ELDERSHIP),
        (judge(1, 1), judged(2, 3, 2), False, Conflict.MUNICIPALITY),
        (judge(1, 1), judged(2, 3, 4, 2), False, Conflict.MUNICIPALITY),  # of where one serves now
        (judge(1, 1), judged(2, 3, 3), False, None),  # the same county may, unless the rules say no
        (judge(1, 1), judged(2, 3, 3), True, Conflict.COUNTY),
        (judge(1, 1), judged(2, 3, 4), True, None),
        (judge(1, None), judged(2, 3, 1), True, None),  # from outside: no territory
        (judge(1, None), judged(None, None), True, None),  # both forgotten
        (judge(1, 1), judged(None, None, 2), False, Conflict.MUNICIPALITY),
    ],
)
def test_a_conflict_has_its_reason(
    who: Judge, what: Judged, *, county: bool, found: Conflict | None
) -> None:
    assert conflict(who, what, county=county) is found


elderships = st.sampled_from(list(WHERE))


@settings(max_examples=40, deadline=None)
@given(own=elderships, those=st.lists(elderships, min_size=1), county=st.booleans())
def test_nobody_ever_judges_the_own_municipality(
    own: int, those: list[int], *, county: bool
) -> None:
    found = conflict(judge(1, own), judged(2, 3, *those), county=county)
    assert (found is not None) or WHERE[own] not in {WHERE[one] for one in those}
    assert (found is not None) or not (
        county and judge(1, own).county in judged(2, 3, *those).counties
    )
