"""The card on which a sender sees how the campaign goes: one message, edited."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.campaigns import (
    CARD_EVERY,
    OVER,
    CancelCampaign,
    Does,
    LeaveDoubts,
    Pause,
    PauseCampaign,
    Progress,
    RepeatDoubts,
    ResumeCampaign,
    State,
    seconds_left,
)
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.outcomes import Outcome
from bot.services.campaigns.turning import progress
from bot.services.outbox import tell
from storage import campaigns
from storage.base import Tx
from storage.campaigns import Campaign
from storage.corrections import NOUN as CORRECTIONS

MINUTE, HOUR = 60, 3600  # seconds
SLOW = 1.0  # messages a second; slower is said by the minute

UNSENT = tuple(one for one in Outcome if one is not Outcome.SENT)
# What a card lists besides what was sent and what waits.
OTHERS = tuple(
    one for one in UNSENT if one not in {Outcome.LEAVING, Outcome.HELD, Outcome.CANCELLED}
)


@dataclass(frozen=True, slots=True)
class Card:
    said: Words
    rows: Rows = ()
    last: bool = False  # must be seen: where it cannot be edited, it is a new message


def card_of(campaign: Campaign, seen: Progress, now: datetime, rate: float | None = None) -> Card:
    """How it goes; `rate` in messages a second, as measured."""
    if campaign.state in OVER:
        return _over(campaign, seen)
    if campaign.state is State.PAUSED:
        return _paused(campaign, seen)
    seconds = seconds_left(campaign.starts_at, now)
    if seconds:
        told = words("campaigns.counting", seconds=seconds, total=seen.total)
        return Card(told, ((tap("campaigns.call-off", CancelCampaign(campaign.id, sure=True)),),))
    changes = campaign.noun == CORRECTIONS
    lines = [
        _running(seen, rate, changes=changes),
        words("campaigns.bar", bar=seen.bar, percent=seen.percent),
    ]
    rows = (
        (tap("campaigns.pause", PauseCampaign(campaign.id)),),
        (tap("campaigns.cancel", CancelCampaign(campaign.id)),),
    )
    return Card(_joined(*lines, *so_far(seen.outcomes)), rows)


def so_far(outcomes: Mapping[Outcome, int], which: Sequence[Outcome] = OTHERS) -> list[Words]:
    """One line of how many came to these; none where nothing did."""
    found = [one for one in which if outcomes.get(one)]
    parts = tuple(
        words(f"campaigns.part-{one.code}", count=outcomes[one], first=number == 0)
        for number, one in enumerate(found)
    )
    return [words("common.joined", parts=Joined(parts, by=" · "))] if parts else []


async def ended(tx: Tx, campaign: Campaign, title: str, *, done: str, cancelled: str) -> Words:
    """What came of one that is over, in its noun's words: these texts' ids."""
    seen = await progress(tx, campaign.id)
    text = cancelled if campaign.state is State.CANCELLED else done
    said = words(text, title=title, sent=seen.sent, total=seen.total)
    return _joined(said, *so_far(seen.outcomes, UNSENT))


def doubt_rows(campaign: Campaign, seen: Progress) -> Rows:
    """What can be done about messages in doubt, while nobody has decided it."""
    count = seen.count(Outcome.UNCERTAIN)
    if campaign.state is not State.DONE or count <= campaign.settled:
        return ()
    return (
        (
            tap("campaigns.repeat", RepeatDoubts(campaign.id)),
            tap("campaigns.leave", LeaveDoubts(campaign.id)),
        ),
    )


async def show(
    tx: Tx, campaign: Campaign, card: Card, now: datetime, *, acted: bool = False
) -> bool:
    """Queue the card; False where it must wait, because the one before has not left yet.

    What somebody `acted` on, and the last card, is queued behind it.
    """
    if campaign.sender_id is None:
        return True
    first, rev = f"campaign:{campaign.id}:0", campaign.card_rev
    before = f"campaign:{campaign.id}:{rev - 1}:{campaign.sender_id}"
    must = acted or card.last
    if rev and not must and await campaigns.card_waits(tx, before):
        return False
    goes = max(now, campaign.card_at + CARD_EVERY) if campaign.card_at else now
    await tell(
        tx,
        campaign.sender_id,
        card.said,
        key=f"campaign:{campaign.id}:{rev}",
        now=now,
        rows=card.rows,
        not_before=goes,
        edits=first if rev else None,
        does=Does.EDIT if rev and not card.last else Does.SEND,
        silent=bool(rev),
    )
    await campaigns.change(tx, campaign.id, card_rev=rev + 1, card_at=goes)
    return True


def _running(seen: Progress, rate: float | None, *, changes: bool) -> Words:
    """`changes`: of what was sent before, which is corrected or withdrawn."""
    due = seen.count(Outcome.LEAVING)
    counts = {"sent": seen.sent, "total": seen.total}
    if not due:
        return words("campaigns.later", **counts)
    if not rate:
        return words("campaigns.running", **counts, changes=changes)
    left = _left(due / rate)
    if rate < SLOW:
        per = words("campaigns.per-minute", count=max(round(rate * MINUTE), 1))
    else:
        per = words("campaigns.per-second", count=round(rate))
    return words("campaigns.running-at", **counts, changes=changes, rate=per, left=left)


def _left(seconds: float) -> Words:
    if seconds < MINUTE:
        return words("campaigns.seconds", count=max(round(seconds), 1))
    if seconds < HOUR:
        return words("campaigns.minutes", count=round(seconds / MINUTE))
    return words("campaigns.hours", count=round(seconds / HOUR))


def _paused(campaign: Campaign, seen: Progress) -> Card:
    why = campaign.pause or Pause.ASKED
    lines = [
        words(f"campaigns.paused-{why}", sent=seen.sent, total=seen.total),
        words("campaigns.bar", bar=seen.bar, percent=seen.percent),
        *so_far(seen.outcomes),
    ]
    cancel = tap("campaigns.cancel", CancelCampaign(campaign.id))
    resume = tap("campaigns.resume", ResumeCampaign(campaign.id))
    rows: Rows = ((cancel,),) if why == Pause.RESTORED else ((resume,), (cancel,))
    return Card(_joined(*lines), rows)


def _over(campaign: Campaign, seen: Progress) -> Card:
    """Where its noun says nothing of its own."""
    said = "cancelled" if campaign.state is State.CANCELLED else "done"
    line = words(f"campaigns.{said}", sent=seen.sent, total=seen.total)
    return Card(_joined(line, *so_far(seen.outcomes)), doubt_rows(campaign, seen), last=True)


def _joined(*lines: Words) -> Words:
    return words("common.joined", parts=Joined(lines))
