"""The ballots of an anonymous poll that is over: all of them as a file, one's own by its code."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.ballots import code_in, shown_length
from bot.domain.errors import Refusal
from bot.domain.files import Column, Table, Value, Workbook
from bot.domain.messages import Joined, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import CheckBallot, ListBallots, ShowPoll
from bot.domain.polls import CLOSED_KINDS, Question, QuestionKind
from bot.services import ballots, polls
from bot.services.outbox import paper, tell
from bot.telegram.fields import Field, Problem, Reading, Taken
from bot.telegram.forms import Form, Step
from bot.telegram.incoming import Incoming
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Screen, refused
from handlers.ballots.answering import ON, routes
from handlers.votes.asking import label
from handlers.votes.options import options_of

CHOICES_SHOWN = 200  # characters of what was chosen in one question
HEADING_MAX = 120  # characters of a question above its column


@routes.tap(ListBallots, needs=Can.FOLLOW)
async def order(ctx: Ctx, value: ListBallots) -> Answer:
    """Once a minute is enough."""
    try:
        mine, _ = await ballots.listed(ctx.tx, ctx.actor, value.poll, ctx.now)
    except Refusal as refusal:
        return refused(refusal, ON)
    await tell(
        ctx.tx,
        ctx.actor.account_id,
        words("ballots.listed", title=mine.poll.title),
        key=f"ballots:{value.poll}:{ctx.now:%Y-%m-%dT%H:%M}",
        now=ctx.now,
        media=[paper("ballots", poll=value.poll)],
    )
    return Screen("common.paper-coming", rows=((tap("ballots.to-poll", ShowPoll(value.poll)),),))


@routes.paper("ballots")
async def listed(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    _, cast = await ballots.listed(ctx.tx, ctx.actor, args["poll"], ctx.now)
    questions = [
        one for one in await polls.questions(ctx.tx, args["poll"]) if one.kind in CLOSED_KINDS
    ]
    length = shown_length(one.hash for one in cast)
    columns = [Column(ctx.say("ballots.column-hash"))]
    columns += [
        Column(f"{one.position}. {' '.join(one.text.split())[:HEADING_MAX]}") for one in questions
    ]
    rows = [
        (ballot.hash[:length], *(_cell(ctx, one, ballot.choices.get(one.id)) for one in questions))
        for ballot in cast
    ]
    table = Table(ctx.say("ballots.sheet"), columns, rows)
    return Paper(Workbook([table]), ctx.say("ballots.file"))


def _cell(ctx: PaperCtx, question: Question, answer: Any) -> Value:
    if answer is None or question.kind is QuestionKind.SCALE:
        return answer  # type: ignore[no-any-return] # a point of the scale
    chosen = answer if isinstance(answer, list) else [answer]
    labels = {
        one.number: ctx.kit.texts.plain(ctx.actor.language, one.label)
        for one in options_of(question)
    }
    said = [labels[one] for one in chosen]
    if question.kind is QuestionKind.RANKING:
        said = [f"{place}. {text}" for place, text in enumerate(said, 1)]
    return "; ".join(said)


@dataclass(frozen=True)
class CodeField(Field):
    """The code of a ballot."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        code = code_in(incoming.text)
        return Problem(words("ballots.code-unlike")) if code is None else Taken(code)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value))


async def look(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    poll_id = values["poll"]
    try:
        line = await ballots.check(ctx.tx, ctx.actor, poll_id, values["code"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, ON)
    again = tap("ballots.check-again", CheckBallot(poll_id))
    rows = ((again, tap("ballots.to-poll", ShowPoll(poll_id))),)
    if line is None:
        return Screen("ballots.none", rows=rows)
    shown, ballot = line
    questions = await polls.questions(ctx.tx, poll_id)
    lines = tuple(_lines(ctx, questions, ballot.choices)) or (words("ballots.no-choices"),)
    return Screen("ballots.found", {"hash": shown, "lines": Joined(lines)}, rows)


def _lines(ctx: Ctx, questions: Sequence[Question], choices: Mapping[int, Any]) -> Iterator[Words]:
    for one in questions:
        if one.id in choices:
            said = _said(ctx, one, choices[one.id])
            yield words("forms.preview-line", label=label(one), value=said)


def _said(ctx: Ctx, question: Question, answer: Any) -> str:
    """What was chosen, cut short: the file with the list has all of it."""
    labels = {one.number: one.label for one in options_of(question)}
    chosen = answer if isinstance(answer, list) else [answer]
    said = [ctx.kit.texts.plain(ctx.actor.language, labels[one]) for one in chosen]
    return shortened(", ".join(said), CHOICES_SHOWN)


RECEIPT = routes.form(
    Form(
        "receipt",
        "ballots",
        needs=Can.BELONG,
        steps=(Step("code", CodeField()),),
        finish=look,
        direct=True,
        secret=True,
    )
)


@routes.tap(CheckBallot, needs=Can.FOLLOW)
async def ask_code(ctx: Ctx, value: CheckBallot) -> Answer:
    ctx.keep_no_trace()
    try:
        await ballots.checkable(ctx.tx, ctx.actor, value.poll, ctx.now)
    except Refusal as refusal:
        return refused(refusal, ON)
    return await ctx.kit.forms.open(ctx, RECEIPT, poll=value.poll)
