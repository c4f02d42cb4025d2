"""Minutes as they are read: before they are published, and after."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.meeting_buttons import ReadMinutes, ShowMeeting, WriteMinutes
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.minutes import Item, last_day
from bot.domain.minutes_buttons import (
    AmendMinutes,
    OpenItems,
    OrderMinutes,
    PreviewMinutes,
    PublishMinutes,
)
from bot.domain.news_text import shortened
from bot.domain.task_buttons import OpenTasks
from bot.services import minutes
from bot.services.minutes import Record
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast
from handlers.minutes.cards import attendance_said, back_to, card
from handlers.minutes.routes import tapped

ROOM = 3000  # characters of all that is in it: one message, with what is around
SHORTEST = 60  # characters of a text that are always shown
NAMES = 15  # of who was there, that are shown; the file has all
TITLE = 120  # characters of an item's title


@tapped(ReadMinutes, Can.FOLLOW)
async def read(ctx: Ctx, value: ReadMinutes) -> Answer:
    page = await minutes.read(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.kit.zone)
    number = value.meeting
    rows: list[tuple[Button, ...]] = [(tap("minutes.pdf", OrderMinutes(number)),)]
    if page.may_amend:
        rows.append((tap("minutes.amend", AmendMinutes(number)),))
    if any(one.member_id == ctx.actor.member_id for one in page.record.tasks):
        rows.append((tap("tasks.mine", OpenTasks()),))
    if page.mine.manages:
        rows.append(back_to(number))
    rows.append((tap("minutes.to-meeting", ShowMeeting(number)),))
    return _screen(page.record, [_state(ctx, page.record)], tuple(rows))


def _state(ctx: Ctx, record: Record) -> Words:
    until = record.minutes.amend_until
    if record.is_final or until is None:
        return words("minutes.state-final")
    return words("minutes.state-open", until=last_day(until, ctx.kit.zone))


@tapped(PreviewMinutes, Can.CALL_MEETINGS)
async def preview(ctx: Ctx, value: PreviewMinutes) -> Answer:
    """As it will be read, with the button that publishes it."""
    number = value.meeting
    mine, kept = await minutes.draft(ctx.tx, ctx.actor, number, ctx.now)
    record = await minutes.record(ctx.tx, mine.meeting, kept, ctx.now, ctx.kit.zone)
    on = (tap("minutes.items", OpenItems(number)), tap("minutes.to-card", WriteMinutes(number)))
    if not record.is_told:
        return Screen("minutes.empty", {"title": mine.meeting.title}, (on,))
    rows: Rows = (
        (tap("minutes.publish", PublishMinutes(number, kept.rev)),),
        (tap("minutes.pdf", OrderMinutes(number)),),
        on,
    )
    return _screen(record, [words("minutes.ask-publish")], rows)


@tapped(PublishMinutes, Can.CALL_MEETINGS)
async def publish(ctx: Ctx, value: PublishMinutes) -> Answer:
    number = value.meeting
    until = await minutes.publish(ctx.tx, ctx.actor, number, value.rev, ctx.now, ctx.kit.zone)
    last = last_day(until, ctx.kit.zone)
    return await card(ctx, number, words("minutes.published", until=last))


@tapped(OrderMinutes, Can.FOLLOW)
async def order(ctx: Ctx, value: OrderMinutes) -> Answer:
    await minutes.order(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.kit.zone)
    return Toast("common.paper-coming")


def _screen(record: Record, above: Sequence[Words], rows: Rows) -> Screen:
    lines = [words("minutes.card-title", title=record.meeting.title), *above]
    lines += [*_head(record), *_body(record)]
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


def _head(record: Record) -> list[Words]:
    meeting = record.meeting
    lines = [words("minutes.when", starts=meeting.starts_at, ends=meeting.ends_at)]
    if meeting.place:
        lines.append(words("minutes.where", place=meeting.place))
    if record.chair is not None and record.chair.label:
        lines.append(words("minutes.chair", name=record.chair.label))
    lines.append(attendance_said(record))
    if record.attendance.taken:
        names = record.present_names
        shown = ", ".join(names[:NAMES])
        if len(names) > NAMES:
            lines.append(words("minutes.names-more", names=shown, count=len(names) - NAMES))
        elif names:
            lines.append(words("minutes.names", names=shown))
    return lines


def _body(record: Record) -> list[Words]:
    """All that was said and decided; the long parts shortened where it would not fit."""
    texts = [text for one in record.items for text in (one.said, one.decided) if text]
    texts += [one.text for one in record.tasks]
    room = ROOM - sum(min(len(one.title), TITLE) for one in record.items)
    most = max(map(len, texts), default=0)
    if sum(map(len, texts)) > room:
        most = max(room // len(texts), SHORTEST)
    lines = [line for one in record.items for line in _item(one, most)]
    if record.tasks:
        lines.append(words("minutes.tasks-head"))
        lines += [
            words(
                "minutes.task-line",
                text=shortened(one.text, most),
                who=record.label(one.member_id) or words("minutes.nobody"),
                due=one.due_on,
            )
            for one in record.tasks
        ]
    if record.late:
        lines.append(words("minutes.late-note", count=record.late))
    if any(len(text) > most for text in texts):
        lines.append(words("minutes.whole-in-file"))
    return lines


def _item(one: Item, most: int) -> list[Words]:
    lines = [item_title(one)]
    if one.said:
        lines.append(words("minutes.said", text=shortened(one.said, most)))
    if one.decided:
        lines.append(words("minutes.decided", text=shortened(one.decided, most)))
    return lines


def item_title(one: Item) -> Words:
    if not one.title:
        return words("minutes.item-other", number=str(one.position))
    title = shortened(one.title, TITLE)
    return words("minutes.item-title", number=str(one.position), title=title)
