"""Telegram groups the bot is in, and the county or network each is bound to."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from storage.base import Tx, as_dict, upsert
from storage.groups.tables import groups, topics


@dataclass(frozen=True, slots=True)
class Group:
    """`rights` are the bot's and `headcount` is everybody inside, as Telegram last said."""

    chat_id: int
    title: str
    county: str | None
    network_id: int | None = None
    supergroup: bool = False
    forum: bool = False
    added_by: int | None = None
    bound_by: int | None = None
    card: str | None = None
    shown: int | None = None
    rights: tuple[str, ...] | None = None
    invite_link: str | None = None
    headcount: int | None = None
    looked_at: datetime | None = None
    removes: bool = False
    welcome: str | None = None

    @property
    def bound(self) -> bool:
        return self.county is not None or self.network_id is not None


_COLUMNS = tuple(groups.c[name] for name in Group.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic as it is known. Without a thread it is being made; closed too, it was not made."""

    topic: str
    thread_id: int | None
    closed: bool


async def enter(
    tx: Tx, chat_id: int, title: str, now: datetime, added_by: int | None = None
) -> None:
    values: dict[str, Any] = {"title": title, "present": True}
    if added_by is not None:
        values["added_by"] = added_by
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
    await change(tx, chat_id, present=False, rights=None)


_CHANGED = groups.update().where(groups.c.chat_id == sa.bindparam("chat"))


async def change(tx: Tx, chat_id: int, **columns: Any) -> None:
    await tx.execute(_CHANGED, {"chat": chat_id, **columns})


async def get(tx: Tx, chat_id: int) -> Group | None:
    return next(iter(await _present(tx, groups.c.chat_id, chat_id)), None)


async def of_county(tx: Tx, county: str) -> Group | None:
    return next(iter(await _present(tx, groups.c.county, county)), None)


async def of_network(tx: Tx, network_id: int) -> Group | None:
    return next(iter(await _present(tx, groups.c.network_id, network_id)), None)


async def present(tx: Tx) -> list[Group]:
    return await _present(tx)


async def bound(tx: Tx) -> list[Group]:
    return [group for group in await _present(tx) if group.bound]


async def _present(
    tx: Tx, column: sa.Column[Any] | None = None, value: object = None
) -> list[Group]:
    """Groups the bot is in, by id: all, or those that have the value in the column."""
    found = await tx.execute(_those(column), {} if column is None else {"value": value})
    return [_group(as_dict(row)) for row in found]


@cache
def _those(column: sa.Column[Any] | None) -> sa.Select[Any]:
    """Put together once for each column: a group is looked for with each of its updates."""
    all_of_them = sa.select(*_COLUMNS).where(groups.c.present).order_by(groups.c.chat_id)
    if column is None:
        return all_of_them
    return all_of_them.where(column == sa.bindparam("value"))


def _group(row: dict[str, Any]) -> Group:
    rights = row["rights"]
    return Group(**row | {"rights": None if rights is None else tuple(rights)})


async def bind(tx: Tx, chat_id: int, county: str) -> None:
    """Bind the group; a group the county had before is let go."""
    await tx.execute(groups.update().where(groups.c.county == county).values(county=None))
    await change(tx, chat_id, county=county, network_id=None)


async def bind_network(tx: Tx, chat_id: int, network_id: int) -> None:
    """Bind the group; a group the network had before is let go."""
    held = groups.c.network_id == network_id
    await tx.execute(groups.update().where(held).values(network_id=None))
    await change(tx, chat_id, county=None, network_id=network_id)


async def migrate(tx: Tx, old: int, new: int) -> None:
    """A group became a supergroup: its id changes, and its links are good no longer.

    Told twice, it changes once.
    """
    if (await tx.execute(sa.select(groups.c.chat_id).where(groups.c.chat_id == old))).first():
        await tx.execute(groups.delete().where(groups.c.chat_id == new))
        # The message about it came from inside the group: the bot is there.
        moved = groups.update().where(groups.c.chat_id == old)
        await tx.execute(
            moved.values(chat_id=new, present=True, supergroup=True, invite_link=None, welcome=None)
        )


# Topics


async def threads(tx: Tx, chat_ids: Collection[int]) -> dict[tuple[int, str], int]:
    """Chat and topic → the open thread, of those there are."""
    found = await tx.execute(
        sa.select(topics.c.chat_id, topics.c.topic, topics.c.thread_id).where(
            topics.c.chat_id.in_(chat_ids), ~topics.c.closed, topics.c.thread_id.is_not(None)
        )
    )
    return {(row.chat_id, row.topic): row.thread_id for row in found}


async def topics_of(tx: Tx, chat_id: int) -> dict[str, TopicRow]:
    found = await tx.execute(
        sa.select(topics.c.topic, topics.c.thread_id, topics.c.closed).where(
            topics.c.chat_id == chat_id
        )
    )
    return {row.topic: TopicRow(**as_dict(row)) for row in found}


async def set_topic(tx: Tx, chat_id: int, topic: str, **columns: Any) -> None:
    statement = upsert(tx, topics).values(chat_id=chat_id, topic=topic, **columns)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=[topics.c.chat_id, topics.c.topic], set_=columns
        )
    )
