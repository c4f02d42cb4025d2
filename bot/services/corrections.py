"""Saying something else in the place of an item that was sent, or withdrawing it."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.campaigns import Does, Pause
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.news import Content, Option, ShowResult, State
from bot.domain.outcomes import Outcome
from bot.domain.preferences import Kind
from bot.domain.settings import TWO_EYES
from bot.services import acks, audit, campaigns, results, settings
from bot.services.campaigns import Campaign, Message, Subject
from bot.services.copies import Copies
from bot.services.news import audience, items, over, sending
from bot.services.outbox import tell
from storage import corrections, news
from storage.base import Tx
from storage.news import Item

NOUN = corrections.NOUN


@dataclass(frozen=True, slots=True)
class Proposal:
    """An item as it stands and as it is to be; `number` is the correction's."""

    number: int
    item: Item
    fixed: Item
    copies: Copies
    author_id: int | None  # the account that wrote it


async def of(tx: Tx, actor: Actor, news_id: int, now: datetime) -> tuple[Item, Copies]:
    """An item that can be corrected or withdrawn. Raises NotAllowed, Stale, Refusal."""
    item = await acks.own(tx, actor, news_id)
    campaign = await _campaign(tx, item)
    return item, Copies(await corrections.copies(tx, campaign.id), now)


async def propose(tx: Tx, actor: Actor, news_id: int, content: Content, now: datetime) -> Proposal:
    """Keep what is to be said instead; without a text, the text stays.

    Raises NotAllowed, Stale, Refusal.
    """
    item, copies = await of(tx, actor, news_id, now)
    _must_be_theirs(actor, item)
    html = content.html or item.html
    fixed = _with(item, Content(html, content.media))
    if not fixed.html and not fixed.media:
        raise Refusal("corrections.empty")
    if (fixed.html, _ids(fixed)) == (item.html, _ids(item)):
        raise Refusal("corrections.same")
    media = [dict(file) for file in fixed.media]
    said = {"html": html, "media": media, "made_at": now, "author_id": actor.account_id}
    number = await corrections.put(tx, news_id, **said)
    return Proposal(number, item, fixed, copies, actor.account_id)


async def proposed(tx: Tx, actor: Actor, news_id: int, number: int, now: datetime) -> Proposal:
    """Raises NotAllowed, Stale; Refusal, also where it was confirmed or dropped."""
    item, copies = await of(tx, actor, news_id, now)
    _must_be_theirs(actor, item)
    found = await corrections.get(tx, number)
    if found is None or found.news_id != news_id:
        raise Refusal("corrections.gone")
    fixed = _with(item, Content(found.html, found.media))
    return Proposal(number, item, fixed, copies, found.author_id)


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


async def correct(  # noqa: PLR0913 - who, what, as seen, how
    tx: Tx, actor: Actor, news_id: int, number: int, *, anew: bool, now: datetime, zone: ZoneInfo
) -> Proposal:
    """Change every copy, or (`anew`) take them back and send it once more.

    What has not left yet leaves with the new words. An earlier correction that is under way makes
    way. Raises NotAllowed, Stale, Refusal.
    """
    found = await proposed(tx, actor, news_id, number, now)
    campaign = await _campaign(tx, found.item)
    if campaign.pause == Pause.RESTORED:
        raise Refusal("campaigns.restored")
    if await settings.value(tx, TWO_EYES):
        if found.author_id == actor.account_id:
            raise Refusal("corrections.another-decides")
        if not actor.may(Can.BROADCAST, Nationwide()):
            raise NotAllowed("news.office-approves")
    fixed = replace(found.fixed, rev=found.item.rev + 1)
    told = items.told(Content(fixed.html, fixed.media))
    await news.change(tx, news_id, **told, rev=fixed.rev, corrected_at=now)
    await corrections.drop(tx, news_id)
    for earlier in await corrections.under_way(tx, news_id, NOUN, _key(news_id, "edit")):
        await campaigns.cancel(tx, earlier, now)
    said = await sending.message(tx, fixed, now.astimezone(zone))
    if anew:
        await _send_anew(tx, actor, fixed, campaign, found.copies, said)
    else:
        await campaigns.say(tx, campaign.id, said)
        key = f"{_key(news_id, 'edit')}{fixed.rev}"
        await _change(tx, actor, campaign, found.copies, said, Does.EDIT, key)
    await audit.note(tx, actor, "news-corrected", now, title=acks.title(fixed))
    return found


