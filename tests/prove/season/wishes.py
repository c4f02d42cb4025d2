"""What jurors give and members choose: at random, but for the pairs that are to be equal."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.scores import Level, Stand
from tests.prove.season.cast import One
from tests.prove.season.electors import Elector, Paper
from tests.prove.season.jurors import Key, Wish

# By so many criteria (of weights 40, 30, 20 and 10, or 60 and 40) both come to 3,8; only the
# heaviest criterion tells them apart.
HEAVY = {4: (5, 3, 3, 3), 2: (5, 2)}
LIGHT = {4: (2, 5, 5, 5), 2: (3, 5)}
MODEST = (1, 2, 3)  # never as much as one of a pair
CHANGED = 1  # nobody gives it for good to one of a pair

Pair = tuple[int, int]  # nominations


@dataclass
class Wishes:
    """`told_apart`: equal by the total, the heaviest criterion decides; `shared`: equal in all."""

    dice: random.Random
    criteria: int
    told_apart: set[tuple[Level, Pair]] = field(default_factory=set)
    shared: set[tuple[Level, Pair]] = field(default_factory=set)

    def of(self, one: One, key: Key) -> Wish:
        fixed = self._fixed(key)
        dice = self.dice
        first = CHANGED if dice.random() < 0.3 else None
        comments = key[0] is Level.COUNTRY and dice.random() < 0.1
        if fixed is not None:
            return Wish(Stand.SCORED, fixed, first, comments)
        points = tuple(dice.choice(MODEST) for _ in range(self.criteria))
        chance = dice.random()
        if chance < 0.07:
            return Wish(Stand.ABSTAINED)
        if chance < 0.14:
            return Wish(Stand.RECUSED)
        return Wish(Stand.SCORED, points, first if first != points[0] else None, comments)

    def _fixed(self, key: Key) -> tuple[int, ...] | None:
        level, number = key
        for at, pair in self.told_apart:
            if at is level and number in pair:
                return (HEAVY if number == pair[0] else LIGHT)[self.criteria]
        for at, pair in self.shared:
            if at is level and number in pair:
                return HEAVY[self.criteria]
        return None


def level_votes(
    paper: Paper, electors: Sequence[Elector], offered: Mapping[int, Sequence[int]], pair: Pair
) -> None:
    """Have as many vote for the one as for the other; `offered`: line → what it can choose from."""
    free: list[Elector] = []
    counts = dict.fromkeys(pair, 0)
    for one in electors:
        choices = [number for number in offered[one.one.line] if number in pair]
        if len(choices) == len(pair):
            free.append(one)
        elif choices:
            _fix(one, paper, choices[0], counts)
    while free:
        fewer = min(pair, key=lambda number: counts[number])
        if counts[pair[0]] == counts[pair[1]] and len(free) == 1:
            free[0].papers.remove(paper)  # one too many: does not vote
            return
        _fix(free.pop(), paper, fewer, counts)


def _fix(one: Elector, paper: Paper, number: int, counts: dict[int, int]) -> None:
    one.fixed = {**one.fixed, paper: number}
    counts[number] += 1
