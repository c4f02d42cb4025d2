"""The settings of a draft: everything but the agenda, each answered anew by itself."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.calling import CAPACITIES
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
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meetings import CAPACITY_MAX, GUESTS_MAX, TITLE_MAX
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.venues import Venue
from bot.services.meetings import Meeting, counting, drafting, items
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.forms.form import About, Grow
from bot.telegram.moment_field import Moment
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from bot.telegram.span_field import Span
from handlers.audience import AudienceOf, audience_of
from handlers.meetings.about import FILES, about, audience_said
from handlers.meetings.cards import back_to, card_now, overtaken
from handlers.meetings.composing import past, times, titled, whom
from handlers.meetings.fields import Before, Place, Whole
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


# What is typed


@routes.tap(EditMeeting, needs=Can.CALL_MEETINGS)
async def edit(ctx: Ctx, value: EditMeeting) -> Answer:
    meeting = await items.editable(ctx.tx, ctx.actor, value.meeting)
    form = FORMS.get(value.part)
    if form is None:
        raise Stale
    return await ctx.kit.forms.open(ctx, form, **_known(meeting, value.part))


def _known(meeting: Meeting, part: Part) -> dict[str, Any]:
    """What the form is about: the meeting, and what there is of that part so far."""
    about_it: dict[str, Any] = {"meeting": meeting.id}
    match part:
        case Part.PLACE:
            venue = Venue(meeting.place, meeting.latitude, meeting.longitude, meeting.link)
            if venue:
                about_it["place"] = venue.as_json()
        case Part.FILES:
            about_it["files"] = [dict(file) for file in meeting.media]
    return about_it


async def _draft_of(ctx: Ctx, values: Mapping[str, Any]) -> Meeting:
    """What a grown form is about. Raises Refusal where it is no draft any more."""
    try:
        return await items.editable(ctx.tx, ctx.actor, values["meeting"])
    except (Stale, NotAllowed):
        raise Refusal("meetings.no-draft") from None


async def _title(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    meeting = await _draft_of(ctx, values)
    return (Step("title", await titled(ctx, meeting.kind, meeting.audience)),)


async def _audience(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    return (Step("audience", whom((await _draft_of(ctx, values)).kind)),)


async def _until(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    return (Step("until", Moment(Before((await _draft_of(ctx, values)).starts_at))),)


async def typed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        await _keep(ctx, number, values)
    except NotAllowed:
        raise
    except Stale:
        return await overtaken(ctx, number)
    except Refusal as refusal:
        return await card_now(ctx, number, words(refusal.text_id, **refusal.params))
    return await card_now(ctx, number, words("meetings.saved"))


async def _keep(ctx: Ctx, number: int, values: Mapping[str, Any]) -> Meeting:
    args = (ctx.tx, ctx.actor, number)
    match values:
        case {"title": str(title)}:
            return await drafting.entitle(*args, title)
        case {"when": Mapping() as when}:
            found = times(when)
            return await drafting.time(*args, found["starts_at"], found["ends_at"], ctx.now)
        case {"place": place}:
            return await drafting.place(*args, Venue.from_json(place))
        case {"audience": audience}:
            return await drafting.address(*args, audience_of(audience))
        case {"capacity": capacity}:
            return await drafting.limit(*args, capacity)
        case {"until": until}:
            return await drafting.answer_until(*args, datetime.fromisoformat(until), ctx.now)
    return await drafting.attach(*args, values["files"])


async def _so_far(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """Whom it is for now."""
    said = await audience_said(ctx, await _draft_of(ctx, values))
    return words("meetings.about-audience", audience=said)


def _form(name: str, step: Step, grow: Grow | None = None, so_far: About | None = None) -> Form:
    """`step` names what is asked; where it depends on the meeting, `grow` gives it."""
    return routes.form(
        Form(
            name,
            "meetings",
            needs=Can.CALL_MEETINGS,
            finish=typed,
            steps=(step,),
            direct=True,
            grow=grow,
            about=so_far,
        )
    )


FORMS: Mapping[Part, Form] = {
    Part.TITLE: _form("meeting_title", Step("title", Text(TITLE_MAX)), grow=_title),
    Part.WHEN: _form("meeting_when", Step("when", Span(past))),
    Part.PLACE: _form("meeting_place", Step("place", Place(adding=True))),
    Part.AUDIENCE: _form(
        "meeting_audience",
        Step("audience", AudienceOf(Can.CALL_MEETINGS, jointly=True)),
        grow=_audience,
        so_far=_so_far,
    ),
    Part.CAPACITY: _form("meeting_capacity", Step("capacity", Whole(1, CAPACITY_MAX, CAPACITIES))),
    Part.ANSWERS: _form("meeting_answers", Step("until", Moment(Before(None))), grow=_until),
    Part.FILES: _form("meeting_files", Step("files", FILES)),
}
