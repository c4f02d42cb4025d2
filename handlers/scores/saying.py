"""A comment of one's own; and why a nomination must not be judged by this juror."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_buttons import OpenDeck
from bot.domain.errors import Refusal
from bot.domain.messages import Words, tap, words
from bot.domain.score_buttons import Comment, Recuse
from bot.domain.scores import COMMENT_MAX, WHY_MAX, Level
from bot.services import contests, scores
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.scores.cards import card_of
from handlers.scores.routes import led, out, routes, tapped


async def _about(_: Ctx, values: Mapping[str, Any]) -> Words:
    return words("scores.about", number=str(values["nomination"]))


async def _about_comment(_: Ctx, values: Mapping[str, Any]) -> Words:
    """Who will read it."""
    seen = "shown" if values["shown"] else "kept"
    return words(f"scores.about-comment-{seen}", number=str(values["nomination"]))


async def commented(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, level = values["nomination"], Level(values["level"])
    try:
        text = values.get("comment")
        await scores.comment(ctx.tx, ctx.actor, number, level, text, now=ctx.now, today=ctx.today)
        said = words("scores.comment-kept" if text else "scores.comment-dropped")
        return await card_of(ctx, number, level, said)
    except Refusal as refusal:
        return await _refused(ctx, refusal, number, level)


async def recused(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, level = values["nomination"], Level(values["level"])
    try:
        deck = await scores.recuse(
            ctx.tx, ctx.actor, number, level, values["why"], now=ctx.now, today=ctx.today
        )
    except Refusal as refusal:
        return await _refused(ctx, refusal, number, level)
    contest_id = deck.under.contest.id
    on = (tap("scores.to-deck", OpenDeck(contest_id, level)),)
    return Screen("scores.recused", {"number": str(number)}, (on, *out(contest_id)), receipt=True)


async def _refused(ctx: Ctx, refusal: Refusal, number: int, level: Level) -> Screen:
    """Raises NotAllowed, Stale."""
    rows = led(refusal, await contests.contest_of(ctx.tx, number), level)
    return refused(refusal, rows)


COMMENT = routes.form(
    Form(
        "score_comment",
        "scores",
        needs=Can.JUDGE,
        steps=(Step("comment", Text(COMMENT_MAX), optional=True),),
        finish=commented,
        about=_about_comment,
        direct=True,
    )
)
RECUSE = routes.form(
    Form(
        "score_recusal",
        "scores",
        needs=Can.JUDGE,
        steps=(Step("why", Text(WHY_MAX)),),
        finish=recused,
        about=_about,
        submit="scores.recuse-submit",
        confirm="scores.recuse-confirm",
    )
)


@tapped(Comment)
async def comment(ctx: Ctx, value: Comment) -> Answer:
    seen = await _open(ctx, value)
    return await ctx.kit.forms.open(
        ctx,
        COMMENT,
        key=_key(value),
        nomination=value.nomination,
        level=int(value.level),
        shown=seen.deck.under.contest.rules.comments,
    )


@tapped(Recuse)
async def recuse(ctx: Ctx, value: Recuse) -> Answer:
    await _open(ctx, value)
    return await ctx.kit.forms.open(
        ctx, RECUSE, key=_key(value), nomination=value.nomination, level=int(value.level)
    )


async def _open(ctx: Ctx, value: Comment | Recuse) -> scores.Seen:
    """Raises NotAllowed, Refusal, Stale."""
    return await scores.see(ctx.tx, ctx.actor, value.nomination, value.level, ctx.now, ctx.today)


def _key(value: Comment | Recuse) -> str:
    return f"{value.nomination}:{value.level.code}"
