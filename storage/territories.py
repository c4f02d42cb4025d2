"""Counties, municipalities and elderships, shipped as CSV (see `storage/reference.py`)."""

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.territories import Eldership, Former, Municipality
from storage.base import Key, Tx, as_dict, metadata
from storage.once import once

counties = sa.Table(
    "counties",
    metadata,
    sa.Column("code", sa.String(5), primary_key=True),
    sa.Column("name", sa.String(80), nullable=False, unique=True),
)

municipalities = sa.Table(
    "municipalities",
    metadata,
    sa.Column("code", sa.String(5), primary_key=True),
    sa.Column("county", sa.ForeignKey("counties.code"), nullable=False),
    sa.Column("name", sa.String(80), nullable=False, unique=True),
)

elderships = sa.Table(
    "elderships",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("municipality", sa.ForeignKey("municipalities.code"), nullable=False),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("tag", sa.String(16)),  # as Telegram shows it beside a member's name
    sa.Column("closed_on", sa.Date),
    sa.Column("merged_into", sa.ForeignKey("elderships.id")),
    sa.UniqueConstraint("municipality", "name"),
)


async def all_elderships(tx: Tx) -> list[Eldership]:
    """Those that are there: not the closed ones."""
    found = await tx.execute(_all_elderships())
    return [Eldership(*row) for row in found]


async def inhabited(tx: Tx) -> set[str]:
    """The codes of the municipalities in which there are elderships."""
    there = sa.select(elderships.c.municipality).where(elderships.c.closed_on.is_(None))
    return set((await tx.execute(there.distinct())).scalars())


@cache
def _all_elderships() -> sa.Select[Any]:
    """In the order of the fields: by their names, 534 rows take twice the time."""
    return (
        sa.select(
            elderships.c.id,
            elderships.c.name,
            municipalities.c.code.label("municipality"),
            municipalities.c.name.label("municipality_name"),
            counties.c.code.label("county"),
            counties.c.name.label("county_name"),
            elderships.c.tag,
        )
        .join(municipalities, elderships.c.municipality == municipalities.c.code)
        .join(counties, municipalities.c.county == counties.c.code)
        .where(elderships.c.closed_on.is_(None))
        .order_by(elderships.c.id)
    )


async def former_names(tx: Tx) -> list[Former]:
    """The names of closed elderships, each with the open one that it leads to in the end."""
    found = await tx.execute(
        sa.select(elderships.c.id, elderships.c.name, elderships.c.merged_into).where(
            elderships.c.merged_into.is_not(None)
        )
    )
    closed = found.all()
    into = {row.id: row.merged_into for row in closed}

    def final(id_: int) -> int:
        return final(into[id_]) if id_ in into else id_

    return [Former(row.name, final(row.id)) for row in closed]


async def lineage(tx: Tx, eldership_id: int) -> list[int]:
    """The eldership, and all that were merged into it: whose history is its own."""
    found, newest = {eldership_id}, {eldership_id}
    while newest:
        rows = await tx.execute(
            sa.select(elderships.c.id).where(elderships.c.merged_into.in_(newest))
        )
        newest = set(rows.scalars()) - found
        found |= newest
    return sorted(found)


async def now_at(tx: Tx, eldership_id: int) -> int:
    """The eldership that it is today: itself, or the one it was merged into in the end."""
    seen = {eldership_id}
    while True:
        found = await tx.execute(
            sa.select(elderships.c.merged_into).where(elderships.c.id == eldership_id)
        )
        into = found.scalar_one_or_none()
        if into is None or into in seen:
            return eldership_id
        seen.add(eldership_id := into)


async def add(tx: Tx, municipality: str, name: str, tag: str) -> int:
    statement = elderships.insert().values(municipality=municipality, name=name, tag=tag)
    return int((await tx.execute(statement.returning(elderships.c.id))).scalar_one())


async def retag(tx: Tx, eldership_id: int, tag: str) -> None:
    await tx.execute(elderships.update().where(elderships.c.id == eldership_id).values(tag=tag))


async def rename(tx: Tx, one: Eldership, name: str, day: date) -> None:
    """The former name stays behind as a closed eldership, which leads to this one.

    Where the new name is such a former one, the two change places.
    """
    found = await tx.execute(
        sa.select(elderships.c.id).where(
            elderships.c.municipality == one.municipality, elderships.c.name == name
        )
    )
    former = found.scalar_one_or_none()
    if former is None:
        await _call(tx, one.id, name)
        statement = elderships.insert().values(municipality=one.municipality, name=one.name)
        await tx.execute(statement.values(closed_on=day, merged_into=one.id))
        return
    await _call(tx, former, str(former))  # for as long as both would have one name
    await _call(tx, one.id, name)
    await _call(tx, former, one.name)


async def _call(tx: Tx, eldership_id: int, name: str) -> None:
    await tx.execute(elderships.update().where(elderships.c.id == eldership_id).values(name=name))


async def close(tx: Tx, eldership_id: int, into: int, day: date) -> None:
    await tx.execute(
        elderships.update()
        .where(elderships.c.id == eldership_id)
        .values(closed_on=day, merged_into=into)
    )


async def names_of(tx: Tx, ids: Collection[int]) -> dict[int, str]:
    """Eldership → its name, of closed ones too."""
    found = await tx.execute(
        sa.select(elderships.c.id, elderships.c.name).where(elderships.c.id.in_(ids))
    )
    return {row.id: row.name for row in found}


async def all_municipalities(tx: Tx) -> list[Municipality]:
    """Those without an eldership too."""
    found = await tx.execute(
        sa.select(municipalities.c.code, municipalities.c.name, municipalities.c.county).order_by(
            municipalities.c.code
        )
    )
    return [Municipality(**as_dict(row)) for row in found]


async def municipality_names(tx: Tx) -> dict[str, str]:
    """Code → name: „Alytaus rajono savivaldybė“."""
    found = await tx.execute(sa.select(municipalities.c.code, municipalities.c.name))
    return {row.code: row.name for row in found}


async def county_names(tx: Tx) -> dict[str, str]:
    """Code → name, in the nominative: „LT-UT“ → „Utenos apskritis“."""
    found = await tx.execute(*_county_names())
    return {row.code: row.name for row in found}


@once
def _county_names() -> sa.Select[Any]:
    return sa.select(counties.c.code, counties.c.name).order_by(counties.c.code)
