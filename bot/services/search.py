"""The index of good practice kept as entries are, and what somebody typed looked up in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.domain.practices import Order
from bot.domain.reports import State
from bot.domain.search import Clause, Indexed, Wanted, alike, wanted
from bot.domain.search.slips import SHORTEST, beginnings, is_slip
from bot.domain.search.thesaurus import groups
from bot.domain.visibility import shows_whose
from storage import reports, search, spellings, territories
from storage.base import Tx
from storage.reports import Report

AT_ONCE = 100  # entries indexed anew by one tick: about half a second
MEANT_MAX = 3  # words that a mistyped one may be; more of them find anything

Among = Sequence[sa.ColumnElement[bool]]  # conditions on `reports`: what may be found


@dataclass(frozen=True, slots=True)
class Finding:
    """A page by number, and how many there are.

    `instead` are mistyped words, each with the word that was looked for; where `partly`, nothing
    has all the words, and these have some of them.
    """

    ids: Sequence[int]
    count: int
    instead: tuple[tuple[str, str], ...] = ()
    partly: bool = False


async def index(tx: Tx, report: Report) -> None:
    """Let the entry be found by what anybody may read of it; not at all, if it is not published.

    To be asked for in the transaction that changes it.
    """
    if report.state is State.PUBLISHED:
        await search.put(tx, report.id, report.rev, await _parts(tx, report))
    else:
        await search.drop(tx, report.id)


async def refresh(tx: Tx, _: datetime, __: ZoneInfo) -> None:
    """A tick: index what is not, or was by other rules. After an upgrade that is everything."""
    for report_id in await search.stale(tx, AT_ONCE):
        report = await reports.get(tx, report_id)
        if report is not None:
            await index(tx, report)


async def find(
    tx: Tx,
    typed: str,
    among: Among,
    *,
    order: Order = Order.RELEVANCE,
    limit: int,
    offset: int = 0,
) -> Finding:
    """What has all the words; else all, with slips of the finger mended; else some of them.

    Without words it is everything among these.
    """
    asked = wanted(typed)
    page = partial(search.find, tx, among=among, order=order, limit=limit, offset=offset)
    found = await page(asked)
    if found.count or not asked.words:
        return Finding(found.ids, found.count)
    mended, instead = await _mended(tx, asked, among)
    if instead:
        found = await page(mended)
        if found.count:
            return Finding(found.ids, found.count, instead)
    if len(asked.words) > 1:
        found = await page(mended.any())
    return Finding(found.ids, found.count, instead if found.count else (), partly=found.count > 0)


async def like(tx: Tx, report: Report, among: Among, limit: int) -> Sequence[int]:
    """Numbers of entries about the same, the most alike first."""
    others = [*among, reports.reports.c.id != report.id]
    return (await search.find(tx, alike(report.title), others, limit=limit)).ids


async def _parts(tx: Tx, report: Report) -> Indexed:
    content, places = report.content.without_whose(), [report.content.country]
    if shows_whose(report):
        names = await territories.municipality_names(tx)
        content = report.content
        places += [report.eldership, names[report.municipality], content.place]
    themes = [
        name
        for language in ("lt", "en")
        for name in (await reports.theme_names(tx, set(content.themes), language)).values()
    ]
    told = (content.problem, content.done, content.result, content.funding, content.partners)
    return Indexed(
        content.title,
        tuple(themes),
        tuple(filter(None, places)),
        tuple(filter(None, told)),
    )


# Slips of the finger


async def _mended(
    tx: Tx, asked: Wanted, among: Among
) -> tuple[Wanted, tuple[tuple[str, str], ...]]:
    """With what they may have meant by words that nothing here has; and those words."""
    given: dict[str, tuple[str, ...]] = {}
    instead: list[tuple[str, str]] = []
    for clause in asked.words:
        if await search.has(tx, clause, among):
            continue
        meant = await _meant(tx, clause, among)
        if meant:
            given[clause.typed] = tuple(term for one in meant for term in one.terms)
            instead.append((clause.typed, meant[0].typed))
    return asked.instead(given), tuple(instead)


async def _meant(tx: Tx, clause: Clause, among: Among) -> list[Clause]:
    """Words that entries here have, or that mean what they have, one slip away."""
    likely: dict[str, str] = {}
    for root in clause.terms:
        if len(root) >= SHORTEST:
            likely |= await spellings.resembling(tx, root)
            likely |= {one: word for one, word in groups().spelled.items() if is_slip(root, one)}
    likely |= await spellings.spelled(tx, beginnings(clause.prefix or ""))
    found: list[Clause] = []
    for word in sorted(set(likely.values()), key=lambda one: one[:1] != clause.typed[:1]):
        one = wanted(word).words[0]
        if await search.has(tx, one, among):
            found.append(one)
        if len(found) == MEANT_MAX:
            break
    return found
