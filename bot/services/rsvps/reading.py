"""A meeting for whoever answers its invitation: what they said, why they cannot."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain import rsvps as rules
from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.meetings import SENT, Rsvp, State
from bot.domain.news_text import shortened
from bot.services.audience import counties_of
from bot.services.meetings.who import invitation_of, members
from storage import meetings, rsvps, territories
from storage.base import Tx
from storage.meetings import Invited, Meeting

TITLE_SHOWN = 60  # characters: an alert holds 200


@dataclass(frozen=True, slots=True)
class Own:
    """A meeting and what its reader answered; `place` is theirs in the line, if they wait."""

    meeting: Meeting
    invited: Invited
    place: int | None = None


async def own(tx: Tx, actor: Actor, meeting_id: int, today: date) -> Own:
    """A meeting that invites the actor, whether it is still to be or not.

    Whom it is for today and did not invite when it was announced is invited now. Raises NotAllowed,
    Stale, and a Refusal that says why it does not invite them.
    """
    require(actor, Can.ATTEND)
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None or actor.member_id is None:
        raise Stale
    if meeting.state not in SENT:
        raise Refusal("rsvps.only-test")
    mine = await meetings.is_invited(tx, meeting_id, actor.member_id)
    return await placed(tx, meeting, mine or await _join(tx, actor, meeting, today))


async def placed(tx: Tx, meeting: Meeting, mine: Invited) -> Own:
    place = None
    if mine.answer is Rsvp.WAITING and mine.queued is not None:
        place = await rsvps.place(tx, meeting.id, mine.queued)
    return Own(meeting, mine, place)


def must_take(
    meeting: Meeting, mine: Invited, answer: Rsvp, now: datetime, *, more: bool = False
) -> None:
    """By the time, not by a job that has run. Raises a Refusal that says what can still be said.

    What was said in time may be said again later, but not for `more` guests.
    """
    title = shortened(meeting.title, TITLE_SHOWN)
    if meeting.state is State.CANCELLED:
        raise Refusal("rsvps.cancelled", title=title)
    if not rules.may_decline(meeting.state, meeting.ends_at, now):
        raise Refusal("rsvps.over", title=title)
    repeated = mine.answer is answer or (answer is Rsvp.COMING and mine.answer in rules.SEEKING)
    again = mine.stale or (repeated and not more)
    if answer is Rsvp.NOT_COMING or rules.may_come(
        meeting.state, meeting.starts_at, meeting.answers_until, now, again=again
    ):
        return
    if rules.begun(meeting.starts_at, now):
        raise Refusal("rsvps.begun", title=title)
    raise Refusal("rsvps.too-late", until=meeting.answers_until)


async def _join(tx: Tx, actor: Actor, meeting: Meeting, today: date) -> Invited:
    """Invite whoever it is for by now. Raises Refusal."""
    covered = await members(tx, meeting, today)
    found = next((one for one in covered if one.member_id == actor.member_id), None)
    if found is None:
        raise await _not_invited(tx, actor, meeting)
    await meetings.invite(tx, [invitation_of(meeting, found) | {"account_id": actor.account_id}])
    mine = await meetings.is_invited(tx, meeting.id, found.member_id)
    assert mine is not None  # noqa: S101 - it was added above
    return mine


async def _not_invited(tx: Tx, actor: Actor, meeting: Meeting) -> Refusal:
    elsewhere = meeting.audience.counties(await counties_of(tx))
    if elsewhere and actor.seat is not None and actor.seat.county not in elsewhere:
        names = await territories.county_names(tx)
        places = ", ".join(names[code] for code in elsewhere)
        return Refusal("rsvps.other-county", places=places)
    if meeting.leads_only:
        return Refusal("rsvps.leads-only")
    return Refusal("rsvps.not-invited")