async def withdraw(
    tx: Tx, actor: Actor, news_id: int, why: str, now: datetime
) -> tuple[Item, Copies]:
    """Take it back everywhere. Raises NotAllowed, Stale, Refusal.

    An item of which nothing has left yet is not withdrawn but called off: it is a draft again.
    """
    item, copies = await of(tx, actor, news_id, now)
    campaign = await _campaign(tx, item)
    await corrections.drop(tx, news_id)
    for noun in ("news", NOUN, acks.NOUN):
        begin = _key(news_id, "edit") if noun == NOUN else ""
        for one in await corrections.under_way(tx, news_id, noun, begin):
            await campaigns.cancel(tx, one, now)
    await audit.note(tx, actor, "news-withdrawn", now, title=acks.title(item), why=why)
    stopped = await _campaign(tx, item)
    if await over.campaign_over(tx, stopped, now):
        return replace(item, state=State.DRAFT), copies
    decided = {"decided_by": actor.account_id, "decided_at": now}
    await news.change(tx, news_id, state=State.WITHDRAWN, why=why, **decided)
    gone = Message(words("corrections.withdrawn"))
    key = _key(news_id, "withdraw")
    await _change(tx, actor, campaign, copies, gone, Does.WITHDRAW, f"{key}{item.rev}")
    await _withdraw_reminders(tx, news_id, gone, now)
    return replace(item, state=State.WITHDRAWN), copies


async def ended(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of changing the copies, for whoever did it."""
    seen = await campaigns.progress(tx, campaign.id, now)
    which = "edited" if campaign.key.startswith(_key(campaign.subject, "edit")) else "taken-back"
    rest = seen.total - seen.sent - seen.count(Outcome.CANCELLED)
    said = words(f"corrections.{which}", done=seen.sent, failed=rest)
    return said, ((tap("acks.to-result", ShowResult(campaign.subject)),),)


async def subject(tx: Tx, campaign: Campaign) -> Subject:
    """What the campaign is about; it goes on also when the item is withdrawn. Raises Stale."""
    return replace(await results.subject(tx, campaign), withdrawn=False)


async def _send_anew(
    tx: Tx, actor: Actor, item: Item, campaign: Campaign, copies: Copies, said: Message
) -> None:
    """In each chat the old one goes before the new one comes."""
    await campaigns.cancel(tx, campaign.id, copies.now)
    await corrections.replaced(tx, campaign.id)
    replaced = Message(words("corrections.replaced"))
    key = f"{_key(item.id, 'replaced')}{item.rev}"
    await _change(tx, actor, campaign, copies, replaced, Does.WITHDRAW, key)
    campaign_id = await campaigns.start(
        tx,
        said,
        copies.to_send,
        key=f"{_key(item.id, 'anew')}{item.rev}",
        noun="news",
        subject=item.id,
        now=copies.now,
        about=Kind.NEWS,
        urgent=Option.URGENT.code in item.options,
        sender_id=actor.account_id,
    )
    await news.change(tx, item.id, campaign_id=campaign_id)


async def _change(  # noqa: PLR0913, PLR0917 - a campaign over the copies of another
    tx: Tx,
    actor: Actor,
    campaign: Campaign,
    copies: Copies,
    said: Message,
    does: Does,
    key: str,
) -> None:
    if not copies.to_change:
        return
    await campaigns.start(
        tx,
        said,
        [replace(to, pin=False) for to in copies.to_change],
        key=key,
        noun=NOUN,
        subject=campaign.subject,
        now=copies.now,
        does=does,
        edits=campaign.key,
        sender_id=actor.account_id,
    )


async def _withdraw_reminders(tx: Tx, news_id: int, gone: Message, now: datetime) -> None:
    """Nobody is to look for what they were reminded of."""
    for reminder in await acks.reminders(tx, news_id):
        copies = Copies(await corrections.copies(tx, reminder.id), now)
        if copies.to_change:
            await campaigns.start(
                tx,
                gone,
                copies.to_change,
                key=f"{reminder.key}:withdraw",
                noun=NOUN,
                subject=news_id,
                now=now,
                does=Does.WITHDRAW,
                edits=reminder.key,
            )


def _must_be_theirs(actor: Actor, item: Item) -> None:
    """What stands on the website too, only the office changes. Raises Refusal."""
    public = Option.PUBLIC.code in item.options
    if public and not actor.may(Can.BROADCAST, Nationwide()):
        raise Refusal("corrections.public")


async def _campaign(tx: Tx, item: Item) -> Campaign:
    found = await campaigns.get(tx, item.campaign_id) if item.campaign_id else None
    if found is None:
        raise Stale
    return found


def _with(item: Item, content: Content) -> Item:
    told = items.told(content)
    return replace(item, html=told["html"], media=told["media"], title=told["title"])


def _ids(item: Item) -> list[str]:
    return [str(file["file_unique_id"]) for file in item.media]


def _key(news_id: int, what: str) -> str:
    """The beginning of the keys of such campaigns."""
    return f"news:{news_id}:{what}:"
