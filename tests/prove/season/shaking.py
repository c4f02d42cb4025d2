"""What comes in between: a juror resigns, a nominee withdraws, another leaves, a phase is moved."""

from bot.domain.contests import Phase
from bot.domain.jury_buttons import Resign
from bot.domain.nomination_buttons import WithdrawNomination
from bot.domain.roster.entries import Facts, Present
from bot.domain.roster.plan import Plan
from bot.services import roster
from storage import juries as seats
from tests.prove.season.entering import Entry
from tests.prove.season.life import DAY, FIRST, Season


async def shake(season: Season) -> None:
    """A juror resigns, a nominee withdraws, one leaves the association, a phase is moved."""
    juror = season.cast.jurors[-1]
    async with season.world.app.db.read() as tx:
        mine = await seats.of_member(tx, juror.line)
    seat = next(one for one in mine if one.contest_id == season.one)
    await juror.someone.sends_data(Resign(seat.id, sure=True).pack())
    robot = season.jurors[juror.line]
    robot.decks = [deck for deck in robot.decks if deck[0] != season.one]
    going = _spare(season, season.one, on=True)
    await going.nominee.someone.sends_data(WithdrawNomination(going.number, sure=True).pack())
    season.gone.add(going.number)
    leaving = _spare(season, season.other, on=False)
    who = leaving.nominee
    season.gone.update(one.number for one in season.entries if one.judged and one.nominee is who)
    plan = Plan(
        (), (), 0, (Present(leaving.nominee.line, Facts(None, name=None)),), (), (),
        too_many_leave=False,
    )  # fmt: skip
    async with season.world.app.db.write() as tx:
        await roster.apply(tx, plan, season.now, season.now.date())
    await season.world.settle()
    for one in season.electors:
        if one.one.line == leaving.nominee.line:
            one.papers.clear()
    await season.move(FIRST, Phase.JURY, DAY)


def _spare(season: Season, contest: int, *, on: bool) -> Entry:
    """The last one on whose nominee no tie hangs; `on`: that goes on from its county."""
    kept = {number for _, pair in season.wishes.told_apart for number in pair}
    if season.county_vote is not None:
        kept.update(season.county_vote[1])
    bound = {season.entry(number).nominee.line for number in kept}
    return next(
        one
        for one in reversed(season.judged(contest))
        if one.nominee.line not in bound and (not on or one.number in season.onward)
    )
