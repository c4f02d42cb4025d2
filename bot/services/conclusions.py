"""„Ką darysime su rezultatu?“: a poll is not finished until everybody it asked was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.conclusions import REMIND_AFTER, reminders_passed
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.poll_buttons import ManagePoll, ShowPoll, TellConclusion
from bot.domain.polls import Sight, State
from bot.domain.preferences import Kind, Less
from bot.services import audience, audit, campaigns, members, polls
from bot.services.campaigns import Campaign, Message, Subject, To
from bot.services.outbox import tell
from bot.services.polls.items import manages
from storage import conclusions, votes
from storage import polls as table
from storage.base import Tx
from storage.conclusions import NOUN, Told
from storage.polls import Poll


@dataclass(frozen=True, slots=True)
class Change:
    """A concluded poll for one member; `given` are their answers to a named one."""

    told: Told
    questions: Sequence[polls.Question]
    given: dict[int, object]


async def owing(tx: Tx, actor: Actor, poll_id: int) -> Poll:
    """A poll whose conclusion the actor may tell. Raises NotAllowed, Stale, Refusal."""
    poll = await polls.get(tx, actor, poll_id)
    match poll.state:
        case State.CLOSED:
            return poll
        case State.FINISHED:
            raise Refusal("conclusions.told-already", title=poll.title, when=poll.concluded_at)
        case State.OPEN:
            raise Refusal("conclusions.not-over", title=poll.title, until=poll.closes_at)
    raise Stale


async def reach(tx: Tx, poll: Poll) -> int:
    """How many it would be sent to."""
    return len(await conclusions.listeners(tx, poll.id))


async def conclude(tx: Tx, actor: Actor, poll_id: int, text: str, now: datetime) -> int:
    """Tell everybody it asked, once; to how many it is sent. Raises NotAllowed, Stale, Refusal."""
    poll = await owing(tx, actor, poll_id)
    accounts = await conclusions.listeners(tx, poll.id)
    await table.change(tx, poll.id, state=State.FINISHED, conclusion=text, concluded_at=now)
    rows: Rows = (
        (tap("conclusions.look", ShowPoll(poll.id)),),
        (tap("preferences.less", Less(Kind.POLLS)),),
    )
    await campaigns.start(
        tx,
        Message(await said(tx, poll, text), rows),
        [To(account_id) for account_id in accounts],
        key=f"poll-conclusion:{poll.id}",
        noun=NOUN,
        subject=poll.id,
        now=now,
        about=Kind.POLLS,
        sender_id=actor.account_id,
    )
    await audit.note(tx, actor, "poll-concluded", now, title=poll.title)
    return len(accounts)


async def said(tx: Tx, poll: Poll, text: str) -> Words:
    """The conclusion as everybody reads it; figures only where everybody may see them."""
    if poll.sight is Sight.ASKER:
        return words("conclusions.message", title=poll.title, text=text)
    answered, total = await conclusions.answered(tx, poll.id)
    return words(
        "conclusions.message-counted", title=poll.title, text=text, answered=answered, total=total
    )


async def changes(tx: Tx, actor: Actor, offset: int, limit: int) -> tuple[int, list[Change]]:
    """„Jūsų atsakymas → kas pasikeitė“: how many there are, and some. Raises NotAllowed."""
    require(actor, Can.ANSWER_POLLS)
    member_id = actor.member_id or 0
    found = [
        Change(
            one,
            await table.questions_of(tx, one.poll_id),
            {} if one.anonymous else dict(await votes.of_member(tx, one.poll_id, member_id)),
        )
        for one in await conclusions.told(tx, member_id, offset, limit)
    ]
    return await conclusions.count_told(tx, member_id), found


async def remind_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Remind whoever owes a conclusion; after a long sleep once for all that was missed."""
    local = now.astimezone(zone)
    for poll in await conclusions.owed(tx, now - REMIND_AFTER[0], len(REMIND_AFTER)):
        passed = reminders_passed(poll.closed_at or now, now)
        if poll.nagged < passed:
            await table.change(tx, poll.id, nagged=passed)
            await _remind(tx, poll, passed, local)


async def _remind(tx: Tx, poll: Poll, number: int, now: datetime) -> None:
    days = REMIND_AFTER[number - 1].days
    told = words("conclusions.reminder", title=poll.title, days=days)
    rows = (
        (tap("conclusions.tell", TellConclusion(poll.id)),),
        (tap("conclusions.manage", ManagePoll(poll.id)),),
    )
    key = f"poll-owes:{poll.id}:{number}"
    for account_id in await owes(tx, poll, now):
        await tell(tx, account_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def owes(tx: Tx, poll: Poll, now: datetime) -> list[int]:
    """The asker's account, also of a joint poll; the office's where they may ask no more."""
    if poll.author_id is not None:
        author = await members.unaddressed(tx, poll.author_id, now.date())
        if await manages(tx, author, poll):
            return [poll.author_id]
    return await audience.office(tx, Can.ASK_POLLS, now)


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of telling it, for whoever told."""
    seen = await campaigns.progress(tx, campaign.id, now)
    told = words("conclusions.sent", sent=seen.sent, others=seen.total - seen.sent)
    return told, ((tap("conclusions.manage", ManagePoll(campaign.subject)),),)


async def subject(tx: Tx, campaign: Campaign) -> Subject:
    """Who may ask all of whom the poll asks may stop it."""
    poll = await table.get(tx, campaign.subject)
    if poll is None:
        return Subject()
    return Subject(await audience.over(tx, poll.audience), poll.title)
