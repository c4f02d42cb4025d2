"""A seat is given up by whoever has it, or taken back with a reason."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.juries import WHY_MAX
from bot.domain.jury_buttons import Resign, TakeSeat
from bot.domain.messages import Words, tap, words
from bot.services import juries
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.juries.routes import out, routes, tapped, to_contest, to_jury


@tapped(Resign, Can.BELONG)
async def resign(ctx: Ctx, value: Resign) -> Answer:
    if not value.sure:
        under, one = await juries.to_resign(ctx.tx, ctx.actor, value.seat, ctx.now)
        sure = tap("juries.resign-sure", Resign(one.id, sure=True))
        said = {"contest": under.contest.name}
        rows = ((sure,), *to_jury(under.contest.id))
        return Screen(f"juries.resign-ask-{one.seat.code}", said, rows)
    under = await juries.resign(ctx.tx, ctx.actor, value.seat, ctx.now)
    rows = (*to_contest(under.contest.id), *out())
    return Screen("juries.resigned", {"contest": under.contest.name}, rows, receipt=True)


async def taken(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        under = await juries.take_back(ctx.tx, ctx.actor, values["number"], values["why"], ctx.now)
    except Stale:
        return Screen("juries.seat-gone", rows=to_jury(values["contest"]))
    except Refusal as refusal:
        return refused(refusal, to_jury(values["contest"]))
    return Screen("juries.taken", rows=to_jury(under.contest.id), receipt=True)


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    try:
        under, one = await juries.to_take(ctx.tx, ctx.actor, values["number"], ctx.now)
        seen = await juries.overview(ctx.tx, ctx.actor, under.contest.id, ctx.now, ctx.today)
    except Refusal as refusal:
        text = "juries.seat-gone" if isinstance(refusal, Stale) else refusal.text_id
        return words(text, **refusal.params)
    juror = seen.whose(one.id)
    seat = words(f"juries.seat-{one.seat.code}")
    return words("juries.about-taking", who=(juror.label if juror else "") or "–", seat=seat)


TAKE = routes.form(
    Form(
        "jury_take",
        "juries",
        needs=Can.KEEP_CONTESTS,
        steps=(Step("why", Text(WHY_MAX)),),
        finish=taken,
        about=_about,
        submit="juries.take-submit",
        confirm="juries.take-confirm",
    )
)


@tapped(TakeSeat, Can.KEEP_CONTESTS)
async def take(ctx: Ctx, value: TakeSeat) -> Answer:
    under, one = await juries.to_take(ctx.tx, ctx.actor, value.seat, ctx.now)
    return await ctx.kit.forms.open(
        ctx, TAKE, key=str(one.id), number=one.id, contest=under.contest.id
    )
