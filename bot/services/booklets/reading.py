"""Entries as a booklet or a table has them: many at once, each as its readers may see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from bot.domain.actors import Actor, Can
from bot.domain.booklets import Choice, makes
from bot.domain.counties import County
from bot.domain.errors import Refusal, require
from bot.domain.folding import alphabetical
from bot.domain.practices import Sought
from bot.domain.reports import COUNTY_SHOWN_FROM
from bot.domain.visibility import Reader, shows_county, shows_whose
from bot.services.practices import who_reads
from bot.services.reports.cards import Shown
from storage import booklets, members, practices, reports, territories
from storage.base import Tx
from storage.reports import Report

AT_ONCE = 1000  # entries read together: an engine takes no endless list


@dataclass(frozen=True, slots=True)
class Chapter:
    """The entries of a county; without a name, those that do not say where they are from."""

    county: str | None
    entries: Sequence[Shown]


async def narrowed(
    tx: Tx, reader: Reader, sought: Sought, today: date
) -> list[sa.ColumnElement[bool]]:
    """What the reader may read of it; of a small county without what is unnamed."""
    people = 0
    if sought.county:
        people = await members.count_in_county(tx, County(sought.county).code, today)
    hidden = people >= COUNTY_SHOWN_FROM
    return [practices.readable(reader), *practices.narrowed(sought, hidden)]


async def of_reader(
    tx: Tx, actor: Actor, sought: Sought, today: date, language: str
) -> list[Shown]:
    """What the actor may read, the newest first. Raises NotAllowed."""
    require(actor, Can.FIND_PRACTICES)
    which = await narrowed(tx, who_reads(actor), sought, today)
    return await shown(tx, await booklets.ids(tx, which), today, language)


async def bound(tx: Tx, actor: Actor, choice: Choice, today: date, language: str) -> list[Chapter]:
    """What everybody for whom the booklet is may read, by county. Raises NotAllowed, Refusal."""
    require(actor, Can.MAKE_BOOKLETS)
    if not makes(actor, choice):
        raise Refusal("booklets.not-yours")
    which = await narrowed(tx, choice.reader, choice.sought, today)
    found = await shown(tx, await booklets.ids(tx, which), today, language)
    by_county: dict[str | None, list[Shown]] = {}
    for one in found:
        by_county.setdefault(one.county, []).append(one)
    names = sorted((name for name in by_county if name is not None), key=alphabetical)
    last = [None] if None in by_county else []
    return [Chapter(name, sorted(by_county[name], key=_order)) for name in (*names, *last)]


def _order(one: Shown) -> tuple[object, ...]:
    """By place; what does not say whose it is comes last, by its title: its place tells nothing."""
    if one.eldership is None:
        return (1, alphabetical(one.content.title), one.report.id)
    place = (alphabetical(one.municipality or ""), alphabetical(one.eldership))
    return (0, *place, one.report.id)


async def shown(tx: Tx, ids: Sequence[int], today: date, language: str) -> list[Shown]:
    """In that order, as `cards.shown` shows each by itself."""
    found: list[Shown] = []
    for start in range(0, len(ids), AT_ONCE):
        found += await _some(tx, ids[start : start + AT_ONCE], today, language)
    return found


async def _some(tx: Tx, ids: Sequence[int], today: date, language: str) -> list[Shown]:
    rows = await practices.some(tx, ids, ())
    wanted = {theme for row in rows for theme in row.content.themes}
    themes = await reports.theme_names(tx, wanted, language)
    counties, places = await territories.county_names(tx), await territories.municipality_names(tx)
    doers = await booklets.doers(tx, ids)
    hidden = {row.county for row in rows if not shows_whose(row)}
    people = {code: await members.count_in_county(tx, code, today) for code in sorted(hidden)}

    def seen(row: Report) -> Shown:
        its = tuple(themes[one] for one in row.content.themes if one in themes)
        county = counties[row.county]
        if not shows_whose(row):
            known = county if shows_county(row, people[row.county]) else None
            return Shown(row, row.content.without_whose(), its, county=known)
        municipality, also = places[row.municipality], doers.get(row.id, ())
        return Shown(row, row.content, its, row.eldership, municipality, county, also)

    return [seen(row) for row in rows]
