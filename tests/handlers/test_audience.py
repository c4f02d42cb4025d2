"""An audience travels in buttons as numbers, and comes back whole."""

import pytest

from bot.domain.audience import Audience, AudienceKind
from handlers.audience import audience_of, value_of


@pytest.mark.parametrize(
    ("kind", "which"),
    [
        (AudienceKind.EVERYBODY, ()),
        (AudienceKind.COUNTIES, ("LT-AL", "LT-VL")),
        (AudienceKind.MUNICIPALITIES, ("LT-03", "LT-60")),
        (AudienceKind.ROLES, ("county_lead", "board")),
        (AudienceKind.NETWORKS, ("1", "9999999")),
    ],
)
def test_it_comes_back_whole(kind: AudienceKind, which: tuple[str, ...]) -> None:
    audience = Audience(kind, which)
    assert audience_of(value_of(audience)) == audience
    assert Audience.from_json(audience.as_json()) == audience


@pytest.mark.parametrize("kind", list(AudienceKind))
def test_an_empty_choice_is_not_everybody(kind: AudienceKind) -> None:
    which = ("1",) if kind is AudienceKind.EVERYBODY else ()
    with pytest.raises(ValueError, match=kind.name):
        Audience(kind, which)
