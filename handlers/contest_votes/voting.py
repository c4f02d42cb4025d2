"""A ballot: one is chosen from a list, with cards on request; confirmed, and final.

All of it is a secret form: what is chosen lies in its sealed draft, in none of its buttons' traces.
"""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.ballots import grouped
from bot.domain.contest_vote_buttons import VoteIn
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Joined, Rows, Words, words
from bot.domain.scores import Level
from bot.services import ballots, contest_votes
from bot.services.contest_votes import Slip
from bot.telegram.forms import LATER, Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.contest_votes.choosing import STEP, Choice, asks
from handlers.contest_votes.routes import on, out, routes


async def grow(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """Raises Refusal where the vote is over, or the ballot was cast."""
    slip = await _slip(ctx, values)
    said = asks(slip, values.get(STEP))
    return (Step(STEP, Choice(slip), asks=said, label=words("contest_votes.label-choice")),)


async def _slip(ctx: Ctx, values: Mapping[str, Any]) -> Slip:
    """Read once a turn."""
    about = (values["contest"], _level(values), values["category"])
    key = ("contest_votes", *about)
    if key not in ctx.read:
        now = ctx.now.astimezone(ctx.kit.zone)
        ctx.read[key] = await contest_votes.slip(ctx.tx, ctx.actor, *about, now)
    found: Slip = ctx.read[key]
    return found


def _level(values: Mapping[str, Any]) -> Level:
    """Raises Stale for a draft of a level there is no more."""
    found = next((one for one in Level if one == values["level"]), None)
    if found is None:
        raise Stale
    return found


async def about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """Above the list also what is promised."""
    slip = await _slip(ctx, values)
    title = words(
        "contest_votes.about", contest=slip.under.contest.name, category=slip.category.name
    )
    if STEP in values:
        return title
    return words("common.joined", parts=Joined((title, words("contest_votes.promise"))))


async def confirm(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    return words("contest_votes.confirm", code=grouped(values["receipt"]))


async def named(ctx: Ctx, values: Mapping[str, Any]) -> str:
    return (await _slip(ctx, values)).category.name


async def cast(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """The code is said once more; what was chosen leaves the chat with its screen."""
    level, receipt = _level(values), values["receipt"]
    booth = await contest_votes.cast(
        ctx.tx,
        ctx.actor,
        values["contest"],
        level,
        values["category"],
        number=values[STEP]["chosen"],
        receipt=receipt,
        now=ctx.now.astimezone(ctx.kit.zone),
    )
    more: Rows = on(values["contest"], level) if any(one.waits for one in booth.lines) else ()
    return Screen(
        "contest_votes.done",
        {"code": grouped(receipt)},
        (*more, *out(values["contest"])),
        receipt=True,
        kept_as=words("contest_votes.done-before"),
    )


BALLOT = routes.form(
    Form(
        contest_votes.FORM,
        "contest_votes",
        needs=Can.NOMINATE,
        steps=(),
        finish=cast,
        grow=grow,
        about=about,
        confirm=confirm,
        submit="contest_votes.submit",
        leave=LATER,
        named=named,
        secret=True,
    )
)


@routes.tap(VoteIn, needs=Can.NOMINATE)
async def vote(ctx: Ctx, value: VoteIn) -> Answer:
    """Begin, or go on: the code is that of the first time."""
    ctx.keep_no_trace()
    about = {"contest": value.contest, "level": int(value.level), "category": value.category}
    try:
        await _slip(ctx, about)
    except Refusal as refusal:
        return refused(refusal, (*on(value.contest, value.level), *out(value.contest)))
    key = contest_votes.key_of(value.contest, value.level, value.category)
    receipt = ballots.new_receipt()
    return await ctx.kit.forms.open(ctx, BALLOT, key=key, **about, receipt=receipt)


routes.tick("contest-votes")(contest_votes.forget_unsent)
routes.tick("contest-vote-reminders")(contest_votes.look)
