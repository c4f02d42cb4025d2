"""A meeting's card, as it stands in a group and in private chats."""

from datetime import date, datetime

from bot.domain import meetings as rules
from bot.domain.actors import Can
from bot.domain.meeting_buttons import AddToCalendar, Respond, ShowAgenda, ShowMeeting
from bot.domain.meetings import CHOSEN, SEATED, Rsvp, State
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.taps import Tap, as_payload
from bot.domain.venues import map_link
from bot.services.signing import signed
from storage import meetings, territories
from storage.base import Tx
from storage.meetings import Meeting


async def group_card(tx: Tx, meeting: Meeting, now: datetime) -> tuple[Words, Rows]:
    """What stands in a group: what it is, how many come."""
    what = [title(meeting), *about(meeting), *await host(tx, meeting)]
    if meeting.state is State.CANCELLED:
        return _joined([*what, _cancelled(meeting)]), ()
    over = rules.is_over(meeting.state, meeting.ends_at, now)
    lines = [*what, await count(tx, meeting, over=over)]
    if over:
        look = Button(words("meetings.card-look"), start=as_payload(ShowMeeting(meeting.id)))
        return _joined([*lines, words("meetings.card-over")]), ((look,),)
    return _joined(lines), (respond_row(meeting), _links(meeting))


async def live_card(
    tx: Tx,
    meeting_id: int,
    county: str | None,  # noqa: ARG001 - as the route wants it; no county has a line of its own
    now: datetime,
) -> tuple[Words, Rows]:
    """What its card in a group shows now."""
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None:
        return words("meetings.gone"), ()
    return await group_card(tx, meeting, now)


async def private_card(tx: Tx, meeting: Meeting, today: date) -> tuple[Words, Rows]:
    """What everybody gets who is invited, with who invites."""
    author = await signed(tx, meeting.author_id, meeting.audience, Can.CALL_MEETINGS, today)
    lines = [
        title(meeting),
        *about(meeting),
        *await host(tx, meeting),
        words("meetings.card-author", author=author),
    ]
    ways = [tap("meetings.to-calendar", AddToCalendar(meeting.id))]
    if meeting.agenda:
        ways.insert(0, tap("meetings.agenda", ShowAgenda(meeting.id)))
    return _joined(lines), (respond_row(meeting), tuple(ways))


async def host(tx: Tx, meeting: Meeting) -> list[Words]:
    """Which county hosts it, where one does."""
    if meeting.host is None:
        return []
    return [words("meetings.card-host", county=(await territories.county_names(tx))[meeting.host])]


def title(meeting: Meeting) -> Words:
    return words("meetings.card-title", title=meeting.title)


def about(meeting: Meeting) -> list[Words]:
    """When and where."""
    lines = []
    if meeting.starts_at is not None:
        when = {"starts": meeting.starts_at, "ends": meeting.ends_at}
        lines.append(words("meetings.card-when", **when))
    lines += _where(meeting)
    if meeting.link:
        lines.append(words("meetings.card-link", link=meeting.link))
    if meeting.answers_until is not None:
        lines.append(words("meetings.card-answer-by", until=meeting.answers_until))
    return lines


def _where(meeting: Meeting) -> list[Words]:
    """The place, which opens a map where the point is known."""
    if meeting.latitude is None or meeting.longitude is None:
        return [words("meetings.card-where", place=meeting.place)] if meeting.place else []
    there = map_link(meeting.latitude, meeting.longitude)
    if meeting.place:
        return [words("meetings.card-where-map", place=meeting.place, map=there)]
    return [words("meetings.card-where-point", map=there)]


async def count(tx: Tx, meeting: Meeting, *, over: bool = False) -> Words:
    """How many come, and what seats are left; of one that is over, how many meant to."""
    found = await meetings.answers(tx, meeting.id)
    people = {one: found.get(one, (0, 0)) for one in Rsvp}
    shown = {
        "coming": sum(people[Rsvp.COMING]),
        "perhaps": people[Rsvp.PERHAPS][0],
        "declined": people[Rsvp.NOT_COMING][0],
    }
    if over:
        return words("meetings.card-count-over", **shown)
    if meeting.capacity is None:
        return words("meetings.card-count", **shown)
    left = max(meeting.capacity - sum(sum(people[one]) for one in SEATED), 0)
    return words("meetings.card-count-seats", **shown, left=left)


def respond_row(meeting: Meeting) -> tuple[Button, ...]:
    return tuple(tap(f"meetings.answer-{one.code}", Respond(meeting.id, one)) for one in CHOSEN)


def _links(meeting: Meeting) -> tuple[Button, ...]:
    """From a group into the private chat."""
    ways = [_link("meetings.to-calendar", AddToCalendar(meeting.id))]
    if meeting.agenda:
        ways.insert(0, _link("meetings.agenda", ShowAgenda(meeting.id)))
    return tuple(ways)


def _link(label: str, shows: Tap) -> Button:
    return Button(words(label), start=as_payload(shows))


def _cancelled(meeting: Meeting) -> Words:
    if not meeting.why:
        return words("meetings.card-cancelled")
    return words("meetings.card-cancelled-why", why=meeting.why)


def _joined(lines: list[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
