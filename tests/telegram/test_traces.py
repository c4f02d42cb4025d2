"""What follows from what: an update, its messages in the outbox and its lines in the log agree."""

import json
from datetime import datetime

import pytest
import sqlalchemy as sa

from bot import log
from bot.domain.messages import words
from bot.services import due
from bot.services.errands import Act, Outcome, order
from bot.services.outbox import tell
from bot.services.reports import composing
from storage.base import Tx
from storage.outbox import outbox
from tests.reporting import fill_up_to
from tests.test_log import put_back
from tests.world import World

Log = pytest.CaptureFixture[str]


def lines(capsys: Log) -> list[tuple[str, str | None]]:
    """Message and cause of each line."""
    found = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    return [(line["message"], line.get("cause")) for line in found]


async def causes(world: World, key: str) -> set[str | None]:
    """Of the messages whose key begins so."""
    async with world.app.db.read() as tx:
        begins = outbox.c.dedupe_key.startswith(key)
        return set((await tx.execute(sa.select(outbox.c.cause).where(begins))).scalars())


async def last_update(world: World) -> int:
    async with world.app.db.read() as tx:
        return int((await tx.execute(sa.text("SELECT max(update_id) FROM updates"))).scalar_one())


async def test_an_update_leads_to_its_messages_and_lines(
    world: World, capsys: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two people at once, in one transaction: neither's lines are the other's."""
    await world.owner.starts()
    first, second = await world.member("Daugų seniūnija"), await world.member("Simno seniūnija")
    for someone in (first, second):
        await fill_up_to(someone, "preview")
    for someone in (first, second):
        someone.person.taps("Siųsti")
    await world.settle()
    last = await last_update(world)
    assert await causes(world, "review:") == {f"u{last - 1}", f"u{last}"}

    async def broken(*_: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr(composing, "hand_in", broken)
    await fill_up_to(first, "preview")
    with put_back():
        log.set_up("json")
        await first.taps("Siųsti")
    cause = f"u{await last_update(world)}"
    assert lines(capsys) == [(f"update {cause[1:]} failed", cause)] * 3
    assert await causes(world, "broke:") == {cause}


async def test_the_clock_says_which_job_it_was(
    world: World, capsys: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.owner.starts()

    def broken(*_: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr(due, "expire", broken)
    with put_back():
        log.set_up("json")
        await world.app.ticks.tick()
    assert lines(capsys) == [("the job „expiry“ failed", "t:expiry")]
    assert await causes(world, "job:") == {"t:expiry"}


async def test_an_errand_says_which_it_was(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    seen = []

    async def taken_in(tx: Tx, outcome: Outcome, now: datetime) -> None:
        said = words("common.verbatim", text="atlikta")
        await tell(tx, lead.id, said, key="done", now=now)
        seen.append(outcome.act)

    world.app.kit.table.outcomes[Act.TAG] = taken_in
    now = world.clock.now()
    async with world.app.db.write() as tx:
        await order(tx, Act.TAG, lead.id, key="tag", now=now, user=lead.id, tag="Daugai")
        number = (await tx.execute(sa.text("SELECT max(id) FROM errands"))).scalar_one()
    await world.settle()
    assert (seen, await causes(world, "done")) == ([Act.TAG], {f"e{number}"})
