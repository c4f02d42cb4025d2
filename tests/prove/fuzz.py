"""`sueiga prove fuzz`: thousands of made-up updates. No error is left unhandled, nothing is stuck,
nobody gains a right, a place in the roster, a group or another person's report.

Half of them come from members and strangers alone. In the other half an editor is among them, who
may change much, news above all, but not who holds which role.
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

from bot.domain.actors import Role
from bot.domain.news import Option
from storage.accounts import accounts
from storage.base import as_dict
from storage.groups import groups
from storage.members import members
from storage.reports import reports
from storage.roles import roles
from storage.updates import State, updates
from tests.newsroom import ALYTUS, EVERYBODY, drafted, sent
from tests.people import from_the_office
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
    halves = [await _half(count // 2, seed + office, office=bool(office)) for office in (0, 1)]
    return Outcome(
        sum(half.count for half in halves),
        sum(half.screens for half in halves),
        [line for half in halves for line in half.wrong],
    )


async def _half(count: int, seed: int, *, office: bool) -> Outcome:
    with tempfile.TemporaryDirectory() as name:
        async with world_at(Path(name)) as world:
            people = [await world.member(name) for name in ("Daugų seniūnija", "Alovės seniūnija")]
            strangers = [world.stranger() for _ in range(3)]
            group = await world.county_group("LT-AL", *people)
            if office:
                people.append(await from_the_office(world, "Redaktorė", Role.EDITOR))
                for audience in (EVERYBODY, ALYTUS):
                    await sent(world, audience=audience, options=Option, by=people[-1])
                await drafted(world, by=people[-1])
            ids = [someone.id for someone in (*people, *strangers)]
            before = await _rights(world, office=office)
            maker = Maker(random.Random(seed), ids, [group.id, -1_009_999_999_999])
            made = {n: maker.update(n) for n in range(FIRST_ID, FIRST_ID + count)}
            raws = list(made.values())
            for start in range(0, count, BATCH):
                await world.app.intake.take(raws[start : start + BATCH])
                await world.settle()
            wrong = await _look(world, made)
            after = await _rights(world, office=office)
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


async def _rights(world: World, *, office: bool) -> list[dict[str, Any]]:
    """Everything that says who may do what; a group's own id changes when Telegram migrates it.

    Beside the roles, an editor may change all of it.
    """
    bound = sa.select(accounts.c.id, accounts.c.member_id).where(accounts.c.member_id.is_not(None))
    counties = sa.select(groups.c.county).where(groups.c.county.is_not(None))
    others = () if office else (sa.select(members), bound, counties)
    tables = (sa.select(roles), *others)
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
