"""From when until when each phase is: typed for a draft, moved with a reason once it is fixed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_keeping_buttons import DatePhase, EditContest, OpenPhases, Part
from bot.domain.contests import WHY_MAX, Phase, Span, State, phases
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Button, Words, in_pairs, tap, words
from bot.services.contests import Under, get, keeping, moving, reading
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.moment_field import Moment
from bot.telegram.moment_picking import whole
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.contests.managing import overtaken
from handlers.contests.routes import asked, kept, routes, to_manage
from handlers.contests.said import phase_said, spans_said


def coming(moment: datetime, now: datetime) -> Refusal | None:
    """Why a phase cannot begin or end then."""
    return Refusal("contests.time-past") if moment <= now else None


@kept(OpenPhases, Can.KEEP_CONTESTS)
async def listed(ctx: Ctx, value: OpenPhases) -> Answer:
    return await phase_list(ctx, value.contest)


async def phase_list(ctx: Ctx, contest_id: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    seen = await reading.see(ctx.tx, ctx.actor, contest_id, ctx.now)
    state = seen.contest.state
    if not seen.is_kept or state not in {State.DRAFT, State.FIXED}:
        raise Stale
    under = seen.under
    wanted = phases(under.contest.rules)
    spans = [one.span for one in under.phases if one.span.phase in wanted]
    rows = (*in_pairs(_phases(under)), *_first(under), to_manage(contest_id))
    if not spans:
        return Screen("contests.phases-none", rows=rows).led_by(*lead)
    text = "contests.phase-list" if state is State.DRAFT else "contests.phase-list-fixed"
    return Screen(text, {"lines": spans_said(spans)}, rows).led_by(*lead)


def _phases(under: Under) -> list[Button]:
    """Those that can still be dated."""
    over = {one.span.phase for one in under.phases if one.closed_at is not None}
    return [
        tap(f"contests.date-{one.code}", DatePhase(under.contest.id, one))
        for one in phases(under.contest.rules)
        if one not in over
    ]


def _first(under: Under) -> tuple[tuple[Button, ...], ...]:
    if under.contest.state is not State.DRAFT:
        return ()
    return ((tap("contests.date-all", EditContest(under.contest.id, Part.FIRST, 0)),),)


@kept(DatePhase, Can.KEEP_CONTESTS)
async def date(ctx: Ctx, value: DatePhase) -> Answer:
    under = await get(ctx.tx, value.contest, ctx.now)
    if value.phase not in phases(under.contest.rules):
        raise Stale
    if under.contest.state is State.DRAFT:
        form = DATE
    else:
        moving.require_movable(under, value.phase)
        form = MOVE
    key = f"{value.contest}:{value.phase.code}"
    about = {"contest": value.contest, "phase": int(value.phase)}
    return await ctx.kit.forms.open(ctx, form, key=key, **about)


# In a draft


def _phase(values: Mapping[str, Any]) -> Phase:
    """Raises Refusal for a draft of another version of the bot."""
    try:
        return Phase(values["phase"])
    except ValueError:
        raise Refusal("contests.gone") from None


async def date_steps(_: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    opens = asked("opens", Moment(coming))
    if _phase(values) is Phase.ANNOUNCEMENT:
        return (opens,)
    return (opens, asked("closes", Moment(coming)))


async def dated(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["contest"]
    span = Span(_phase(values), *_moments(values))
    if span.closes_at is not None and span.closes_at <= span.opens_at:
        again = (tap(f"contests.date-{span.phase.code}", DatePhase(number, span.phase)),)
        return Screen("contests.ends-first", rows=(again, to_manage(number)))
    try:
        await keeping.date(ctx.tx, ctx.actor, number, span, ctx.now)
        return await phase_list(ctx, number, words("contests.saved"))
    except Stale:
        return await overtaken(ctx, number)


def _moments(values: Mapping[str, Any]) -> tuple[datetime, datetime | None]:
    ends = whole(values.get("closes"))
    return (
        datetime.fromisoformat(values["opens"]),
        None if ends is None else datetime.fromisoformat(ends),
    )


async def _as_it_is(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """Above each question: from when until when it is now."""
    under, phase = await _under(ctx, values["contest"]), _phase(values)
    found = under.dated(phase)
    if found is None:
        return words("contests.about-phase", phase=phase_said(phase))
    hours = moving.hours(found.span)
    return words("contests.about-phase-now", phase=phase_said(phase), hours=hours)


async def _under(ctx: Ctx, contest_id: int) -> Under:
    """Read once a turn. Raises Refusal where it is no more."""
    key = ("contest", contest_id)
    if key not in ctx.read:
        try:
            ctx.read[key] = await get(ctx.tx, contest_id, ctx.now)
        except Stale:
            raise Refusal("contests.gone") from None
    under: Under = ctx.read[key]
    return under


DATE = routes.form(
    Form(
        "contest_phase",
        "contests",
        needs=Can.KEEP_CONTESTS,
        finish=dated,
        steps=(),
        direct=True,
        grow=date_steps,
        about=_as_it_is,
    )
)


# Once it is fixed


async def move_steps(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """What has begun keeps its beginning; of what is to come either end may stay as it is."""
    under = await _under(ctx, values["contest"])
    found = under.dated(_phase(values))
    if found is None:
        raise Refusal("contests.gone")
    names = []
    missed = moving.is_missed(under, found.span.phase, ctx.now)
    if missed or (found.opened_at is None and found.span.opens_at > ctx.now):
        names.append("opens")
    if found.span.closes_at is not None:
        names.append("closes")
    steps = [
        asked(name, Moment(coming), optional=len(names) > 1 and not (missed and name == "closes"))
        for name in names
    ]
    if not steps:
        raise Refusal("contests.move-over")
    return (*steps, asked("why", Text(WHY_MAX)))


async def _to(ctx: Ctx, values: Mapping[str, Any]) -> Span:
    """The hours that were given, for the rest those it has."""
    under = await _under(ctx, values["contest"])
    phase = _phase(values)
    found = under.dated(phase)
    if found is None:
        raise Stale
    opens, closes = whole(values.get("opens")), whole(values.get("closes"))
    return Span(
        phase,
        datetime.fromisoformat(opens) if opens else found.span.opens_at,
        datetime.fromisoformat(closes) if closes else found.span.closes_at,
    )


async def _changes(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """What would change; later phases that make room among it."""
    try:
        to = await _to(ctx, values)
        _, changes = await moving.plan(ctx.tx, ctx.actor, values["contest"], to, ctx.now)
    except Refusal as refusal:
        return words(refusal.text_id, **refusal.params)
    return words("contests.would-move", changes=moving.said(changes))


async def moved(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, why = values["contest"], values["why"]
    back = (tap("contests.to-phases", OpenPhases(number)),)
    local = ctx.now.astimezone(ctx.kit.zone)
    try:
        to = await _to(ctx, values)
        changes = await moving.move(ctx.tx, ctx.actor, number, to, why, local)
    except Stale:
        return await overtaken(ctx, number)
    except Refusal as refusal:
        return refused(refusal, (back, to_manage(number)))
    params = {"changes": moving.said(changes)}
    return Screen("contests.moved", params, (back, to_manage(number)), receipt=True)


MOVE = routes.form(
    Form(
        "contest_move",
        "contests",
        needs=Can.KEEP_CONTESTS,
        finish=moved,
        steps=(),
        grow=move_steps,
        about=_as_it_is,
        submit="contests.move-submit",
        confirm=_changes,
    )
)
