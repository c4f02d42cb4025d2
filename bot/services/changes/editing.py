"""The invitations of a meeting, where they lie: they say what is so now."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.campaigns import Does
from bot.domain.changes import NOUN
from bot.domain.meetings import State
from bot.domain.messages import Words
from bot.services import campaigns
from bot.services.campaigns import Message, To
from bot.services.changes import saying
from bot.services.meetings import announcing
from bot.services.meetings.cards import group_card
from storage import changes, meetings, outbox
from storage.base import Tx
from storage.changes import Copy
from storage.meetings import Invited, Meeting
from storage.outbox import State as Row

WAITS = frozenset({Row.PENDING, Row.HELD})
THERE = frozenset({Row.SENT, Row.SENDING, Row.UNCERTAIN})  # in the chat, as far as is known


async def edit_invitations(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """What has left is edited in place; what has not, leaves as it is now."""
    begin = f"meeting-edit:{meeting.id}:"
    for one in await changes.under_way(tx, meeting.id, begin):
        await campaigns.cancel(tx, one, now)
    message = await saying.invitation(tx, meeting, now.astimezone(zone).date())
    copies = await changes.invitations(tx, announcing.key(meeting.id))
    if meeting.campaign_id is not None and meeting.state is State.ANNOUNCED:
        await campaigns.say(tx, meeting.campaign_id, message)
        await _reword(tx, meeting, copies, message, now)
    answers = {
        one.account_id: one for one in await meetings.all_invited(tx, meeting.id) if one.answer
    }
    await campaigns.start(
        tx,
        message,
        [
            To(one.chat_id, said=_own(message, meeting, answers.get(one.chat_id)))
            for one in copies
            if one.chat_id > 0 and _is_there(one, now)
        ],
        key=f"{begin}{meeting.rev}",
        noun=NOUN,
        subject=meeting.id,
        now=now,
        does=Does.EDIT,
        edits=announcing.key(meeting.id),
    )


async def _reword(
    tx: Tx, meeting: Meeting, copies: Sequence[Copy], message: Message, now: datetime
) -> None:
    """Those that wait and have words of their own."""
    waiting = [one for one in copies if one.own and one.state in WAITS and not one.begun]
    groups = [one.row for one in waiting if one.chat_id < 0]
    people = [one.row for one in waiting if one.chat_id > 0]
    await outbox.reword(tx, people, message.said, message.rows)
    if groups:
        await outbox.reword(tx, groups, *await group_card(tx, meeting, now))


def _own(message: Message, meeting: Meeting, one: Invited | None) -> Words | None:
    return saying.with_answer(message, meeting, one) if one is not None else None


def _is_there(one: Copy, now: datetime) -> bool:
    """In the chat as far as is known, or leaving just now with the words of before."""
    if one.begun or one.state in THERE:
        return True
    return one.state is Row.PENDING and one.not_before <= now
