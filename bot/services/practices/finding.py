"""Looking for good practice: a page of what the actor may read, and what narrows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from rapidfuzz import fuzz

from bot.domain.actors import Actor, Can
from bot.domain.counties import County, iso_code
from bot.domain.errors import Stale, require
from bot.domain.folding import fold, fold_typed
from bot.domain.practices import PER_PAGE, WORDS_MAX, Facet, Order, Sought, fits
from bot.domain.visibility import Reader, counties_shown
from bot.services import places
from bot.services import search as index
from bot.services.practices.listing import Listed, listed
from bot.services.practices.reading import who_reads
from bot.services.search import Finding
from storage import members, practices, reports, territories
from storage.base import Tx
from storage.reports import Report, Theme

THEMES_OFFERED = 3  # where nothing was found
ALIKE = 70  # percent of likeness below which a theme is not meant


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of what was found, and how many there are.

    `instead` are mistyped words, each with the one that was looked for; where `partly`, nothing has
    all the words, and these have some of them.
    """

    page: Sequence[Listed]
    count: int
    instead: Sequence[tuple[str, str]] = ()
    partly: bool = False


async def find(
    tx: Tx, actor: Actor, sought: Sought, today: date, *, limit: int = PER_PAGE, offset: int = 0
) -> Shelf:
    """What the actor may read of what they look for. Raises NotAllowed."""
    found = await _found(tx, actor, sought, today, limit, offset)
    page = await listed(tx, await practices.some(tx, found.ids, ()))
    return Shelf(page, found.count, found.instead, found.partly)


async def search(
    tx: Tx, actor: Actor, typed: str, today: date, *, limit: int, offset: int = 0
) -> tuple[list[Report], int]:
    """As `find`, whole entries; nothing is remembered of it. Raises NotAllowed."""
    sought = Sought(typed.strip()[:WORDS_MAX])
    found = await _found(tx, actor, sought, today, limit, offset)
    return await practices.some(tx, found.ids, ()), found.count


async def _found(
    tx: Tx, actor: Actor, sought: Sought, today: date, limit: int, offset: int
) -> Finding:
    require(actor, Can.FIND_PRACTICES)
    return await index.find(
        tx,
        sought.words,
        await narrowed(tx, who_reads(actor), sought, today),
        order=Order(sought.order),
        limit=limit,
        offset=offset,
    )


async def narrowed(
    tx: Tx, reader: Reader, sought: Sought, today: date
) -> list[sa.ColumnElement[bool]]:
    """What the reader may read of it; of a small county without what is unnamed."""
    hidden = False
    if sought.county:
        shown = counties_shown(await members.count_by_county(tx, today))
        hidden = County(sought.county).code in shown
    return [practices.readable(reader), *practices.narrowed(sought, hidden)]


async def begin(tx: Tx, actor: Actor, typed: str = "", order: Order = Order.RELEVANCE) -> Sought:
    """Look for something else than before."""
    require(actor, Can.FIND_PRACTICES)
    sought = Sought(typed.strip()[:WORDS_MAX], order=order)
    await practices.remember(tx, actor.account_id, sought)
    return sought


async def looked_for(tx: Tx, actor: Actor) -> Sought:
    """What the actor looked for last; anything, where it was nothing."""
    require(actor, Can.FIND_PRACTICES)
    return await practices.remembered(tx, actor.account_id) or Sought()


async def change(tx: Tx, actor: Actor, sought: Sought) -> Sought:
    await practices.remember(tx, actor.account_id, sought)
    return sought


async def narrow(tx: Tx, actor: Actor, facet: Facet, value: int) -> Sought:
    """Only what is so, 0 is any. Raises Stale for what there is not: buttons are forged."""
    sought = await looked_for(tx, actor)
    if not fits(facet, value):
        raise Stale
    if facet is Facet.MUNICIPALITY and value:
        place = await places.municipality(tx, iso_code(value))
        if place.county != (County(sought.county).code if sought.county else None):
            raise Stale
    return await change(tx, actor, sought.narrowed(facet, value))


async def themes(tx: Tx, actor: Actor, limit: int | None = None) -> list[Theme]:
    """Those the actor can read something of, the most told of first."""
    require(actor, Can.FIND_PRACTICES)
    return await practices.themes_there(tx, [practices.readable(who_reads(actor))], limit)


async def nearest_themes(tx: Tx, actor: Actor, typed: str) -> list[Theme]:
    """A few of them: those called like it first, then those the most is told of."""
    found = await themes(tx, actor)
    return sorted(found, key=lambda one: -_likeness(one, typed))[:THEMES_OFFERED]


def _likeness(theme: Theme, typed: str) -> float:
    """In percent; what is hardly alike is not alike at all."""
    sought = fold_typed(typed)
    names = (fold(theme.name_lt), fold(theme.name_en))
    return max(fuzz.partial_ratio(sought, one, score_cutoff=ALIKE) for one in names)


async def years(tx: Tx, actor: Actor, today: date) -> list[int]:
    """Of which there may be something, the latest first."""
    require(actor, Can.FIND_PRACTICES)
    first = await practices.first_year(tx, [practices.readable(who_reads(actor))])
    return list(range(today.year, (first or today.year) - 1, -1))


async def names(tx: Tx, sought: Sought, language: str) -> list[str]:
    """Of the theme and the place it is narrowed by."""
    found: list[str] = []
    if sought.theme:
        found += (await reports.theme_names(tx, [sought.theme], language)).values()
    if sought.municipality:
        found.append((await places.municipality(tx, iso_code(sought.municipality))).name)
    elif sought.county:
        found.append((await territories.county_names(tx))[County(sought.county).code])
    return found
