"""Forms in progress: one row a person, form and key, written after each answer.

What is answered to a secret form lies apart (see `storage/sealing.py`).
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from storage import sealing
from storage.base import Key, Moment, Tx, as_dict, day_of, metadata
from storage.once import once
from storage.sealing import IN_PLACE, SEALED, SECRETS, sealed

drafts = sa.Table(
    "drafts",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("account_id", sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("form", sa.String(32), nullable=False),
    sa.Column("key", sa.String(32), nullable=False),
    sa.Column("at", sa.String(32), nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("fixing", sa.Boolean, nullable=False),
    sa.Column("values", sa.JSON, nullable=False),
    sa.Column("sources", sa.JSON, nullable=False),
    sa.Column("last_answer", sa.Text),
    sa.Column("last_tap", sa.String(64)),
    sa.Column("rev", sa.Integer, nullable=False),
    sa.Column("shown_rev", sa.Integer),
    sa.Column("shown_in", sa.BigInteger),
    sa.Column("updated_at", Moment, nullable=False),
    sa.Column("reminded_at", Moment),
    sa.UniqueConstraint("account_id", "form", "key"),
    sa.Index(
        "uq_drafts_active",
        "account_id",
        unique=True,
        sqlite_where=sa.text("active"),
        postgresql_where=sa.text("active"),
    ),
    sqlite_autoincrement=True,  # a button of a dropped draft must never fit a later one
)


_NEWEST_FIRST = (drafts.c.active.desc(), drafts.c.updated_at.desc(), drafts.c.id.desc())


@dataclass(frozen=True, slots=True)
class Draft:
    """A form in progress.

    `at` is the step that is being asked, or „preview“; `fixing` means that the answer leads back to
    the preview. `sources` says which message answered which field, so that an edited message
    corrects it; one typed in place of a button has an empty name there. `rev` counts the answers: a
    button of an earlier screen carries an earlier one. `shown_rev` is the newest revision whose
    question was shown, in the message `shown_in`. The answers to a `secret` one are in no backup,
    and its `updated_at` is a day. Drafts of one form are told apart by their `key`.
    """

    id: int
    account_id: int
    form: str
    at: str
    active: bool
    fixing: bool
    values: Mapping[str, Any]
    sources: Mapping[str, str]
    last_answer: str | None
    last_tap: str | None
    rev: int
    updated_at: datetime
    reminded_at: datetime | None = None
    shown_rev: int | None = None
    shown_in: int | None = None
    secret: bool = False
    key: str = ""


async def create(  # noqa: PLR0913 - what a draft begins with
    tx: Tx,
    account_id: int,
    form: str,
    at: str,
    now: datetime,
    values: Mapping[str, Any] | None = None,
    *,
    secret: bool = False,
    key: str = "",
) -> Draft:
    """Begin a form, as the active one. One that nobody can go on with makes way."""
    await pause(tx, account_id)
    same = (drafts.c.account_id == account_id, drafts.c.form == form, drafts.c.key == key)
    for known in (await tx.execute(sa.select(drafts.c.id).where(*same))).scalars().all():
        await drop(tx, known)
    columns: dict[str, Any] = {
        "account_id": account_id,
        "form": form,
        "key": key,
        "at": at,
        "active": True,
        "fixing": False,
        "values": dict(values or {}),
        "sources": {},
        "last_answer": None,
        "last_tap": None,
        "rev": 0,
        "updated_at": _since(now, secret=secret),
    }
    shown = columns | (IN_PLACE if secret else {})
    statement = drafts.insert().values(**shown).returning(drafts.c.id)
    draft = Draft(id=(await tx.execute(statement)).scalar_one(), secret=secret, **columns)
    if secret:
        await sealing.seal(tx, draft.id, _secrets(draft))
    return draft


async def save(tx: Tx, draft: Draft, now: datetime) -> Draft:
    """Write the draft one revision on: buttons shown before are of the past."""
    return await keep(tx, replace(draft, rev=draft.rev + 1), now)


async def keep(tx: Tx, draft: Draft, now: datetime) -> Draft:
    """Write the draft within its revision; a reminder may come again."""
    since = _since(now, secret=draft.secret)
    draft = replace(draft, updated_at=since, reminded_at=None)
    changes = {name: getattr(draft, name) for name in _CHANGING}
    if draft.secret:
        await sealing.seal(tx, draft.id, _secrets(draft))
        changes |= IN_PLACE
    await tx.execute(drafts.update().where(drafts.c.id == draft.id).values(**changes))
    return draft


def _since(now: datetime, *, secret: bool) -> datetime:
    """An hour could be held against the hours at which ballots were cast."""
    return day_of(now) if secret else now


def _secrets(draft: Draft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in SECRETS}


_SHOWED = (
    drafts.update()
    .where(drafts.c.id == sa.bindparam("draft"))
    .values(shown_rev=sa.bindparam("revision"), shown_in=sa.bindparam("message"))
)


async def showed(tx: Tx, screens: Mapping[tuple[int, int], int]) -> None:
    """(draft, revision) → the message in which it was shown."""
    if screens:
        rows = [
            {"draft": draft, "revision": rev, "message": message}
            for (draft, rev), message in screens.items()
        ]
        await tx.execute(_SHOWED, rows)


async def activate(tx: Tx, draft: Draft) -> Draft:
    await pause(tx, draft.account_id)
    await tx.execute(
        drafts.update().where(drafts.c.id == draft.id).values(active=True, last_tap=None)
    )
    if draft.secret:
        await sealing.forget_tap(tx, draft.id)
    return replace(draft, active=True, last_tap=None)


async def remember_tap(tx: Tx, draft_id: int, last_tap: str) -> None:
    await tx.execute(drafts.update().where(drafts.c.id == draft_id).values(last_tap=last_tap))


async def pause(tx: Tx, account_id: int) -> None:
    """What is typed from now on belongs to no form, until one is resumed."""
    await tx.execute(
        drafts.update()
        .where(drafts.c.account_id == account_id, drafts.c.active)
        .values(active=False)
    )


async def drop(tx: Tx, draft_id: int) -> None:
    await sealing.drop(tx, sealed.c.draft_id == draft_id)
    await tx.execute(drafts.delete().where(drafts.c.id == draft_id))


async def of(tx: Tx, account_ids: Collection[int]) -> dict[int, list[Draft]]:
    """Account → its drafts, the newest first."""
    found = await tx.execute(_of(), {"ids": list(account_ids)})
    by_account: dict[int, list[Draft]] = {}
    for row in found:
        by_account.setdefault(row.account_id, []).append(_draft(as_dict(row)))
    return by_account


@cache
def _of() -> sa.Select[Any]:
    """Put together once: it is asked with each update."""
    theirs = drafts.c.account_id.in_(sa.bindparam("ids", expanding=True))
    return _drafts().where(theirs).order_by(*_NEWEST_FIRST)


async def of_form(tx: Tx, form: str) -> list[tuple[int, str]]:
    """Everybody's drafts of the form: their ids and keys."""
    found = await tx.execute(
        sa.select(drafts.c.id, drafts.c.key).where(drafts.c.form == form).order_by(drafts.c.id)
    )
    return [(row.id, row.key) for row in found]


