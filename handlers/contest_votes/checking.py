"""One's own ballot, found by the code that only its owner has, once the result is out."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_vote_buttons import CheckVote
from bot.domain.errors import Refusal
from bot.domain.messages import tap
from bot.services import contest_votes
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.ballots.listing import CodeField
from handlers.contest_votes.routes import out, routes


async def look(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["contest"]
    try:
        found = await contest_votes.check(ctx.tx, ctx.actor, number, values["code"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, out(number))
    rows = ((tap("contest_votes.check-again", CheckVote(number)),), *out(number))
    if found is None:
        return Screen("contest_votes.none", rows=rows)
    params = {"category": found.category.name, "number": str(found.number)}
    text = f"contest_votes.found-{found.level.code}"
    if found.title is None:
        return Screen(f"{text}-untitled", params, rows)
    return Screen(text, params | {"title": found.title}, rows)


RECEIPT = routes.form(
    Form(
        "contest_receipt",
        "contest_votes",
        needs=Can.BELONG,
        steps=(Step("code", CodeField()),),
        finish=look,
        direct=True,
        secret=True,
    )
)


@routes.tap(CheckVote, needs=Can.BELONG)
async def ask_code(ctx: Ctx, value: CheckVote) -> Answer:
    ctx.keep_no_trace()
    try:
        await contest_votes.checkable(ctx.tx, ctx.actor, value.contest, ctx.now)
    except Refusal as refusal:
        return refused(refusal, out(value.contest))
    return await ctx.kit.forms.open(ctx, RECEIPT, contest=value.contest)
