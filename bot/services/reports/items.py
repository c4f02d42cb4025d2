"""Entries as their author makes them; nobody else sees one before it is handed in."""

from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can
from bot.domain.errors import NotAllowed, Stale, require
from bot.domain.reports import NOUN, Content
from bot.services import live
from storage import reports
from storage.base import Tx
from storage.reports import Report

__all__ = ["Report"]


async def create(tx: Tx, actor: Actor, content: Content, now: datetime, **columns: Any) -> int:
    """The number of the new entry, a draft. Raises NotAllowed."""
    require(actor, Can.REPORT)
    if actor.member_id is None or actor.seat is None:
        raise NotAllowed("common.stranger", account=str(actor.account_id))
    return await reports.add(
        tx,
        content,
        submitted_at=now,
        member_id=actor.member_id,
        eldership_id=actor.seat.eldership_id,
        **columns,
    )


async def own(tx: Tx, actor: Actor, report_id: int) -> Report:
    """An entry of the actor's own, in whatever state. Raises NotAllowed, Stale."""
    require(actor, Can.REPORT)
    report = await reports.get(tx, report_id)
    if report is None or actor.member_id is None or report.member_id != actor.member_id:
        raise Stale
    return report


async def changed(tx: Tx, report: Report, **columns: Any) -> Report:
    """What was seen of it before is another one; its cards are not right any more."""
    await reports.change(tx, report.id, **(columns | {"rev": report.rev + 1}))
    await live.changed(tx, NOUN, report.id)
    return await reports.get(tx, report.id) or report
