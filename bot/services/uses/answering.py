"""The author of an entry that does not say whose it is answers a question: under the entry."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.directory import Person
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.report_buttons import AskAuthor
from bot.services import relays
from bot.services.outbox import tell
from storage import directory, reports, uses
from storage.base import Tx
from storage.reports import Report


async def answerable(
    tx: Tx, actor: Actor, question_id: int, now: datetime, zone: ZoneInfo
) -> tuple[Report, Person]:
    """The actor's own entry, and who asked about it. Raises NotAllowed, Stale, Refusal."""
    require(actor, Can.FIND_PRACTICES)
    asked = await uses.question(tx, question_id)
    report = await reports.get(tx, asked.report_id) if asked else None
    if asked is None or report is None or actor.member_id is None:
        raise Stale
    if report.member_id != actor.member_id:
        raise Stale
    await relays.not_too_many(tx, actor, now, zone)
    today = now.astimezone(zone).date()
    asker = await directory.one(tx, asked.member_id, today) if asked.member_id else None
    if asker is None:
        raise Refusal("uses.asker-left")
    hindered = await relays.hindrance(tx, actor, asker)
    if hindered is not None:
        raise hindered
    return report, asker


async def answer(  # noqa: PLR0913, PLR0917 - who, to what, what, and once
    tx: Tx, actor: Actor, question_id: int, text: str, key: int, now: datetime, zone: ZoneInfo
) -> Person:
    """Queue the answer, once for each key; to whom. Raises as `answerable`."""
    report, asker = await answerable(tx, actor, question_id, now, zone)
    await tell(
        tx,
        asker.account_id or 0,
        words("uses.answer", number=str(report.id), title=report.title, text=text),
        key=relays.key_of(actor, key, relays.ANSWERED, report.id),
        now=now,
        rows=((tap("uses.ask-more", AskAuthor(report.id)),),),
        about=Kind.COLLEAGUES,
    )
    return asker
