"""A county's jury: its lead and municipal leads, seated by the rules when counties begin to choose.

Only those who use the bot: nobody else could judge with it. Who is in conflict with what, and where
fewer than three are left, is found by `protocols.open_county` right after.
"""

from datetime import date, datetime

from bot.domain.actors import Role
from bot.domain.contests import Counties
from bot.domain.juries import Seat
from bot.domain.scores import Level
from bot.services import conflicts
from bot.services.contests import Under
from storage import juries, people, roles, territories
from storage.base import Tx


async def open_county(tx: Tx, under: Under, now: datetime) -> None:
    """The day is that of `now`, by its own clock."""
    contest = under.contest
    if contest.rules.counties is not Counties.JURY:
        return
    judged = {one.county for one in await conflicts.judged_at(tx, contest, Level.COUNTY)}
    there = {
        (one.member_id, one.county)
        for one in await juries.of_contest(tx, contest.id)
        if one.seat is Seat.COUNTY
    }
    for member_id, county in await leads(tx, now.date()):
        if county in judged and (member_id, county) not in there:
            await juries.seat(
                tx,
                contest_id=contest.id,
                member_id=member_id,
                seat=Seat.COUNTY,
                county=county,
                appointed_at=now,
            )
            await roles.grant_member(tx, member_id, Role.JUROR, str(contest.id), now)


async def leads(tx: Tx, today: date) -> list[tuple[int, str]]:
    """Line and county of each lead and municipal lead who uses the bot, once a county."""
    of = {one.code: one.county for one in await territories.all_municipalities(tx)}
    found: set[tuple[int, str]] = set()
    for one in await roles.holdings(tx, today):
        if one.member_id is None:
            continue
        if one.role is Role.COUNTY_LEAD:
            found.add((one.member_id, one.scope))
        elif one.role is Role.MUNICIPAL_LEAD and one.scope in of:
            found.add((one.member_id, of[one.scope]))
    known = await people.started(tx, {member_id for member_id, _ in found}, today)
    return sorted(one for one in found if one[0] in known)
