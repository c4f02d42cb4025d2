"""A published entry for whoever may read it; below it, others like it."""

from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.practices import SIMILAR
from bot.domain.visibility import STRANGER, Reader, may_read, reader
from bot.services import search
from bot.services.practices.listing import Listed, listed
from storage import practices, reports
from storage.base import Tx
from storage.reports import Report


class Hidden(Refusal):
    """Not for this reader, or there is none: which of the two it is, nobody is told."""


def who_reads(actor: Actor) -> Reader:
    """Who has not agreed to the terms reads what everybody may."""
    return reader(actor) if actor.consented else STRANGER


async def read(tx: Tx, actor: Actor, report_id: int) -> Report:
    """Raises Hidden."""
    report = await reports.get(tx, report_id)
    if report is None or not may_read(who_reads(actor), report):
        raise Hidden("practices.hidden")
    return report


async def alike(tx: Tx, actor: Actor, report: Report) -> list[Listed]:
    """A few others that the actor may read: about the same, or else on most of its themes."""
    which = [practices.readable(who_reads(actor))]
    found = await practices.some(tx, await search.like(tx, report, which, SIMILAR), ())
    if len(found) < SIMILAR:
        known = {one.id for one in found}
        others = await practices.alike(tx, report, which, SIMILAR)
        found += [one for one in others if one.id not in known]
    return await listed(tx, found[:SIMILAR])
