"""Lines of the roster for stories about colleagues."""

from typing import Any

from bot.domain import consent
from bot.domain.actors import Role
from storage import accounts, members, roles
from storage.base import Tx
from tests.world import Someone, World


async def tell_roster(world: World, someone: Someone, **columns: Any) -> int:
    """The roster says more about somebody; their line's id."""
    async with world.app.db.write() as tx:
        member_id = await member_of(tx, world, someone)
        if columns:
            await members.change(tx, member_id, **columns)
    return member_id


async def from_the_office(world: World, name: str, role: Role, scope: str = "") -> Someone:
    """Somebody with a role, a line and an account, but no eldership."""
    someone = world.stranger(name)
    today = world.clock.now().date()
    async with world.app.db.write() as tx:
        member_id = await members.add(tx, kind=members.Kind.OTHER, name=name, joined_on=today)
        await roles.grant_member(tx, member_id, role, scope, world.clock.now())
        await accounts.link(tx, someone.id, member_id)
        await accounts.accept_terms(tx, someone.id, consent.VERSION, world.clock.now())
    await someone.starts()
    return someone


async def member_of(tx: Tx, world: World, someone: Someone) -> int:
    profile = await members.profiles(tx, [someone.id], world.clock.now().date())
    found = profile[someone.id].member_id
    assert found is not None
    return found
