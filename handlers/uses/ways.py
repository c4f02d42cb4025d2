"""What stands on the card of an entry: how many made use of it, and the buttons to do so."""

from bot.domain.actors import Can
from bot.domain.messages import Button, Words, tap, words
from bot.domain.report_buttons import AdoptPractice, AskAuthor, MarkHelpful
from bot.domain.reports import ReportKind
from bot.domain.uses import ReadUses
from bot.services import uses
from bot.services.reports.items import Report
from bot.telegram.routes import Ctx


def counts(report: Report) -> list[Words]:
    """A line for every reader; nothing where nobody made use of it."""
    if not report.helpful and not report.uses:
        return []
    return [words("uses.counts", helpful=report.helpful, uses=report.uses)]


async def ways(ctx: Ctx, report: Report) -> list[Button]:
    """For who belongs; of one's own entry only who took it over."""
    found: list[Button] = []
    if not ctx.actor.can(Can.FIND_PRACTICES) or not ctx.actor.consented:
        return found
    seen = await uses.standing(ctx.tx, ctx.actor, report.id)
    if not seen.own and ctx.actor.member_id is not None:
        marked = "uses.helpful-marked" if seen.helpful else "uses.helpful"
        found.append(tap(marked, MarkHelpful(report.id)))
        if ctx.actor.seat is not None and not seen.own_place:
            found.append(tap(adopt_label(report, adopted=bool(seen.use)), AdoptPractice(report.id)))
        found.append(tap("uses.ask-author", AskAuthor(report.id)))
    if report.uses:
        found.append(tap("uses.who", ReadUses(report.id), count=report.uses))
    return found


def adopt_label(report: Report, *, adopted: bool) -> str:
    """Nobody applies what did not work: from that one learns."""
    if report.kind is ReportKind.LESSON:
        return "uses.learn-marked" if adopted else "uses.learn"
    return "uses.adopt-marked" if adopted else "uses.adopt"
