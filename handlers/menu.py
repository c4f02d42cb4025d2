"""Start, menu, help, cancel: where everybody comes in and finds the way back."""

from dataclasses import replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.counties import short_municipality
from bot.domain.errors import require
from bot.domain.meeting_buttons import OpenCalling
from bot.domain.menu import OpenMenu, to_menu
from bot.domain.messages import Button, in_pairs, one_a_row, tap, words
from bot.domain.news_buttons import OpenBroadcast
from bot.domain.poll_buttons import OpenAsking
from bot.domain.taps import Tap
from bot.services import members
from bot.telegram.dispatch import follow
from bot.telegram.routes import Command, Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers import signup

routes = Routes("menu")

PER_PAGE = 6  # buttons of one screen


class OpenHelp(Tap, prefix="mh"):
    pass


class OpenNewsHelp(Tap, prefix="mn"):
    pass


class OpenPollsHelp(Tap, prefix="mp"):
    pass


class OpenMeetingsHelp(Tap, prefix="mk"):
    pass


class Resume(Tap, prefix="mr"):
    pass


class OpenUnfinished(Tap, prefix="mu"):
    pass


async def home(ctx: Ctx) -> Screen:
    """The first page of the menu; for a stranger the ways in."""
    return _menu(ctx, 0) if ctx.actor.can(Can.BELONG) else await signup.ways(ctx)


@routes.command("start", needs=Can.ANYONE)
async def start(ctx: Ctx, _: Any) -> Answer:
    if ctx.actor.can(Can.BELONG):
        await members.start(ctx.tx, ctx.actor, ctx.now)
    led = await follow(ctx, ctx.incoming.argument)
    if led is not None:
        return led
    welcome = words("menu.welcome", association=ctx.kit.association)
    if not ctx.actor.can(Can.BELONG):
        await ctx.kit.forms.pause(ctx)
        return await signup.welcome(ctx)
    if not ctx.actor.consented:
        return (await signup.terms(ctx)).led_by(welcome)
    if ctx.draft is not None:
        return await ctx.kit.forms.unfinished(ctx, ctx.draft)
    return (await home(ctx)).led_by(welcome)


@routes.command("menu", "meniu", needs=Can.BELONG, opens=OpenMenu(), in_groups=True)
async def menu(ctx: Ctx, value: OpenMenu | None) -> Answer:
    await ctx.kit.forms.pause(ctx)
    return _menu(ctx, value.page if value else 0)


@routes.entry("resume", needs=Can.BELONG, opens=Resume(), in_menu=False)
async def resume(ctx: Ctx, _: Any) -> Answer:
    """Go on with the form that was touched last; where there are others, with a way to them."""
    if not ctx.drafts:
        return _menu(ctx, 0).led_by(words("menu.nothing-open"))
    screen = await ctx.kit.forms.resume(ctx, ctx.drafts[0])
    others = ((tap("menu.unfinished", OpenUnfinished()),),) if len(ctx.drafts) > 1 else ()
    return replace(screen, rows=(*screen.rows, *others))


@routes.tap(OpenUnfinished, needs=Can.BELONG)
async def unfinished(ctx: Ctx, _: OpenUnfinished) -> Answer:
    """All forms that wait, to choose from."""
    if not ctx.drafts:
        return _menu(ctx, 0).led_by(words("menu.nothing-open"))
    return await ctx.kit.forms.several(ctx)


@routes.command("help", "pagalba", needs=Can.BELONG, opens=OpenHelp(), in_menu=True)
async def help_(ctx: Ctx, _: Any) -> Answer:
    buttons = [to_menu()]
    if ctx.actor.can(Can.CALL_MEETINGS):
        buttons.insert(0, tap("menu.how-to-meet", OpenMeetingsHelp()))
    if ctx.actor.can(Can.ASK_POLLS):
        buttons.insert(0, tap("menu.how-to-ask", OpenPollsHelp()))
    if ctx.actor.can(Can.BROADCAST):
        buttons.insert(0, tap("menu.how-to-send", OpenNewsHelp()))
    return Screen("menu.help", rows=one_a_row(buttons))


@routes.tap(OpenNewsHelp, needs=Can.BROADCAST)
async def news_help(_: Ctx, __: OpenNewsHelp) -> Answer:
    buttons = [tap("news.menu-broadcast", OpenBroadcast()), tap("menu.to-help", OpenHelp())]
    return Screen("menu.help-news", rows=one_a_row(buttons))


@routes.tap(OpenPollsHelp, needs=Can.ASK_POLLS)
async def polls_help(_: Ctx, __: OpenPollsHelp) -> Answer:
    buttons = [tap("polls.menu-poll", OpenAsking()), tap("menu.to-help", OpenHelp())]
    return Screen("menu.help-polls", rows=one_a_row(buttons))


@routes.tap(OpenMeetingsHelp, needs=Can.CALL_MEETINGS)
async def meetings_help(_: Ctx, __: OpenMeetingsHelp) -> Answer:
    buttons = [tap("meetings.menu-meeting", OpenCalling()), tap("menu.to-help", OpenHelp())]
    return Screen("menu.help-meetings", rows=one_a_row(buttons))


@routes.command("cancel", "atsaukti", needs=Can.BELONG)
async def cancel(ctx: Ctx, _: Any) -> Answer:
    if ctx.draft is None:
        return _menu(ctx, 0).led_by(words("menu.nothing-open"))
    return await ctx.kit.forms.leaving(ctx, ctx.draft)


def _menu(ctx: Ctx, page: int) -> Screen:
    require(ctx.actor, Can.BELONG)
    entries = ctx.kit.table.menu(ctx.actor)
    if ctx.drafts:
        entries = [ctx.kit.table.entry("resume"), *entries]
    rows = in_pairs(_page(entries, page))
    seat = ctx.actor.seat
    if seat is None:
        return Screen("menu.menu", rows=rows)
    place = {
        "municipality": short_municipality(seat.municipality_name),
        "eldership": seat.eldership,
    }
    return Screen("menu.menu-placed", place, rows)


def _page(entries: list[Command], page: int) -> list[Button]:
    """At most six buttons; where there are more, the sixth leads on and the last page back."""
    buttons = [tap(entry.label, entry.opens) for entry in entries if entry.opens]
    if len(buttons) <= PER_PAGE:
        return buttons
    size = PER_PAGE - 1
    pages = -(-len(buttons) // size)
    page = page % pages
    turn = tap("menu.more", OpenMenu((page + 1) % pages))
    return [*buttons[page * size : (page + 1) * size], turn]
