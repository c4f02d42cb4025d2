"""A poll is asked: everybody it is for is written down, and its cards are queued."""

from datetime import datetime, timedelta

from bot.domain.groups import Topic
from bot.domain.messages import tap
from bot.domain.polls import State
from bot.domain.preferences import Kind, Less
from bot.services import audience, campaigns
from bot.services.campaigns import Message, To
from bot.services.polls.cards import group_card, private_card
from storage import polls
from storage.base import Tx
from storage.polls import Poll


def key(poll_id: int) -> str:
    """Of its campaign: there is one a poll; a card's own is „poll:12:<chat>“."""
    return f"poll:{poll_id}"


async def start(tx: Tx, poll: Poll, now: datetime, delay: timedelta = timedelta()) -> int | None:
    """Ask it; the campaign's id, None where it was started before. Nobody's rights are asked here.

    The day is that of `now`, by its own clock. Nothing leaves before the delay is over.
    """
    if poll.state in {State.OPEN, State.CLOSED, State.FINISHED}:
        return None
    closes_at = poll.closes_at or now + timedelta(hours=poll.lasts or 0)
    await polls.change(tx, poll.id, state=State.OPEN, closes_at=closes_at, started_at=now)
    people = await audience.members(tx, poll.audience, now.date())
    await polls.ask(
        tx,
        [
            {
                "poll_id": poll.id,
                "member_id": one.member_id,
                "account_id": one.started,
                "county": one.county,
                "municipality": one.municipality,
            }
            for one in people
        ],
    )
    started = await polls.get(tx, poll.id) or poll
    groups = await audience.groups(tx, poll.audience) if poll.in_groups else []
    said, rows = await private_card(tx, started)
    _, shared = await group_card(tx, started, None, now)
    private = [To(one.started) for one in people if one.started]
    campaign_id = await campaigns.start(
        tx,
        Message(said, (*rows, (tap("preferences.less", Less(Kind.POLLS)),)), poll.media),
        [*private, *(To(one.chat_id, Topic.POLLS, rows=shared) for one in groups)],
        key=key(poll.id),
        noun="polls",
        subject=poll.id,
        now=now,
        not_before=now + delay if delay else None,
        about=Kind.POLLS,
        sender_id=poll.author_id,
        expires_at=closes_at,
    )
    await polls.change(tx, poll.id, campaign_id=campaign_id)
    return campaign_id
