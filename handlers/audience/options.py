"""What can be chosen as an audience, by number as buttons carry it and by name as it is typed."""

import re
from collections.abc import Collection, Sequence
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


ALL = frozenset(AudienceKind)


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be chosen; a municipality knows the number of its `county`."""

    number: int
    label: Words
    names: tuple[str, ...] = ()  # folded, as it may be typed
    county: int = 0


@dataclass(frozen=True, slots=True)
class Options:
    """All that somebody may choose; `places` are the counties they speak for."""

    named: Sequence[Named]
    office: bool
    places: Sequence[Named]
    others: Sequence[Named] = ()  # counties whose own leads say whether they take part

    @property
    def own(self) -> list[int]:
        """The counties the actor speaks for."""
        return [one.number for one in self.places]

    def is_other(self, option: int) -> bool:
        return any(one.number == option for one in self.others)

    @property
    def numbers(self) -> set[int]:
        return {one.number for one in self.named}

    def of(self, kind: int) -> list[Named]:
        return [one for one in self.named if one.number // SHARE == kind]

    @property
    def kinds(self) -> list[Named]:
        """What can be asked for; for a lead all that is led first."""
        if self.office:
            return self._kinds_of_office()
        counties = [one for one in self.places if one.number in self.numbers]
        alone = [
            one for one in self.of(AudienceKind.MUNICIPALITIES) if not self._inside(one.county)
        ]
        jointly = Named(Menu.JOINTLY * SHARE, words("audience.kind-jointly"))
        return [
            *counties,
            *self._within(),
            *alone,
            *self.of(AudienceKind.NETWORKS),
            *([jointly] if self.others else []),
        ]

    def _kinds_of_office(self) -> list[Named]:
        leading = {AudienceKind.MUNICIPALITIES: Menu.COUNTIES * SHARE}
        return [
            Named(leading.get(kind, kind * SHARE), words(f"audience.kind-{kind.name.lower()}"))
            for kind in AudienceKind
            if self.of(kind)
        ]

    def _within(self) -> list[Named]:
        """For each county that is led, its municipalities."""
        label = words("audience.kind-municipalities")
        inside = {one.county for one in self.of(AudienceKind.MUNICIPALITIES)}
        found = [one.number % SHARE for one in self.places]
        return [Named(Menu.INSIDE * SHARE + one, label) for one in found if one in inside]

    def _inside(self, county: int) -> bool:
        """Whether it is a county the actor speaks for."""
        return any(one.number % SHARE == county for one in self.places)

    @property
    def top(self) -> int:
        """Where choosing begins: where there is only one kind, with what it leads to."""
        found = self.kinds
        alone = len(found) == 1 and found[0].number not in self.numbers
        return found[0].number if alone else Menu.KINDS * SHARE

    def level(self, option: int) -> int:
        """Where the option is offered."""
        kind = option // SHARE
        if self.is_other(option):
            return Menu.JOINTLY * SHARE
        if kind == AudienceKind.MUNICIPALITIES:
            county = next((one.county for one in self.named if one.number == option), 0)
            return (Menu.INSIDE * SHARE + county) if self._inside(county) else self.top
        if kind == AudienceKind.EVERYBODY or not self.office:
            return self.top
        return kind * SHARE

    def up(self, level: int) -> int | None:
        """The level above; None at the top."""
        if level == self.top:
            return None
        deep = level // SHARE == Menu.INSIDE and self.office
        return Menu.COUNTIES * SHARE if deep else self.top

    def at(self, level: int) -> list[Named]:
        """What is offered there; nothing where only the kinds are."""
        kind = level // SHARE
        match kind:
            case Menu.INSIDE:
                inside = self.of(AudienceKind.MUNICIPALITIES)
                return [one for one in inside if one.county == level % SHARE]
            case Menu.COUNTIES:
                found = [one.number % SHARE for one in self.places]
                labels = [one.label for one in self.places]
                return [
                    Named(Menu.INSIDE * SHARE + one, label)
                    for one, label in zip(found, labels, strict=True)
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


async def options_of(
    ctx: Ctx, what: Can, *, jointly: bool = False, only: Collection[AudienceKind] = ALL
) -> Options:
    """All that the actor may choose who wants to do that; read once a turn."""
    key = (Options, what, jointly, frozenset(only))
    if key not in ctx.read:
        found = await choices(ctx.tx, ctx.actor, what, jointly=jointly)
        places = [_county(county, name) for county, name in found.counties]
        others = [_county(county, name) for county, name in found.others]
        every = [*_plain(ctx, found), *places, *_municipalities(found), *others]
        ctx.read[key] = Options(
            [one for one in every if one.number // SHARE in only],
            found.office,
            places,
            others if AudienceKind.COUNTIES in only else (),
        )
    made: Options = ctx.read[key]
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
    networks = [
        _called(ctx, AudienceKind.NETWORKS * SHARE + number, words("common.verbatim", text=name))
        for number, name in found.networks
    ]
    if not found.office:
        return networks
    everybody = Named(
        AudienceKind.EVERYBODY * SHARE,
        words("audience.to-everybody"),
        ("visi", "visi nariai", "visiems", "visiems nariams", "all", "all members"),
    )
    offices = [_called(ctx, AudienceKind.ROLES * SHARE + one, _role(one)) for one in ROLES]
    return [everybody, *offices, *networks]


def _called(ctx: Ctx, number: int, label: Words) -> Named:
    return Named(number, label, (fold(ctx.kit.texts.plain(ctx.actor.language, label)),))


def _role(office: Office) -> Words:
    return words(f"roles.name-{office.name.lower().replace('_', '-')}")


def _county(county: County, name: str) -> Named:
    number = AudienceKind.COUNTIES * SHARE + county
    return Named(number, words("common.verbatim", text=name), (key(name),))


def _municipalities(found: Choices) -> list[Named]:
    return [
        Named(
            AudienceKind.MUNICIPALITIES * SHARE + iso_number(one.code),
            words("common.verbatim", text=short_municipality(one.name)),
            (key(one.name), key(short_municipality(one.name))),
            County.of(one.county),
        )
        for one in found.municipalities
    ]


def _begins(one: Named, wanted: set[str]) -> bool:
    return bool(wanted) and any(name.startswith(tuple(wanted)) for name in one.names)
