"""Members who vote in a contest, for stories: by the services, or by the buttons up to a code."""

from dataclasses import dataclass

from bot.domain.contest_vote_buttons import VoteIn
from bot.domain.contests import Phase, Rules
from bot.domain.scores import Level
from bot.services import ballots, contest_votes
from storage import ballots as boxes
from storage import contest_votes as table
from storage import territories
from storage.ballots import Ballot
from tests.contesting import GUIDE, LEADER, categories_of, fixed
from tests.judging import passed, passes_to
from tests.newsroom import ZONE, actor_of
from tests.world import Someone, World

WEEKEND = {
    "hours": 22,
    "minutes": 10,
}  # until what is told of a phase goes out: it begins on a Sunday


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote under way. `numbers`: eldership → its nomination for a leader; `guide`: of a guide."""

    contest: int
    leader: int
    guide: int
    numbers: dict[str, int]


async def voting(
    world: World, *elderships: str, rules: Rules | None = None, level: Level = Level.COUNTRY
) -> Vote:
    """Whoever serves in the first of them is nominated in the second category too."""
    before, phase = Phase.JURY, Phase.VOTE
    if level is Level.COUNTY:
        before, phase = Phase.CHECK, Phase.COUNTY
    contest = await fixed(world, rules=rules or Rules(vote=30), phase=before)
    found = await categories_of(world, contest)
    async with world.app.db.read() as tx:
        every = {one.name: one for one in await territories.all_elderships(tx)}
    numbers = {
        name: await passed(world, contest, found[LEADER], every[name], title=f"Darbai: {name}")
        for name in elderships
    }
    await passed(world, contest, found[GUIDE], every[elderships[0]])
    await passes_to(world, contest, phase)
    return Vote(contest, found[LEADER], found[GUIDE], numbers)


async def to_confirm(
    someone: Someone, vote: Vote, number: int, level: Level = Level.COUNTRY
) -> None:
    """From the list to the screen with the code."""
    await someone.sends_data(VoteIn(vote.contest, level, vote.leader).pack())
    await someone.taps(str(number))
    await someone.taps(f"Balsuoti už Nr. {number}")


async def casts(
    world: World,
    someone: Someone,
    vote: Vote,
    number: int,
    *,
    level: Level = Level.COUNTRY,
    category: int | None = None,
) -> str:
    """By the service; the receipt. Raises Refusal, and nothing has changed."""
    actor, receipt = await actor_of(world, someone), ballots.new_receipt()
    async with world.app.db.write() as tx:
        await contest_votes.cast(
            tx,
            actor,
            vote.contest,
            level,
            category or vote.leader,
            number=number,
            receipt=receipt,
            now=world.clock.now().astimezone(ZONE),
        )
    return receipt


async def box(world: World, name: str) -> list[Ballot]:
    async with world.app.db.read() as tx:
        return await boxes.of_box(tx, name)


async def voted(world: World, vote: Vote, level: Level = Level.COUNTRY) -> dict[int, int]:
    """Category → how many have."""
    found: dict[int, int] = {}
    async with world.app.db.read() as tx:
        for (category, _), (count, _) in (await table.turnout(tx, vote.contest, level)).items():
            found[category] = found.get(category, 0) + count
    return found
