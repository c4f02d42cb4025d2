"""Answers given by telephone: whose they are, and the same questionnaire for them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.directory import Person, short_eldership
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import EnterAnswers
from bot.domain.taps import Tap
from bot.services import votes
from bot.services.votes import Call, Phoned
from bot.telegram.forms import Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.votes.answering import ANSWERS, NAMED
from handlers.votes.routes import routes
from handlers.votes.steps import answers_of, steps_of, values_of

PER_PAGE = 5  # people with their telephone numbers: a message of 900 characters


class EnterFor(Tap, prefix="ox"):
    """Enter what this member answers by telephone."""

    poll: int
    member: int


async def grow(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    return steps_of((await _asked(ctx, values)).questions, values)


async def about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    found = await _asked(ctx, values)
    return words("votes.about-phoned", title=found.poll.title, who=_who(found.person))


async def named(ctx: Ctx, values: Mapping[str, Any]) -> str:
    found = await _asked(ctx, values)
    return f"{shortened(found.poll.title, NAMED)}: {_who(found.person)}"


async def _asked(ctx: Ctx, values: Mapping[str, Any]) -> Phoned:
    """Read once a turn. Raises Refusal: it is over, or they have answered themself meanwhile."""
    key = ("phoned", values["poll"], values["member"])
    if key not in ctx.read:
        ctx.read[key] = await votes.by_telephone(
            ctx.tx, ctx.actor, values["poll"], values["member"], ctx.now, ctx.kit.zone
        )
    found: Phoned = ctx.read[key]
    return found


async def finish(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    found = await _asked(ctx, values)
    given = answers_of(found.questions, values)
    rows = _back(values["poll"])
    try:
        await votes.enter(ctx.tx, ctx.actor, found, given, ctx.now)
    except Refusal as refusal:
        return refused(refusal, rows)
    return Screen("votes.entered", {"who": _who(found.person)}, rows, receipt=True)


PHONED = routes.form(
    replace(
        ANSWERS,
        name="phoned",
        needs=Can.PHONE,
        finish=finish,
        grow=grow,
        about=about,
        named=named,
    )
)


@routes.tap(EnterAnswers, needs=Can.PHONE)
async def whose(ctx: Ctx, value: EnterAnswers) -> Answer:
    """Those of one's places who have not answered, and what was entered already."""
    try:
        found = await votes.calls(ctx.tx, ctx.actor, value.poll, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return refused(refusal, _home())
    title = found.poll.title
    if not found.waiting:
        return Screen("votes.phone-nobody", {"title": title}, _home())
    page = paged(found.waiting, value.page, lambda turn: EnterAnswers(value.poll, turn), PER_PAGE)
    params = {
        "title": title,
        "left": found.left,
        "total": found.total,
        "lines": Joined(tuple(map(_line, page.items))),
    }
    buttons = one_a_row([_button(value.poll, one) for one in page.items])
    return Screen("votes.phone-list", params, (*buttons, *page.turning, *_home()))


@routes.tap(EnterFor, needs=Can.PHONE)
async def enter(ctx: Ctx, value: EnterFor) -> Answer:
    try:
        found = await votes.by_telephone(
            ctx.tx, ctx.actor, value.poll, value.member, ctx.now, ctx.kit.zone
        )
    except Refusal as refusal:
        return refused(refusal, _back(value.poll))
    values = values_of(found.questions, found.answers) if found.asked.answered else {}
    opened = {"poll": value.poll, "member": value.member, **values}
    return await ctx.kit.forms.open(ctx, PHONED, key=f"{value.poll}:{value.member}", **opened)


def _line(call: Call) -> Words:
    if call.entered:
        return words("votes.phone-entered", who=_who(call.person))
    phone = words("common.verbatim", text=call.person.phone)
    return words(
        "votes.phone-line",
        who=_who(call.person),
        phone=phone if call.person.phone else words("votes.no-phone"),
    )


def _button(poll: int, call: Call) -> Button:
    who, opens = short_eldership(call.person.eldership or ""), EnterFor(poll, call.member_id)
    return tap("votes.correct-for" if call.entered else "votes.enter-for", opens, who=who)


def _who(person: Person) -> str:
    return person.full


def _back(poll: int) -> Rows:
    return ((tap("votes.next-call", EnterAnswers(poll)),), *_home())


def _home() -> Rows:
    return ((to_menu(),),)
