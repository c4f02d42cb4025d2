"""Who holds which role, and where it reaches: a line of the roster, or (owners) an account."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from bot.domain.actors import Grant, Role
from storage.accounts import accounts
from storage.base import Key, Moment, Tx, metadata
from storage.members import members, present

roles = sa.Table(
    "roles",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id")),
    sa.Column("account_id", sa.ForeignKey("accounts.id")),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("scope", sa.String(8), nullable=False),
    sa.Column("granted_at", Moment, nullable=False),
    sa.CheckConstraint("(member_id IS NULL) <> (account_id IS NULL)", name="one_holder"),
    sa.CheckConstraint("account_id IS NULL OR role = 'owner'", name="only_owners_by_account"),
    sa.UniqueConstraint("member_id", "role", "scope"),
    sa.UniqueConstraint("account_id", "role", "scope"),
)


@dataclass(frozen=True, slots=True)
class Held:
    """A role as held through an account. `scope` is a county's or municipality's code, or empty."""

    account_id: int
    role: Role
    scope: str


async def held(tx: Tx, account_ids: Collection[int], today: date) -> list[Held]:
    found = await tx.execute(
        sa.select(accounts.c.id.label("account_id"), roles.c.role, roles.c.scope)
        .select_from(_valid(today))
        .where(accounts.c.id.in_(account_ids))
    )
    return [Held(row.account_id, Role(row.role), row.scope) for row in found]


async def holders(tx: Tx, role: Role, today: date, scope: str = "") -> list[int]:
    """Accounts that hold the role, for telling them something."""
    found = await tx.execute(
        sa.select(accounts.c.id)
        .select_from(_valid(today))
        .where(roles.c.role == role, roles.c.scope == scope)
        .distinct()
        .order_by(accounts.c.id)
    )
    return list(found.scalars())


def _valid(today: date) -> sa.Join:
    """Accounts with the roles they hold that day: their own, and those of a line that is valid."""
    own = roles.c.account_id == accounts.c.id
    of_their_line = (
        sa.select(members.c.id)
        .where(
            members.c.id == roles.c.member_id, members.c.id == accounts.c.member_id, present(today)
        )
        .exists()
    )
    return accounts.join(roles, own | of_their_line)


async def grant_member(tx: Tx, member_id: int, role: Role, scope: str, now: datetime) -> None:
    await tx.execute(
        roles.insert().values(member_id=member_id, role=role, scope=scope, granted_at=now)
    )


async def grant_members(tx: Tx, grants: Collection[tuple[int, Grant]], now: datetime) -> None:
    """Member → a role that this one did not hold."""
    if grants:
        await tx.execute(
            roles.insert(),
            [
                {
                    "member_id": member_id,
                    "role": grant.role,
                    "scope": grant.scope,
                    "granted_at": now,
                }
                for member_id, grant in grants
            ],
        )


async def revoke_member(tx: Tx, member_id: int, role: Role, scope: str) -> None:
    await tx.execute(
        roles.delete().where(
            roles.c.member_id == member_id, roles.c.role == role, roles.c.scope == scope
        )
    )


async def revoke_all(tx: Tx, member_ids: Collection[int]) -> None:
    """Whoever left holds no role."""
    if member_ids:
        await tx.execute(roles.delete().where(roles.c.member_id.in_(member_ids)))


async def of_members(tx: Tx) -> dict[int, frozenset[Grant]]:
    """Member → the roles their line of the roster holds."""
    found = await tx.execute(
        sa.select(roles.c.member_id, roles.c.role, roles.c.scope).where(
            roles.c.member_id.is_not(None)
        )
    )
    grants: dict[int, set[Grant]] = {}
    for member_id, role, scope in found:
        grants.setdefault(member_id, set()).add(Grant(Role(role), scope))
    return {member_id: frozenset(held) for member_id, held in grants.items()}


async def grant_owner(tx: Tx, account_id: int, now: datetime) -> None:
    """Owners need no line in the roster; every other role does."""
    await tx.execute(
        roles.insert().values(account_id=account_id, role=Role.OWNER, scope="", granted_at=now)
    )
