"""The tasks of a draft of minutes: given, changed, taken out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import WriteMinutes
from bot.domain.messages import Button, Joined, Words, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.task_buttons import AddTask, DraftTask, DraftTasks, DropTask, EditTask, Part
from bot.domain.tasks import TEXT_MAX
from bot.services.tasks import drafting
from bot.services.tasks.drafting import Task
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.tasks.fields import Doer, DueDay
from handlers.tasks.routes import form, tapped

PER_PAGE = 5
SHOWN = 80  # characters of a task in a list


def _to_minutes(meeting_id: int) -> tuple[Button, ...]:
    return (tap("tasks.to-minutes", WriteMinutes(meeting_id)),)


@tapped(DraftTasks, Can.CALL_MEETINGS)
async def listed(ctx: Ctx, value: DraftTasks) -> Answer:
    return await task_list(ctx, value.meeting, value.page)


async def task_list(ctx: Ctx, number: int, page: int, *lead: Words) -> Screen:
    _, found = await drafting.listed(ctx.tx, ctx.actor, number, ctx.now)
    add = (tap("tasks.add", AddTask(number)),)
    if not found:
        return Screen("tasks.none-drafted", rows=(add, _to_minutes(number))).led_by(*lead)
    shown = paged(found, page, lambda at: DraftTasks(number, at), PER_PAGE)
    lines = [await _line(ctx, place, one) for place, one in enumerate(shown.items, 1)]
    buttons: list[Button] = [
        verbatim(str(place), DraftTask(one.id)) for place, one in enumerate(shown.items, 1)
    ]
    rows = (tuple(buttons), *shown.turning, add, _to_minutes(number))
    return Screen("tasks.drafted", {"lines": Joined(tuple(lines))}, rows).led_by(*lead)


async def _line(ctx: Ctx, place: int, one: Task) -> Words:
    return words(
        "tasks.draft-line",
        number=str(place),
        text=shortened(one.text, SHOWN),
        who=await _who(ctx, one),
        due=one.due_on,
    )


async def _who(ctx: Ctx, one: Task) -> Words:
    label = await drafting.doer(ctx.tx, one)
    return words("common.verbatim", text=label) if label else words("tasks.nobody")


@tapped(DraftTask, Can.CALL_MEETINGS)
async def look(ctx: Ctx, value: DraftTask) -> Answer:
    return await task_card(ctx, value.task)


async def task_card(ctx: Ctx, task_id: int, *lead: Words) -> Screen:
    mine, one = await drafting.one(ctx.tx, ctx.actor, task_id, ctx.now)
    lines = (
        words("tasks.about-text", text=one.text),
        words("tasks.about-who", who=await _who(ctx, one)),
        words("tasks.about-due", due=one.due_on),
    )
    edit = [tap(f"tasks.edit-{part.name.lower()}", EditTask(one.id, part)) for part in Part]
    rows = (
        *one_a_row(edit),
        (tap("tasks.drop", DropTask(one.id)),),
        (tap("tasks.to-drafted", DraftTasks(mine.meeting.id)),),
    )
    said = words("common.joined", parts=Joined(lines))
    return Screen(said.id, said.params, rows).led_by(*lead)


@tapped(DropTask, Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropTask) -> Answer:
    number = await drafting.drop(ctx.tx, ctx.actor, value.task, ctx.now)
    return await task_list(ctx, number, 0, words("tasks.dropped"))


# What is typed

TEXT, WHO, DUE = Step("text", Text(TEXT_MAX)), Step("who", Doer()), Step("due", DueDay())


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    due = date.fromisoformat(values["due"])
    try:
        await drafting.add(
            ctx.tx, ctx.actor, number, values["text"], values["who"], due, ctx.now, ctx.today
        )
        return await task_list(ctx, number, 0, words("tasks.added"))
    except NotAllowed:
        raise
    except Refusal as refusal:
        return _lost(refusal, number, values["text"])


def _lost(refusal: Refusal, number: int, text: str | None) -> Screen:
    """What it was for has moved on; what was typed is shown again."""
    rows = (_to_minutes(number),)
    gone = isinstance(refusal, Stale)
    screen = Screen("tasks.moved-on", rows=rows) if gone else refused(refusal, rows)
    return screen.led_by(words("tasks.not-kept", text=text)) if text else screen


ADD = form("task", (TEXT, WHO, DUE), added)


@tapped(AddTask, Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddTask) -> Answer:
    await drafting.listed(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return await ctx.kit.forms.open(ctx, ADD, meeting=value.meeting)


async def edited(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    columns: dict[str, Any]
    match Part(values["part"]):
        case Part.TEXT:
            columns = {"text": values["text"]}
        case Part.WHO:
            columns = {"member_id": values["who"]}
        case Part.DUE:
            columns = {"due_on": date.fromisoformat(values["due"])}
    try:
        await drafting.change(ctx.tx, ctx.actor, values["task"], ctx.now, ctx.today, **columns)
        return await task_card(ctx, values["task"], words("tasks.saved"))
    except NotAllowed:
        raise
    except Refusal as refusal:
        return _lost(refusal, values["meeting"], values.get("text"))


FORMS = {
    Part.TEXT: form("task_text", (TEXT,), edited),
    Part.WHO: form("task_who", (WHO,), edited),
    Part.DUE: form("task_due", (DUE,), edited),
}


@tapped(EditTask, Can.CALL_MEETINGS)
async def edit(ctx: Ctx, value: EditTask) -> Answer:
    mine, one = await drafting.one(ctx.tx, ctx.actor, value.task, ctx.now)
    about: dict[str, Any] = {"meeting": mine.meeting.id, "task": one.id, "part": int(value.part)}
    return await ctx.kit.forms.open(ctx, FORMS[value.part], **about)
