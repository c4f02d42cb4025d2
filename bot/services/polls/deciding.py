"""From a draft to what is asked: as it was seen, once, after a moment to think again."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.campaigns import SEND_DELAY
from bot.services import audit, ballots
from bot.services.audience import Count, Done, Seen
from bot.services.polls.asking import start
from bot.services.polls.counting import closes_at, count, doubts, hindrance
from bot.services.polls.items import editable
from bot.services.polls.joining import JOINING
from storage import polls
from storage.base import Tx
from storage.polls import Poll


async def decide(  # noqa: PLR0913 - who, what, as seen
    tx: Tx,
    actor: Actor,
    poll_id: int,
    seen: Seen,
    *,
    now: datetime,
    zone: ZoneInfo,
    sure: bool,
) -> Done:
    """Send it as it was seen. Raises NotAllowed, Stale, Refusal."""
    now = now.astimezone(zone)
    poll = await editable(tx, actor, poll_id)
    if poll.anonymous:
        ballots.require_offered(tx)
    counted = await count(tx, poll, now.date())
    until = await closes_at(tx, poll, now, zone)
    problem = hindrance(poll, await polls.questions_of(tx, poll.id), counted, until, now)
    if problem is not None:
        raise problem
    if seen != Seen(poll.rev, counted.mark):
        return Done.CHANGED
    if not sure and doubts(counted):
        return Done.ASK
    return await go(tx, actor, poll, counted, now, zone)


async def go(
    tx: Tx, actor: Actor, poll: Poll, counted: Count, now: datetime, zone: ZoneInfo
) -> Done:
    """Whether it starts at once is decided here; `now` is by the association's clock.

    Nothing to several counties leaves before a moment to think again is over.
    """
    if await JOINING.invite(tx, actor, poll, now, zone):
        return Done.CONFIRMING
    await start(tx, poll, now, SEND_DELAY if counted.is_wide else timedelta())
    county = next(iter(counted.counties)) if len(counted.counties) == 1 else None
    await audit.note(
        tx, actor, "poll-sent", now, county=county, title=poll.title, count=counted.total
    )
    return Done.STARTED
