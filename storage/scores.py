"""What jurors say of nominations."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.scores import Level, Stand
from storage.base import Moment, Tx, as_dict, metadata, upsert
from storage.nominations import nominations

scores = sa.Table(
    "scores",
    metadata,
    sa.Column("nomination_id", sa.ForeignKey("nominations.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),  # the juror
    sa.Column("level", sa.String(8), primary_key=True),  # the code of a `Level`
    sa.Column("stand", sa.String(10), nullable=False),
    sa.Column("points", sa.JSON, nullable=False),  # criterion → points
    sa.Column("comment", sa.Text),
    sa.Column("why", sa.Text),  # they recused themselves
    sa.Column("changed_at", Moment, nullable=False),
    sa.Index("ix_scores_member", "member_id", "level"),
)


@dataclass(frozen=True, slots=True)
class Score:
    """`points`: criterion → points, as far as given."""

    nomination_id: int
    member_id: int
    level: Level
    stand: Stand
    points: Mapping[int, int]
    comment: str | None
    why: str | None
    changed_at: datetime


async def put(tx: Tx, one: Score) -> None:
    """In place of what the juror said of it before."""
    key = {
        "nomination_id": one.nomination_id,
        "member_id": one.member_id,
        "level": one.level.code,
    }
    said = {
        "stand": one.stand,
        "points": {str(criterion): given for criterion, given in one.points.items()},
        "comment": one.comment,
        "why": one.why,
        "changed_at": one.changed_at,
    }
    await tx.execute(
        upsert(tx, scores)
        .values(**key, **said)
        .on_conflict_do_update(index_elements=list(key), set_=said)
    )


async def drop_words(tx: Tx, ids: Collection[int] | sa.Select[tuple[int]]) -> None:
    """Of members who are forgotten: what jurors wrote of them, and why they did not judge others.

    The points stay: the result rests on them. So does what they wrote to others as jurors.
    """
    theirs = sa.select(nominations.c.id).where(nominations.c.nominee_id.in_(ids))
    of_them = scores.c.nomination_id.in_(theirs)
    await tx.execute(scores.update().where(of_them).values(comment=None, why=None))
    await tx.execute(scores.update().where(scores.c.member_id.in_(ids)).values(why=None))


async def of_juror(tx: Tx, contest_id: int, member_id: int, level: Level) -> dict[int, Score]:
    """Nomination → what the juror says of it."""
    mine = (scores.c.member_id == member_id) & (scores.c.level == level.code)
    return {one.nomination_id: one for one in await _found(tx, contest_id, mine)}


async def of_contest(tx: Tx, contest_id: int, level: Level) -> list[Score]:
    """By nomination, then by juror. Nobody sees them before the phase is over."""
    return await _found(tx, contest_id, scores.c.level == level.code)


async def _found(tx: Tx, contest_id: int, *which: sa.ColumnElement[bool]) -> list[Score]:
    rows = await tx.execute(
        sa.select(scores)
        .join(nominations, nominations.c.id == scores.c.nomination_id)
        .where(nominations.c.contest_id == contest_id, *which)
        .order_by(scores.c.nomination_id, scores.c.member_id)
    )
    return [_score(row) for row in rows]


def _score(row: sa.Row[Any]) -> Score:
    values = as_dict(row) | {
        "level": Level[row.level.upper()],
        "stand": Stand(row.stand),
        "points": {int(criterion): given for criterion, given in row.points.items()},
    }
    return Score(**values)
