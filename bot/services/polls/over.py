"""What becomes of a poll whose cards have left, or were called off."""

from datetime import datetime

from bot.domain.errors import Stale
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.poll_buttons import ManagePoll
from bot.domain.polls import State
from bot.services import audience, audit, campaigns, recalling
from bot.services.campaigns import Campaign, Subject
from bot.services.polls.joining import JOINING
from bot.services.polls.reminding import key
from storage import asking, polls
from storage.base import Tx
from storage.polls import Poll


async def subject(tx: Tx, campaign: Campaign) -> Subject:
    """What a campaign of polls is about, for whoever would stop it. Raises Stale."""
    poll = await polls.get(tx, campaign.subject)
    if poll is None:
        raise Stale
    return Subject(await audience.over(tx, await JOINING.own(tx, poll)), poll.title)


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of the sending of a poll, for its sender."""
    poll = await polls.get(tx, campaign.subject)
    if poll is None:
        return words("polls.gone"), ()
    if await called_off(tx, campaign, poll, now) or poll.state is State.DRAFT:
        rows: Rows = ((tap("polls.to-card", ManagePoll(poll.id)),),)
        return words("polls.called-off", title=poll.title), rows
    if poll.state is State.CANCELLED:
        rows = ((tap("polls.look", ManagePoll(poll.id)),),)
        return words("polls.sending-off", title=poll.title), rows
    said = await campaigns.ended(
        tx,
        campaign,
        poll.title,
        done="polls.sending-done",
        cancelled="polls.sending-cancelled",
    )
    return said, ((tap("polls.look", ManagePoll(poll.id)),),)


async def called_off(tx: Tx, campaign: Campaign, poll: Poll, now: datetime) -> bool:
    """Whether it is a draft again: it was called off before anything had left, or been answered.

    Told twice, it holds.
    """
    if not await _is_untouched(tx, campaign, poll):
        return False
    await _take_back(tx, campaign, poll)
    await audit.note(tx, None, "poll-called-off", now, title=poll.title)
    return True


async def _is_untouched(tx: Tx, campaign: Campaign, poll: Poll) -> bool:
    if poll.campaign_id != campaign.id or poll.state is not State.OPEN:
        return False
    if not await recalling.is_untouched(tx, campaign, key(poll.id)):
        return False
    parts = await polls.participation(tx, poll.id)
    return not any(answered for answered, _ in parts.values())


async def _take_back(tx: Tx, campaign: Campaign, poll: Poll) -> None:
    await recalling.undo(tx, campaign)
    await asking.unask(tx, poll.id)
    await polls.change(
        tx,
        poll.id,
        state=State.DRAFT,
        campaign_id=None,
        started_at=None,
        closes_at=poll.closes_at if poll.lasts is None else None,
        rev=poll.rev + 1,
    )
