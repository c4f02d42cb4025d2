"""Who is told that a meeting changed: once, what they do not know yet, and how.

Who answered gets a message and is asked again; everybody's invitation is edited where it lies.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.audience import AudienceKind
from bot.domain.changes import NOUN, SEND_DELAY, SOON, Standing, news
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.meetings import CONCERNED, State
from bot.domain.messages import tap
from bot.domain.preferences import Kind
from bot.services import calendars, campaigns, chairs, rsvps
from bot.services.campaigns import Message, To
from bot.services.changes import saying
from bot.services.changes.knowing import is_stale, known, merged
from bot.services.changes.saying import standing
from bot.services.rsvps import Receiver
from bot.services.signup import deciders
from storage import changes
from storage.base import Tx
from storage.changes import Change
from storage.meetings import Meeting


@dataclass(frozen=True, slots=True)
class Told:
    """What telling of a change comes to: how many have something to hear, and when it leaves."""

    people: int
    reached: int  # of them, by a message
    waits: timedelta


def key(meeting: Meeting) -> str:
    return f"meeting-change:{meeting.id}:{meeting.sequence}"


async def tell_all(
    tx: Tx,
    actor: Actor,
    change: Change,
    meeting: Meeting,
    now: datetime,
    zone: ZoneInfo,
) -> Told:
    """Everybody who answered hears what they do not know yet, and is asked again where need be.

    What earlier changes were still to say is not said any more. A change of which nobody heard is
    as if it had not been.
    """
    earlier = [one for one in await changes.of_meeting(tx, meeting.id) if one.id != change.id]
    for one in earlier:
        if one.campaign_id is not None:
            await campaigns.cancel(tx, one.campaign_id, now)
    people = await rsvps.answered(tx, meeting.id, now.astimezone(zone).date())
    knows = await known(tx, meeting, people, change, earlier)
    change = await merged(tx, change, earlier, knows)
    if meeting.state is State.ANNOUNCED:
        asked = {member_id: is_stale(one, meeting, earlier) for member_id, one in knows.items()}
        await changes.ask_again(tx, meeting.id, asked)
    concerned = [one for one in people if news(knows[one.member_id].it, standing(meeting))]
    told = _told(concerned)
    to = [
        _to(one.account_id, one, meeting, change, knows[one.member_id].it)
        for one in concerned
        if one.account_id is not None
    ]
    to += await _leads(tx, actor, change, meeting, {one.chat_id for one in to}, now, zone)
    if to:
        await _start(tx, actor, change, meeting, to, told.waits, now)
    return told


async def forecast(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> Told:
    """Before it is done; who knows nothing new is among them."""
    return _told(await rsvps.answered(tx, meeting.id, now.astimezone(zone).date()))


def _told(people: Sequence[Receiver]) -> Told:
    """More than one county: there is a moment to think again."""
    reached = [one for one in people if one.account_id is not None]
    wide = len({one.county for one in reached}) > 1
    return Told(len(people), len(reached), SEND_DELAY if wide else timedelta())


def _is_urgent(meeting: Meeting, before: Standing, now: datetime) -> bool:
    """They may be getting ready, or be on their way: the night is no reason to wait."""
    starts = [one for one in (meeting.starts_at, before.starts_at) if one is not None and one > now]
    return bool(starts) and min(starts) - now < SOON


async def _start(  # noqa: PLR0913, PLR0917 - a change, and to whom
    tx: Tx,
    actor: Actor,
    change: Change,
    meeting: Meeting,
    to: Sequence[To],
    waits: timedelta,
    now: datetime,
) -> None:
    campaign_id = await campaigns.start(
        tx,
        Message(saying.told(meeting, change.was, change.why), saying.buttons(meeting)),
        to,
        key=key(meeting),
        noun=NOUN,
        subject=meeting.id,
        now=now,
        not_before=now + waits if waits else None,
        about=Kind.MEETINGS,
        urgent=_is_urgent(meeting, change.was, now),
        sender_id=actor.account_id,
        expires_at=max(filter(None, (meeting.ends_at, change.was.ends_at)), default=None),
    )
    await changes.alter(tx, change.id, campaign_id=campaign_id)


def _to(account_id: int, one: Receiver, meeting: Meeting, change: Change, before: Standing) -> To:
    """The file goes to those whose calendar has the meeting."""
    said = None if before == change.was else saying.told(meeting, before, change.why)
    media = (calendars.file(meeting.id),) if one.answer in CONCERNED else ()
    return To(account_id, said=said, media=media)


async def _leads(  # noqa: PLR0913, PLR0917 - of what, besides whom
    tx: Tx,
    actor: Actor,
    change: Change,
    meeting: Meeting,
    besides: Collection[int],
    now: datetime,
    zone: ZoneInfo,
) -> list[To]:
    """Who called it and who leads its counties, unless they did it themselves, or hear anyway."""
    found = set(await chairs.accounts(tx, meeting, now.astimezone(zone)))
    which = meeting.audience.which if meeting.audience.kind is AudienceKind.COUNTIES else ()
    for county in which if len(which) > 1 else ():
        _, leads = await deciders.at(tx, county, now.astimezone(zone), Role.COUNTY_LEAD)
        found.update(leads)
    said = saying.told_lead(meeting, change.why)
    rows = ((tap("changes.look", ShowMeeting(meeting.id)),),)
    return [To(one, said=said, rows=rows) for one in sorted(found - {actor.account_id, *besides})]
