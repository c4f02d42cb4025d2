"""A form whose steps are data: surveys, each with questions of its own, opened by a link."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Words, words
from bot.telegram.fields import Choices, Option, Text
from bot.telegram.forms import LATER, Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Media, Screen


def verbatim(text: str) -> Words:
    return words("common.verbatim", text=text)


async def _likes(ctx: Ctx) -> list[Option]:
    return [Option(1, "miškas"), Option(2, "upė"), Option(3, "pieva")]


class Surveys:
    """What is asked, by number, and what was answered. „why“ is asked of who wrote „taip“."""

    def __init__(
        self, *, secret: bool = False, noun: str = "reports", name: str = "report"
    ) -> None:
        self.titles = {12: "Parkas", 13: "Kelias"}
        self.given: list[Mapping[str, Any]] = []
        self.grown = 0
        self.media: dict[str, Media] = {}  # question → its picture
        self.preset: dict[str, Any] = {}  # what was answered before
        self.asks = "Ką dar pasakysite?"
        self.routes = Routes("reports")
        self.form = self.routes.form(
            Form(
                name,
                noun,
                needs=Can.REPORT,
                steps=(),
                finish=self.finish,
                grow=self.grow,
                named=self.named,
                leave=LATER,
                secret=secret,
            )
        )
        self.routes.link("survey", needs=Can.REPORT)(self.open)

    def title(self, values: Mapping[str, Any]) -> str:
        if values["survey"] not in self.titles:
            raise Refusal("groups.not-there")
        return self.titles[values["survey"]]

    async def open(self, ctx: Ctx, rest: str) -> Answer:
        return await ctx.kit.forms.open(ctx, self.form, key=rest, survey=int(rest), **self.preset)

    async def named(self, ctx: Ctx, values: Mapping[str, Any]) -> str:
        return self.title(values)

    async def grow(self, ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
        self.grown += 1
        title = self.title(values)
        steps = [self._step("need", f"Ar reikia? {title}", "Ar reikia")]
        if values.get("need") == "taip":
            steps.append(self._step("why", "Kodėl?", "Kodėl"))
        files = (self.media["likes"],) if "likes" in self.media else ()
        asks, label = verbatim("Kas patinka?"), verbatim("Patinka")
        likes = Choices(_likes, 2)
        steps.append(Step("likes", likes, optional=True, asks=asks, label=label, media=files))
        steps.append(self._step("more", self.asks, "Dar", optional=True))
        return tuple(steps)

    def _step(self, name: str, asks: str, label: str, *, optional: bool = False) -> Step:
        media = (self.media[name],) if name in self.media else ()
        return Step(name, Text(4000), optional, verbatim(asks), verbatim(label), media)

    async def finish(self, ctx: Ctx, values: Mapping[str, Any]) -> Screen:
        self.given.append(dict(values))
        return Screen("common.verbatim", {"text": "Ačiū."})
