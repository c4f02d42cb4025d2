"""Who holds which role, and where it reaches: a line of the roster, or (owners) an account."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.actors import Grant, Role
from storage.accounts import accounts
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.members import TODAY, members, present
from storage.networks import networks
from storage.once import once
from storage.territories import elderships

roles = sa.Table(
    "roles",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id")),
    sa.Column("account_id", sa.ForeignKey("accounts.id")),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("scope", sa.String(8), nullable=False),
    sa.Column("granted_at", Moment, nullable=False),
    sa.Column("from_roster", sa.Boolean, nullable=False, server_default=sa.true()),
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


@dataclass(frozen=True, slots=True)
class Holding:
    """A role with its holder: a line of the roster, or an account; both, where they are joined."""

    id: int
    role: Role
    scope: str
    granted_at: datetime
    by_account: bool
    member_id: int | None
    account_id: int | None
    name: str | None
    eldership: str | None

    @property
    def mark(self) -> str:
        """Tells it from another's that has the same number by now."""
        holder = f"account {self.account_id}" if self.by_account else str(self.member_id)
        return f"{holder}:{self.role}:{self.scope}:{self.granted_at.isoformat()}"


async def holdings(tx: Tx, today: date) -> list[Holding]:
    """Every role that somebody holds that day."""
    return await _holdings(tx, today)


async def holding(tx: Tx, number: int, today: date) -> Holding | None:
    return next(iter(await _holdings(tx, today, roles.c.id == number)), None)


async def _holdings(tx: Tx, today: date, *which: sa.ColumnElement[bool]) -> list[Holding]:
    holder = sa.func.coalesce(roles.c.member_id, accounts.c.member_id)
    found = await tx.execute(
        sa.select(
            roles.c.id,
            roles.c.role,
            roles.c.scope,
            roles.c.granted_at,
            roles.c.account_id.is_not(None).label("by_account"),
            members.c.id.label("member_id"),
            accounts.c.id.label("account_id"),
            members.c.name,
            elderships.c.name.label("eldership"),
        )
        .select_from(roles)
        .outerjoin(
            accounts,
            (accounts.c.id == roles.c.account_id) | (accounts.c.member_id == roles.c.member_id),
        )
        .outerjoin(members, (members.c.id == holder) & present(today))
        .outerjoin(elderships, elderships.c.id == members.c.eldership_id)
        .where(roles.c.account_id.is_not(None) | members.c.id.is_not(None), *which)
        .order_by(roles.c.id)
    )
    return [
        Holding(**(as_dict(row) | {"role": Role(row.role), "by_account": bool(row.by_account)}))
        for row in found
    ]


async def network_names(tx: Tx) -> dict[int, str]:
    """The networks that a role can be held for."""
    found = await tx.execute(
        sa.select(networks.c.id, networks.c.name)
        .where(networks.c.closed_on.is_(None))
        .order_by(networks.c.id)
    )
    return {row.id: row.name for row in found}


async def held(tx: Tx, account_ids: Collection[int], today: date) -> list[Held]:
    found = await tx.execute(_held(), {"ids": list(account_ids), "today": today})
    return [Held(row.account_id, Role(row.role), row.scope) for row in found]


@cache
def _held() -> sa.Select[Any]:
    """Put together once: it is asked with each update."""
    return (
        sa.select(accounts.c.id.label("account_id"), roles.c.role, roles.c.scope)
        .select_from(_valid(TODAY))
        .where(accounts.c.id.in_(sa.bindparam("ids", expanding=True)))
    )


async def holders(tx: Tx, role: Role, today: date, scope: str = "") -> list[int]:
    """Accounts that hold the role, for telling them something."""
    found = await tx.execute(_holders(), {"today": today, "role": role, "scope": scope})
    return list(found.scalars())


async def all_holders(tx: Tx, role: Role, today: date) -> dict[str, list[int]]:
    """Scope → the accounts that hold the role there, for telling each of them something."""
    found = await tx.execute(*_all_holders(role, today))
    there: dict[str, list[int]] = {}
    for row in found:
        there.setdefault(row.scope, []).append(row.id)
    return there


@once
def _all_holders(role: Role, today: date) -> sa.Select[Any]:
    return (
        sa.select(roles.c.scope, accounts.c.id)
        .select_from(_valid(today))
        .where(roles.c.role == role)
        .distinct()
        .order_by(accounts.c.id)
    )


@cache
def _holders() -> sa.Select[Any]:
    return (
        sa.select(accounts.c.id)
        .select_from(_valid(TODAY))
        .where(roles.c.role == sa.bindparam("role"), roles.c.scope == sa.bindparam("scope"))
        .distinct()
        .order_by(accounts.c.id)
    )


def _valid(today: date | sa.BindParameter[date]) -> sa.Join:
    """Accounts with the roles they hold that day: their own, and those of a line that is valid.

    Whoever asked to be forgotten holds none, unless they think again.
    """
    own = roles.c.account_id == accounts.c.id
    of_their_line = (
        sa.select(members.c.id)
        .where(
            members.c.id == roles.c.member_id, members.c.id == accounts.c.member_id, present(today)
        )
        .exists()
    )
    stays = accounts.c.forget_at.is_(None)
    return accounts.join(roles, (own | of_their_line) & stays)


async def grant_member(tx: Tx, member_id: int, role: Role, scope: str, now: datetime) -> bool:
    """By the bot: an import leaves it alone. False where the line holds the role already."""
    statement = upsert(tx, roles).values(
        member_id=member_id, role=role, scope=scope, granted_at=now, from_roster=False
    )
    done = await tx.execute(statement.on_conflict_do_nothing().returning(roles.c.id))
    return done.first() is not None


async def grant_members(tx: Tx, grants: Collection[tuple[int, Grant]], now: datetime) -> None:
    """Member → a role that the roster names: from now on it comes and goes with the roster."""
    if not grants:
        return
    columns = [roles.c.member_id, roles.c.role, roles.c.scope]
    statement = upsert(tx, roles).on_conflict_do_update(
        index_elements=columns, set_={"from_roster": True}
    )
    await tx.execute(
        statement,
        [
            {
                "member_id": member_id,
                "role": grant.role,
                "scope": grant.scope,
                "granted_at": now,
                "from_roster": True,
            }
            for member_id, grant in grants
        ],
    )


async def revoke(tx: Tx, number: int) -> None:
    await tx.execute(roles.delete().where(roles.c.id == number))


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
    return await _of_members(tx)


async def listed(tx: Tx) -> dict[int, frozenset[Grant]]:
    """Member → the roles that the roster named, and so may take back."""
    return await _of_members(tx, roles.c.from_roster)


async def _of_members(tx: Tx, *which: sa.ColumnElement[bool]) -> dict[int, frozenset[Grant]]:
    found = await tx.execute(
        sa.select(roles.c.member_id, roles.c.role, roles.c.scope).where(
            roles.c.member_id.is_not(None), *which
        )
    )
    grants: dict[int, set[Grant]] = {}
    for member_id, role, scope in found:
        grants.setdefault(member_id, set()).add(Grant(Role(role), scope))
    return {member_id: frozenset(held) for member_id, held in grants.items()}


async def grant_owner(tx: Tx, account_id: int, now: datetime) -> None:
    """Owners need no line in the roster; every other role does."""
    statement = upsert(tx, roles).values(
        account_id=account_id, role=Role.OWNER, scope="", granted_at=now, from_roster=False
    )
    await tx.execute(statement.on_conflict_do_nothing())
