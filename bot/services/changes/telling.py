"""Who is told that a meeting changed: once, what they do not know yet, and how.

Who answered gets a message and is asked again; everybody's invitation is edited where it lies.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.audience import AudienceKind
from bot.domain.campaigns import Does
from bot.domain.changes import NOUN, SEND_DELAY, SOON, Standing, What, news
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.meetings import CONCERNED, State
from bot.domain.messages import Words, tap
from bot.domain.preferences import Kind
from bot.services import calendars, campaigns, rsvps
from bot.services.campaigns import Message, To
from bot.services.changes import saying
from bot.services.changes.saying import standing
from bot.services.meetings import announcing
from bot.services.meetings.cards import group_card
from bot.services.rsvps import Receiver
from bot.services.signup import deciders
from storage import changes, meetings
from storage.base import Tx
from storage.changes import Change, Copy
from storage.meetings import Invited, Meeting
from storage.outbox import State as Row

WAITS = frozenset({Row.PENDING, Row.HELD})
THERE = frozenset({Row.SENT, Row.SENDING, Row.UNCERTAIN})  # in the chat, as far as is known


@dataclass(frozen=True, slots=True)
class Told:
    """What telling of a change comes to: how many have something to hear, and when it leaves."""

    people: int
    reached: int  # of them, by a message
    waits: timedelta


@dataclass(frozen=True, slots=True)
class Knows:
    """A member's answer, and `it`, the meeting as they know it: `missed` changes are not heard."""

    row: Invited
    it: Standing
    missed: int

    def has_answered(self, change: Change) -> bool:
        """Since it was made, that is."""
        return self.row.answered_at is not None and self.row.answered_at > change.made_at


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
    knows = await _knows(tx, meeting, people, change, earlier)
    change = await _merged(tx, change, earlier, knows)
    if meeting.state is State.ANNOUNCED:
        asked = {member_id: _is_stale(one, meeting, earlier) for member_id, one in knows.items()}
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


async def _knows(
    tx: Tx, meeting: Meeting, people: Sequence[Receiver], change: Change, earlier: Sequence[Change]
) -> dict[int, Knows]:
    """Of each member as what they know it: the last changes may not have reached them.

    Who has answered since, saw it as it was then.
    """
    rows = {one.member_id: one for one in await meetings.all_invited(tx, meeting.id)}
    knows = {one.member_id: Knows(rows[one.member_id], change.was, 0) for one in people}
    left = {one.member_id: one.account_id for one in people}
    for depth, before in enumerate(earlier, 1):
        if before.campaign_id is None:
            break
        unsaid, wholly = await changes.unsaid(tx, before.campaign_id)
        left = {
            member_id: account_id
            for member_id, account_id in left.items()
            if (wholly if account_id is None else account_id in unsaid)
            and not knows[member_id].has_answered(before)
        }
        knows |= {one: Knows(rows[one], before.was, depth) for one in left}
    return knows


async def ask_again(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """Whoever has not answered since the last change of which they heard is to answer again."""
    people = await rsvps.answered(tx, meeting.id, now.astimezone(zone).date())
    rows = {one.member_id: one for one in await meetings.all_invited(tx, meeting.id)}
    earlier = await changes.of_meeting(tx, meeting.id)
    as_it_is = standing(meeting)
    asked = {
        one.member_id: _is_stale(Knows(rows[one.member_id], as_it_is, 0), meeting, earlier)
        for one in people
    }
    await changes.ask_again(tx, meeting.id, asked)


def _is_stale(one: Knows, meeting: Meeting, earlier: Sequence[Change]) -> bool:
    """Whether the answer is to be given again."""
    if news(one.it, standing(meeting)):
        return True
    heard = earlier[one.missed :]
    return any(
        before.what is not What.CANCELLED and not one.has_answered(before) for before in heard
    )


async def _merged(
    tx: Tx, change: Change, earlier: Sequence[Change], knows: Mapping[int, Knows]
) -> Change:
    """Earlier changes of which nobody heard are as if they had not been."""
    for depth, before in enumerate(earlier, 1):
        if before.campaign_id is None or any(one.missed < depth for one in knows.values()):
            break
        if not (await changes.unsaid(tx, before.campaign_id))[1]:
            break
        await changes.alter(tx, before.id, undone=True)
        change = replace(change, was=before.was)
    await changes.alter(tx, change.id, was=change.was.as_json())
    return change


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
    found = {meeting.author_id} if meeting.author_id is not None else set()
    which = meeting.audience.which if meeting.audience.kind is AudienceKind.COUNTIES else ()
    for county in which if len(which) > 1 else ():
        _, leads = await deciders.at(tx, county, now.astimezone(zone), Role.COUNTY_LEAD)
        found.update(leads)
    said = saying.told_lead(meeting, change.why)
    rows = ((tap("changes.look", ShowMeeting(meeting.id)),),)
    return [To(one, said=said, rows=rows) for one in sorted(found - {actor.account_id, *besides})]


# The invitations, where they lie


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
    await changes.reword(tx, people, message.said, message.rows)
    if groups:
        await changes.reword(tx, groups, *await group_card(tx, meeting, now))


def _own(message: Message, meeting: Meeting, one: Invited | None) -> Words | None:
    return saying.with_answer(message, meeting, one) if one is not None else None


def _is_there(one: Copy, now: datetime) -> bool:
    """In the chat as far as is known, or leaving just now with the words of before."""
    if one.begun or one.state in THERE:
        return True
    return one.state is Row.PENDING and one.not_before <= now
