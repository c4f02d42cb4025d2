"""A poll of several counties: each other county's lead says first whether theirs takes part."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.asking import SEND_DELAY
from bot.domain.audience import Audience, AudienceKind
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import tap, words
from bot.domain.partners import State as Part
from bot.domain.poll_buttons import ManagePoll
from bot.domain.polls import CELL_MIN, SHORTEST, Question, State
from bot.domain.preferences import Kind
from bot.services import audience, audit, members, partners
from bot.services.outbox import tell
from bot.services.partners import Joint, Partner
from bot.services.polls.asking import NOUN, start
from bot.services.polls.jointly import check, others
from storage import partners as table
from storage import polls, territories
from storage.base import Tx
from storage.polls import Poll


async def invite(tx: Tx, actor: Actor, poll: Poll, now: datetime, zone: ZoneInfo) -> bool:
    """Ask the other counties, if there are some; whether anybody is waited for now."""
    counties = others(actor, poll.audience)
    if not counties:
        return False
    await partners.call_off(tx, NOUN, poll.id)  # of an earlier round
    await polls.change(tx, poll.id, state=State.CONFIRMING)
    await partners.ask(tx, NOUN, poll.id, await _joint(tx, poll), counties, now, zone)
    await audit.note(tx, actor, "poll-joint", now, title=poll.title, count=len(counties))
    return True


async def about(tx: Tx, poll_id: int) -> Joint | None:
    """What the counties are asked about; None where nobody waits for them any more."""
    poll = await polls.get(tx, poll_id)
    return None if poll is None or poll.state is not State.CONFIRMING else await _joint(tx, poll)


async def settled(tx: Tx, poll_id: int, now: datetime, zone: ZoneInfo) -> None:
    """Nobody is waited for: ask all who take part, if it can still be asked as it was meant."""
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state is not State.CONFIRMING:
        return
    local = now.astimezone(zone)
    found = await partners.of(tx, NOUN, poll_id)
    out = {one.county for one in found if one.state is not Part.CONFIRMED}
    which = tuple(one for one in poll.audience.which if one not in out)
    joined = len(which) - (len(poll.audience.which) - len(found))
    problem = await _hindrance(tx, poll, Audience(AudienceKind.COUNTIES, which), local)
    if problem is not None:
        await polls.change(tx, poll_id, state=State.DRAFT, rev=poll.rev + 1)
        why = words(problem.text_id, **problem.params)
        await _tell_asker(tx, poll, "polls.joint-not-sent", local, why=why)
        return
    asked = Audience(AudienceKind.COUNTIES, which)
    await polls.change(tx, poll_id, audience=asked.as_json())
    changed = await polls.get(tx, poll_id) or poll
    await start(tx, changed, local, SEND_DELAY if len(which) > 1 else timedelta())
    await audit.note(tx, None, "poll-joint-sent", now, title=poll.title, count=joined)
    await _tell_asker(tx, poll, "polls.joint-sent", local, count=joined)


async def not_wait(tx: Tx, actor: Actor, poll_id: int, now: datetime, zone: ZoneInfo) -> None:
    """Go on without those who have not answered. Raises NotAllowed, Stale."""
    await confirming(tx, actor, poll_id)
    await partners.not_wait(tx, NOUN, poll_id, now)
    await settled(tx, poll_id, now, zone)


async def take_back(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Poll:
    """It is a draft again, and nobody is asked. Raises NotAllowed, Stale."""
    poll = await confirming(tx, actor, poll_id)
    await partners.call_off(tx, NOUN, poll_id)
    await polls.change(tx, poll_id, state=State.DRAFT, rev=poll.rev + 1)
    await audit.note(tx, actor, "poll-joint-off", now, title=poll.title)
    return await polls.get(tx, poll_id) or poll


async def named(tx: Tx, poll: Poll) -> list[tuple[Partner, str]]:
    """The counties that were asked with their names, and what they said."""
    names = await territories.county_names(tx)
    return [(one, names[one.county]) for one in await partners.of(tx, NOUN, poll.id)]


async def shown(tx: Tx, poll_id: int) -> list[Question]:
    """The questions, for whoever is asked to join in. Raises Stale."""
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state in {State.DRAFT, State.CANCELLED}:
        raise Stale
    return await polls.questions_of(tx, poll_id)


async def rise(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Where a lead has not answered in time, the director decides."""
    for one in await partners.overdue(tx, now):
        joint = await about(tx, one.subject) if one.noun == NOUN else None
        if joint is None:
            await table.change(tx, one.id, raise_at=None)
        else:
            await partners.rise(tx, one, joint, now.astimezone(zone))


async def confirming(tx: Tx, actor: Actor, poll_id: int) -> Poll:
    """One that waits for counties, for whoever asks it. Raises NotAllowed, Stale."""
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state is not State.CONFIRMING:
        raise Stale
    if poll.author_id != actor.account_id:
        await audience.check(tx, actor, Can.ASK_POLLS, poll.audience)
    return poll


async def _hindrance(tx: Tx, poll: Poll, asked: Audience, now: datetime) -> Refusal | None:
    if poll.closes_at is not None and poll.closes_at < now + SHORTEST:
        return Refusal("polls.joint-late")
    if poll.author_id is None:
        return Refusal("polls.joint-asker-gone")
    author = await members.unaddressed(tx, poll.author_id, now.date())
    try:
        await check(tx, author, asked)
    except (NotAllowed, Stale):
        return Refusal("polls.joint-asker-gone")
    total = len(await audience.members(tx, asked, now.date()))
    if poll.anonymous and total < CELL_MIN:
        return Refusal("polls.too-few-anonymous", least=CELL_MIN)
    return None if total else Refusal("polls.nobody")


async def _joint(tx: Tx, poll: Poll) -> Joint:
    count = len(await polls.questions_of(tx, poll.id))
    how = "anonymous" if poll.anonymous else "named"
    return Joint(words(f"polls.joint-{how}", count=count), poll.title, poll.author_id)


async def _tell_asker(tx: Tx, poll: Poll, text: str, now: datetime, **more: object) -> None:
    if poll.author_id is None:
        return
    told = words(text, title=poll.title, **more)
    rows = ((tap("polls.to-card", ManagePoll(poll.id)),),)
    key = f"poll-joint:{poll.id}:{poll.rev}"
    await tell(tx, poll.author_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)
