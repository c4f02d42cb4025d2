"""The form: who is put forward, for what and why; what comes of it is a number."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_buttons import ShowNomination
from bot.domain.contests import Nominators
from bot.domain.errors import Refusal
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.nominations import State
from bot.services import nominations
from bot.services.contests import Under
from bot.services.nominations import FORM, New, Nomination
from bot.telegram.forms import LATER, Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from handlers.nominations import steps
from handlers.nominations.fields import Nominee, is_member
from handlers.nominations.routes import out, routes
from handlers.nominations.taking import categories, taking

NAMED = 60  # characters of a title where a draft is named
BY_ENTRY = ("who", "title", "why", "evidence")  # what an entry says already


async def grow(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """What is asked follows from the category; before one is chosen, from the first there is."""
    under = await taking(ctx, values["contest"])
    nominee = _nominee(values) or ctx.actor.member_id or 0
    every = await categories(ctx, under.contest.id)
    chosen = next((one for one in every if one.id == values.get("category")), every[0])
    asked = await nominations.questions_in(ctx.tx, under.contest.id, chosen.id)
    found = [
        *await _who(ctx, under, values),
        await steps.category(ctx, under, every, await _room_of(ctx, under, nominee)),
        *steps.said(chosen.subject),
        *steps.questions(asked),
        steps.evidence(nominee),
        steps.FILES,
    ]
    return tuple(_given_first(found, values))


def _given_first(found: list[Step], values: Mapping[str, Any]) -> list[Step]:
    """What an entry says already is not asked: it stands in the preview, and can be said anew."""
    if not values.get("report"):
        return found
    given = [one for one in found if one.name in BY_ENTRY]
    return [*given, *(one for one in found if one.name not in BY_ENTRY)]


async def _who(ctx: Ctx, under: Under, values: Mapping[str, Any]) -> list[Step]:
    limits = under.contest.rules
    if values.get("oneself") or limits.nominators is Nominators.SELVES:
        return []
    left = await nominations.rooms.of_member(
        ctx.tx, under.contest.id, limits, ctx.actor.member_id or 0
    )
    only = limits.nominators is Nominators.COLLEAGUES
    asks = words("nominations.ask-colleague" if only else "nominations.ask-who")
    lines = (asks, words("nominations.example-who"), steps.left_of_member(limits, left))
    field = Nominee(fits=is_member, contest=under.contest.id)
    joined = words("common.joined", parts=Joined(lines))
    return [Step("who", field, asks=joined, label=words("nominations.label-who"))]


def _nominee(values: Mapping[str, Any]) -> int | None:
    """Whoever it is, or who nominates where there is nobody to choose."""
    found = values.get("who") or values.get("oneself")
    return int(found) if found else None


async def _room_of(ctx: Ctx, under: Under, nominee: int) -> int:
    try:
        place = await nominations.seat_of(ctx.tx, nominee, ctx.today)
    except Refusal:
        return 0  # they left meanwhile: who is asked anew, or it is said at the end
    limits = under.contest.rules
    return await nominations.rooms.of_eldership(
        ctx.tx, under.contest.id, limits, place.eldership_id
    )


async def about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    under = await taking(ctx, values["contest"])
    until = nominations.until(under)
    return words("nominations.about", contest=under.contest.name, until=until)


async def named(ctx: Ctx, values: Mapping[str, Any]) -> str:
    under = await taking(ctx, values["contest"])
    return shortened(values.get("title") or under.contest.name, NAMED)


async def closing(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """What happens when it is handed in."""
    if _nominee(values) == ctx.actor.member_id:
        return words("nominations.all-well-self")
    reached = await nominations.is_reached(ctx.tx, _nominee(values) or 0)
    return words("nominations.all-well-asked" if reached else "nominations.all-well-unreached")


async def finish(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, category = values["contest"], values["category"]
    asked = await nominations.questions_in(ctx.tx, number, category)
    content = steps.content_of(asked, values)
    new = New(number, category, _nominee(values) or 0, content)
    made = await nominations.nominate(ctx.tx, ctx.actor, new, ctx.now, ctx.kit.zone)
    await nominations.entered(ctx.tx, ctx.actor, number)
    return await _received(ctx, made)


async def _received(ctx: Ctx, made: Nomination) -> Screen:
    """The receipt: its number, and what waits."""
    under = await taking(ctx, made.contest_id)
    params = {"number": str(made.id), "until": nominations.until(under)}
    rows: Rows = ((tap("nominations.show", ShowNomination(made.id)),), *out())
    if made.state is not State.ASKED:
        return Screen("nominations.received", params, rows, receipt=True)
    text = "nominations.received-asked" if made.asked_at else "nominations.received-unreached"
    return Screen(text, params, rows, receipt=True)


NOMINATE = routes.form(
    Form(
        FORM,
        "nominations",
        needs=Can.NOMINATE,
        steps=(),
        finish=finish,
        grow=grow,
        about=about,
        named=named,
        closing=closing,
        submit="nominations.submit",
        leave=LATER,
        asides=(steps.FILES,),
    )
)
