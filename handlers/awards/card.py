"""What is left to do once the board has confirmed: announce, and hand out."""

from bot.domain.actors import Can, Nationwide
from bot.domain.award_buttons import DraftNews, PickAward, ReadLetter, TakeAward, TakeAwards
from bot.domain.contest_buttons import OpenAwards, SeeStandings, ShowNomination
from bot.domain.contests import State
from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news import State as NewsState
from bot.services import awards
from bot.services.awards import Award, Awards
from bot.services.news import Item
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast
from bot.telegram.texts import REFERENCE
from handlers.awards.routes import tapped, to_awards, ways_on
from handlers.awards.said import news_words
from handlers.news.cards import previewed

COMING = Toast("common.paper-coming")
NUMBERS = 12  # of nominations that a screen names one by one
PER_PAGE = 5
WAITS = frozenset({NewsState.PENDING, NewsState.SCHEDULED, NewsState.LATE})


@tapped(OpenAwards, Can.KEEP_CONTESTS, by_link=True)
async def show(ctx: Ctx, value: OpenAwards) -> Answer:
    found = await awards.to_hand_out(ctx.tx, ctx.actor, value.contest, ctx.now)
    item = await awards.announcement(ctx.tx, value.contest)
    contest, unreached = found.contest, found.unreached
    won = len(found.winners)
    lines = [
        words("awards.head", contest=contest.name, year=str(contest.year)),
        words("awards.figures", won=str(won), others=str(len(found.each) - won)),
        _stands(ctx, found, item),
    ]
    if unreached:
        listed = ", ".join(map(str, unreached[:NUMBERS]))
        listed += "…" if len(unreached) > NUMBERS else ""
        lines.append(words("awards.unreached", numbers=listed))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, _rows(ctx, found, item))


def _stands(ctx: Ctx, found: Awards, item: Item | None) -> Words:
    """Where the announcement is, and what follows."""
    contest = found.contest
    if contest.announced_at is not None:
        return words("awards.stands-announced", when=contest.announced_at)
    if item is not None and item.state is NewsState.STARTED:
        return words("awards.stands-leaving")
    if not _may_send(ctx):
        return words("awards.stands-office")
    if item is None:
        return words("awards.stands-new")
    return words("awards.stands-waits" if item.state in WAITS else "awards.stands-draft")


def _rows(ctx: Ctx, found: Awards, item: Item | None) -> Rows:
    number = found.contest.id
    rows: list[tuple[Button, ...]] = []
    if found.contest.state is State.CONFIRMED and _may_send(ctx):
        label = "awards.draft" if item is None else "awards.open-draft"
        rows.append((tap(label, DraftNews(number)),))
    if found.each:
        every = tap("awards.all", TakeAwards(number))
        rows.append((every, tap("awards.one-by-one", PickAward(number, 0))))
    return (*rows, *ways_on(number))


def _may_send(ctx: Ctx) -> bool:
    return ctx.actor.may(Can.BROADCAST, Nationwide())


@tapped(DraftNews, Can.KEEP_CONTESTS)
async def make_news(ctx: Ctx, value: DraftNews) -> Answer:
    """A draft, in the members' language; who asks again gets the same one."""
    found = await awards.to_draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    html = "\n\n".join(ctx.kit.texts.html(REFERENCE, one) for one in news_words(found))
    return await previewed(ctx, await awards.draft(ctx.tx, ctx.actor, found, html, ctx.now))


@tapped(TakeAwards, Can.KEEP_CONTESTS)
async def take_all(ctx: Ctx, value: TakeAwards) -> Answer:
    await awards.order_all(ctx.tx, ctx.actor, value.contest, ctx.now)
    return COMING


@tapped(PickAward, Can.KEEP_CONTESTS)
async def pick(ctx: Ctx, value: PickAward) -> Answer:
    found = await awards.to_hand_out(ctx.tx, ctx.actor, value.contest, ctx.now)
    page = paged(found.each, value.page, lambda number: PickAward(value.contest, number), PER_PAGE)
    lines = [words("awards.pick"), *map(_line, page.items)]
    numbers = tuple(
        verbatim(str(one.nomination.id), TakeAward(one.nomination.id)) for one in page.items
    )
    rows = (numbers, *page.turning, *to_awards(value.contest))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


def _line(one: Award) -> Words:
    who = ", ".join(filter(None, (one.name, one.eldership)))
    number, category = str(one.nomination.id), one.category.name
    if not one.won:
        return words("awards.line-thanks", number=number, who=who, category=category)
    place = str(one.place)
    return words("awards.line-diploma", number=number, who=who, category=category, place=place)


@tapped(TakeAward, Can.BELONG)
async def take(ctx: Ctx, value: TakeAward) -> Answer:
    """For who keeps the contest, and for the nominee once it is announced."""
    await awards.order(ctx.tx, ctx.actor, value.nomination, ctx.now)
    return COMING


@tapped(ReadLetter, Can.BELONG)
async def read(ctx: Ctx, value: ReadLetter) -> Answer:
    found, said = await awards.reread(ctx.tx, ctx.actor, value.nomination, ctx.now)
    won = found.of(value.nomination).won
    label = "awards.take-diploma" if won else "awards.take-thanks"
    rows: Rows = (
        (tap(label, TakeAward(value.nomination)),),
        (
            tap("awards.results", SeeStandings(found.contest.id)),
            tap("awards.to-nomination", ShowNomination(value.nomination)),
        ),
    )
    return Screen(said.id, said.params, rows)
