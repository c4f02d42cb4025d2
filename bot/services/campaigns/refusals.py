"""A campaign that Telegram refuses stops by itself, and those who can mend it hear why."""

from datetime import datetime

from bot.domain.campaigns import (
    REFUSED_LEAST,
    CancelCampaign,
    Pause,
    Progress,
    ResumeCampaign,
    State,
    refuses_too_much,
)
from bot.domain.failures import Reason, reason
from bot.domain.messages import Words, tap, words
from bot.domain.outcomes import Outcome
from bot.services.campaigns.steering import Subject
from bot.services.campaigns.turning import pause
from bot.services.groups.standing import office
from bot.services.outbox import tell
from storage import campaigns
from storage.base import Tx
from storage.campaigns import Campaign


def is_worrying(campaign: Campaign, seen: Progress) -> bool:
    """Whether so much failed that it is worth asking why. What is over cannot be stopped."""
    failed = seen.count(Outcome.FAILED)
    return campaign.state is State.RUNNING and failed >= REFUSED_LEAST and bool(seen.waiting)


async def stop_if_refused(
    tx: Tx, campaign: Campaign, seen: Progress, subject: Subject, now: datetime
) -> bool:
    """Pause it where Telegram refuses too many of its last messages, and say so.

    Who has blocked the bot and what is in doubt says nothing about the message itself.
    """
    last = await campaigns.refused(tx, campaign.id, campaign.resumed_at)
    if not refuses_too_much(last) or not await pause(tx, campaign.id, Pause.REFUSED):
        return False
    told = words(
        "campaigns.refused",
        title=subject.title,
        count=sum(last),
        of=len(last),
        why=await _why(tx, campaign.id),
        sent=seen.sent,
        total=seen.total,
    )
    rows = (
        (tap("campaigns.resume", ResumeCampaign(campaign.id)),),
        (tap("campaigns.cancel", CancelCampaign(campaign.id)),),
    )
    key = f"campaign:{campaign.id}:refused:{now.isoformat()}"
    sender = {campaign.sender_id} if campaign.sender_id is not None else set()
    for account_id in sorted({*await office(tx, now), *sender}):
        await tell(tx, account_id, told, key=key, now=now, rows=rows)
    return True


async def _why(tx: Tx, campaign_id: int) -> Words:
    """What most of the refusals were about."""
    counts = {Reason.MALFORMED: 0, Reason.NOT_ALLOWED: 0}
    for state, error, count in await campaigns.errors(tx, campaign_id):
        found = reason(state, error)
        if found in counts and state == "failed":
            counts[found] += count
    worst = max(counts, key=lambda one: counts[one])
    return words(f"campaigns.why-{worst.replace('_', '-')}")
