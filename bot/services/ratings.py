"""How a meeting was found by those who were there. Who said what, nobody is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.meetings import State
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.preferences import QUIET, Kind, Less
from bot.domain.quiet import next_morning
from bot.domain.rating_buttons import Rate, ShowRatings
from bot.domain.ratings import CHANGEABLE, LEAST, POINTS, Question, Rating, mean, takes_ratings
from bot.domain.settings import QUIET_HOURS
from bot.services import attendance, campaigns, meetings, settings
from bot.services.campaigns import Campaign, Message, To
from bot.services.meetings import Meeting, Mine
from bot.services.meetings.reading import managed
from bot.services.meetings.sendings import reached
from storage import minutes, ratings
from storage.base import Tx

__all__ = ["Rating"]

NOUN = "ratings"  # whose campaigns they are


@dataclass(frozen=True, slots=True)
class Summary:
    """What may be shown of the answers; `means` and `said` only of `LEAST` and more."""

    meeting: Meeting
    count: int
    means: dict[Question, float]
    said: Sequence[str]


async def mine(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo
) -> tuple[Mine, Rating]:
    """What the actor has said of a meeting that they were at, while it can be said.

    Raises NotAllowed, Stale; Refusal where they were not there, or it is too early or too late.
    """
    require(actor, Can.ATTEND)
    seen = await meetings.mine(tx, actor, meeting_id, now)
    title = seen.meeting.title
    kept = await minutes.get(tx, meeting_id)
    there = await attendance.attended(tx, meeting_id, kept, now.astimezone(zone).date())
    if not seen.is_over:
        raise Refusal("ratings.not-over", title=title)
    if not there.has(actor):
        raise Refusal("ratings.not-there", title=title)
    if not takes_ratings(seen.meeting.ends_at, now):
        raise Refusal("ratings.too-late", title=title)
    return seen, await ratings.of_member(tx, meeting_id, actor.member_id or 0)


async def rate(  # noqa: PLR0913, PLR0917 - who, what, how many points
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    question: Question,
    points: int,
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """One answer a person, the last one. Raises NotAllowed, Stale, Refusal."""
    if points not in POINTS:
        raise Stale
    await _put(tx, actor, meeting_id, now, zone, **{question.code: points})


async def say(
    tx: Tx, actor: Actor, meeting_id: int, word: str, now: datetime, zone: ZoneInfo
) -> None:
    """A word in their own words, in place of an earlier one. Raises NotAllowed, Stale, Refusal."""
    await _put(tx, actor, meeting_id, now, zone, word=word)


async def _put(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo, **columns: Any
) -> None:
    await mine(tx, actor, meeting_id, now, zone)
    await ratings.put(tx, meeting_id, actor.member_id or 0, now, **columns)


async def summary(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Summary:
    """For whoever manages the meeting. Raises NotAllowed, Stale."""
    require(actor, Can.CALL_MEETINGS)
    seen = await managed(tx, actor, meeting_id, now)
    if seen.meeting.state is not State.ANNOUNCED:
        raise Stale
    found = await ratings.of_meeting(tx, meeting_id)
    if len(found) < LEAST:
        return Summary(seen.meeting, len(found), {}, ())
    means = {
        one: average
        for one in Question
        if (average := mean([points for each in found if (points := each.of(one))])) is not None
    }
    return Summary(seen.meeting, len(found), means, [one.word for one in found if one.word])


# Asked


async def ask_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Ask those who were there the next working morning; slept through, while it can be said."""
    for meeting in await ratings.unasked(tx, now - CHANGEABLE, now):
        assert meeting.ends_at is not None  # noqa: S101 - it has ended
        quiet = QUIET[await settings.value(tx, QUIET_HOURS)]
        if next_morning(meeting.ends_at, quiet, zone) <= now:
            await ratings.note_asked(tx, meeting.id, now)
            await _ask(tx, meeting, meeting.ends_at + CHANGEABLE, now, zone)


async def _ask(tx: Tx, meeting: Meeting, until: datetime, now: datetime, zone: ZoneInfo) -> None:
    today = now.astimezone(zone).date()
    there = await attendance.attended(tx, meeting.id, await minutes.get(tx, meeting.id), today)
    accounts = await attendance.accounts(tx, there.members, today)
    if not accounts:
        return
    rows: Rows = (
        *points_rows(meeting.id, Rating()),
        (tap("preferences.less", Less(Kind.MEETINGS)),),
    )
    await campaigns.start(
        tx,
        Message(words("ratings.asked", title=meeting.title), rows),
        [To(one) for one in accounts],
        key=f"ratings:{meeting.id}",
        noun=NOUN,
        subject=meeting.id,
        now=now,
        about=Kind.MEETINGS,
        expires_at=until,
    )


def points_rows(meeting_id: int, given: Rating) -> Rows:
    """A row of points for each question, those that were given marked."""
    return tuple(
        tuple(
            tap(
                f"ratings.{one.code}-{'chosen' if given.of(one) == points else 'points'}",
                Rate(meeting_id, one, points),
                points=str(points),
            )
            for points in POINTS
        )
        for one in Question
    )


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    said = await reached(tx, campaign, "ratings.sent", now)
    return said, ((tap("ratings.open", ShowRatings(campaign.subject)),),)
