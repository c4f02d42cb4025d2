"""Anonymous ballots: what was chosen, and nothing that leads to who chose it.

A box holds the ballots of one vote („poll:12“), and is one row: its ballots sorted by the hashes of
their receipts. So the file says nothing of the order in which they came, in no page and at no time:
a ballot has no row, no place, no number and no hour of its own. That somebody has voted stands
elsewhere. Only on SQLite: PostgreSQL keeps the earlier versions of a row, each with the number of
its transaction.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.domain.ballots import Ballot
from bot.domain.polls import CELL_MIN
from storage.base import Tx, metadata, upsert

__all__ = ["Ballot"]

ballots = sa.Table(
    "ballots",
    metadata,
    sa.Column("box", sa.String(40), primary_key=True),
    sa.Column("lines", sa.JSON, nullable=False),  # [hash, county, question → answer, blanks]
    sqlite_with_rowid=False,
)

# What was written or numbered: by itself, since with the choices it would tell whose they are.
words = sa.Table(
    "ballot_words",
    metadata,
    sa.Column("box", sa.String(40), primary_key=True),
    sa.Column("question_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("lines", sa.JSON, nullable=False),  # [random key, answer], sorted by the key
    sqlite_with_rowid=False,
)


@dataclass(frozen=True, slots=True)
class Word:
    """What was written or numbered in one ballot, nobody can say which; `key` is random."""

    key: str
    question_id: int
    answer: Any


async def put(tx: Tx, box: str, cast: Sequence[Ballot], room: int = 0) -> None:
    """Put ballots into the box, each made to take `room` characters.

    Were they of different lengths, the pages of the box would tell whether long ones came first.
    Raises ValueError where the box has one of those receipts already.
    """
    lines = [*await _lines(tx, box), *(_line(one, room) for one in cast)]
    lines.sort(key=lambda line: str(line[0]))
    if len({line[0] for line in lines}) < len(lines):
        raise ValueError("a receipt twice in one box")
    await _write(tx, ballots, {"box": box}, lines)


def _line(one: Ballot, room: int) -> list[Any]:
    said = [one.hash, one.county, {str(id_): given for id_, given in one.choices.items()}]
    return [*said, " " * (room - len(json.dumps(said)))]


async def put_words(tx: Tx, box: str, given: Mapping[int, Any]) -> None:
    """Question → answer, each with a key of its own."""
    for question_id, answer in given.items():
        key = {"box": box, "question_id": question_id}
        mine = (words.c.box == box) & (words.c.question_id == question_id)
        lines = (await tx.execute(sa.select(words.c.lines).where(mine))).scalar_one_or_none() or []
        lines = sorted([*lines, [secrets.token_hex(8), answer]], key=lambda line: str(line[0]))
        await _write(tx, words, key, lines)


async def of_box(tx: Tx, box: str) -> list[Ballot]:
    """Sorted by their hashes: an order that says nothing."""
    return [
        Ballot(hash_, {int(question): given for question, given in choices.items()}, county)
        for hash_, county, choices, _ in await _lines(tx, box)
    ]


async def are_few(tx: Tx, poll_id: int) -> bool:
    """Whether so few have answered the poll that nothing of it may be shown."""
    return len(await _lines(tx, f"poll:{poll_id}")) < CELL_MIN


async def words_of(tx: Tx, box: str) -> list[Word]:
    """By question, then by key."""
    found = await tx.execute(
        sa.select(words.c.question_id, words.c.lines)
        .where(words.c.box == box)
        .order_by(words.c.question_id)
    )
    return [Word(key, question_id, answer) for question_id, lines in found for key, answer in lines]


async def _lines(tx: Tx, box: str) -> list[Any]:
    found = await tx.execute(sa.select(ballots.c.lines).where(ballots.c.box == box))
    return list(found.scalar_one_or_none() or ())


async def _write(tx: Tx, table: sa.Table, key: Mapping[str, Any], lines: list[Any]) -> None:
    statement = upsert(tx, table).values(**key, lines=lines)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=list(table.primary_key), set_={"lines": lines}
        )
    )
