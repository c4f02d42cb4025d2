"""Anonymous ballots: what was chosen, and nothing that leads to who chose it.

A box holds the ballots of one vote („poll:12“), and is one row: its ballots, a line each, sorted by
the hashes of their receipts. So the file says nothing of the order in which they came, in no page
and at no time: a ballot has no row, no place, no number and no hour of its own. That somebody has
voted stands elsewhere. Only on SQLite: PostgreSQL keeps the earlier versions of a row, each with
the number of its transaction.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.domain.ballots import HASH_LENGTH, Ballot
from bot.domain.polls import CELL_MIN
from storage.base import Tx, metadata, upsert

__all__ = ["Ballot"]

HASHED = len('["') + HASH_LENGTH  # characters of a line up to the end of its hash

ballots = sa.Table(
    "ballots",
    metadata,
    sa.Column("box", sa.String(40), primary_key=True),
    sa.Column("lines", sa.Text, nullable=False),  # JSON: [hash, county or null, question → answer]
    sqlite_with_rowid=False,
)

# What was written or numbered: by itself, since with the choices it would tell whose they are.
words = sa.Table(
    "ballot_words",
    metadata,
    sa.Column("box", sa.String(40), primary_key=True),
    sa.Column("question_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("lines", sa.Text, nullable=False),  # JSON: [random key, answer]
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
    known = await _lines(tx, box)
    lines = sorted([*known, *(_line(one).ljust(room) for one in cast)])
    if len({line[:HASHED] for line in lines}) < len(lines):
        raise ValueError("a receipt twice in one box")
    await _write(tx, ballots, {"box": box}, lines)


def _line(one: Ballot) -> str:
    return json.dumps([one.hash, one.county, {str(id_): to for id_, to in one.choices.items()}])


async def put_words(tx: Tx, box: str, given: Mapping[int, Any]) -> None:
    """Question → answer, each with a key of its own."""
    for question_id, answer in given.items():
        mine = (words.c.box == box) & (words.c.question_id == question_id)
        found = await tx.execute(sa.select(words.c.lines).where(mine))
        known = (found.scalar_one_or_none() or "").splitlines()
        lines = sorted([*known, json.dumps([secrets.token_hex(8), answer])])
        await _write(tx, words, {"box": box, "question_id": question_id}, lines)


async def of_box(tx: Tx, box: str) -> list[Ballot]:
    """Sorted by their hashes: an order that says nothing."""
    return [
        Ballot(hash_, {int(question): given for question, given in choices.items()}, county)
        for hash_, county, choices in map(json.loads, await _lines(tx, box))
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
    return [
        Word(key, question_id, answer)
        for question_id, lines in found
        for key, answer in map(json.loads, lines.splitlines())
    ]


async def _lines(tx: Tx, box: str) -> list[str]:
    found = await tx.execute(sa.select(ballots.c.lines).where(ballots.c.box == box))
    return (found.scalar_one_or_none() or "").splitlines()


async def _write(tx: Tx, table: sa.Table, key: Mapping[str, Any], lines: Sequence[str]) -> None:
    values = {"lines": "\n".join(lines)}
    await tx.execute(
        upsert(tx, table)
        .values(**key, **values)
        .on_conflict_do_update(index_elements=list(table.primary_key), set_=values)
    )
