"""A question is closed by its chair, or by the time; everybody who was asked gets the result."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.campaigns import Does
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Rows, Words, words
from bot.domain.preferences import Kind
from bot.domain.room_polls import NOUN, chosen, counted
from bot.services import campaigns
from bot.services.campaigns import Campaign, Message, Subject, To
from bot.services.meetings.items import manages
from bot.services.meetings.sendings import about
from bot.services.outbox import tell
from bot.services.room_polls import saying
from bot.services.room_polls.opening import chaired, key, room, takes_votes
from storage import meetings as table
from storage import people, room_polls
from storage.base import Tx
from storage.outbox import Priority
from storage.room_polls import RoomPoll


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands for its chair: how many were asked, how many have voted; nothing of how.

    `unreached` are those who are there and cannot be asked by the bot.
    """

    poll: RoomPoll
    asked: int
    voted: int
    unreached: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Votes:
    """By name: for each answer those who chose it; whoever was forgotten has no name."""

    poll: RoomPoll
    names: Sequence[Sequence[str]]


async def standing(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Standing:
    """Of one that was asked. Raises NotAllowed, Stale."""
    poll, meeting = await chaired(tx, actor, poll_id)
    if poll.opened_at is None:
        raise Stale
    found = await room_polls.voters_of(tx, poll.id)
    there = await room(tx, poll.meeting_id, now.date())
    missed = set(there.members) - {one.member_id for one in found}
    voted = sum(one.votes > 0 for one in found)
    return Standing(poll, len(found), voted, len(missed), takes_votes(poll, meeting, now))


async def close(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> RoomPoll:
    """Closed twice, it is closed once. The day is that of `now`. Raises NotAllowed, Stale."""
    poll, _ = await chaired(tx, actor, poll_id)
    if poll.opened_at is None:
        raise Stale
    return await _close(tx, poll, now, by=actor.account_id)


async def close_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Close what is open in no meeting that is still on, however late."""
    for poll in await room_polls.all_open(tx):
        meeting = await table.get(tx, poll.meeting_id)
        if meeting is None or not takes_votes(poll, meeting, now):
            await _close(tx, poll, now.astimezone(zone), by=None)


async def _close(tx: Tx, poll: RoomPoll, now: datetime, *, by: int | None) -> RoomPoll:
    if poll.closed_at is not None:
        return poll
    found = await room_polls.voters_of(tx, poll.id)
    masks = [one.choice for one in found if one.choice is not None]
    done = replace(
        poll,
        closed_at=now,
        counts=counted(masks, poll.size) if poll.named else poll.counts,
        asked=len(found),
        voted=sum(one.votes > 0 for one in found),
    )
    names = ("closed_at", "counts", "asked", "voted")
    values = {name: getattr(done, name) for name in names}
    await room_polls.change(tx, poll.id, open_of=None, **values | {"counts": list(done.counts)})
    members = [one.member_id for one in found]
    await _push(tx, done, sorted((await people.started(tx, members, now.date())).values()), now)
    if poll.author_id is not None and poll.author_id != by:
        await tell(
            tx,
            poll.author_id,
            saying.result(done),
            key=f"room-result:{poll.id}",
            now=now,
            rows=saying.chair_rows(done),
            about=Kind.DUTIES,
        )
    return done


async def _push(tx: Tx, poll: RoomPoll, accounts: Sequence[int], now: datetime) -> None:
    """In place of the question, with every vote that was confirmed there."""
    await campaigns.start(
        tx,
        Message(saying.result(poll), saying.result_rows(poll)),
        [To(one) for one in accounts],
        key=f"room-poll-over:{poll.id}",
        noun=NOUN,
        subject=poll.id,
        now=now,
        does=Does.EDIT,
        edits=key(poll.id),
        priority=Priority.ANSWER,
    )


async def results(tx: Tx, meeting_id: int) -> list[RoomPoll]:
    """Those of a meeting that are closed, in the order of asking. Nobody's rights are asked."""
    found = await room_polls.of_meeting(tx, meeting_id)
    return [one for one in found if one.closed_at is not None]


async def votes(tx: Tx, actor: Actor, poll_id: int) -> Votes:
    """Who voted how, when it is closed: for those who were asked, and the chair.

    Raises NotAllowed; Stale also where only counts are shown; Refusal for others.
    """
    require(actor, Can.BELONG)
    poll = await room_polls.get(tx, poll_id)
    if poll is None or not poll.named or poll.closed_at is None:
        raise Stale
    found = await room_polls.voters_of(tx, poll_id)
    if actor.member_id not in {one.member_id for one in found}:
        meeting = await table.get(tx, poll.meeting_id)
        if meeting is None or not await manages(tx, actor, meeting):
            raise Refusal("room_polls.not-there")
    named = {
        one.member_id: one.label for one in await people.named(tx, [one.member_id for one in found])
    }
    names = [
        sorted(named.get(one.member_id) or "–" for one in found if at in chosen(one.choice or 0))
        for at in range(poll.size)
    ]
    return Votes(poll, names)


# The sending


async def subject(tx: Tx, campaign: Campaign) -> Subject:
    """Whoever may stop what is sent about the meeting. Raises Stale."""
    poll = await room_polls.get(tx, campaign.subject)
    if poll is None:
        raise Stale
    return replace(await about(tx, poll.meeting_id), title=poll.question)


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of the sending, for whoever looks for it: nobody is its sender."""
    poll = await room_polls.get(tx, campaign.subject)
    seen = await campaigns.progress(tx, campaign.id, now)
    title = poll.question if poll is not None else ""
    said = words("room_polls.sent", question=title, sent=seen.sent, total=seen.total)
    return said, (() if poll is None else saying.chair_rows(poll))
