"""The author's side: what the reviewer asks for, or offers to say instead."""

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, one_a_row, tap, words
from bot.domain.report_buttons import AnswerReviewer, ManageReport
from bot.domain.reports import State
from bot.domain.reviews import AcceptWords, DeclineWords, ReturnToDraft, WriteReviewer
from bot.services import reviews
from bot.services.reports.items import own
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.reviews.queue import to_queue
from handlers.reviews.reading import after, stands, thread
from handlers.reviews.routes import routes


@routes.tap(AnswerReviewer, needs=Can.REPORT)
async def look(ctx: Ctx, value: AnswerReviewer) -> Answer:
    report = await own(ctx.tx, ctx.actor, value.report)
    offered = await reviews.offered_to_author(ctx.tx, report)
    lines = [
        words("reviews.about-titled", number=str(report.id), title=report.title),
        *await thread(ctx, report),
    ]
    buttons = []
    if offered is not None and offered.rev == report.rev:
        said = await reviews.changes(ctx.tx, report.content, offered.content)
        lines.append(words("reviews.offered", changes=said))
        buttons.append(tap("reviews.agree", AcceptWords(offered.id)))
        buttons.append(tap("reviews.disagree", DeclineWords(offered.id)))
    else:
        lines.append(await stands(ctx, report))
    if report.state in {State.ASKED, State.WAITING}:
        buttons.append(tap("reviews.write", WriteReviewer(report.id)))
    buttons.append(tap("reviews.manage", ManageReport(report.id)))
    rows = one_a_row([*buttons, to_menu()])
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


@routes.tap(AcceptWords, needs=Can.BELONG)
async def accept(ctx: Ctx, value: AcceptWords) -> Answer:
    """By the author of what a reviewer offers, by a reviewer of what its author changed."""
    try:
        report = await reviews.accept(ctx.tx, ctx.actor, value.revision, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)
    published = report.state is State.PUBLISHED
    text = "reviews.accepted" if published else "reviews.agreed"
    back = tap("reviews.manage", ManageReport(report.id))
    if ctx.actor.member_id is None or ctx.actor.member_id != report.member_id:
        back = to_queue()
    return Screen(text, {"number": str(report.id)}, ((back, to_menu()),), receipt=True)


@routes.tap(ReturnToDraft, needs=Can.REPORT)
async def to_draft(ctx: Ctx, value: ReturnToDraft) -> Answer:
    try:
        report = await reviews.to_draft(ctx.tx, ctx.actor, value.report, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)
    rows = ((tap("reviews.manage", ManageReport(report.id)), to_menu()),)
    return Screen("reviews.draft-again", {"number": str(report.id)}, rows)
