"""Published entries that a nomination brings: of anybody, but only those that say whose they are.

Whoever nominates may bring what they may read; an unnamed entry would say here whose it is.
"""

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.nominations import EVIDENCE_MAX
from bot.services import practices as library
from bot.services.practices.reading import who_reads
from storage import nominations, practices, reports
from storage.base import Tx
from storage.reports import Report

OFFERED = 6  # buttons of one screen


async def usable(tx: Tx, actor: Actor, ids: Collection[int]) -> list[Report]:
    """Those of them that may be brought, in their order."""
    return await practices.some(tx, list(ids), _may(actor))


async def of_member(tx: Tx, actor: Actor, member_id: int) -> list[Report]:
    """Their own, the newest first."""
    newest = (reports.reports.c.published_at.desc(), reports.reports.c.id.desc())
    theirs = reports.reports.c.member_id == member_id
    return await reports.select(tx, theirs, *_may(actor), order=newest, limit=OFFERED)


async def search(tx: Tx, actor: Actor, typed: str, today: date) -> list[Report]:
    """What is meant by a number, or by words."""
    digits = "".join(sign for sign in typed if sign.isdecimal())
    if digits and len(digits) <= len("2147483647") and not _has_words(typed):
        return await usable(tx, actor, [int(digits)])
    found, _ = await library.search(tx, actor, typed, today, limit=OFFERED)
    return [one for one in found if not one.unnamed]


async def of_author(tx: Tx, actor: Actor, report_id: int, today: date) -> Report | None:
    """An entry that may be brought, whose author can be nominated: the actor, or a colleague."""
    for one in await usable(tx, actor, [report_id]):
        if one.member_id and await nominations.place_of(tx, one.member_id, today):
            return one
    return None


async def kept(tx: Tx, actor: Actor, ids: Collection[int]) -> tuple[int, ...]:
    """What may be brought now of what was chosen: an entry may have been withdrawn meanwhile."""
    found = await usable(tx, actor, list(dict.fromkeys(ids)))
    return tuple(one.id for one in found)[:EVIDENCE_MAX]


def _has_words(typed: str) -> bool:
    """Besides „Nr.“."""
    left = typed.lower().replace("nr", "")
    return any(sign.isalpha() for sign in left)


def _may(actor: Actor) -> list[sa.ColumnElement[bool]]:
    return [practices.readable(who_reads(actor)), reports.reports.c.unnamed.is_(sa.false())]
