"""Thematic networks across counties: members join and leave by themselves."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from storage.accounts import accounts
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.members import members, present

networks = sa.Table(
    "networks",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("name", sa.String(60), nullable=False, unique=True),
    sa.Column("about", sa.String(300)),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("closed_on", sa.Date),
)

network_members = sa.Table(
    "network_members",
    metadata,
    sa.Column("network_id", sa.ForeignKey("networks.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("joined_at", Moment, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Network:
    id: int
    name: str
    about: str | None


_COLUMNS = tuple(networks.c[name] for name in Network.__dataclass_fields__)


async def add(tx: Tx, name: str, about: str | None, now: datetime) -> int | None:
    """The new network's id; None where an open one is called so. A closed one is opened again."""
    values = {"about": about, "made_at": now, "closed_on": None}
    statement = (
        upsert(tx, networks)
        .values(name=name, **values)
        .on_conflict_do_update(
            index_elements=[networks.c.name],
            set_=values,
            where=networks.c.closed_on.is_not(None),
        )
        .returning(networks.c.id)
    )
    made: int | None = (await tx.execute(statement)).scalar_one_or_none()
    return made


async def change(tx: Tx, network_id: int, **columns: Any) -> None:
    await tx.execute(networks.update().where(networks.c.id == network_id).values(**columns))


async def close(tx: Tx, network_id: int, today: date) -> None:
    """Nobody is in it any more."""
    await change(tx, network_id, closed_on=today)
    await tx.execute(network_members.delete().where(network_members.c.network_id == network_id))


async def get(tx: Tx, network_id: int) -> Network | None:
    """An open one."""
    found = await tx.execute(
        sa.select(*_COLUMNS).where(networks.c.id == network_id, networks.c.closed_on.is_(None))
    )
    row = found.first()
    return Network(**as_dict(row)) if row else None


async def all_open(tx: Tx) -> list[Network]:
    found = await tx.execute(
        sa.select(*_COLUMNS).where(networks.c.closed_on.is_(None)).order_by(networks.c.id)
    )
    return [Network(**as_dict(row)) for row in found]


async def join(tx: Tx, network_id: int, member_id: int, now: datetime) -> bool:
    """False where they were in it already."""
    statement = (
        upsert(tx, network_members)
        .values(network_id=network_id, member_id=member_id, joined_at=now)
        .on_conflict_do_nothing()
    )
    return bool((await tx.execute(statement)).rowcount)


async def leave(tx: Tx, network_id: int, member_id: int) -> bool:
    """False where they were not in it."""
    mine = (network_members.c.network_id == network_id) & (network_members.c.member_id == member_id)
    return bool((await tx.execute(network_members.delete().where(mine))).rowcount)


async def of_member(tx: Tx, member_id: int) -> set[int]:
    found = await tx.execute(
        sa.select(network_members.c.network_id).where(network_members.c.member_id == member_id)
    )
    return set(found.scalars())


async def accounts_in(tx: Tx, network_id: int) -> set[int]:
    """Accounts of its members."""
    found = await tx.execute(
        sa.select(accounts.c.id)
        .join(network_members, network_members.c.member_id == accounts.c.member_id)
        .where(network_members.c.network_id == network_id)
    )
    return set(found.scalars())


async def counts(tx: Tx, today: date, ids: Collection[int]) -> dict[int, int]:
    """Network → how many members it has."""
    found = await tx.execute(
        sa.select(network_members.c.network_id, sa.func.count())
        .join(members, members.c.id == network_members.c.member_id)
        .where(network_members.c.network_id.in_(ids), present(today))
        .group_by(network_members.c.network_id)
    )
    return {row[0]: row[1] for row in found}
