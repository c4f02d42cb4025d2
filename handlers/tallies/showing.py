"""A poll for its reader, and its results, question by question, for whoever may see them."""

from bot.domain.actors import Can
from bot.domain.asking import percent
from bot.domain.errors import Refusal
from bot.domain.figures import SendChart, SendCharts, SendTable
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import (
    AnswerPoll,
    ManagePoll,
    OpenPolls,
    ShowPoll,
    ShowTally,
    TellConclusion,
)
from bot.domain.polls import QuestionKind, State
from bot.domain.quotes import ReadWords
from bot.services import ballots, tallies, votes
from bot.services.tallies import Look, Seen, cards, comparing, saying
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.tallies.routes import ShowFigures, routes

QUESTION_SHOWN = 120  # characters of a question in a list of them
QUESTIONS_LISTED = 6
ANSWER_SHOWN = 500  # characters of one's own words
CONCLUSION_SHOWN = 2000  # characters: all there can be


@routes.tap(ShowPoll, needs=Can.FOLLOW, by_link=True)
async def show(ctx: Ctx, value: ShowPoll) -> Answer:
    try:
        found = await tallies.look(ctx.tx, ctx.actor, value.poll, ctx.now)
    except Refusal as refusal:
        return refused(refusal, (_ways(),))
    said = saying.sections(_about(found), _questions(found), _own(found), _conclusion(found))
    calls = () if found.manages else await votes.offers(ctx.tx, ctx.actor, found.mine)
    return Screen(said.id, said.params, (*_rows(found), *calls, _ways()))


def _about(found: Look) -> list[Words]:
    poll, counts = found.mine.poll, found.participation.values()
    answered, total = sum(one for one, _ in counts), sum(one for _, one in counts)
    lines = [
        words(
            "tallies.about",
            title=poll.title,
            anonymous=poll.anonymous,
            count=len(found.questions),
        ),
        _time(found),
        words(
            "tallies.participation",
            answered=answered,
            total=total,
            percent=percent(answered, total),
        ),
    ]
    if poll.quorum is not None and found.mine.is_open:
        lines.append(words("tallies.needed", quorum=poll.quorum))
    if found.mine.is_open and not found.mine.may_see:
        lines.append(words(f"tallies.sight-{poll.sight.code}"))
    if found.mine.few:
        lines.append(words("tallies.few"))
    return lines


def _time(found: Look) -> Words:
    poll = found.mine.poll
    if poll.state is State.CANCELLED:
        return words("tallies.is-cancelled")
    which, name = ("until", "until") if found.mine.is_open else ("over-at", "when")
    return words(f"tallies.{which}", **{name: poll.closes_at})


def _questions(found: Look) -> list[Words]:
    """A single one that is the title is not said again."""
    count = len(found.questions)
    if saying.is_title(found.mine.poll, found.questions):
        return []
    lines = [saying.asked(one, count, QUESTION_SHOWN) for one in found.questions[:QUESTIONS_LISTED]]
    left = count - len(lines)
    return [*lines, words("tallies.and-more", count=left)] if left else lines


def _own(found: Look) -> list[Words]:
    asked = found.mine.asked
    if asked is None:
        return []
    if not asked.answered:
        return [] if found.mine.is_open else [words("tallies.own-none")]
    if found.mine.poll.anonymous:
        return [words("tallies.own-anonymous")]
    if len(found.questions) == 1:
        only = found.questions[0]
        lines = [saying.own(only, found.given.get(only.id), ANSWER_SHOWN)]
    else:
        lines = [words("tallies.own-many", count=len(found.given), of=len(found.questions))]
    return [*lines, words("tallies.own-entered")] if asked.entered_by is not None else lines


def _conclusion(found: Look) -> list[Words]:
    """„Jūsų atsakymas → kas pasikeitė“ for whoever answered a named poll."""
    poll, asked = found.mine.poll, found.mine.asked
    if poll.conclusion is None:
        return [words("tallies.no-conclusion")] if found.mine.is_over else []
    text = shortened(poll.conclusion, CONCLUSION_SHOWN)
    if asked is not None and asked.answered and not poll.anonymous:
        return [words("tallies.changed", text=text)]
    return [words("tallies.conclusion", text=text)]


