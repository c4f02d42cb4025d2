"""Until when a poll can be answered, and how many are to answer."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Can
from bot.domain.asking import LASTS, QUORUMS, misplaced
from bot.domain.asking_buttons import (
    Demand,
    Lasts,
    OpenDeadline,
    OpenQuorum,
    TypeDeadline,
    TypeQuorum,
)
from bot.domain.errors import Stale
from bot.domain.messages import in_pairs, tap, words
from bot.services.polls import counting, items
from bot.telegram.forms import Step
from bot.telegram.moment_field import Moment
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.polls.cards import card_of, overtaken
from handlers.polls.choosing import settings_card, to_settings
from handlers.polls.fields import Percent
from handlers.polls.routes import one_step, routes


@routes.tap(OpenDeadline, needs=Can.ASK_POLLS)
async def deadline(ctx: Ctx, value: OpenDeadline) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    buttons = [tap("polls.days", Lasts(poll.id, days), count=days) for days in LASTS]
    typed = (tap("polls.type-deadline", TypeDeadline(poll.id)),)
    now = {"until": await counting.closes_at(ctx.tx, poll, ctx.now, ctx.kit.zone)}
    return Screen("polls.deadline", now, (*in_pairs(buttons), typed, to_settings(poll)))


@routes.tap(Lasts, needs=Can.ASK_POLLS)
async def lasts(ctx: Ctx, value: Lasts) -> Answer:
    if value.days not in LASTS:
        raise Stale
    poll = await items.last(ctx.tx, ctx.actor, value.poll, timedelta(days=value.days))
    return await settings_card(ctx, poll, words("polls.saved"))


@routes.tap(TypeDeadline, needs=Can.ASK_POLLS)
async def type_deadline(ctx: Ctx, value: TypeDeadline) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    return await ctx.kit.forms.open(ctx, DEADLINE, poll=poll.id)


async def ended(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    until = datetime.fromisoformat(values["until"])
    try:
        poll = await items.end(ctx.tx, ctx.actor, values["poll"], until)
    except Stale:
        return await overtaken(ctx, values["poll"])
    return await card_of(ctx, poll, words("polls.saved"))


# How many are to answer


@routes.tap(OpenQuorum, needs=Can.ASK_POLLS)
async def quorum(ctx: Ctx, value: OpenQuorum) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    buttons = [tap("polls.percent", Demand(poll.id, one), percent=str(one)) for one in QUORUMS]
    none = (tap("polls.no-quorum", Demand(poll.id, 0)),)
    typed = (tap("polls.type-quorum", TypeQuorum(poll.id)),)
    return Screen("polls.quorum", rows=(tuple(buttons), none, typed, to_settings(poll)))


@routes.tap(Demand, needs=Can.ASK_POLLS)
async def demand(ctx: Ctx, value: Demand) -> Answer:
    poll = await items.demand(ctx.tx, ctx.actor, value.poll, value.percent or None)
    return await settings_card(ctx, poll, words("polls.saved"), more=True)


@routes.tap(TypeQuorum, needs=Can.ASK_POLLS)
async def type_quorum(ctx: Ctx, value: TypeQuorum) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    return await ctx.kit.forms.open(ctx, QUORUM, poll=poll.id)


async def demanded(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        poll = await items.demand(ctx.tx, ctx.actor, values["poll"], values["percent"])
    except Stale:
        return await overtaken(ctx, values["poll"])
    return await card_of(ctx, poll, words("polls.saved"))


DEADLINE = one_step("poll_deadline", Step("until", Moment(misplaced)), ended)
QUORUM = one_step("poll_quorum", Step("percent", Percent()), demanded)
