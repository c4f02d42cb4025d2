"""Telegram groups the bot is in, and the county each is bound to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.base import Moment, Tx, as_dict, metadata, upsert

groups = sa.Table(
    "groups",
    metadata,
    sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("title", sa.String(255), nullable=False),
    sa.Column("county", sa.ForeignKey("counties.code"), unique=True),
    sa.Column("present", sa.Boolean, nullable=False),
    sa.Column("added_at", Moment, nullable=False),
    sa.Column("network_id", sa.ForeignKey("networks.id"), unique=True),
    sa.Column("supergroup", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("forum", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("added_by", sa.BigInteger),
    sa.Column("rights", sa.JSON(none_as_null=True)),  # the bot's, as Telegram last said
    sa.Column("invite_link", sa.String(200)),
    sa.Column("headcount", sa.Integer),  # everybody inside, as Telegram last said
    sa.Column("looked_at", Moment),
    sa.Column("removes", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("welcome", sa.String(120)),  # the dedupe_key of the newest welcome
)


def _chat() -> sa.ForeignKey:
    """A group that becomes a supergroup changes its id: what points at it follows."""
    return sa.ForeignKey("groups.chat_id", onupdate="CASCADE", ondelete="CASCADE")


topics = sa.Table(
    "topics",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("topic", sa.String(12), primary_key=True),
    sa.Column("thread_id", sa.BigInteger),  # none: it is being made
    sa.Column("closed", sa.Boolean, nullable=False, server_default=sa.false()),
)

group_people = sa.Table(
    "group_people",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("status", sa.String(10), nullable=False),  # as Telegram last said
    sa.Column("joined_at", Moment),
    sa.Column("welcomed_at", Moment),
    sa.Column("looked_at", Moment),
    sa.Column("tag", sa.String(16)),  # as it was set
)

join_requests = sa.Table(
    "join_requests",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("decided_by", sa.BigInteger),
)

removals = sa.Table(
    "removals",
    metadata,
    sa.Column("chat_id", _chat(), primary_key=True, autoincrement=False),
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("since", Moment, nullable=False),
    sa.Column("why", sa.Text),  # as Telegram refused it
    sa.Column("reminded_on", sa.Date),
)


@dataclass(frozen=True, slots=True)
class Group:
    chat_id: int
    title: str
    county: str | None


async def enter(tx: Tx, chat_id: int, title: str, now: datetime) -> None:
    values: Mapping[str, Any] = {"title": title, "present": True}
    statement = upsert(tx, groups).values(chat_id=chat_id, added_at=now, **values)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[groups.c.chat_id], set_=values)
    )


async def expect(tx: Tx, chat_id: int, title: str, county: str, now: datetime) -> None:
    """Know a county's group before the bot is in it."""
    await tx.execute(
        groups.insert().values(
            chat_id=chat_id, title=title, county=county, present=False, added_at=now
        )
    )


async def left(tx: Tx, chat_id: int) -> None:
    await tx.execute(groups.update().where(groups.c.chat_id == chat_id).values(present=False))


async def get(tx: Tx, chat_id: int) -> Group | None:
    return next(iter(await _present(tx, groups.c.chat_id == chat_id)), None)


async def of_county(tx: Tx, county: str) -> Group | None:
    return next(iter(await _present(tx, groups.c.county == county)), None)


async def present(tx: Tx) -> list[Group]:
    return await _present(tx)


async def _present(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Group]:
    """Groups the bot is in, by id."""
    found = await tx.execute(
        sa.select(groups.c.chat_id, groups.c.title, groups.c.county)
        .where(groups.c.present, *which)
        .order_by(groups.c.chat_id)
    )
    return [Group(**as_dict(row)) for row in found]


async def bind(tx: Tx, chat_id: int, county: str) -> None:
    """Bind the group; a group the county had before is let go."""
    await tx.execute(groups.update().where(groups.c.county == county).values(county=None))
    await tx.execute(groups.update().where(groups.c.chat_id == chat_id).values(county=county))


async def migrate(tx: Tx, old: int, new: int) -> None:
    """A group became a supergroup: only its id changes. Told twice, it changes once."""
    if (await tx.execute(sa.select(groups.c.chat_id).where(groups.c.chat_id == old))).first():
        await tx.execute(groups.delete().where(groups.c.chat_id == new))
        # The message about it came from inside the group: the bot is there.
        moved = groups.update().where(groups.c.chat_id == old)
        await tx.execute(moved.values(chat_id=new, present=True))


async def thread(tx: Tx, chat_id: int, topic: str) -> int | None:
    """The topic's thread; None where there is none, or it is closed."""
    found = await tx.execute(
        sa.select(topics.c.thread_id).where(
            topics.c.chat_id == chat_id, topics.c.topic == topic, ~topics.c.closed
        )
    )
    return found.scalar_one_or_none()


async def close_topic(tx: Tx, chat_id: int, topic: str) -> None:
    await tx.execute(
        topics.update()
        .where(topics.c.chat_id == chat_id, topics.c.topic == topic)
        .values(closed=True)
    )