async def begun(tx: Tx, form: str, untouched_since: datetime) -> list[tuple[int, str]]:
    """Everybody's drafts of the form that were not written to since: accounts and keys."""
    found = await tx.execute(
        sa.select(drafts.c.account_id, drafts.c.key)
        .where(drafts.c.form == form, drafts.c.updated_at <= untouched_since)
        .order_by(drafts.c.id)
    )
    return [(row.account_id, row.key) for row in found]


async def to_remind(tx: Tx, untouched_since: datetime) -> list[Draft]:
    """Drafts not written to since, and not reminded of yet."""
    found = await tx.execute(*_to_remind(untouched_since))
    return [_draft(as_dict(row)) for row in found]


@once
def _to_remind(untouched_since: datetime) -> sa.Select[Any]:
    return (
        _drafts()
        .where(drafts.c.updated_at <= untouched_since, drafts.c.reminded_at.is_(None))
        .order_by(drafts.c.id)
    )


def _drafts() -> sa.Select[Any]:
    """With what is sealed beside it."""
    hidden = (sealed.c[name].label(f"hidden_{name}") for name in SECRETS)
    return sa.select(drafts, *hidden).outerjoin(sealed, sealed.c.draft_id == drafts.c.id)


def _draft(row: dict[str, Any]) -> Draft:
    hidden = {name: row.pop(f"hidden_{name}") for name in SECRETS}
    if row["values"] != SEALED:
        return Draft(**row)
    found = hidden | {
        "values": hidden["values"] or {},
        "last_tap": row["last_tap"] or hidden["last_tap"],
        "at": hidden["at"] or row["at"],
        "sources": hidden["sources"] or {},
    }
    return Draft(**row | found, secret=True)


async def expire(tx: Tx, untouched_since: datetime, reminded_before: datetime) -> int:
    """Drop what was neither written to nor reminded of lately; how many."""
    over = list((await tx.execute(*_over(untouched_since, reminded_before))).scalars())
    if over:
        await sealing.drop(tx, sealed.c.draft_id.in_(over))
        await tx.execute(drafts.delete().where(drafts.c.id.in_(over)))
    return len(over)


@once
def _over(untouched_since: datetime, reminded_before: datetime) -> sa.Select[Any]:
    return sa.select(drafts.c.id).where(
        drafts.c.updated_at <= untouched_since, drafts.c.reminded_at <= reminded_before
    )


async def active(tx: Tx) -> list[Draft]:
    found = await tx.execute(_drafts().where(drafts.c.active).order_by(drafts.c.id))
    return [_draft(as_dict(row)) for row in found]


async def mark_reminded(tx: Tx, draft_id: int, now: datetime) -> None:
    await tx.execute(drafts.update().where(drafts.c.id == draft_id).values(reminded_at=now))


_CHANGING = (
    "at",
    "active",
    "fixing",
    "values",
    "sources",
    "last_answer",
    "last_tap",
    "rev",
    "updated_at",
    "reminded_at",
)
