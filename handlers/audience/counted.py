"""Whom something would reach, before it goes: how many, and by name."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.domain.counties import County, short_municipality
from bot.domain.directory import short_eldership
from bot.domain.folding import alphabetical
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, verbatim, words
from bot.domain.preferences import Kind
from bot.domain.taps import Tap
from bot.services import courtesy
from bot.services.audience import Count, Receiver
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen

PEOPLE = 15  # of a list of names

Show = Callable[[int, int], Tap]  # a county's number (0: all), a page → the button that shows it


def counts(counted: Count) -> list[Words]:
    """„Bus siunčiama 441 nariui iš 443 …“, and how many cannot be reached."""
    if not counted.total:
        return []
    where = {"counties": len(counted.counties), "municipalities": len(counted.municipalities)}
    sent = len(counted.accounts)
    lines = [words("audience.count", sent=sent, total=str(counted.total), **where)]
    if counted.idle:
        lines.append(words("audience.count-idle", count=counted.idle))
    return lines


async def courtesy_said(
    ctx: Ctx, counted: Count, kind: Kind, declined: Callable[[int], Words]
) -> list[Words]:
    """What quiet hours and own wishes will make of a message of that kind that goes now."""
    found = await courtesy.forecast(
        ctx.tx, counted.accounts, kind, ctx.now, ctx.kit.zone, urgent=False
    )
    lines = []
    if found.later and found.first_at is not None:
        lines.append(words("audience.later", count=found.later, when=found.first_at))
    if found.declined:
        lines.append(declined(found.declined))
    return lines


def exactly(counted: Count, place: int, page: int, show: Show, back: tuple[Button, ...]) -> Screen:
    """By name: of several counties first how many in each."""
    if len(counted.counties) > 1 and not place:
        lines = _by_county(counted.people)
        return Screen(
            "audience.exactly", {"lines": lines}, (*_counties(show, counted.counties), back)
        )
    inside = [one for one in counted.people if not place or County.of(one.county) == place]
    inside.sort(key=lambda one: alphabetical(f"{one.municipality_name} {one.eldership}"))
    found = paged(inside, page, lambda number: show(place, number), PEOPLE)
    up: Rows = ()
    if place and len(counted.counties) > 1:
        up = ((tap("audience.all-counties", show(0, 0)),),)
    people = Joined(tuple(_person(one) for one in found.items))
    return Screen(
        "audience.exactly",
        {"lines": people if found.items else words("audience.nobody")},
        (*found.turning, *up, back),
    )


def _by_county(people: Sequence[Receiver]) -> Joined:
    found: dict[str, list[Receiver]] = {}
    for one in people:
        found.setdefault(one.county_name, []).append(one)
    return Joined(
        tuple(
            words(
                "audience.exactly-county",
                county=name,
                count=len(inside),
                idle=sum(one.started is None for one in inside),
            )
            for name, inside in sorted(found.items(), key=lambda one: alphabetical(one[0]))
        )
    )


def _counties(show: Show, counties: dict[str, str]) -> Rows:
    places = sorted(counties.items(), key=lambda one: alphabetical(one[1]))
    return in_pairs([verbatim(name, show(County.of(code), 0)) for code, name in places])


def _person(one: Receiver) -> Any:
    named = f"{one.name}, {short_eldership(one.eldership)}" if one.name else one.eldership
    place = short_municipality(one.municipality_name)
    text = "audience.person" if one.started else "audience.person-idle"
    return words(text, who=named, place=place)
