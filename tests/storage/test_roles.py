"""Who holds a role: whoever has its rights is told of it, and nobody else."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from bot.domain.actors import Grant, Role
from bot.services.members import actors
from storage import accounts, members, roles
from storage.base import Database, Tx
from storage.members import Kind
from tests.clock import MONDAY

TODAY = MONDAY.date()
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
ACCOUNT = 7


async def on_the_roster(tx: Tx, role: Role, **columns: date) -> None:
    line = await members.add(tx, kind=Kind.OTHER, joined_on=YESTERDAY, **columns)
    await accounts.link(tx, ACCOUNT, line)
    await roles.grant_member(tx, line, role, "", MONDAY)


async def holds(tx: Tx, role: Role) -> bool:
    """As to rights, and as to messages: never one without the other."""
    actor = (await actors(tx, [ACCOUNT], TODAY, "lt"))[ACCOUNT]
    told = ACCOUNT in await roles.holders(tx, role, TODAY)
    assert actor.grants == (frozenset({Grant(role)}) if told else frozenset())
    return told


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.OWNER])
@pytest.mark.parametrize(
    ("columns", "held"),
    [
        ({}, True),
        ({"until": TOMORROW}, True),
        ({"until": TODAY}, True),
        ({"until": YESTERDAY}, False),
        ({"left_on": TODAY}, False),
        ({"left_on": TODAY, "until": TOMORROW}, False),
    ],
)
async def test_a_role_ends_with_the_line_that_holds_it(
    db: Database,
    role: Role,
    columns: dict[str, date],
    held: bool,  # noqa: FBT001 - what is expected
) -> None:
    async with db.write() as tx:
        await on_the_roster(tx, role, **columns)
        assert await holds(tx, role) is held


async def test_an_owner_by_account_stays_one_whatever_the_roster_says(db: Database) -> None:
    async with db.write() as tx:
        await on_the_roster(tx, Role.OWNER, until=YESTERDAY)
        await roles.grant_owner(tx, ACCOUNT, MONDAY)
        assert await holds(tx, Role.OWNER)
        await tx.execute(members.members.update().values(until=TOMORROW))  # now by both
        assert await roles.holders(tx, Role.OWNER, TODAY) == [ACCOUNT]


async def test_an_account_alone_holds_no_role_but_the_owners(db: Database) -> None:
    async with db.write() as tx:
        await accounts.ensure(tx, ACCOUNT)
        await roles.grant_owner(tx, ACCOUNT, MONDAY)
    with pytest.raises(IntegrityError):
        async with db.write() as tx:
            await tx.execute(roles.roles.update().values(role=Role.DIRECTOR))
    async with db.read() as tx:
        found = await tx.execute(sa.select(roles.roles.c.role))
        assert list(found.scalars()) == ["owner"]


async def test_the_roster_takes_back_what_it_gave_and_nothing_else(db: Database) -> None:
    async with db.write() as tx:
        line = await members.add(tx, kind=Kind.OTHER, joined_on=YESTERDAY)
        await roles.grant_members(tx, [(line, Grant(Role.LAWYER))], MONDAY)
        assert await roles.grant_member(tx, line, Role.EDITOR, "", MONDAY) is True
        assert await roles.grant_member(tx, line, Role.EDITOR, "", MONDAY) is False
        both = frozenset({Grant(Role.LAWYER), Grant(Role.EDITOR)})
        assert await roles.of_members(tx) == {line: both}
        assert await roles.listed(tx) == {line: frozenset({Grant(Role.LAWYER)})}
        # Named by the roster as well, it is the roster's from then on.
        await roles.grant_members(tx, [(line, Grant(Role.EDITOR))], MONDAY)
        assert await roles.listed(tx) == {line: both}
        assert len(await roles.holdings(tx, TODAY)) == len(both)


async def test_who_holds_what_that_day(db: Database) -> None:
    async with db.write() as tx:
        await on_the_roster(tx, Role.DIRECTOR, until=TODAY)
        await accounts.ensure(tx, 9)
        await roles.grant_owner(tx, 9, MONDAY)
        found = await roles.holdings(tx, TODAY)
        assert [(one.role, one.account_id, one.by_account) for one in found] == [
            (Role.DIRECTOR, ACCOUNT, False),
            (Role.OWNER, 9, True),
        ]
        later = await roles.holdings(tx, TOMORROW)
        assert [one.role for one in later] == [Role.OWNER]
        assert await roles.holding(tx, found[0].id, TOMORROW) is None
        await roles.revoke(tx, found[1].id)
        assert await roles.holders(tx, Role.OWNER, TODAY) == []
