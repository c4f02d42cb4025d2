"""Changing every copy of an item, or taking them back."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.campaigns import Does, Pause
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.messages import words
from bot.domain.news import Content, Option, State
from bot.domain.preferences import Kind
from bot.domain.settings import TWO_EYES
from bot.services import acks, audit, campaigns, settings
from bot.services.campaigns import Campaign, Message
from bot.services.corrections.copies import Copies
from bot.services.corrections.reading import (
    Proposal,
    campaign_of,
    key_of,
    of,
    proposed,
)
from bot.services.news import items, over, sending
from storage import corrections, news
from storage.base import Tx
from storage.corrections import NOUN
from storage.news import Item


async def correct(  # noqa: PLR0913 - who, what, as seen, how
    tx: Tx, actor: Actor, news_id: int, number: int, *, anew: bool, now: datetime, zone: ZoneInfo
) -> Proposal:
    """Change every copy, or (`anew`) take them back and send it once more.

    What has not left yet leaves with the new words. An earlier correction that is under way makes
    way. Raises NotAllowed, Stale, Refusal.
    """
    found = await proposed(tx, actor, news_id, number, now)
    campaign = await campaign_of(tx, found.item)
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
    for earlier in await corrections.under_way(tx, news_id, NOUN, key_of(news_id, "edit")):
        await campaigns.cancel(tx, earlier, now)
    said = await sending.message(tx, fixed, now.astimezone(zone))
    if anew:
        await _send_anew(tx, actor, fixed, campaign, found.copies, said)
    else:
        await campaigns.say(tx, campaign.id, said)
        key = f"{key_of(news_id, 'edit')}{fixed.rev}"
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
    campaign = await campaign_of(tx, item)
    await corrections.drop(tx, news_id)
    for noun in ("news", NOUN, acks.NOUN):
        begin = key_of(news_id, "edit") if noun == NOUN else ""
        for one in await corrections.under_way(tx, news_id, noun, begin):
            await campaigns.cancel(tx, one, now)
    await audit.note(tx, actor, "news-withdrawn", now, title=acks.title(item), why=why)
    stopped = await campaign_of(tx, item)
    if await over.campaign_over(tx, stopped, now):
        return replace(item, state=State.DRAFT), copies
    decided = {"decided_by": actor.account_id, "decided_at": now}
    await news.change(tx, news_id, state=State.WITHDRAWN, why=why, **decided)
    gone = Message(words("corrections.withdrawn"))
    key = key_of(news_id, "withdraw")
    await _change(tx, actor, campaign, copies, gone, Does.WITHDRAW, f"{key}{item.rev}")
    await _withdraw_reminders(tx, news_id, gone, now)
    return replace(item, state=State.WITHDRAWN), copies


async def _send_anew(
    tx: Tx, actor: Actor, item: Item, campaign: Campaign, copies: Copies, said: Message
) -> None:
    """In each chat the old one goes before the new one comes."""
    await campaigns.cancel(tx, campaign.id, copies.now)
    await corrections.replaced(tx, campaign.id)
    replaced = Message(words("corrections.replaced"))
    key = f"{key_of(item.id, 'replaced')}{item.rev}"
    await _change(tx, actor, campaign, copies, replaced, Does.WITHDRAW, key)
    campaign_id = await campaigns.start(
        tx,
        said,
        copies.to_send,
        key=f"{key_of(item.id, 'anew')}{item.rev}",
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
