"""„Naudinga“; „Pritaikėme ir mes“ with a word on how, which may be changed or taken back."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import Rows, tap, words
from bot.domain.report_buttons import AdoptPractice, MarkHelpful
from bot.domain.reports import ReportKind
from bot.domain.uses import NOTE_MAX, ChangeNote, GiveUpUse, ReadUses
from bot.services import uses
from bot.services.uses import Standing
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast, alerted, refused
from handlers.uses.routes import routes, tapped, to_entry
from handlers.uses.ways import helpful_label


@routes.tap(MarkHelpful, needs=Can.FIND_PRACTICES)
async def mark(ctx: Ctx, value: MarkHelpful) -> Answer:
    """Said in an alert: the card, with its files, stays; its button says how many found it so."""
    try:
        seen = await uses.toggle(ctx.tx, ctx.actor, value.report, ctx.now)
    except Refusal as refusal:
        return alerted(refusal)
    said = "uses.marked" if seen.helpful else "uses.unmarked"
    label = helpful_label(seen)
    return Toast(said, {"count": seen.report.helpful}, alert=True, label=label)


@tapped(AdoptPractice, Can.REPORT)
async def adopt(ctx: Ctx, value: AdoptPractice) -> Answer:
    seen = await uses.may_adopt(ctx.tx, ctx.actor, value.report)
    if seen.use is not None:
        return _adopted(seen)
    return await _ask(ctx, seen)


@tapped(ChangeNote, Can.REPORT)
async def change(ctx: Ctx, value: ChangeNote) -> Answer:
    return await _ask(ctx, await uses.may_adopt(ctx.tx, ctx.actor, value.report))


async def _ask(ctx: Ctx, seen: Standing) -> Screen:
    report = seen.report
    question = await ctx.kit.forms.open(ctx, ADOPT, report=report.id)
    lead = words("uses.adopting", number=str(report.id), title=report.title)
    return question.led_by(lead).anew()


async def finish(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["report"]
    try:
        seen = await uses.adopt(ctx.tx, ctx.actor, number, values["how"], ctx.now)
    except (NotAllowed, Stale):
        return Screen("uses.gone", rows=(to_entry(number),))
    except Refusal as refusal:
        return refused(refusal, (to_entry(number),))
    return _adopted(seen, "uses.noted")


ADOPT = routes.form(
    Form(
        "adoption",
        "uses",
        needs=Can.REPORT,
        finish=finish,
        steps=(Step("how", Text(NOTE_MAX), optional=True),),
        direct=True,
    )
)


@tapped(GiveUpUse, Can.REPORT)
async def give_up(ctx: Ctx, value: GiveUpUse) -> Answer:
    seen = await uses.give_up(ctx.tx, ctx.actor, value.report, ctx.now)
    said = {"number": str(seen.report.id), "title": seen.report.title}
    return Screen("uses.given-up", said, (to_entry(value.report),))


def _adopted(seen: Standing, *lead: str) -> Screen:
    """What the eldership said, and what can be done about it."""
    report, use = seen.report, seen.use
    if use is None:
        raise Stale
    lesson = report.kind is ReportKind.LESSON
    said = {"number": str(report.id), "title": report.title, "eldership": use.eldership}
    note = words("uses.own-note", note=use.note) if use.note else words("uses.no-note")
    change_ = "uses.change-note" if use.note else "uses.add-note"
    rows: Rows = (
        (tap(change_, ChangeNote(report.id)), tap("uses.give-up", GiveUpUse(report.id))),
        (tap("uses.who", ReadUses(report.id), count=report.uses),),
        to_entry(report.id),
    )
    text = "uses.learnt" if lesson else "uses.adopted"
    return Screen(text, said | {"note": note}, rows).led_by(*map(words, lead))
