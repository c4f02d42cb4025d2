"""Who won, for whoever may know by now; who goes on from the counties; where jurors are apart."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.contest_buttons import SeeStandings
from bot.domain.contest_rights import Act
from bot.domain.contests import Phase, State, phases
from bot.domain.errors import Refusal
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.protocol_buttons import SeeCounties, SeeResult, SeeSpread
from bot.domain.protocols import PlaceLine, ResultLine
from bot.services import contests, protocols
from bot.services.protocols import Look, NotYet, Onward
from bot.telegram.pages import bounded, paged, turning
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.protocols.routes import back, tapped, to_contest, to_protocol
from handlers.protocols.saying import NUMBERS, decimal, numbers

LISTED = 5  # nominations of a category: with their titles they make a screen
PER_PAGE = 6  # of those that go on
TITLE_SHOWN = 50  # characters
LABELS = ("protocols.before", "protocols.after")


@tapped(SeeStandings, Can.BELONG, by_link=True)
async def see(ctx: Ctx, value: SeeStandings) -> Answer:
    return await result(ctx, SeeResult(value.contest, 0))


@tapped(SeeResult, Can.BELONG)
async def result(ctx: Ctx, value: SeeResult) -> Answer:
    """Where it is too early for it, what there is to see already."""
    try:
        look = await protocols.look(ctx.tx, ctx.actor, value.contest, ctx.now)
    except NotYet as refusal:
        return await _meanwhile(ctx, value.contest, refusal)
    found = look.made.document.result
    place = min(bounded(value.place), len(found) - 1)
    parts = [
        *_head(look, found[place], place + 1, len(found)),
        *_standing(look, found[place]),
        *_votes(look, found[place]),
        *_who_sees(look),
    ]
    turn = turning(place, len(found), lambda number: SeeResult(value.contest, number), 1, LABELS)
    others = tuple(await _others(ctx, value.contest))
    rows: Rows = (
        *turn,
        *((others,) if others else ()),
        (to_protocol(value.contest), to_contest(value.contest)),
    )
    return _joined(parts, rows)


@tapped(SeeCounties, Can.BELONG)
async def from_counties(ctx: Ctx, value: SeeCounties) -> Answer:
    contest, rounds = await protocols.rounds(ctx.tx, ctx.actor, value.contest, ctx.now)
    those = [(one.category.name, each) for one in rounds for each in one.onward]
    if not those:
        return Screen("protocols.onward-none", rows=back(value.contest))
    page = paged(those, value.page, lambda number: SeeCounties(value.contest, number), PER_PAGE)
    lines = [words("protocols.onward-head", contest=contest.name, count=str(len(those)))]
    before = None
    for category, one in page.items:
        if category != before:
            lines.append(words("protocols.onward-category", category=category))
        lines.append(_onward(one))
        before = category
    return _joined(lines, (*page.turning, *back(value.contest)))


@tapped(SeeSpread, Can.BELONG)
async def spread(ctx: Ctx, value: SeeSpread) -> Answer:
    contest, found = await protocols.spread(ctx.tx, ctx.actor, value.contest, ctx.now)
    if not found:
        return Screen("protocols.spread-none", {"contest": contest.name}, back(value.contest))
    lines = [
        words("protocols.spread-head", contest=contest.name),
        *(
            words("protocols.spread-line", category=one.name, numbers=numbers(apart, NUMBERS))
            for one, apart in found
        ),
        words("protocols.spread-what"),
    ]
    return _joined(lines, back(value.contest))


async def _meanwhile(ctx: Ctx, contest_id: int, refusal: Refusal) -> Answer:
    others = await _others(ctx, contest_id)
    rows: Rows = ((tuple(others),) if others else ()) + back(contest_id)
    return refused(refusal, rows)


async def _others(ctx: Ctx, contest_id: int) -> list[Button]:
    """What else of it the reader may see."""
    under = await contests.get(ctx.tx, contest_id, ctx.now)
    found = []
    has_counties = Phase.COUNTY in phases(under.contest.rules)
    if has_counties and await protocols.may_see(ctx.tx, ctx.actor, under, Act.SEE_COUNTIES):
        found.append(tap("protocols.counties", SeeCounties(contest_id, 0)))
    if await protocols.may_see(ctx.tx, ctx.actor, under, Act.SEE_SPREAD):
        found.append(tap("protocols.spread", SeeSpread(contest_id)))
    return found


def _head(look: Look, line: ResultLine, place: int, of: int) -> list[Words]:
    category = look.made.document.category(line.category)
    head = words(
        "protocols.result-head",
        contest=look.contest.name,
        category=category.name,
        place=str(place),
        of=str(of),
    )
    if category.partner is None:
        return [head]
    return [head, words("protocols.partner", partner=category.partner)]


def _standing(look: Look, line: ResultLine) -> list[Words]:
    if not line.standing:
        return [words("protocols.nobody-judged")]
    with_place = [one for one in line.standing if one.place is not None]
    without = [one.nomination for one in line.standing if one.place is None]
    found = [each for one in with_place[:LISTED] for each in _placed(look, line, one)]
    if len(with_place) > LISTED:
        found.append(words("protocols.more", count=len(with_place) - LISTED))
    if without:
        found.append(words("protocols.no-place", numbers=numbers(without, NUMBERS)))
    return found


def _placed(look: Look, line: ResultLine, one: PlaceLine) -> list[Words]:
    won = "won" if one.nomination in line.winners else "placed"
    nomination = look.made.document.nomination(one.nomination)
    said = words(
        f"protocols.line-{won}",
        place=str(one.place),
        number=str(one.nomination),
        eldership=nomination.eldership or "",
        points=decimal(one.shown or ""),
    )
    vote = look.made.document.vote_of(line.category)
    if vote is not None and vote.ballots is not None:
        said = words("protocols.line-votes", line=said, votes=str(one.votes))
    title = look.titles.get(one.nomination)
    if title is None:
        return [said]
    return [said, words("protocols.line-title", title=shortened(title, TITLE_SHOWN))]


def _votes(look: Look, line: ResultLine) -> list[Words]:
    vote = look.made.document.vote_of(line.category)
    if vote is None or not line.standing:
        return []
    if vote.ballots is None:
        return [words("protocols.voted-few")]
    return [words("protocols.voted", ballots=str(vote.ballots), of=str(vote.may_vote))]


def _who_sees(look: Look) -> list[Words]:
    match look.contest.state:
        case State.FIXED:
            return [words("protocols.sees-board")]
        case State.CONFIRMED:
            return [words("protocols.sees-keepers")]
    return []


def _onward(one: Onward) -> Words:
    said = {"county": one.county, "number": str(one.number)}
    if one.eldership is None:
        return words("protocols.onward-blind", **said)
    if not one.title:
        return words("protocols.onward-untitled", **said, eldership=one.eldership)
    title = shortened(one.title, TITLE_SHOWN)
    return words("protocols.onward-line", **said, eldership=one.eldership, title=title)


def _joined(parts: Sequence[Words], rows: Rows) -> Screen:
    return Screen("common.joined", {"parts": Joined(tuple(parts))}, rows)
