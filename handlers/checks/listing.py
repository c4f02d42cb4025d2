"""The queue of a checker; and who is behind, for those who keep the contest."""

from bot.domain.actors import Can
from bot.domain.check_buttons import CheckNomination, ListChecks, SeeCheckers
from bot.domain.checks import Stand
from bot.domain.contest_buttons import OpenChecks, OpenJury
from bot.domain.contests import Phase
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.services import checks
from bot.services.checks import Checker, Line, Queue
from bot.telegram.onward import onward
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.checks.routes import out, routes, tapped

PER_PAGE = 8
TITLE_SHOWN = 50  # characters
IN_A_ROW = 4  # numbers
CHECKERS_SHOWN = 10


def _back(value: SeeCheckers) -> Rows:
    return (*out(value.contest), (to_menu(),))


kept = onward(routes, _back)


@tapped(OpenChecks)
async def open_checks(ctx: Ctx, value: OpenChecks) -> Answer:
    queue = await checks.queue(ctx.tx, ctx.actor, value.contest, ctx.now, ctx.today)
    return list_of(queue, 0)


@tapped(ListChecks)
async def listed(ctx: Ctx, value: ListChecks) -> Answer:
    queue = await checks.queue(ctx.tx, ctx.actor, value.contest, ctx.now, ctx.today)
    return list_of(queue, value.page)


def list_of(queue: Queue, page: int, *lead: Words) -> Screen:
    contest = queue.under.contest
    ways: Rows = ((tap("checks.my-seat", OpenJury(contest.id)),), *out(contest.id))
    if not queue.lines:
        return Screen("checks.empty", {"contest": contest.name}, ways).led_by(*lead)
    shown = paged(queue.lines, page, lambda to: ListChecks(contest.id, to), PER_PAGE)
    buttons = [
        verbatim(str(one.nomination.id), CheckNomination(one.nomination.id)) for one in shown.items
    ]
    numbers = tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))
    first = queue.waiting
    go_on: Rows = () if first is None else ((tap("checks.go-on", CheckNomination(first)),),)
    params = {
        "contest": contest.name,
        "lines": Joined(tuple(map(_line, shown.items))),
        "checkers": Joined(tuple(map(_checker, queue.checkers[:CHECKERS_SHOWN]))),
    }
    rows = (*go_on, *numbers, *shown.turning, *ways)
    return Screen("checks.queue", params, rows, protect=True).led_by(*lead, _left(queue))


def _left(queue: Queue) -> Words:
    dated = queue.under.dated(Phase.CHECK)
    until = (dated.span.closes_at if dated else None) or queue.under.contest.created_at
    if queue.left:
        return words("checks.left-until", count=queue.left, until=until)
    return words("checks.all-said", until=until)


def _line(one: Line) -> Words:
    return words(
        "checks.line",
        number=str(one.nomination.id),
        title=shortened(one.nomination.content.title or "–", TITLE_SHOWN),
        stand=_stand(one),
    )


def _stand(one: Line) -> Words:
    if one.stand is Stand.WAITS and one.said:
        return words("checks.brief-waits-second")
    return words(f"checks.brief-{one.stand}")


def _checker(one: Checker) -> Words:
    return words("checks.checker", who=one.label or "–", said=one.said, waits=one.waits)


@kept(SeeCheckers, Can.KEEP_CONTESTS)
async def see_checkers(ctx: Ctx, value: SeeCheckers) -> Answer:
    """Never what was said of which nomination."""
    under, those, left = await checks.progress(ctx.tx, ctx.actor, value.contest, ctx.now, ctx.today)
    rows: Rows = ((tap("checks.to-jury", OpenJury(value.contest)),), *out(value.contest))
    if not those:
        return Screen("checks.nobody", {"contest": under.contest.name}, rows)
    params = {
        "contest": under.contest.name,
        "lines": Joined(tuple(map(_checker, those[:CHECKERS_SHOWN]))),
        "count": left,
    }
    return Screen("checks.progress", params, rows)
