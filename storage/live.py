"""Cards in groups that show how something stands: the message to edit, and whether it is due."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.base import QUEUED, Moment, Tx, as_dict, metadata, upsert
from storage.once import once

live_cards = sa.Table(
    "live_cards",
    metadata,
    sa.Column("noun", sa.String(16), primary_key=True),  # whose it is, and
    sa.Column("subject", sa.BigInteger, primary_key=True),  # the number it has there
    sa.Column("chat_id", sa.BigInteger, primary_key=True),
    sa.Column("edits", sa.String(120), nullable=False),  # key of the message, without its chat
    sa.Column("county", sa.String(5)),  # whose group it is: its own line is on the card
    sa.Column("rev", sa.Integer, nullable=False, server_default="0"),
    sa.Column("dirty", sa.Boolean, nullable=False, server_default=sa.false()),  # shows it not yet
    sa.Column("shown_at", Moment),  # when the last edit was queued
    sa.Column("final", sa.Boolean, nullable=False, server_default=sa.false()),  # no change comes
    sa.Index("ix_live_cards_dirty", "dirty", "chat_id"),
)


@dataclass(frozen=True, slots=True)
class Card:
    noun: str
    subject: int
    chat_id: int
    edits: str
    county: str | None
    rev: int
    dirty: bool
    shown_at: datetime | None
    final: bool

    @property
    def message(self) -> str:
        """The key of its message in the outbox."""
        return f"{self.edits}:{self.chat_id}"

    @property
    def key(self) -> tuple[str, int, int]:
        return self.noun, self.subject, self.chat_id


_COLUMNS = tuple(live_cards.c[name] for name in Card.__dataclass_fields__)


_SOIL = (  # asked for every vote: put together once, it costs half
    live_cards.update()
    .where(
        live_cards.c.noun == sa.bindparam("of_noun"),
        live_cards.c.subject == sa.bindparam("of_subject"),
        ~live_cards.c.dirty,
        ~live_cards.c.final,
    )
    .values(dirty=True)
)


async def put(
    tx: Tx, noun: str, subject: int, chat_id: int, edits: str, county: str | None
) -> None:
    """Of a card that was sent anew the new message is edited."""
    values = {"edits": edits, "county": county}
    statement = upsert(tx, live_cards).values(noun=noun, subject=subject, chat_id=chat_id, **values)
    key = [live_cards.c.noun, live_cards.c.subject, live_cards.c.chat_id]
    await tx.execute(statement.on_conflict_do_update(index_elements=key, set_=values))


async def soil(tx: Tx, noun: str, subject: int) -> None:
    """None of its cards shows what is so now. Costs one look in the index where that is known."""
    _heard(tx, await tx.execute(_SOIL, {"of_noun": noun, "of_subject": subject}))


async def close(tx: Tx, noun: str, subject: int, shown_at: datetime) -> None:
    """The next edit is the last, and counts from `shown_at`."""
    values = {"dirty": True, "final": True, "shown_at": shown_at}
    await _soil(tx, _of(noun, subject) & ~live_cards.c.final, values)


async def reopen(tx: Tx, noun: str, subject: int) -> None:
    """More changes come after all."""
    await _soil(tx, _of(noun, subject), {"dirty": True, "final": False})


async def missed(tx: Tx, chat_id: int, edits: str) -> None:
    """Nobody can say whether the last edit arrived."""
    await _soil(tx, _at(chat_id, edits), {"dirty": True})


async def _soil(tx: Tx, which: sa.ColumnElement[bool], values: dict[str, object]) -> None:
    _heard(tx, await tx.execute(live_cards.update().where(which).values(values)))


def _heard(tx: Tx, changed: sa.CursorResult[Any]) -> None:
    if changed.rowcount:
        tx.info[QUEUED] = True


async def waiting(tx: Tx) -> list[Card]:
    """Cards that do not show what is so now, longest shown first."""
    found = await tx.execute(*_waiting())
    return [Card(**as_dict(row)) for row in found]


@once
def _waiting() -> sa.Select[Any]:
    return (
        sa.select(*_COLUMNS)
        .where(live_cards.c.dirty)
        .order_by(live_cards.c.shown_at.nulls_first(), *live_cards.primary_key)
    )


async def get(tx: Tx, noun: str, subject: int, chat_id: int) -> Card | None:
    found = await tx.execute(
        sa.select(*_COLUMNS).where(_of(noun, subject), live_cards.c.chat_id == chat_id)
    )
    row = found.first()
    return Card(**as_dict(row)) if row else None


async def chats(tx: Tx, noun: str, subject: int) -> list[int]:
    """The groups that have a card of it."""
    found = await tx.execute(sa.select(live_cards.c.chat_id).where(_of(noun, subject)))
    return list(found.scalars())


async def shown_since(tx: Tx, since: datetime) -> dict[int, datetime]:
    """Chat → when the last of its cards was edited, where that was after the moment."""
    last = sa.func.max(live_cards.c.shown_at, type_=Moment)
    found = await tx.execute(
        sa.select(live_cards.c.chat_id, last.label("last"))
        .where(live_cards.c.shown_at > since)
        .group_by(live_cards.c.chat_id)
    )
    return {row.chat_id: row.last for row in found}


async def shown(tx: Tx, card: Card, now: datetime) -> None:
    """An edit is queued that shows what is so now."""
    await tx.execute(
        live_cards.update()
        .where(_of(card.noun, card.subject), live_cards.c.chat_id == card.chat_id)
        .values(rev=card.rev + 1, dirty=False, shown_at=now)
    )


async def drop(tx: Tx, chat_id: int, edits: str) -> int:
    """The message is edited no more; how many cards that was."""
    return (await tx.execute(live_cards.delete().where(_at(chat_id, edits)))).rowcount


async def migrate(tx: Tx, old: int, new: int) -> None:
    """The chat has another number now."""
    other = live_cards.alias()
    taken = (
        sa.select(other.c.chat_id)
        .where(
            other.c.noun == live_cards.c.noun,
            other.c.subject == live_cards.c.subject,
            other.c.chat_id == new,
        )
        .exists()
    )
    theirs = live_cards.c.chat_id == old
    await tx.execute(live_cards.delete().where(theirs, taken))
    edits = sa.func.replace(live_cards.c.edits, f":{old}", f":{new}")  # as in the outbox
    await tx.execute(live_cards.update().where(theirs).values(chat_id=new, edits=edits))


def _of(noun: str, subject: int) -> sa.ColumnElement[bool]:
    return sa.and_(live_cards.c.noun == noun, live_cards.c.subject == subject)


def _at(chat_id: int, edits: str) -> sa.ColumnElement[bool]:
    return sa.and_(live_cards.c.chat_id == chat_id, live_cards.c.edits == edits)
