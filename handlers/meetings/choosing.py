"""The settings of a draft: everything but the agenda, each answered anew by itself."""

from bot.domain.actors import Can
from bot.domain.calling_buttons import (
    AllowGuests,
    ClearPart,
    DropMeeting,
    EditMeeting,
    OpenAgendaItems,
    OpenGuests,
    OpenMeetingSettings,
    Part,
    Switch,
    SwitchMeeting,
)
from bot.domain.errors import Stale
from bot.domain.meetings import GUESTS_MAX
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.services.meetings import Meeting, counting, drafting, items
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.meetings.about import about
from handlers.meetings.cards import back_to
from handlers.meetings.routes import routes

COLUMNS = {
    Switch.LEADS_ONLY: "leads_only",
    Switch.GROUPS: "in_groups",
    Switch.REMINDERS: "reminds",
}


@routes.tap(OpenMeetingSettings, needs=Can.CALL_MEETINGS)
async def settings(ctx: Ctx, value: OpenMeetingSettings) -> Answer:
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    return await settings_card(ctx, meeting, more=value.more)


async def settings_card(ctx: Ctx, meeting: Meeting, *lead: Words, more: bool = False) -> Screen:
    """What holds now, and what can be changed: on two screens."""
    rows = _more(meeting) if more else _first(meeting)
    label = "meetings.settings-first" if more else "meetings.settings-more"
    turn = tap(label, OpenMeetingSettings(meeting.id, more=not more))
    said = words("common.joined", parts=Joined(tuple(await about(ctx, meeting))))
    return Screen(said.id, said.params, (*rows, (turn,), back_to(meeting))).led_by(*lead)


def _first(meeting: Meeting) -> Rows:
    number = meeting.id
    return in_pairs(
        [
            tap("meetings.set-title", EditMeeting(number, Part.TITLE)),
            tap("meetings.set-when", EditMeeting(number, Part.WHEN)),
            tap("meetings.set-place", EditMeeting(number, Part.PLACE)),
            tap("meetings.set-agenda", OpenAgendaItems(number)),
            _limited(number, Part.CAPACITY, "capacity", given=meeting.capacity is not None),
            _limited(number, Part.ANSWERS, "answers", given=meeting.answers_until is not None),
        ]
    )


def _limited(number: int, part: Part, name: str, *, given: bool) -> Button:
    """What is there can be taken away; what is not can be set."""
    if given:
        return tap(f"meetings.clear-{name}", ClearPart(number, part))
    return tap(f"meetings.set-{name}", EditMeeting(number, part))


def _more(meeting: Meeting) -> Rows:
    number = meeting.id
    buttons = [
        _limited(number, Part.FILES, "files", given=bool(meeting.media)),
        tap("meetings.set-guests", OpenGuests(number)),
        _switched(meeting, Switch.LEADS_ONLY, "leads"),
        _switched(meeting, Switch.REMINDERS, "remind"),
    ]
    if not (counting.has_no_groups(meeting) or meeting.leads_only):
        buttons.insert(3, _switched(meeting, Switch.GROUPS, "groups"))
    drop = tap("meetings.drop", DropMeeting(number, sure=False))
    return (*in_pairs(buttons), (drop,))


def _switched(meeting: Meeting, what: Switch, name: str) -> Button:
    """The label says what comes of it."""
    is_on = bool(getattr(meeting, COLUMNS[what]))
    label = f"meetings.not-{name}" if is_on else f"meetings.do-{name}"
    return tap(label, SwitchMeeting(meeting.id, what, on=not is_on))


@routes.tap(SwitchMeeting, needs=Can.CALL_MEETINGS)
async def switch(ctx: Ctx, value: SwitchMeeting) -> Answer:
    which = {COLUMNS[value.what]: value.on}
    meeting = await drafting.switch(ctx.tx, ctx.actor, value.meeting, **which)
    return await settings_card(ctx, meeting, more=True)


@routes.tap(ClearPart, needs=Can.CALL_MEETINGS)
async def clear(ctx: Ctx, value: ClearPart) -> Answer:
    args = (ctx.tx, ctx.actor, value.meeting)
    match value.part:
        case Part.CAPACITY:
            meeting = await drafting.limit(*args, None)
        case Part.ANSWERS:
            meeting = await drafting.answer_until(*args, None, ctx.now)
        case Part.FILES:
            meeting = await drafting.attach(*args, ())
        case _:
            raise Stale
    return await settings_card(ctx, meeting, words("meetings.saved"), more=value.part is Part.FILES)


@routes.tap(OpenGuests, needs=Can.CALL_MEETINGS)
async def guests(ctx: Ctx, value: OpenGuests) -> Answer:
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    none = tap("meetings.no-guests", AllowGuests(meeting.id, 0))
    some = [
        tap("common.verbatim", AllowGuests(meeting.id, count), text=str(count))
        for count in range(1, GUESTS_MAX + 1)
    ]
    rows = (tuple(some), (none,), _to_settings(meeting, more=True))
    return Screen("meetings.guests", {"count": meeting.guests}, rows)


@routes.tap(AllowGuests, needs=Can.CALL_MEETINGS)
async def allow_guests(ctx: Ctx, value: AllowGuests) -> Answer:
    meeting = await drafting.allow_guests(ctx.tx, ctx.actor, value.meeting, value.guests)
    return await settings_card(ctx, meeting, words("meetings.saved"), more=True)


def _to_settings(meeting: Meeting, *, more: bool) -> tuple[Button, ...]:
    return (tap("meetings.to-settings", OpenMeetingSettings(meeting.id, more=more)),)
