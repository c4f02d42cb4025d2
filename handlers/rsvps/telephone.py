"""Answers given by telephone: whose they are, and what they say."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.directory import short_eldership
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import EnterRsvps, ShowMeeting
from bot.domain.meetings import CHOSEN, WORD_MAX, Rsvp
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.rsvp_buttons import EnterRsvp, EnterRsvpFor, EnterRsvpGuests, EnterRsvpWord
from bot.services import rsvps
from bot.services.meetings.cards import about, title
from bot.services.rsvps import Call, Given, Phoned
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused, why
from handlers.rsvps.own import guest_button, said_with
from handlers.rsvps.routes import routes

PER_PAGE = 5  # people with their telephone numbers: a message of 900 characters


@routes.tap(EnterRsvps, needs=Can.PHONE)
async def whose(ctx: Ctx, value: EnterRsvps) -> Answer:
    """Those of one's places who have not answered, and what was entered already."""
    try:
        found = await rsvps.calls(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return refused(refusal, (_on(value.meeting),))
    named = found.meeting.title
    if not found.waiting:
        return Screen("rsvps.phone-nobody", {"title": named}, (_on(value.meeting),))
    page = paged(found.waiting, value.page, lambda turn: EnterRsvps(value.meeting, turn), PER_PAGE)
    params = {
        "title": named,
        "left": found.left,
        "total": found.total,
        "lines": Joined(tuple(map(_line, page.items))),
    }
    buttons = one_a_row([_button(value.meeting, one) for one in page.items])
    return Screen("rsvps.phone-list", params, (*buttons, *page.turning, _on(value.meeting)))


def _on(meeting: int) -> tuple[Button, ...]:
    return tap("diary.to-meeting", ShowMeeting(meeting)), to_menu()


@routes.tap(EnterRsvpFor, needs=Can.PHONE)
async def open_(ctx: Ctx, value: EnterRsvpFor) -> Answer:
    return await _shown(ctx, value.meeting, value.member)


@routes.tap(EnterRsvp, needs=Can.PHONE)
async def enter(ctx: Ctx, value: EnterRsvp) -> Answer:
    return await _entered(
        ctx,
        value,
        lambda found: rsvps.enter(ctx.tx, ctx.actor, found, value.answer, ctx.now, ctx.kit.zone),
    )


@routes.tap(EnterRsvpGuests, needs=Can.PHONE)
async def enter_guests(ctx: Ctx, value: EnterRsvpGuests) -> Answer:
    return await _entered(
        ctx,
        value,
        lambda found: rsvps.enter_guests(
            ctx.tx, ctx.actor, found, value.guests, ctx.now, ctx.kit.zone
        ),
    )


async def _entered(
    ctx: Ctx,
    value: EnterRsvp | EnterRsvpGuests,
    enters: Callable[[Phoned], Awaitable[Given]],
) -> Screen:
    try:
        found = await _found(ctx, value.meeting, value.member)
    except Refusal as refusal:
        return refused(refusal, _back(value.meeting))
    try:
        await enters(found)
    except Refusal as refusal:
        said = why(refusal)
        return (await _shown(ctx, value.meeting, value.member)).led_by(said)
    return (await _shown(ctx, value.meeting, value.member)).led_by(words("rsvps.entered"))


async def finish(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    meeting, member = values["meeting"], values["member"]
    try:
        found = await _found(ctx, meeting, member)
        await rsvps.enter_word(ctx.tx, found, values["phoned"])
    except Refusal as refusal:
        return refused(refusal, _back(meeting))
    return (await _shown(ctx, meeting, member)).led_by(words("rsvps.entered"))


async def phoned(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    found = await _found(ctx, values["meeting"], values["member"])
    return words("rsvps.phone-who", who=found.person.full)


PHONED_WORD = routes.form(
    Form(
        "phoned-word",
        "rsvps",
        needs=Can.PHONE,
        finish=finish,
        steps=(Step("phoned", Text(WORD_MAX)),),
        direct=True,
        about=phoned,
    )
)


@routes.tap(EnterRsvpWord, needs=Can.PHONE)
async def ask_word(ctx: Ctx, value: EnterRsvpWord) -> Answer:
    try:
        await _found(ctx, value.meeting, value.member)
    except Refusal as refusal:
        return refused(refusal, _back(value.meeting))
    return await ctx.kit.forms.open(ctx, PHONED_WORD, meeting=value.meeting, member=value.member)


async def _found(ctx: Ctx, meeting_id: int, member_id: int) -> Phoned:
    """Raises NotAllowed, Stale, Refusal: they have answered themself meanwhile."""
    return await rsvps.by_telephone(ctx.tx, ctx.actor, meeting_id, member_id, ctx.now, ctx.kit.zone)


async def _shown(ctx: Ctx, meeting_id: int, member_id: int) -> Screen:
    try:
        found = await _found(ctx, meeting_id, member_id)
    except Refusal as refusal:
        return refused(refusal, _back(meeting_id))
    own = found.own
    lines = [
        words("rsvps.phone-who", who=found.person.full),
        title(own.meeting),
        *about(own.meeting),
        *_said(found),
    ]
    rows = (_answers(found), _guests(found), _word(found), *_back(meeting_id))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, tuple(filter(None, rows)))


def _said(found: Phoned) -> list[Words]:
    own, mine = found.own, found.own.invited
    if mine.answer is None:
        return [words("rsvps.phone-ask")]
    lines = [words("rsvps.phone-said", answer=words(f"rsvps.cell-{mine.answer.code}"))]
    if mine.answer is Rsvp.WAITING:
        lines.append(words("rsvps.phone-place", place=own.place or 0))
    if mine.answer is Rsvp.OFFERED:
        lines.append(words("rsvps.phone-offered", until=mine.offered_until))
    lines += said_with(own)
    return [*lines, words("rsvps.phone-ask-guests")] if _guests(found) else lines


def _answers(found: Phoned) -> tuple[Button, ...]:
    mine = found.own.invited
    given = Rsvp.COMING if mine.answer is Rsvp.WAITING else mine.answer
    return tuple(
        tap(f"rsvps.enter-{one.code}", EnterRsvp(mine.meeting_id, mine.member_id, one))
        for one in CHOSEN
        if one is not given
    )


def _guests(found: Phoned) -> tuple[Button, ...]:
    mine = found.own.invited
    most = max(found.own.meeting.guests, mine.guests)
    if mine.answer not in {Rsvp.COMING, Rsvp.WAITING} or not most:
        return ()
    return tuple(
        guest_button(n, EnterRsvpGuests(mine.meeting_id, mine.member_id, n))
        for n in range(most + 1)
        if n != mine.guests
    )


def _word(found: Phoned) -> tuple[Button, ...]:
    mine = found.own.invited
    if mine.answer is None:
        return ()
    label = "rsvps.change-word" if mine.word else "rsvps.add-word"
    return (tap(label, EnterRsvpWord(mine.meeting_id, mine.member_id)),)


def _line(call: Call) -> Words:
    who, mine = call.person.full, call.invited
    if mine.answer is not None:
        return words("rsvps.phone-entered", who=who, answer=words(f"rsvps.cell-{mine.answer.code}"))
    phone = words("common.verbatim", text=call.person.phone)
    said = "rsvps.phone-line" if call.person.reach is not None else "rsvps.phone-line-idle"
    return words(said, who=who, phone=phone if call.person.phone else words("rsvps.no-phone"))


def _button(meeting: int, call: Call) -> Button:
    who = short_eldership(call.person.eldership or "")
    label = "rsvps.enter-for" if call.invited.answer is None else "rsvps.correct-for"
    return tap(label, EnterRsvpFor(meeting, call.person.member_id), who=who)


def _back(meeting: int) -> Rows:
    return ((tap("rsvps.next-call", EnterRsvps(meeting)), to_menu()),)
