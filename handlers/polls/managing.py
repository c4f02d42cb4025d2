"""A poll under way: prolonged, closed early, cancelled; who takes part in it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.actors import Can
from bot.domain.asking import misplaced, percent
from bot.domain.asking_buttons import (
    CancelPoll,
    EndPoll,
    ProlongBy,
    ProlongPoll,
    TypeProlonged,
    WhoAnswered,
)
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import Button, Joined, Words, in_pairs, tap, words
from bot.domain.poll_buttons import EnterAnswers, ManagePoll, ShowParticipation
from bot.domain.polls import is_open
from bot.services.polls import answering, items, managing, participating
from bot.services.polls.participating import Part
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.moment_field import Moment
from bot.telegram.month_view import MINUTE
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused, why
from handlers.polls.cards import back_to, card_of, overtaken, to_list
from handlers.polls.routes import routes

DAYS = (1, 3, 7)  # by which a button prolongs
WHY_MAX = 300


@routes.tap(ProlongPoll, needs=Can.ASK_POLLS)
async def prolong(ctx: Ctx, value: ProlongPoll) -> Answer:
    poll = await managing.running(ctx.tx, ctx.actor, value.poll, ctx.now)
    assert poll.closes_at is not None  # noqa: S101 - it runs
    minute = int(poll.closes_at.timestamp()) // MINUTE
    buttons = [tap("polls.by-days", ProlongBy(poll.id, minute, days), count=days) for days in DAYS]
    typed = (tap("polls.type-deadline", TypeProlonged(poll.id)),)
    shown = {"title": poll.title, "until": poll.closes_at}
    return Screen("polls.prolong-until", shown, (*in_pairs(buttons), typed, back_to(poll)))


@routes.tap(ProlongBy, needs=Can.ASK_POLLS)
async def prolong_by(ctx: Ctx, value: ProlongBy) -> Answer:
    if value.days not in DAYS:
        raise Stale
    try:
        was = datetime.fromtimestamp(value.minute * MINUTE, UTC)
        until = was + timedelta(days=value.days)
    except (OverflowError, OSError, ValueError):
        raise Stale from None
    return await _prolong(ctx, value.poll, until)


@routes.tap(TypeProlonged, needs=Can.ASK_POLLS)
async def type_prolonged(ctx: Ctx, value: TypeProlonged) -> Answer:
    poll = await managing.running(ctx.tx, ctx.actor, value.poll, ctx.now)
    return await ctx.kit.forms.open(ctx, LONGER, poll=poll.id)


async def prolonged(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        return await _prolong(ctx, values["poll"], datetime.fromisoformat(values["until"]))
    except Stale:
        return await overtaken(ctx, values["poll"])


async def _prolong(ctx: Ctx, number: int, until: datetime) -> Screen:
    try:
        poll = await managing.prolong(ctx.tx, ctx.actor, number, until, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        said = why(refusal)
        return await card_of(ctx, await items.get(ctx.tx, ctx.actor, number), said)
    return await card_of(ctx, poll, words("polls.prolonged", until=until))


@routes.tap(EndPoll, needs=Can.ASK_POLLS)
async def end(ctx: Ctx, value: EndPoll) -> Answer:
    """A second tap on what is over shows how it is now."""
    poll = await items.get(ctx.tx, ctx.actor, value.poll)
    if not is_open(poll.state, poll.closes_at, ctx.now):
        return await card_of(ctx, poll)
    if not value.sure:
        answered, of = await participating.total(ctx.tx, poll.id)
        share = {"answered": str(answered), "total": str(of), "percent": percent(answered, of)}
        sure = (tap("polls.end-sure", EndPoll(poll.id, sure=True)),)
        return Screen("polls.ask-end", {"title": poll.title, **share}, (sure, back_to(poll)))
    poll = await managing.end(ctx.tx, ctx.actor, poll.id, ctx.now)
    return await card_of(ctx, poll, words("polls.ended"))


@routes.tap(CancelPoll, needs=Can.ASK_POLLS)
async def cancel(ctx: Ctx, value: CancelPoll) -> Answer:
    poll = await items.get(ctx.tx, ctx.actor, value.poll)
    if not is_open(poll.state, poll.closes_at, ctx.now):
        return await card_of(ctx, poll)
    return await ctx.kit.forms.open(ctx, CANCEL, poll=poll.id)


async def cancelled(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        poll = await managing.cancel(ctx.tx, ctx.actor, values["poll"], values["why"], ctx.now)
    except Stale:
        return await overtaken(ctx, values["poll"])
    return await card_of(ctx, poll, words("polls.was-cancelled"))


LONGER = routes.form(
    Form(
        "poll_prolong",
        "polls",
        needs=Can.ASK_POLLS,
        finish=prolonged,
        steps=(Step("until", Moment(misplaced)),),
        direct=True,
    )
)


CANCEL = routes.form(
    Form(
        "poll_cancel",
        "polls",
        needs=Can.ASK_POLLS,
        finish=cancelled,
        steps=(Step("why", Text(WHY_MAX)),),
        direct=True,
    )
)


# Who takes part


@routes.tap(ShowParticipation, needs=Can.ASK_POLLS)
async def participation(ctx: Ctx, value: ShowParticipation) -> Answer:
    try:
        found = await participating.participation(ctx.tx, ctx.actor, value.poll)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return refused(refusal)
    poll = found.poll
    share = percent(found.answered, found.total)
    lines = [
        words("polls.part-title", title=poll.title),
        words(
            "polls.about-answered",
            answered=str(found.answered),
            total=str(found.total),
            percent=share,
        ),
    ]
    if poll.quorum is not None:
        reached = 100 * found.answered >= poll.quorum * found.total
        verdict = "polls.quorum-reached" if reached else "polls.quorum-not-reached"
        lines.append(words(verdict, percent=str(poll.quorum)))
    lines += _parts(found.by_county) + _parts(found.by_municipality)
    rows: list[tuple[Button, ...]] = []
    if not poll.anonymous and is_open(poll.state, poll.closes_at, ctx.now):
        rows.append((tap("polls.by-telephone", EnterAnswers(poll.id)),))
    if answering.may_be_told(poll, ctx.now):
        rows.append((tap("polls.show-answered", WhoAnswered(poll.id, answered=True, page=0)),))
    rows += [
        (tap("polls.refresh", ShowParticipation(poll.id)),),
        (tap("polls.to-card", ManagePoll(poll.id)),) if found.manages else to_list(),
    ]
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, tuple(rows))


def _parts(found: Sequence[Part]) -> list[Words]:
    lines = []
    for one in found:
        if one.answered is None:
            lines.append(words("polls.part-few", name=one.name, total=str(one.total)))
            continue
        share = percent(one.answered, one.total)
        counts = {"answered": str(one.answered), "total": str(one.total), "percent": share}
        lines.append(words("polls.part-line", name=one.name, **counts))
    return lines
