"""Which counties somebody speaks to who speaks to an audience."""

import pytest

from bot.domain.audience import Audience, AudienceKind

PLACES = {"LT-03": "LT-AL", "LT-24": "LT-AL", "LT-48": "LT-UT"}
KIND = AudienceKind


@pytest.mark.parametrize(
    ("kind", "which", "counties", "touches"),
    [
        (KIND.EVERYBODY, (), (), True),
        (KIND.COUNTIES, ("LT-UT", "LT-AL"), ("LT-UT", "LT-AL"), True),
        (KIND.COUNTIES, ("LT-UT",), ("LT-UT",), False),
        (KIND.MUNICIPALITIES, ("LT-03", "LT-24"), ("LT-AL",), True),
        (KIND.MUNICIPALITIES, ("LT-48", "gone"), ("LT-UT",), False),
        (KIND.ROLES, ("county_lead",), (), False),
        (KIND.NETWORKS, ("1",), (), False),
    ],
)
def test_counties_it_is_for_and_whether_one_of_them_is_alytus(
    kind: AudienceKind, which: tuple[str, ...], counties: tuple[str, ...], *, touches: bool
) -> None:
    audience = Audience(kind, which)
    assert audience.counties(PLACES) == counties
    assert audience.touches("LT-AL", PLACES) is touches
