"""Contests of the sandbox: last year's is announced, one takes nominations, in one a jury sits.

Their days are counted from the sandbox's first start. What a phase asks for when it opens was done,
but nobody is told now what was told then; a nominee who has not answered is asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Role
from bot.domain.contests import Counties, Phase, Rules, Span, State, suggested
from bot.domain.juries import Seat
from bot.domain.scores import Level
from bot.services import conflicts, protocols
from bot.services.contests import get
from bot.services.demo.days import moment
from bot.services.demo.nominations import plant_nominations
from storage import contests, juries, members, reference, roles
from storage.base import Tx

NOMINATED = timedelta(days=2)  # after the intake opened
ANNOUNCED = timedelta(days=7)  # after judging ended
SCORES = 2  # that a nomination needs: with one juror in conflict it still has a place
ROLES = {Seat.CHECKER: Role.CHECKER}


@dataclass(frozen=True, slots=True)
class Planted:
    """`judges`: seats by lines of the roster, in the order in which they have scored."""

    number: int
    spans: list[Span]
    judges: Mapping[int, Seat]


async def plant_contests(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    local = now.astimezone(zone)
    judges = await _judges(tx, local)
    for row in reference.rows("sandbox_contests.csv"):
        planted = await _plant(tx, row, judges, local)
        under = await get(tx, planted.number, local)
        made = planted.spans[0].opens_at + NOMINATED
        await plant_nominations(tx, row["number"], under, judges, made)
        if Phase[row["phase"].upper()] >= Phase.JURY:
            await conflicts.freeze(tx, under.contest, Level.COUNTRY, local)
        if row["state"] == State.ANNOUNCED:
            at = planted.spans[-1].opens_at
            await protocols.make(tx, under.contest, at)
            await contests.change(tx, planted.number, announced_at=at + ANNOUNCED)


async def _judges(tx: Tx, local: datetime) -> dict[int, Seat]:
    seats = {int(row["account"]): row["seat"] for row in reference.rows("sandbox_seats.csv")}
    found = await members.profiles(tx, list(seats), local.date())
    lines = {account: found[account].member_id for account in seats}
    return {lines[one] or 0: Seat[seat.upper()] for one, seat in seats.items()}


async def _plant(
    tx: Tx, row: Mapping[str, str], judges: Mapping[int, Seat], local: datetime
) -> Planted:
    rules = Rules(
        scores=SCORES,
        counties=Counties[row["counties"].upper()],
        vote=int(row["vote"]) if row["vote"] else None,
    )
    phase, state = Phase[row["phase"].upper()], State(row["state"])
    first = moment({"days": f"-{row['began']}", "begins": "09:00"}, local)
    spans = suggested(rules, first)
    fixed = first - NOMINATED
    ended: dict[str, Any] = {}
    if state is State.ANNOUNCED:
        ended = {"confirmed_at": spans[-1].opens_at + NOMINATED}
    number = await contests.add(
        tx,
        rules,
        name=row["name"],
        year=local.year - int(row["years_ago"]),
        text=row["text"].replace(r"\n", "\n"),
        state=state,
        phase=phase.code,
        created_at=fixed,
        fixed_at=fixed,
        **ended,
    )
    await _fill(tx, number, row["number"])
    await contests.date_phases(tx, number, spans)
    for one in spans:
        if one.phase <= phase:
            await contests.note_phase(tx, number, one.phase, opened_at=one.opens_at)
        if one.phase < phase and one.closes_at is not None:
            await contests.note_phase(tx, number, one.phase, closed_at=one.closes_at)
    await _seat(tx, number, judges, fixed, ended=bool(ended))
    return Planted(number, spans, judges)


async def _fill(tx: Tx, number: int, which: str) -> None:
    for row in reference.rows("sandbox_categories.csv"):
        if row["contest"] == which:
            said = {name: row[name] or None for name in ("name", "subject", "about", "partner")}
            await contests.append(tx, contests.contest_categories, number, **said)
    for row in reference.rows("sandbox_criteria.csv"):
        weighed = {"name": row["name"], "weight": int(row["weight"])}
        await contests.append(tx, contests.contest_criteria, number, **weighed)


async def _seat(
    tx: Tx, number: int, judges: Mapping[int, Seat], when: datetime, *, ended: bool
) -> None:
    """Where it is over, the roles have ended; the seats stay for the protocol."""
    for member_id, seat in judges.items():
        await juries.seat(tx, contest_id=number, member_id=member_id, seat=seat, appointed_at=when)
        if not ended:
            role = ROLES.get(seat, Role.JUROR)
            await roles.grant_member(tx, member_id, role, str(number), when)
