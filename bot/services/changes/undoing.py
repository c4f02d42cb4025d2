"""A change of which nobody has heard yet is taken back; what came of telling of one."""

from dataclasses import fields
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.campaigns import State as Sending
from bot.domain.changes import What
from bot.domain.errors import Refusal, Stale
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import State
from bot.domain.messages import Rows, Words, tap, words
from bot.services import audit, campaigns
from bot.services.campaigns import Campaign
from bot.services.changes import following, knowing
from bot.services.meetings import items
from storage import changes, meetings
from storage.base import Tx
from storage.changes import Change
from storage.meetings import Meeting


async def undo(
    tx: Tx, actor: Actor, meeting_id: int, sequence: int, now: datetime, zone: ZoneInfo
) -> Meeting:
    """Take the change that brought it to that sequence back, while nothing of it has left.

    Raises NotAllowed, Stale, Refusal.
    """
    meeting = await items.get(tx, actor, meeting_id)
    change = next(iter(await changes.of_meeting(tx, meeting.id)), None)
    if change is None or change.campaign_id is None or meeting.sequence != sequence:
        raise Stale
    campaign = await campaigns.get(tx, change.campaign_id)
    if campaign is None or campaign.starts_at is None or campaign.starts_at <= now:
        raise Refusal("changes.has-left")
    await campaigns.cancel(tx, campaign.id, now)
    if not await _take_back(tx, actor, change, now, zone):
        raise Refusal("changes.has-left")
    return await items.get(tx, actor, meeting_id)


async def take_back_stopped(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """By the clock: changes whose telling was called off on its sender's card."""
    for change in await changes.called_off(tx, now):
        await _take_back(tx, None, change, now, zone)


async def _take_back(
    tx: Tx, actor: Actor | None, change: Change, now: datetime, zone: ZoneInfo
) -> bool:
    """The meeting is again what it was; False where somebody has heard, or answered since."""
    meeting = await meetings.get(tx, change.meeting_id)
    newest = next(iter(await changes.of_meeting(tx, change.meeting_id)), None)
    heard = change.campaign_id is None or not (await changes.unsaid(tx, change.campaign_id))[1]
    if meeting is None or newest is None or newest.id != change.id or heard:
        return False
    await changes.alter(tx, change.id, undone=True)
    was_off = meeting.state is State.CANCELLED
    meeting = await items.changed(
        tx,
        meeting,
        **{one.name: getattr(change.was, one.name) for one in fields(change.was)},
        sequence=meeting.sequence + 1,
        changed_at=now,
        why=await _why(tx, change),
    )
    if was_off and meeting.state is State.ANNOUNCED:
        await following.go_on(tx, meeting, now, stopped=change.stopped)
    elif meeting.state is State.CANCELLED and not was_off:
        await following.stop(tx, meeting, now)
    await knowing.ask_again(tx, meeting, now, zone)
    await following.follow(tx, meeting, now, zone)
    await audit.note(tx, actor, "meeting-change-undone", now, title=meeting.title)
    return True


async def _why(tx: Tx, change: Change) -> str | None:
    """What was said when it was cancelled, of a meeting that is off again."""
    if change.was.state is not State.CANCELLED:
        return None
    found = (one for one in await changes.of_meeting(tx, change.meeting_id) if one.why)
    return next((one.why for one in found if one.what is What.CANCELLED), None)


# The campaigns that tell of changes


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:  # noqa: ARG001 - as the route wants it
    """What came of it, for whoever made the change."""
    meeting = await meetings.get(tx, campaign.subject)
    if meeting is None:
        return words("meetings.gone"), ()
    rows: Rows = ((tap("changes.to-card", ManageMeeting(meeting.id)),),)
    change = await changes.of_campaign(tx, campaign.id)
    shown = {"title": meeting.title}
    if campaign.state is Sending.CANCELLED and change is not None:
        _, wholly = await changes.unsaid(tx, campaign.id)
        newest = next(iter(await changes.of_meeting(tx, meeting.id)), None)
        if newest is not None and newest.id > change.id:
            return words("changes.overtaken", **shown), rows
        if wholly:
            return words("changes.taken-back", **shown), rows
    said = await campaigns.ended(
        tx,
        campaign,
        meeting.title,
        done="changes.telling-done",
        cancelled="changes.telling-cancelled",
    )
    return said, rows
