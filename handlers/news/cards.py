"""An item as its sender sees it: what it is, whom it is for, what stands in the way, what next."""

from bot.domain.actors import Can, Nationwide
from bot.domain.audience import AudienceKind
from bot.domain.errors import Stale
from bot.domain.messages import Button, Html, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.news import Channel, Correct, ManageNews, Option, ShowResult, State
from bot.domain.news_buttons import (
    ApproveNews,
    DropNews,
    EditNews,
    OpenBroadcast,
    PlanNews,
    ReturnNews,
    SendNews,
    ShowAudience,
    ShowNews,
    TakeBack,
    TryNews,
)
from bot.domain.preferences import Kind
from bot.domain.splitting import CAPTION_MAX, length, split
from bot.services import courtesy, news
from bot.services.news import Count, Item
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from handlers.audience import AudienceOf, counts, value_of

LOOKED_AT = frozenset({State.DRAFT, State.PENDING, State.SCHEDULED, State.LATE})


async def previewed(ctx: Ctx, item: Item) -> Screen:
    await show_with_card(ctx, item)
    return Screen("news.preview-follows", rows=(back_to(item),), fresh=True)


async def show_with_card(ctx: Ctx, item: Item) -> None:
    """The item as it will arrive, and its card, both by way of the outbox: in this order."""
    key = str(ctx.incoming.update_id)
    now = ctx.now.astimezone(ctx.kit.zone)
    await news.show(ctx.tx, ctx.actor.account_id, item, key, now)
    said, rows = await card(ctx, item)
    await news.send_card(ctx.tx, ctx.actor, item, said, rows, key, ctx.now)


async def card_of(ctx: Ctx, item: Item, *lead: Words) -> Screen:
    said, rows = await card(ctx, item)
    return Screen(said.id, said.params, rows).led_by(*lead)


async def overtaken(ctx: Ctx, number: int) -> Screen:
    """What was being answered about has moved on meanwhile: how it is now."""
    try:
        item = await news.get(ctx.tx, ctx.actor, number)
    except Stale:
        return Screen("news.gone", rows=((tap("news.to-list", OpenBroadcast()),),))
    return await card_of(ctx, item, words("news.moved-on"))


def back_to(item: Item) -> tuple[Button, ...]:
    return (tap("news.to-card", ManageNews(item.id)),)


async def card(ctx: Ctx, item: Item) -> tuple[Words, Rows]:
    listed = await news.listed(ctx.tx, item)
    lines = [
        words("news.card-title", title=item.title or words("news.untitled")),
        words("news.card-state", state=words(f"news.state-{listed.state}")),
    ]
    if item.due_at is not None and item.state in LOOKED_AT:
        lines.append(words("news.card-due", when=item.due_at))
    if item.why and item.state is State.DRAFT:
        lines.append(words("news.card-why", why=item.why))
    lines.append(words("news.card-audience", audience=await audience_said(ctx, item)))
    if item.state not in LOOKED_AT:
        return words("common.joined", parts=Joined(tuple(lines))), _of_the_past(item)
    counted = await news.count(ctx.tx, item, ctx.today)
    lines += [
        words("news.card-channels", channels=channels_said(item, counted)),
        words("news.card-options", options=options_said(item)),
        words("news.card-gap"),
        *_counts(counted),
        *await _courtesy(ctx, item, counted),
        *await _splits(ctx, item),
    ]
    hindered = await news.hindrance(ctx.tx, item, counted)
    if hindered is not None:
        lines.append(words("news.card-hindered", why=words(hindered.text_id, **hindered.params)))
    rows = _rows(ctx, item, counted, can_go=hindered is None)
    return words("common.joined", parts=Joined(tuple(lines))), rows


def _rows(ctx: Ctx, item: Item, counted: Count, *, can_go: bool) -> Rows:
    number, seen = item.id, (item.id, item.rev, counted.mark)
    look: tuple[Button, ...] = (
        tap("audience.who-exactly", ShowAudience(number, 0)),
        tap("news.show", ShowNews(number)),
    )
    fix = (tap("news.edit", EditNews(number)),)
    go = SendNews(*seen, sure=False)
    match item.state:
        case State.PENDING if news.may_approve(ctx.actor, item):
            approve = (tap("news.approve", ApproveNews(*seen)),)
            return (look, approve, (tap("news.return", ReturnNews(number)),))
        case State.PENDING:
            return (look, fix, (tap("news.take-back", TakeBack(number)),))
        case State.SCHEDULED:
            times = (tap("news.send-now", go), tap("news.change-time", PlanNews(*seen)))
            return (look, *_if(can_go, times), fix, (tap("news.unplan", TakeBack(number)),))
        case State.LATE:
            times = (tap("news.send-now", go), tap("news.plan-anew", PlanNews(*seen)))
            give_up = (tap("news.give-up", DropNews(number, sure=False)),)
            return (*_if(can_go, times), look, fix, give_up)
    test = (look[0], tap("news.test", TryNews(number)))
    send = (tap("news.send", go), tap("news.plan", PlanNews(*seen)))
    return (test, *_if(can_go, send), fix, (tap("news.drop", DropNews(number, sure=False)),))


