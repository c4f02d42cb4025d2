"""A field that asks whom something is for: everybody, or places, roles, networks by name."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from bot.domain.actors import Can, Nationwide, Territory
from bot.domain.counties import County, iso_code, iso_number, short_municipality
from bot.domain.folding import LABEL_MAX, alphabetical, fold
from bot.domain.messages import (
    Button,
    Joined,
    Rows,
    Words,
    in_pairs,
    one_a_row,
    tap,
    words,
)
from bot.domain.news import Audience, AudienceKind
from bot.domain.roles import Office
from bot.domain.territories import key
from bot.services import places, roles
from bot.telegram.fields import NAMED_MAX, NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

SHARE = 10_000_000  # of an option's number: below it, the place
ASKED = (Office.DIRECTOR, Office.EDITOR, Office.PRESIDENT, Office.BOARD, Office.COUNTY_LEAD)
ROLES = (*ASKED, Office.MUNICIPAL_LEAD, Office.LAWYER, Office.NETWORK_LEAD)


class Menu(IntEnum):
    """Options that only lead to others; beyond those of `AudienceKind`."""

    KINDS = 10
    COUNTIES = 11  # of which one's municipalities are chosen
    INSIDE = 12  # a county


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be chosen."""

    number: int
    label: Words
    names: tuple[str, ...] = ()  # folded, as it may be typed


