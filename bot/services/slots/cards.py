"""What people see of a search for a date: in a group how it stands, in private what is asked."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.actors import Can
from bot.domain.meeting_buttons import MarkSlots, ShowMeeting
from bot.domain.meetings import State
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.slots import Slot, Tally, ranked
from bot.domain.taps import as_payload
from bot.services.signing import signed
from bot.services.slots.choosing import tallies
from storage import meetings, slots
from storage.base import Tx
from storage.meetings import Meeting

BEST = 3  # times that a group's card shows


async def live_card(
    tx: Tx,
    meeting_id: int,
    county: str | None,  # noqa: ARG001 - as the route wants it; no county has a line of its own
    now: datetime,  # noqa: ARG001 - as above
) -> tuple[Words, Rows]:
    """What its card in a group shows now."""
    meeting = await meetings.get(tx, meeting_id)
    return (words("meetings.gone"), ()) if meeting is None else await group_card(tx, meeting)


async def group_card(tx: Tx, meeting: Meeting) -> tuple[Words, Rows]:
    """How the search stands."""
    title = words("meetings.card-title", title=meeting.title)
    if meeting.state is State.ANNOUNCED and meeting.starts_at is not None:
        when = words("slots.card-found", starts=meeting.starts_at, ends=meeting.ends_at)
        look = Button(words("meetings.card-look"), start=as_payload(ShowMeeting(meeting.id)))
        return _joined([title, when]), ((look,),)
    if meeting.state is not State.FINDING:
        return _joined([title, words("slots.card-off")]), ()
    found = await tallies(tx, meeting.id)
    answered = len(await slots.said(tx, meeting.id))
    asked = len(await meetings.all_invited(tx, meeting.id))
    lines = [
        title,
        words("slots.card-search", count=len(found)),
        *(tally_said(one) for one in ranked(found)[:BEST]),
        words("slots.card-answered", answered=str(answered), total=str(asked)),
    ]
    ask = Button(words("slots.say"), start=as_payload(MarkSlots(meeting.id)))
    return _joined(lines), ((ask,),)


async def private_card(tx: Tx, meeting: Meeting, today: date) -> tuple[Words, Rows]:
    """What everybody gets who is asked, with who asks."""
    author = await signed(tx, meeting.author_id, meeting.audience, Can.CALL_MEETINGS, today)
    lines = [
        words("meetings.card-title", title=meeting.title),
        words("slots.card-search", count=len(await slots.of(tx, meeting.id))),
        *([words("meetings.card-where", place=meeting.place)] if meeting.place else []),
        words("slots.card-why"),
        words("meetings.card-author", author=author),
    ]
    return _joined(lines), ((tap("slots.say", MarkSlots(meeting.id)),),)


def slot_said(slot: Slot, number: int | None = None) -> Words:
    """When it would be; numbered where a button names the number."""
    if number is None:
        return words("slots.slot", starts=slot.starts_at, ends=slot.ends_at)
    return words(
        "slots.slot-numbered", number=str(number), starts=slot.starts_at, ends=slot.ends_at
    )


def tally_said(tally: Tally) -> Words:
    shown = {"yes": str(tally.yes), "maybe": str(tally.if_needed), "no": str(tally.no)}
    text = "slots.tally-out" if tally.is_out else "slots.tally"
    return words(text, slot=slot_said(tally.slot), **shown)


def numbered(tallied: Sequence[Tally]) -> list[Words]:
    """Lines for whoever calls it, the best first."""
    return [
        words("slots.tally-numbered", number=str(number), line=tally_said(one))
        for number, one in enumerate(tallied, 1)
    ]


def _joined(lines: Sequence[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
