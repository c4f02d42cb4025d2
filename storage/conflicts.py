"""Who may not judge what in a contest, as it was when judging began, and since."""

from collections.abc import Collection, Mapping
from datetime import date

import sqlalchemy as sa

from bot.domain.conflicts import Conflict
from bot.domain.scores import Level
from storage.base import Tx, metadata, upsert
from storage.members import members, present
from storage.nominations import Place, nominations
from storage.territories import elderships, municipalities

Pair = tuple[int, int]  # nomination and juror

# A line stays, even when whoever judges serves elsewhere by then: what was hidden remains so.
jury_conflicts = sa.Table(
    "jury_conflicts",
    metadata,
    sa.Column("nomination_id", sa.ForeignKey("nominations.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),  # the juror
    sa.Column("level", sa.String(8), primary_key=True),  # the code of a `Level`
    sa.Column("conflict", sa.String(12), nullable=False),
    sa.Index("ix_jury_conflicts_member", "member_id", "level"),
)


async def note(tx: Tx, level: Level, found: Mapping[Pair, Conflict]) -> None:
    """What is there already stays as it is."""
    rows = [
        {"nomination_id": number, "member_id": member, "level": level.code, "conflict": conflict}
        for (number, member), conflict in found.items()
    ]
    if rows:
        await tx.execute(upsert(tx, jury_conflicts).on_conflict_do_nothing(), rows)


async def noted(tx: Tx, contest_id: int, level: Level) -> dict[Pair, Conflict]:
    rows = await tx.execute(
        sa.select(jury_conflicts)
        .join(nominations, nominations.c.id == jury_conflicts.c.nomination_id)
        .where(nominations.c.contest_id == contest_id, jury_conflicts.c.level == level.code)
    )
    return {(row.nomination_id, row.member_id): Conflict(row.conflict) for row in rows}


async def places(tx: Tx, ids: Collection[int], today: date) -> dict[int, Place]:
    """Member → where they serve today; who is from outside, or has left, serves nowhere.

    An eldership that was merged into another is that one.
    """
    rows = await tx.execute(
        sa.select(
            members.c.id,
            elderships.c.id.label("eldership_id"),
            municipalities.c.code.label("municipality"),
            municipalities.c.county,
            elderships.c.merged_into,
        )
        .join(elderships, elderships.c.id == members.c.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(members.c.id.in_(ids), present(today))
    )
    found, merged = {}, {}
    for row in rows:
        found[row.id] = Place(row.eldership_id, row.municipality, row.county)
        if row.merged_into is not None:
            merged[row.id] = row.merged_into
    if merged:
        into = await places_of(tx, set(merged.values()))
        found |= {member: into[eldership] for member, eldership in merged.items()}
    return found


async def places_of(tx: Tx, ids: Collection[int]) -> dict[int, Place]:
    """Eldership → what it is today: itself, or the one it was merged into in the end."""
    at = {one: one for one in ids}
    known: dict[int, Place] = {}
    into: dict[int, int] = {}
    while missing := set(at.values()) - known.keys():
        rows = await tx.execute(
            sa.select(
                elderships.c.id,
                elderships.c.merged_into,
                municipalities.c.code.label("municipality"),
                municipalities.c.county,
            )
            .join(municipalities, municipalities.c.code == elderships.c.municipality)
            .where(elderships.c.id.in_(missing))
        )
        for row in rows:
            known[row.id] = Place(row.id, row.municipality, row.county)
            if row.merged_into is not None:
                into[row.id] = row.merged_into
        at = {one: into.get(where, where) for one, where in at.items()}
    return {one: known[where] for one, where in at.items()}
