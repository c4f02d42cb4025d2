"""Finding a date: for whoever calls a meeting, and for those who are asked."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import FindDate, ManageMeeting, MarkSlots, OpenMeetings, ShowMeeting
from bot.domain.meetings import USUAL, State
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.domain.slots import (
    NOUN,
    PROPOSED_MAX,
    SLOTS_MAX,
    AddSlot,
    AskAboutSlot,
    AskSlots,
    ChooseSlot,
    DropSlot,
    EndSlots,
    MarkSlot,
    ProposeSlot,
    RemindOfSlots,
    ReviewSlots,
    Slot,
    Suits,
    ranked,
)
from bot.services import slots
from bot.services.audience import Seen
from bot.services.meetings import Meeting
from bot.services.meetings.sendings import subject
from bot.services.slots import Marked, asking, cards
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused
from bot.telegram.span_field import Span
from handlers.audience import counts

routes = Routes("slots")
routes.campaign(NOUN)(slots.over)
routes.steers(NOUN)(subject)
routes.live(NOUN)(slots.live_card)
routes.tick("slots")(slots.invite_newcomers)

CHOICES = 3  # of the best times, for whoever calls it


# For whoever calls it


@routes.tap(FindDate, needs=Can.CALL_MEETINGS)
async def find(ctx: Ctx, value: FindDate) -> Answer:
    return await _search(ctx, await slots.opened(ctx.tx, ctx.actor, value.meeting))


async def _search(ctx: Ctx, meeting: Meeting, *lead: Words) -> Screen:
    if meeting.state is State.DRAFT:
        return (await _draft(ctx, meeting)).led_by(*lead)
    if meeting.state is State.FINDING:
        return (await _standing(ctx, meeting)).led_by(*lead)
    rows = ((tap("slots.to-meeting", ManageMeeting(meeting.id)),),)
    return Screen("slots.found", {"title": meeting.title, **_times(meeting)}, rows).led_by(*lead)


def _times(meeting: Meeting) -> dict[str, Any]:
    return {"starts": meeting.starts_at, "ends": meeting.ends_at}


async def _draft(ctx: Ctx, meeting: Meeting) -> Screen:
    """The times that will be asked about, of whom, and what stands in the way."""
    found = [one.slot for one in await slots.tallies(ctx.tx, meeting.id)]
    counted = await asking.count(ctx.tx, meeting, ctx.today)
    lines = [cards.slot_said(one, number) for number, one in enumerate(found, 1)]
    rows: list[tuple[Button, ...]] = []
    if len(found) < SLOTS_MAX:
        rows.append((tap("slots.add", AddSlot(meeting.id)),))
    rows += in_pairs(_drops(found[:CHOICES]))
    problem = await asking.hindrance(ctx.tx, ctx.actor, meeting, counted, ctx.now)
    if problem is None:
        rows.append((tap("slots.ask", AskSlots(meeting.id, meeting.rev, counted.mark)),))
        lines += counts(counted)
    else:
        lines.append(words("slots.hindered", why=words(problem.text_id, **problem.params)))
    rows.append((tap("slots.to-meeting", ManageMeeting(meeting.id)),))
    shown = {"title": meeting.title, "lines": Joined(tuple(lines))}
    return Screen("slots.draft", shown, tuple(rows))


def _drops(found: Sequence[Slot]) -> list[Button]:
    return [
        tap("slots.drop", DropSlot(one.id), number=str(number))
        for number, one in enumerate(found, 1)
    ]


async def _standing(ctx: Ctx, meeting: Meeting) -> Screen:
    """How the times stand, the best first, and what can be done."""
    found = await slots.tallies(ctx.tx, meeting.id)
    best = ranked(found)
    out = [one for one in found if one.is_out]
    lines = cards.numbered([*best, *out])
    can = [(n, one) for n, one in enumerate(best, 1) if one.slot.starts_at > ctx.now]
    chosen = [
        tap("slots.choose", ChooseSlot(one.slot.id), number=str(number))
        for number, one in can[:CHOICES]
    ]
    more = [tap("slots.remind", RemindOfSlots(meeting.id))]
    if len(found) < SLOTS_MAX:
        more.append(tap("slots.add", AddSlot(meeting.id)))
    last = (
        tap("slots.end", EndSlots(meeting.id, sure=False)),
        tap("slots.to-meeting", ManageMeeting(meeting.id)),
    )
    shown = {"title": meeting.title, "lines": Joined(tuple(lines))}
    return Screen("slots.standing", shown, (*one_a_row(chosen), tuple(more), last))


@routes.tap(AddSlot, needs=Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddSlot) -> Answer:
    meeting = await slots.opened(ctx.tx, ctx.actor, value.meeting)
    return await ctx.kit.forms.open(ctx, SLOT, meeting=meeting.id)


def _misfit(starts: datetime, now: datetime) -> Refusal | None:
    return None if now < starts else Refusal("slots.misplaced")


def _span(values: Mapping[str, Any]) -> tuple[datetime, datetime]:
    """Where nobody said an end, it lasts as long as meetings usually do."""
    starts = datetime.fromisoformat(values["when"]["starts"])
    ends = values["when"]["ends"]
    return starts, datetime.fromisoformat(ends) if ends else starts + USUAL


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        await slots.add(ctx.tx, ctx.actor, number, *_span(values), ctx.now)
        meeting = await slots.opened(ctx.tx, ctx.actor, number)
    except NotAllowed:
        raise
    except Stale:
        return Screen("slots.over", rows=_home(number))
    except Refusal as refusal:
        meeting = await slots.opened(ctx.tx, ctx.actor, number)
        return await _search(ctx, meeting, words(refusal.text_id, **refusal.params))
    return await _search(ctx, meeting, words("slots.added"))


@routes.tap(DropSlot, needs=Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropSlot) -> Answer:
    try:
        meeting = await slots.drop(ctx.tx, ctx.actor, value.slot)
    except Refusal as refusal:
        return refused(refusal)
    return await _search(ctx, meeting, words("slots.dropped"))


@routes.tap(AskSlots, needs=Can.CALL_MEETINGS)
async def ask(ctx: Ctx, value: AskSlots) -> Answer:
    now = ctx.now.astimezone(ctx.kit.zone)
    seen = Seen(value.rev, value.mark)
    try:
        asked = await slots.ask(ctx.tx, ctx.actor, value.meeting, seen, now)
    except Refusal as refusal:
        return refused(refusal, _home(value.meeting))
    if asked is None:
        meeting = await slots.opened(ctx.tx, ctx.actor, value.meeting)
        return await _search(ctx, meeting, words("slots.changed-since"))
    return await _search(ctx, asked, words("slots.asked"))


@routes.tap(RemindOfSlots, needs=Can.CALL_MEETINGS)
async def remind(ctx: Ctx, value: RemindOfSlots) -> Answer:
    now = ctx.now.astimezone(ctx.kit.zone)
    try:
        count = await slots.remind(ctx.tx, ctx.actor, value.meeting, now)
        told = words("slots.reminded", count=count)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        told = words(refusal.text_id, **refusal.params)
    return await _search(ctx, await slots.looking(ctx.tx, ctx.actor, value.meeting), told)


@routes.tap(EndSlots, needs=Can.CALL_MEETINGS)
async def end(ctx: Ctx, value: EndSlots) -> Answer:
    """Asks first: whoever has answered did so in vain."""
    if not value.sure:
        meeting = await slots.looking(ctx.tx, ctx.actor, value.meeting)
        sure = (tap("slots.end-sure", EndSlots(meeting.id, sure=True)),)
        back = (tap("slots.look", FindDate(meeting.id)),)
        return Screen("slots.ask-end", {"title": meeting.title}, (sure, back))
    meeting = await slots.end(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return await _search(ctx, meeting, words("slots.ended"))


@routes.tap(ChooseSlot, needs=Can.CALL_MEETINGS)
async def choose(ctx: Ctx, value: ChooseSlot) -> Answer:
    try:
        meeting = await slots.choose(
            ctx.tx, ctx.actor, value.slot, ctx.now.astimezone(ctx.kit.zone)
        )
    except Refusal as refusal:
        return refused(refusal)
    return await _search(ctx, meeting)


def _home(meeting_id: int) -> Rows:
    return ((tap("slots.to-meeting", ManageMeeting(meeting_id)),),)


# For those who are asked


@routes.tap(MarkSlots, needs=Can.ATTEND, by_link=True)
async def marks(ctx: Ctx, value: MarkSlots) -> Answer:
    try:
        found = await slots.marked(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, _elsewhere(value.meeting))
    return _next(found)


@routes.tap(MarkSlot, needs=Can.ATTEND)
async def mark(ctx: Ctx, value: MarkSlot) -> Answer:
    try:
        found = await slots.mark(ctx.tx, ctx.actor, value.slot, value.suits, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, ((tap("slots.to-meetings", OpenMeetings()),),))
    return _next(found)


@routes.tap(ReviewSlots, needs=Can.ATTEND)
async def review(ctx: Ctx, value: ReviewSlots) -> Answer:
    try:
        found = await slots.marked(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, _elsewhere(value.meeting))
    return _review(found)


@routes.tap(AskAboutSlot, needs=Can.ATTEND)
async def again(ctx: Ctx, value: AskAboutSlot) -> Answer:
    try:
        found = await slots.marked_of(ctx.tx, ctx.actor, value.slot, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, ((tap("slots.to-meetings", OpenMeetings()),),))
    number, slot = next(
        ((n, one) for n, one in enumerate(found.slots, 1) if one.id == value.slot), (0, None)
    )
    return _review(found) if slot is None else _question(found, number, slot)


def _next(found: Marked) -> Screen:
    """The first time nothing was said of; then all of them."""
    return _question(found, *found.left[0]) if found.left else _review(found)


def _question(found: Marked, number: int, slot: Slot) -> Screen:
    shown = {
        "title": found.meeting.title,
        "number": str(number),
        "total": str(len(found.slots)),
        "slot": cards.slot_said(slot),
    }
    answers = [tap(f"slots.suits-{one.code}", MarkSlot(slot.id, one)) for one in Suits]
    rows = (tuple(answers), (tap("slots.review", ReviewSlots(found.meeting.id)),))
    return Screen("slots.question", shown, rows)


def _review(found: Marked) -> Screen:
    """What was said so far, each to be changed, and a time of one's own."""
    lines = [
        words("slots.said", slot=cards.slot_said(one, number), said=_said(found, one))
        for number, one in enumerate(found.slots, 1)
    ]
    number = found.meeting.id
    change = [
        tap("slots.change", AskAboutSlot(one.id), number=str(number))
        for number, one in enumerate(found.slots, 1)
    ]
    rows: list[tuple[Button, ...]] = []
    if found.left:
        rows.append((tap("slots.go-on", MarkSlots(number)),))
    rows += [tuple(change[at : at + 4]) for at in range(0, len(change), 4)]
    if len(found.slots) < SLOTS_MAX:
        rows.append((tap("slots.propose", ProposeSlot(number)),))
    rows.append((tap("slots.to-meetings", OpenMeetings()),))
    text = "slots.marked-some" if found.left else "slots.marked-all"
    shown = {"title": found.meeting.title, "lines": Joined(tuple(lines))}
    return Screen(text, shown, tuple(rows))


