"""The agenda of a draft: items added, reworded, moved, taken out; or all of it as one text."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.calling_buttons import (
    AddAgendaItems,
    DropAgendaItem,
    EditAgendaItem,
    MoveAgendaItem,
    OpenAgendaItem,
    OpenAgendaItems,
    OpenMeetingSettings,
    RewriteAgenda,
)
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meetings import AGENDA_ITEM_MAX, AGENDA_MAX
from bot.domain.messages import Button, Words, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.services.meetings import Meeting, drafting, items
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.meetings.cards import overtaken
from handlers.meetings.fields import Items, agenda_said
from handlers.meetings.routes import routes

PER_PAGE = 5
LABEL = 40  # characters of an item on a button


@routes.tap(OpenAgendaItems, needs=Can.CALL_MEETINGS)
async def listed(ctx: Ctx, value: OpenAgendaItems) -> Answer:
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    return agenda_card(meeting, value.page)


def agenda_card(meeting: Meeting, page: int = 0, *lead: Words) -> Screen:
    """The items, each a button; what can be added."""
    number, found = meeting.id, list(enumerate(meeting.agenda))
    back = (tap("meetings.to-settings", OpenMeetingSettings(number, more=False)),)
    add = (tap("meetings.add-items", AddAgendaItems(number)),)
    if not found:
        return Screen("meetings.agenda-none", rows=(add, back)).led_by(*lead)
    shown = paged(found, page, lambda at: OpenAgendaItems(number, at), PER_PAGE)
    buttons: list[Button] = [
        verbatim(f"{at + 1}. {shortened(text, LABEL)}", OpenAgendaItem(number, meeting.rev, at))
        for at, text in shown.items
    ]
    rewrite = tap("meetings.rewrite-agenda", RewriteAgenda(number))
    change = (*add, rewrite) if len(found) < AGENDA_MAX else (rewrite,)
    rows = (*one_a_row(buttons), *shown.turning, change, back)
    return Screen("meetings.agenda-list", {"lines": agenda_said(meeting.agenda)}, rows).led_by(
        *lead
    )


@routes.tap(OpenAgendaItem, needs=Can.CALL_MEETINGS)
async def one(ctx: Ctx, value: OpenAgendaItem) -> Answer:
    meeting = await drafting.item(ctx.tx, ctx.actor, value.meeting, value.rev, value.item)
    number, rev, at = meeting.id, meeting.rev, value.item
    turns = []
    if at > 0:
        turns.append(tap("meetings.item-up", MoveAgendaItem(number, rev, at, at - 1)))
    if at + 1 < len(meeting.agenda):
        turns.append(tap("meetings.item-down", MoveAgendaItem(number, rev, at, at + 1)))
    rows = (
        (tap("meetings.reword-item", EditAgendaItem(number, rev, at)),),
        *((tuple(turns),) if turns else ()),
        (tap("meetings.drop-item", DropAgendaItem(number, rev, at)),),
        (tap("meetings.to-agenda", OpenAgendaItems(number)),),
    )
    shown = {"number": str(at + 1), "text": meeting.agenda[at]}
    return Screen("meetings.agenda-line", shown, rows)


@routes.tap(MoveAgendaItem, needs=Can.CALL_MEETINGS)
async def move(ctx: Ctx, value: MoveAgendaItem) -> Answer:
    meeting = await drafting.move_item(
        ctx.tx, ctx.actor, value.meeting, value.rev, value.item, value.to
    )
    return agenda_card(meeting, value.to // PER_PAGE)


@routes.tap(DropAgendaItem, needs=Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropAgendaItem) -> Answer:
    meeting = await drafting.item(ctx.tx, ctx.actor, value.meeting, value.rev, value.item)
    text = meeting.agenda[value.item]
    meeting = await drafting.drop_item(ctx.tx, ctx.actor, meeting.id, value.rev, value.item)
    return agenda_card(meeting, 0, words("meetings.item-dropped", text=text))


# What is typed


@routes.tap(AddAgendaItems, needs=Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddAgendaItems) -> Answer:
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    return await ctx.kit.forms.open(ctx, ADD, meeting=meeting.id)


@routes.tap(RewriteAgenda, needs=Can.CALL_MEETINGS)
async def write_anew(ctx: Ctx, value: RewriteAgenda) -> Answer:
    """What there is stands above the question, to be copied and changed."""
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    return await ctx.kit.forms.open(ctx, ALL, meeting=meeting.id, agenda=list(meeting.agenda))


@routes.tap(EditAgendaItem, needs=Can.CALL_MEETINGS)
async def edit(ctx: Ctx, value: EditAgendaItem) -> Answer:
    meeting = await drafting.item(ctx.tx, ctx.actor, value.meeting, value.rev, value.item)
    return await ctx.kit.forms.open(
        ctx, ONE, meeting=meeting.id, rev=value.rev, at=value.item, item=meeting.agenda[value.item]
    )


async def typed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """A Refusal says what to do; what was typed stands in its words."""
    number = values["meeting"]
    try:
        return agenda_card(await _keep(ctx, number, values), 0, words("meetings.saved"))
    except NotAllowed:
        raise
    except Stale:
        return await overtaken(ctx, number)
    except Refusal as refusal:
        meeting = await items.editable(ctx.tx, ctx.actor, number)
        return agenda_card(meeting, 0, words(refusal.text_id, **refusal.params))


async def _keep(ctx: Ctx, number: int, values: Mapping[str, Any]) -> Meeting:
    args = (ctx.tx, ctx.actor, number)
    match values:
        case {"rev": rev, "at": at, "item": item}:
            return await drafting.reword_item(*args, rev, at, " ".join(item.split()))
        case {"agenda": agenda}:
            return await drafting.schedule(*args, agenda)
    return await drafting.add_items(*args, values["items"])


def _form(name: str, step: Step) -> Form:
    return routes.form(
        Form(name, "meetings", needs=Can.CALL_MEETINGS, finish=typed, steps=(step,), direct=True)
    )


ADD = _form("meeting_items", Step("items", Items()))
ALL = _form("meeting_agenda", Step("agenda", Items()))
ONE = _form("meeting_item", Step("item", Text(AGENDA_ITEM_MAX)))
