"""Diplomas and letters of thanks as a file: in the association's language, whoever prints them."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.files import Diploma, Diplomas
from bot.domain.messages import Words
from bot.services import awards
from bot.services.awards import PAPER, Award, Awards
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Paper
from bot.telegram.texts import REFERENCE
from handlers.awards.routes import routes
from handlers.awards.said import where, whose


@routes.paper(PAPER)
async def made(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """For whoever may have it then."""
    contest, number = int(args["contest"]), int(args["nomination"])
    found = await awards.ordered(ctx.tx, ctx.actor, contest, number, ctx.now)
    those = [found.of(number)] if number else found.each
    name = f"{contest}-{number}" if number else str(contest)
    return Paper(_bound(ctx, found, those), ctx.say("awards.file-name", number=name))


def _bound(ctx: PaperCtx, found: Awards, those: Sequence[Award]) -> Diplomas:
    contest = found.contest
    confirmed = (contest.confirmed_at or ctx.now).astimezone(ctx.kit.zone).date()
    return Diplomas(
        _say(ctx, "paper-title", contest=contest.name, year=str(contest.year)),
        ctx.kit.association,
        [_page(ctx, found, one) for one in those],
        [_say(ctx, "paper-association"), _say(ctx, "paper-jury")],
        _say(ctx, "paper-under"),
        _say(ctx, "paper-foot", when=confirmed, hash=found.hash),
        REFERENCE,
    )


def _page(ctx: PaperCtx, found: Awards, one: Award) -> Diploma:
    contest = found.contest
    lines = [
        _say(ctx, "paper-category", category=one.category.name),
        _say(ctx, "paper-contest", contest=contest.name, year=str(contest.year)),
    ]
    if not one.won:
        lines.reverse()  # „… dalyvavimą konkurse“, and then which
    if one.category.partner is not None:
        lines.append(_say(ctx, "paper-partner", partner=one.category.partner))
    if one.nomination.content.title:
        lines.append(_say(ctx, "paper-for", title=one.nomination.content.title))
    if not one.won:
        lead = _say(ctx, "paper-thanks")
        return Diploma(_say(ctx, "paper-letter"), whose(one), where(one), lead, lines)
    place = str(one.place)
    lead = _say(ctx, "paper-place", place=place)
    return Diploma(_say(ctx, "paper-diploma"), whose(one), where(one), lead, lines, place)


def _say(ctx: PaperCtx, name: str, **params: Any) -> str:
    return ctx.kit.texts.plain(REFERENCE, Words(f"awards.{name}", params))
