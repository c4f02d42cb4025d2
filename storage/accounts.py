"""Telegram accounts of people the bot has met, and what the bot must remember about each."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningUpdate

from storage.base import Moment, Tx, metadata, upsert
from storage.once import once


class Reach(StrEnum):
    """Whether a private message can arrive, as Telegram last said."""

    OPEN = "open"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"


accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("member_id", sa.ForeignKey("members.id"), unique=True),
    sa.Column("language", sa.String(2)),
    sa.Column("menu_language", sa.String(2)),  # of the command list Telegram shows them
    sa.Column("reach", sa.String(12)),  # none: never pressed Start
    sa.Column("started_at", Moment),
    sa.Column("seen_on", sa.Date),
    sa.Column("screen_message_id", sa.BigInteger),
    sa.Column("consent", sa.Integer),  # the version of the terms that were accepted
    sa.Column("consented_at", Moment),
    sa.Column("forget_at", Moment),  # when all about the person goes, as they asked
)


async def starts(tx: Tx, account_id: int, now: datetime) -> None:
    """The person pressed Start or wrote again: private messages arrive."""
    row = {"id": account_id, "reach": Reach.OPEN, "started_at": now}
    await tx.execute(_starts(tx.dialect.name), row)


@cache
def _starts(engine: str) -> sqlite.Insert | postgresql.Insert:
    statement = upsert(engine, accounts)
    since = sa.func.coalesce(accounts.c.started_at, statement.excluded.started_at)
    return statement.on_conflict_do_update(
        index_elements=[accounts.c.id], set_={"reach": Reach.OPEN, "started_at": since}
    )


async def add_all(tx: Tx, people: Mapping[int, int], version: int, now: datetime) -> None:
    """Account → member, of people who have pressed Start and accepted the terms."""
    rows = [
        {
            "id": account,
            "member_id": member,
            "reach": Reach.OPEN,
            "started_at": now,
            "consent": version,
            "consented_at": now,
        }
        for account, member in people.items()
    ]
    if rows:
        await tx.execute(accounts.insert(), rows)


async def ensure(tx: Tx, account_id: int) -> None:
    """Know the account, without its owner having written yet."""
    statement = upsert(tx, accounts).values(id=account_id).on_conflict_do_nothing()
    await tx.execute(statement)


async def set_reach(tx: Tx, account_id: int, reach: Reach) -> None:
    await tx.execute(accounts.update().where(accounts.c.id == account_id).values(reach=reach))


async def set_language(tx: Tx, account_id: int, language: str) -> None:
    statement = upsert(tx, accounts).values(id=account_id, language=language)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[accounts.c.id], set_={"language": language})
    )


async def accept_terms(tx: Tx, account_id: int, version: int, now: datetime) -> None:
    await tx.execute(*_accept_terms(account_id, version, now))


@once
def _accept_terms(account_id: int, version: int, now: datetime) -> sa.Update:
    return (
        accounts.update()
        .where(accounts.c.id == account_id)
        .values(consent=version, consented_at=now)
    )


async def link(tx: Tx, account_id: int, member_id: int) -> None:
    """Bind a Telegram account to a member; the member's former account loses the bond."""
    await tx.execute(*_unlink(member_id))
    await tx.execute(_link(tx.dialect.name), {"id": account_id, "member_id": member_id})


@once
def _unlink(member_id: int) -> sa.Update:
    return accounts.update().where(accounts.c.member_id == member_id).values(member_id=None)


@cache
def _link(engine: str) -> sqlite.Insert | postgresql.Insert:
    statement = upsert(engine, accounts)
    return statement.on_conflict_do_update(
        index_elements=[accounts.c.id], set_={"member_id": statement.excluded.member_id}
    )


async def unlink(tx: Tx, account_id: int) -> None:
    """The account stands for nobody in the roster; what its owner agreed to goes too."""
    await tx.execute(
        accounts.update()
        .where(accounts.c.id == account_id)
        .values(member_id=None, consent=None, consented_at=None)
    )


async def decline_terms(tx: Tx, account_id: int) -> None:
    """Keep of the account that it is there, and whose it is in the roster."""
    await tx.execute(
        accounts.update()
        .where(accounts.c.id == account_id)
        .values(consent=None, consented_at=None, language=None, seen_on=None)
    )


async def seen(tx: Tx, ids: Collection[int], day: date) -> set[int]:
    """Note the last day these people wrote anywhere; all that is kept of talk in groups.

    Returns whom of them the bot knows.
    """
    if not ids:
        return set()
    return set((await tx.execute(*_seen(ids, day))).scalars())


@once
def _seen(ids: Collection[int], day: date) -> ReturningUpdate[int]:
    statement = accounts.update().where(accounts.c.id.in_(ids)).values(seen_on=day)
    return statement.returning(accounts.c.id)


_SHOWED = (
    accounts.update()
    .where(accounts.c.id == sa.bindparam("account"))
    .values(screen_message_id=sa.bindparam("message"))
)


async def showed(tx: Tx, screens: Mapping[int, int]) -> None:
    """Account → the message that its newest screen is in."""
    if screens:
        pairs = [{"account": account, "message": message} for account, message in screens.items()]
        await tx.execute(_SHOWED, pairs)


async def languages(tx: Tx, ids: Collection[int]) -> dict[int, str]:
    """The language of those who chose one."""
    found = await tx.execute(*_languages(ids))
    return {row[0]: row[1] for row in found}


@once
def _languages(ids: Collection[int]) -> sa.Select[Any]:
    return sa.select(accounts.c.id, accounts.c.language).where(
        accounts.c.id.in_(ids), accounts.c.language.is_not(None)
    )


async def reachable(tx: Tx, ids: Collection[int]) -> set[int]:
    """Whom of them a private message reaches, as Telegram last said."""
    found = await tx.execute(*_reachable(ids))
    return set(found.scalars())


@once
def _reachable(ids: Collection[int]) -> sa.Select[Any]:
    return sa.select(accounts.c.id).where(accounts.c.id.in_(ids), accounts.c.reach == Reach.OPEN)


async def menus_behind(tx: Tx, default: str) -> list[tuple[int, str]]:
    """Accounts whose list of commands is not in their language yet, with that language."""
    found = await tx.execute(*_menus_behind(default))
    return [(account_id, language) for account_id, language in found]


@once
def _menus_behind(default: str) -> sa.Select[Any]:
    wanted = sa.func.coalesce(accounts.c.language, default)
    return sa.select(accounts.c.id, wanted).where(
        accounts.c.reach == Reach.OPEN,
        wanted != sa.func.coalesce(accounts.c.menu_language, default),
    )


async def set_menu_language(tx: Tx, account_id: int, language: str) -> None:
    await tx.execute(
        accounts.update().where(accounts.c.id == account_id).values(menu_language=language)
    )


async def account_of(tx: Tx, member_id: int) -> int | None:
    found = await tx.execute(sa.select(accounts.c.id).where(accounts.c.member_id == member_id))
    return found.scalar_one_or_none()


async def started_of(tx: Tx, member_id: int) -> int | None:
    """Their account, if they pressed Start and did not ask to be forgotten."""
    found = await tx.execute(
        sa.select(accounts.c.id).where(
            accounts.c.member_id == member_id,
            accounts.c.reach.is_not(None),
            accounts.c.forget_at.is_(None),
        )
    )
    return found.scalar_one_or_none()
