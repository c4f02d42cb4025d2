"""County, municipality, eldership, name: from there a request to be let in."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.counties import County, iso_code, iso_number, short_municipality
from bot.domain.errors import Stale
from bot.domain.messages import Rows, in_pairs, tap, verbatim, words
from bot.domain.signup import LETTER_MAX, NAME_MAX, Withdraw
from bot.domain.taps import Tap
from bot.services import signup
from bot.services.signup import Denied, Wish
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import PLACES, paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.signup.noun import back, routes
from handlers.signup.ways import FindPlace


class ChooseCounty(Tap, prefix="sk"):
    county: County


class ChooseMunicipality(Tap, prefix="sm"):
    """`number` is that of its ISO code."""

    number: int
    page: int


class ChooseEldership(Tap, prefix="se"):
    eldership: int


class WriteOffice(Tap, prefix="so"):
    number: int


@routes.tap(FindPlace, needs=Can.ANYONE)
async def counties(ctx: Ctx, _: Any) -> Answer:
    names = await signup.counties(ctx.tx)
    buttons = [verbatim(name, ChooseCounty(county)) for county, name in names]
    return Screen("signup.which-county", rows=(*in_pairs(buttons), (back(),)))


@routes.tap(ChooseCounty, needs=Can.ANYONE)
async def municipalities(ctx: Ctx, value: ChooseCounty) -> Answer:
    found = await signup.municipalities(ctx.tx, value.county.code)
    buttons = [
        verbatim(short_municipality(one.name), ChooseMunicipality(iso_number(one.code), 0))
        for one in found
    ]
    rows = (*in_pairs(buttons), (tap("signup.back", FindPlace()),))
    return Screen("signup.which-municipality", rows=rows)


@routes.tap(ChooseMunicipality, needs=Can.ANYONE)
async def elderships(ctx: Ctx, value: ChooseMunicipality) -> Answer:
    place, found = await signup.elderships(ctx.tx, iso_code(value.number))
    county = County.of(place.county)
    up = (tap("signup.back", ChooseCounty(county)),)
    if not found:
        rows: Rows = ((tap("signup.write-office", WriteOffice(value.number)),), up)
        return Screen("signup.no-elderships", {"municipality": place.name}, rows)
    page = paged(found, value.page, lambda number: ChooseMunicipality(value.number, number), PLACES)
    buttons = [verbatim(short(one.name), ChooseEldership(one.id)) for one in page.items]
    rows = (*in_pairs(buttons), *page.turning, up)
    return Screen("signup.which-eldership", {"municipality": place.name}, rows)


@routes.tap(ChooseEldership, needs=Can.ANYONE)
async def pick(ctx: Ctx, value: ChooseEldership) -> Answer:
    place = await signup.eldership(ctx.tx, value.eldership)
    return await _open(ctx, REQUEST, eldership=place.id, municipality=place.municipality)


@routes.tap(WriteOffice, needs=Can.ANYONE)
async def write(ctx: Ctx, value: WriteOffice) -> Answer:
    place, found = await signup.elderships(ctx.tx, iso_code(value.number))
    if found:
        raise Stale
    return await _open(ctx, LETTER, municipality=place.code)


async def _open(ctx: Ctx, form: Form, **about: Any) -> Screen:
    """Ask for the rest, unless the person is in or may not ask now."""
    if ctx.actor.can(Can.BELONG):
        return await ctx.kit.home(ctx)
    why = await signup.hindrance(ctx.tx, ctx.actor, ctx.now)
    if why is not None:
        return (await ctx.kit.home(ctx)).led_by(why)
    await signup.meet(ctx.tx, ctx.actor)
    return await ctx.kit.forms.open(ctx, form, **about)


async def named(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    return await _ask(ctx, Wish(values["municipality"], values["eldership"], values["name"]))


async def written(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    return await _ask(ctx, Wish(values["municipality"], None, values["letter"]))


async def _ask(ctx: Ctx, wish: Wish) -> Screen:
    request = (
        None if ctx.actor.can(Can.BELONG) else await signup.ask(ctx.tx, ctx.actor, wish, ctx.now)
    )
    if request is None:
        return await ctx.kit.home(ctx)
    if isinstance(request, Denied):
        return (await ctx.kit.home(ctx)).led_by(request.why)
    rows = ((tap("signup.withdraw", Withdraw(request.id)),),)
    said = "letter-sent" if wish.eldership_id is None else "asked"
    return Screen(f"signup.{said}", {"place": signup.asked_for(request)}, rows)


REQUEST = routes.form(
    Form(
        "signup-request", "signup", Can.ANYONE, (Step("name", Text(NAME_MAX)),), named, direct=True
    )
)
LETTER = routes.form(
    Form(
        "signup-letter",
        "signup",
        Can.ANYONE,
        (Step("letter", Text(LETTER_MAX)),),
        written,
        direct=True,
    )
)


@routes.tap(Withdraw, needs=Can.ANYONE)
async def withdraw(ctx: Ctx, value: Withdraw) -> Answer:
    await signup.withdraw(ctx.tx, ctx.actor, value.request, ctx.now)
    return (await ctx.kit.home(ctx)).led_by(words("signup.withdrawn"))


def short(name: str) -> str:
    """„Daugų seniūnija“ → „Daugų“, where all that is offered are elderships."""
    return name.removesuffix(" seniūnija")
