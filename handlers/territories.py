"""The list of elderships, as the office corrects it: found, renamed, tagged, merged, added."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.counties import County, iso_code, iso_number
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Words, in_pairs, one_a_row, tap, verbatim, words
from bot.domain.tags import TAG_MAX, short_name
from bot.domain.taps import Tap
from bot.domain.territories import Eldership
from bot.services import territories
from bot.services.territories import NAME_MAX
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import PLACES, paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("territories")

FOUND_MAX = 10
SOUGHT_MAX = 60


class OpenTerritories(Tap, prefix="to"):
    pass


class FindEldership(Tap, prefix="tf"):
    pass


class PickCounty(Tap, prefix="tc"):
    county: County


class PickMunicipality(Tap, prefix="tm"):
    """`municipality` is the number in its ISO code."""

    municipality: int
    page: int = 0


class PickEldership(Tap, prefix="te"):
    number: int


class RenameEldership(Tap, prefix="tn"):
    number: int


class TagEldership(Tap, prefix="tg"):
    number: int


class AddEldership(Tap, prefix="ta"):
    municipality: int


class ChooseSuccessor(Tap, prefix="ts"):
    number: int
    page: int = 0


class AskMerge(Tap, prefix="tq"):
    number: int
    into: int


class MergeElderships(Tap, prefix="tx"):
    number: int
    into: int


async def found(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    places = await territories.find(ctx.tx, ctx.actor, values["sought"])
    buttons = [_place(one, PickEldership(one.id), far=True) for one in places[:FOUND_MAX]]
    again = tap("territories.find", FindEldership())
    rows = (*one_a_row(buttons), (again, tap("territories.back", OpenTerritories())))
    return Screen("territories.found", {"count": len(places), "shown": len(buttons)}, rows)


async def renamed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    one = await territories.rename(
        ctx.tx, ctx.actor, values["number"], values["name"], ctx.now, ctx.today
    )
    return await _card(ctx, one, words("territories.renamed"))


async def tagged(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    one = await territories.retag(ctx.tx, ctx.actor, values["number"], values["tag"], ctx.now)
    return await _card(ctx, one, words("territories.tagged"))


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    one = await territories.add(
        ctx.tx, ctx.actor, values["municipality"], values["name"], values["short"], ctx.now
    )
    return await _card(ctx, one, words("territories.added"))


async def about_eldership(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    one = await territories.get(ctx.tx, ctx.actor, values["number"])
    return words("territories.of", eldership=one.name, municipality=one.municipality_name)


async def about_municipality(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    there, _ = await territories.elderships(ctx.tx, ctx.actor, values["municipality"])
    return words("territories.in", municipality=there.name)


FIND = routes.form(
    Form(
        "find-eldership",
        "territories",
        needs=Can.KEEP_ROSTER,
        finish=found,
        direct=True,
        steps=(Step("sought", Text(SOUGHT_MAX)),),
    )
)
RENAME = routes.form(
    Form(
        "rename-eldership",
        "territories",
        needs=Can.KEEP_ROSTER,
        finish=renamed,
        about=about_eldership,
        submit="forms.confirm",
        steps=(Step("name", Text(NAME_MAX)),),
    )
)
TAG = routes.form(
    Form(
        "tag-eldership",
        "territories",
        needs=Can.KEEP_ROSTER,
        finish=tagged,
        about=about_eldership,
        submit="forms.confirm",
        steps=(Step("tag", Text(TAG_MAX)),),
    )
)
ADD = routes.form(
    Form(
        "add-eldership",
        "territories",
        needs=Can.KEEP_ROSTER,
        finish=added,
        about=about_municipality,
        submit="forms.confirm",
        steps=(Step("name", Text(NAME_MAX)), Step("short", Text(TAG_MAX), optional=True)),
    )
)


@routes.entry("territories", needs=Can.KEEP_ROSTER, opens=OpenTerritories(), in_menu=False)
async def counties(ctx: Ctx, _: Any) -> Answer:
    names = await territories.counties(ctx.tx, ctx.actor)
    buttons = [verbatim(name, PickCounty(county)) for county, name in names]
    last = (tap("territories.find", FindEldership()), to_menu())
    return Screen("territories.overview", rows=(*in_pairs(buttons), last))


@routes.tap(FindEldership, needs=Can.KEEP_ROSTER)
async def find(ctx: Ctx, _: FindEldership) -> Answer:
    return await ctx.kit.forms.open(ctx, FIND)


@routes.tap(PickCounty, needs=Can.KEEP_ROSTER)
async def municipalities(ctx: Ctx, value: PickCounty) -> Answer:
    places = await territories.municipalities(ctx.tx, ctx.actor, value.county.code)
    buttons = [verbatim(one.name, PickMunicipality(iso_number(one.code))) for one in places]
    rows = (*one_a_row(buttons), (tap("territories.back", OpenTerritories()),))
    return Screen("territories.which-municipality", rows=rows)


@routes.tap(PickMunicipality, needs=Can.KEEP_ROSTER)
async def elderships(ctx: Ctx, value: PickMunicipality) -> Answer:
    there, places = await territories.elderships(ctx.tx, ctx.actor, iso_code(value.municipality))
    page = paged(
        places, value.page, lambda number: PickMunicipality(value.municipality, number), PLACES
    )
    rows = (
        *in_pairs([_place(one, PickEldership(one.id)) for one in page.items]),
        *page.turning,
        (tap("territories.add", AddEldership(value.municipality)),),
        (tap("territories.back", OpenTerritories()),),
    )
    params = {"municipality": there.name, "count": len(places)}
    return Screen("territories.which-eldership", params, rows)


@routes.tap(PickEldership, needs=Can.KEEP_ROSTER)
async def eldership(ctx: Ctx, value: PickEldership) -> Answer:
    return await _card(ctx, await territories.get(ctx.tx, ctx.actor, value.number))


@routes.tap(RenameEldership, needs=Can.KEEP_ROSTER)
async def rename(ctx: Ctx, value: RenameEldership) -> Answer:
    one = await territories.get(ctx.tx, ctx.actor, value.number)
    return await ctx.kit.forms.open(ctx, RENAME, number=one.id)


@routes.tap(TagEldership, needs=Can.KEEP_ROSTER)
async def retag(ctx: Ctx, value: TagEldership) -> Answer:
    one = await territories.get(ctx.tx, ctx.actor, value.number)
    return await ctx.kit.forms.open(ctx, TAG, number=one.id)


@routes.tap(AddEldership, needs=Can.KEEP_ROSTER)
async def add(ctx: Ctx, value: AddEldership) -> Answer:
    there, _ = await territories.elderships(ctx.tx, ctx.actor, iso_code(value.municipality))
    return await ctx.kit.forms.open(ctx, ADD, municipality=there.code)


@routes.tap(ChooseSuccessor, needs=Can.KEEP_ROSTER)
async def successors(ctx: Ctx, value: ChooseSuccessor) -> Answer:
    one = await territories.get(ctx.tx, ctx.actor, value.number)
    _, places = await territories.elderships(ctx.tx, ctx.actor, one.municipality)
    others = [place for place in places if place.id != one.id]
    page = paged(others, value.page, lambda number: ChooseSuccessor(one.id, number), PLACES)
    rows = (
        *in_pairs([_place(place, AskMerge(one.id, place.id)) for place in page.items]),
        *page.turning,
        (tap("territories.to-card", PickEldership(one.id)),),
    )
    return Screen("territories.which-successor", {"eldership": one.name}, rows)


@routes.tap(AskMerge, needs=Can.KEEP_ROSTER)
async def ask_merge(ctx: Ctx, value: AskMerge) -> Answer:
    one, into = await territories.mergeable(ctx.tx, ctx.actor, value.number, value.into)
    merge_ = tap("territories.merge-sure", MergeElderships(one.id, into.id))
    rows = ((merge_,), (tap("territories.to-card", PickEldership(one.id)),))
    return Screen("territories.ask-merge", {"eldership": one.name, "into": into.name}, rows)


@routes.tap(MergeElderships, needs=Can.KEEP_ROSTER)
async def merge(ctx: Ctx, value: MergeElderships) -> Answer:
    into = await territories.merge(ctx.tx, ctx.actor, value.number, value.into, ctx.now, ctx.today)
    return await _card(ctx, into, words("territories.merged"))


async def _card(ctx: Ctx, one: Eldership, *lead: Words) -> Screen:
    """An eldership, with what can be done to it."""
    rows = (
        (tap("territories.rename", RenameEldership(one.id)),),
        (tap("territories.retag", TagEldership(one.id)),),
        (tap("territories.merge", ChooseSuccessor(one.id)),),
        (tap("territories.to-list", PickMunicipality(iso_number(one.municipality))),),
    )
    params = {
        "eldership": one.name,
        "municipality": one.municipality_name,
        "county": one.county_name,
        "tag": one.tag or "–",
        "headed": await territories.has_member(ctx.tx, one.id),
    }
    return Screen("territories.card", params, rows).led_by(*lead)


def _place(one: Eldership, value: Tap, *, far: bool = False) -> Button:
    name = short_name(one.name)
    return verbatim(f"{name} ({one.municipality_name})" if far else name, value)
