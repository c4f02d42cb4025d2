"""A poll is asked: everybody it is for is written down, and its cards are queued."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.asking import ends_at
from bot.domain.groups import Topic
from bot.domain.messages import tap
from bot.domain.polls import NOUN, State
from bot.domain.preferences import QUIET, Kind, Less
from bot.domain.settings import QUIET_HOURS
from bot.services import audience, campaigns, live, settings
from bot.services.audience import Receiver
from bot.services.campaigns import Message, To
from bot.services.polls.cards import card_media, group_card, private_card
from bot.services.polls.reminding import key, set_reminders
from storage import groups as chats
from storage import polls
from storage.base import Tx
from storage.groups import Group
from storage.polls import Poll

__all__ = ["NOUN", "key"]


async def start(tx: Tx, poll: Poll, now: datetime, delay: timedelta = timedelta()) -> int | None:
    """Ask it; the campaign's id, None where it was started before. Nobody's rights are asked here.

    The day and the quiet hours are those of `now`, by its own clock, which is the association's.
    Nothing leaves before the delay is over.
    """
    if poll.state not in {State.DRAFT, State.CONFIRMING}:
        return None
    assert isinstance(now.tzinfo, ZoneInfo)  # noqa: S101 - see above
    since, until = now + delay, await closes_at(tx, poll, now, now.tzinfo)
    await polls.change(tx, poll.id, state=State.OPEN, closes_at=until, started_at=since)
    people = await audience.members(tx, poll.audience, now.date())
    await _ask(tx, poll, people)
    started = await polls.get(tx, poll.id)
    assert started is not None  # noqa: S101 - it was changed above
    accounts = [one.started for one in people if one.started]
    campaign_id = await campaigns.start(
        tx,
        await _message(tx, started, now.date()),
        [*map(To, accounts), *await _places(tx, started, now)],
        key=key(poll.id),
        noun=NOUN,
        subject=poll.id,
        now=now,
        not_before=since if delay else None,
        about=Kind.POLLS,
        sender_id=poll.author_id,
        expires_at=until,
    )
    await polls.change(tx, poll.id, campaign_id=campaign_id)
    await set_reminders(tx, started, accounts, since, now, now.tzinfo)
    return campaign_id


async def closes_at(tx: Tx, poll: Poll, now: datetime, zone: ZoneInfo) -> datetime:
    """When it ends, sent now."""
    if poll.closes_at is not None:
        return poll.closes_at
    quiet = QUIET[await settings.value(tx, QUIET_HOURS)]
    return ends_at(now, timedelta(hours=poll.lasts or 0), quiet, zone)


async def _message(tx: Tx, poll: Poll, today: date) -> Message:
    """What everybody gets who is asked."""
    said, rows = await private_card(tx, poll, today)
    less = tap("preferences.less", Less(Kind.POLLS))
    return Message(said, (*rows, (less,)), card_media(poll, await polls.questions_of(tx, poll.id)))


async def _ask(tx: Tx, poll: Poll, people: Sequence[Receiver]) -> None:
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


async def _places(tx: Tx, poll: Poll, now: datetime) -> list[To]:
    """One live card a group, with the county's own line; pinned where no topic holds it."""
    found = await groups_of(tx, poll)
    threads = await chats.threads(tx, [group.chat_id for group in found])
    places = []
    for group in found:
        said, rows = await group_card(tx, poll, group.county, now)
        pin = (group.chat_id, Topic.POLLS) not in threads
        places.append(To(group.chat_id, Topic.POLLS, pin=pin, rows=rows, said=said))
        await live.keep(tx, NOUN, poll.id, group.chat_id, edits=key(poll.id), county=group.county)
    return places


async def groups_of(tx: Tx, poll: Poll) -> list[Group]:
    """The groups its card stands in."""
    return await audience.groups(tx, poll.audience) if poll.in_groups else []
