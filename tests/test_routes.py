"""Every route as every role: it answers or it refuses, it is never silent, and it never fails."""

import logging

import pytest

from bot.app import FEATURES
from bot.domain import consent
from bot.domain.actors import GRANTS, REACH, Can, Reach, Role
from bot.domain.taps import Tap
from bot.telegram.forms import Act, FormTap
from bot.telegram.routes import Routes, Table
from storage import accounts, members, roles
from tests.routes import table
from tests.texts import texts
from tests.world import Someone, World

TABLE = Table(FEATURES)
STRANGER = "stranger"
ROLES = [STRANGER, *Role]
REFUSALS = tuple(
    text.words.split("\n")[0][:24]
    for text_id, text in texts("lt").items()
    if text_id == "common.stranger" or text_id.startswith("common.not-allowed-")
)


async def as_role(world: World, role: Role | str) -> Someone:
    """Somebody who holds that role and no other."""
    if role == STRANGER:
        return world.stranger()
    if role is Role.MEMBER:
        return await world.member("Daugų seniūnija")
    if role is Role.OWNER:
        await world.owner.starts()
        return world.owner
    someone = world.stranger("Iš biuro")
    scope = {Reach.COUNTY: "LT-AL", Reach.MUNICIPALITY: "LT-33"}.get(REACH[role], "")
    async with world.app.db.write() as tx:
        today = world.clock.now().date()
        member = await members.add(tx, kind=members.Kind.OTHER, name="Iš biuro", joined_on=today)
        await accounts.link(tx, someone.id, member)
        await accounts.accept_terms(tx, someone.id, consent.VERSION, world.clock.now())
        await roles.grant_member(tx, member, role, scope, world.clock.now())
    await someone.starts()
    return someone


def example(kind: type[Tap]) -> Tap:
    return kind(*(next(iter(one)) if one not in {int, bool} else 0 for one in kind._kinds.values()))


@pytest.mark.parametrize("role", ROLES)
async def test_every_command_answers(
    world: World, role: Role | str, caplog: pytest.LogCaptureFixture
) -> None:
    someone = await as_role(world, role)
    allowed = table()
    for command in TABLE.commands:
        for name in command.names:
            before = len(someone.messages)
            await someone.says(f"/{name}")
            new = someone.texts[before:]
            assert len(new) == 1, name
            names = " ".join(f"/{one}" for one in command.names)
            assert new[0].startswith(REFUSALS) is (str(role) not in allowed[names]), name
        await someone.says("/menu")  # and out of any form
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.parametrize("role", ROLES)
async def test_every_button_answers(
    world: World, role: Role | str, caplog: pytest.LogCaptureFixture
) -> None:
    someone = await as_role(world, role)
    if role == STRANGER:
        await someone.starts()
    allowed = table()
    for route in TABLE.taps:
        query = await someone.sends_data(example(route.tap).pack())
        assert query.answer is not None, route.tap
        refused = someone.sees.startswith(REFUSALS)
        if role is not Role.NETWORK_LEAD:  # whose example is no network
            assert refused is (str(role) not in allowed[route.tap.__name__]), route.tap
    query = await someone.sends_data(FormTap(1, 0, Act.NEXT, 0).pack())
    assert query.answer is not None
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_every_button_has_a_route() -> None:
    from bot.domain.taps import all_taps

    routed = {route.tap for route in TABLE.taps} | {FormTap}
    assert {kind for prefix, kind in all_taps().items() if "!" not in prefix} == routed


def test_every_role_is_provided_for() -> None:
    assert GRANTS.keys() == REACH.keys() == set(Role)
    for role, granted in GRANTS.items():
        assert Can.BELONG in granted, role
        assert Can.ANYONE not in granted, role


def test_every_permission_is_held_by_somebody() -> None:
    held = frozenset().union(*GRANTS.values())
    assert held == set(Can) - {Can.ANYONE}


def test_the_menu_leads_everywhere() -> None:
    """Whatever has a name can be opened with a button too, except what begins and ends things."""
    named = {command.key for command in TABLE.commands if command.names and not command.opens}
    assert named == {"start", "cancel"}


def test_two_routes_of_one_name_fail() -> None:
    async def nothing(ctx: object, value: object) -> None:
        return None

    one, two = Routes("one"), Routes("two")
    one.command("here", "čia", needs=Can.ANYONE)(nothing)
    two.command("there", "čia", needs=Can.ANYONE)(nothing)
    with pytest.raises(ValueError, match="'čia' is claimed twice"):
        Table([one, two])
