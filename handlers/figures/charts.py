"""Pictures of results: bars per option, and who took part, county by county."""

from collections.abc import Mapping
from typing import Any

from bot.domain import tallies as rules
from bot.domain.actors import Can
from bot.domain.asking import percent
from bot.domain.errors import Refusal, Stale
from bot.domain.figures import SendChart, SendCharts
from bot.domain.files import Board, Boards, Series
from bot.domain.folding import alphabetical
from bot.domain.messages import Words, tap
from bot.domain.poll_buttons import ShowTally
from bot.domain.polls import QuestionKind
from bot.domain.tallies import Tally
from bot.services import figures
from bot.services.tallies import Counted, Seen, saying
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Toast, refused
from handlers.figures.routes import routes

COMING = Toast("common.paper-coming")


@routes.tap(SendChart, needs=Can.FOLLOW)
async def chart(ctx: Ctx, value: SendChart) -> Answer:
    return await sent(ctx, "chart", value.poll, place=value.place)


@routes.tap(SendCharts, needs=Can.FOLLOW)
async def charts(ctx: Ctx, value: SendCharts) -> Answer:
    return await sent(ctx, "charts", value.poll)


async def sent(ctx: Ctx, name: str, poll_id: int, **args: Any) -> Answer:
    try:
        await figures.order(ctx.tx, ctx.actor, name, poll_id, ctx.now, **args)
    except Refusal as refusal:
        return refused(refusal, ((tap("tallies.results", ShowTally(poll_id)),),))
    return COMING


@routes.paper("poll-chart")
async def pictured(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    found = await figures.seen(ctx.tx, ctx.actor, int(args["poll"]), ctx.now)
    place = int(args["place"])
    if place > len(found.counted.tallies):
        raise Stale
    board = _question(ctx, found, found.counted.tallies[place - 1]) if place > 0 else None
    name = ctx.say("figures.file", number=str(found.mine.poll.id))
    return Paper(board or _participation(ctx, found), f"{name}-{place}.png")


@routes.paper("poll-charts")
async def bound(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """Who took part, then each question that has bars."""
    found = await figures.seen(ctx.tx, ctx.actor, int(args["poll"]), ctx.now)
    questions = (_question(ctx, found, one) for one in found.counted.tallies)
    pages = [_participation(ctx, found), *(one for one in questions if one is not None)]
    name = ctx.say("figures.file", number=str(found.mine.poll.id))
    return Paper(Boards(pages), f"{name}.pdf")


def _question(ctx: PaperCtx, found: Seen, tally: Tally) -> Board | None:
    """None where there is nothing to draw: words, numbers, no answers."""
    if not tally.answered or not tally.counts:
        return None
    order = tally.order
    if tally.question.kind is QuestionKind.RANKING:
        most = len(tally.counts)
        values = [round(most - tally.ranks[one], 2) for one in order]
        labels = [
            ctx.say("figures.label-rank", mean=saying.rounded(tally.ranks[one])) for one in order
        ]
    else:
        values = [tally.counts[one] for one in order]
        labels = [
            ctx.say("figures.label", count=tally.counts[one], percent=tally.percents[one])
            for one in order
        ]
    counted = found.counted
    numbered = len(counted.questions) > 1
    return Board(
        title=f"{tally.question.position}. {tally.question.text}"
        if numbered
        else counted.poll.title,
        subtitle=_answered(ctx, counted, tally),
        groups=[_said(ctx, saying.label(tally, one)) for one in order],
        series=[Series("", values)],
        labels=labels,
    )


def _answered(ctx: PaperCtx, counted: Counted, tally: Tally) -> str:
    """Of all whom the poll asks; of those who saw the question, where some left it out."""
    if tally.answered == counted.answered:
        return ctx.say("figures.answered", answered=counted.answered, asked=counted.total)
    return ctx.say("tallies.answered-of", answered=tally.answered, asked=tally.asked)


def _participation(ctx: PaperCtx, found: Seen) -> Board:
    """County by county; of an anonymous poll the small ones together."""
    rows = participation(ctx, found)
    counted = found.counted
    return Board(
        title=ctx.say("figures.participation"),
        subtitle=ctx.say(
            "figures.of",
            title=counted.poll.title,
            answered=counted.answered,
            total=counted.total,
            percent=counted.percent,
        ),
        groups=[name for name, _, _ in rows],
        series=[
            Series(ctx.say("figures.answered-yes"), [answered for _, answered, _ in rows]),
            Series(
                ctx.say("figures.answered-no"), [total - answered for _, answered, total in rows]
            ),
        ],
        labels=[
            ctx.say(
                "figures.label-of",
                answered=answered,
                total=total,
                percent=percent(answered, total),
            )
            for _, answered, total in rows
        ],
    )


def participation(ctx: PaperCtx, found: Seen) -> list[tuple[str, int, int]]:
    """County, how many have answered, of how many; in the order of their names."""
    counties = dict(found.counted.counties)
    rest: list[tuple[str, int, int]] = []
    if found.mine.poll.anonymous:
        small = rules.merged({code: answered for code, (answered, _) in counties.items()})
        gone = [counties.pop(code) for code in small if code is not None]
        if gone:
            sums = sum(answered for answered, _ in gone), sum(total for _, total in gone)
            rest = [(ctx.say("figures.rest"), *sums)]
    named = [(found.names[code], *counts) for code, counts in counties.items()]
    return [*sorted(named, key=lambda one: alphabetical(one[0])), *rest]


def _said(ctx: PaperCtx, label: Words) -> str:
    return ctx.say(label.id, **label.params)
