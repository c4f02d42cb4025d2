"""A news item becomes messages: to everybody it is for, in private chats, groups, the channel."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.actors import Actor, Can
from bot.domain.groups import Topic
from bot.domain.messages import Button, Html, Rows, Words, tap, words
from bot.domain.news import Ack, AnswerSender, Option, PreviewButton, State
from bot.domain.preferences import Kind, Less
from bot.services import campaigns, signing
from bot.services.campaigns import Message, To
from bot.services.news.counting import Count, count
from bot.services.news.items import options
from bot.services.outbox import tell
from storage import directory, news
from storage.base import Tx
from storage.news import Item


async def start(tx: Tx, item: Item, now: datetime, delay: timedelta = timedelta()) -> int | None:
    """Queue it for everybody it is for on the day of `now`, by its own clock.

    The campaign's id; None where it was started before. Nothing leaves before the delay is over.
    Nobody's rights are asked here.
    """
    counted = await count(tx, item, now.date())
    privately = counted.privately
    writable = {one.member_id: one.started if privately else None for one in counted.people}
    silent = Option.SILENT in options(item)
    private = [To(account_id, silent=silent) for account_id in counted.accounts]
    campaign_id = await campaigns.start(
        tx,
        await message(tx, item, now),
        [*private, *_places(item, counted)],
        key=key(item.id),
        noun="news",
        subject=item.id,
        now=now,
        not_before=now + delay if delay else None,
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


async def preview(tx: Tx, item: Item, now: datetime) -> Message:
    """The very same, with buttons that only say what they will do."""
    real = await message(tx, item, now)
    idle = PreviewButton(item.id).pack()
    rows = tuple(tuple(replace(button, data=idle) for button in row) for row in real.rows)
    return replace(real, rows=rows)


async def show(
    tx: Tx, account_id: int, item: Item, key: str, now: datetime, about: Kind | None = None
) -> None:
    """Send somebody what it will look like, once for each key."""
    shown = await preview(tx, item, now)
    silent = Option.SILENT in options(item)
    await tell(
        tx,
        account_id,
        shown.said,
        key=f"news-preview:{item.id}:{key}",
        now=now,
        rows=shown.rows,
        media=shown.media,
        silent=silent,
        about=about,
    )


async def send_card(  # noqa: PLR0913, PLR0917 - a message, to whoever looks at the item
    tx: Tx, actor: Actor, item: Item, said: Words, rows: Rows, key: str, now: datetime
) -> None:
    """What can be done with it, after what it looks like."""
    await tell(tx, actor.account_id, said, key=f"news-card:{item.id}:{key}", now=now, rows=rows)


async def said(tx: Tx, item: Item, now: datetime) -> Words:
    """The item, who it is from and who proposed it."""
    sender = await signed(tx, item, now)
    person = await directory.one(tx, item.credit_id, now.date()) if item.credit_id else None
    if person is None:
        return words("news.item", html=Html(item.html), sender=sender)
    return words("news.item-credited", html=Html(item.html), sender=sender, who=person.full)


async def signed(tx: Tx, item: Item, now: datetime) -> Words:
    """„LSSA biuras“, „Utenos apskrities viceprezidentas“."""
    return await signing.signed(tx, item.author_id, item.audience, Can.BROADCAST, now.date())


def shared_rows(item: Item) -> Rows:
    """The buttons for everybody: in a group stands nothing personal besides."""
    found: list[Button] = []
    if Option.ACK in options(item):
        found.append(tap("news.ack", Ack(item.id)))
    if Option.REPLY in options(item):
        found.append(tap("news.answer-sender", AnswerSender(item.id)))
    return tuple((button,) for button in found)


def _places(item: Item, counted: Count) -> list[To]:
    """Groups and the channel; in a channel, where anybody may read, there are no buttons."""
    chosen = options(item)
    silent, pin = Option.SILENT in chosen, Option.PIN in chosen
    rows = shared_rows(item)
    found = [To(group.chat_id, Topic.NEWS, silent, pin, rows) for group in counted.groups]
    if counted.channel is not None:
        found.append(To(counted.channel, None, silent, pin, ()))
    return found
