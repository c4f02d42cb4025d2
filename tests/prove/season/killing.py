"""The bot is killed while people judge and vote; what it had acknowledged must be there."""

import asyncio
import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from bot.domain.ballots import hash_of
from bot.domain.scores import Level
from storage import ballots, contest_votes, scores
from storage.base import Tx
from storage.scores import Score
from tests.prove.place import Place
from tests.prove.season.electors import Elector, Paper
from tests.prove.season.jurors import Juror
from tests.prove.season.robots import Robot

ALIVE = (0.05, 1.0)  # seconds the bot is left to work after its first getUpdates
FEW = 40  # so many people leave it nothing to do after less
ALIVE_FEW = (0.05, 0.35)
SETTLED = 600.0  # seconds for everybody to end what they do
ARRIVES = 0.05  # seconds between two people who begin, on average


@dataclass(slots=True)
class Kept:
    """What was looked at after each kill."""

    kills: int = 0
    points: int = 0  # acknowledged by then, in all
    ballots: int = 0
    starts: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


async def kill(
    place: Place,
    robots: Sequence[Robot],
    kills: int,
    dice: random.Random,
    kept: Kept,
) -> None:
    """Let all of them do what they have to; the bot dies so often meanwhile."""
    over = asyncio.Event()
    busy = [one for one in robots if not one.done]
    many = len(busy) > FEW
    async with asyncio.TaskGroup() as tasks:
        people = [
            tasks.create_task(one.live(place, over, dice.uniform(0, ARRIVES * len(busy))))
            for one in busy
        ]
        for _ in range(kills):
            child = await place.start()
            await asyncio.sleep(dice.uniform(*(ALIVE if many else ALIVE_FEW)))
            child.kill()
            child.join()
            kept.kills += 1
            for robot in robots:
                robot.note()
            async with place.db.read() as tx:
                kept.wrong += await lost(tx, robots, kept)
        child = await place.start()
        await asyncio.wait(people, timeout=SETTLED)
        over.set()
    kept.wrong += [
        f"{one.one.someone.person} was left at {one.sees[:200]!r}" for one in busy if not one.done
    ]
    await place.processed()
    child.terminate()
    child.join()
    kept.starts += place.starts


async def lost(tx: Tx, robots: Collection[Robot], kept: Kept) -> list[str]:
    """What was acknowledged and is not there, or is there twice."""
    jurors = [one for one in robots if isinstance(one, Juror)]
    electors = [one for one in robots if isinstance(one, Elector)]
    return [*await _scores(tx, jurors, kept), *await _ballots(tx, electors, kept)]


async def _scores(tx: Tx, jurors: Sequence[Juror], kept: Kept) -> list[str]:
    found: dict[tuple[int, Level, int], Score] = {}
    for contest in {each for one in jurors for each in one.contest_of.values()}:
        for level in Level:
            for score in await scores.of_contest(tx, contest, level):
                found[score.member_id, level, score.nomination_id] = score
    wrong = []
    for one in jurors:
        for (key, criterion), tapped in one.given.items():
            said = found.get((one.one.line, *key))
            has = said.points.get(criterion) if said is not None else None
            told = [at for at, (_, query) in enumerate(tapped) if _acknowledged(query.answer)]
            kept.points += len(told)
            last = told[-1] if told else None
            may: set[int | None] = {points for points, _ in tapped[last or 0 :]}
            if last is None:
                may.add(None)
            if has not in may:
                wrong.append(f"{one.one.someone.person}, {key}, {criterion}: {has}, not {may}")
        for key, stand in one.stood.items():
            said = found.get((one.one.line, *key))
            if said is None or said.stand is not stand:
                wrong.append(f"{one.one.someone.person}, {key}: {said}, not {stand}")
    return wrong


def _acknowledged(answer: object) -> bool:
    return "Išsaugota" in (getattr(answer, "text", None) or "")


async def _ballots(tx: Tx, electors: Sequence[Elector], kept: Kept) -> list[str]:
    papers: dict[str, list[tuple[Elector, Paper]]] = {}
    for one in electors:
        for paper in one.sent:
            papers.setdefault(paper.box, []).append((one, paper))
    wrong = []
    for box, those in papers.items():
        cast = {one.hash: one.choices for one in await ballots.of_box(tx, box)}
        meant = {hash_of(one.codes[paper]): (one, paper) for one, paper in those}
        wrong += [f"{box}: a ballot that nobody has cast" for one in cast if one not in meant]
        for hash_, (one, paper) in meant.items():
            told = paper in one.told
            kept.ballots += told
            choice = {paper.category: one.meant[paper]}
            if cast.get(hash_, None if told else choice) != choice:
                wrong.append(f"{box}: {one.one.someone.person} cast {choice}: {cast.get(hash_)}")
    return wrong + await _marks(tx, electors)


async def _marks(tx: Tx, electors: Sequence[Elector]) -> list[str]:
    """Who is marked has a ballot in the box, and nobody else: they were put there together."""
    wrong = []
    levels = {(paper.contest, paper.level) for one in electors for paper in one.sent}
    for contest, level in levels:
        for (category, county), (voted, _) in (
            await contest_votes.turnout(tx, contest, level)
        ).items():
            if level is Level.COUNTRY:
                continue
            box = Paper(contest, level, category, county).box
            count = len(await ballots.of_box(tx, box))
            if count != voted:
                wrong.append(f"{box}: {count} ballots of {voted} who have voted")
        if level is Level.COUNTRY:
            wrong += await _marks_of_all(tx, contest)
    return wrong


async def _marks_of_all(tx: Tx, contest: int) -> list[str]:
    voted: dict[int, int] = {}
    for (category, _), (count, _) in (
        await contest_votes.turnout(tx, contest, Level.COUNTRY)
    ).items():
        voted[category] = voted.get(category, 0) + count
    wrong = []
    for category, count in voted.items():
        box = Paper(contest, Level.COUNTRY, category, "").box
        cast = len(await ballots.of_box(tx, box))
        if cast != count:
            wrong.append(f"{box}: {cast} ballots of {count} who have voted")
    return wrong
