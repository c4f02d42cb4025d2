"""A contest as those who keep it see it: what it consists of, what is missing, where it stands."""

from bot.domain.actors import Can
from bot.domain.contest_buttons import ManageContest, OpenAwards, OpenJury, OpenProtocol
from bot.domain.contest_keeping_buttons import (
    CallContestOff,
    FixContest,
    HandContestOver,
    Look,
    OpenCategories,
    OpenContestBasics,
    OpenContestQuestions,
    OpenCriteria,
    OpenPhases,
    OpenRules,
    SeeDeciding,
)
from bot.domain.contests import Phase, State
from bot.domain.errors import Stale
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.services.contests import Under, consisting, fixing, reading, telling
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.contests.routes import kept, to_contest, to_list
from handlers.contests.said import categories_said, criteria_said, rules_said, spans_said, stands


@kept(ManageContest, Can.KEEP_CONTESTS)
async def manage(ctx: Ctx, value: ManageContest) -> Answer:
    return await managed(ctx, value.contest)


async def managed(ctx: Ctx, contest_id: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    seen = await reading.see(ctx.tx, ctx.actor, contest_id, ctx.now)
    if not seen.is_kept:
        raise Stale
    return await card_of(ctx, seen.under, *lead)


async def overtaken(ctx: Ctx, contest_id: int) -> Screen:
    """What was being answered about has moved on meanwhile: how it is now."""
    try:
        return await managed(ctx, contest_id, words("contests.moved-on"))
    except Stale:
        return Screen("contests.gone", rows=(to_list(),))


async def card_of(ctx: Ctx, under: Under, *lead: Words) -> Screen:
    lines, rows = await (_draft if under.contest.state is State.DRAFT else _fixed)(ctx, under)
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, rows).led_by(*lead)


async def _draft(ctx: Ctx, under: Under) -> tuple[list[Words], Rows]:
    contest = under.contest
    found = await fixing.parts(ctx.tx, contest.id)
    gaps = await fixing.gaps(ctx.tx, under, ctx.now)
    lines = [
        words("contests.head", name=contest.name, year=str(contest.year)),
        words("contests.state-draft"),
        words("contests.has-categories", count=found.categories),
        words("contests.has-criteria", count=found.criteria),
        words("contests.has-questions", count=found.questions),
    ]
    lines += await telling.lacking(ctx.tx, under)
    if gaps:
        lines.append(words("contests.missing"))
        lines += [words(f"contests.gap-{gap}") for gap in gaps]
    number = contest.id
    make = (
        tap("contests.basics", OpenContestBasics(number)),
        tap("contests.edit-categories", OpenCategories(number)),
        tap("contests.edit-criteria", OpenCriteria(number)),
        tap("contests.edit-questions", OpenContestQuestions(number)),
        tap("contests.edit-rules", OpenRules(number)),
        tap("contests.edit-phases", OpenPhases(number)),
        tap("contests.jury", OpenJury(number)),
    )
    go = () if gaps else (_go(ctx, under),)
    return lines, (*in_pairs(make), *go, to_list())


def _go(ctx: Ctx, under: Under) -> tuple[Button, ...]:
    """The board fixes it; the office says that it is ready."""
    contest = under.contest
    if ctx.actor.can(Can.OPEN_CONTESTS):
        return (tap("contests.fix", FixContest(contest.id, contest.rev, Look.PARTS)),)
    return (tap("contests.hand-over", HandContestOver(contest.id)),)


async def _fixed(ctx: Ctx, under: Under) -> tuple[list[Words], Rows]:
    contest = under.contest
    lines = [
        words("contests.head", name=contest.name, year=str(contest.year)),
        *stands(under, ctx.now),
        words("contests.phases", lines=spans_said([one.span for one in under.phases])),
        *await _lacking(ctx, under),
    ]
    number = contest.id
    more: list[Button] = [tap("contests.jury", OpenJury(number))]
    if contest.state is State.FIXED:
        more.append(tap("contests.edit-phases", OpenPhases(number)))
    if under.phase is Phase.ANNOUNCEMENT and ctx.actor.can(Can.OPEN_CONTESTS):
        more.append(tap("contests.do-confirm", OpenProtocol(number)))
    if contest.state in {State.CONFIRMED, State.ANNOUNCED}:
        more.append(tap("contests.to-protocol", OpenProtocol(number)))
        announced = contest.state is State.ANNOUNCED
        label = "awards.open" if announced else "contests.do-announce"
        more.append(tap(label, OpenAwards(number)))
    more.append(tap("contests.deciding", SeeDeciding(number, Look.RULES)))
    if contest.state is State.FIXED and ctx.actor.can(Can.OPEN_CONTESTS):
        more.append(tap("contests.call-off", CallContestOff(number)))
    return lines, (*in_pairs(more), to_contest(number), to_list())


async def _lacking(ctx: Ctx, under: Under) -> list[Words]:
    """Who is missing, while it is not too late."""
    jury = under.dated(Phase.JURY)
    if under.contest.state is not State.FIXED or jury is None or jury.closed_at is not None:
        return []
    return await telling.lacking(ctx.tx, under)


async def deciding(ctx: Ctx, under: Under, look: Look, rows: Rows) -> Screen:
    """What decides, half of it; what is fixed says since when."""
    contest = under.contest
    if look is Look.PARTS:
        params = {
            "name": contest.name,
            "categories": categories_said(await reading.categories(ctx.tx, contest.id)),
            "criteria": criteria_said(await consisting.criteria(ctx.tx, contest.id)),
            "phases": spans_said([one.span for one in under.phases]),
        }
        screen = Screen("contests.deciding-parts", params, rows)
    else:
        said = rules_said(contest.rules)
        screen = Screen("contests.deciding-rules", {"name": contest.name, "rules": said}, rows)
    if contest.fixed_at is None:
        return screen
    return screen.led_by(words("contests.fixed-at", at=contest.fixed_at))
