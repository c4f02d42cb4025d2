"""`/metrics`: what Prometheus reads, and who may."""

import asyncio
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.routing import Route

from bot.domain.messages import words
from bot.services.outbox import tell
from bot.web.app import make_app
from bot.web.metrics import endpoint
from bot.web.serve import serving
from storage import base
from tests.web.test_app import started
from tests.world import World


async def get(port: int, **headers: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics", headers=headers) as answer,
    ):
        return answer.status, await answer.text()


@asynccontextmanager
async def served(world: World, token: str = "") -> Any:
    app = make_app(
        world.app.health, more=[Route("/metrics", endpoint(world.app.upkeep.reading, token))]
    )
    async with serving(app, "127.0.0.1", 0) as server:
        yield await started(server)


def values(text: str) -> dict[str, float]:
    """„name{label,…}“ → value, of what is not nought."""
    return {
        f"{one.name}{{{','.join(one.labels.values())}}}": one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
        if one.value and not one.name.endswith("_created")
    }


async def test_it_says_what_was_done_and_what_waits(world: World) -> None:
    lead, gone = await world.member("Daugų seniūnija"), await world.member("Simno seniūnija")
    await gone.blocks()
    now = world.clock.now()
    async with world.app.db.write() as tx:
        said = words("common.verbatim", text="žinia")
        for someone in (lead, gone):
            await tell(tx, someone.id, said, key="news", now=now)
    await world.settle()
    world.clock.advance(minutes=3)
    async with world.app.db.write() as tx:
        await tell(tx, lead.id, said, key="waits", now=now)
    async with served(world) as port:
        status, text = await get(port)
    assert status == 200
    found = values(text)
    expected = {
        "sueiga_outbox_rows{answer,pending}": 1,
        "sueiga_outbox_rows{answer,sent}": 1,
        "sueiga_outbox_rows{answer,unreachable}": 1,
        "sueiga_outbox_oldest_seconds{}": 180,
        "sueiga_sends_total{ok}": 3,
        "sueiga_sends_total{forbidden}": 1,
        "sueiga_errors_total{blocked}": 1,
        "sueiga_updates_total{answered}": 2,
        "sueiga_database_up{}": 1,
        "sueiga_screen_seconds_count{}": 2,
        "sueiga_screen_seconds_bucket{0.05}": 2,
    }
    assert {name: found.get(name) for name in expected} == expected
    assert "sueiga_backup_age_seconds" not in text


@pytest.mark.parametrize(
    ("token", "headers", "status"),
    [
        ("", {}, 200),
        ("", {"X-Forwarded-For": "203.0.113.7"}, 403),
        ("", {"X-Forwarded-For": "127.0.0.1"}, 403),
        ("", {"Forwarded": "for=203.0.113.7"}, 403),
        ("geheim", {}, 403),
        ("geheim", {"Authorization": "Bearer wrong"}, 403),
        ("geheim", {"Authorization": "geheim"}, 403),
        ("geheim", {"Authorization": "Bearer geheim"}, 200),
        ("geheim", {"Authorization": "Bearer geheim", "X-Forwarded-For": "203.0.113.7"}, 200),
    ],
)
async def test_not_everybody_may_read(
    world: World, token: str, headers: dict[str, str], status: int
) -> None:
    async with served(world, token) as port:
        assert (await get(port, **headers))[0] == status


async def test_a_database_that_is_stuck_holds_nothing_up(world: World) -> None:
    """All connections that read are taken: the rest is said all the same."""
    taken = asyncio.Event()
    release = asyncio.Event()

    async def reads() -> None:
        async with world.app.db.read():
            taken.set()
            await release.wait()

    async with asyncio.TaskGroup() as tasks:
        for _ in range(base.READERS):
            tasks.create_task(reads())
        await taken.wait()
        async with served(world) as port, asyncio.timeout(3):
            status, text = await get(port)
        release.set()
    assert (status, "sueiga_database_up 0.0" in text) == (200, True)
