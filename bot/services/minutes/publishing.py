"""Minutes are published, and final when their time for amendments is over."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import minutes as rules
from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.meeting_buttons import ReadMinutes, WriteMinutes
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.minutes import AHEAD, State, Verdict
from bot.domain.minutes_buttons import OpenAmendments
from bot.domain.preferences import QUIET, Kind, Less
from bot.domain.settings import AMENDMENT_DAYS, QUIET_HOURS
from bot.services import attendance, audit, campaigns, chairs, settings
from bot.services.campaigns import Campaign, Message, To
from bot.services.meetings import Meeting
from bot.services.meetings.sendings import reached
from bot.services.minutes.ordering import PAPER
from bot.services.minutes.reading import record
from bot.services.minutes.writing import draft
from bot.services.outbox import paper, tell
from bot.services.tasks import tell_new
from storage import meetings, minutes
from storage.base import Tx
from storage.minutes import Minutes

NOUN = "minutes"  # whose campaigns they are


async def publish(
    tx: Tx, actor: Actor, meeting_id: int, rev: int, now: datetime, zone: ZoneInfo
) -> datetime:
    """As it was seen at that revision; until when amendments are taken.

    Those who were there are told, and whoever has a task. Raises NotAllowed, Stale; Refusal where
    nothing is in it.
    """
    mine, kept = await draft(tx, actor, meeting_id, now)
    if kept.rev != rev:
        raise Stale
    if not (await record(tx, mine.meeting, kept, now, zone)).is_told:
        raise Refusal("minutes.empty", title=mine.meeting.title)
    until = rules.amended_until(now, await settings.value(tx, AMENDMENT_DAYS), zone)
    await minutes.change(
        tx, meeting_id, state=State.OPEN, published_at=now, amend_until=until, rev=rev + 1
    )
    await _tell_open(tx, mine.meeting, kept, until, now, zone)
    await tell_new(tx, now, zone, meeting_id)
    await audit.note(tx, actor, "minutes-published", now, title=mine.meeting.title)
    return until


async def _tell_open(
    tx: Tx, meeting: Meeting, kept: Minutes, until: datetime, now: datetime, zone: ZoneInfo
) -> None:
    today = now.astimezone(zone).date()
    there = await attendance.attended(tx, meeting.id, kept, today)
    last = rules.last_day(until, zone)
    said = words("minutes.published-message", title=meeting.title, until=last)
    await _send(tx, meeting, Message(said, _rows(meeting)), there.members, "published", now, zone)


async def _send(  # noqa: PLR0913, PLR0917 - what, to whom, once
    tx: Tx,
    meeting: Meeting,
    message: Message,
    member_ids: Sequence[int],
    key: str,
    now: datetime,
    zone: ZoneInfo,
) -> None:
    accounts = await attendance.accounts(tx, member_ids, now.astimezone(zone).date())
    if accounts:
        await campaigns.start(
            tx,
            message,
            [To(one) for one in accounts],
            key=f"minutes-{key}:{meeting.id}",
            noun=NOUN,
            subject=meeting.id,
            now=now,
            about=Kind.MEETINGS,
        )


def _rows(meeting: Meeting) -> Rows:
    look = (tap("minutes.read", ReadMinutes(meeting.id)),)
    return (look, (tap("preferences.less", Less(Kind.MEETINGS)),))


async def close_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Say what is undecided a day before the time is over; then the minutes are final."""
    for kept in await minutes.closing(tx, now + AHEAD):
        meeting = await meetings.get(tx, kept.meeting_id)
        assert meeting is not None  # noqa: S101 - its minutes point at it
        if rules.is_final(kept.state, kept.amend_until, now):
            await _finalise(tx, meeting, kept, now, zone)
        elif not kept.warned and await _is_time(tx, kept, now, zone):
            await minutes.change(tx, meeting.id, warned=True)
            await _warn(tx, meeting, kept, now.astimezone(zone))


async def _is_time(tx: Tx, kept: Minutes, now: datetime, zone: ZoneInfo) -> bool:
    quiet = QUIET[await settings.value(tx, QUIET_HOURS)]
    return kept.amend_until is not None and now >= rules.warned_at(kept.amend_until, quiet, zone)


async def _warn(tx: Tx, meeting: Meeting, kept: Minutes, now: datetime) -> None:
    count = len(await minutes.amendments_of(tx, meeting.id, Verdict.OPEN))
    if not count or kept.amend_until is None:
        return
    said = words(
        "minutes.undecided",
        title=meeting.title,
        count=count,
        until=rules.last_day(kept.amend_until, now.tzinfo),
    )
    rows = ((tap("minutes.open-amendments", OpenAmendments(meeting.id)),),)
    for account_id in await chairs.accounts(tx, meeting, now):
        await tell(
            tx,
            account_id,
            said,
            key=f"minutes-undecided:{meeting.id}",
            now=now,
            rows=rows,
            about=Kind.DUTIES,
            expires_at=kept.amend_until,
        )


async def _finalise(tx: Tx, meeting: Meeting, kept: Minutes, now: datetime, zone: ZoneInfo) -> None:
    """Who was there is written down; they are sent the minutes, and whoever keeps them is told."""
    local = now.astimezone(zone)
    there = await attendance.attended(tx, meeting.id, kept, local.date())
    late = await minutes.leave_undecided(tx, meeting.id, now)
    await minutes.put_people(tx, meeting.id, there.members)
    await minutes.change(
        tx,
        meeting.id,
        state=State.FINAL,
        taken=there.taken,
        guests=list(there.guests),
        finalised_at=now,
        rev=kept.rev + 1,
    )
    file = paper(PAPER, meeting=meeting.id)
    said = words("minutes.final-message", title=meeting.title)
    await _send(
        tx, meeting, Message(said, _rows(meeting), [file]), there.members, "final", now, zone
    )
    told = words("minutes.final-chair", title=meeting.title, count=late)
    look = ((tap("minutes.open", WriteMinutes(meeting.id)),),)
    for account_id in await chairs.accounts(tx, meeting, local):
        key = f"minutes-final-chair:{meeting.id}"
        await tell(tx, account_id, told, key=key, now=now, rows=look, about=Kind.DUTIES)
    await audit.note(tx, None, "minutes-final", now, title=meeting.title)


# What becomes of what is sent


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    said = await reached(tx, campaign, "minutes.sent", now)
    return said, ((tap("minutes.open", WriteMinutes(campaign.subject)),),)
