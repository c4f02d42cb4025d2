"""The language: Lithuanian until the person chooses another."""

from enum import IntEnum
from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import tap, words
from bot.domain.taps import Tap
from bot.services import members
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("language")


class Language(IntEnum):
    """Values are in old messages: never reuse one."""

    LT = 1
    EN = 2


class OpenLanguages(Tap, prefix="lo"):
    pass


class Choose(Tap, prefix="lc"):
    language: Language


@routes.command("language", "kalba", needs=Can.BELONG, opens=OpenLanguages(), in_menu=True)
async def languages(ctx: Ctx, _: Any) -> Answer:
    rows = tuple(
        (tap(f"language.{language.name.lower()}", Choose(language)),) for language in Language
    )
    return Screen("language.choose", rows=rows)


@routes.tap(Choose, needs=Can.BELONG)
async def choose(ctx: Ctx, value: Choose) -> Answer:
    language = value.language.name.lower()
    await members.choose_language(ctx.tx, ctx.actor, language)
    ctx.speak(language)
    return (await ctx.kit.home(ctx)).led_by(words("language.chosen"))
