"""`/polls`: what waits for an answer, what is open, what came of the rest."""

from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.conclusions import OpenChanges
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import OpenAsking, OpenPolls, ShowPoll
from bot.domain.polls import Sight
from bot.services import tallies
from bot.services.tallies import Found
from bot.telegram.pages import bounded, turning
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.tallies.routes import routes

PER_PAGE = 5
TITLE_SHOWN = 90  # characters: five of them make half a screen


@routes.command("polls", "apklausos", needs=Can.FOLLOW, opens=OpenPolls(), in_menu=True)
async def shelf(ctx: Ctx, value: Any) -> Answer:
    number = bounded(value.page) if isinstance(value, OpenPolls) else 0
    found = await tallies.shelf(ctx.tx, ctx.actor, number, PER_PAGE, ctx.now)
    if not found.count:
        return Screen("tallies.empty", rows=(_ways(ctx),))
    lines = tuple(_line(ctx, place, one) for place, one in enumerate(found.page, start=1))
    row = tuple(
        verbatim(str(place), ShowPoll(one.id)) for place, one in enumerate(found.page, start=1)
    )
    rows = (row, *turning(number, found.count, OpenPolls, PER_PAGE), _ways(ctx))
    return Screen("tallies.list", {"waiting": found.waiting, "lines": Joined(lines)}, rows)


def _line(ctx: Ctx, place: int, one: Found) -> Words:
    """What can be done with it."""
    said = {"place": str(place), "title": shortened(one.title, TITLE_SHOWN)}
    if one.is_open(ctx.now):
        state = "open" if one.answered is None else "answered" if one.answered else "waits"
        return words(f"tallies.line-{state}", **said, until=one.closes_at)
    hides = one.sight is Sight.ASKER
    state = "concluded" if one.concluded else "closed" if hides else "results"
    return words(f"tallies.line-{state}", **said, day=_day(ctx, one.closes_at))


def _day(ctx: Ctx, when: datetime) -> str:
    """As Lithuanians write it in figures: 2026-11-24."""
    return when.astimezone(ctx.kit.zone).date().isoformat()


def _ways(ctx: Ctx) -> tuple[Button, ...]:
    """On from here, each for whom it is."""
    found = []
    if ctx.actor.can(Can.ANSWER_POLLS):
        found.append(tap("tallies.changes", OpenChanges()))
    if ctx.actor.can(Can.ASK_POLLS):
        found.append(tap("tallies.ask", OpenAsking()))
    return (*found, to_menu())