def _if(wanted: bool, row: tuple[Button, ...]) -> Rows:  # noqa: FBT001 - it reads as a sentence
    return (row,) if wanted else ()


def _of_the_past(item: Item) -> Rows:
    back = tap("news.to-list", OpenBroadcast())
    if item.state not in {State.STARTED, State.WITHDRAWN}:
        return ((back,),)
    found = [tap("news.result", ShowResult(item.id))]
    if item.state is State.STARTED:
        found.append(tap("news.correct", Correct(item.id)))
    return one_a_row([*found, back])


async def audience_said(ctx: Ctx, item: Item) -> Words:
    """„visiems nariams“; the names of what was chosen."""
    if item.audience.kind is AudienceKind.EVERYBODY:
        return words("audience.to-everybody")
    return await AudienceOf(Can.BROADCAST).show(ctx, value_of(item.audience))


def channels_said(item: Item, counted: Count) -> Words:
    found = []
    if counted.privately:
        found.append(words("news.in-private"))
    if counted.groups:
        found.append(words("news.in-groups", count=len(counted.groups)))
    if counted.channel is not None:
        found.append(words("news.in-channel"))
    return _joined(found, "news.in-none")


def options_said(item: Item) -> Words:
    chosen = news.options(item)
    found = [words(f"news.is-{option.code}") for option in Option if option in chosen]
    return _joined(found, "news.is-plain")


def _joined(found: list[Words], none: str) -> Words:
    return words("common.joined", parts=Joined(tuple(found), by=", ")) if found else words(none)


def _counts(counted: Count) -> list[Words]:
    if counted.privately or not counted.total:
        return counts(counted)
    where = {"counties": len(counted.counties), "municipalities": len(counted.municipalities)}
    return [words("news.count-not-in-private", total=counted.total, **where)]


async def _courtesy(ctx: Ctx, item: Item, counted: Count) -> list[Words]:
    """What quiet hours, own wishes and the silence budget will make of it."""
    when = item.due_at if item.due_at and item.due_at > ctx.now else ctx.now
    urgent = Option.URGENT in news.options(item)
    zone = ctx.kit.zone
    found = await courtesy.forecast(ctx.tx, counted.accounts, Kind.NEWS, when, zone, urgent=urgent)
    lines = []
    if found.later and found.first_at is not None:
        lines.append(words("audience.later", count=found.later, when=found.first_at))
    if found.digest:
        lines.append(words("news.in-digest", count=found.digest))
    if found.declined:
        lines.append(words("news.declined", count=found.declined))
    posted = bool(counted.groups) or counted.channel is not None
    later = await news.posted_later(ctx.tx, when, zone) if posted and not urgent else None
    if later is not None:
        lines.append(words("news.posted-later", when=later))
    return lines


async def _splits(ctx: Ctx, item: Item) -> list[Words]:
    """That a long text comes in several messages, or not under the picture."""
    said = await news.said(ctx.tx, item, ctx.now.astimezone(ctx.kit.zone))
    html = Html(ctx.kit.texts.html(ctx.actor.language, said))
    pieces = len(split(html))
    if pieces > 1:
        return [words("news.splits", count=pieces)]
    if item.media and length(html) > CAPTION_MAX:
        return [words("news.text-apart")]
    return []


def offered_channels(ctx: Ctx, item: Item, *, groups: bool, channel: bool) -> list[Channel]:
    """Where this item can appear."""
    found = [Channel.PRIVATE]
    if groups:
        found.append(Channel.GROUPS)
    office = ctx.actor.may(Can.BROADCAST, Nationwide())
    if channel and office and item.audience.kind is AudienceKind.EVERYBODY:
        found.append(Channel.CHANNEL)
    return found
