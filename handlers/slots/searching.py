"""For whoever calls it: the times to ask about, how they stand, which one it shall be."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import FindDate
from bot.domain.meetings import State
from bot.domain.messages import Button, Joined, Words, in_pairs, one_a_row, tap, words
from bot.domain.slots import (
    SLOTS_MAX,
    AddSlot,
    AskSlots,
    ChooseSlot,
    DropSlot,
    EndSlots,
    RemindOfSlots,
    Slot,
    ranked,
)
from bot.services import slots
from bot.services.audience import Seen
from bot.services.meetings import Meeting
from bot.services.slots import asking, cards
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, why
from handlers.audience import counts
from handlers.slots.routes import chaired, form, of_slot, routes, span, to_card

CHOICES = 3  # of the best times, for whoever calls it


@routes.tap(FindDate, needs=Can.CALL_MEETINGS)
async def find(ctx: Ctx, value: FindDate) -> Answer:
    return await _search(ctx, await slots.opened(ctx.tx, ctx.actor, value.meeting))


async def _search(ctx: Ctx, meeting: Meeting, *lead: Words) -> Screen:
    if meeting.state is State.DRAFT:
        return (await _draft(ctx, meeting)).led_by(*lead)
    if meeting.state is State.FINDING:
        return (await _standing(ctx, meeting)).led_by(*lead)
    shown = {"title": meeting.title, "starts": meeting.starts_at, "ends": meeting.ends_at}
    return Screen("slots.found", shown, to_card(meeting.id)).led_by(*lead)


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
    rows += to_card(meeting.id)
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
    last = (tap("slots.end", EndSlots(meeting.id, sure=False)), *to_card(meeting.id)[0])
    shown = {"title": meeting.title, "lines": Joined(tuple(lines))}
    return Screen("slots.standing", shown, (*one_a_row(chosen), tuple(more), last))


@routes.tap(AddSlot, needs=Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddSlot) -> Answer:
    meeting = await slots.opened(ctx.tx, ctx.actor, value.meeting)
    return await ctx.kit.forms.open(ctx, SLOT, meeting=meeting.id)


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        await slots.add(ctx.tx, ctx.actor, number, *span(values), ctx.now)
        meeting = await slots.opened(ctx.tx, ctx.actor, number)
    except NotAllowed:
        raise
    except Stale:
        return Screen("slots.over", rows=to_card(number))
    except Refusal as refusal:
        meeting = await slots.opened(ctx.tx, ctx.actor, number)
        return await _search(ctx, meeting, words(refusal.text_id, **refusal.params))
    return await _search(ctx, meeting, words("slots.added"))


@of_slot(DropSlot, Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropSlot) -> Answer:
    meeting = await slots.drop(ctx.tx, ctx.actor, value.slot)
    return await _search(ctx, meeting, words("slots.dropped"))


@chaired(AskSlots, Can.CALL_MEETINGS)
async def ask(ctx: Ctx, value: AskSlots) -> Answer:
    now = ctx.now.astimezone(ctx.kit.zone)
    seen = Seen(value.rev, value.mark)
    asked = await slots.ask(ctx.tx, ctx.actor, value.meeting, seen, now)
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
    except Refusal as refusal:
        told = why(refusal)
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


@of_slot(ChooseSlot, Can.CALL_MEETINGS)
async def choose(ctx: Ctx, value: ChooseSlot) -> Answer:
    meeting = await slots.choose(ctx.tx, ctx.actor, value.slot, ctx.now.astimezone(ctx.kit.zone))
    return await _search(ctx, meeting)


SLOT = form("meeting_slot", Can.CALL_MEETINGS, added)
