"""Who may stop a campaign, let it go on or call it off, and that they do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide, Over
from bot.domain.campaigns import OVER, Pause, State
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Words
from bot.services import audit
from bot.services.campaigns import turning
from storage import campaigns
from storage.base import Tx
from storage.campaigns import Campaign


@dataclass(frozen=True, slots=True)
class Subject:
    """What a campaign is about: what it lies in, and what the log calls it.

    Whoever would stop it `needs` that over all of it. What was `withdrawn` is not sent to anybody
    any more.
    """

    overs: Sequence[Over] = (Nationwide(),)
    title: str | Words = "–"
    withdrawn: bool = False
    needs: Can = Can.BROADCAST


def check(actor: Actor, campaign: Campaign | None, subject: Subject) -> Campaign:
    """The campaign, for whoever may send to all of it. Raises NotAllowed, Stale."""
    require(actor, subject.needs)
    if campaign is None:
        raise Stale
    for over in subject.overs:
        require(actor, subject.needs, over=over)
    return campaign


async def steer(
    tx: Tx, actor: Actor, campaign: Campaign, subject: Subject, to: State, now: datetime
) -> Campaign:
    """Pause it, resume it, cancel it, as the actor wishes; as it is then.

    Raises NotAllowed; Refusal where it is over, and where only an owner lets it go on.
    """
    check(actor, campaign, subject)
    if campaign.state in OVER:
        raise Refusal(f"campaigns.already-{campaign.state}")
    if to is State.RUNNING:
        if campaign.pause == Pause.RESTORED:
            raise Refusal("campaigns.restored")
        done = await turning.resume(tx, campaign.id, now)
    elif to is State.PAUSED:
        done = await turning.pause(tx, campaign.id, Pause.ASKED)
    else:
        done = await turning.cancel(tx, campaign.id, now)
    if done:
        sent = (await turning.progress(tx, campaign.id, now)).sent
        await audit.note(tx, actor, f"sending-{to}", now, title=subject.title, sent=sent)
    return await _again(tx, campaign)


async def repeat_doubts(
    tx: Tx, actor: Actor, campaign: Campaign, subject: Subject, now: datetime
) -> int:
    """Send once more what is in doubt, as they wish; how many. Raises NotAllowed, Refusal."""
    check(actor, campaign, subject)
    if subject.withdrawn:
        raise Refusal("campaigns.withdrawn")
    count = await turning.repeat(tx, campaign.id, now)
    if count:
        await audit.note(tx, actor, "doubts-repeated", now, title=subject.title, count=count)
    return count


async def leave_doubts(
    tx: Tx, actor: Actor, campaign: Campaign, subject: Subject, now: datetime
) -> None:
    """The actor is not asked about them any more. Raises NotAllowed."""
    check(actor, campaign, subject)
    await turning.settle(tx, campaign.id, now)


async def _again(tx: Tx, campaign: Campaign) -> Campaign:
    found = await campaigns.get(tx, campaign.id)
    assert found is not None  # noqa: S101 - it is never deleted
    return found
