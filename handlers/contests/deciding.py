"""Fixing a draft for good, giving it up, calling a contest off."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_buttons import ManageContest
from bot.domain.contest_keeping_buttons import (
    CallContestOff,
    DropContest,
    FixContest,
    HandContestOver,
    Look,
    ReadRules,
)
from bot.domain.contests import WHY_MAX, State
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import tap, words
from bot.services.contests import fixing, get, keeping, reading
from bot.services.contests.fixing import Done
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.contests.managing import deciding, managed, overtaken
from handlers.contests.routes import kept, routes, to_contest, to_list, to_manage


@kept(FixContest, Can.OPEN_CONTESTS)
async def fix(ctx: Ctx, value: FixContest) -> Answer:
    """First all that decides is shown; what was changed meanwhile is shown anew."""
    if value.look is not Look.SURE:
        return await _preview(ctx, value)
    done = await fixing.fix(ctx.tx, ctx.actor, value.contest, value.rev, _local(ctx))
    if done is not Done.FIXED:
        return await managed(ctx, value.contest, words(f"contests.fix-{done.value}"))
    under = await get(ctx.tx, value.contest, ctx.now)
    opens = under.phases[0].span.opens_at
    params = {"name": under.contest.name, "opens": opens}
    rows = (to_contest(value.contest), to_manage(value.contest))
    return Screen("contests.fixed", params, rows, receipt=True)


async def _preview(ctx: Ctx, value: FixContest) -> Screen:
    seen = await reading.see(ctx.tx, ctx.actor, value.contest, ctx.now)
    if seen.contest.state is not State.DRAFT:
        return await managed(ctx, value.contest, words("contests.fix-already"))
    if await fixing.gaps(ctx.tx, seen.under, ctx.now):
        return await managed(ctx, value.contest, words("contests.not-ready"))
    contest = seen.contest
    if contest.rev != value.rev:
        return await managed(ctx, value.contest, words("contests.fix-changed"))
    following = Look.RULES if value.look is Look.PARTS else Look.SURE
    go_on = "contests.see-rules" if following is Look.RULES else "contests.fix-sure"
    rows = (
        (tap(go_on, FixContest(contest.id, contest.rev, following)),),
        (tap("contests.read-rules", ReadRules(contest.id)),),
        to_manage(contest.id),
    )
    screen = await deciding(ctx, seen.under, value.look, rows)
    return screen.led_by(words("contests.ask-fix"))


def _local(ctx: Ctx) -> datetime:
    """Now, by the association's clock: whoever is told is asked for by its day."""
    return ctx.now.astimezone(ctx.kit.zone)


@kept(HandContestOver, Can.KEEP_CONTESTS)
async def hand_over(ctx: Ctx, value: HandContestOver) -> Answer:
    count = await fixing.hand_over(ctx.tx, ctx.actor, value.contest, _local(ctx))
    text = "contests.handed-over" if count else "contests.nobody-to-hand"
    return Screen(text, rows=(to_manage(value.contest),))


@kept(DropContest, Can.KEEP_CONTESTS)
async def drop(ctx: Ctx, value: DropContest) -> Answer:
    under = await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    name = {"name": under.contest.name}
    if not value.sure:
        sure = (tap("contests.drop-sure", DropContest(value.contest, sure=True)),)
        return Screen("contests.ask-drop", name, (sure, to_manage(value.contest)))
    await keeping.drop(ctx.tx, ctx.actor, value.contest, ctx.now)
    return Screen("contests.dropped", name, (to_list(),))


@kept(CallContestOff, Can.OPEN_CONTESTS)
async def call_off(ctx: Ctx, value: CallContestOff) -> Answer:
    under = await get(ctx.tx, value.contest, ctx.now)
    if under.contest.state is not State.FIXED:
        raise Stale
    return await ctx.kit.forms.open(ctx, OFF, contest=value.contest)


async def called_off(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["contest"]
    try:
        off = await fixing.cancel(ctx.tx, ctx.actor, number, values["why"], _local(ctx))
    except Stale:
        return await overtaken(ctx, number)
    except Refusal as refusal:
        return refused(refusal, ((tap("contests.back", ManageContest(number)),),))
    return Screen("contests.called-off", {"name": off.name}, (to_list(),), receipt=True)


OFF = routes.form(
    Form(
        "contest_off",
        "contests",
        needs=Can.OPEN_CONTESTS,
        finish=called_off,
        steps=(
            Step(
                "why",
                Text(WHY_MAX),
                asks=words("contests.ask-off"),
                label=words("contests.label-why"),
            ),
        ),
        submit="contests.off-submit",
        confirm="contests.off-confirm",
    )
)
