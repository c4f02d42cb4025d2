"""What a blind jury will read: a preview, words to hide, words to show again."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.check_buttons import ApproveBlackOut, BlackOut, HideWords, RevealWords
from bot.domain.checks import WORDS_MAX
from bot.domain.errors import Refusal
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.services import checks
from bot.services.checks import Preview
from bot.services.nominations.answers import answered
from bot.services.nominations.cards import ANSWER_SHOWN
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.checks.cards import card_of
from handlers.checks.routes import back, led, routes, tapped

WORDS_SHOWN = 12  # of those that checkers hid or show again


@tapped(BlackOut)
async def preview(ctx: Ctx, value: BlackOut) -> Answer:
    found = await checks.preview(ctx.tx, ctx.actor, value.nomination, ctx.now, ctx.today)
    return preview_of(found)


@tapped(ApproveBlackOut)
async def approve(ctx: Ctx, value: ApproveBlackOut) -> Answer:
    args = (ctx.tx, ctx.actor, value.nomination, value.rev, ctx.now, ctx.today)
    await checks.approve(*args)
    return await card_of(ctx, value.nomination, words("checks.black-kept"))


def preview_of(found: Preview, *lead: Words) -> Screen:
    parts = Joined(tuple(_lines(found)))
    return Screen("common.joined", {"parts": parts}, _rows(found), protect=True).led_by(*lead)


def _lines(found: Preview) -> list[Words]:
    left, one = found.left, found.seen.nomination
    lines = [
        words("checks.black-head", number=str(one.id)),
        words("checks.title", title=left["title"] or "–"),
        words("checks.why", text=left["why"] or "–"),
    ]
    answers = {int(number): given for number, given in left["answers"].items()}
    lines += [
        words("checks.said", question=asked.text, answer=said)
        for asked, said in answered(found.seen.questions, answers, ANSWER_SHOWN)
    ]
    if left["added"]:
        lines.append(words("checks.added", text=left["added"]))
    for what, some in (("hidden", found.wording.hidden), ("shown", found.wording.shown)):
        if some:
            said = ", ".join(some[-WORDS_SHOWN:])
            lines.append(words(f"checks.black-{what}", words=said))
    approved = "approved" if one.blacked_at is not None else "look"
    return [*lines, words(f"checks.black-{approved}")]


def _rows(found: Preview) -> Rows:
    one = found.seen.nomination
    both: tuple[Button, ...] = (
        tap("checks.hide", HideWords(one.id)),
        tap("checks.reveal", RevealWords(one.id)),
    )
    ready = (tap("checks.black-approve", ApproveBlackOut(one.id, one.rev)),)
    return (*(() if one.blacked_at is not None else (ready,)), both, *back(one.id))


Change = Callable[..., Awaitable[Preview]]


def _finish(
    change: Change, step: str, said: str
) -> Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]]:
    async def finish(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
        number = values["nomination"]
        try:
            found = await change(ctx.tx, ctx.actor, number, values[step], ctx.now, ctx.today)
        except Refusal as refusal:
            return refused(refusal, await led(ctx, refusal, BlackOut(number)))
        return preview_of(found, words(said))

    return finish


async def _about(_: Ctx, values: Mapping[str, Any]) -> Words:
    return words("checks.about-black", number=str(values["nomination"]))


HIDE = routes.form(
    Form(
        "check_hide",
        "checks",
        needs=Can.CHECK_NOMINATIONS,
        steps=(Step("hide", Text(WORDS_MAX)),),
        finish=_finish(checks.hide, "hide", "checks.hid"),
        about=_about,
        direct=True,
    )
)
REVEAL = routes.form(
    Form(
        "check_reveal",
        "checks",
        needs=Can.CHECK_NOMINATIONS,
        steps=(Step("reveal", Text(WORDS_MAX)),),
        finish=_finish(checks.reveal, "reveal", "checks.revealed"),
        about=_about,
        direct=True,
    )
)


@tapped(HideWords)
async def hide(ctx: Ctx, value: HideWords) -> Answer:
    return await _open(ctx, HIDE, value.nomination)


@tapped(RevealWords)
async def reveal(ctx: Ctx, value: RevealWords) -> Answer:
    return await _open(ctx, REVEAL, value.nomination)


async def _open(ctx: Ctx, form: Form, number: int) -> Screen:
    """Raises NotAllowed, Refusal, Stale."""
    await checks.preview(ctx.tx, ctx.actor, number, ctx.now, ctx.today)
    return await ctx.kit.forms.open(ctx, form, key=str(number), nomination=number)
