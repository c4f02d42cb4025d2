"""A news item becomes messages: to everybody it is for, in private chats, groups, the channel."""

from datetime import datetime

from bot.domain.actors import Can, Nationwide
from bot.domain.groups import Topic
from bot.domain.messages import Button, Html, Rows, Words, tap, words
from bot.domain.news import Ack, AnswerSender, Channel, Option, State
from bot.domain.preferences import Kind, Less
from bot.services import campaigns, channel, members
from bot.services.campaigns import Message, To
from bot.services.news import audience
from bot.services.news.items import channels, options
from storage import directory, news, territories
from storage.base import Tx
from storage.news import Item

REFERENCE = "lt"  # a language has to be named to read who somebody is; nothing is said in it


async def start(tx: Tx, item: Item, now: datetime) -> int | None:
    """Queue it for everybody it is for on the day of `now`, by its own clock.

    The campaign's id; None where it was started before. Nobody's rights are asked here.
    """
    people = await audience.members(tx, item.audience, now.date())
    privately = Channel.PRIVATE in channels(item)
    writable = {one.member_id: one.started if privately else None for one in people}
    campaign_id = await campaigns.start(
        tx,
        await message(tx, item, now),
        [*map(To, filter(None, writable.values())), *await _places(tx, item)],
        key=key(item.id),
        noun="news",
        subject=item.id,
        now=now,
        about=Kind.NEWS,
        urgent=Option.URGENT in options(item),
        sender_id=item.author_id,
    )
    if campaign_id is None:
        return None
    await news.is_for(tx, item.id, writable)
    await news.change(
        tx, item.id, state=State.STARTED, campaign_id=campaign_id, started_at=now, due_at=None
    )
    return campaign_id


def key(news_id: int) -> str:
    """Of its campaign: there is one an item."""
    return f"news:{news_id}"


async def message(tx: Tx, item: Item, now: datetime) -> Message:
    """What everybody gets who gets it in private."""
    less = (tap("preferences.less", Less(Kind.NEWS)),)
    return Message(await said(tx, item, now), (*shared_rows(item), less), item.media)


async def said(tx: Tx, item: Item, now: datetime) -> Words:
    """The item, who it is from and who proposed it."""
    sender = await signed(tx, item, now)
    person = await directory.one(tx, item.credit_id, now.date()) if item.credit_id else None
    if person is None:
        return words("news.item", html=Html(item.html), sender=sender)
    return words("news.item-credited", html=Html(item.html), sender=sender, who=person.full)


async def signed(tx: Tx, item: Item, now: datetime) -> Words:
    """„LSSA biuras“, „Utenos apskrities viceprezidentas“."""
    if item.author_id is None:
        return words("news.from-office")
    author = (await members.actors(tx, [item.author_id], now.date(), REFERENCE))[item.author_id]
    counties = audience.own_counties(author)
    if author.may(Can.BROADCAST, Nationwide()) or not counties:
        return words("news.from-office")
    names = await territories.county_names(tx)
    county = next((code for code in item.audience.which if code in counties), counties[0])
    return words("news.from-county", county=names[county])


def shared_rows(item: Item) -> Rows:
    """The buttons for everybody: in a group stands nothing personal besides."""
    found: list[Button] = []
    if Option.ACK in options(item):
        found.append(tap("news.ack", Ack(item.id)))
    if Option.REPLY in options(item):
        found.append(tap("news.answer-sender", AnswerSender(item.id)))
    return tuple((button,) for button in found)


async def _places(tx: Tx, item: Item) -> list[To]:
    """Groups and the channel; in a channel, where anybody may read, there are no buttons."""
    chosen = options(item)
    silent, pin = Option.SILENT in chosen, Option.PIN in chosen
    found = [
        To(group.chat_id, Topic.NEWS, silent, pin, shared_rows(item))
        for group in await audience.groups(tx, item)
    ]
    its_own = await channel.channel_id(tx) if Channel.CHANNEL in channels(item) else None
    if its_own is not None:
        found.append(To(its_own, None, silent, pin, ()))
    return found
