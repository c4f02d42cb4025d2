"""A new meeting: its kind by a button, then whom it is for, what it is called, when and where."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.audience import Audience
from bot.domain.calling import ends
from bot.domain.calling_buttons import BeginMeeting, NewMeeting
from bot.domain.errors import Refusal
from bot.domain.meetings import FOR, TITLE_MAX, MeetingKind
from bot.domain.messages import Button, Words, in_pairs, tap, words
from bot.domain.venues import Venue
from bot.services import meetings
from bot.services.meetings import suggesting
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from bot.telegram.span_field import Span, read_span
from bot.telegram.texts import REFERENCE
from handlers.audience import AudienceOf, audience_of
from handlers.meetings.cards import card_of, to_list
from handlers.meetings.fields import Place, Title
from handlers.meetings.routes import routes


def past(starts_at: datetime, now: datetime) -> Refusal | None:
    """Why a meeting cannot begin then."""
    return Refusal("meetings.time-past") if starts_at <= now else None


def whom(kind: MeetingKind) -> AudienceOf:
    """The field that asks whom a meeting of that kind is for."""
    return AudienceOf(Can.CALL_MEETINGS, jointly=True, only=FOR[kind])


async def titled(ctx: Ctx, kind: MeetingKind, audience: Audience | None) -> Title:
    """What is suggested is in the association's language, whatever the author reads."""
    said = await suggesting.title(ctx.tx, kind, audience)
    return Title(TITLE_MAX, ctx.kit.texts.plain(REFERENCE, said))


async def steps(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """Whom it is for is asked only of who can choose."""
    kind = _kind_of(values)
    audience = suggesting.audience(ctx.actor, kind)
    asked = () if audience else (Step("audience", whom(kind)),)
    chosen = audience or (audience_of(values["audience"]) if values.get("audience") else None)
    return (
        *asked,
        Step("title", await titled(ctx, kind, chosen)),
        Step("when", Span(past), optional=True),
        Step("place", Place(), optional=True),
    )


def _kind_of(values: Mapping[str, Any]) -> MeetingKind:
    """Raises Refusal for a draft of another version of the bot."""
    try:
        return MeetingKind(values["kind"])
    except ValueError:
        raise Refusal("meetings.no-draft") from None


async def composed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """The draft, with what was left out by default."""
    kind = MeetingKind(values["kind"])
    chosen = values.get("audience")
    audience = audience_of(chosen) if chosen else suggesting.audience(ctx.actor, kind)
    assert audience is not None  # noqa: S101 - else `steps` asks for it
    number = await meetings.create(
        ctx.tx,
        ctx.actor,
        kind,
        values["title"],
        audience,
        ctx.now,
        **times(values.get("when")),
        **Venue.from_json(values.get("place")).as_json(),
    )
    mine = await meetings.managed(ctx.tx, ctx.actor, number, ctx.now)
    return await card_of(ctx, mine, words("meetings.drafted"))


def times(value: Mapping[str, Any] | None) -> dict[str, datetime]:
    """The columns for what a `Span` gave: with the usual end, where none was said."""
    if not value or "starts" not in value:
        return {}
    starts_at, ends_at = read_span(value)
    return {"starts_at": starts_at, "ends_at": ends(starts_at, ends_at)}


async def _kind(_: Ctx, values: Mapping[str, Any]) -> Words:
    kind = MeetingKind(values["kind"])
    return words("meetings.about-kind", kind=words(f"meetings.kind-{kind.code}"))


CALL = routes.form(
    Form(
        "meeting",
        "meetings",
        needs=Can.CALL_MEETINGS,
        finish=composed,
        steps=(),
        direct=True,
        grow=steps,
        about=_kind,
    )
)


@routes.tap(NewMeeting, needs=Can.CALL_MEETINGS)
async def begin(ctx: Ctx, _: NewMeeting) -> Answer:
    """What was begun and not finished is gone on with first."""
    begun = next(
        (one for one in ctx.drafts if one.form == CALL.name and CALL.is_touched(one)), None
    )
    if begun is not None:
        return await ctx.kit.forms.unfinished(ctx, begun)
    return await _which_kind(ctx)


async def _which_kind(ctx: Ctx) -> Screen:
    buttons: list[Button] = [
        tap(f"meetings.choose-{kind.code}", BeginMeeting(kind))
        for kind in suggesting.kinds(ctx.actor)
    ]
    return Screen("meetings.which-kind", rows=(*in_pairs(buttons), to_list()))


@routes.tap(BeginMeeting, needs=Can.CALL_MEETINGS)
async def begin_of(ctx: Ctx, value: BeginMeeting) -> Answer:
    if value.kind not in suggesting.kinds(ctx.actor):
        return await _which_kind(ctx)
    return await ctx.kit.forms.open(ctx, CALL, kind=int(value.kind))
