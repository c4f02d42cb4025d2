"""What may be added to a draft or said otherwise: each part by a question of its own."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.composing import (
    ADDED,
    NEEDED,
    TOLD,
    ChooseKind,
    ChooseReaders,
    EditPart,
    HideAuthor,
    OpenDoers,
    OpenKinds,
    OpenParts,
    OpenReaders,
    Part,
    PickDoer,
)
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import (
    Button,
    Joined,
    Rows,
    Words,
    in_pairs,
    one_a_row,
    tap,
    verbatim,
    words,
)
from bot.domain.report_buttons import ManageReport
from bot.domain.reports import (
    Content,
    ReportKind,
    State,
    Visibility,
    fits,
    may_be_unnamed,
    narrower,
)
from bot.services import reviews
from bot.services.reports import composing
from bot.services.reports.items import Report, own
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, why
from handlers.reports import fields
from handlers.reports.cards import card_now, readers
from handlers.reports.routes import routes

PER_PAGE = 6
MARK = "✓ "
CHOSEN = frozenset({Part.THEMES, Part.FILES})  # not typed


@routes.tap(OpenParts, needs=Can.REPORT)
async def parts(ctx: Ctx, value: OpenParts) -> Answer:
    report = await composing.drafted(ctx.tx, ctx.actor, value.report)
    number = report.id
    there = [_button(report, part) for part in (ADDED if value.more else TOLD)]
    if value.more:
        there.append(tap("reports.open-doers", OpenDoers(number)))
    turn = "reports.parts-first" if value.more else "reports.parts-more"
    rows = (
        *in_pairs(there),
        (tap(turn, OpenParts(number, more=not value.more)),),
        _back(number),
    )
    return Screen("reports.parts", {"title": report.title}, rows)


def _button(report: Report, part: Part) -> Button:
    """With a mark where something is told already."""
    label = "reports.part-there" if _told(report.content, part) else "reports.part"
    return tap(label, EditPart(report.id, part), part=words(f"reports.label-{part.code}"))


def _told(content: Content, part: Part) -> Any:
    match part:
        case Part.WHEN:
            return content.starts_on
        case Part.PLACE:
            return content.place or content.latitude
        case Part.COST:
            return content.cost is not None
    return getattr(content, part.code)


@routes.tap(EditPart, needs=Can.REPORT)
async def edit(ctx: Ctx, value: EditPart) -> Answer:
    report = await composing.drafted(ctx.tx, ctx.actor, value.report)
    about: dict[str, Any] = {"report": report.id, "part": int(value.part)}
    if (known := fields.known(report.content, value.part)) is not None:
        about[value.part.code] = known
    return await ctx.kit.forms.open(ctx, TELL, **about)


async def _steps(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """The question of the part; what is not needed may be left empty, or taken away."""
    try:
        report = await composing.drafted(ctx.tx, ctx.actor, values["report"])
    except (NotAllowed, Stale):
        raise Refusal("reports.no-draft") from None
    part = Part(values["part"])
    return (
        Step(
            part.code,
            fields.Anew(fields.of(part), needed=part in NEEDED),
            optional=part not in NEEDED,
            asks=_asked(part),
            label=words(f"reports.label-{part.code}"),
            media=tuple(report.content.files) if part is Part.FILES else (),
        ),
    )


def _asked(part: Part) -> Words:
    """The question, with an example of an answer that is typed."""
    lines = [words(f"reports.ask-{part.code}")]
    if part not in CHOSEN:
        lines.append(words(f"reports.example-{part.code}"))
    return words("common.joined", parts=Joined(tuple(lines)))


async def told(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    part = Part(values["part"])
    said = fields.said({part: values.get(part.code)})
    await composing.put(ctx.tx, ctx.actor, values["report"], ctx.now, **said)
    return await card_now(ctx, values["report"], words("reports.saved"))


async def _titled(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    report = await composing.drafted(ctx.tx, ctx.actor, values["report"])
    return words("reports.about-entry", title=report.title)


TELL = routes.form(
    Form(
        "report_part",
        "reports",
        needs=Can.REPORT,
        finish=told,
        steps=(),
        direct=True,
        grow=_steps,
        about=_titled,
    )
)


@routes.tap(OpenKinds, needs=Can.REPORT)
async def kinds(ctx: Ctx, value: OpenKinds) -> Answer:
    report = await composing.drafted(ctx.tx, ctx.actor, value.report)
    buttons = [
        tap(f"reports.kind-{kind.code}", ChooseKind(report.id, kind), mark=_mark(kind, report.kind))
        for kind in ReportKind
    ]
    return Screen("reports.which-kind", rows=(*one_a_row(buttons), _back(report.id)))


def _mark(one: Any, chosen: Any) -> str:
    return MARK if one is chosen else ""


@routes.tap(ChooseKind, needs=Can.REPORT)
async def choose_kind(ctx: Ctx, value: ChooseKind) -> Answer:
    """What did not work may be told without a name: that is asked next."""
    args = (ctx.tx, ctx.actor, value.report)
    report = await composing.choose_kind(*args, value.kind, ctx.now)
    if may_be_unnamed(value.kind):
        return _readers(report)
    return await card_now(ctx, value.report, words("reports.saved"))


@routes.tap(OpenReaders, needs=Can.REPORT)
async def open_readers(ctx: Ctx, value: OpenReaders) -> Answer:
    report = await own(ctx.tx, ctx.actor, value.report)
    if report.state is State.PUBLISHED:
        return _fewer_readers(report)
    return _readers(await composing.drafted(ctx.tx, ctx.actor, value.report))


def _fewer_readers(report: Report) -> Screen:
    """Of a published one."""
    buttons = [
        tap(f"reports.choose-{one.code}", ChooseReaders(report.id, one), mark="")
        for one in narrower(report.visibility, unnamed=report.unnamed)
    ]
    rows = (*one_a_row(buttons), _back(report.id))
    return Screen("reports.who-reads-published", {"readers": readers(report)}, rows)


def _readers(report: Report, *lead: Words) -> Screen:
    number = report.id
    buttons = [
        tap(
            f"reports.choose-{one.code}",
            ChooseReaders(number, one),
            mark=_mark(one, report.visibility),
        )
        for one in Visibility
        if fits(one, unnamed=report.unnamed)
    ]
    rows: Rows = one_a_row(buttons)
    if may_be_unnamed(report.kind):
        label = "reports.show-author" if report.unnamed else "reports.hide-author"
        rows = (*rows, (tap(label, HideAuthor(number, on=not report.unnamed)),))
    text = "reports.who-reads-lesson" if may_be_unnamed(report.kind) else "reports.who-reads"
    if report.unnamed:
        text = "reports.who-reads-unnamed"
    return Screen(text, {"readers": readers(report)}, (*rows, _back(number))).led_by(*lead)


@routes.tap(ChooseReaders, needs=Can.REPORT)
async def choose_readers(ctx: Ctx, value: ChooseReaders) -> Answer:
    args = (ctx.tx, ctx.actor, value.report)
    choose = composing.choose_readers
    if (await own(*args)).state is State.PUBLISHED:
        choose = reviews.narrow
    try:
        await choose(*args, value.visibility, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await card_now(ctx, value.report, why(refusal))
    return await card_now(ctx, value.report, words("reports.saved"))


@routes.tap(HideAuthor, needs=Can.REPORT)
async def hide_author(ctx: Ctx, value: HideAuthor) -> Answer:
    args = (ctx.tx, ctx.actor, value.report)
    try:
        report = await composing.hide_author(*args, ctx.now, on=value.on)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await card_now(ctx, value.report, why(refusal))
    known = report.unnamed and await reviews.is_known_outside(ctx.tx, report, ctx.now)
    lead = words("reports.known-already" if known else "reports.saved")
    return _readers(report, lead)


@routes.tap(OpenDoers, needs=Can.REPORT)
async def doers(ctx: Ctx, value: OpenDoers) -> Answer:
    return await _doers(ctx, value.report, value.page)


async def _doers(ctx: Ctx, report_id: int, number: int, *lead: Words) -> Screen:
    people = await composing.colleagues(ctx.tx, ctx.actor, report_id, ctx.now)
    chosen = set(await composing.doers(ctx.tx, ctx.actor, report_id))
    page = paged(people, number, lambda turn: OpenDoers(report_id, turn), PER_PAGE)
    buttons = [
        verbatim(
            one.eldership or "",
            PickDoer(report_id, one.member_id, on=one.member_id not in chosen),
            chosen=one.member_id in chosen,
        )
        for one in page.items
    ]
    rows = (*one_a_row(buttons), *page.turning, _back(report_id))
    text = "reports.doers" if people else "reports.doers-nobody"
    return Screen(text, rows=rows).led_by(*lead)


@routes.tap(PickDoer, needs=Can.REPORT)
async def pick_doer(ctx: Ctx, value: PickDoer) -> Answer:
    args = (ctx.tx, ctx.actor, value.report, value.member)
    people = await composing.colleagues(ctx.tx, ctx.actor, value.report, ctx.now)
    place = next((at for at, one in enumerate(people) if one.member_id == value.member), 0)
    try:
        await composing.pick_doer(*args, ctx.now, on=value.on)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await _doers(ctx, value.report, place // PER_PAGE, why(refusal))
    return await _doers(ctx, value.report, place // PER_PAGE)


def _back(number: int) -> tuple[Button, ...]:
    return (tap("reports.to-draft", ManageReport(number)),)
