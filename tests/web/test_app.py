"""The ASGI app: health, and the webhook's door."""

import io
import json
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest

from bot.web.app import HEADER, WEBHOOK_PATH, make_app
from bot.web.serve import AddressTaken, serving
from storage import updates
from tests.reporting import MENU
from tests.world import World

SECRET = "s3cret-Of_the-tests"


async def post(port: int, body: bytes | io.BytesIO, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {HEADER: secret}
    async with (
        aiohttp.ClientSession() as session,
        session.post(
            f"http://127.0.0.1:{port}{WEBHOOK_PATH}", data=body, headers=headers
        ) as answer,
    ):
        return answer.status


async def get(port: int, path: str) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        text = await answer.text()
        return answer.status, json.loads(text) if text.startswith("{") else text


def port_of(server: Any) -> int:
    return server.servers[0].sockets[0].getsockname()[1]


async def started(server: Any) -> int:
    import asyncio

    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.005)
    return port_of(server)


async def stored(world: World) -> int:
    async with world.app.db.read() as tx:
        return await updates.open_count(tx)


async def test_health_says_what_is_wrong() -> None:
    problems: dict[str, str] = {}

    async def health() -> Mapping[str, str]:
        return problems

    async with serving(make_app(health), "127.0.0.1", 0) as server:
        port = await started(server)
        assert await get(port, "/healthz") == (200, {"ok": True, "problems": {}})
        problems["telegram"] = "no connection"
        assert await get(port, "/healthz") == (
            503,
            {"ok": False, "problems": {"telegram": "no connection"}},
        )
        assert await post(port, b"{}") == 404  # no webhook where the bot polls
        assert (await get(port, "/"))[0] == 404


async def test_the_webhook_takes_only_what_telegram_sends(world: World) -> None:
    lead = await world.member()
    lead.person.says("/menu")
    (raw,) = await world.app.bot.get_raw_updates(None, 0)
    body = json.dumps(raw).encode()
    app = make_app(world.app.health, world.app.intake.take, SECRET)
    async with serving(app, "127.0.0.1", 0) as server:
        port = await started(server)
        for secret in (None, "", "wrong", SECRET.upper(), SECRET + "x", "š"):
            assert await post(port, body, secret) == 403
        for odd in (b"", b"nothing", b"[]", b"1", b"{}", b'{"update_id": "7"}', b"\xff{"):
            assert await post(port, odd) == 400
        assert await stored(world) == 0

        assert [await post(port, body) for _ in range(2)] == [200, 200]
        assert await stored(world) == 1
        assert (await get(port, WEBHOOK_PATH))[0] == 405
    await world.settle()
    assert lead.texts[1:] == [MENU]


async def test_a_huge_body_is_not_read(world: World) -> None:
    app = make_app(world.app.health, world.app.intake.take, SECRET)
    async with serving(app, "127.0.0.1", 0) as server:
        port = await started(server)
        assert await post(port, io.BytesIO(b" " * (4 * 1024 * 1024 + 1))) == 413


async def test_an_update_that_was_not_stored_is_not_acknowledged() -> None:
    async def take(batch: Any) -> None:
        raise OSError("disk full")

    async def health() -> Mapping[str, str]:
        return {}

    async with serving(make_app(health, take, SECRET), "127.0.0.1", 0) as server:
        status = await post(await started(server), b'{"update_id": 7}')
    assert status == 500


async def test_an_address_that_is_taken_is_said_at_once() -> None:
    async def health() -> Mapping[str, str]:
        return {}

    async with serving(make_app(health), "127.0.0.1", 0) as server:
        port = await started(server)
        with pytest.raises(AddressTaken, match="in use"):
            async with serving(make_app(health), "127.0.0.1", port):
                pass