def _said(found: Marked, slot: Slot) -> Words:
    suits = found.said.get(slot.id)
    return words("slots.said-nothing" if suits is None else f"slots.said-{suits.code}")


@routes.tap(ProposeSlot, needs=Can.ATTEND)
async def propose(ctx: Ctx, value: ProposeSlot) -> Answer:
    try:
        found = await slots.marked(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, _elsewhere(value.meeting))
    mine = sum(one.proposed_by == ctx.actor.member_id for one in found.slots)
    if mine >= PROPOSED_MAX:
        return _review(found).led_by(words("slots.proposed-enough", most=PROPOSED_MAX))
    return await ctx.kit.forms.open(ctx, PROPOSAL, meeting=value.meeting)


async def proposed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    lead = words("slots.proposed")
    try:
        await slots.propose(ctx.tx, ctx.actor, number, *_span(values), ctx.now, ctx.today)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        lead = words(refusal.text_id, **refusal.params)
    try:
        found = await slots.marked(ctx.tx, ctx.actor, number, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, _elsewhere(number))
    return _review(found).led_by(lead)


def _elsewhere(meeting_id: int) -> Rows:
    """Where the search is over: the meeting itself, if it was called."""
    return ((tap("slots.show-meeting", ShowMeeting(meeting_id)),),)


SLOT = routes.form(
    Form(
        "meeting_slot",
        "slots",
        needs=Can.CALL_MEETINGS,
        finish=added,
        steps=(Step("when", Span(_misfit)),),
        direct=True,
    )
)
PROPOSAL = routes.form(
    Form(
        "slot_proposal",
        "slots",
        needs=Can.ATTEND,
        finish=proposed,
        steps=(Step("when", Span(_misfit)),),
        direct=True,
    )
)
