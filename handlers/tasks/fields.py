"""Who shall do it, and until when."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.directory import Person as Found
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Button, Rows, one_a_row, tap, words
from bot.domain.tasks import is_possible
from bot.services import directory
from bot.services.tasks import holders
from bot.telegram.day_field import Day
from bot.telegram.fields import Press, Problem, Reading
from bot.telegram.incoming import Incoming
from bot.telegram.moment_picking import Meant
from bot.telegram.people_field import SHOWN, Person
from bot.telegram.routes import Ctx


@dataclass(frozen=True)
class Doer(Person):
    """Somebody in the roster, by name, by eldership, or by the role they hold."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        held = await holders.named(ctx.tx, incoming.text, ctx.today)
        people = [await _person(ctx, one.member_id) for one in held[:SHOWN]]
        found = [one for one in people if one is not None]
        if not found:
            return await super().read(ctx, incoming, before)
        ctx.read[self] = found
        if len(held) > SHOWN:
            return Problem(words("directory.too-many", count=len(held), shown=SHOWN))
        return Problem(words("directory.which", count=len(found)))

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        """Those who were found; before anything was typed, whom most is asked of."""
        if self in ctx.read:
            return await super().options(ctx, value, press)
        buttons: list[Button] = []
        if ctx.actor.member_id is not None:
            buttons.append(tap("tasks.me", press(ctx.actor.member_id, chosen=False)))
        for one in await holders.usual(ctx.tx, ctx.today):
            role = words(f"roles.name-{one.grant.role.value.replace('_', '-')}")
            buttons.append(Button(role, data=press(one.member_id, chosen=False).pack()))
        return one_a_row(buttons)


async def _person(ctx: Ctx, member_id: int) -> Found | None:
    try:
        return await directory.get(ctx.tx, ctx.actor, member_id, ctx.today)
    except Stale:
        return None


@dataclass(frozen=True)
class DueDay(Day):
    """A day to come, not years away."""

    def refusal(self, ctx: Ctx, meant: Meant) -> Refusal | None:
        if not isinstance(meant, date) or not is_possible(meant, ctx.today):
            return Refusal("tasks.day-wrong")
        return super().refusal(ctx, meant)
