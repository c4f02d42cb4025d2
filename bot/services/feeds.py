"""The association's website: its news become drafts, and ours that are public go back to it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.campaigns import SEND_DELAY
from bot.domain.errors import Stale
from bot.domain.feeds import (
    BATCH,
    FIRST,
    PUBLIC_MAX,
    SAME_TITLE,
    Entry,
    Ready,
    draft_of,
    for_networks,
    for_site,
)
from bot.domain.folding import fold
from bot.domain.messages import Html, Words, one_a_row, verbatim, words
from bot.domain.news import Content, ManageNews, Option, Origin, State
from bot.domain.news_text import shortened
from bot.domain.preferences import Kind
from bot.domain.settings import FEED_URL
from bot.domain.webtext import for_web
from bot.services import errands, settings
from bot.services.audience import EVERYBODY
from bot.services.errands import Act, Outcome
from bot.services.news.audience import editors
from bot.services.news.counting import agreed, report_of
from bot.services.news.items import Item, New, create
from bot.services.news.items import get as item_of
from bot.services.outbox import tell, tell_role
from storage import feeds
from storage.base import Tx

SHOWN = 5  # drafts that have a button each
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # no sign of XML
TITLE_SHOWN = 40  # characters of a title on a button


@dataclass(frozen=True, slots=True)
class Public:
    """An item as anybody may read it: without who wrote or proposed it, and without files.

    `link` is where it stands on the association's website.
    """

    number: int
    title: str
    html: str
    link: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text to copy, and how many pictures go with it."""

    text: str
    pictures: int
    title: str


async def order_due(tx: Tx, now: datetime, _: ZoneInfo) -> None:
    """Once an hour, and at once when the address has changed, ask the website what is new."""
    url = await settings.value(tx, FEED_URL)
    if url:
        key = f"feed:{crc32(url.encode()):x}:{now:%Y%m%d%H}"
        await errands.order(tx, Act.READ_FEED, 0, key=key, now=now, url=url)


async def take(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """Make drafts of what is new; say what is wrong, to the owners, once a day."""
    url, result = outcome.params["url"], outcome.result
    if url != await settings.value(tx, FEED_URL):
        return  # it was changed meanwhile
    if outcome.error is not None or "refused" in result:
        await _tell_owners(tx, url, _why(result), now)
        return
    entries = [Entry.from_json(one) for one in result["entries"]]
    if result["garbled"]:
        told = words("feeds.garbled", count=int(result["garbled"]))
        await _tell_owners(tx, url, told, now)
    await _import(tx, url, entries, now)


async def _import(tx: Tx, url: str, entries: Sequence[Entry], now: datetime) -> None:
    """The newest of what is new; the rest is noted as seen, so that it never comes."""
    most = FIRST if await feeds.is_new(tx, url) else BATCH
    known = await feeds.seen(tx, [one.source for one in entries])
    new = list({one.source: one for one in entries if one.source not in known}.values())
    await feeds.note(tx, url, [one.source for one in new], now)
    ours = await _ours(tx, new, now)
    wanted = [one for one in new if one.source not in ours]
    drafts = []
    for entry in reversed(wanted[:most]):  # the oldest gets the lowest number
        item = New(
            Content(draft_of(entry)),
            EVERYBODY,
            origin=Origin.IMPORTED,
            source=entry.source,
            link=entry.link or None,
        )
        drafts.append((await create(tx, None, item, now), entry))
    if drafts:
        await _tell_editors(tx, drafts, len(wanted) - len(drafts), now)


async def _ours(tx: Tx, entries: Sequence[Entry], now: datetime) -> set[str]:
    """Those that stand here already: under that address, or sent not long ago, so called."""
    links = await feeds.links(tx, [one.link for one in entries if one.link])
    titles = {fold(title) for title in await feeds.titles_since(tx, now - SAME_TITLE)} - {""}
    return {one.source for one in entries if one.link in links or fold(one.title) in titles}


async def _tell_editors(
    tx: Tx, drafts: Sequence[tuple[int, Entry]], left: int, now: datetime
) -> None:
    told = words("feeds.drafts", count=len(drafts))
    if left:
        told = words("feeds.drafts-of-more", count=len(drafts), left=left)
    buttons = [
        verbatim(shortened(entry.title, TITLE_SHOWN) or str(number), ManageNews(number))
        for number, entry in drafts[:SHOWN]
    ]
    key = f"feed:{drafts[0][0]}"
    for account_id in await editors(tx, now):
        await tell(
            tx, account_id, told, key=key, now=now, rows=one_a_row(buttons), about=Kind.DUTIES
        )


async def _tell_owners(tx: Tx, url: str, why: Words, now: datetime) -> None:
    told = words("feeds.failed-owners", url=shortened(url, 100), why=why)
    await tell_role(tx, Role.OWNER, told, key=f"feed-failed:{now:%Y%m%d}", now=now)


def _why(result: Mapping[str, Any]) -> Words:
    return Words(result.get("refused", "feeds.unreachable"), result.get("params", {}))


async def public(tx: Tx, now: datetime) -> list[Public]:
    """What anybody may read, the newest first: nothing that may still be called off."""
    return [_public(one) for one in await feeds.public(tx, now - SEND_DELAY, PUBLIC_MAX)]


async def public_one(tx: Tx, number: int, now: datetime) -> Public | None:
    item = await feeds.public_one(tx, number, now - SEND_DELAY)
    return _public(item) if item is not None else None


def _public(item: Item) -> Public:
    assert item.started_at is not None  # noqa: S101 - it was looked for by that
    title, html = CONTROL.sub("", item.title), CONTROL.sub("", for_web(item.html))
    return Public(item.id, title, html, item.link, item.started_at)


async def ready(tx: Tx, actor: Actor, number: int, which: Ready, page: str) -> Prepared:
    """The item as a text to copy; `page` is where it stands, if not on the website.

    Raises NotAllowed, Stale: also for what was not sent, or was withdrawn.
    """
    item = await item_of(tx, actor, number)
    if item.state is not State.STARTED:
        raise Stale
    entry = report_of(item)
    refusal = await agreed(tx, entry, everybody=True) if entry is not None else None
    if refusal is not None:
        raise refusal
    link = item.link or (page if Option.PUBLIC.code in item.options else "")
    pictures = sum(file["kind"] == "photo" for file in item.media)
    if which is Ready.SITE:
        return Prepared(for_site(item.html, link), pictures, item.title)
    return Prepared(for_networks(item.html, item.title, link), pictures, item.title)


async def send(tx: Tx, actor: Actor, number: int, prepared: Prepared, now: datetime) -> None:
    """The text to copy, in as many messages as it needs; once a minute."""
    told = words("feeds.to-copy", html=Html(escape(prepared.text, quote=False)))
    key = f"ready:{number}:{now:%Y%m%d%H%M}"
    await tell(tx, actor.account_id, told, key=key, now=now)
