"""`/counties`: the boards. Everybody sees the counts; who answers for a county sees its names."""

from collections.abc import Sequence
from typing import Any

from bot.domain.actors import Can, Territory
from bot.domain.boards import Count, Gap, Standing, total
from bot.domain.counties import County, iso_code, iso_number, short_county, short_municipality
from bot.domain.groups.buttons import OpenGroups
from bot.domain.menu import to_menu
from bot.domain.messages import (
    Button,
    Joined,
    Rows,
    Words,
    in_pairs,
    one_a_row,
    tap,
    verbatim,
    words,
)
from bot.domain.signup import InvitationSheet, Invite, InviteAll, OpenInviting
from bot.domain.taps import Tap
from bot.services import counties, signup
from bot.services.counties import Country
from bot.services.groups import State
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.counties.routes import (
    CountryPicture,
    CountryTable,
    CountyBoard,
    InviteCounty,
    MunicipalityBoard,
    MunicipalityBoards,
    OpenCounties,
    WhoLacks,
    routes,
)
from handlers.directory import MemberCard

NAMED = 10  # people named on a county's board; the rest are on their own pages
AT_ONCE = 20  # invitations that fit one message


@routes.command("counties", "apskritys", needs=Can.FOLLOW, opens=OpenCounties(), in_menu=True)
async def country(ctx: Ctx, _: Any) -> Answer:
    found = await counties.country(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    counts = found.counts()
    lines = [_short(one) for one in counts]
    lines.append(words("counties.total", counts=_numbers(total("", counts))))
    rows = in_pairs(
        [verbatim(short_county(one.name), CountyBoard(County.of(one.code))) for one in counts]
    )
    if counties.works_with_files(ctx.actor):
        files = (
            tap("counties.picture", CountryPicture()),
            tap("counties.table", CountryTable()),
        )
        rows = (*rows, files)
    rows = (*rows, (to_menu(),))
    params = {"lines": Joined(tuple(lines)), "days": found.silent_days}
    return Screen("counties.country", params, rows)


@routes.tap(CountyBoard, needs=Can.FOLLOW)
async def board(ctx: Ctx, value: CountyBoard) -> Answer:
    code = value.county.code
    found = await counties.of(ctx.tx, ctx.actor, code, ctx.now, ctx.kit.zone)
    count = found.count(code)
    named = counties.may_see_names(ctx.actor, code)
    missing = [one for one in found.people if one.county == code and Gap.NOT_STARTED in one.gaps]
    lines = [
        *_counts(found, count),
        *_group(ctx, found.groups[code], code),
        *(_named(missing) if named else ()),
    ]
    rows = (
        *(_gaps(value.county, count, ctx) if named else ()),
        (tap("counties.by-municipality", MunicipalityBoards(value.county)),),
        *_to_groups(ctx, code),
        (tap("counties.back", OpenCounties()),),
    )
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


@routes.tap(MunicipalityBoards, needs=Can.FOLLOW)
async def municipalities(ctx: Ctx, value: MunicipalityBoards) -> Answer:
    found = await counties.of(ctx.tx, ctx.actor, value.county.code, ctx.now, ctx.kit.zone)
    places = found.of_county(value.county.code)
    lines = tuple(
        words(
            "counties.line",
            name=short_municipality(place.name),
            counts=_numbers(found.count_in(place)),
        )
        for place in places
    )
    buttons = [
        verbatim(short_municipality(place.name), MunicipalityBoard(iso_number(place.code)))
        for place in places
    ]
    rows = (*in_pairs(buttons), (tap("counties.to-county", CountyBoard(value.county)),))
    params = {
        "county": found.names[value.county.code],
        "lines": Joined(lines),
        "days": found.silent_days,
    }
    return Screen("counties.municipalities", params, rows)


@routes.tap(MunicipalityBoard, needs=Can.FOLLOW)
async def municipality(ctx: Ctx, value: MunicipalityBoard) -> Answer:
    found, place = await counties.municipality(
        ctx.tx, ctx.actor, iso_code(value.code), ctx.now, ctx.kit.zone
    )
    missing = [one for one in found.inside(place) if Gap.NOT_STARTED in one.gaps]
    named = counties.may_see_names(ctx.actor, place.county)
    lines = [*_counts(found, found.count_in(place)), *(_named(missing) if named else ())]
    rows: Rows = ()
    if missing and ctx.actor.may(Can.ADMIT, Territory(place.county, place.code)):
        rows = (
            (tap("counties.invite-all", InviteAll(value.code), count=len(missing)),),
            (tap("counties.sheet", InvitationSheet(value.code)),),
        )
    county = County.of(place.county)
    rows = (*rows, (tap("counties.to-municipalities", MunicipalityBoards(county)),))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


@routes.tap(WhoLacks, needs=Can.SEE_NAMES)
async def who(ctx: Ctx, value: WhoLacks) -> Answer:
    name, people = await counties.lacking(
        ctx.tx, ctx.actor, value.county.code, value.gap, ctx.now, ctx.kit.zone
    )
    page = paged(people, value.page, lambda number: WhoLacks(value.county, value.gap, number))
    buttons = [verbatim(one.label, _leads_to(one, value.gap)) for one in page.items]
    rows = (
        *one_a_row(buttons),
        *page.turning,
        (tap("counties.to-county", CountyBoard(value.county)),),
    )
    params = {"county": name, "count": len(people)}
    return Screen(f"counties.who-{value.gap.code}", params, rows)


@routes.tap(InviteCounty, needs=Can.ADMIT)
async def invite(ctx: Ctx, value: InviteCounty) -> Answer:
    """Links for all who are missing, where they fit one message."""
    name, people = await counties.lacking(
        ctx.tx, ctx.actor, value.county.code, Gap.NOT_STARTED, ctx.now, ctx.kit.zone
    )
    back = (tap("counties.to-county", CountyBoard(value.county)),)
    if not 0 < len(people) <= AT_ONCE:
        return Screen("counties.invite-elsewhere", {"count": len(people)}, (back,))
    ids = [one.member_id for one in people]
    if await signup.just_invited(ctx.tx, ctx.actor, ids, ctx.now):
        return None
    invited = await signup.invite(ctx.tx, ctx.actor, ids, ctx.now)
    lines = tuple(
        words("signup.invitation-line", eldership=one.eldership, url=one.url(ctx.kit.username))
        for one in invited
    )
    until = invited[0].expires_at.astimezone(ctx.kit.zone).date()
    said = {"municipality": name, "until": until, "lines": Joined(lines)}
    return Screen("signup.invitations", said).anew()


def _counts(found: Country, count: Count) -> list[Words]:
    lines = [
        words("counties.head", name=count.name, count=count.members),
        words(
            "counties.counts",
            started=count.started,
            grouped=count.grouped,
            silent=count.silent,
            days=found.silent_days,
        ),
    ]
    return [*lines, words("counties.vacant", count=count.vacant)] if count.vacant else lines


def _group(ctx: Ctx, group: State | None, county: str) -> list[Words]:
    """What is wrong with the group is for who keeps it."""
    if group is None:
        return [words("counties.no-group")]
    if not ctx.actor.may(Can.KEEP_GROUPS, Territory(county)):
        return []
    lines = [words("counties.strangers", count=group.strangers)] if group.strangers else []
    return [*lines, *group.problems]


def _named(missing: Sequence[Standing]) -> list[Words]:
    if not missing:
        return [words("counties.all-started")]
    names = "; ".join(one.label for one in missing[:NAMED])
    more = max(len(missing) - NAMED, 0)
    return [words("counties.not-started", count=len(missing), names=names, more=more)]


def _gaps(county: County, count: Count, ctx: Ctx) -> Rows:
    """Inviting who is missing, and lists of who lacks something."""
    rows: list[tuple[Button, ...]] = []
    if count.missing and ctx.actor.may(Can.ADMIT, Territory(county.code)):
        everybody: Tap = InviteCounty(county) if count.missing <= AT_ONCE else OpenInviting(0)
        rows.append(
            (
                tap("counties.invite-all", everybody, count=count.missing),
                tap("counties.one-by-one", WhoLacks(county, Gap.NOT_STARTED, 0)),
            )
        )
    others = [
        tap(f"counties.{gap.code}", WhoLacks(county, gap, 0), count=number)
        for gap, number in (
            (Gap.NOT_IN_GROUP, count.members - count.grouped),
            (Gap.SILENT, count.silent),
        )
        if number
    ]
    return (*rows, tuple(others)) if others else tuple(rows)


def _to_groups(ctx: Ctx, county: str) -> Rows:
    if not ctx.actor.may(Can.KEEP_GROUPS, Territory(county)):
        return ()
    return ((tap("groups.menu-groups", OpenGroups()),),)


def _leads_to(one: Standing, gap: Gap) -> Tap:
    """Whoever is missing is invited, the others are written to."""
    if gap is Gap.NOT_STARTED:
        return Invite(one.member_id, sure=False)
    return MemberCard(one.member_id, iso_number(one.municipality), 0)


def _short(count: Count) -> Words:
    return words("counties.line", name=short_county(count.name), counts=_numbers(count))


def _numbers(count: Count) -> str:
    return " · ".join(map(str, (count.members, count.started, count.grouped, count.silent)))
