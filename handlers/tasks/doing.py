"""„Mano užduotys“: what is to be done, done or put off; what meetings of mine gave to others."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import OpenMeetings, ReadMinutes
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.task_buttons import (
    AllowLater,
    AskLater,
    EndTask,
    MoveTask,
    OpenTask,
    OpenTasks,
    RefuseLater,
)
from bot.domain.tasks import WHY_MAX
from bot.services.tasks import doing
from bot.services.tasks.doing import Seen
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.tasks.fields import DueDay
from handlers.tasks.routes import form, tapped, to_list

PER_PAGE = 6
SHOWN = 80  # characters of a task in a list


@tapped(OpenTasks, Can.BELONG)
async def listed(ctx: Ctx, value: OpenTasks) -> Answer:
    """The most urgent first; those that are overdue are marked."""
    found: Sequence[Seen]
    if value.given:
        found = await doing.of_others(ctx.tx, ctx.actor, ctx.today)
    else:
        found = await doing.of_mine(ctx.tx, ctx.actor, ctx.today)
    kind = "given" if value.given else "mine"
    ways = _ways(ctx, value)
    if not found:
        return Screen(f"tasks.none-{kind}", rows=ways)
    page = paged(found, value.page, lambda at: OpenTasks(value.given, at), PER_PAGE)
    lines = [_line(place, one) for place, one in enumerate(page.items, 1)]
    buttons: list[Button] = [
        verbatim(str(place), OpenTask(one.task.id)) for place, one in enumerate(page.items, 1)
    ]
    late = sum(one.is_overdue for one in found)
    shown = {"lines": Joined(tuple(lines)), "count": len(found), "late": str(late)}
    return Screen(f"tasks.list-{kind}", shown, (tuple(buttons), *page.turning, *ways))


def _ways(ctx: Ctx, value: OpenTasks) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if value.given:
        rows.append((tap("tasks.mine", OpenTasks()),))
    elif ctx.actor.can(Can.CALL_MEETINGS):
        rows.append((tap("tasks.given-out", OpenTasks(given=True)),))
    return (*rows, (tap("tasks.to-meetings", OpenMeetings()), to_menu()))


def _line(place: int, one: Seen) -> Words:
    text = "tasks.line-late" if one.is_overdue else "tasks.line"
    who = words("tasks.line-who", who=_who(one)) if one.given else ""
    shown = {"number": str(place), "text": shortened(one.task.text, SHOWN), "due": one.task.due}
    return words(text, **shown, who=who)


def _who(one: Seen) -> Words:
    return words("common.verbatim", text=one.who) if one.who else words("tasks.nobody")


@tapped(OpenTask, Can.BELONG)
async def look(ctx: Ctx, value: OpenTask) -> Answer:
    return await card(ctx, value.task)


async def card(ctx: Ctx, task_id: int, *lead: Words) -> Screen:
    one = await doing.one(ctx.tx, ctx.actor, task_id, ctx.today)
    task = one.task
    lines = [
        words("tasks.about-text", text=task.text),
        words("tasks.about-meeting", title=one.meeting.title),
        words("tasks.about-who", who=_who(one)),
        words("tasks.about-due-late" if one.is_overdue else "tasks.about-due", due=task.due),
    ]
    if task.moved_to is not None:
        lines.append(words("tasks.about-moved", due=task.due_on))
    if task.done_at is not None:
        day = task.done_at.astimezone(ctx.kit.zone).date()
        lines.append(words("tasks.about-done", day=day))
    elif task.asked_for is not None:
        lines.append(words("tasks.about-asked", until=task.asked_for, why=task.why or ""))
    elif one.given and task.account_id is None:
        lines.append(words("tasks.about-untold"))
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, _rows(one)).led_by(*lead)


def _rows(one: Seen) -> Rows:
    task, rows = one.task, list[tuple[Button, ...]]()
    if task.done_at is None:
        rows.append((tap("tasks.done", EndTask(task.id)),))
        if one.given and task.asked_for is not None:
            day = task.asked_for.toordinal()
            allow = tap("tasks.allow-later", AllowLater(task.id, day))
            rows.append((allow, tap("tasks.refuse-later", RefuseLater(task.id))))
        if one.given:
            rows.append((tap("tasks.move", MoveTask(task.id)),))
        elif one.mine:
            rows.append((tap("tasks.ask-later", AskLater(task.id)),))
    rows.append((tap("tasks.minutes", ReadMinutes(task.meeting_id)),))
    back = OpenTasks(given=not one.mine)
    return (*rows, (tap("tasks.to-list", back),))


@tapped(EndTask, Can.BELONG)
async def end(ctx: Ctx, value: EndTask) -> Answer:
    """Under a reminder too; a second tap says the same."""
    await doing.end(ctx.tx, ctx.actor, value.task, ctx.now, ctx.kit.zone)
    return await card(ctx, value.task, words("tasks.ended"))


@tapped(AllowLater, Can.CALL_MEETINGS)
async def allow(ctx: Ctx, value: AllowLater) -> Answer:
    try:
        day = date.fromordinal(value.day)
    except (OverflowError, ValueError):
        raise Stale from None
    await doing.allow(ctx.tx, ctx.actor, value.task, day, ctx.now, ctx.kit.zone)
    return await card(ctx, value.task, words("tasks.moved"))


@tapped(RefuseLater, Can.CALL_MEETINGS)
async def refuse(ctx: Ctx, value: RefuseLater) -> Answer:
    await doing.refuse(ctx.tx, ctx.actor, value.task, ctx.now, ctx.kit.zone)
    return await card(ctx, value.task, words("tasks.refused"))


# What is typed


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    try:
        one = await doing.one(ctx.tx, ctx.actor, values["task"], ctx.today)
    except Refusal:
        return words("tasks.gone")
    shown = {"text": shortened(one.task.text, SHOWN), "due": one.task.due}
    return words("tasks.now-due", **shown)


async def asked(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    until = date.fromisoformat(values["until"])
    number = values["task"]
    try:
        await doing.ask_later(
            ctx.tx, ctx.actor, number, until, values["why"], ctx.now, ctx.kit.zone
        )
        return await card(ctx, number, words("tasks.asked"))
    except NotAllowed:
        raise
    except Refusal as refusal:
        return _lost(refusal)


def _lost(refusal: Refusal) -> Screen:
    rows = (to_list(),)
    return Screen("tasks.gone", rows=rows) if isinstance(refusal, Stale) else refused(refusal, rows)


LATER = form(
    "task_later",
    (Step("until", DueDay()), Step("why", Text(WHY_MAX))),
    asked,
    Can.BELONG,
    about=_about,
)


@tapped(AskLater, Can.BELONG)
async def ask(ctx: Ctx, value: AskLater) -> Answer:
    one = await doing.one(ctx.tx, ctx.actor, value.task, ctx.today)
    if not one.mine or one.task.done_at is not None:
        return await card(ctx, value.task)
    return await ctx.kit.forms.open(ctx, LATER, task=value.task)


async def moved(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    until = date.fromisoformat(values["until"])
    number = values["task"]
    try:
        await doing.move(ctx.tx, ctx.actor, number, until, ctx.now, ctx.kit.zone)
        return await card(ctx, number, words("tasks.moved"))
    except NotAllowed:
        raise
    except Refusal as refusal:
        return _lost(refusal)


MOVE = form("task_move", (Step("until", DueDay()),), moved, about=_about)


@tapped(MoveTask, Can.CALL_MEETINGS)
async def move(ctx: Ctx, value: MoveTask) -> Answer:
    one = await doing.one(ctx.tx, ctx.actor, value.task, ctx.today)
    if not one.given or one.task.done_at is not None:
        raise Stale
    return await ctx.kit.forms.open(ctx, MOVE, task=value.task)
