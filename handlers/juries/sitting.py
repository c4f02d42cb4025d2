"""The jury of a contest, one seat of it, and how far everybody is."""

from bot.domain.actors import Can
from bot.domain.check_buttons import SeeCheckers
from bot.domain.contest_buttons import OpenDeck, OpenJury
from bot.domain.contests import Phase, State
from bot.domain.errors import Stale
from bot.domain.juries import Seat
from bot.domain.jury_buttons import (
    Appoint,
    MakeChair,
    Readmit,
    Resign,
    SeeCountyJuries,
    SeeProgress,
    SeeRecusals,
    ShowSeat,
    TakeSeat,
)
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.services import juries
from bot.services.juries import Juror, Overview
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.juries.routes import out, tapped, to_contest, to_jury

LABEL = 24  # characters of a button with somebody's name
PER_PAGE = 10
FEW = 5  # with what somebody wrote


@tapped(OpenJury, Can.BELONG)
async def show(ctx: Ctx, value: OpenJury) -> Answer:
    return await jury_of(ctx, value.contest)


async def jury_of(ctx: Ctx, contest_id: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    seen = await juries.overview(ctx.tx, ctx.actor, contest_id, ctx.now, ctx.today)
    parts = Joined(tuple(_lines(seen)))
    return Screen("common.joined", {"parts": parts}, _rows(seen)).led_by(*lead)


def _lines(seen: Overview) -> list[Words]:
    contest = seen.under.contest
    if not (seen.appoints or seen.follows or seen.keeps):
        kinds = dict.fromkeys(one.seat for one in seen.own)
        names = [words(f"juries.own-{kind.code}", contest=contest.name) for kind in kinds]
        return [*names, words("juries.own-about")]
    lines = [words("juries.head", contest=contest.name, year=str(contest.year))]
    lines += [_juror(one) for one in seen.jurors]
    lines += [
        words("juries.county-line", county=name, count=count)
        for name, count in seen.counties.items()
    ]
    if not seen.jurors:
        lines.append(words("juries.nobody"))
    judges = sum(one.seat.seat is not Seat.CHECKER for one in seen.jurors)
    needed = contest.rules.scores
    if seen.appoints and judges < needed:
        lines.append(words("juries.too-few", count=judges, needed=needed))
    return lines


def _juror(one: Juror) -> Words:
    text = "juries.line" if one.joined else "juries.line-not-joined"
    return words(text, who=one.label or "–", seat=words(f"juries.seat-{one.seat.seat.code}"))


def _rows(seen: Overview) -> Rows:
    contest = seen.under.contest
    rows: list[tuple[Button, ...]] = [
        (tap("juries.judge", OpenDeck(contest.id, level)),) for level in sorted(seen.judges)
    ]
    if seen.appoints:
        rows += in_pairs(
            [
                verbatim(shortened(one.label or "–", LABEL), ShowSeat(one.seat.id))
                for one in seen.jurors
            ]
        )
        rows.append((tap("juries.appoint", Appoint(contest.id)),))
    if seen.in_counties and seen.appoints:
        rows.append((tap("juries.in-counties", SeeCountyJuries(contest.id, 0)),))
    if seen.appoints and seen.under.phase is Phase.CHECK:
        rows.append((tap("checks.see-checkers", SeeCheckers(contest.id)),))
    if seen.follows:
        rows.append((tap("juries.progress", SeeProgress(contest.id, 0)),))
    if seen.sees_recusals:
        rows.append((tap("juries.recusals", SeeRecusals(contest.id, 0)),))
    rows += [
        (tap(f"juries.resign-{one.seat.code}", Resign(one.id, sure=False)),)
        for one in _by_kind(seen)
    ]
    back = out() if contest.state is State.DRAFT and not seen.appoints else to_contest(contest.id)
    return (*rows, *back)


def _by_kind(seen: Overview) -> list[juries.Seated]:
    """One button for each kind of seat one has; of several counties one after the other."""
    return list({one.seat: one for one in reversed(seen.own)}.values())


@tapped(ShowSeat, Can.KEEP_CONTESTS)
async def seat(ctx: Ctx, value: ShowSeat) -> Answer:
    under, one = await juries.to_take(ctx.tx, ctx.actor, value.seat, ctx.now)
    seen = await juries.overview(ctx.tx, ctx.actor, under.contest.id, ctx.now, ctx.today)
    juror = seen.whose(one.id)
    if juror is None:
        raise Stale
    params = {
        "who": juror.label or "–",
        "seat": words(f"juries.seat-{one.seat.code}"),
        "since": one.appointed_at,
    }
    ways = [tap("juries.take", TakeSeat(one.id))]
    if one.seat is Seat.JUROR:
        ways.insert(0, tap("juries.make-chair", MakeChair(one.id)))
    judging = under.phase is Phase.JURY and one.seat is not Seat.CHECKER
    if judging and ctx.actor.can(Can.OPEN_CONTESTS):
        ways.append(tap("juries.readmit", Readmit(one.id, sure=False)))
    text = "juries.seat-card" if juror.joined else "juries.seat-card-not-joined"
    return Screen(text, params, (*in_pairs(ways), *to_jury(under.contest.id)))


@tapped(SeeProgress, Can.BELONG)
async def progress(ctx: Ctx, value: SeeProgress) -> Answer:
    found = await juries.progress(ctx.tx, ctx.actor, value.contest, ctx.now, ctx.today)
    name = found.under.contest.name
    back = to_jury(value.contest)
    if found.level is None:
        return Screen("juries.progress-not-yet", {"contest": name}, back)
    if not found.lines:
        return Screen("juries.progress-nobody", {"contest": name}, back)
    page = paged(found.lines, value.page, lambda to: SeeProgress(value.contest, to), PER_PAGE)
    lines = tuple(
        words("juries.progress-line", who=who or "–", said=str(said), all=str(every))
        for who, said, every in page.items
    )
    late = sum(said < every for _, said, every in found.lines)
    params = {"contest": name, "lines": Joined(lines), "count": late}
    return Screen(f"juries.progress-{found.level.code}", params, (*page.turning, *back))


@tapped(SeeRecusals, Can.OPEN_CONTESTS)
async def recusals(ctx: Ctx, value: SeeRecusals) -> Answer:
    found = await juries.recusals(ctx.tx, ctx.actor, value.contest, ctx.now)
    back = to_jury(value.contest)
    if not found:
        return Screen("juries.recusals-none", rows=back)
    page = paged(found, value.page, lambda to: SeeRecusals(value.contest, to), FEW)
    lines = tuple(
        words("juries.recusal", number=str(one.nomination_id), who=one.who or "–", why=one.why)
        for one in page.items
    )
    said = {"lines": Joined(lines)}
    return Screen("juries.recusals-list", said, (*page.turning, *back), protect=True)


@tapped(SeeCountyJuries, Can.KEEP_CONTESTS)
async def in_counties(ctx: Ctx, value: SeeCountyJuries) -> Answer:
    seen = await juries.overview(ctx.tx, ctx.actor, value.contest, ctx.now, ctx.today)
    back = to_jury(value.contest)
    if not (seen.in_counties and seen.appoints):
        return Screen("juries.in-counties-none", rows=back)
    page = paged(seen.in_counties, value.page, lambda to: SeeCountyJuries(value.contest, to))
    buttons = [
        verbatim(shortened(one.label or "–", LABEL), ShowSeat(one.seat.id)) for one in page.items
    ]
    return Screen("juries.in-counties-list", rows=(*in_pairs(buttons), *page.turning, *back))
