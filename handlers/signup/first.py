"""The first screen: three things that are of use today."""

from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Words, tap, words
from bot.services import signup
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen

# Entries of the menu worth a place here, the most useful first; each has its „signup.first-<key>“.
KEYS = ("report", "members", "invite", "help", "language")
THINGS = 3


async def first(ctx: Ctx) -> Screen:
    """What to begin with: the county's group, then what the person may do."""
    things = [*await _group(ctx), *_entries(ctx)][:THINGS]
    lines = [
        words("signup.first-line", number=str(number), text=text)
        for number, (text, _) in enumerate(things, 1)
    ]
    rows = (*((button,) for _, button in things), (to_menu(),))
    return Screen("signup.first", {"lines": Joined(tuple(lines))}, rows)


async def _group(ctx: Ctx) -> list[tuple[Words, Button]]:
    url = await signup.group_link(ctx.tx, ctx.actor)
    if url is None or ctx.actor.seat is None:
        return []
    text = words("signup.first-group", county=ctx.actor.seat.county_name)
    return [(text, Button(words("signup.to-group"), url=url))]


def _entries(ctx: Ctx) -> list[tuple[Words, Button]]:
    known = {command.key: command for command in ctx.kit.table.known_to(ctx.actor)}
    return [
        (words(f"signup.first-{key}"), tap(known[key].label, opens))
        for key in KEYS
        if key in known and (opens := known[key].opens) is not None
    ]
