"""„Paklausti autoriaus“, and the author's answer where nobody may learn who that is."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.relays import NOTE_MAX, WriteTo
from bot.domain.report_buttons import AskAuthor
from bot.domain.uses import AnswerAsker
from bot.services import uses
from bot.services.relays import Note
from bot.services.uses import AuthorGone
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.relays import NoteField
from handlers.uses.routes import routes, tapped, to_entry


@tapped(AskAuthor, Can.FIND_PRACTICES)
async def ask(ctx: Ctx, value: AskAuthor) -> Answer:
    try:
        report, author = await uses.askable(ctx.tx, ctx.actor, value.report, ctx.now, ctx.kit.zone)
    except AuthorGone as gone:
        return _gone(value.report, gone)
    question = await ctx.kit.forms.open(ctx, ASK, report=report.id)
    shown = {"number": str(report.id), "title": report.title}
    if report.unnamed:
        lead = words("uses.asking-unnamed", **shown)
    else:
        lead = words("uses.asking", **shown, who=author.full)
    return question.led_by(lead).anew()


def _gone(number: int, gone: AuthorGone) -> Screen:
    """Why not, and who serves that eldership now."""
    person, rows = gone.successor, (to_entry(number),)
    screen = refused(gone, rows)
    if person is None:
        return screen
    why = Words(screen.text, screen.params)
    now = "uses.successor" if gone.may_write else "uses.successor-unreachable"
    said = Joined((why, words(now, who=person.full)))
    if gone.may_write:
        write: Rows = ((tap("uses.write-successor", WriteTo(person.member_id)),),)
        return Screen("common.joined", {"parts": said}, (*write, *rows))
    return Screen("common.joined", {"parts": said}, rows)


async def asked(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, note = values["report"], values["question"]
    key = ctx.draft.id if ctx.draft else 0
    try:
        found = await uses.ask(
            ctx.tx,
            ctx.actor,
            number,
            Note(note["text"], note["photo"]),
            key,
            ctx.now,
            ctx.kit.zone,
        )
    except AuthorGone as gone:
        return _gone(number, gone)
    except (NotAllowed, Stale):
        return Screen("uses.gone", rows=(to_entry(number),))
    except Refusal as refusal:
        return refused(refusal, (to_entry(number),))
    rows = (to_entry(number),)
    shown = {"number": str(number), "title": found.report.title}
    if found.report.unnamed:
        return Screen("uses.sent-unnamed", shown, rows, receipt=True)
    if found.goes is not None and found.goes > ctx.now:
        return Screen("uses.sent-later", shown | {"when": found.goes}, rows, receipt=True)
    return Screen("uses.sent", shown, rows, receipt=True)


ASK = routes.form(
    Form(
        "ask-author",
        "uses",
        needs=Can.FIND_PRACTICES,
        finish=asked,
        steps=(Step("question", NoteField()),),
        direct=True,
    )
)


@routes.tap(AnswerAsker, needs=Can.FIND_PRACTICES)
async def answer(ctx: Ctx, value: AnswerAsker) -> Answer:
    try:
        report, asker = await uses.answerable(
            ctx.tx, ctx.actor, value.question, ctx.now, ctx.kit.zone
        )
    except Refusal as refusal:
        return refused(refusal, ((to_menu(),),))
    question = await ctx.kit.forms.open(ctx, ANSWER, asked=value.question)
    lead = words("uses.answering", number=str(report.id), title=report.title, who=asker.full)
    return question.led_by(lead).anew()


async def answered(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """Words only: a picture may say whose it is."""
    rows = ((to_menu(),),)
    key = ctx.draft.id if ctx.draft else 0
    try:
        asker = await uses.answer(
            ctx.tx, ctx.actor, values["asked"], values["answer"], key, ctx.now, ctx.kit.zone
        )
    except (NotAllowed, Stale):
        return Screen("uses.gone", rows=rows)
    except Refusal as refusal:
        return refused(refusal, rows)
    return Screen("uses.answered", {"who": asker.full}, rows, receipt=True)


ANSWER = routes.form(
    Form(
        "answer-asker",
        "uses",
        needs=Can.FIND_PRACTICES,
        finish=answered,
        steps=(Step("answer", Text(NOTE_MAX)),),
        direct=True,
    )
)
