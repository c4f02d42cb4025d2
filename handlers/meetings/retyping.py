"""What of a draft is answered anew: each part by a form of its own."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.calling import CAPACITIES
from bot.domain.calling_buttons import (
    EditMeeting,
    Part,
)
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meetings import CAPACITY_MAX, TITLE_MAX
from bot.domain.messages import Words, words
from bot.domain.venues import Venue
from bot.services.meetings import Meeting, drafting, items
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.forms.form import About, Grow
from bot.telegram.moment_field import Moment
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from bot.telegram.span_field import Span
from handlers.audience import AudienceOf, audience_of
from handlers.meetings.about import FILES, audience_said
from handlers.meetings.cards import card_now, overtaken
from handlers.meetings.composing import past, times, titled, whom
from handlers.meetings.fields import Before, Place, Whole
from handlers.meetings.routes import routes


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
