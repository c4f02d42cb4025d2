"""getUpdates: what waits, what is confirmed, and who gets it."""

import asyncio

import pytest

from tests.sandbox.scene import TOKEN, keyboard

ONE_INSTANCE = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


def texts(updates):
    return [update["message"]["text"] for update in updates]


async def poll(telegram, **params):
    return await telegram.call(TOKEN, "getUpdates", params, {})


async def test_ids_count_up_by_one_from_somewhere(api, member):
    member.says("a")
    member.says("b")
    first, second = await api("getUpdates")
    assert second["update_id"] == first["update_id"] + 1
    assert first["update_id"] > 10**8


async def test_what_is_not_confirmed_comes_again(telegram, api, member):
    for text in "abc":
        member.says(text)
    assert texts(await api("getUpdates", limit=2)) == ["a", "b"]
    again = await api("getUpdates")
    assert texts(again) == ["a", "b", "c"]
    assert texts(await api("getUpdates", offset=again[1]["update_id"])) == ["b", "c"]
    assert telegram.pending(TOKEN) == 2
    assert await api("getUpdates", offset=again[2]["update_id"] + 1) == []
    assert telegram.pending(TOKEN) == 0


async def test_a_negative_offset_keeps_only_the_last_ones(telegram, api, member):
    for text in "abc":
        member.says(text)
    assert texts(await api("getUpdates", offset=-2)) == ["b", "c"]
    assert telegram.pending(TOKEN) == 2
    assert texts(await api("getUpdates", offset=-9)) == ["b", "c"]


async def test_a_hundred_at_a_time(api, member):
    for number in range(120):
        member.says(str(number))
    assert [len(await api("getUpdates", limit=limit)) for limit in (100, 500, 0)] == [100, 100, 1]


async def test_updates_older_than_a_day_are_gone(telegram, clock, api, member):
    member.says("a")
    clock.moves(hours=1)
    member.says("b")
    clock.moves(hours=23)
    assert texts(await api("getUpdates")) == ["a", "b"]
    clock.moves(seconds=1)
    assert telegram.pending(TOKEN) == 1
    assert texts(await api("getUpdates")) == ["b"]


async def test_a_long_poll_ends_with_the_first_update(api, member):
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(api("getUpdates", timeout=30))
        await asyncio.sleep(0.01)
        assert not waiting.done()
        member.says("a")
    assert texts(waiting.result()) == ["a"]


async def test_a_long_poll_ends_with_its_time(api):
    assert await asyncio.wait_for(api("getUpdates", timeout=1), 2) == []


async def test_the_newest_poll_wins(telegram, bot, member):
    async with asyncio.TaskGroup() as group:
        older = group.create_task(poll(telegram, timeout=30))
        await asyncio.sleep(0.01)
        newer = group.create_task(poll(telegram, timeout=30))
        await asyncio.sleep(0.01)
        assert (older.done(), newer.done()) == (True, False)
        member.says("a")
    assert older.result().body == {
        "ok": False,
        "error_code": 409,
        "description": ONE_INSTANCE,
    }
    assert texts(newer.result().body["result"]) == ["a"]


async def test_a_poll_that_does_not_wait_ends_the_older_too(telegram, bot):
    async with asyncio.TaskGroup() as group:
        older = group.create_task(poll(telegram, timeout=30))
        await asyncio.sleep(0.01)
        assert (await poll(telegram)).body["result"] == []
    assert older.result().status == 409


async def test_a_poll_that_was_given_up_is_no_rival(telegram, api, member):
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(poll(telegram, timeout=30), 0.01)
    member.says("a")
    assert texts(await api("getUpdates")) == ["a"]


async def test_with_a_webhook_there_are_no_polls(telegram, api):
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(poll(telegram, timeout=30))
        await asyncio.sleep(0.01)
        await api("setWebhook", url="https://bot.seniunai.lt/")
    assert waiting.result().body["description"] == "Conflict: terminated by setWebhook request"
    assert await api.refusal("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await api("deleteWebhook")
    assert await api("getUpdates") == []


async def test_allowed_updates_are_remembered_and_an_empty_list_is_the_default(api, bot, member):
    await api("sendMessage", chat_id=member.id, text="x", reply_markup=keyboard("Taip"))

    async def heard(**params) -> list[str]:
        await api("getUpdates", limit=1, **params)
        member.edits(member.says("a"), "b")
        member.taps("Taip")
        return [kind for update in await api.updates() for kind in update]

    assert await heard(allowed_updates=["message"]) == ["message"]
    assert await heard() == ["message"]
    assert await heard(allowed_updates='["callback_query"]') == ["callback_query"]
    assert await heard(allowed_updates=[]) == ["message", "edited_message", "callback_query"]


async def test_an_unknown_kind_of_update_is_an_error(api):
    assert await api.refusal("getUpdates", allowed_updates=["messages"]) == (
        "Bad Request: unknown update type messages"
    )


async def test_what_came_before_a_narrower_choice_still_comes(api, member):
    member.says("a")
    assert texts(await api("getUpdates", allowed_updates=["callback_query"])) == ["a"]


async def test_pending_updates_can_be_dropped(telegram, api, member):
    member.says("a")
    await api("deleteWebhook", drop_pending_updates=True)
    assert telegram.pending(TOKEN) == 0


async def test_the_webhook_is_described(api, member):
    nothing = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
    assert await api("getWebhookInfo") == nothing
    await api("setWebhook", url="https://bot.lt/", allowed_updates=["message"], max_connections=1)
    member.says("a")
    assert await api("getWebhookInfo") == {
        "url": "https://bot.lt/",
        "has_custom_certificate": False,
        "pending_update_count": 1,
        "max_connections": 1,
        "allowed_updates": ["message"],
    }


@pytest.mark.parametrize("url", ["http://bot.lt/", "bot.lt", "ftp://bot.lt", "https://"])
async def test_a_webhook_needs_https_except_on_this_machine(api, url):
    assert await api.refusal("setWebhook", url=url) == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
    assert await api("setWebhook", url="http://127.0.0.1:8080/") is True


async def test_a_secret_has_letters_and_digits_only(api):
    assert await api.refusal("setWebhook", url="https://bot.lt/", secret_token="a b") == (
        "Bad Request: secret token contains unallowed characters"
    )
