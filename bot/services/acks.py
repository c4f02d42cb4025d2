"""„Susipažinau“, and reminding those who have not said so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.acks import AGAIN
from bot.domain.actors import Actor, Can
from bot.domain.campaigns import Does
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.news import Ack, OpenNews, Option, ShowResult, State
from bot.domain.news_text import shortened
from bot.domain.preferences import Kind, Less
from bot.services import audit, campaigns
from bot.services.campaigns import Campaign, Message, To
from bot.services.news import items
from bot.services.outbox import tell
from storage import acks, news
from storage.base import Tx
from storage.news import Item
from storage.outbox import Priority

NOUN = acks.NOUN
TITLE_SHOWN = 80  # characters: an alert holds 200


@dataclass(frozen=True, slots=True)
class Acked:
    """That a member knows of the item, since when, and whether it was said just now."""

    title: str | Words
    at: datetime
    new: bool


@dataclass(frozen=True, slots=True)
class Reminder:
    """The item's `number`th reminder, and the accounts that are to get it."""

    item: Item
    number: int
    accounts: Sequence[int]


async def ack(tx: Tx, actor: Actor, news_id: int, now: datetime) -> Acked:
    """The actor knows of the item: nobody reminds them any more. Raises Stale, Refusal."""
    require(actor, Can.READ_NEWS)
    item = await news.get(tx, news_id)
    if item is None:
        raise Stale
    member_id = actor.member_id or 0
    mine = await acks.receiver(tx, news_id, member_id)
    if mine is None and item.started_at is not None:
        raise Refusal("acks.not-for-you")  # nor is its title: anybody can try numbers
    must_stand(item)
    if mine is not None and mine.acked_at is not None:
        return Acked(title(item), mine.acked_at, new=False)
    await news.mark(tx, news_id, [member_id], acked_at=now)
    await call_off(tx, news_id, actor.account_id, now)
    return Acked(title(item), now, new=True)


async def call_off(tx: Tx, news_id: int, account_id: int, now: datetime) -> None:
    """Whoever has acted is not reminded: what waits is cancelled, what is leaving taken back."""
    for key in await acks.call_off(tx, news_id, account_id):
        gone = words("acks.reminder-over")
        await tell(tx, account_id, gone, key=f"{key}:off", now=now, edits=key, does=Does.WITHDRAW)


async def own(tx: Tx, actor: Actor, news_id: int) -> Item:
    """An item that stands, for whoever answers for it. Raises NotAllowed, Stale, Refusal."""
    return must_stand(await items.get(tx, actor, news_id))


def title(item: Item) -> str | Words:
    """What the item is called where there is one line for it."""
    return shortened(item.title, TITLE_SHOWN) or words("acks.untitled")


def must_stand(item: Item) -> Item:
    """Raises Refusal unless it was sent, and not withdrawn."""
    if item.state is State.WITHDRAWN:
        raise Refusal("acks.withdrawn", title=title(item))
    if item.started_at is None:
        raise Refusal("acks.only-test")
    return item


async def to_remind(tx: Tx, actor: Actor, news_id: int, now: datetime, today: date) -> Reminder:
    """Whom a reminder would reach now. Raises NotAllowed, Stale, Refusal."""
    item = await own(tx, actor, news_id)
    if Option.ACK.code not in item.options or item.campaign_id is None:
        raise Refusal("acks.not-asked")
    before = await acks.reminders(tx, news_id)
    if before and now - before[-1].created_at < AGAIN:
        at = before[-1].created_at
        raise Refusal("acks.reminded-lately", at=at, again=at + AGAIN)
    found = await acks.unacknowledged(tx, news_id, item.campaign_id, today)
    if not found:
        raise Refusal("acks.nobody-left")
    return Reminder(item, len(before) + 1, found)


async def remind(
    tx: Tx, actor: Actor, news_id: int, number: int, now: datetime, today: date
) -> int:
    """Remind them, once for each number; how many. Raises NotAllowed, Stale, Refusal."""
    await own(tx, actor, news_id)
    key = _key(news_id, number)
    for done in await acks.reminders(tx, news_id):
        if done.key == key:
            return (await campaigns.progress(tx, done.id, now)).total
    found = await to_remind(tx, actor, news_id, now, today)
    said = words("acks.reminder", title=title(found.item))
    await campaigns.start(
        tx,
        Message(said, _rows(news_id)),
        [To(account_id) for account_id in found.accounts],
        key=_key(news_id, found.number),
        noun=NOUN,
        subject=news_id,
        now=now,
        about=Kind.REMINDERS,
        priority=Priority.REMINDER,
        sender_id=actor.account_id,
    )
    count = len(found.accounts)
    await audit.note(tx, actor, "news-reminded", now, title=title(found.item), count=count)
    return count


async def remindable(tx: Tx, item: Item, today: date) -> int:
    """How many have not acknowledged an item that asks for it; for the label of the button."""
    if Option.ACK.code not in item.options or item.campaign_id is None:
        return 0
    return len(await acks.unacknowledged(tx, item.id, item.campaign_id, today))


async def reminders(tx: Tx, news_id: int) -> list[Campaign]:
    """Of the item, the oldest first."""
    return await acks.reminders(tx, news_id)


async def reminded(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of a reminder, for whoever sent it."""
    seen = await campaigns.progress(tx, campaign.id, now)
    said = words("acks.reminded", sent=seen.sent, others=seen.total - seen.sent)
    return said, ((tap("acks.to-result", ShowResult(campaign.subject)),),)


def _rows(news_id: int) -> Rows:
    return (
        (tap("acks.ack", Ack(news_id)), tap("acks.open", OpenNews(news_id))),
        (tap("preferences.less", Less(Kind.REMINDERS)),),
    )


def _key(news_id: int, number: int) -> str:
    return f"news:{news_id}:remind:{number}"
