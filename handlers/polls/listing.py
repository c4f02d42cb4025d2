"""`/poll`: what one is putting together, what runs, what owes a conclusion; whom it asks."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.asking_buttons import NewPoll, WhoIsAsked
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import (
    ManagePoll,
    OpenAsking,
    OpenQuickPoll,
    OpenTemplates,
    ShowParticipation,
)
from bot.services.audience import of_own
from bot.services.polls import Poll, counting, items
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.audience import exactly
from handlers.polls.cards import NO_TITLE, back_to, card_of, state_said
from handlers.polls.routes import routes

PER_PAGE = 3  # with the ways on, seven buttons
LABEL = 40  # characters of a title on a button


@routes.command("poll", "apklausa", needs=Can.ASK_POLLS, opens=OpenAsking(), in_menu=True)
async def everything(ctx: Ctx, value: Any) -> Answer:
    managed = await items.mine(ctx.tx, ctx.actor)
    found = [*managed, *await items.watched(ctx.tx, ctx.actor)]
    page = paged(found, value.page if value else 0, OpenAsking, PER_PAGE)
    ways = (*_ways(), (to_menu(),))
    if not found:
        return Screen("polls.none-yet", rows=ways)
    lines = tuple(_line(ctx, number, one) for number, one in enumerate(page.items, 1))
    buttons = [_button(n, one, mine=one in managed) for n, one in enumerate(page.items, 1)]
    rows = (*one_a_row(buttons), *page.turning, *ways)
    return Screen("polls.list", {"lines": Joined(lines)}, rows)


def _ways() -> Rows:
    """What can be begun here."""
    begin = (tap("polls.new", NewPoll()), tap("polls.from-template", OpenTemplates()))
    return (begin, (tap("polls.quick", OpenQuickPoll()),))


def _line(ctx: Ctx, number: int, poll: Poll) -> Any:
    state = state_said(ctx, poll)
    return words("polls.list-line", number=str(number), title=poll.title or NO_TITLE, state=state)


def _button(number: int, poll: Poll, *, mine: bool) -> Button:
    """Of what somebody else asks one's county too: who takes part."""
    opens = ManagePoll(poll.id) if mine else ShowParticipation(poll.id)
    return verbatim(f"{number}. {shortened(poll.title, LABEL) or NO_TITLE}", opens)


@routes.tap(ManagePoll, needs=Can.ASK_POLLS)
async def manage(ctx: Ctx, value: ManagePoll) -> Answer:
    return await card_of(ctx, await items.get(ctx.tx, ctx.actor, value.poll))


@routes.tap(WhoIsAsked, needs=Can.ASK_POLLS)
async def who(ctx: Ctx, value: WhoIsAsked) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    counted = await counting.count(ctx.tx, poll, ctx.today)
    own = of_own(ctx.actor, Can.ASK_POLLS, counted)
    screen = exactly(
        own,
        value.place,
        value.page,
        lambda place, page: WhoIsAsked(poll.id, place, page),
        back_to(poll),
    )
    return screen.led_by(words("polls.own-names")) if own.total < counted.total else screen
