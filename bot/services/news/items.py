"""News items as they are written: made, changed, looked at, each time by whoever may."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can
from bot.domain.errors import Stale, require
from bot.domain.news import Audience, Channel, Content, Option, Origin, State
from bot.domain.news_text import sought_of, title_of
from bot.services.news.audience import check
from storage import news
from storage.base import Tx
from storage.news import Item

__all__ = ["Item"]

CHANNELS = (Channel.PRIVATE, Channel.GROUPS)
OPTIONS = (Option.REPLY,)


@dataclass(frozen=True, slots=True)
class New:
    """An item to be: what it says, for whom, where and how."""

    content: Content
    audience: Audience
    channels: Collection[Channel] = CHANNELS
    options: Collection[Option] = OPTIONS
    origin: Origin = Origin.COMPOSED
    credit_id: int | None = None
    source: str | None = None
    link: str | None = None


async def create(
    tx: Tx, actor: Actor | None, new: New, now: datetime, state: State = State.DRAFT
) -> int:
    """The number of the new item. Raises NotAllowed.

    Without an actor the bot made it (an import): whoever sends it is asked then.
    """
    if actor is not None:
        await check(tx, actor, new.audience)
    return await news.add(
        tx,
        state=state,
        origin=new.origin,
        author_id=actor.account_id if actor is not None else None,
        credit_id=new.credit_id,
        audience=new.audience.as_json(),
        channels=codes(new.channels),
        options=codes(new.options),
        source=new.source,
        link=new.link,
        created_at=now,
        **told(new.content),
    )


async def get(tx: Tx, actor: Actor, news_id: int) -> Item:
    """An item, for whoever may send it. Raises NotAllowed, Stale."""
    require(actor, Can.BROADCAST)
    item = await news.get(tx, news_id)
    if item is None:
        raise Stale
    await check(tx, actor, item.audience)
    return item


def told(content: Content) -> dict[str, Any]:
    """The columns of what an item says."""
    return {
        "html": content.html,
        "media": [dict(file) for file in content.media],
        "title": title_of(content.html),
        "sought": sought_of(content.html),
    }


def codes(chosen: Iterable[Channel | Option]) -> list[str]:
    """As the table has them, in one order."""
    return [one.code for one in sorted(set(chosen), key=int)]


def options(item: Item) -> set[Option]:
    return {Option[code.upper()] for code in item.options}


def channels(item: Item) -> set[Channel]:
    return {Channel[code.upper()] for code in item.channels}


def content(item: Item) -> Content:
    return Content(item.html, item.media)
