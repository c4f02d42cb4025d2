"""Sent news as somebody may see them, the newest first; and what each looked for last."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from bot.domain.audience import AudienceKind
from bot.domain.news import State
from storage.accounts import accounts
from storage.base import Tx, metadata, upsert
from storage.news import Item, found, news, receivers

searches = sa.Table(
    "news_searches",
    metadata,
    sa.Column("account_id", sa.ForeignKey(accounts.c.id), primary_key=True),
    sa.Column("words", sa.String(100), nullable=False),  # pages of what they find are turned
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks: all of it, or what is for everybody, for these codes, or was sent to the member.

    `codes` are of territories, roles and networks, by the kind of audience that has them.
    """

    member_id: int | None
    everything: bool
    codes: Mapping[AudienceKind, Collection[str]] = field(default_factory=dict)


async def page(
    tx: Tx, reader: Reader, words: Sequence[str], now: datetime, limit: int, skip: int
) -> list[Item]:
    """`words` are folded; each is the beginning of one of the item's."""
    fitting = (
        sa.select(news.c.id)
        .where(*_fits(reader, words, now))
        .order_by(news.c.started_at.desc(), news.c.id.desc())
    )
    ids = list((await tx.execute(fitting.limit(limit).offset(skip))).scalars())
    items = {one.id: one for one in await found(tx, news.c.id.in_(ids))}
    return [items[id_] for id_ in ids]


async def count(tx: Tx, reader: Reader, words: Sequence[str], now: datetime) -> int:
    statement = sa.select(sa.func.count()).select_from(news).where(*_fits(reader, words, now))
    return int((await tx.execute(statement)).scalar_one())


async def one(tx: Tx, reader: Reader, news_id: int, now: datetime) -> Item | None:
    """The item, if it was sent and the reader may see it."""
    return next(iter(await found(tx, news.c.id == news_id, *_fits(reader, (), now))), None)


async def sent_between(
    tx: Tx, kinds: Collection[AudienceKind], since: datetime, until: datetime
) -> int:
    """How many were sent in that time to audiences of these kinds, and not withdrawn."""
    statement = (
        sa.select(sa.func.count())
        .select_from(news)
        .where(
            news.c.state == State.STARTED,
            news.c.started_at >= since,
            news.c.started_at <= until,
            news.c.audience["kind"].as_string().in_([kind.name.lower() for kind in kinds]),
        )
    )
    return int((await tx.execute(statement)).scalar_one())


async def receipt(tx: Tx, news_id: int, member_id: int) -> "Receipt | None":
    """What became of the item for a member it was for."""
    row = (
        await tx.execute(
            sa.select(receivers.c.acked_at, receivers.c.opened_at).where(
                receivers.c.news_id == news_id, receivers.c.member_id == member_id
            )
        )
    ).first()
    return Receipt(row.acked_at, row.opened_at) if row else None


@dataclass(frozen=True, slots=True)
class Receipt:
    acked_at: datetime | None
    opened_at: datetime | None


async def remember(tx: Tx, account_id: int, words: str) -> None:
    statement = upsert(tx, searches).values(account_id=account_id, words=words)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=[searches.c.account_id], set_={"words": words}
        )
    )


async def remembered(tx: Tx, account_id: int) -> str:
    found = await tx.execute(sa.select(searches.c.words).where(searches.c.account_id == account_id))
    return found.scalar_one_or_none() or ""


def _fits(reader: Reader, words: Sequence[str], now: datetime) -> list[sa.ColumnElement[bool]]:
    """One that still waits for its time has not been sent, whatever its state says."""
    sought = sa.literal(" ") + news.c.sought
    fitting = [news.c.state == State.STARTED, news.c.started_at <= now]
    fitting += [sought.like(f"% {word}%") for word in words]  # folded: no sign of LIKE's own
    return fitting if reader.everything else [*fitting, _seen_by(reader)]


def _seen_by(reader: Reader) -> sa.ColumnElement[bool]:
    kind = news.c.audience["kind"].as_string()
    codes = sa.cast(news.c.audience, sa.Text)
    ways = [kind == AudienceKind.EVERYBODY.name.lower()]
    for one_kind, whose in reader.codes.items():
        named = [codes.contains(f'"{code}"', autoescape=True) for code in sorted(whose)]
        if named:
            ways.append((kind == one_kind.name.lower()) & sa.or_(*named))
    if reader.member_id is not None:
        sent = sa.select(receivers.c.news_id).where(receivers.c.member_id == reader.member_id)
        ways.append(news.c.id.in_(sent))
    return sa.or_(*ways)
