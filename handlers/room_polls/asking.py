"""Questions as the chair of a meeting sees them: put together, asked, closed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import OpenPresence, OpenRoomPoll
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.presence import may_come_in
from bot.domain.room_polls import (
    QUESTION_MAX,
    BeginRoomPoll,
    CloseRoomPoll,
    DropRoomPoll,
    ListRoomPolls,
    NewRoomPoll,
    RecordRoomPoll,
    ShapeRoomPoll,
    ShowRoomPoll,
    ShowRoomVotes,
)
from bot.services import room_polls
from bot.services.meetings import Meeting
from bot.services.room_polls import RoomPoll, Standing, saying
from bot.services.room_polls.opening import NobodyThere
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused, why
from handlers.room_polls.fields import Answers, given_answers
from handlers.room_polls.routes import routes, to_card, to_list

PER_PAGE = 4
LABEL = 40  # characters of a question on a button


@routes.tap(OpenRoomPoll, needs=Can.CALL_MEETINGS)
async def opened(ctx: Ctx, value: OpenRoomPoll) -> Answer:
    """What is open now stands first: that is what the chair looks for."""
    _, found = await room_polls.of_meeting(ctx.tx, ctx.actor, value.meeting)
    current = next((one for one in found if _is_running(one)), None)
    if current is not None:
        return await _card(ctx, current.id)
    return await _list(ctx, value.meeting, 0)


def _is_running(poll: RoomPoll) -> bool:
    return poll.opened_at is not None and poll.closed_at is None


@routes.tap(ListRoomPolls, needs=Can.CALL_MEETINGS)
async def turned(ctx: Ctx, value: ListRoomPolls) -> Answer:
    return await _list(ctx, value.meeting, value.page)


async def _list(ctx: Ctx, number: int, page: int, *lead: Words) -> Screen:
    """The newest first."""
    meeting, found = await room_polls.of_meeting(ctx.tx, ctx.actor, number)
    newest = [*reversed(found)]
    shown = paged(newest, page, lambda at: ListRoomPolls(number, at), PER_PAGE)
    buttons: list[Button] = [
        verbatim(shortened(one.question, LABEL), ShowRoomPoll(one.id)) for one in shown.items
    ]
    ask = (tap("room_polls.new", NewRoomPoll(number)),)
    on = may_come_in(meeting.state, meeting.starts_at, meeting.ends_at, ctx.now)
    rows = (*((ask,) if on else ()), *one_a_row(buttons), *shown.turning, to_card(number))
    text = "room_polls.list" if found else "room_polls.none"
    said = {"title": meeting.title, "on": str(on)}
    return Screen(text, said, rows).led_by(*lead)


# Put together


@routes.tap(NewRoomPoll, needs=Can.CALL_MEETINGS)
async def new(ctx: Ctx, value: NewRoomPoll) -> Answer:
    try:
        await room_polls.askable(ctx.tx, ctx.actor, value.meeting, ctx.now)
    except Refusal as refusal:
        return refused(refusal, (to_list(value.meeting),))
    return await ctx.kit.forms.open(ctx, QUESTION, meeting=value.meeting)


async def typed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        poll = await room_polls.create(
            ctx.tx,
            ctx.actor,
            number,
            " ".join(values["question"].split()),
            given_answers(values["answers"]),
            ctx.now,
        )
    except Refusal as refusal:
        return refused(refusal, (to_list(number),))
    return await _draft(ctx, poll, many=False, named=False)


QUESTION = routes.form(
    Form(
        "room_poll",
        "room_polls",
        needs=Can.CALL_MEETINGS,
        finish=typed,
        steps=(Step("question", Text(QUESTION_MAX)), Step("answers", Answers())),
        direct=True,
    )
)


@routes.tap(ShapeRoomPoll, needs=Can.CALL_MEETINGS)
async def shape(ctx: Ctx, value: ShapeRoomPoll) -> Answer:
    poll, _ = await room_polls.chaired(ctx.tx, ctx.actor, value.room_poll)
    if poll.opened_at is not None:
        return await _card(ctx, poll.id)
    return await _draft(ctx, poll, many=value.many, named=value.named)


async def _draft(ctx: Ctx, poll: RoomPoll, *lead: Words, many: bool, named: bool) -> Screen:
    """Who will be asked what, and how; what can still be chosen is on the buttons."""
    there = await room_polls.room(ctx.tx, poll.meeting_id, ctx.today)
    who = "noted" if there.noted else "said"
    asked = [words("room_polls.question", question=poll.question), *saying.listed(poll)]
    lines = [
        saying.rule(many=many, named=named),
        words(f"room_polls.goes-{who}", count=len(there.accounts)),
    ]
    if missed := len(there.members) - len(there.accounts):
        lines.append(words("room_polls.unreached", count=missed))
    if not named:
        lines.append(words("room_polls.not-secret"))
    number = poll.id
    rows: Rows = (
        (tap("room_polls.begin", BeginRoomPoll(number, many, named)),),
        (
            tap(
                "room_polls.make-one" if many else "room_polls.make-many",
                ShapeRoomPoll(number, not many, named),
            ),
            tap(
                "room_polls.make-counts" if named else "room_polls.make-named",
                ShapeRoomPoll(number, many, not named),
            ),
        ),
        (tap("room_polls.drop", DropRoomPoll(number)),),
        to_list(poll.meeting_id),
    )
    parts = tuple(words("common.joined", parts=Joined(tuple(one))) for one in (asked, lines))
    return Screen("common.joined", {"parts": Joined(parts, by="\n\n")}, rows).led_by(*lead)


@routes.tap(DropRoomPoll, needs=Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropRoomPoll) -> Answer:
    """Nobody was asked it: two lines are typed again sooner than a question is answered."""
    meeting: Meeting = await room_polls.drop(ctx.tx, ctx.actor, value.room_poll)
    return await _list(ctx, meeting.id, 0, words("room_polls.dropped"))


# Asked


@routes.tap(BeginRoomPoll, needs=Can.CALL_MEETINGS)
async def begin(ctx: Ctx, value: BeginRoomPoll) -> Answer:
    now = ctx.now.astimezone(ctx.kit.zone)
    shape_ = {"many": value.many, "named": value.named}
    try:
        poll = await room_polls.begin(ctx.tx, ctx.actor, value.room_poll, now, **shape_)
    except Refusal as refusal:
        said = why(refusal)
        draft, _ = await room_polls.chaired(ctx.tx, ctx.actor, value.room_poll)
        screen = await _draft(ctx, draft, said, **shape_)
        if not isinstance(refusal, NobodyThere):
            return screen
        ticks = (tap("presence.open", OpenPresence(draft.meeting_id)),)
        return replace(screen, rows=(*screen.rows, ticks))
    return await _card(ctx, poll.id)


@routes.tap(ShowRoomPoll, needs=Can.CALL_MEETINGS)
async def show(ctx: Ctx, value: ShowRoomPoll) -> Answer:
    poll, _ = await room_polls.chaired(ctx.tx, ctx.actor, value.room_poll)
    if poll.opened_at is None:
        return await _draft(ctx, poll, many=False, named=False)
    return await _card(ctx, poll.id)


async def _card(ctx: Ctx, number: int) -> Screen:
    found = await room_polls.standing(ctx.tx, ctx.actor, number, ctx.now.astimezone(ctx.kit.zone))
    return _result(found.poll) if found.poll.closed_at is not None else _running(found)


def _running(found: Standing) -> Screen:
    poll = found.poll
    lines = [
        words("room_polls.question", question=poll.question),
        words("room_polls.turnout", voted=found.voted, asked=found.asked),
    ]
    if found.unreached:
        lines.append(words("room_polls.unreached", count=found.unreached))
    lines.append(words("room_polls.running" if found.is_open else "room_polls.time-over"))
    rows: Rows = (
        (tap("room_polls.refresh", ShowRoomPoll(poll.id)),),
        (tap("room_polls.close", CloseRoomPoll(poll.id, sure=found.voted == found.asked)),),
        to_card(poll.meeting_id),
    )
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


@routes.tap(CloseRoomPoll, needs=Can.CALL_MEETINGS)
async def close(ctx: Ctx, value: CloseRoomPoll) -> Answer:
    now = ctx.now.astimezone(ctx.kit.zone)
    found = await room_polls.standing(ctx.tx, ctx.actor, value.room_poll, now)
    if found.poll.closed_at is None and found.voted < found.asked and not value.sure:
        rows: Rows = (
            (tap("room_polls.close-sure", CloseRoomPoll(value.room_poll, sure=True)),),
            (tap("room_polls.go-on", ShowRoomPoll(value.room_poll)),),
        )
        said = {"voted": found.voted, "asked": found.asked}
        return Screen("room_polls.ask-close", said, rows)
    return _result(await room_polls.close(ctx.tx, ctx.actor, value.room_poll, now))


def _result(poll: RoomPoll) -> Screen:
    """Ready for the minutes."""
    said = saying.result(poll)
    votes = ((tap("room_polls.votes", ShowRoomVotes(poll.id)),),) if poll.named else ()
    rows: Rows = (
        (tap("room_polls.record", RecordRoomPoll(poll.id, 0)),),
        *votes,
        (tap("room_polls.new", NewRoomPoll(poll.meeting_id)),),
        to_list(poll.meeting_id),
    )
    return Screen(said.id, said.params, rows)
