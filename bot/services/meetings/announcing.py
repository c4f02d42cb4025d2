"""A meeting is announced: everybody it invites is written down, and its cards are queued."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.groups import Topic
from bot.domain.meetings import NOUN, State
from bot.domain.messages import tap
from bot.domain.preferences import Kind, Less
from bot.services import campaigns, live
from bot.services.audience import Receiver
from bot.services.campaigns import Message, To
from bot.services.meetings.cards import group_card, private_card
from bot.services.meetings.who import groups_of, invitation_of, members
from storage import groups as chats
from storage import meetings
from storage.base import Tx
from storage.meetings import Meeting

__all__ = ["NOUN", "groups_of"]


def key(meeting_id: int) -> str:
    """Of its campaign, its cards („meeting:12:<chat>“) and its reminders."""
    return f"meeting:{meeting_id}"


async def start(
    tx: Tx, meeting: Meeting, now: datetime, delay: timedelta = timedelta()
) -> int | None:
    """Announce it; the campaign's id, None where it was before. Nobody's rights are asked here.

    The day is that of `now`, by its own clock, which is the association's. Nothing leaves before
    the delay is over.
    """
    if meeting.state in {State.ANNOUNCED, State.CANCELLED}:
        return None
    assert isinstance(now.tzinfo, ZoneInfo)  # noqa: S101 - see above
    since = now + delay
    await meetings.change(tx, meeting.id, state=State.ANNOUNCED, announced_at=since, changed_at=now)
    people = await members(tx, meeting, now.date())
    await _invite(tx, meeting, people)
    announced = await meetings.get(tx, meeting.id)
    assert announced is not None  # noqa: S101 - it was changed above
    accounts = [one.started for one in people if one.started]
    campaign_id = await campaigns.start(
        tx,
        await message(tx, announced, now.date()),
        [*map(To, accounts), *await _places(tx, announced, now)],
        key=key(meeting.id),
        noun=NOUN,
        subject=meeting.id,
        now=now,
        not_before=since if delay else None,
        about=Kind.MEETINGS,
        sender_id=meeting.author_id,
        expires_at=meeting.ends_at,
    )
    await meetings.change(tx, meeting.id, campaign_id=campaign_id)
    return campaign_id


async def message(tx: Tx, meeting: Meeting, today: date) -> Message:
    """What everybody gets who is invited."""
    said, rows = await private_card(tx, meeting, today)
    less = tap("preferences.less", Less(Kind.MEETINGS))
    return Message(said, (*rows, (less,)), meeting.media)


async def _invite(tx: Tx, meeting: Meeting, people: Sequence[Receiver]) -> None:
    await meetings.invite(tx, [invitation_of(meeting, one) for one in people])


async def _places(tx: Tx, meeting: Meeting, now: datetime) -> list[To]:
    """One live card a group; pinned where no topic holds it."""
    found = await groups_of(tx, meeting)
    threads = await chats.threads(tx, [group.chat_id for group in found])
    places = []
    for group in found:
        said, rows = await group_card(tx, meeting, now)
        pin = (group.chat_id, Topic.MEETINGS) not in threads
        places.append(To(group.chat_id, Topic.MEETINGS, pin=pin, rows=rows, said=said))
        await live.keep(
            tx, NOUN, meeting.id, group.chat_id, edits=key(meeting.id), county=group.county
        )
    return places
