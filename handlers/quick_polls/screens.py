"""Quick polls: which group, the form, the poll as its author sees it, its end."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.groups.buttons import OpenGroups
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, Words, one_a_row, tap, verbatim, words
from bot.domain.poll_buttons import OpenQuickPoll
from bot.domain.quick_polls import (
    OFF,
    QUESTION_MAX,
    AskInGroup,
    AskQuickAgain,
    EndQuickPoll,
    PageOfGroups,
    ShowQuickPoll,
)
from bot.services import quick_polls
from bot.services.quick_polls import Place, Request
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers.quick_polls.fields import Options, Question, Span, Turned

routes = Routes("quick_polls")

SHOWN = 3  # of one's own that are under way
A_PAGE = 5


async def send(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    request = Request(
        values["question"], values["options"], values["how"], timedelta(seconds=values["lasts"])
    )
    quick = await quick_polls.ask(ctx.tx, ctx.actor, values, request, ctx.now)
    return _sending(quick.id, quick.title)


async def whose(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """Above each question and the preview: for this group alone."""
    try:
        title = (await quick_polls.find_place(ctx.tx, ctx.actor, values)).title
    except Refusal:  # said when it shall be sent: until then nothing is lost
        title = values["title"]
    return words("quick_polls.only-here", title=title)


QUICK_POLL = routes.form(
    Form(
        "quick-poll",
        "quick_polls",
        needs=Can.KEEP_GROUPS,
        finish=send,
        about=whose,
        steps=(
            Step("question", Question(QUESTION_MAX)),
            Step("options", Options()),
            Step("how", Turned()),
            Step("lasts", Span()),
        ),
    )
)


@routes.entry("quick", needs=Can.KEEP_GROUPS, opens=OpenQuickPoll(), in_menu=False)
async def begin(ctx: Ctx, _: Any) -> Answer:
    return await _which(ctx, 0)


@routes.tap(PageOfGroups, needs=Can.KEEP_GROUPS)
async def more(ctx: Ctx, value: PageOfGroups) -> Answer:
    return await _which(ctx, value.page)


async def _which(ctx: Ctx, number: int) -> Screen:
    places = await quick_polls.places(ctx.tx, ctx.actor)
    under_way = await quick_polls.under_way(ctx.tx, ctx.actor, ctx.now)
    if not places:
        to_groups = tap("groups.menu-groups", OpenGroups())
        return Screen("quick_polls.no-places", rows=((to_groups,), (to_menu(),)))
    if len(places) == 1 and not under_way:
        return await _open(ctx, places[0])
    page = paged(places, number, PageOfGroups, A_PAGE)
    groups = [verbatim(one.title, AskInGroup(one.group.chat_id)) for one in page.items]
    begun = [verbatim(one.question, ShowQuickPoll(one.id)) for one in under_way[:SHOWN]]
    rows = (*one_a_row(groups), *page.turning, *one_a_row(begun), (to_menu(),))
    text = "quick_polls.which-or-look" if begun else "quick_polls.which"
    return Screen(text, rows=rows)


@routes.tap(AskInGroup, needs=Can.KEEP_GROUPS)
async def ask(ctx: Ctx, value: AskInGroup) -> Answer:
    return await _open(ctx, await quick_polls.place(ctx.tx, ctx.actor, value.chat))


async def _open(ctx: Ctx, place: Place) -> Screen:
    """The form; what was begun about this group goes on."""
    about = dict(place.about) | {"how": dict(OFF)}
    return await ctx.kit.forms.open(ctx, QUICK_POLL, key=place.key, **about)


@routes.tap(ShowQuickPoll, needs=Can.KEEP_GROUPS)
async def show(ctx: Ctx, value: ShowQuickPoll) -> Answer:
    quick = await quick_polls.see(ctx.tx, ctx.actor, value.quick)
    said = quick_polls.card(quick)
    return Screen(said.id, said.params, (*quick_polls.buttons(quick), (to_menu(),)))


@routes.tap(AskQuickAgain, needs=Can.KEEP_GROUPS)
async def again(ctx: Ctx, value: AskQuickAgain) -> Answer:
    quick = await quick_polls.again(ctx.tx, ctx.actor, value.quick, ctx.now)
    return _sending(quick.id, quick.title)


@routes.tap(EndQuickPoll, needs=Can.KEEP_GROUPS)
async def end(ctx: Ctx, value: EndQuickPoll) -> Answer:
    if value.sure:
        quick = await quick_polls.stop(ctx.tx, ctx.actor, value.quick, ctx.now)
        return Screen("quick_polls.ending", {"title": quick.title}, ((to_menu(),),))
    quick = await quick_polls.see(ctx.tx, ctx.actor, value.quick)
    if not quick.is_open:
        raise Stale
    sure = tap("quick_polls.end", EndQuickPoll(quick.id, sure=True))
    rows = one_a_row([sure, tap("quick_polls.leave-it", ShowQuickPoll(quick.id))])
    return Screen("quick_polls.ask-end", {"question": quick.question}, rows)


def _sending(quick_id: int, title: str) -> Screen:
    rows: Rows = ((tap("quick_polls.look", ShowQuickPoll(quick_id)),), (to_menu(),))
    return Screen("quick_polls.sending", {"title": title}, rows, receipt=True)
