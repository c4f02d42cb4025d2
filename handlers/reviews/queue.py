"""What waits to be decided, the longest waiting first."""

from datetime import datetime

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Words, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.report_buttons import OpenQueue, ReviewReport
from bot.domain.reports import State
from bot.domain.reviews import OpenEveryQueue, is_late, waited
from bot.services import reviews
from bot.services.reports.items import Report
from bot.services.reviews import Queue
from bot.telegram.pages import IN_ORDER, bounded, turning
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.reviews.routes import routes

PER_PAGE = 5
TITLE_SHOWN = 80  # characters of a title in a line


@routes.entry("review_queue", needs=Can.REVIEW_REPORTS, opens=OpenQueue())
async def queue(ctx: Ctx, value: OpenQueue | None) -> Answer:
    return await queue_screen(ctx, bounded(value.page) if value else 0)


@routes.tap(OpenEveryQueue, needs=Can.REVIEW_REPORTS)
async def every_queue(ctx: Ctx, value: OpenEveryQueue) -> Answer:
    return await queue_screen(ctx, bounded(value.page), every=True)


async def queue_screen(ctx: Ctx, page: int = 0, *, every: bool = False) -> Screen:
    found = await reviews.queue(ctx.tx, ctx.actor, page, PER_PAGE, every=every)
    whole = tap("reviews.every-queue", OpenEveryQueue(), count=found.elsewhere)
    others = [whole] if found.elsewhere else []
    if page and not found.page:  # others were decided meanwhile
        return await queue_screen(ctx, every=every)
    if not found.count:
        return Screen("reviews.queue-empty", rows=one_a_row([*others, to_menu()]))
    lines = Joined(tuple(_line(one, found, ctx.now) for one in found.page))
    numbers = tuple(verbatim(str(one.id), ReviewReport(one.id)) for one in found.page)
    turns = turning(page, found.count, OpenEveryQueue if every else OpenQueue, PER_PAGE, IN_ORDER)
    rows = (numbers, *turns, *one_a_row(others), (to_menu(),))
    return Screen("reviews.queue", {"count": found.count, "lines": lines}, rows)


def _line(report: Report, found: Queue, now: datetime) -> Words:
    kind = "changed" if report.state is State.PUBLISHED else "new"
    return words(
        f"reviews.line-{kind}",
        number=str(report.id),
        title=shortened(report.title, TITLE_SHOWN),
        place=found.places.get(report.id) or words("reviews.unnamed"),
        waits=waits(report.waiting_since or now, now),
    )


def waits(since: datetime, now: datetime) -> Words:
    days = waited(since, now)
    if not days:
        return words("reviews.waits-today")
    late = "reviews.waits-late" if is_late(since, now) else "reviews.waits"
    return words(late, count=days)


def to_queue() -> Button:
    return tap("reviews.to-queue", OpenQueue())
