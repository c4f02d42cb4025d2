"""Who may vote, written down when the phase opens: one line a member and category."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain.contest_votes import Elector, Offered, may_choose
from bot.domain.juries import Way
from bot.domain.scores import Level
from bot.services import audience, conflicts
from bot.services.audience import EVERYBODY, Receiver
from bot.services.contests import Under
from storage import conflicts as places
from storage import contest_votes, juries
from storage.base import Tx
from storage.nominations import Nomination


async def open_county(tx: Tx, under: Under, now: datetime) -> None:
    """In the counties whose members choose, once that is fixed (see `protocols.open_county`)."""
    ways = await juries.ways_of(tx, under.contest.id)
    those = [
        one
        for one in await conflicts.judged_at(tx, under.contest, Level.COUNTY)
        if ways.get((one.category_id, one.county)) is Way.MEMBERS
    ]
    await _open(tx, under, Level.COUNTY, those, now)


async def open_country(tx: Tx, under: Under, now: datetime) -> None:
    those = await conflicts.judged_at(tx, under.contest, Level.COUNTRY)
    await _open(tx, under, Level.COUNTRY, those, now)


async def _open(
    tx: Tx, under: Under, level: Level, those: Sequence[Nomination], now: datetime
) -> None:
    """Nobody where there is nothing but the own eldership. The day is that of `now`."""
    found = await audience.members(tx, EVERYBODY, now.date())
    serves = await places.places(tx, {one.member_id for one in found}, now.date())
    of = await offered(tx, those, now)
    for category_id in sorted({one.category_id for one in those}):
        mine = [one for one in those if one.category_id == category_id]
        who = [
            (one.member_id, one.county)
            for one in found
            if one.member_id in serves
            and _has_choice(one, serves[one.member_id].eldership_id, level, mine, of)
        ]
        await contest_votes.let_vote(tx, under.contest.id, level, [category_id], who)


async def offered(tx: Tx, those: Iterable[Nomination], now: datetime) -> dict[int, Offered]:
    """Nomination → what decides who may vote for it, of today."""
    kept = list(those)
    of_today = await places.places_of(tx, {one.eldership_id for one in kept})
    nominees = {one.nominee_id for one in kept if one.nominee_id is not None}
    serves = await places.places(tx, nominees, now.date())
    return {
        one.id: Offered(
            one.nominee_id,
            {one.eldership_id, of_today[one.eldership_id].eldership_id}
            | {
                serves[who].eldership_id
                for who in [one.nominee_id]
                if who is not None and who in serves
            },
        )
        for one in kept
    }


def _has_choice(
    one: Receiver,
    eldership_id: int,
    level: Level,
    those: Sequence[Nomination],
    of: dict[int, Offered],
) -> bool:
    elector = Elector(one.member_id, eldership_id)
    return any(
        may_choose(elector, of[each.id])
        for each in those
        if level is Level.COUNTRY or each.county == one.county
    )