@dataclass(frozen=True)
class AudienceOf(Field):
    """One kind of audience, and which; the value is a list of numbers, all of one kind."""

    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        known = await _everything(ctx)
        found = _typed(incoming.text, known, _kind_of(before))
        kinds = {number // SHARE for number in found}
        if not found:
            return Problem(words("forms.option-unknown", text=incoming.text[:NAMES_MAX]))
        if len(kinds) > 1:
            return Problem(words("news.one-kind"))
        if kinds == {AudienceKind.EVERYBODY}:
            return Taken(found)
        same = [one for one in before or [] if one // SHARE in kinds]
        return Taken(list(dict.fromkeys([*same, *found])), more=True)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        known = await _everything(ctx)
        kind = option // SHARE
        chosen = list(before or [])
        if option not in {one.number for one in known}:
            if kind not in {*Menu, *AudienceKind}:
                return Problem(words("forms.pick-unknown"))
            ctx.read[self] = option
            return Taken(chosen, more=True)
        whole = kind == AudienceKind.COUNTIES and not _is_office(ctx)
        if kind == AudienceKind.EVERYBODY or whole:
            return Taken([option])
        same = [one for one in chosen if one // SHARE == kind]
        return Taken(list(dict.fromkeys([*same, option])), more=True)

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        ctx.read[self] = _level(option, await _everything(ctx))
        return Taken([one for one in before or [] if one != option], more=True)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        known, chosen = await _everything(ctx), set(value or [])
        level = ctx.read.get(self, _level(value[-1], known) if value else Menu.KINDS * SHARE)
        alone = level // SHARE == AudienceKind.COUNTIES and not _is_office(ctx)
        shown = [] if alone else _at(level, known)
        if not shown:
            return one_a_row([_offer(one, press, chosen) for one in _kinds(ctx, known)])
        up = Menu.COUNTIES if level // SHARE == Menu.INSIDE and _is_office(ctx) else Menu.KINDS
        back = tap("news.other-kind", press(up * SHARE, chosen=False))
        return (*in_pairs([_offer(one, press, chosen) for one in shown]), (back,))

    async def show(self, ctx: Ctx, value: Any) -> Words:
        known = {one.number: one.label for one in await _everything(ctx)}
        return listed([known[number] for number in value if number in known])


def listed(labels: Sequence[Words]) -> Words:
    """One after the other."""
    return words("common.joined", parts=Joined(tuple(labels), by=", "))


def audience_of(value: Sequence[int]) -> Audience:
    """The audience the numbers stand for."""
    kind = AudienceKind(value[0] // SHARE)
    if kind is AudienceKind.EVERYBODY:
        return Audience(kind)
    return Audience(kind, tuple(_code(kind, number % SHARE) for number in value))


def value_of(audience: Audience) -> list[int]:
    """The inverse of `audience_of`."""
    return [
        audience.kind * SHARE + _number(audience.kind, which) for which in audience.which or ("",)
    ]


def _code(kind: AudienceKind, place: int) -> str:
    match kind:
        case AudienceKind.COUNTIES:
            return County(place).code
        case AudienceKind.MUNICIPALITIES:
            return iso_code(place)
        case AudienceKind.ROLES:
            return Office(place).role.value
    return str(place)


def _number(kind: AudienceKind, which: str) -> int:
    match kind:
        case AudienceKind.EVERYBODY:
            return 0
        case AudienceKind.COUNTIES:
            return County.of(which)
        case AudienceKind.MUNICIPALITIES:
            return iso_number(which)
        case AudienceKind.ROLES:
            return Office[which.upper()]
    return int(which)


async def _everything(ctx: Ctx) -> list[Named]:
    """All that the actor may choose; read once a turn."""
    if AudienceOf not in ctx.read:
        ctx.read[AudienceOf] = await _choices(ctx)
    found: list[Named] = ctx.read[AudienceOf]
    return found


async def _choices(ctx: Ctx) -> list[Named]:
    """A county lead chooses within the county; the office everywhere."""
    actor = ctx.actor
    found: list[Named] = []
    for county, name in await places.counties(ctx.tx):
        if not actor.may(Can.BROADCAST, Territory(county.code)):
            continue
        found.append(_territory(AudienceKind.COUNTIES, county, name, name))
        for one in await places.municipalities(ctx.tx, county.code):
            number, short = iso_number(one.code), short_municipality(one.name)
            found.append(_territory(AudienceKind.MUNICIPALITIES, number, one.name, short))
    if not _is_office(ctx):
        return found
    everybody = Named(
        AudienceKind.EVERYBODY * SHARE,
        words("news.to-everybody"),
        ("visi", "visi nariai", "visiems", "all"),
    )
    offices = [
        Named(AudienceKind.ROLES * SHARE + office, role_name(office.role.value)) for office in ROLES
    ]
    networks = sorted(
        (await roles.places(ctx.tx)).networks.items(), key=lambda one: alphabetical(one[1])
    )
    of_networks = [
        Named(AudienceKind.NETWORKS * SHARE + number, words("common.verbatim", text=name))
        for number, name in networks
    ]
    plain = [everybody, *offices, *of_networks]
    said = [_folded(ctx, one) for one in plain]
    return [*said, *found]


def role_name(role: str) -> Words:
    return words(f"roles.name-{role.replace('_', '-')}")


def _territory(kind: AudienceKind, number: int, name: str, label: str) -> Named:
    return Named(
        kind * SHARE + number, words("common.verbatim", text=label), (key(name), key(label))
    )


def _folded(ctx: Ctx, one: Named) -> Named:
    said = fold(ctx.kit.texts.plain(ctx.actor.language, one.label))
    return Named(one.number, one.label, (said, *one.names))


def _typed(text: str, known: Sequence[Named], preferred: int | None) -> list[int]:
    """What is named in the text, each in full or by its beginning, if that fits only one."""
    found = []
    for part in filter(
        None, map(str.strip, re.split(r"[,;\n]", text[: LABEL_MAX * 2])[:NAMED_MAX])
    ):
        wanted = {fold(part), key(part)} - {""}
        exact = [one for one in known if wanted & set(one.names)]
        begun = [one for one in known if any(name.startswith(tuple(wanted)) for name in one.names)]
        fitting = exact or begun
        narrowed = [one for one in fitting if one.number // SHARE == preferred] or fitting
        if len(narrowed) != 1:
            return []
        found.append(narrowed[0].number)
    return found


def _kind_of(value: Any) -> int | None:
    return value[0] // SHARE if value else None


def _is_office(ctx: Ctx) -> bool:
    return ctx.actor.may(Can.BROADCAST, Nationwide())


def _offer(one: Named, press: Press, chosen: Collection[int]) -> Button:
    is_chosen = one.number in chosen
    label = words("common.chosen", text=one.label) if is_chosen else one.label
    return Button(label, data=press(one.number, chosen=is_chosen).pack())


def _kinds(ctx: Ctx, known: Sequence[Named]) -> list[Named]:
    """What can be asked for; the whole of their county first, where somebody has but one."""
    counties = [one for one in known if one.number // SHARE == AudienceKind.COUNTIES]
    if not _is_office(ctx):
        inside = [
            Named(Menu.INSIDE * SHARE + one.number % SHARE, words("news.kind-municipalities"))
            for one in counties
        ]
        return [*counties, *inside]
    there = {one.number // SHARE for one in known}
    leading = {AudienceKind.MUNICIPALITIES: Menu.COUNTIES * SHARE}
    return [
        Named(leading.get(kind, kind * SHARE), words(f"news.kind-{kind.name.lower()}"))
        for kind in AudienceKind
        if kind in there
    ]


def _level(option: int, known: Sequence[Named]) -> int:
    """Where the option is offered."""
    kind = option // SHARE
    if kind == AudienceKind.EVERYBODY:
        return Menu.KINDS * SHARE
    if kind != AudienceKind.MUNICIPALITIES:
        return kind * SHARE
    county = 0
    for one in known:
        if one.number // SHARE == AudienceKind.COUNTIES:
            county = one.number % SHARE
        if one.number == option:
            break
    return Menu.INSIDE * SHARE + county


def _at(level: int, known: Sequence[Named]) -> list[Named]:
    """What is offered there; nothing where only the kinds are."""
    kind, place = divmod(level, SHARE)
    if kind == Menu.INSIDE:
        return [
            one
            for one in known
            if one.number // SHARE == AudienceKind.MUNICIPALITIES
            and _level(one.number, known) % SHARE == place
        ]
    if kind == Menu.COUNTIES:
        return [
            Named(Menu.INSIDE * SHARE + one.number % SHARE, one.label)
            for one in known
            if one.number // SHARE == AudienceKind.COUNTIES
        ]
    return (
        []
        if kind == AudienceKind.EVERYBODY
        else [one for one in known if one.number // SHARE == kind]
    )
