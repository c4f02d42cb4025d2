"""Entries as a booklet or a table has them: many at once, each as its readers may see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.actors import Actor, Can
from bot.domain.booklets import Choice, makes
from bot.domain.errors import Refusal, require
from bot.domain.folding import alphabetical
from bot.domain.practices import Sought
from bot.services.practices import narrowed, who_reads
from bot.services.reports.cards import Shown, all_shown
from storage import practices
from storage.base import Tx

AT_ONCE = 1000  # entries read together: an engine takes no endless list


@dataclass(frozen=True, slots=True)
class Chapter:
    """The entries of a county; without a name, those that do not say where they are from."""

    county: str | None
    entries: Sequence[Shown]


async def of_reader(
    tx: Tx, actor: Actor, sought: Sought, today: date, language: str
) -> list[Shown]:
    """What the actor may read, the newest first. Raises NotAllowed."""
    require(actor, Can.FIND_PRACTICES)
    which = await narrowed(tx, who_reads(actor), sought, today)
    return await shown(tx, await practices.ids(tx, which), today, language)


async def bound(tx: Tx, actor: Actor, choice: Choice, today: date, language: str) -> list[Chapter]:
    """What everybody for whom the booklet is may read, by county. Raises NotAllowed, Refusal."""
    require(actor, Can.MAKE_BOOKLETS)
    if not makes(actor, choice):
        raise Refusal("booklets.not-yours")
    which = await narrowed(tx, choice.reader, choice.sought, today)
    found = await shown(tx, await practices.ids(tx, which), today, language)
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
    """In that order."""
    found: list[Shown] = []
    for start in range(0, len(ids), AT_ONCE):
        some = await practices.some(tx, ids[start : start + AT_ONCE], ())
        found += await all_shown(tx, some, today, language)
    return found
