"""Whom to telephone about a news item: the list, and handing it over to the leads."""

from bot.domain.acks import HandOver
from bot.domain.actors import Can
from bot.domain.calls import (
    CallsAt,
    CallsIn,
    ConfirmHandOver,
    NotePhoned,
    ShowCalls,
    UndoPhoned,
)
from bot.domain.counties import County, iso_code, iso_number, short_county, short_municipality
from bot.domain.directory import short_eldership
from bot.domain.errors import Refusal
from bot.domain.folding import alphabetical
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.domain.news import ShowResult
from bot.domain.taps import Tap
from bot.services import acks, calls
from bot.services.calls import Call, Calls, HandingOver
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("calls")

PER_PAGE = 5  # people with their telephone numbers: a message of 900 characters


@routes.tap(ShowCalls, needs=Can.PHONE)
async def show(ctx: Ctx, value: ShowCalls) -> Answer:
    try:
        found = await _read(ctx, value.news)
    except Refusal as refusal:
        return refused(refusal, _home())
    if len(found.counties) > 1:
        return _counties(found)
    return _in(found, found) if found.municipalities else _nobody(found)


@routes.tap(CallsIn, needs=Can.PHONE)
async def of_county(ctx: Ctx, value: CallsIn) -> Answer:
    try:
        found = await _read(ctx, value.news)
    except Refusal as refusal:
        return refused(refusal, _home())
    inside = found.inside(county=value.county.code)
    return _in(found, inside) if inside.municipalities else _nobody(found)


@routes.tap(CallsAt, needs=Can.PHONE)
async def of_municipality(ctx: Ctx, value: CallsAt) -> Answer:
    try:
        found = await _read(ctx, value.news)
    except Refusal as refusal:
        return refused(refusal, _home())
    return _at(found, iso_code(value.municipality), value.page)


@routes.tap(NotePhoned, needs=Can.PHONE)
async def note(ctx: Ctx, value: NotePhoned) -> Answer:
    try:
        line = await calls.note(ctx.tx, ctx.actor, value.news, value.member, ctx.now, ctx.kit.zone)
        screen = _at(await _read(ctx, value.news), line.municipality, value.page)
    except Refusal as refusal:
        return refused(refusal, _home())
    if line.acked_at is None:
        return screen
    return screen.led_by(words("calls.knows-already", who=_who(line.name, line.eldership)))


@routes.tap(UndoPhoned, needs=Can.PHONE)
async def undo(ctx: Ctx, value: UndoPhoned) -> Answer:
    try:
        line = await calls.undo(ctx.tx, ctx.actor, value.news, value.member, ctx.now, ctx.kit.zone)
        return _at(await _read(ctx, value.news), line.municipality, value.page)
    except Refusal as refusal:
        return refused(refusal, _home())


@routes.tap(HandOver, needs=Can.BROADCAST)
async def ask(ctx: Ctx, value: HandOver) -> Answer:
    back = _result(value.news)
    try:
        found = await calls.to_hand_over(ctx.tx, ctx.actor, value.news, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return refused(refusal, back)
    title, count = acks.title(found.calls.item), len(found.calls.waiting)
    if not count:
        return Screen("calls.nobody", {"title": title}, back)
    lines = [
        words("calls.asking", title=title, count=count),
        words("calls.asking-leads", count=len(found.to)),
        *_left(found),
    ]
    buttons = [tap("calls.see", ShowCalls(value.news))]
    if found.to:
        buttons.insert(0, tap("calls.hand-over", ConfirmHandOver(value.news)))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, (*one_a_row(buttons), *back))


@routes.tap(ConfirmHandOver, needs=Can.BROADCAST)
async def hand_over(ctx: Ctx, value: ConfirmHandOver) -> Answer:
    rows = (((tap("calls.see", ShowCalls(value.news))),), *_result(value.news))
    try:
        found, new = await calls.hand_over(ctx.tx, ctx.actor, value.news, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return refused(refusal, _result(value.news))
    lines = [words("calls.handed-over", count=new)]
    if len(found.to) > new:
        lines.append(words("calls.handed-over-before", count=len(found.to) - new))
    lines += _left(found)
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows, receipt=True)


