"""Groups that answers in own words are put in by hand; which belongs where."""

from dataclasses import dataclass

import sqlalchemy as sa

from storage.base import Key, Tx, metadata, upsert

groups = sa.Table(
    "quote_groups",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("question_id", sa.ForeignKey("poll_questions.id"), nullable=False),
    sa.Column("name", sa.String(60), nullable=False),
    sa.Column("folded", sa.String(120), nullable=False),  # one group, however it is spelt
    sa.UniqueConstraint("question_id", "folded"),
    sqlite_autoincrement=True,  # a button of a removed group must never fit a later one
)

placed = sa.Table(
    "quote_places",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("question_id", sa.ForeignKey("poll_questions.id"), nullable=False),
    sa.Column("member_id", sa.ForeignKey("members.id")),  # whose answer it is; of a named poll
    sa.Column("word", sa.String(16)),  # its random key in the ballots of an anonymous one
    sa.Column("group_id", sa.ForeignKey("quote_groups.id"), nullable=False),
    sa.UniqueConstraint("question_id", "member_id"),
    sa.UniqueConstraint("question_id", "word"),
)


@dataclass(frozen=True, slots=True)
class Group:
    id: int
    name: str


async def groups_of(tx: Tx, question_id: int) -> list[Group]:
    """The oldest first."""
    rows = await tx.execute(
        sa.select(groups.c.id, groups.c.name)
        .where(groups.c.question_id == question_id)
        .order_by(groups.c.id)
    )
    return [Group(*row) for row in rows]


async def group(tx: Tx, question_id: int, name: str, folded: str) -> int:
    """The group of that name, made where there is none."""
    values = {"question_id": question_id, "name": name, "folded": folded}
    key = [groups.c.question_id, groups.c.folded]
    statement = upsert(tx, groups).values(**values)
    await tx.execute(statement.on_conflict_do_nothing(index_elements=key))
    mine = (groups.c.question_id == question_id) & (groups.c.folded == folded)
    return int((await tx.execute(sa.select(groups.c.id).where(mine))).scalar_one())


async def places(tx: Tx, question_id: int) -> dict[int | str, int]:
    """Member, or the key of a word → the group it was put in."""
    rows = await tx.execute(
        sa.select(placed.c.member_id, placed.c.word, placed.c.group_id).where(
            placed.c.question_id == question_id
        )
    )
    return {word if member is None else member: group_id for member, word, group_id in rows}


async def put(tx: Tx, question_id: int, whose: int | str, group_id: int | None) -> None:
    """Into that group and no other; None: into none. A group that is empty then is no more."""
    column = "member_id" if isinstance(whose, int) else "word"
    mine = (placed.c.question_id == question_id) & (placed.c[column] == whose)
    await tx.execute(placed.delete().where(mine))
    if group_id is not None:
        values = {"question_id": question_id, column: whose, "group_id": group_id}
        await tx.execute(placed.insert().values(**values))
    used = sa.select(placed.c.group_id).where(placed.c.question_id == question_id)
    of_it = groups.c.question_id == question_id
    await tx.execute(groups.delete().where(of_it, groups.c.id.not_in(used)))
