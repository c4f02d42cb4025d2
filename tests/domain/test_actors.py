"""Who may do what, and where."""

import pytest

from bot.domain.actors import GRANTS, Actor, Can, Grant, Role
from bot.domain.errors import NotAllowed, require


def actor(*grants: Grant) -> Actor:
    return Actor(7, "lt", known=True, member_id=1, grants=frozenset(grants))


STRANGER = Actor(7, "lt")
MEMBER = actor(Grant(Role.MEMBER))
UTENA = actor(Grant(Role.MEMBER), Grant(Role.COUNTY_LEAD, "LT-UT"))
OFFICE = actor(Grant(Role.DIRECTOR))


def test_a_stranger_can_only_ask() -> None:
    assert {can for can in Can if STRANGER.can(can)} == {Can.ANYONE}


@pytest.mark.parametrize("role", Role)
def test_each_role_can_what_it_is_granted_and_no_more(role: Role) -> None:
    someone = actor(Grant(role, "LT-UT"))
    assert {can for can in Can if someone.can(can)} == GRANTS[role] | {Can.ANYONE}


@pytest.mark.parametrize(
    ("who", "county", "may"),
    [
        (UTENA, None, True),
        (UTENA, "LT-UT", True),
        (UTENA, "LT-AL", False),
        (OFFICE, "LT-AL", True),
        (MEMBER, "LT-UT", False),
        (STRANGER, "LT-UT", False),
    ],
)
def test_a_scope_ends_at_its_county(who: Actor, county: str | None, may: bool) -> None:  # noqa: FBT001 - what is expected
    assert who.can(Can.BIND_GROUP, county=county) is may


def test_a_municipal_lead_covers_the_own_municipality() -> None:
    lead = Grant(Role.MUNICIPAL_LEAD, "LT-33")
    assert [lead.covers("LT-UT", code) for code in ("LT-33", "LT-34", None)] == [True, False, True]


def test_rights_of_several_roles_do_not_mix_their_scopes() -> None:
    both = actor(Grant(Role.COUNTY_LEAD, "LT-UT"), Grant(Role.COUNTY_LEAD, "LT-AL"))
    assert [both.can(Can.BIND_GROUP, county=code) for code in ("LT-UT", "LT-AL", "LT-VL")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("who", "what", "text"),
    [
        (STRANGER, Can.BELONG, "common.stranger"),
        (STRANGER, Can.REPORT, "common.stranger"),
        (OFFICE, Can.REPORT, "common.not-allowed-report"),
        (MEMBER, Can.BIND_GROUP, "common.not-allowed-bind-group"),
    ],
)
def test_a_refusal_says_which_text_to_show(who: Actor, what: Can, text: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        require(who, what)
    assert refused.value.text_id == text


def test_what_is_allowed_passes_in_silence() -> None:
    require(STRANGER, Can.ANYONE)
    require(MEMBER, Can.REPORT)
    require(UTENA, Can.BIND_GROUP, county="LT-UT")
