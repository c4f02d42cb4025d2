"""What must hold after the last start, read from the database and from what people see."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.domain.reports import State as ReportState
from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from storage import outbox, reports
from storage.base import Database, Tx
from storage.drafts import Draft, active
from storage.outbox import State
from tests.prove.reporter import Reporter, sees

# What was published before its card reached the lead was taken out again.
ENDED = frozenset({State.SENT, State.UNCERTAIN, State.CANCELLED})
STEPS = ("title", "themes", "done", "result", "files")


@dataclass(frozen=True, slots=True)
class Evidence:
    """`doubled` and `uncertain` are messages that were in flight at a kill, or at two."""

    reports: int
    doubled: int
    uncertain: int
    wrong: Sequence[str]


async def look(url: str, reporters: Sequence[Reporter], group: Chat) -> Evidence:
    """Compare the database with what people were told and with what the group was shown."""
    db = Database(url)
    async with db.read() as tx:
        rows = list(await tx.execute(sa.select(reports.reports).order_by(reports.reports.c.id)))
        files = Counter((await tx.execute(sa.select(reports.report_files.c.report_id))).scalars())
        drafts = {draft.account_id: draft for draft in await active(tx)}
        left = await unsent(tx)
        doubtful = await _doubtful(tx)
    await db.close()
    by_number = {row.id: row for row in rows}
    shown = _shown(group)
    wrong = [
        *left,
        *_twice(rows),
        *(f"report {row.id} is not whole: {row}" for row in rows if not _whole(row, files[row.id])),
        *(f"report {row.id} is {row.state}" for row in rows if row.state != ReportState.PUBLISHED),
        *(f"report {n} did not reach the group" for n in set(by_number) - set(shown) - doubtful),
    ]
    for reporter in reporters:
        wrong += _promises_broken(reporter, by_number)
        wrong += _screen_differs(reporter.person, drafts.get(reporter.person.id))
    doubled = sum(count - 1 for count in shown.values())
    return Evidence(len(rows), doubled, len(doubtful), wrong)


async def unsent(tx: Tx) -> list[str]:
    """Messages that have not come to their end; what takes the place of an uncertain one cannot."""
    table = outbox.outbox
    rows = list(await tx.execute(sa.select(table)))
    lost = {row.dedupe_key for row in rows if row.state == State.UNCERTAIN}
    return [
        f"{row.dedupe_key} is {row.state}: {row.error}"
        for row in rows
        if row.state not in ENDED and not (row.state == State.FAILED and row.edits in lost)
    ]


async def _doubtful(tx: Tx) -> set[int]:
    """Reports whose card is *uncertain*: in flight at two kills."""
    table = outbox.outbox
    keys = await tx.execute(sa.select(table.c.dedupe_key).where(table.c.state == State.UNCERTAIN))
    return {int(key.split(":")[1]) for key in keys.scalars() if key.startswith("practice:")}


def _twice(rows: Iterable[Any]) -> list[str]:
    titles = Counter(row.title for row in rows)
    return [f"{title} is there {count} times" for title, count in titles.items() if count > 1]


def _whole(row: Any, files: int) -> bool:
    """Each text is in its own field, of the same report, and a photo came along."""
    texts = (row.title, row.done or "", row.result or "")
    kinds, tails = [text[:2] for text in texts], {text[2:] for text in texts}
    return kinds == ["T-", "D-", "R-"] and len(tails) == 1 and files > 0


def _shown(group: Chat) -> Counter[int]:
    """How often each report's card stands in the group."""
    said = (message.plain for message in group.history)
    found = (number for text in said for number in re.findall(r"Veiklos įrašas Nr\. (\d+) ·", text))
    return Counter(map(int, found))


def _promises_broken(reporter: Reporter, by_number: Mapping[int, Any]) -> list[str]:
    """Every number a person was given is a report of theirs, and each of theirs was told them."""
    mine = f"T-{reporter.person.id}-"
    owned = {number for number, row in by_number.items() if row.title.startswith(mine)}
    told = set(reporter.promised)
    return [f"{reporter.person.id} was told {told ^ owned} wrongly"] if told != owned else []


def _screen_differs(person: Person, draft: Draft | None) -> list[str]:
    """The last screen is the question that waits, or none of a form."""
    seen = sees(person)
    asked = re.search(r"(\d) iš 5", seen)
    if draft is None:
        fits = asked is None and "Peržiūra" not in seen
    elif draft.at == "preview":
        fits = "Peržiūra" in seen
    else:
        fits = asked is not None and STEPS[int(asked[1]) - 1] == draft.at
    return [] if fits else [f"{person.id} sees {seen!r}, the draft is at {draft and draft.at}"]
