"""Other words for an entry are put together: field by field, then offered to the other side."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Words, in_pairs, tap, words
from bot.domain.report_buttons import ManageReport, ReviewReport
from bot.domain.reports import FILES_MAX, THEMES_MAX, State
from bot.domain.reviews import (
    FIRST_FIELDS,
    LONGEST,
    MORE_FIELDS,
    NEEDED,
    ChangeField,
    ChangeWords,
    DropWords,
    Field,
    OfferWords,
    differences,
)
from bot.services import reports, reviews
from bot.services.reports.items import Report
from bot.telegram import fields
from bot.telegram.fields import Choices, Option, Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.reports import fields as entry_fields
from handlers.reports.fields import Title
from handlers.reviews.queue import to_queue
from handlers.reviews.reading import after
from handlers.reviews.routes import routes

KEPT = ("kind", "file_id", "file_unique_id")  # of a file


class Euros(entry_fields.Euros):
    """Shown in a line of what changes."""

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("reviews.cost", count=int(value))


async def _themes(ctx: Ctx) -> Sequence[Option]:
    found = await reports.open_themes(ctx.tx)
    return [Option(theme.id, theme.name(ctx.actor.language)) for theme in found]


def _field(field: Field) -> fields.Field:
    match field:
        case Field.TITLE:
            return Title()
        case Field.THEMES:
            return Choices(_themes, THEMES_MAX)
        case Field.FILES:
            return entry_fields.Anew(entry_fields.Attached(FILES_MAX), needed=False)
        case Field.COST:
            return Euros()
    return Text(LONGEST[field])


@routes.tap(ChangeWords, needs=Can.BELONG)
async def change(ctx: Ctx, value: ChangeWords) -> Answer:
    try:
        return await words_screen(ctx, value.report, more=value.more)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)


async def words_screen(ctx: Ctx, report_id: int, *, more: bool = False) -> Screen:
    """What is put together so far, and what else may be changed. Raises as `changeable`."""
    report, content = await reviews.draft(ctx.tx, ctx.actor, report_id, ctx.now)
    number = report.id
    said = await reviews.changes(ctx.tx, report.content, content)
    buttons = [
        tap(f"reviews.label-{field.code}", ChangeField(number, field))
        for field in (MORE_FIELDS if more else FIRST_FIELDS)
    ]
    turn = tap("reviews.fewer" if more else "reviews.more", ChangeWords(number, not more))
    ends: list[tuple[Button, ...]] = []
    if differences(report.content, content):
        ends.append((tap(f"reviews.offer-{_side(ctx, report)}", OfferWords(number)),))
        ends.append((tap("reviews.drop-words", DropWords(number)),))
    rows = (*ends, *in_pairs(buttons), (turn,), (_back(ctx, report), to_menu()))
    shown = {"number": str(number), "title": report.title, "changes": said}
    secret = _side(ctx, report) == "reviewer"  # another's words, which not all may read
    screen = Screen(f"reviews.words-{_side(ctx, report)}", shown, rows, protect=secret)
    pictured = Field.FILES in differences(report.content, content) and content.has_photos
    return screen.led_by(words("reviews.photos-agreed")) if pictured else screen


@routes.tap(ChangeField, needs=Can.BELONG)
async def change_field(ctx: Ctx, value: ChangeField) -> Answer:
    try:
        report, content = await reviews.draft(ctx.tx, ctx.actor, value.report, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)
    about: dict[str, Any] = {"report": report.id, "field": int(value.field)}
    if value.field is Field.FILES and content.files:
        about["files"] = entry_fields.there(content.files)
    question = await ctx.kit.forms.open(ctx, REWORD, **about)
    said = words("reviews.about-titled", number=str(report.id), title=report.title)
    before = getattr(content, value.field.code)
    if isinstance(before, str):  # to be copied, changed and sent
        return question.led_by(said, words("reviews.now", text=before)).anew()
    return question.led_by(said).anew()


@routes.tap(OfferWords, needs=Can.BELONG)
async def offer(ctx: Ctx, value: OfferWords) -> Answer:
    try:
        report = await reviews.offer(ctx.tx, ctx.actor, value.report, ctx.now, ctx.kit.zone)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)
    rows = ((_back(ctx, report), to_menu()),)
    text = f"reviews.offered-{_side(ctx, report)}"
    return Screen(text, {"number": str(report.id)}, rows, receipt=True)


@routes.tap(DropWords, needs=Can.BELONG)
async def drop(ctx: Ctx, value: DropWords) -> Answer:
    try:
        await reviews.drop(ctx.tx, ctx.actor, value.report, ctx.now)
        return await words_screen(ctx, value.report)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)


async def _steps(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """The question of the field; what is not needed may be left empty."""
    try:
        report, content = await reviews.draft(ctx.tx, ctx.actor, values["report"], ctx.now)
    except (NotAllowed, Stale):
        raise Refusal("reviews.not-changeable") from None
    field = Field(values["field"])
    code = field.code
    above = field is Field.FILES and _side(ctx, report) == "author"  # a reviewer has read them
    return (
        Step(
            code,
            _field(field),
            optional=field not in NEEDED,
            asks=words(f"reviews.ask-{code}"),
            label=words(f"reviews.label-{code}"),
            media=tuple(content.files) if above else (),
        ),
    )


async def reworded(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    field = Field(values["field"])
    value = values[field.code]
    match field:
        case Field.THEMES:
            value = tuple(value)
        case Field.FILES:
            value = tuple({name: file[name] for name in KEPT} for file in value or ())
    try:
        await reviews.put(ctx.tx, ctx.actor, values["report"], field, value, ctx.now)
        return await words_screen(ctx, values["report"], more=field in MORE_FIELDS)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)


REWORD = routes.form(
    Form(
        "review_reword",
        "reviews",
        needs=Can.BELONG,
        finish=reworded,
        steps=(),
        direct=True,
        grow=_steps,
    )
)


def _side(ctx: Ctx, report: Report) -> str:
    own = ctx.actor.member_id is not None and ctx.actor.member_id == report.member_id
    return "author" if own else "reviewer"


def _back(ctx: Ctx, report: Report) -> Button:
    if _side(ctx, report) == "author":
        return tap("reviews.manage", ManageReport(report.id))
    if report.state is State.PUBLISHED:
        return tap("reviews.read", ReviewReport(report.id))
    return to_queue()
