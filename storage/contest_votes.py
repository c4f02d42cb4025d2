"""Who may vote in a contest, and who has. What they chose lies in boxes, see `ballots`."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.domain.scores import Level
from storage.base import Tx, as_dict, metadata, upsert

# Written when the phase opens: one line a member and category.
contest_voters = sa.Table(
    "contest_voters",
    metadata,
    sa.Column("category_id", sa.ForeignKey("contest_categories.id"), primary_key=True),
    sa.Column("level", sa.String(8), primary_key=True),  # the code of a `Level`
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("contest_id", sa.ForeignKey("contests.id"), nullable=False),
    sa.Column("county", sa.String(6), nullable=False),  # where they serve when it opens
    sa.Column("voted", sa.Boolean, nullable=False, server_default=sa.false()),  # and nothing else
    sa.Index("ix_contest_voters_member", "member_id", "contest_id"),
    sa.Index("ix_contest_voters_contest", "contest_id", "level"),
)


@dataclass(frozen=True, slots=True)
class Voter:
    category_id: int
    level: Level
    member_id: int
    contest_id: int
    county: str
    voted: bool


async def let_vote(
    tx: Tx, contest_id: int, level: Level, categories: Collection[int], who: Collection[Any]
) -> None:
    """`who` are pairs of member and county. Whoever may vote already stays as they are."""
    rows = [
        {
            "category_id": category_id,
            "level": level.code,
            "member_id": member_id,
            "contest_id": contest_id,
            "county": county,
        }
        for category_id in categories
        for member_id, county in who
    ]
    if rows:
        await tx.execute(upsert(tx, contest_voters).on_conflict_do_nothing(), rows)


async def of_member(tx: Tx, contest_id: int, level: Level, member_id: int) -> list[Voter]:
    return await _found(
        tx,
        contest_voters.c.contest_id == contest_id,
        contest_voters.c.level == level.code,
        contest_voters.c.member_id == member_id,
    )


async def voters(tx: Tx, contest_id: int, level: Level, *, late: bool = False) -> dict[int, str]:
    """Member → county, of who may vote in anything; `late`: who has not voted in all of it."""
    which = [contest_voters.c.contest_id == contest_id, contest_voters.c.level == level.code]
    if late:
        which.append(contest_voters.c.voted.is_(sa.false()))
    found = await tx.execute(
        sa.select(contest_voters.c.member_id, contest_voters.c.county).where(*which).distinct()
    )
    return {row.member_id: row.county for row in found}


async def votes_once(tx: Tx, category_id: int, level: Level, member_id: int) -> bool:
    """Note that the member has voted, and nothing else; False where they had, or may not."""
    mine = (
        (contest_voters.c.category_id == category_id)
        & (contest_voters.c.level == level.code)
        & (contest_voters.c.member_id == member_id)
    )
    changed = await tx.execute(
        contest_voters.update().where(mine, contest_voters.c.voted.is_(False)).values(voted=True)
    )
    return bool(changed.rowcount)


async def turnout(tx: Tx, contest_id: int, level: Level) -> dict[tuple[int, str], tuple[int, int]]:
    """Category and county → how many have voted, of how many."""
    rows = await tx.execute(
        sa.select(
            contest_voters.c.category_id,
            contest_voters.c.county,
            sa.func.sum(sa.case((contest_voters.c.voted, 1), else_=0)),
            sa.func.count(),
        )
        .where(contest_voters.c.contest_id == contest_id, contest_voters.c.level == level.code)
        .group_by(contest_voters.c.category_id, contest_voters.c.county)
    )
    return {(category, county): (int(voted), of) for category, county, voted, of in rows}


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Voter]:
    rows = await tx.execute(
        sa.select(contest_voters).where(*which).order_by(contest_voters.c.category_id)
    )
    return [Voter(**(as_dict(row) | {"level": Level[row.level.upper()]})) for row in rows]
