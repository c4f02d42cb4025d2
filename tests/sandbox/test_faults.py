"""Trouble on request."""

import asyncio
import time

import pytest

from bot.sandbox.errors import ConnectionLost


@pytest.fixture
def says(api, member):
    """Sends one text to the member; the answer's status, or "lost"."""

    async def says(text: str = "x", method: str = "sendMessage", **params: int) -> int | str:
        if method == "sendMessage":
            params = {"chat_id": member.id, "text": text}
        try:
            return (await api.telegram.call(api.token, method, params, {})).status
        except ConnectionLost:
            return "lost"

    return says


async def test_answers_of_a_bad_day(telegram, api, member):
    bodies = []
    for kind in ("429", "500", "502"):
        telegram.faults.add(kind, seconds=3)
        reply = await telegram.call(
            api.token, "sendMessage", {"chat_id": member.id, "text": "x"}, {}
        )
        bodies.append(reply.body)
        telegram.faults.clear()
    assert bodies == [
        {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 3",
            "parameters": {"retry_after": 3},
        },
        {"ok": False, "error_code": 500, "description": "Internal Server Error"},
        {"ok": False, "error_code": 502, "description": "Bad Gateway"},
    ]
    assert (len(member.history()), telegram.refused) == (1, 0)


async def test_lost_before_has_no_effect_and_lost_after_has(telegram, member, says):
    telegram.faults.add("lost_before", times=1)
    assert [await says("a"), member.sees] == ["lost", ""]
    telegram.faults.add("lost_after", times=1)
    assert [await says("b"), member.sees] == ["lost", "b"]
    assert [await says("c"), member.sees] == [200, "c"]


async def test_a_delay_holds_the_answer_back_not_the_effect(telegram, member, says):
    telegram.faults.add("delay", seconds=0.1)
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        answer = group.create_task(says("a"))
        await asyncio.sleep(0.01)
        assert (member.sees, answer.done()) == ("a", False)
    assert time.perf_counter() - begun >= 0.1


async def test_a_fault_can_be_aimed(telegram, says):
    telegram.faults.add("500", method="sendmessage", after=1, times=2)
    assert [await says(method="getMe") for _ in range(3)] == [200] * 3
    assert [await says() for _ in range(5)] == [200, 500, 500, 200, 200]


async def test_a_share_of_calls_fails_the_same_way_each_time(telegram, says):
    async def statuses(seed: int) -> list[int | str]:
        telegram.faults.clear()
        telegram.faults.add("502", share=0.3, seed=seed)
        return [await says() for _ in range(100)]

    first = await statuses(1)
    assert first == await statuses(1)
    assert first != await statuses(2)
    assert 15 < first.count(502) < 45


async def test_an_outage_lasts_until_it_is_cleared_and_cuts_waiting_polls(telegram, says):
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(says(method="getUpdates", timeout=30))
        await asyncio.sleep(0.01)
        telegram.faults.add("outage")
    assert waiting.result() == "lost"
    assert [await says(), await says(method="getMe")] == ["lost", "lost"]
    telegram.faults.clear()
    assert await says() == 200


def test_an_unknown_fault_is_an_error(telegram):
    with pytest.raises(ValueError, match="flood"):
        telegram.faults.add("flood")
