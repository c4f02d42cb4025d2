"""For those who are asked: which times suit them, and one they would propose."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import MarkSlots
from bot.domain.messages import Button, Joined, Words, tap, words
from bot.domain.slots import (
    PROPOSED_MAX,
    SLOTS_MAX,
    AskAboutSlot,
    MarkSlot,
    ProposeSlot,
    ReviewSlots,
    Slot,
    Suits,
)
from bot.services import slots
from bot.services.slots import Marked, cards
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused, why
from handlers.slots.routes import asked, elsewhere, form, of_slot, span, to_meetings


@asked(MarkSlots, Can.ATTEND, by_link=True)
async def marks(ctx: Ctx, value: MarkSlots) -> Answer:
    found = await slots.marked(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    return _next(found)


@of_slot(MarkSlot, Can.ATTEND)
async def mark(ctx: Ctx, value: MarkSlot) -> Answer:
    found = await slots.mark(ctx.tx, ctx.actor, value.slot, value.suits, ctx.now, ctx.today)
    return _next(found)


@asked(ReviewSlots, Can.ATTEND)
async def review(ctx: Ctx, value: ReviewSlots) -> Answer:
    found = await slots.marked(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    return _review(found)


@of_slot(AskAboutSlot, Can.ATTEND)
async def again(ctx: Ctx, value: AskAboutSlot) -> Answer:
    found = await slots.marked_of(ctx.tx, ctx.actor, value.slot, ctx.now, ctx.today)
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
    rows += to_meetings()
    text = "slots.marked-some" if found.left else "slots.marked-all"
    shown = {"title": found.meeting.title, "lines": Joined(tuple(lines))}
    return Screen(text, shown, tuple(rows))


def _said(found: Marked, slot: Slot) -> Words:
    suits = found.said.get(slot.id)
    return words("slots.said-nothing" if suits is None else f"slots.said-{suits.code}")


@asked(ProposeSlot, Can.ATTEND)
async def propose(ctx: Ctx, value: ProposeSlot) -> Answer:
    found = await slots.marked(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    mine = sum(one.proposed_by == ctx.actor.member_id for one in found.slots)
    if mine >= PROPOSED_MAX:
        return _review(found).led_by(words("slots.proposed-enough", most=PROPOSED_MAX))
    return await ctx.kit.forms.open(ctx, PROPOSAL, meeting=value.meeting)


async def proposed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    lead = words("slots.proposed")
    try:
        await slots.propose(ctx.tx, ctx.actor, number, *span(values), ctx.now, ctx.today)
    except Refusal as refusal:
        lead = why(refusal)
    try:
        found = await slots.marked(ctx.tx, ctx.actor, number, ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, elsewhere(number))
    return _review(found).led_by(lead)


PROPOSAL = form("slot_proposal", Can.ATTEND, proposed)
