"""Results as a workbook: a row a ballot as far as allowed, then the same numbers as the card's."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from bot.domain import polls as poll_rules
from bot.domain.actors import Can
from bot.domain.asking import percent
from bot.domain.figures import SendTable
from bot.domain.files import Column, Table, Value, Workbook
from bot.domain.folding import alphabetical
from bot.domain.polls import Answers, Question, QuestionKind
from bot.domain.tallies import Cells, Tally
from bot.services import figures
from bot.services.figures import Places
from bot.services.polls import option_said
from bot.services.tallies import Seen, saying
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer
from handlers.figures.charts import participation, sent
from handlers.figures.routes import routes

SPREAD = ("mean", "median", "least", "most", "total")
Cell = Callable[[Any], Value]  # an answer as it stands in the table


@routes.tap(SendTable, needs=Can.FOLLOW)
async def table(ctx: Ctx, value: SendTable) -> Answer:
    return await sent(ctx, "table", value.poll)


@routes.paper("poll-table")
async def tabled(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    found = await figures.seen(ctx.tx, ctx.actor, int(args["poll"]), ctx.now)
    places = await figures.places(ctx.tx, found)
    tables = [
        _pivot(ctx, found, "sheet-counties", found.counted.by_county(), found.names),
        _participation(ctx, found),
    ]
    if found.mine.poll.anonymous:
        tables += [_secret(ctx, found), *_apart(ctx, found)]
    else:
        cells = found.counted.by_municipality()
        tables.insert(1, _pivot(ctx, found, "sheet-municipalities", cells, places.municipalities))
        tables.append(_ballots(ctx, found, places))
    name = ctx.say("figures.file", number=str(found.mine.poll.id))
    return Paper(Workbook(tables), f"{name}.xlsx")


# A row a ballot


def _ballots(ctx: PaperCtx, found: Seen, places: Places) -> Table:
    """Of a named poll: where it comes from, but no name."""
    heads = ("eldership", "municipality", "county")
    columns = [*_columns(ctx, heads), *_questions(found), *_columns(ctx, ("telephoned",))]
    answers = _answers(ctx, found.counted.questions)
    yes = ctx.say("figures.yes")
    rows = [
        [
            places.elderships.get(one.member_id or 0, ""),
            places.municipalities.get(one.municipality or "", ""),
            found.names.get(one.county or "", ""),
            *answers(one.answers),
            yes if one.entered else "",
        ]
        for one in found.counted.ballots
    ]
    return Table(ctx.say("figures.sheet-ballots"), columns, rows)


def _secret(ctx: PaperCtx, found: Seen) -> Table:
    """Of an anonymous poll: the choices alone, in the order of hashes, which says nothing."""
    closed = [one for one in found.counted.questions if one.kind in poll_rules.CLOSED_KINDS]
    answers = _answers(ctx, closed)
    rows = [answers(one.answers) for one in found.counted.ballots]
    return Table(ctx.say("figures.sheet-ballots"), _questions(found, closed), rows)


def _apart(ctx: PaperCtx, found: Seen) -> list[Table]:
    """What was written and numbered in secret, question by question, tied to nothing."""
    rows: list[list[Value]] = []
    for question in found.counted.questions:
        cell = _cell(ctx, question)
        given = found.counted.apart.get(question.id, ())
        rows += [[question.position, question.text, cell(answer)] for answer in given]
    if not rows:
        return []
    columns = _columns(ctx, ("number", "question", "answer"))
    return [Table(ctx.say("figures.sheet-words"), columns, rows)]


def _questions(found: Seen, which: Iterable[Question] | None = None) -> list[Column]:
    questions = found.counted.questions if which is None else which
    return [Column(f"{one.position}. {one.text}") for one in questions]


def _answers(ctx: PaperCtx, questions: Sequence[Question]) -> Callable[[Answers], list[Value]]:
    """A ballot's cells; what was answered but not asked is left out, as it is not counted."""
    cells = [(one.id, _cell(ctx, one)) for one in questions]
    conditional = any(one.after_id is not None for one in questions)

    def of(ballot: Answers) -> list[Value]:
        if conditional:
            asked = {one.id for one in poll_rules.asked(questions, ballot)}
            ballot = {id_: answer for id_, answer in ballot.items() if id_ in asked}
        return [cell(ballot[id_]) if id_ in ballot else None for id_, cell in cells]

    return of


