"""News items as they are written: made, changed, looked at, each time by whoever may."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.audience import Audience
from bot.domain.errors import Stale, require
from bot.domain.news import EDITABLE, Channel, Content, Option, Origin, State
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


async def open_item(tx: Tx, actor: Actor, news_id: int) -> Item:
    """An item that nothing has left of. Raises NotAllowed, Stale."""
    item = await get(tx, actor, news_id)
    if item.state not in EDITABLE:
        raise Stale
    return item


async def say(tx: Tx, actor: Actor, news_id: int, content: Content) -> Item:
    """Another text, other files. Raises NotAllowed, Stale.

    What the office has not written does not speak to the public.
    """
    item = await open_item(tx, actor, news_id)
    kept = options(item)
    if not actor.may(Can.BROADCAST, Nationwide()):
        kept -= {Option.PUBLIC}
    return await _changed(tx, item, **told(content), options=codes(kept))


async def address(tx: Tx, actor: Actor, news_id: int, audience: Audience) -> Item:
    """For somebody else, all of whom the actor may write to. Raises NotAllowed, Stale."""
    item = await open_item(tx, actor, news_id)
    await check(tx, actor, audience)
    return await _changed(tx, item, audience=audience.as_json())


async def place(tx: Tx, actor: Actor, news_id: int, channel: Channel, *, on: bool) -> Item:
    """It is shown there, or not. Raises NotAllowed, Stale."""
    item = await open_item(tx, actor, news_id)
    return await _changed(tx, item, channels=_switched(channels(item), channel, on=on))


async def opt(tx: Tx, actor: Actor, news_id: int, option: Option, *, on: bool) -> Item:
    """It is sent so, or not. Raises NotAllowed, Stale: only the office speaks to the public."""
    item = await open_item(tx, actor, news_id)
    if option is Option.PUBLIC:
        require(actor, Can.BROADCAST, over=Nationwide())
    return await _changed(tx, item, options=_switched(options(item), option, on=on))


async def _changed(tx: Tx, item: Item, **columns: Any) -> Item:
    """What was decided about it holds no longer: it is a draft again."""
    undecided = {"state": State.DRAFT, "due_at": None, "decided_by": None, "decided_at": None}
    changes = undecided | {"rev": item.rev + 1} | columns
    await news.change(tx, item.id, **changes)
    after = await news.get(tx, item.id)
    return after or item


def _switched(chosen: Collection[Any], one: Any, *, on: bool) -> list[str]:
    return codes({*chosen, one} if on else {*chosen} - {one})


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
