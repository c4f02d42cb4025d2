"""An entry for whoever may decide about it: what it says, whose it is, what was said about it."""

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.report_buttons import ReviewReport, SeeHistory, ShowPractice
from bot.domain.reports import HANDED_IN, State
from bot.domain.reviews import (
    AcceptWords,
    AskForMore,
    ChangeWords,
    DeclineWords,
    PublishReport,
    RefuseReport,
    WithdrawReport,
)
from bot.services import reviews
from bot.services.reports import cards
from bot.services.reports.items import Report
from bot.services.reviews import Changed, Decided, Note, Own, Revision
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, why
from handlers.reviews.queue import queue_screen, to_queue, waits
from handlers.reviews.routes import routes

NOTE_SHOWN = 300  # characters of a line of the thread


@routes.tap(ReviewReport, needs=Can.REVIEW_REPORTS)
async def read(ctx: Ctx, value: ReviewReport) -> Answer:
    try:
        return await report_screen(ctx, value.report)
    except Own as own:
        return (await queue_screen(ctx)).led_by(why(own))


@routes.tap(PublishReport, needs=Can.REVIEW_REPORTS)
async def publish(ctx: Ctx, value: PublishReport) -> Answer:
    try:
        report = await reviews.publish(ctx.tx, ctx.actor, value.report, ctx.now, rev=value.rev)
    except Changed as changed:
        return (await report_screen(ctx, value.report)).led_by(why(changed))
    except Decided as decided:
        report = await reviews.reviewed(ctx.tx, ctx.actor, value.report, ctx.now)
        again = report.state is State.PUBLISHED and report.decided_by == ctx.actor.account_id
        if not again:
            return (await queue_screen(ctx)).led_by(why(decided))
    except Own as own:
        return (await queue_screen(ctx)).led_by(why(own))
    rows = one_a_row([tap("reviews.show", ShowPractice(report.id)), to_queue(), to_menu()])
    shown = {"number": str(report.id), "title": report.title}
    return Screen("reviews.published", shown, rows, receipt=True)


async def report_screen(ctx: Ctx, report_id: int) -> Screen:
    """What can be decided about it now, for reviewers alone. Raises NotAllowed, Stale, Own."""
    report = await reviews.reviewed(ctx.tx, ctx.actor, report_id, ctx.now)
    offered = await reviews.offered_to_reviewers(ctx.tx, report)
    sent = await reviews.show(ctx.tx, ctx.actor, report, ctx.now, offered)
    lines = await _said(ctx, report, offered)
    lines.append(await reviews.author_line(ctx.tx, report, ctx.now))
    if sent:
        lines.append(words("reviews.files-above"))
    lines += [await stands(ctx, report), *await thread(ctx, report)]
    rows = (*_rows(report, offered), (to_queue(), to_menu()))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows, protect=True)


async def _said(ctx: Ctx, report: Report, offered: Revision | None) -> list[Words]:
    """The entry; where its author has changed it since, what was and what is to be."""
    seen = await cards.shown(ctx.tx, report, ctx.now.date(), ctx.actor.language)
    if offered is not None:
        said = await reviews.changes(ctx.tx, report.content, offered.content)
        head = words("reviews.about", number=str(report.id))
        return [head, cards.title(seen), *cards.whose(seen), said]
    who = words(f"reviews.for-{report.visibility.code}")
    return [cards.card(seen, cards.REVIEW_MAX), *cards.on_map(seen.content), who]


async def stands(ctx: Ctx, report: Report) -> Words:
    """How long it has waited, or what became of it."""
    if report.waiting_since is not None:
        return waits(report.waiting_since, ctx.now)
    if report.state in {State.REFUSED, State.WITHDRAWN}:
        return words(f"reviews.stands-{report.state}", reason=report.why or "")
    return words(f"reviews.stands-{report.state}")


async def thread(ctx: Ctx, report: Report) -> list[Words]:
    """What reviewer and author wrote to each other lately, oldest first."""
    return [_note(one) for one in await reviews.thread(ctx.tx, report)]


def _note(note: Note) -> Words:
    side = "reviewer" if note.by_reviewer else "author"
    text = cards.line(note.text, NOTE_SHOWN)
    return words(f"reviews.note-{side}", text=text, when=note.sent_at)


def _rows(report: Report, offered: Revision | None) -> Rows:
    number = report.id
    if offered is not None:
        return one_a_row(
            [
                tap("reviews.accept", AcceptWords(offered.id)),
                tap("reviews.decline", DeclineWords(offered.id)),
                tap("reviews.correct", ChangeWords(number)),
            ]
        )
    if report.state in HANDED_IN:
        return one_a_row(
            [
                tap("reviews.publish", PublishReport(number, report.rev)),
                tap("reviews.ask-more", AskForMore(number)),
                tap("reviews.correct", ChangeWords(number)),
                tap("reviews.refuse", RefuseReport(number)),
            ]
        )
    if report.state is State.PUBLISHED:
        return one_a_row(_published(number))
    return ()


def _published(number: int) -> list[Button]:
    return [
        tap("reviews.show", ShowPractice(number)),
        tap("reviews.correct", ChangeWords(number)),
        tap("reviews.history", SeeHistory(number)),
        tap("reviews.withdraw", WithdrawReport(number)),
    ]


async def after(ctx: Ctx, refusal: Refusal) -> Screen:
    """Somebody was quicker, or it is not the actor's: what is left."""
    if ctx.actor.can(Can.REVIEW_REPORTS):
        return (await queue_screen(ctx)).led_by(why(refusal))
    said = why(refusal)
    return Screen(said.id, said.params, ((to_menu(),),))