def _rows(found: Look) -> Rows:
    mine, number = found.mine, found.mine.poll.id
    rows: list[tuple[Button, ...]] = []
    if mine.may_answer:
        changes = mine.asked is not None and mine.asked.answered
        rows.append((tap("tallies.change" if changes else "tallies.answer", AnswerPoll(number)),))
    if mine.may_see:
        rows.append((tap("tallies.results", ShowTally(number)),))
    rows += ballots.offers(mine)
    if found.manages:
        rows.append((tap("tallies.manage", ManagePoll(number)),))
    return tuple(rows)


def _ways() -> tuple[Button, ...]:
    return tap("tallies.to-list", OpenPolls()), to_menu()


@routes.tap(ShowTally, needs=Can.FOLLOW, by_link=True)
async def first(ctx: Ctx, value: ShowTally) -> Answer:
    return await _figures(ctx, value.poll, 1)


@routes.tap(ShowFigures, needs=Can.FOLLOW)
async def figures(ctx: Ctx, value: ShowFigures) -> Answer:
    return await _figures(ctx, value.poll, value.place)


async def _figures(ctx: Ctx, poll_id: int, place: int) -> Screen:
    try:
        seen = await tallies.tally(ctx.tx, ctx.actor, poll_id, ctx.now)
    except Refusal as refusal:
        return refused(refusal, ((tap("tallies.to-list", OpenPolls()), to_menu()),))
    number = min(max(place, 1), len(seen.counted.tallies))
    then = await comparing.earlier(ctx.tx, ctx.actor, seen.mine.poll, ctx.now)
    before = then.said(seen.counted.tallies[number - 1].question)
    said = saying.sections(_head(seen), _question(seen, number), before, _own_line(seen, number))
    return Screen(said.id, said.params, _turning(seen, number))


def _head(seen: Seen) -> list[Words]:
    county = cards.participation(seen.counted, seen.names, seen.county)
    return [*saying.head(seen.counted), *county]


def _question(seen: Seen, number: int) -> list[Words]:
    count = len(seen.counted.questions)
    tally = seen.counted.tallies[number - 1]
    lines = []
    if not saying.is_title(seen.mine.poll, seen.counted.questions):
        lines.append(saying.asked(tally.question, count, len(tally.question.text)))
    if tally.answered < tally.asked or tally.asked < seen.counted.answered:
        lines.append(words("tallies.answered-of", answered=tally.answered, asked=tally.asked))
    return [*lines, *saying.figures(tally)]


def _own_line(seen: Seen, number: int) -> list[Words]:
    """One's own county, and what one answered oneself."""
    tally = seen.counted.tallies[number - 1]
    lines = cards.own_county(
        seen.counted, seen.counted.by_county()[number - 1], seen.names, seen.county
    )
    if seen.given is not None:
        own = seen.given.get(tally.question.id)
        lines.append(saying.own(tally.question, own, ANSWER_SHOWN))
    return lines


def _turning(seen: Seen, number: int) -> Rows:
    poll = seen.mine.poll
    rows: list[tuple[Button, ...]] = []
    row = []
    if number > 1:
        row.append(tap("tallies.before", ShowFigures(poll.id, number - 1), place=number - 1))
    if number < len(seen.counted.tallies):
        row.append(tap("tallies.after", ShowFigures(poll.id, number + 1), place=number + 1))
    if row:
        rows.append(tuple(row))
    if seen.counted.tallies[number - 1].question.kind is QuestionKind.TEXT:
        rows.append((tap("quotes.read", ReadWords(poll.id, number)),))
    if seen.exports:
        rows += _files(seen, number)
    if seen.mine.is_asker and poll.state is State.CLOSED:
        rows.append((tap("conclusions.tell", TellConclusion(poll.id)),))
    return (*rows, (tap("tallies.to-poll", ShowPoll(poll.id)), to_menu()))


def _files(seen: Seen, number: int) -> list[tuple[Button, ...]]:
    """The question's own picture where it has bars, else who took part; all of them; the table."""
    poll, tally = seen.mine.poll.id, seen.counted.tallies[number - 1]
    if tally.counts and tally.answered:
        picture = tap("figures.chart", SendChart(poll, number))
    else:
        picture = tap("figures.took-part", SendChart(poll, 0))
    charts = tap("figures.charts", SendCharts(poll))
    return [(picture, charts), (tap("figures.table", SendTable(poll)),)]
