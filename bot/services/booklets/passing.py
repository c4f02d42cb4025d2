"""An entry that goes further than the bot: as far as its author has agreed, and no further."""

from datetime import date, datetime

from bot.domain.actors import Actor, Can
from bot.domain.audience import Audience
from bot.domain.booklets import TEXT
from bot.domain.errors import Refusal, Stale, require
from bot.domain.news import EDITABLE, Content
from bot.domain.reports import State, Visibility
from bot.domain.visibility import over
from bot.services import audit, bindings, news
from bot.services.audience import widest
from bot.services.news import Item, New, source_of
from bot.services.reports.cards import Shown
from bot.services.reports.cards import shown as one_shown
from storage import news as items
from storage import reports
from storage.base import Tx
from storage.reports import Report

NEWS_KINDS = ("photo", "video", "document")  # that a news item may have


async def _passed_on(tx: Tx, actor: Actor, report_id: int) -> Report:
    """A published entry over which the actor may. Raises NotAllowed, Stale.

    An unnamed one is the office's: a lead would learn whether it is from the own county.
    """
    report = await reports.get(tx, report_id)
    if report is None or report.state is not State.PUBLISHED:
        require(actor, Can.MAKE_BOOKLETS)
        raise Stale
    require(actor, Can.MAKE_BOOKLETS, over=over(report))
    return report


def may_pass_on(actor: Actor, report: Report) -> bool:
    return actor.may(Can.MAKE_BOOKLETS, over(report))


async def for_website(
    tx: Tx, actor: Actor, report_id: int, today: date, language: str = "lt"
) -> Shown:
    """What the public may see of it. Raises NotAllowed, Stale, Refusal."""
    report = await _passed_on(tx, actor, report_id)
    if report.visibility is not Visibility.PUBLIC:
        raise Refusal("booklets.not-public")
    return await one_shown(tx, report, today, language)


async def order_photos(
    tx: Tx, actor: Actor, report_id: int, *, key: str, now: datetime, today: date
) -> bool:
    """Have them packed; False while something else is. Raises NotAllowed, Stale, Refusal."""
    seen = await for_website(tx, actor, report_id, today)
    if not any(file["kind"] == "photo" for file in seen.content.files):
        raise Refusal("booklets.no-photos")
    if not await bindings.order(tx, actor, TEXT, {"report": report_id}, key=key, now=now):
        return False
    county = None if seen.report.unnamed else seen.report.county
    await audit.note(tx, actor, "booklet-photos", now, county=county, number=str(report_id))
    return True


async def to_draft(tx: Tx, actor: Actor, report_id: int, today: date) -> Shown:
    """What all members may see of it. Raises NotAllowed, Stale, Refusal."""
    report = await _passed_on(tx, actor, report_id)
    require(actor, Can.BROADCAST)
    refusal = await news.agreed(tx, report.id, everybody=False)
    if refusal is not None:
        raise refusal
    return await one_shown(tx, report, today)


async def draft(tx: Tx, actor: Actor, seen: Shown, html: str, now: datetime) -> Item:
    """A draft of news that says so, or the one the actor has of it. Raises NotAllowed."""
    own = items.news.c.author_id == actor.account_id
    made_of_it = items.news.c.source.like(source_of(seen.report.id, "%"))
    for earlier in await items.found(tx, own, made_of_it):
        if earlier.state in EDITABLE:
            return earlier
    media = [dict(file) for file in seen.content.files if file["kind"] in NEWS_KINDS]
    audience: Audience = widest(actor, Can.BROADCAST)
    number = await news.create(tx, actor, New(Content(html, media), audience), now)
    await items.change(tx, number, source=source_of(seen.report.id, number))
    return await news.get(tx, actor, number)
