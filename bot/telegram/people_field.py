"""A field that asks for a person: typed words are looked up, and a button picks whom they meant."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.domain.directory import Person as Found
from bot.domain.directory import labels
from bot.domain.errors import Stale
from bot.domain.messages import Rows, Words, one_a_row, verbatim, words
from bot.services import directory
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx

SHOWN = 8  # people offered at once


def everybody(ctx: Ctx, person: Found) -> bool:  # noqa: ARG001 - what `fits` is called with
    return True


@dataclass(frozen=True)
class Person(Field):
    """Somebody in the roster who `fits`; the value is their `member_id`."""

    fits: Callable[[Ctx, Found], bool] = everybody

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        people = await directory.search(ctx.tx, ctx.actor, incoming.text, ctx.today)
        found = [person for person in people if self.fits(ctx, person)]
        ctx.read[self] = found[:SHOWN]
        if not found:
            return Problem(words("directory.nobody", text=incoming.text[:NAMES_MAX]))
        if len(found) > SHOWN:
            return Problem(words("directory.too-many", count=len(found), shown=SHOWN))
        return Problem(words("directory.which", count=len(found)))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        try:
            person = await directory.get(ctx.tx, ctx.actor, option, ctx.today)
        except Stale:
            return Problem(words("forms.pick-unknown"))
        if not self.fits(ctx, person):
            return Problem(words("forms.pick-unknown"))
        return Taken(option)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        """Whom the words just typed may mean."""
        found = ctx.read.get(self, ())
        return one_a_row(
            [
                verbatim(label, press(person.member_id, chosen=False))
                for label, person in zip(labels(found), found, strict=True)
            ]
        )

    async def show(self, ctx: Ctx, value: Any) -> Words:
        """Who it is; nothing where they have left since."""
        try:
            person = await directory.get(ctx.tx, ctx.actor, int(value), ctx.today)
        except Stale:
            return words("directory.left")
        return words("common.verbatim", text=person.label)
