"""One's own answer in private: to change it, with a word and guests."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain import rsvps as rules
from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import AddToCalendar, OpenMeetings, Respond
from bot.domain.meetings import CHOSEN, WORD_MAX, Rsvp, State
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.rsvp_buttons import AddWord, BringGuests, DropWord, ShowAnswer
from bot.services import rsvps
from bot.services.meetings.cards import about, title
from bot.services.rsvps import Own
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused, why
from handlers.rsvps.routes import routes


@routes.tap(ShowAnswer, needs=Can.ATTEND, by_link=True)
async def show(ctx: Ctx, value: ShowAnswer) -> Answer:
    return await _own(ctx, value.meeting)


@routes.tap(BringGuests, needs=Can.ATTEND)
async def bring(ctx: Ctx, value: BringGuests) -> Answer:
    try:
        given = await rsvps.bring(
            ctx.tx, ctx.actor, value.meeting, value.guests, ctx.now, ctx.kit.zone
        )
    except Refusal as refusal:
        said = why(refusal)
        return (await _own(ctx, value.meeting)).led_by(said)
    return screen(given.now, ctx.now)


@routes.tap(DropWord, needs=Can.ATTEND)
async def drop_word(ctx: Ctx, value: DropWord) -> Answer:
    return await _say(ctx, value.meeting, None)


async def finish(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    return await _say(ctx, values["meeting"], values["word"])


WORD = routes.form(
    Form(
        "word",
        "rsvps",
        needs=Can.ATTEND,
        finish=finish,
        steps=(Step("word", Text(WORD_MAX)),),
        direct=True,
    )
)


@routes.tap(AddWord, needs=Can.ATTEND)
async def ask_word(ctx: Ctx, value: AddWord) -> Answer:
    try:
        await rsvps.own(ctx.tx, ctx.actor, value.meeting, ctx.today)
    except Refusal as refusal:
        return refused(refusal, out())
    return await ctx.kit.forms.open(ctx, WORD, meeting=value.meeting)


async def _say(ctx: Ctx, meeting_id: int, word: str | None) -> Screen:
    try:
        found = await rsvps.add_word(ctx.tx, ctx.actor, meeting_id, word, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return refused(refusal, out())
    return screen(found, ctx.now)


async def _own(ctx: Ctx, meeting_id: int) -> Screen:
    try:
        return screen(await rsvps.own(ctx.tx, ctx.actor, meeting_id, ctx.today), ctx.now)
    except Refusal as refusal:
        return refused(refusal, out())


def screen(found: Own, now: datetime) -> Screen:
    """What was answered, and what can still be changed of it."""
    meeting = found.meeting
    lines = [title(meeting), *about(meeting), *_state(found), *_answer(found, now)]
    rows = (*_ways(found, now), out()[0])
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, tuple(filter(None, rows)))


def _answer(found: Own, now: datetime) -> list[Words]:
    mine = found.invited
    if mine.answer is None:
        return [words("rsvps.own-none")]
    lines = [words("rsvps.own", answer=words(f"rsvps.said-{mine.answer.code}"))]
    if mine.answer is Rsvp.WAITING:
        lines.append(words("rsvps.own-place", place=found.place or 0))
    if mine.answer is Rsvp.OFFERED:
        lines.append(words("rsvps.own-offered", until=mine.offered_until))
    lines += said_with(found)
    return [*lines, words("rsvps.own-ask-guests")] if _guests(found, now) else lines


def said_with(found: Own) -> list[Words]:
    """What belongs to the answer."""
    mine, lines = found.invited, []
    if mine.guests:
        lines.append(words("rsvps.own-guests", count=mine.guests))
    if mine.word:
        lines.append(words("rsvps.own-word", word=mine.word))
    return lines


def _state(found: Own) -> list[Words]:
    if found.meeting.state is State.CANCELLED:
        return [words("meetings.card-cancelled")]
    lines = []
    if found.invited.entered_by is not None:
        lines.append(words("rsvps.own-phoned"))
    if found.invited.stale:
        lines.append(words("rsvps.own-stale"))
    return lines


def _ways(found: Own, now: datetime) -> Rows:
    meeting, mine = found.meeting, found.invited
    if not rules.may_decline(meeting.state, meeting.ends_at, now):
        return ()
    rows = [_answers(found, now), _guests(found, now)]
    if mine.answer is not None:
        rows.append(_word(found))
    if mine.answer is Rsvp.COMING:
        rows.append((tap("meetings.to-calendar", AddToCalendar(meeting.id)),))
    return tuple(rows)


def _answers(found: Own, now: datetime) -> tuple[Button, ...]:
    """The other ones that can still be given; where hour or place changed, the same again."""
    meeting, mine = found.meeting, found.invited
    given = Rsvp.COMING if mine.answer is Rsvp.WAITING else mine.answer
    if mine.answer is Rsvp.OFFERED:
        confirm = tap("rsvps.confirm", Respond(meeting.id, Rsvp.COMING))
        return (confirm, tap("rsvps.refuse", Respond(meeting.id, Rsvp.NOT_COMING)))
    comes = rules.may_come(
        meeting.state, meeting.starts_at, meeting.answers_until, now, again=mine.stale
    )
    offered = [one for one in CHOSEN if comes or one is Rsvp.NOT_COMING]
    return tuple(
        tap(f"meetings.answer-{one.code}", Respond(meeting.id, one))
        for one in offered
        if one is not given or mine.stale
    )


def _guests(found: Own, now: datetime) -> tuple[Button, ...]:
    """How many there can be; fewer of them at any time."""
    meeting, mine = found.meeting, found.invited
    if mine.answer not in {Rsvp.COMING, Rsvp.WAITING} or not max(meeting.guests, mine.guests):
        return ()
    more = rules.may_come(meeting.state, meeting.starts_at, meeting.answers_until, now)
    most = max(meeting.guests, mine.guests) if more else mine.guests
    return tuple(
        guest_button(n, BringGuests(meeting.id, n)) for n in range(most + 1) if n != mine.guests
    )


def guest_button(guests: int, value: Any) -> Button:
    return tap("rsvps.guests", value, count=guests)


def _word(found: Own) -> tuple[Button, ...]:
    number = found.meeting.id
    if not found.invited.word:
        return (tap("rsvps.add-word", AddWord(number)),)
    return tap("rsvps.change-word", AddWord(number)), tap("rsvps.drop-word", DropWord(number))


def out() -> Rows:
    return ((tap("rsvps.others", OpenMeetings()), to_menu()),)
