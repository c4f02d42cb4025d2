"""What stands on the card of an entry: how many made use of it, and the buttons to do so."""

from bot.domain.actors import Can
from bot.domain.messages import Button, Words, tap, words
from bot.domain.report_buttons import AdoptPractice, AskAuthor, MarkHelpful
from bot.domain.reports import ReportKind
from bot.domain.uses import ReadUses
from bot.services import uses
from bot.services.reports.items import Report
from bot.services.uses import Standing
from bot.telegram.routes import Ctx


async def below(ctx: Ctx, report: Report) -> tuple[list[Words], list[Button]]:
    """How many made use of it, as a line where no button says it; and what the reader can do.

    The buttons are for who belongs; of one's own entry only who took it over.
    """
    if not ctx.actor.can(Can.FIND_PRACTICES) or not ctx.actor.consented:
        return _counts(report), []
    seen = await uses.standing(ctx.tx, ctx.actor, report.id)
    marks = not seen.own and ctx.actor.member_id is not None
    return [] if marks else _counts(report), _ways(ctx, seen, marks=marks)


def _counts(report: Report) -> list[Words]:
    """Nothing where nobody made use of it."""
    if not report.helpful and not report.uses:
        return []
    return [words("uses.counts", helpful=report.helpful, uses=report.uses)]


def _ways(ctx: Ctx, seen: Standing, *, marks: bool) -> list[Button]:
    found: list[Button] = []
    report = seen.report
    if marks:
        found.append(Button(helpful_label(seen), MarkHelpful(report.id).pack()))
        if ctx.actor.seat is not None and not seen.own_place:
            found.append(tap(adopt_label(report, adopted=bool(seen.use)), AdoptPractice(report.id)))
        found.append(tap("uses.ask-author", AskAuthor(report.id)))
    if report.uses:
        found.append(tap("uses.who", ReadUses(report.id), count=report.uses))
    return found


def helpful_label(seen: Standing) -> Words:
    """Whether the reader finds it so, and how many do."""
    count = seen.report.helpful
    if not count:
        return words("uses.helpful")
    return words("uses.helpful-marked" if seen.helpful else "uses.helpful-count", count=count)


def adopt_label(report: Report, *, adopted: bool) -> str:
    """Nobody applies what did not work: from that one learns."""
    if report.kind is ReportKind.LESSON:
        return "uses.learn-marked" if adopted else "uses.learn"
    return "uses.adopt-marked" if adopted else "uses.adopt"