async def _read(ctx: Ctx, news_id: int) -> Calls:
    return await calls.of(ctx.tx, ctx.actor, news_id, ctx.now, ctx.kit.zone)


def _counties(found: Calls) -> Screen:
    buttons = [
        _place(short_county(name), CallsIn(found.item.id, County.of(code)), inside)
        for code, name in sorted(found.counties.items(), key=_called)
        for inside in [found.inside(county=code)]
    ]
    return Screen("calls.places", _params(found), (*in_pairs(buttons), *_out(found)))


def _called(county: tuple[str, str]) -> tuple[int, ...]:
    return alphabetical(county[1])


def _in(found: Calls, inside: Calls) -> Screen:
    """A county's municipalities, or the list of the only one."""
    municipalities = inside.municipalities
    if len(municipalities) == 1:
        return _at(found, next(iter(municipalities)), 0)
    buttons = [
        _place(
            short_municipality(name),
            CallsAt(found.item.id, iso_number(code)),
            inside.inside(municipality=code),
        )
        for code, name in municipalities.items()
    ]
    up = _up(found, None)
    return Screen("calls.places", _params(inside), (*in_pairs(buttons), *up, *_out(found)))


def _at(found: Calls, municipality: str, number: int) -> Screen:
    inside = found.inside(municipality=municipality)
    if not inside.everyone:
        return _nobody(found)
    news, place = found.item.id, iso_number(municipality)
    page = paged(inside.everyone, number, lambda turn: CallsAt(news, place, turn), PER_PAGE)
    params = {
        **_params(inside),
        "place": inside.municipalities[municipality],
        "lines": Joined(tuple(map(_line, page.items))),
    }
    rows = (
        *one_a_row([_mark(news, one, page.number) for one in page.items]),
        *page.turning,
        *_up(found, inside),
        *_out(found),
    )
    return Screen("calls.list", params, rows)


def _nobody(found: Calls) -> Screen:
    rows = (*_up(found, None), *_out(found))
    return Screen("calls.nobody", {"title": acks.title(found.item)}, rows)


def _params(found: Calls) -> dict[str, object]:
    return {
        "title": acks.title(found.item),
        "waiting": len(found.waiting),
        "total": len(found.everyone),
    }


def _place(name: str, opens: Tap, inside: Calls) -> Button:
    return tap("calls.place", opens, name=name, count=len(inside.waiting))


def _line(call: Call) -> Words:
    who = _who(call.line.name, call.line.eldership)
    if call.phoned_at is not None:
        return words("calls.line-told", who=who, at=call.phoned_at)
    phone = words("common.verbatim", text=call.line.phone)
    return words(
        "calls.line",
        who=who,
        phone=phone if call.line.phone else words("calls.no-phone"),
        why=words(f"calls.why-{call.why}"),
    )


def _mark(news: int, call: Call, page: int) -> Button:
    who, member = short_eldership(call.line.eldership), call.line.member_id
    if call.waits:
        return tap("calls.note", NotePhoned(news, member, page), who=who)
    return tap("calls.undo", UndoPhoned(news, member, page), who=who)


def _who(name: str | None, eldership: str) -> str:
    return ", ".join(filter(None, (name, eldership)))


def _left(found: HandingOver) -> list[Words]:
    return [words("calls.left", places=found.names(found.left))] if found.left else []


def _up(found: Calls, at: Calls | None) -> Rows:
    """To the county of a municipality's list, or to all counties."""
    county = next(iter(at.counties), None) if at else None
    if county and len(found.inside(county=county).municipalities) > 1:
        return ((tap("calls.to-county", CallsIn(found.item.id, County.of(county))),),)
    if len(found.counties) > 1:
        return ((tap("calls.to-all", ShowCalls(found.item.id)),),)
    return ()


def _out(found: Calls) -> Rows:
    """Whoever answers for the item hands the list over, and goes back to its result."""
    if not found.own:
        return _home()
    hand_over = (tap("calls.to-hand-over", HandOver(found.item.id)),)
    return (*((hand_over,) if found.waiting else ()), *_result(found.item.id))


def _home() -> Rows:
    return ((to_menu(),),)


def _result(news_id: int) -> Rows:
    return ((tap("acks.to-result", ShowResult(news_id)),),)
