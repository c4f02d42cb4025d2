"""`/nominate`: a new nomination, the one that was begun, or one that begins with an entry."""

from dataclasses import replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_buttons import NominateEntry, OpenNominate
from bot.domain.contests import Nominators
from bot.domain.messages import Joined, Rows, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.nomination_buttons import NominateIn
from bot.domain.nominations import TITLE_MAX, WHY_MAX
from bot.services import nominations
from bot.services.contests import Under
from bot.services.nominations import FORM
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.nominations import steps
from handlers.nominations.composing import NOMINATE
from handlers.nominations.routes import out, routes


@routes.command("nominate", "nominuoti", needs=Can.NOMINATE, opens=OpenNominate(), in_menu=True)
async def nominate(ctx: Ctx, _: Any) -> Answer:
    """What was begun is gone on with first."""
    taking_ = await nominations.open_for(ctx.tx, ctx.actor, ctx.now)
    left = [one for one in ctx.drafts if one.form == FORM]
    if left:
        begun = {one.key for one in left}
        others = [one for one in taking_ if str(one.contest.id) not in begun]
        new = [(tap("nominations.new", NominateIn(one.contest.id, 0)),) for one in others[:1]]
        screen = await ctx.kit.forms.unfinished(ctx, left[0])
        return replace(screen, rows=(*screen.rows, *new))
    if not taking_:
        return await _none_open(ctx)
    if len(taking_) > 1:
        return _which(taking_, 0)
    return await _begin(ctx, taking_[0], asked=False)


async def _none_open(ctx: Ctx) -> Screen:
    coming = await nominations.next_intake(ctx.tx, ctx.now)
    if coming is None:
        return Screen("nominations.none-open", rows=out())
    contest, since = coming
    return Screen("nominations.none-yet", {"contest": contest.name, "since": since}, out())


def _which(taking_: list[Under], report: int) -> Screen:
    buttons = [verbatim(one.contest.name, NominateIn(one.contest.id, report)) for one in taking_]
    return Screen("nominations.which-contest", rows=(*one_a_row(buttons), *out()))


@routes.tap(NominateIn, needs=Can.NOMINATE)
async def nominate_in(ctx: Ctx, value: NominateIn) -> Answer:
    taking_ = await nominations.open_for(ctx.tx, ctx.actor, ctx.now)
    under = next((one for one in taking_ if one.contest.id == value.contest), None)
    if under is None:
        return await _none_open(ctx)
    if value.report:
        return await _begin_by_entry(ctx, under, value.report)
    return await _begin(ctx, under, asked=True)


async def _begin(ctx: Ctx, under: Under, *, asked: bool) -> Screen:
    """Who has nominated already is told so first, and how many more there may be."""
    number, limits = under.contest.id, under.contest.rules
    full = await _full(ctx, under)
    if full is not None:
        return full
    made = await nominations.made_in(ctx.tx, ctx.actor, number)
    if made and not asked:
        left = await nominations.rooms.of_member(ctx.tx, number, limits, ctx.actor.member_id or 0)
        rows: Rows = ((tap("nominations.another", NominateIn(number, 0)),), *out())
        said = {"contest": under.contest.name, "made": made}
        lines = (words("nominations.made-some", **said), steps.left_of_member(limits, left))
        return Screen("common.joined", {"parts": Joined(lines)}, rows)
    oneself = ctx.actor.member_id if limits.nominators is Nominators.SELVES else None
    return await ctx.kit.forms.open(
        ctx, NOMINATE, key=str(number), contest=number, oneself=oneself, report=0
    )


async def _full(ctx: Ctx, under: Under) -> Screen | None:
    """The way on of who has made as many as one may."""
    limits = under.contest.rules
    mine = ctx.actor.member_id or 0
    if await nominations.rooms.of_member(ctx.tx, under.contest.id, limits, mine):
        return None
    return Screen("nominations.full-member", {"most": limits.per_member}, out())


@routes.tap(NominateEntry, needs=Can.NOMINATE)
async def by_entry(ctx: Ctx, value: NominateEntry) -> Answer:
    """A published entry: of its author only the category is still to be chosen."""
    taking_ = await nominations.open_for_entry(ctx.tx, ctx.actor, value.report, ctx.now, ctx.today)
    if not taking_:
        return Screen("nominations.not-by-entry", rows=out())
    if len(taking_) > 1:
        return _which(taking_, value.report)
    return await _begin_by_entry(ctx, taking_[0], value.report)


async def _begin_by_entry(ctx: Ctx, under: Under, report_id: int) -> Screen:
    number = under.contest.id
    taking_ = await nominations.open_for_entry(ctx.tx, ctx.actor, report_id, ctx.now, ctx.today)
    report = await nominations.evidence.of_author(ctx.tx, ctx.actor, report_id, ctx.today)
    if report is None or number not in {one.contest.id for one in taking_}:
        return Screen("nominations.not-by-entry", rows=out())
    full = await _full(ctx, under)
    if full is not None:
        return full
    oneself = report.member_id == ctx.actor.member_id
    told = "\n".join(filter(None, (report.content.problem, report.done, report.result)))
    given: dict[str, Any] = {"title": shortened(report.title, TITLE_MAX), "evidence": [report_id]}
    if not oneself:
        given["who"] = report.member_id
    if told:
        given["why"] = shortened(told, WHY_MAX)
    return await ctx.kit.forms.open(
        ctx,
        NOMINATE,
        key=f"{number}:{report_id}",
        contest=number,
        oneself=ctx.actor.member_id if oneself else None,
        report=report_id,
        **given,
    )
