"""`sueiga prove fuzz`: thousands of made-up updates. No error is left unhandled, nothing is stuck,
nobody gains a right, a place in the roster, a group or another person's report.
"""

import asyncio
import logging
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from storage.accounts import accounts
from storage.base import as_dict
from storage.groups import groups
from storage.members import members
from storage.reports import reports
from storage.roles import roles
from storage.updates import State, updates
from tests.prove.updates import Maker, describe
from tests.world import World, world_at

COUNT, SMALL_COUNT = 10_000, 500
BATCH = 100  # what one getUpdates brings at most
FIRST_ID = 1000


@dataclass(frozen=True, slots=True)
class Outcome:
    count: int
    screens: int
    wrong: Sequence[str]


async def prove(count: int, seed: int) -> Outcome:
    with tempfile.TemporaryDirectory() as name:
        async with world_at(Path(name)) as world:
            people = [await world.member(name) for name in ("Daugų seniūnija", "Alovės seniūnija")]
            strangers = [world.stranger() for _ in range(3)]
            group = await world.county_group("LT-AL", *people)
            ids = [someone.id for someone in (*people, *strangers)]
            before = await _rights(world)
            maker = Maker(random.Random(seed), ids, [group.id, -1_009_999_999_999])
            made = {n: maker.update(n) for n in range(FIRST_ID, FIRST_ID + count)}
            raws = list(made.values())
            for start in range(0, count, BATCH):
                await world.app.intake.take(raws[start : start + BATCH])
                await world.settle()
            wrong = await _look(world, made)
            after = await _rights(world)
            wrong += [f"gained: {line}" for line in after if line not in before]
            screens = sum(len(someone.messages) for someone in (*people, *strangers))
            return Outcome(count, screens, wrong)


async def _look(world: World, made: dict[int, dict[str, Any]]) -> list[str]:
    wrong = ["jobs are left in the queue"] if world.app.queue.busy else []
    async with world.app.db.read() as tx:
        rows = await tx.execute(
            sa.select(updates.c.update_id, updates.c.state, updates.c.owed, updates.c.error)
        )
        for update_id, state, owed, error in rows:
            if update_id in made and (state != State.DONE or owed):
                about = describe(made[update_id])
                wrong.append(f"{about}: {state}, {'owed' if owed else 'answered'}, {error}")
        authors = set((await tx.execute(sa.select(reports.c.member_id))).scalars())
        known = set((await tx.execute(sa.select(members.c.id))).scalars())
    return wrong + ([f"reports of nobody: {authors - known}"] if authors - known else [])


async def _rights(world: World) -> list[dict[str, Any]]:
    """Everything that says who may do what; a group's own id changes when Telegram migrates it."""
    bound = sa.select(accounts.c.id, accounts.c.member_id).where(accounts.c.member_id.is_not(None))
    counties = sa.select(groups.c.county).where(groups.c.county.is_not(None))
    tables = (sa.select(roles), sa.select(members), bound, counties)
    async with world.app.db.read() as tx:
        return [as_dict(row) for table in tables for row in await tx.execute(table)]


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    logging.disable(logging.CRITICAL)
    outcome = asyncio.run(prove(SMALL_COUNT if small else COUNT, seed=11))
    print(f"{outcome.count} updates, {outcome.screens} screens, {len(outcome.wrong)} wrong")
    for line in outcome.wrong[:20]:
        print(f"WRONG: {line}")
    return not outcome.wrong
