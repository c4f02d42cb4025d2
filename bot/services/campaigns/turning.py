"""What happens to a campaign as a whole; who may have it so is asked in `steering`."""

from collections import Counter
from datetime import datetime

from bot.domain.campaigns import Pause, Progress, State
from bot.domain.outcomes import Outcome, outcome_of
from storage import campaigns, outbox
from storage.base import Tx
from storage.campaigns import SETTLED_ALL


async def progress(tx: Tx, campaign_id: int, now: datetime | None = None) -> Progress:
    """How far it is; with `now`, told apart which messages may not go yet."""
    found: Counter[Outcome] = Counter()
    told = (outbox.State.UNREACHABLE, outbox.State.FAILED)
    by_words = False
    for state, later, count in await campaigns.counts(tx, campaign_id, now):
        if state in told:
            by_words = True
        else:
            found[outcome_of(state, later=later)] += count
    for state, error, count in await campaigns.errors(tx, campaign_id) if by_words else ():
        found[outcome_of(state, error)] += count
    return Progress(found)


async def pause(tx: Tx, campaign_id: int, why: Pause) -> bool:
    """Nothing more of it leaves until it is resumed; False where it is not running."""
    campaign = await campaigns.get(tx, campaign_id)
    if campaign is None or campaign.state is not State.RUNNING:
        return False
    await campaigns.change(tx, campaign_id, state=State.PAUSED, pause=why)
    await outbox.hold(tx, campaign_id)
    return True


async def resume(tx: Tx, campaign_id: int, now: datetime) -> bool:
    """Refusals are counted anew. False where it does not stand still."""
    campaign = await campaigns.get(tx, campaign_id)
    if campaign is None or campaign.state is not State.PAUSED:
        return False
    await campaigns.change(tx, campaign_id, state=State.RUNNING, pause=None, resumed_at=now)
    await campaigns.release(tx, campaign_id, now)
    return True


async def cancel(tx: Tx, campaign_id: int, now: datetime) -> bool:
    """What has not left does not; False where it is over."""
    campaign = await campaigns.get(tx, campaign_id)
    if campaign is None or campaign.state not in {State.RUNNING, State.PAUSED}:
        return False
    await campaigns.change(tx, campaign_id, state=State.CANCELLED, finished_at=now, pause=None)
    # What a restored database still holds may have left after the copy was made.
    await outbox.cancel(tx, campaign_id, all_may_have_left=campaign.pause == Pause.RESTORED)
    return True


async def finish(tx: Tx, campaign_id: int, now: datetime) -> bool:
    """Close it when nothing of it waits any more; False where something does, or it is over."""
    campaign = await campaigns.get(tx, campaign_id)
    if campaign is None or campaign.state is not State.RUNNING:
        return False
    if (await progress(tx, campaign_id, now)).waiting:
        return False
    await campaigns.change(tx, campaign_id, state=State.DONE, finished_at=now)
    return True


async def repeat(tx: Tx, campaign_id: int, now: datetime) -> int:
    """Send once more what is in doubt; how many. A campaign that was done is under way again."""
    campaign = await campaigns.get(tx, campaign_id)
    if campaign is None or campaign.state not in {State.RUNNING, State.DONE}:
        return 0
    if campaign.settled == SETTLED_ALL:
        return 0
    count = await campaigns.repeat(tx, campaign_id, now)
    if count:
        await campaigns.change(
            tx, campaign_id, state=State.RUNNING, finished_at=None, settled=0, resumed_at=now
        )
    return count


async def settle(tx: Tx, campaign_id: int, now: datetime) -> None:
    """What is in doubt is left so, and not asked about any more."""
    count = (await progress(tx, campaign_id, now)).count(Outcome.UNCERTAIN)
    await campaigns.change(tx, campaign_id, settled=count)
