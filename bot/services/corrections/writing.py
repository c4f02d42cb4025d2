"""Writing what is to stand in an item's place, and looking at it before it does."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, Words
from bot.domain.news import Content
from bot.domain.settings import TWO_EYES
from bot.services import settings
from bot.services.corrections.reading import (
    Proposal,
    must_be_theirs,
    of,
    proposed,
    with_content,
)
from bot.services.news import audience, sending
from bot.services.outbox import tell
from storage import corrections
from storage.base import Tx
from storage.news import Item


async def propose(tx: Tx, actor: Actor, news_id: int, content: Content, now: datetime) -> Proposal:
    """Keep what is to be said instead; without a text, the text stays.

    Raises NotAllowed, Stale, Refusal.
    """
    item, copies = await of(tx, actor, news_id, now)
    must_be_theirs(actor, item)
    html = content.html or item.html
    fixed = with_content(item, Content(html, content.media))
    if not fixed.html and not fixed.media:
        raise Refusal("corrections.empty")
    if (fixed.html, _ids(fixed)) == (item.html, _ids(item)):
        raise Refusal("corrections.same")
    media = [dict(file) for file in fixed.media]
    said = {"html": html, "media": media, "made_at": now, "author_id": actor.account_id}
    number = await corrections.put(tx, news_id, **said)
    return Proposal(number, item, fixed, copies, actor.account_id)


async def deciders(tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo) -> list[int] | None:
    """Who is to look at what the actor wrote before it is done; None: nobody has to.

    Raises Refusal where somebody has to, and there is nobody else.
    """
    if not await settings.value(tx, TWO_EYES):
        return None
    office = await audience.office(tx, now.astimezone(zone))
    others = [one for one in office if one != actor.account_id]
    if not others:
        raise Refusal("news.nobody-approves")
    return others


async def show(
    tx: Tx,
    account_id: int,
    found: Proposal,
    card: tuple[Words, Rows],
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """What it will look like, and after it what can be done."""
    key = f"correction:{found.number}"
    await sending.show(tx, account_id, found.fixed, key, now.astimezone(zone))
    said, rows = card
    await tell(tx, account_id, said, key=key, now=now, rows=rows)


async def drop(tx: Tx, actor: Actor, news_id: int, number: int, now: datetime) -> Item:
    """Raises NotAllowed, Stale, Refusal."""
    found = await proposed(tx, actor, news_id, number, now)
    await corrections.drop(tx, news_id)
    return found.item


def _ids(item: Item) -> list[str]:
    return [str(file["file_unique_id"]) for file in item.media]
