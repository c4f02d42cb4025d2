"""Sending an item now or later, taking it back, giving it up."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Joined, Rows, tap, words
from bot.domain.news import EDITABLE, ManageNews
from bot.domain.news_buttons import (
    DropNews,
    OpenBroadcast,
    PlanNews,
    ScheduleNews,
    SendNews,
    TakeBack,
)
from bot.domain.taps import Tap
from bot.services import news
from bot.services.news import Done, Item, Seen
from bot.telegram.forms import Form, Step
from bot.telegram.moment_field import Moment
from bot.telegram.month_view import MINUTE
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.news.cards import back_to, card_of, overtaken
from handlers.news.routes import routes


async def planned(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    due = datetime.fromisoformat(values["when"])
    seen = Seen(values["rev"], values["mark"])
    minute = int(due.timestamp()) // MINUTE
    sure = ScheduleNews(values["news"], seen.rev, seen.mark, minute, sure=True)
    try:
        return await _decide(ctx, values["news"], seen, due, sure=False, again=sure)
    except Stale:
        return await overtaken(ctx, values["news"])


WHEN = routes.form(
    Form(
        "news_time",
        "news",
        needs=Can.BROADCAST,
        finish=planned,
        steps=(Step("when", Moment(news.misplaced)),),
        direct=True,
    )
)


@routes.tap(SendNews, needs=Can.BROADCAST)
async def send(ctx: Ctx, value: SendNews) -> Answer:
    sure = SendNews(value.news, value.rev, value.mark, sure=True)
    seen = Seen(value.rev, value.mark)
    return await _decide(ctx, value.news, seen, None, sure=value.sure, again=sure)


@routes.tap(ScheduleNews, needs=Can.BROADCAST)
async def schedule(ctx: Ctx, value: ScheduleNews) -> Answer:
    seen = Seen(value.rev, value.mark)
    try:
        due = datetime.fromtimestamp(value.minute * MINUTE, UTC)
    except (OverflowError, OSError, ValueError):
        raise Stale from None
    return await _decide(ctx, value.news, seen, due, sure=value.sure, again=value)


@routes.tap(PlanNews, needs=Can.BROADCAST)
async def plan(ctx: Ctx, value: PlanNews) -> Answer:
    item = await news.get(ctx.tx, ctx.actor, value.news)
    if item.state not in EDITABLE:
        return await card_of(ctx, item)
    return await ctx.kit.forms.open(ctx, WHEN, news=item.id, rev=value.rev, mark=value.mark)


async def _decide(
    ctx: Ctx, number: int, seen: Seen, due: datetime | None, *, sure: bool, again: Tap
) -> Screen:
    """A second tap on what has been done shows how it is now."""
    item = await news.get(ctx.tx, ctx.actor, number)
    if item.state not in EDITABLE:
        return await card_of(ctx, item)
    try:
        done = await news.decide(
            ctx.tx, ctx.actor, number, seen, due=due, now=ctx.now, zone=ctx.kit.zone, sure=sure
        )
    except Refusal as refusal:
        return refused(refusal, (back_to(item),))
    if done is Done.CHANGED:
        return await card_of(ctx, item, words("news.changed-since"))
    if done is Done.ASK:
        return await _ask(ctx, item, due, again)
    return await after(ctx, number, done)


async def _ask(ctx: Ctx, item: Item, due: datetime | None, again: Tap) -> Screen:
    counted = await news.count(ctx.tx, item, ctx.today)
    lines = news.doubts(item, counted)
    if due is not None:
        lines.append(words("news.card-due", when=due))
    yes = "news.send-sure" if due is None else "news.plan-sure"
    rows = ((tap(yes, again),), back_to(item))
    return Screen("news.ask-sure", {"lines": Joined(tuple(lines))}, rows)


async def after(ctx: Ctx, number: int, done: Done) -> Screen:
    """What has come of it; the rest says the card of the campaign."""
    item = await news.get(ctx.tx, ctx.actor, number)
    rows: Rows = ((tap("news.look", ManageNews(number)),), (to_list(),))
    if done is Done.SCHEDULED and item.due_at is not None:
        return await card_of(ctx, item, words("news.scheduled", when=item.due_at))
    return Screen(f"news.{done.value}", {"title": item.title}, rows, receipt=True)


def to_list() -> Any:
    return tap("news.to-list", OpenBroadcast())


@routes.tap(TakeBack, needs=Can.BROADCAST)
async def take_back(ctx: Ctx, value: TakeBack) -> Answer:
    item = await news.get(ctx.tx, ctx.actor, value.news)
    if item.state not in EDITABLE:
        return await card_of(ctx, item)
    await news.take_back(ctx.tx, ctx.actor, value.news, ctx.now)
    item = await news.get(ctx.tx, ctx.actor, value.news)
    return await card_of(ctx, item, words("news.taken-back"))


@routes.tap(DropNews, needs=Can.BROADCAST)
async def drop(ctx: Ctx, value: DropNews) -> Answer:
    item = await news.get(ctx.tx, ctx.actor, value.news)
    if item.state not in EDITABLE:
        return await card_of(ctx, item)
    if not value.sure:
        sure = (tap("news.drop-sure", DropNews(item.id, sure=True)),)
        return Screen("news.ask-drop", {"title": item.title}, (sure, back_to(item)))
    await news.drop(ctx.tx, ctx.actor, item.id, ctx.now)
    return Screen("news.dropped", {"title": item.title}, ((to_list(),),))


routes.tick("news")(news.send_due)
