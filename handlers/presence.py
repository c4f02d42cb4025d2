"""Who is at a meeting: the chair's list with ticks, the code of the room, walk-ins, files."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.files import Column, Picture, Sheet, Table, Value, Workbook
from bot.domain.meeting_buttons import ManageMeeting, OpenPresence, ShowMeeting
from bot.domain.messages import Button, Rows, Words, in_pairs, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.presence import (
    CODE_LENGTH,
    NAME_MAX,
    AddPresent,
    ComeIn,
    DropGuest,
    EnterRoomCode,
    RenewRoomCode,
    SendPresence,
    ShowRoomCode,
    TickPresence,
    as_number,
)
from bot.domain.taps import as_payload
from bot.services import presence
from bot.services.meetings import Meeting
from bot.services.outbox import paper, tell
from bot.services.presence import Line, Roll
from bot.services.presence.codes import open_to
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.papers import PaperCtx
from bot.telegram.people_field import Person
from bot.telegram.routes import Ctx, Paper, Routes
from bot.telegram.screens import Answer, Screen, Toast, refused

routes = Routes("presence")

PER_PAGE = 8  # people, a tick each
LABEL = 40  # characters of a person on a button
TYPED_MAX = 20  # characters of a code with blanks in it
COLUMNS = (
    *("name", "eldership", "municipality", "county"),
    *("answer", "there", "how", "came-at", "late"),
)
EMPTY = 5  # lines for who comes uninvited
PRINTED = ("number", "name", "place", "signature")


# The chair's list


@routes.tap(OpenPresence, needs=Can.CALL_MEETINGS)
async def open_(ctx: Ctx, value: OpenPresence) -> Answer:
    try:
        await presence.noted(ctx.tx, ctx.actor, value.meeting, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _files(value.meeting))
    return await _list(ctx, value.meeting, value.page)


async def _list(ctx: Ctx, number: int, page: int, *lead: Words) -> Screen:
    found = await presence.roll(ctx.tx, ctx.actor, number, ctx.today)
    shown = paged(found.lines, page, lambda turn: OpenPresence(number, turn), PER_PAGE)
    ticks = [_tick(number, one, shown.number) for one in shown.items]
    rows: Rows = (
        *in_pairs(ticks),
        *shown.turning,
        (tap("presence.show-code", ShowRoomCode(number)),),
        (
            tap("presence.add-member", AddPresent(number, guest=False)),
            tap("presence.add-guest", AddPresent(number, guest=True)),
        ),
        *_files(number),
    )
    return Screen("presence.list", _counts(found), rows).led_by(*lead)


def _counts(found: Roll) -> dict[str, Any]:
    there = found.there
    return {
        "title": found.meeting.title,
        "there": len(there),
        "expected": sum(one.invited for one in found.lines),
        "late": sum(one.is_late for one in there),
    }


def _tick(number: int, one: Line, page: int) -> Button:
    label = shortened(one.label, LABEL)
    there = one.presence is not None
    if one.person is not None:
        what = TickPresence(number, one.person.member_id, not there, page)
        return verbatim(label, what, chosen=there)
    assert one.presence is not None  # noqa: S101 - a guest is on the list because they came
    return verbatim(label, DropGuest(one.presence.id), chosen=True)


def _files(number: int) -> Rows:
    files = (
        tap("presence.table", SendPresence(number, printed=False)),
        tap("presence.sheet", SendPresence(number, printed=True)),
    )
    return (files, (tap("presence.to-meeting", ManageMeeting(number)),))


@routes.tap(TickPresence, needs=Can.CALL_MEETINGS)
async def tick(ctx: Ctx, value: TickPresence) -> Answer:
    try:
        await presence.tick(
            ctx.tx, ctx.actor, value.meeting, value.member, ctx.now, there=value.there
        )
    except Refusal as refusal:
        return refused(refusal, _files(value.meeting))
    return await _list(ctx, value.meeting, value.page)


@routes.tap(DropGuest, needs=Can.CALL_MEETINGS)
async def drop_guest(ctx: Ctx, value: DropGuest) -> Answer:
    try:
        meeting = await presence.drop_guest(ctx.tx, ctx.actor, value.presence, ctx.now)
    except Refusal as refusal:
        return refused(refusal)
    return await _list(ctx, meeting.id, 0)


# Walk-ins


@routes.tap(AddPresent, needs=Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddPresent) -> Answer:
    try:
        await presence.noted(ctx.tx, ctx.actor, value.meeting, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _files(value.meeting))
    form = GUEST if value.guest else WALK_IN
    return await ctx.kit.forms.open(ctx, form, meeting=value.meeting)


async def came(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        new = await presence.add(ctx.tx, ctx.actor, number, values["person"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, _files(number))
    return await _list(ctx, number, 0, words("presence.added" if new else "presence.there-already"))


async def guest_came(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        await presence.add_guest(ctx.tx, ctx.actor, number, values["name"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, _files(number))
    return await _list(ctx, number, 0, words("presence.added"))


def _form(name: str, step: Step, finish: Any) -> Form:
    return routes.form(
        Form(name, "presence", needs=Can.CALL_MEETINGS, finish=finish, steps=(step,), direct=True)
    )


WALK_IN = _form("presence_member", Step("person", Person()), came)
GUEST = _form("presence_guest", Step("name", Text(NAME_MAX)), guest_came)


# The code of the room


@routes.tap(ShowRoomCode, needs=Can.CALL_MEETINGS)
async def show_code(ctx: Ctx, value: ShowRoomCode) -> Answer:
    return await _code(ctx, value.meeting, anew=False)


@routes.tap(RenewRoomCode, needs=Can.CALL_MEETINGS)
async def renew_code(ctx: Ctx, value: RenewRoomCode) -> Answer:
    return await _code(ctx, value.meeting, anew=True)


async def _code(ctx: Ctx, number: int, *, anew: bool) -> Answer:
    """The picture follows by itself; its words have the code for who types it."""
    make = presence.renew if anew else presence.code
    try:
        meeting, code = await make(ctx.tx, ctx.actor, number, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _files(number))
    spaced = " ".join(code)
    await tell(
        ctx.tx,
        ctx.actor.account_id,
        words("presence.code", title=meeting.title, code=spaced),
        key=f"room-code:{number}:{code}:{ctx.incoming.update_id}",
        now=ctx.now,
        rows=(
            (tap("presence.back", OpenPresence(number)),),
            (tap("presence.renew-code", RenewRoomCode(number)),),
        ),
        media=[paper("room-code", "photo", meeting=number)],
    )
    return Toast("presence.code-coming")


@routes.paper("room-code")
async def pictured(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """The code that holds when the picture leaves."""
    number = int(args["meeting"])
    _, code = await presence.shown(ctx.tx, ctx.actor, number, ctx.now)
    payload = as_payload(ComeIn(number, as_number(code)))
    url = f"https://t.me/{ctx.kit.username}?start={payload}"
    return Paper(Picture(url), ctx.say("presence.code-file"))


@routes.tap(EnterRoomCode, needs=Can.BELONG)
async def ask_code(ctx: Ctx, value: EnterRoomCode) -> Answer:
    try:
        await open_to(ctx.tx, ctx.actor, value.meeting, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _look(value.meeting))
    return await ctx.kit.forms.open(ctx, CODE, meeting=value.meeting)


async def typed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        meeting = await presence.enter(ctx.tx, ctx.actor, number, values["code"], ctx.now)
    except Refusal as refusal:
        return _wrong(refusal, number)
    return _welcome(meeting)


@routes.tap(ComeIn, needs=Can.BELONG, by_link=True)
async def come_in(ctx: Ctx, value: ComeIn) -> Answer:
    try:
        meeting = await presence.come_in(ctx.tx, ctx.actor, value.meeting, value.code, ctx.now)
    except Refusal as refusal:
        return _wrong(refusal, value.meeting)
    return _welcome(meeting)


def _wrong(refusal: Refusal, number: int) -> Screen:
    if isinstance(refusal, NotAllowed | Stale):
        raise refusal
    rows = _look(number)
    if refusal.text_id == "presence.wrong-code":
        rows = ((tap("presence.try-again", EnterRoomCode(number)),), *rows)
    return Screen(refusal.text_id, refusal.params, rows)


def _welcome(meeting: Meeting) -> Screen:
    return Screen("presence.welcome", {"title": meeting.title}, _look(meeting.id))


def _look(number: int) -> Rows:
    return ((tap("presence.show-meeting", ShowMeeting(number)),),)


CODE = routes.form(
    Form(
        "presence_code",
        "presence",
        needs=Can.BELONG,
        finish=typed,
        steps=(Step("code", Text(TYPED_MAX)),),
        direct=True,
    )
)
assert TYPED_MAX >= 2 * CODE_LENGTH - 1  # noqa: S101 - read aloud, it is typed with blanks


# Files


@routes.tap(SendPresence, needs=Can.CALL_MEETINGS)
async def send(ctx: Ctx, value: SendPresence) -> Answer:
    await presence.order(
        ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today, printed=value.printed
    )
    return Toast("common.paper-coming")


async def _roll(ctx: PaperCtx, args: Mapping[str, Any]) -> Roll:
    """Asked again: what its receiver may see when it leaves."""
    today = ctx.now.astimezone(ctx.kit.zone).date()
    return await presence.roll(ctx.tx, ctx.actor, int(args["meeting"]), today)


@routes.paper("presence-table")
async def tabled(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    found = await _roll(ctx, args)
    tables = [
        _table(ctx, "sheet-there", found.there),
        _table(ctx, "sheet-late", [one for one in found.there if one.is_late]),
        _table(ctx, "sheet-all", found.lines),
    ]
    return Paper(Workbook(tables), ctx.say("presence.table-file", number=str(found.meeting.id)))


def _table(ctx: PaperCtx, sheet: str, lines: Sequence[Line]) -> Table:
    columns = [Column(ctx.say(f"presence.column-{one}")) for one in COLUMNS]
    return Table(ctx.say(f"presence.{sheet}"), columns, [_row(ctx, one) for one in lines])


def _row(ctx: PaperCtx, one: Line) -> list[Value]:
    person, found = one.person, one.presence
    code = one.answer.code if one.answer is not None else "none"
    came = None
    if found is not None:
        came = found.came_at.astimezone(ctx.kit.zone).replace(tzinfo=None)
    return [
        (person.name or person.eldership) if person is not None else one.label,
        person.eldership if person is not None else ctx.say("presence.guest"),
        person.municipality_name if person is not None else None,
        person.county_name if person is not None else None,
        ctx.say(f"rsvps.cell-{code}") if one.invited else ctx.say("presence.not-invited"),
        ctx.say("presence.yes" if found is not None else "presence.no"),
        ctx.say(f"presence.how-{found.how}") if found is not None else None,
        came,
        ctx.say("presence.yes") if one.is_late else None,
    ]


@routes.paper("presence-sheet")
async def printed(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """Everybody who is expected, to sign; with empty lines for those who are not."""
    found = await _roll(ctx, args)
    meeting = found.meeting
    intro = [ctx.say("presence.sheet-when", starts=meeting.starts_at, ends=meeting.ends_at or "")]
    if meeting.place:
        intro.append(ctx.say("presence.sheet-where", place=meeting.place))
    people = [one for one in found.lines if one.person is not None]
    rows = [_printed(number, one) for number, one in enumerate(people, 1)]
    rows += [[str(len(rows) + more), "", "", ""] for more in range(1, EMPTY + 1)]
    headings = [ctx.say(f"presence.heading-{one}") for one in PRINTED]
    document = Sheet(meeting.title, intro, headings, rows, ctx.actor.language)
    return Paper(document, ctx.say("presence.sheet-file", number=str(meeting.id)))


def _printed(number: int, one: Line) -> list[str]:
    person = one.person
    assert person is not None  # noqa: S101 - asked by the caller
    place = ", ".join(filter(None, (person.eldership, person.municipality_name)))
    return [str(number), person.name or "", place, ""]
