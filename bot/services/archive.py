"""The archive of news: what somebody may read of it, and how much of the year's plan is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.audience import AudienceKind
from bot.domain.campaigns import SEND_DELAY
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import LABEL_MAX, fold_typed
from bot.domain.messages import Words, words
from bot.domain.news import Channel, Option, State
from bot.domain.news_text import TITLE_MAX, called
from bot.services.audience import own_counties
from bot.services.news.audience import may_write
from bot.services.news.sending import said
from bot.services.outbox import tell
from storage import archive, networks, news, reference, territories
from storage.archive import Reader
from storage.base import Tx
from storage.news import Item

MEASURE = "2.1"  # of the strategy: news about the association and the work of its members
COUNTED = (AudienceKind.EVERYBODY, AudienceKind.COUNTIES)
WORDS_MAX = 8  # of a search; more of them find no more


class Withdrawn(Refusal):
    """It was there."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of items, and how many there are."""

    page: Sequence[Item]
    count: int


@dataclass(frozen=True, slots=True)
class Seen:
    """An item as its reader sees it; `acks` and `answers` are what they can still do."""

    item: Item
    said: Words
    acks: bool
    answers: bool
    manages: bool


@dataclass(frozen=True, slots=True)
class Year:
    """How many items this year has had, and how many the strategy promises."""

    sent: int
    target: int


async def page(tx: Tx, actor: Actor, text: str, number: int, per_page: int, now: datetime) -> Shelf:
    """What the actor may read, the newest first; with a text, what has all its words.

    A text without a letter finds nothing.
    """
    require(actor, Can.READ_NEWS)
    wanted = fold_typed(text).split()[:WORDS_MAX]
    if text and not wanted:
        return Shelf((), 0)
    reader = await _reader(tx, actor)
    since = now - SEND_DELAY  # until then it may still be called off
    found = await archive.page(tx, reader, wanted, since, per_page, number * per_page)
    return Shelf(found, await archive.count(tx, reader, wanted, since))


async def year(tx: Tx, now: datetime, zone: ZoneInfo) -> Year:
    """Measure 2.1 asks for „news items“ about „the association and the work of its members“.

    So what counts is what was published to the association or to whole counties, once for each
    item, and not withdrawn; what some municipalities, roles or networks were told is internal mail.
    """
    local = now.astimezone(zone)
    begins = datetime(local.year, 1, 1, tzinfo=zone)
    return Year(await archive.sent_between(tx, COUNTED, begins, now), target())


@cache
def target() -> int:
    """How many a year, as the strategy's table has it."""
    measures = reference.rows("strategy_measures.csv")
    return next(int(one["target"]) for one in measures if one["task"] == MEASURE)


async def remember(tx: Tx, actor: Actor, text: str) -> None:
    """What the actor looks for, so that the pages of what is found can be turned."""
    await archive.remember(tx, actor.account_id, text[:LABEL_MAX])


async def remembered(tx: Tx, actor: Actor) -> str:
    return await archive.remembered(tx, actor.account_id)


async def read(tx: Tx, actor: Actor, news_id: int, now: datetime) -> Seen:
    """The item, noted as opened by a member it is for; its files are on their way to them.

    Raises Stale for what was never theirs to see, Withdrawn.
    """
    require(actor, Can.READ_NEWS)
    item = await archive.one(tx, await _reader(tx, actor), news_id, now)
    if item is None:
        raise await _gone(tx, actor, news_id)
    noted = await _open(tx, actor, item, now)
    return Seen(
        item,
        await said(tx, item, now),
        acks=Option.ACK.code in item.options and noted is not None and noted.acked_at is None,
        answers=Option.REPLY.code in item.options and actor.account_id != item.author_id,
        manages=await may_write(tx, actor, item.audience),
    )


async def may_know(tx: Tx, actor: Actor, item: Item, now: datetime) -> bool:
    """Whether the actor may know of it: reads it, had it, or may have met it in a group."""
    if Channel.GROUPS.code in item.channels:
        return True
    if await archive.one(tx, await _reader(tx, actor), item.id, now) is not None:
        return True
    return bool(actor.member_id and await archive.receipt(tx, item.id, actor.member_id))


def titled(item: Item, most: int = TITLE_MAX) -> Words:
    """What the item is called, in so many characters."""
    return called(item.title, most)


def corrected(item: Item) -> bool:
    """Whether it says something else than when it was sent."""
    return item.corrected_at is not None


async def show(tx: Tx, actor: Actor, seen: Seen, now: datetime, *, whole: bool) -> None:
    """Send the actor its files, or (`whole`) all of it where a screen is too short for it.

    Once a minute: who taps twice gets them once.
    """
    if whole or seen.item.media:
        told = seen.said if whole else words("archive.files", title=titled(seen.item))
        key = f"read:{seen.item.id}:{seen.item.rev}:{now:%Y%m%d%H%M}"
        await tell(tx, actor.account_id, told, key=key, now=now, media=seen.item.media)


async def _open(tx: Tx, actor: Actor, item: Item, now: datetime) -> archive.Receipt | None:
    if actor.member_id is None:
        return None
    noted = await archive.receipt(tx, item.id, actor.member_id)
    if noted is not None and noted.opened_at is None:
        await news.mark(tx, item.id, [actor.member_id], opened_at=now)
    return noted


async def _gone(tx: Tx, actor: Actor, news_id: int) -> Refusal:
    """What to say of an item that cannot be read: only who had it hears that it was withdrawn."""
    item = await news.get(tx, news_id)
    if item is None or item.state is not State.WITHDRAWN:
        return Stale()
    mine = actor.member_id is not None and await archive.receipt(tx, news_id, actor.member_id)
    if not mine and not await may_write(tx, actor, item.audience):
        return Stale()
    return Withdrawn("archive.withdrawn", title=titled(item))


async def _reader(tx: Tx, actor: Actor) -> Reader:
    """Whoever may write to a county reads what is sent there, too."""
    if actor.may(Can.BROADCAST, Nationwide()):
        return Reader(actor.member_id, everything=True)
    led = set(own_counties(actor, Can.BROADCAST))
    towns = {one.code for one in await territories.all_municipalities(tx) if one.county in led}
    joined = await networks.of_member(tx, actor.member_id) if actor.member_id else set()
    return Reader(
        actor.member_id,
        everything=False,
        codes={
            AudienceKind.COUNTIES: led | ({actor.seat.county} if actor.seat else set()),
            AudienceKind.MUNICIPALITIES: towns
            | ({actor.seat.municipality} if actor.seat else set()),
            AudienceKind.ROLES: {grant.role.value for grant in actor.grants},
            AudienceKind.NETWORKS: {str(network) for network in joined},
        },
    )
