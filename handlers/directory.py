"""`/members`: finding a colleague, and what they let others see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.counties import County, iso_code, iso_number, short_municipality
from bot.domain.directory import Person, labels
from bot.domain.folding import LABEL_MAX
from bot.domain.menu import to_menu
from bot.domain.messages import (
    Button,
    Joined,
    Rows,
    Words,
    in_pairs,
    one_a_row,
    tap,
    verbatim,
    words,
)
from bot.domain.relays import WriteTo
from bot.domain.taps import Tap
from bot.services import directory, relays
from bot.telegram.fields import Press, Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers.preferences import OpenShown

routes = Routes("directory")

PER_PAGE = 5


class OpenDirectory(Tap, prefix="do"):
    pass


class FoundPage(Tap, prefix="df"):
    """A page of what was found for the last words."""

    page: int


class MembersOfCounty(Tap, prefix="dc"):
    county: County


class MembersOfMunicipality(Tap, prefix="dm"):
    """`code` is the number of ISO 3166-2:LT."""

    code: int
    page: int


class MemberCard(Tap, prefix="dp"):
    """`code` and `page` are of the list that leads here: a municipality's, or (0) the found."""

    member: int
    code: int
    page: int


@dataclass(frozen=True)
class Sought(Text):
    """Words to look for, or a county to choose."""

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        found = await directory.counties(ctx.tx)
        return in_pairs([verbatim(name, MembersOfCounty(county)) for county, name in found])


async def look(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    await directory.remember(ctx.tx, ctx.actor, values["who"])
    return await _found(ctx, 0)


FIND = routes.form(
    Form(
        "find",
        "directory",
        needs=Can.FIND_MEMBERS,
        finish=look,
        steps=(Step("who", Sought(LABEL_MAX)),),
        direct=True,
    )
)


@routes.command("members", "seniunai", needs=Can.FIND_MEMBERS, opens=OpenDirectory(), in_menu=True)
async def find(ctx: Ctx, _: Any) -> Answer:
    return await ctx.kit.forms.open(ctx, FIND)


@routes.tap(FoundPage, needs=Can.FIND_MEMBERS)
async def turn(ctx: Ctx, value: FoundPage) -> Answer:
    return await _found(ctx, value.page)


@routes.tap(MembersOfCounty, needs=Can.FIND_MEMBERS)
async def county(ctx: Ctx, value: MembersOfCounty) -> Answer:
    found = await directory.municipalities(ctx.tx, value.county.code)
    buttons = [
        verbatim(short_municipality(one.name), MembersOfMunicipality(iso_number(one.code), 0))
        for one in found
    ]
    return Screen("directory.which-municipality", rows=(*in_pairs(buttons), (_anew(),)))


@routes.tap(MembersOfMunicipality, needs=Can.FIND_MEMBERS)
async def municipality(ctx: Ctx, value: MembersOfMunicipality) -> Answer:
    place, people = await directory.in_municipality(
        ctx.tx, ctx.actor, iso_code(value.code), ctx.today
    )
    params = {"count": len(people), "municipality": place.name}
    rows = _listed(people, value.page, value.code)
    return Screen("directory.in-municipality", params, (*rows, (_anew(),)))


@routes.tap(MemberCard, needs=Can.FIND_MEMBERS)
async def card(ctx: Ctx, value: MemberCard) -> Answer:
    person = await directory.get(ctx.tx, ctx.actor, value.member, ctx.today)
    lines = [*await _about(ctx, person), *_reached_by(person)]
    rows: list[tuple[Button, ...]] = []
    hindrance = await relays.hindrance(ctx.tx, ctx.actor, person)
    if person.member_id == ctx.actor.member_id:
        lines.append(words("directory.oneself"))
        rows.append((tap("preferences.open-shown", OpenShown()),))
    elif hindrance is not None:
        lines.append(words(hindrance.text_id))
    else:
        rows.append((tap("directory.write", WriteTo(person.member_id)),))
    back = MembersOfMunicipality(value.code, value.page) if value.code else FoundPage(value.page)
    rows.append((tap("directory.back", back), _anew()))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, tuple(rows))


async def _found(ctx: Ctx, page: int) -> Screen:
    text = await directory.remembered(ctx.tx, ctx.actor)
    people = await directory.search(ctx.tx, ctx.actor, text, ctx.today)
    if not people:
        rows: Rows = ((_anew(),), (to_menu(),))
        return Screen("directory.nobody", {"text": text}, rows)
    rows = (*_listed(people, page, 0), (_anew(),))
    return Screen("directory.found", {"count": len(people), "text": text}, rows)


def _listed(people: Sequence[Person], number: int, code: int) -> Rows:
    """A page of people, and the buttons to the pages beside it."""
    page = paged(people, number, lambda one: _page(code, one), PER_PAGE)
    buttons = [
        verbatim(label, MemberCard(one.member_id, code, page.number))
        for label, one in zip(labels(page.items), page.items, strict=True)
    ]
    return (*one_a_row(buttons), *page.turning)


def _page(code: int, page: int) -> Tap:
    return MembersOfMunicipality(code, page) if code else FoundPage(page)


async def _about(ctx: Ctx, person: Person) -> list[Words]:
    lines = [words("directory.card-name", name=person.name or person.eldership or "")]
    parts = [words("common.verbatim", text=person.title)] if person.title else []
    parts += [
        words(f"roles.name-{role.replace('_', '-')}")
        for role in await directory.offices(ctx.tx, person)
    ]
    if parts:
        lines.append(words("directory.card-office", office=Joined(tuple(parts), by=", ")))
    if person.eldership:
        place = ", ".join(filter(None, (person.eldership, person.municipality_name)))
        lines.append(words("common.verbatim", text=place))
    return lines


def _reached_by(person: Person) -> list[Words]:
    """What the person allowed; whoever has not joined has allowed nothing."""
    lines = []
    if person.phone and person.shows_phone:
        lines.append(words("directory.card-phone", phone=person.phone))
    if person.email and person.shows_email:
        lines.append(words("directory.card-email", email=person.email))
    return lines


def _anew() -> Button:
    return tap("directory.anew", OpenDirectory())
