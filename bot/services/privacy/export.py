"""Everything about somebody, for that person alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Actor
from bot.domain.polls import Question
from bot.services.polls import answer_said
from bot.services.privacy.links import LINKS, Link, Whose
from storage import privacy, reports, votes
from storage.base import Tx

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class About:
    """The rows of one table; `read` are their columns for a screen, none where a count will do."""

    table: str
    rows: Sequence[Row]
    read: tuple[str, ...]


async def about(tx: Tx, actor: Actor) -> list[About]:
    """What is kept of the actor, table by table; empty for whom the bot has never met."""
    ids = {
        Whose.ACCOUNT: actor.account_id,
        Whose.MEMBER: await privacy.member_of(tx, actor.account_id),
    }
    found: dict[str, tuple[list[Row], Link]] = {}
    for link in LINKS:
        whose = ids[link.whose]
        if whose is not None and link.given:
            rows, _ = found.setdefault(link.table.name, ([], link))
            rows += [row for row in await _rows(tx, link, whose) if row not in rows]
    return [
        About(name, rows, tuple(one.removesuffix("_id") for one in link.read.split()))
        for name, (rows, link) in found.items()
        if rows
    ]


async def _rows(tx: Tx, link: Link, whose: int) -> list[Row]:
    shown = [link.table.c[name] for name in link.given.split()]
    rows = await privacy.rows(tx, link.key, [whose], shown, link.open_)
    if link.table is votes.answers:
        known = await votes.questions(tx, whose)
        return [_answered(row, known[row["question_id"]]) for row in rows]
    return [await _whole(tx, row) for row in rows] if link.table is reports.reports else rows


def _answered(row: Row, question: Question) -> Row:
    """An answer in words, with the question it answers."""
    said = answer_said(question, row["answer"])
    return {"poll": row["poll"], "question": question.text, "answer": said}


async def _whole(tx: Tx, report: Row) -> Row:
    """A report with what stands in other tables."""
    themes = [theme.name_lt for theme in await reports.themes_of(tx, report["id"])]
    files = [file["kind"] for file in await reports.files_of(tx, report["id"])]
    return {**report, "themes": themes, "files": files}
