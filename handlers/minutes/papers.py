"""Minutes as a file to be printed."""

from collections.abc import Mapping
from typing import Any

from bot.domain.files import Minutes, Passage
from bot.domain.minutes import Item, last_day
from bot.services import minutes
from bot.services.minutes import PAPER, Record
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Paper
from handlers.minutes.routes import routes


@routes.paper(PAPER)
async def made(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """What its receiver may read then: who keeps it, a draft too."""
    record = await minutes.for_paper(ctx.tx, ctx.actor, args["meeting"], ctx.now, ctx.kit.zone)
    document = Minutes(
        ctx.say("minutes.paper-title", title=record.meeting.title),
        [*_head(ctx, record)],
        [*(_item(ctx, one) for one in record.items), *_tasks(ctx, record)],
        _foot(ctx, record),
        ctx.actor.language,
    )
    return Paper(document, ctx.say("minutes.paper-file"))


def _head(ctx: PaperCtx, record: Record) -> list[tuple[str, str]]:
    meeting = record.meeting
    when = ctx.say("minutes.span", starts=meeting.starts_at, ends=meeting.ends_at)
    lines = [(ctx.say("minutes.label-when"), when)]
    if meeting.place:
        lines.append((ctx.say("minutes.label-where"), meeting.place))
    if record.chair is not None and record.chair.label:
        lines.append((ctx.say("minutes.label-chair"), record.chair.label))
    count = str(record.attendance.count)
    if not record.attendance.taken:
        return [*lines, (ctx.say("minutes.label-coming"), count)]
    names = ", ".join(record.present_names)
    there = f"{count}: {names}" if names else count
    return [*lines, (ctx.say("minutes.label-present"), there)]


def _item(ctx: PaperCtx, one: Item) -> Passage:
    title = one.title or ctx.say("minutes.other")
    lines = []
    if one.said:
        lines.append((ctx.say("minutes.paper-said"), one.said))
    if one.decided:
        lines.append((ctx.say("minutes.paper-decided"), one.decided))
    return Passage(f"{one.position}. {title}", lines)


def _tasks(ctx: PaperCtx, record: Record) -> list[Passage]:
    if not record.tasks:
        return []
    lines = [
        (
            f"{number}.",
            ctx.say(
                "minutes.paper-task",
                text=one.text,
                who=record.label(one.member_id) or ctx.say("minutes.nobody"),
                due=one.due_on,
            ),
        )
        for number, one in enumerate(record.tasks, 1)
    ]
    return [Passage(ctx.say("minutes.paper-tasks"), lines)]


def _foot(ctx: PaperCtx, record: Record) -> list[str]:
    if not record.is_published:
        return [ctx.say("minutes.paper-draft")]
    until = record.minutes.amend_until
    assert until is not None  # noqa: S101 - it is published
    last = last_day(until, ctx.kit.zone)
    if not record.is_final:
        return [ctx.say("minutes.paper-open", until=last)]
    lines = [ctx.say("minutes.paper-final", until=last)]
    if record.late:
        lines.append(ctx.say("minutes.late-note", count=record.late))
    return lines