def _cell(ctx: PaperCtx, question: Question) -> Cell:
    """Words are made once an option, not once a ballot."""
    labels = [_said(ctx, question, number) for number in range(question.count)]
    match question.kind:
        case QuestionKind.TEXT:
            return lambda answer: str(answer["text"])
        case QuestionKind.SCALE | QuestionKind.NUMBER:
            return lambda answer: answer
        case QuestionKind.SEVERAL:
            return lambda answer: "; ".join(labels[one] for one in answer)
        case QuestionKind.RANKING:
            return lambda answer: "; ".join(
                f"{place}. {labels[one]}" for place, one in enumerate(answer, start=1)
            )
    return lambda answer: labels[answer]


def _said(ctx: PaperCtx, question: Question, number: int) -> str:
    said = option_said(question, number)
    return ctx.say(said.id, **said.params)


# The same numbers as on the card, by place


def _pivot(
    ctx: PaperCtx, found: Seen, sheet: str, cells: Sequence[Cells], names: Mapping[str, str]
) -> Table:
    """A line a number: how many answered, each option, the mean. Where it is empty it is merged."""
    codes = {code for cell in cells for code in cell.places}
    places = sorted(codes, key=lambda code: alphabetical(names.get(code, code)))
    has_rest = any(cell.rest is not None for cell in cells)
    columns = _columns(ctx, ("number", "question", "option", "total", "percent"))
    columns += [Column(names.get(code, code)) for code in places]
    columns += _columns(ctx, ("rest",)) if has_rest else []
    rows: list[list[Value]] = []
    for tally, cell in zip(found.counted.tallies, cells, strict=True):
        parts = [cell.places.get(code) for code in places] + [cell.rest] * has_rest
        rows += _lines(ctx, tally, parts)
    return Table(ctx.say(f"figures.{sheet}"), columns, rows)


def _lines(ctx: PaperCtx, tally: Tally, parts: Sequence[Tally | None]) -> list[list[Value]]:
    question = tally.question
    named: list[Value] = [question.position, question.text]

    def line(what: str, share: int | None, number: Callable[[Tally], Value]) -> list[Value]:
        found = [None if one is None else number(one) for one in parts]
        return [*named, what, number(tally), share, *found]

    lines = [line(ctx.say("figures.line-answered"), None, _answered)]
    for place in range(len(tally.counts)):
        label = saying.whole_label(tally, place)
        said = ctx.say(label.id, **label.params)
        count = partial(_count, place)
        if question.kind is QuestionKind.RANKING:
            first = ctx.say("figures.line-first", option=said)
            lines.append(line(first, tally.percents[place], count))
            rank = ctx.say("figures.line-rank", option=said)
            lines.append(line(rank, None, partial(_rank, place)))
        else:
            lines.append(line(said, tally.percents[place], count))
    if tally.spread is not None:
        lines += [
            line(ctx.say(f"figures.line-{name}"), None, partial(_spread, name)) for name in SPREAD
        ]
    return lines


def _answered(tally: Tally) -> Value:
    return tally.answered


def _count(place: int, tally: Tally) -> Value:
    return tally.counts[place]


def _rank(place: int, tally: Tally) -> Value:
    return saying.rounded(tally.ranks[place]) if tally.ranks else None


def _spread(name: str, tally: Tally) -> Value:
    return saying.rounded(getattr(tally.spread, name)) if tally.spread is not None else None


def _participation(ctx: PaperCtx, found: Seen) -> Table:
    counted = found.counted
    rows = [
        *participation(ctx, found),
        (ctx.say("figures.all"), counted.answered, counted.total),
    ]
    columns = _columns(ctx, ("county", "answered", "asked", "percent"))
    return Table(
        ctx.say("figures.sheet-participation"),
        columns,
        [[*row, percent(row[1], row[2])] for row in rows],
    )


def _columns(ctx: PaperCtx, names: Iterable[str]) -> list[Column]:
    return [Column(ctx.say(f"figures.column-{name}")) for name in names]
