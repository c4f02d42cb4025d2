"""What became of a news item: the report, name by name, by county, as a sheet."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Can
from bot.domain.directory import short_eldership
from bot.domain.errors import Refusal
from bot.domain.files import Column, Table, Value, Workbook
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.news import ManageNews, ShowResult
from bot.domain.outcomes import Outcome
from bot.domain.results import ChooseOnly, CountyResult, ExportResult, ListResult, Only, Reached
from bot.services import acks, campaigns, results
from bot.services.campaigns import Campaign
from bot.services.outbox import paper, tell
from bot.telegram.pages import paged
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("results")

PER_PAGE = 10  # names: a message of 900 characters
HEADS = ("county", "municipality", "eldership", "name", "outcome", "at", "acked", "phoned")

routes.steers("news")(results.subject)
routes.steers(acks.NOUN)(results.subject)
routes.campaign("news")(results.over)


@routes.tap(ShowResult, needs=Can.BROADCAST)
async def show(ctx: Ctx, value: ShowResult) -> Answer:
    try:
        found = await results.get(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.news)
    said, rows = await results.card(ctx.tx, found, ctx.today)
    if found.whole:
        rows = (*await _steering(ctx, found.campaign), *rows)
    return Screen(said.id, said.params, rows)


@routes.tap(ListResult, needs=Can.BROADCAST)
async def listed(ctx: Ctx, value: ListResult) -> Answer:
    try:
        found = await results.get(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.news)
    people = found.only(value.only)
    page = paged(
        people, value.page, lambda number: ListResult(value.news, value.only, number), PER_PAGE
    )
    what = words(f"results.is-{value.only.code}")
    head = words("results.list-head", title=acks.title(found.item), what=what, count=len(people))
    lines = [_line(one) for one in page.items] or [words("results.nobody")]
    rows = (
        *page.turning,
        (tap("results.choose", ChooseOnly(value.news)), _back(value.news)),
    )
    return Screen("common.joined", {"parts": Joined((head, *lines))}, rows)


@routes.tap(ChooseOnly, needs=Can.BROADCAST)
async def choose(ctx: Ctx, value: ChooseOnly) -> Answer:
    try:
        found = await results.get(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.news)
    wanted = [one for one in Only if results.asks(found) or one not in {Only.ACKED, Only.SILENT}]
    counts = {one: len(found.only(one)) for one in wanted}
    buttons: list[Button] = [
        tap(
            "results.only",
            ListResult(value.news, one),
            what=words(f"results.is-{one.code}"),
            count=count,
        )
        for one, count in counts.items()
        if count or one is Only.ALL
    ]
    return Screen("results.choose-only", rows=(*in_pairs(buttons), (_back(value.news),)))


@routes.tap(CountyResult, needs=Can.BROADCAST)
async def by_county(ctx: Ctx, value: CountyResult) -> Answer:
    try:
        found = await results.get(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.news)
    lines = [words("results.head", title=acks.title(found.item))]
    for county, seen in found.counties:
        params = {"county": county, "sent": seen.sent, "total": seen.total}
        if results.asks(found):
            lines.append(words("results.county-acked", **params, acked=seen.all_acked))
        else:
            lines.append(words("results.county", **params))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, ((_back(value.news),),))


@routes.tap(ExportResult, needs=Can.BROADCAST)
async def export(ctx: Ctx, value: ExportResult) -> Answer:
    """Once a minute is enough."""
    try:
        found = await results.get(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.news)
    await tell(
        ctx.tx,
        ctx.actor.account_id,
        words("results.exported", title=acks.title(found.item)),
        key=f"result:{value.news}:{ctx.now:%Y-%m-%dT%H:%M}",
        now=ctx.now,
        media=[paper("result", news=value.news)],
    )
    return Screen("common.paper-coming", rows=((_back(value.news),),))


@routes.paper("result")
async def sheet(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """A row for each member the reader may see now."""
    found = await results.get(ctx.tx, ctx.actor, int(args["news"]), ctx.now)
    columns = [Column(ctx.say(f"results.column-{head}")) for head in HEADS]
    rows = [_row(ctx, one) for one in found.people]
    table = Table(ctx.say("results.sheet"), columns, rows)
    name = ctx.say("results.file", number=str(found.item.id))
    return Paper(Workbook([table]), f"{name}.xlsx")


async def _steering(ctx: Ctx, campaign: Campaign) -> Rows:
    """What can be done about the sending: whoever has no card of it needs a way too."""
    seen = await campaigns.progress(ctx.tx, campaign.id, ctx.now)
    return campaigns.card_of(campaign, seen, ctx.now).rows


def _row(ctx: PaperCtx, one: Reached) -> list[Value]:
    outcome = ctx.say(f"results.is-{one.outcome.code}")
    sent_at = one.at if one.outcome is Outcome.SENT else None
    times = (_local(at, ctx.kit.zone) for at in (sent_at, one.acked_at, one.phoned_at))
    return [one.county_name, one.municipality_name, one.eldership, one.name, outcome, *times]


def _local(at: datetime | None, zone: ZoneInfo) -> datetime | None:
    return at.astimezone(zone).replace(tzinfo=None) if at is not None else None


def _line(one: Reached) -> Words:
    place = short_eldership(one.eldership)
    who = f"{one.name}, {place}" if one.name else one.eldership
    outcome = words(f"results.is-{one.outcome.code}")
    said = "results.line"
    if one.acked_at is not None:
        said = "results.line-acked"
    elif one.phoned_at is not None:
        said = "results.line-phoned"
    return words(said, who=who, outcome=outcome)


def _back(news_id: int) -> Button:
    return tap("results.back", ShowResult(news_id))


def _refused(refusal: Refusal, news_id: int) -> Screen:
    """Where there is nothing to tell of yet, back to the item."""
    return refused(refusal, ((tap("results.to-item", ManageNews(news_id)),),))
