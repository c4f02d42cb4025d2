"""Who may do what, and where."""

import pytest

from bot.domain.actors import (
    GRANTS,
    Actor,
    Can,
    Grant,
    Judging,
    Nationwide,
    Network,
    Role,
    Territory,
)
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


# How far each role's rights go: over Anykščiai (LT-04) when the role is held for it or its county,
# over another municipality of that county, over the whole county, over another county.
REACHES = {
    Role.OWNER: (True, True, True, True),
    Role.DIRECTOR: (True, True, True, True),
    Role.EDITOR: (True, True, True, True),
    Role.PRESIDENT: (True, True, True, True),
    Role.BOARD: (True, True, True, True),
    Role.LAWYER: (True, True, True, True),
    Role.COUNTY_LEAD: (True, True, True, False),
    Role.MUNICIPAL_LEAD: (True, False, False, False),
    Role.NETWORK_LEAD: (False, False, False, False),
    Role.JUROR: (False, False, False, False),
    Role.CHECKER: (False, False, False, False),
    Role.MEMBER: (False, False, False, False),
}
PLACES = (
    Territory("LT-UT", "LT-04"),
    Territory("LT-UT", "LT-27"),
    Territory("LT-UT"),
    Territory("LT-AL"),
)


@pytest.mark.parametrize("role", Role)
def test_a_right_ends_where_the_scope_of_its_role_does(role: Role) -> None:
    scope = {Role.COUNTY_LEAD: "LT-UT", Role.MUNICIPAL_LEAD: "LT-04"}.get(role, "")
    someone = actor(Grant(role, scope))
    for what in Can:
        inside = tuple(someone.may(what, over) for over in PLACES)
        if what is Can.ANYONE:
            assert inside == (True,) * len(PLACES)
        elif what in GRANTS[role]:
            assert (what, inside) == (what, REACHES[role])
        else:
            assert not any(inside)


@pytest.mark.parametrize("role", [Role.COUNTY_LEAD, Role.MUNICIPAL_LEAD])
def test_a_role_without_its_scope_reaches_nowhere(role: Role) -> None:
    assert not any(actor(Grant(role)).may(Can.BELONG, over) for over in PLACES)


def test_a_network_lead_reaches_that_network_and_the_nation_is_for_roles_without_a_scope() -> None:
    lead = actor(Grant(Role.NETWORK_LEAD, "3"))
    objects = (Network(3), Network(4), Nationwide())
    assert [lead.may(Can.KEEP_GROUPS, over) for over in objects] == [True, False, False]
    assert [UTENA.may(Can.KEEP_GROUPS, over) for over in objects] == [False, False, False]
    assert [OFFICE.may(Can.KEEP_GROUPS, over) for over in objects] == [True, True, True]


def test_who_judges_and_checks_reaches_that_contest_and_no_other() -> None:
    juror, checker = actor(Grant(Role.JUROR, "3")), actor(Grant(Role.CHECKER, "3"))
    objects = (Judging(3), Judging(4), Nationwide())
    assert [juror.may(Can.JUDGE, over) for over in objects] == [True, False, False]
    assert [checker.may(Can.CHECK_NOMINATIONS, over) for over in objects] == [True, False, False]
    assert [checker.may(Can.JUDGE, over) for over in objects] == [False, False, False]


def test_a_stranger_may_nothing_anywhere() -> None:
    assert not any(STRANGER.may(Can.KEEP_GROUPS, over) for over in PLACES)


def test_rights_of_several_roles_do_not_mix_their_scopes() -> None:
    both = actor(Grant(Role.COUNTY_LEAD, "LT-UT"), Grant(Role.MUNICIPAL_LEAD, "LT-03"))
    places = [Territory("LT-UT"), Territory("LT-AL"), Territory("LT-AL", "LT-03")]
    assert [both.may(Can.KEEP_GROUPS, over) for over in places] == [True, False, False]
    assert [both.may(Can.BELONG, over) for over in places] == [True, False, True]


@pytest.mark.parametrize(
    ("who", "what", "text"),
    [
        (STRANGER, Can.BELONG, "common.stranger"),
        (STRANGER, Can.REPORT, "common.stranger"),
        (OFFICE, Can.REPORT, "common.not-allowed-report"),
        (MEMBER, Can.KEEP_GROUPS, "common.not-allowed-keep-groups"),
    ],
)
def test_a_refusal_says_which_text_to_show(who: Actor, what: Can, text: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        require(who, what)
    assert refused.value.text_id == text


def test_what_is_allowed_passes_in_silence() -> None:
    require(STRANGER, Can.ANYONE)
    require(MEMBER, Can.REPORT)
    require(UTENA, Can.KEEP_GROUPS)
    require(UTENA, Can.KEEP_GROUPS, over=Territory("LT-UT"))


def test_the_second_gate_refuses_elsewhere() -> None:
    with pytest.raises(NotAllowed) as refused:
        require(UTENA, Can.KEEP_GROUPS, over=Territory("LT-AL"))
    assert refused.value.text_id == "common.not-allowed-keep-groups"
