"""`/contest`: those there are, one of them, and what one can do in it now."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_buttons import (
    ManageContest,
    OpenAwards,
    OpenChecks,
    OpenContests,
    OpenContestVote,
    OpenDeck,
    OpenJury,
    OpenNominate,
    OpenNominations,
    OpenProtocol,
    SeeStandings,
    ShowContest,
)
from bot.domain.contest_keeping_buttons import Look, NewContest, ReadRules, SeeDeciding
from bot.domain.contest_rights import Act
from bot.domain.contest_vote_buttons import CheckVote, SeeTurnout
from bot.domain.contest_votes import LEVELS
from bot.domain.contests import Counties, State
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, in_pairs, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.protocol_buttons import SeeCounties, SeeSpread
from bot.domain.scores import Level
from bot.domain.taps import Tap
from bot.services.contests import reading
from bot.services.contests.reading import Seen
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.contests.managing import card_of, deciding
from handlers.contests.routes import routes, to_contest, to_list
from handlers.contests.said import categories_said, phase_said, stands

PER_PAGE = 4
LABEL = 40  # characters of a name on a button
MAIN = (  # what to do now, the most pressing first; the text is `contests.do-…`
    (Act.NOMINATE, "nominate"),
    (Act.CHECK, "check"),
    (Act.SCORE_COUNTY, "score-county"),
    (Act.VOTE_COUNTY, "vote-county"),
    (Act.SCORE, "score"),
    (Act.VOTE, "vote"),
    (Act.CONFIRM, "confirm"),
    (Act.ANNOUNCE, "announce"),
    (Act.SEE_RESULT, "result"),
)


@routes.command("contest", "konkursas", needs=Can.BELONG, opens=OpenContests(), in_menu=True)
async def everything(ctx: Ctx, value: Any) -> Answer:
    """The only one, where there is one and nothing to begin."""
    found = await reading.listed(ctx.tx, ctx.actor)
    keeps = reading.keeps(ctx.actor)
    new: Rows = ((tap("contests.new", NewContest()),),) if keeps else ()
    if not found:
        return Screen("contests.none-yet", rows=(*new, (to_menu(),)))
    if len(found) == 1 and not keeps:
        return await show(ctx, ShowContest(found[0].id))
    page = paged(found, value.page if value else 0, OpenContests, PER_PAGE)
    buttons = [
        verbatim(
            f"{shortened(one.name, LABEL)}, {one.year}",
            ManageContest(one.id) if one.state is State.DRAFT else ShowContest(one.id),
        )
        for one in page.items
    ]
    lines = tuple(
        words("contests.list-line", name=one.name, year=str(one.year), state=_state(one.state))
        for one in page.items
    )
    rows = (*one_a_row(buttons), *page.turning, *new, (to_menu(),))
    return Screen("contests.list", {"lines": Joined(lines)}, rows)


def _state(state: State) -> Any:
    return words(f"contests.is-{state}")


@routes.tap(ShowContest, needs=Can.BELONG, by_link=True)
async def show(ctx: Ctx, value: ShowContest) -> Answer:
    seen = await reading.see(ctx.tx, ctx.actor, value.contest, ctx.now)
    if seen.contest.state is State.DRAFT:
        return await card_of(ctx, seen.under)
    contest = seen.contest
    lines = [
        words("contests.head", name=contest.name, year=str(contest.year)),
        *stands(seen.under, ctx.now),
        *_next(ctx, seen),
    ]
    found = await reading.categories(ctx.tx, contest.id)
    lines.append(words("contests.categories", lines=categories_said(found)))
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, _ways(ctx, seen))


def _next(ctx: Ctx, seen: Seen) -> list[Any]:
    if seen.contest.state is not State.FIXED or seen.under.missed(ctx.now):
        return []
    span = reading.coming_of(seen.under, ctx.now)
    if span is None:
        return []
    return [words("contests.next", phase=phase_said(span.phase), opens=span.opens_at)]


def _ways(ctx: Ctx, seen: Seen) -> Rows:
    number = seen.contest.id
    main = [
        tap(f"contests.do-{what}", _opens(act, number)) for act, what in MAIN if act in seen.acts
    ]
    more: list[Button] = [
        tap("contests.deciding", SeeDeciding(number, Look.RULES)),
        tap("contests.read-rules", ReadRules(number)),
    ]
    if seen.contest.phase is not None and ctx.actor.can(Can.NOMINATE):
        more.append(tap("contests.my-nominations", OpenNominations()))
    if Act.SEE_RESULT not in seen.acts:  # with it there is a way to both
        if Act.SEE_COUNTIES in seen.acts and seen.contest.rules.counties is not Counties.NONE:
            more.append(tap("protocols.counties", SeeCounties(number, 0)))
        if Act.SEE_SPREAD in seen.acts:
            more.append(tap("protocols.spread", SeeSpread(number)))
    more += _of_votes(seen)
    if Act.SEE_PROGRESS in seen.acts or Act.APPOINT in seen.acts:
        more.append(tap("contests.jury", OpenJury(number)))
    elif seen.sits:
        more.append(tap("juries.my-seat", OpenJury(number)))
    if seen.is_kept:
        more.append(tap("contests.manage", ManageContest(number)))
    return (*one_a_row(main), *in_pairs(more), to_list())


def _of_votes(seen: Seen) -> list[Button]:
    """While members vote, how many have; once a result is out, whether one's own was counted."""
    contest, phase, found = seen.contest, seen.under.phase, []
    if phase in LEVELS and Act.SEE_PROGRESS in seen.acts:
        found.append(tap("contest_votes.see-turnout", SeeTurnout(contest.id)))
    in_county = contest.rules.counties is not Counties.NONE and Act.SEE_COUNTIES in seen.acts
    if in_county or (contest.rules.vote is not None and Act.SEE_RESULT in seen.acts):
        found.append(tap("contest_votes.check", CheckVote(contest.id)))
    return found


def _opens(act: Act, number: int) -> Tap:
    match act:
        case Act.NOMINATE:
            return OpenNominate()
        case Act.CHECK:
            return OpenChecks(number)
        case Act.SCORE_COUNTY:
            return OpenDeck(number, Level.COUNTY)
        case Act.VOTE_COUNTY:
            return OpenContestVote(number, Level.COUNTY)
        case Act.SCORE:
            return OpenDeck(number, Level.COUNTRY)
        case Act.VOTE:
            return OpenContestVote(number, Level.COUNTRY)
        case Act.CONFIRM:
            return OpenProtocol(number)
        case Act.ANNOUNCE:
            return OpenAwards(number)
    return SeeStandings(number)


@routes.tap(ReadRules, needs=Can.BELONG)
async def read_rules(ctx: Ctx, value: ReadRules) -> Answer:
    seen = await reading.see(ctx.tx, ctx.actor, value.contest, ctx.now)
    text = seen.contest.text
    back = (to_contest(value.contest),)
    if not text:
        return Screen("contests.rules-none", rows=back)
    return Screen("contests.rules-text", {"name": seen.contest.name, "text": text}, back)


@routes.tap(SeeDeciding, needs=Can.BELONG)
async def see_deciding(ctx: Ctx, value: SeeDeciding) -> Answer:
    seen = await reading.see(ctx.tx, ctx.actor, value.contest, ctx.now)
    other = Look.PARTS if value.look is not Look.PARTS else Look.RULES
    turn = (tap(f"contests.see-{other.name.lower()}", SeeDeciding(value.contest, other)),)
    rows = (turn, to_contest(value.contest))
    return await deciding(ctx, seen.under, value.look, rows)
