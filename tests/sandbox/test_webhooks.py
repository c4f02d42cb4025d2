"""Updates posted to the bot's own address."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

import pytest
from aiohttp import web

from bot.sandbox import webhooks
from bot.sandbox.server import serve
from tests.sandbox.scene import TOKEN


async def until(happened: Callable[[], object]) -> None:
    async with asyncio.timeout(3):
        while not happened():  # noqa: ASYNC110 - what it waits for is on the other side
            await asyncio.sleep(0.005)


@dataclass
class Receiver:
    """A bot's web server: takes updates, or refuses the first few."""

    url: str = ""
    refuse: int = 0
    answer: object = None
    texts: list[str] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    async def post(self, request: web.Request) -> web.Response:
        self.times.append(asyncio.get_running_loop().time())
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=500)
        self.texts.append((await request.json())["message"]["text"])
        self.secrets.append(request.headers.get(webhooks.SECRET_HEADER))
        if isinstance(self.answer, bytes):
            return web.Response(body=self.answer, content_type="application/json")
        return web.json_response(self.answer) if self.answer else web.Response()

    async def has(self, count: int) -> list[str]:
        await until(lambda: len(self.texts) >= count)
        return self.texts


@pytest.fixture
async def receiver(telegram, bot, monkeypatch) -> AsyncIterator[Receiver]:
    monkeypatch.setattr(webhooks, "FIRST_PAUSE", timedelta(milliseconds=20))
    receiver, app = Receiver(), web.Application()
    app.router.add_post("/hook", receiver.post)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    server = await serve(telegram, page=False)
    yield receiver
    await server.stop()
    await runner.cleanup()


async def test_updates_are_posted_in_order_with_the_secret(telegram, api, member, receiver):
    member.says("a")
    await api("setWebhook", url=receiver.url, secret_token="tylu")
    for text in "bcd":
        member.says(text)
    assert await receiver.has(4) == ["a", "b", "c", "d"]
    assert receiver.secrets == ["tylu"] * 4
    await until(lambda: telegram.pending(TOKEN) == 0)


async def test_a_refused_update_is_posted_again_after_growing_pauses(clock, api, member, receiver):
    receiver.refuse = 3
    await api("setWebhook", url=receiver.url)
    member.says("a")
    member.says("b")
    assert await receiver.has(2) == ["a", "b"]
    pauses = [after - before for before, after in pairwise(receiver.times)]
    assert pauses[0] >= 0.02
    assert pauses[1] >= 0.04
    assert pauses[2] >= 0.08
    info = await api("getWebhookInfo")
    assert (info["last_error_date"], info["last_error_message"]) == (
        int(clock.now.timestamp()),
        "Wrong response from the webhook: 500 Internal Server Error",
    )


async def test_nobody_there_is_an_error_and_updates_wait(telegram, bot, api, member, receiver):
    await api("setWebhook", url="http://127.0.0.1:1/hook")
    member.says("a")
    await until(lambda: bot.queue.webhook.last_error)
    assert "Cannot connect" in (await api("getWebhookInfo"))["last_error_message"]
    assert telegram.pending(TOKEN) == 1
    await api("setWebhook", url=receiver.url)
    assert await receiver.has(1) == ["a"]


async def test_a_method_in_the_answer_is_carried_out(api, member, receiver):
    receiver.answer = {"method": "sendMessage", "chat_id": member.id, "text": "Labas"}
    await api("setWebhook", url=receiver.url)
    member.says("a")
    await until(lambda: member.sees == "Labas")


async def test_an_answer_that_is_no_method_changes_nothing(api, member, receiver):
    await api("setWebhook", url=receiver.url)
    for answer in ({"ok": True}, ["sendMessage"], {"method": "sendNothing"}, b"{", None):
        receiver.answer = answer
        member.says("a")
        await receiver.has(len(receiver.texts) + 1)
    assert member.sees == ""


async def test_in_an_outage_nothing_is_posted(telegram, api, member, receiver):
    await api("setWebhook", url=receiver.url)
    telegram.faults.add("outage")
    member.says("a")
    await asyncio.sleep(0.1)
    assert receiver.times == []
    telegram.faults.clear()
    assert await receiver.has(1) == ["a"]


async def test_a_bot_added_later_is_served_too(telegram, receiver):
    telegram.add_bot("77:later", username="kitas_bot")
    await telegram.call("77:later", "setWebhook", {"url": receiver.url}, {})
    telegram.add_person("Viešnia").says("a", None)
    telegram.add_person("Seirijų seniūnė").starts(telegram.bots["77:later"])
    assert await receiver.has(1) == ["/start"]
