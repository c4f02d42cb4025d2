"""The three ways in: an invitation, the roster's number, or the eldership and a request."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.signup import PREFIX, Withdraw, read_code
from bot.domain.taps import Tap
from bot.services import signup
from bot.services.signup import Denied, Linked
from bot.telegram.fields import Field, Problem, Reading, Taken
from bot.telegram.forms import Form, Step
from bot.telegram.incoming import Contact, Incoming
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.signup.noun import ShowWays, back, routes
from handlers.signup.terms import terms


class HaveInvitation(Tap, prefix="sc"):
    pass


class ShareNumber(Tap, prefix="sp"):
    pass


class FindPlace(Tap, prefix="sf"):
    pass


async def ways(ctx: Ctx) -> Screen:
    """How a stranger may get in; whoever has asked already is told where that stands."""
    return await _ways(ctx, Screen("signup.ways"))


async def welcome(ctx: Ctx) -> Screen:
    """What a stranger is shown first."""
    said = {"association": ctx.kit.association}
    return await _ways(ctx, Screen("signup.welcome", said), words("menu.welcome", **said))


async def _ways(ctx: Ctx, asking: Screen, *lead: Words) -> Screen:
    proofs = (
        tap("signup.have-invitation", HaveInvitation()),
        tap("signup.share-number", ShareNumber()),
    )
    request = await signup.waiting(ctx.tx, ctx.actor)
    if request is None:
        rows: Rows = (proofs, (tap("signup.find-place", FindPlace()),))
        return Screen(asking.text, asking.params, rows)
    rows = (proofs, (tap("signup.withdraw", Withdraw(request.id)),))
    return Screen("signup.waiting", {"place": signup.asked_for(request)}, rows).led_by(*lead)


@routes.entry("ways", needs=Can.ANYONE, opens=ShowWays(), in_menu=False)
async def show_ways(ctx: Ctx, _: Any) -> Answer:
    """By its button; or typed, by the key below the keyboard that shares a number."""
    await ctx.kit.forms.pause(ctx)
    screen = await ctx.kit.home(ctx)
    return screen if ctx.incoming.data else _without_keyboard(screen, "signup.as-you-like")


@dataclass(frozen=True)
class Code(Field):
    """A code, or the link that carries it."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        code = read_code(incoming.text)
        return Problem(words("signup.not-a-code")) if code is None else Taken(code)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value))


async def code_given(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    return await _came_of(ctx, await signup.by_code(ctx.tx, ctx.actor, values["code"], ctx.now))


CODE = routes.form(
    Form("signup-code", "signup", Can.ANYONE, (Step("code", Code()),), code_given, direct=True)
)


@routes.tap(HaveInvitation, needs=Can.ANYONE)
async def have_invitation(ctx: Ctx, _: Any) -> Answer:
    if ctx.actor.member_id is not None:
        return await ctx.kit.home(ctx)
    await signup.meet(ctx.tx, ctx.actor)
    return await ctx.kit.forms.open(ctx, CODE)


@routes.link(PREFIX, needs=Can.ANYONE)
async def follow_invitation(ctx: Ctx, code: str) -> Answer:
    return await _came_of(ctx, await signup.by_code(ctx.tx, ctx.actor, code, ctx.now))


@routes.tap(ShareNumber, needs=Can.ANYONE)
async def share_number(ctx: Ctx, _: Any) -> Answer:
    if ctx.actor.member_id is not None:
        return await ctx.kit.home(ctx)
    await ctx.kit.forms.pause(ctx)
    return Screen(
        "signup.ask-number",
        asks_contact=words("signup.share-number"),
        instead=words("signup.menu-ways"),
        fresh=True,
    )


@routes.contact
async def contact(ctx: Ctx, shared: Contact) -> Answer:
    if ctx.actor.member_id is not None and shared.account_id != ctx.actor.account_id:
        return (await ctx.kit.home(ctx)).led_by(words("signup.already"))
    found = await signup.by_contact(ctx.tx, ctx.actor, shared.phone, shared.account_id, ctx.now)
    return _without_keyboard(await _came_of(ctx, found), "signup.number-received")


async def _came_of(ctx: Ctx, found: Linked | Denied) -> Screen:
    if isinstance(found, Denied):
        rows: Rows = ((back("signup.other-way"),),) if ctx.actor.member_id is None else ()
        return Screen("common.joined", {"parts": found.why}, rows)
    if found.before:
        return (await ctx.kit.home(ctx)).led_by(words("signup.already"))
    return (await terms(ctx)).led_by(words("signup.recognised", place=signup.place(found.person)))


def _without_keyboard(screen: Screen, said: str) -> Screen:
    return replace(screen, hides_keyboard=words(said))
