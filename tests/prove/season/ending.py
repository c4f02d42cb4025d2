"""The board confirms, the office announces, everybody reads; some try to read before."""

from datetime import timedelta

from bot.domain.award_buttons import DraftNews, ReadLetter
from bot.domain.contest_buttons import OpenAwards, OpenProtocol, SeeStandings
from bot.domain.contest_vote_buttons import SeeTurnout
from bot.domain.contests import State
from bot.domain.protocol_buttons import File, SeeCounties, SeeResult, SeeSpread, SendProtocol
from tests.contesting import now_of
from tests.prove.season.life import Season
from tests.world import Someone


async def confirm(season: Season, name: str) -> None:
    number, board = season.contests[name], season.cast.board
    await board.sends_data(OpenProtocol(number).pack())
    await board.taps("✅ Patvirtinti")
    await board.taps("Taip, patvirtinti")
    assert "Protokolas patvirtintas" in board.sees, board.sees


async def announce(season: Season, name: str) -> None:
    number, office = season.contests[name], season.cast.office
    await office.sends_data(DraftNews(number).pack())
    season.telegram.mark(f"{number}:announced")
    await office.taps("Išsiųsti")
    while (await now_of(season.world, number)).contest.state is not State.ANNOUNCED:
        await season.wait_until(season.now + timedelta(minutes=5))


async def read(season: Season, name: str) -> None:
    """As any member does: the announcement that came, and the file that was asked for."""
    member, number = season.cast.electors[0].someone, season.contests[name]
    title = f"Konkurso „{name}“ ("
    season.news[name] = next(one for one in reversed(member.texts) if one.startswith(title))
    await member.sends_data(SendProtocol(number, File.JSON).pack())
    for _ in range(3):
        await season.wait_until(season.now + timedelta(minutes=1))
    found = (one.media for one in reversed(member.messages) if one.media is not None)
    season.files[name] = next(found).content


async def pry(season: Season) -> None:
    """Some try to see what is not out yet, by every button there is."""
    few = season.size.probes
    every: list[Someone] = [one.someone for one in season.cast.electors[:few]]
    every += [one.someone for one in season.cast.jurors[:few]]
    every += [season.cast.office, season.cast.board]
    season.pried += 1
    people = every if few > 1 else [every[season.pried % len(every)]]
    for number in season.contests.values():
        for someone in people:
            for tap in (
                SeeStandings(number),
                SeeResult(number, 0),
                OpenProtocol(number),
                SendProtocol(number, File.JSON),
                SeeCounties(number, 0),
                SeeSpread(number),
                SeeTurnout(number),
                OpenAwards(number),
                *(ReadLetter(one.number) for one in season.judged(number)[:1]),
            ):
                await someone.sends_data(tap.pack())
