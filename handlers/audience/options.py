"""What can be chosen as an audience, by number as buttons carry it and by name as it is typed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.domain.actors import Can
from bot.domain.audience import Audience, AudienceKind
from bot.domain.counties import County, iso_code, iso_number, short_municipality
from bot.domain.folding import LABEL_MAX, fold
from bot.domain.messages import Words, words
from bot.domain.roles import Office
from bot.domain.territories import key
from bot.services.choices import Choices, choices
from bot.telegram.fields import NAMED_MAX
from bot.telegram.routes import Ctx

SHARE = 10_000_000  # of an option's number: below it, the place
ROLES = tuple(one for one in Office if one is not Office.OWNER)  # an owner need not be a member


class Menu(IntEnum):
    """Options that only lead to others; beyond those of `AudienceKind`."""

    KINDS = 10
    COUNTIES = 11  # of which one's municipalities are chosen
    INSIDE = 12  # a county
    JOINTLY = 13  # with counties of others


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be chosen."""

    number: int
    label: Words
    names: tuple[str, ...] = ()  # folded, as it may be typed


@dataclass(frozen=True, slots=True)
class Options:
    """All that somebody may choose. Each county is followed by its municipalities."""

    named: Sequence[Named]
    office: bool
    others: Sequence[Named] = ()  # counties whose own leads say whether they take part

    @property
    def own(self) -> list[int]:
        """The counties the actor speaks for."""
        theirs = {one.number for one in self.others}
        return [one.number for one in self.of(AudienceKind.COUNTIES) if one.number not in theirs]

    def is_other(self, option: int) -> bool:
        return any(one.number == option for one in self.others)

    @property
    def numbers(self) -> set[int]:
        return {one.number for one in self.named}

    def of(self, kind: int) -> list[Named]:
        return [one for one in self.named if one.number // SHARE == kind]

    @property
    def kinds(self) -> list[Named]:
        """What can be asked for; for a county lead the whole of the county first."""
        if not self.office:
            counties = [one for one in self.named if one.number in self.own]
            within = words("audience.kind-municipalities")
            inside = [Named(Menu.INSIDE * SHARE + one.number % SHARE, within) for one in counties]
            jointly = Named(Menu.JOINTLY * SHARE, words("audience.kind-jointly"))
            return [*counties, *inside, *([jointly] if self.others else [])]
        leading = {AudienceKind.MUNICIPALITIES: Menu.COUNTIES * SHARE}
        return [
            Named(leading.get(kind, kind * SHARE), words(f"audience.kind-{kind.name.lower()}"))
            for kind in AudienceKind
            if self.of(kind)
        ]

    def level(self, option: int) -> int:
        """Where the option is offered."""
        kind = option // SHARE
        if self.is_other(option):
            return Menu.JOINTLY * SHARE
        if kind == AudienceKind.EVERYBODY or (kind == AudienceKind.COUNTIES and not self.office):
            return Menu.KINDS * SHARE
        if kind != AudienceKind.MUNICIPALITIES:
            return kind * SHARE
        county = 0
        for one in self.named:
            if one.number // SHARE == AudienceKind.COUNTIES:
                county = one.number % SHARE
            if one.number == option:
                break
        return Menu.INSIDE * SHARE + county

    def at(self, level: int) -> list[Named]:
        """What is offered there; nothing where only the kinds are."""
        kind = level // SHARE
        match kind:
            case Menu.INSIDE:
                inside = self.of(AudienceKind.MUNICIPALITIES)
                return [one for one in inside if self.level(one.number) == level]
            case Menu.COUNTIES:
                return [
                    Named(Menu.INSIDE * SHARE + one.number % SHARE, one.label)
                    for one in self.of(AudienceKind.COUNTIES)
                ]
            case Menu.JOINTLY:
                return self.of(AudienceKind.COUNTIES)
            case AudienceKind.EVERYBODY:
                return []
        return self.of(kind)

    def typed(self, text: str, preferred: int | None) -> list[int]:
        """What is named in the text, each in full or by its beginning, if that fits only one."""
        found = []
        parts = re.split(r"[,;\n]", text[: LABEL_MAX * 2])[:NAMED_MAX]
        for part in filter(None, map(str.strip, parts)):
            wanted = {fold(part), key(part)} - {""}
            exact = [one for one in self.named if wanted & set(one.names)]
            begun = [one for one in self.named if _begins(one, wanted)]
            fitting = exact or begun
            narrowed = [one for one in fitting if one.number // SHARE == preferred] or fitting
            if len(narrowed) != 1:
                return []
            found.append(narrowed[0].number)
        return found


async def options_of(ctx: Ctx, what: Can, *, jointly: bool = False) -> Options:
    """All that the actor may choose who wants to do that; read once a turn."""
    if (Options, what, jointly) not in ctx.read:
        found = await choices(ctx.tx, ctx.actor, what, jointly=jointly)
        others = [
            _territory(AudienceKind.COUNTIES, county, name, name) for county, name in found.others
        ]
        named = [*_plain(ctx, found), *_territories(found), *others]
        ctx.read[Options, what, jointly] = Options(named, found.office, others)
    made: Options = ctx.read[Options, what, jointly]
    return made


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


def _plain(ctx: Ctx, found: Choices) -> list[Named]:
    """Everybody, roles and networks, by what they are called."""
    if not found.office:
        return []
    offices = [(AudienceKind.ROLES * SHARE + one, _role(one)) for one in ROLES]
    networks = [
        (AudienceKind.NETWORKS * SHARE + number, words("common.verbatim", text=name))
        for number, name in found.networks
    ]
    everybody = Named(
        AudienceKind.EVERYBODY * SHARE,
        words("audience.to-everybody"),
        ("visi", "visi nariai", "visiems", "visiems nariams", "all", "all members"),
    )
    return [
        everybody,
        *(
            Named(number, label, (fold(ctx.kit.texts.plain(ctx.actor.language, label)),))
            for number, label in (*offices, *networks)
        ),
    ]


def _role(office: Office) -> Words:
    return words(f"roles.name-{office.name.lower().replace('_', '-')}")


def _territories(found: Choices) -> list[Named]:
    named = []
    for county, name in found.counties:
        named.append(_territory(AudienceKind.COUNTIES, county, name, name))
        named += [
            _territory(
                AudienceKind.MUNICIPALITIES,
                iso_number(one.code),
                one.name,
                short_municipality(one.name),
            )
            for one in found.municipalities
            if one.county == county.code
        ]
    return named


def _territory(kind: AudienceKind, number: int, name: str, label: str) -> Named:
    names = (key(name), key(label))
    return Named(kind * SHARE + number, words("common.verbatim", text=label), names)


def _begins(one: Named, wanted: set[str]) -> bool:
    return bool(wanted) and any(name.startswith(tuple(wanted)) for name in one.names)
