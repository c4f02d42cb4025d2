"""Flood limits, by the clock of the test."""

import pytest

from bot.sandbox.media import Upload
from bot.sandbox.telegram import Telegram
from tests.sandbox.scene import TOKEN, BotApi, keyboard


@pytest.fixture
def telegram(clock):
    """With limits, unlike in the other tests."""
    telegram = Telegram(now=clock)
    yield telegram
    telegram.close()


async def sent_until_refused(api, chat_id, most=100):
    for count in range(most):
        params = {"chat_id": chat_id, "text": "x"}
        reply = await api.telegram.call(TOKEN, "sendMessage", params, {})
        if not reply.ok:
            return count, reply.body
    return most, None


def too_many(seconds):
    return {
        "ok": False,
        "error_code": 429,
        "description": f"Too Many Requests: retry after {seconds}",
        "parameters": {"retry_after": seconds},
    }


async def test_three_at_once_then_one_a_second_to_one_person(telegram, clock, api, member):
    assert await sent_until_refused(api, member.id) == (3, too_many(1))
    clock.moves(seconds=1)
    assert await sent_until_refused(api, member.id) == (1, too_many(1))
    clock.moves(seconds=60)
    assert await sent_until_refused(api, member.id) == (3, too_many(1))
    assert telegram.refused == 3


async def test_twenty_a_minute_to_a_group(clock, api, bot, member, group):
    member.adds_bot(bot, group)
    assert await sent_until_refused(api, group.id) == (20, too_many(3))
    clock.moves(seconds=30)
    assert await sent_until_refused(api, group.id) == (10, too_many(3))


async def test_a_topic_counts_as_the_message_that_opens_it(api, forum):
    place = {"chat_id": forum.id}
    thread = (await api("createForumTopic", **place, name="a"))["message_thread_id"]
    await api("closeForumTopic", **place, message_thread_id=thread)
    assert await sent_until_refused(api, forum.id) == (18, too_many(3))
    refusal = "Too Many Requests: retry after 3"
    assert await api.refusal("createForumTopic", **place, name="b") == refusal
    assert await api.refusal("reopenForumTopic", **place, message_thread_id=thread) == refusal


async def test_thirty_a_second_over_all(telegram, clock, api, bot):
    people = [telegram.add_person(f"Narys {number}") for number in range(40)]
    for person in people:
        person.starts(bot)
    results = [await sent_until_refused(api, person.id, most=1) for person in people]
    assert [count for count, _ in results] == [1] * 30 + [0] * 10
    clock.moves(seconds=0.5)
    results = [await sent_until_refused(api, person.id, most=1) for person in people]
    assert sum(count for count, _ in results) == 15


async def test_a_refused_call_costs_nothing_and_so_does_a_wrong_one(clock, api, member):
    for _ in range(5):
        await api.refusal("sendMessage", chat_id=member.id, text="")
    assert await sent_until_refused(api, member.id) == (3, too_many(1))
    for _ in range(5):
        await sent_until_refused(api, member.id)
    clock.moves(seconds=1)
    assert await sent_until_refused(api, member.id) == (1, too_many(1))


async def test_an_album_counts_as_its_items_but_is_never_too_large(clock, api, member):
    files = {"a": Upload("", b"a", "")}
    album = {"chat_id": member.id, "media": [{"type": "photo", "media": "attach://a"}] * 10}
    assert len(await api("sendMediaGroup", files, **album)) == 10
    assert await api.refusal("sendMediaGroup", files, **album) == (
        "Too Many Requests: retry after 8"
    )
    clock.moves(seconds=8)
    assert await sent_until_refused(api, member.id) == (1, too_many(1))


async def test_in_a_group_an_album_counts_as_its_items_too(clock, api, bot, member, group):
    member.adds_bot(bot, group)
    files = {"a": Upload("", b"a", "")}
    album = {"chat_id": group.id, "media": [{"type": "photo", "media": "attach://a"}] * 8}
    for _ in range(2):
        await api("sendMediaGroup", files, **album)
    assert await sent_until_refused(api, group.id) == (4, too_many(3))
    clock.moves(seconds=3)
    await api("sendMediaGroup", files, **album)
    assert await sent_until_refused(api, group.id) == (0, too_many(24))


async def test_edits_and_copies_count_but_answers_deletions_and_questions_do_not(api, member):
    place = {"chat_id": member.id}
    sent = await api("sendMessage", **place, text="x", reply_markup=keyboard("Taip"))
    message = place | {"message_id": sent["message_id"]}
    await api("copyMessage", **message, from_chat_id=member.id)
    for _ in range(10):
        query = member.taps("Taip")
        await api("answerCallbackQuery", callback_query_id=query.id)
        await api("sendChatAction", **place, action="typing")
        await api("getChat", **place)
    await api("editMessageText", **message, text="y")
    assert await api.refusal("editMessageText", **message, text="z") == (
        "Too Many Requests: retry after 1"
    )
    await api("deleteMessage", **message)


async def test_limits_can_be_scaled(clock):
    telegram = Telegram(now=clock, limit_scale=10)
    bot = telegram.add_bot(TOKEN)
    member = telegram.add_person("Daugų seniūnė")
    member.starts(bot)
    assert await sent_until_refused(BotApi(telegram), member.id) == (30, too_many(1))


async def test_the_rate_over_all_can_be_another_than_promised(clock):
    telegram = Telegram(now=clock, overall=15)
    bot = telegram.add_bot(TOKEN)
    people = [telegram.add_person(f"Narys {number}") for number in range(20)]
    for person in people:
        person.starts(bot)
    api = BotApi(telegram)
    results = [await sent_until_refused(api, person.id, most=1) for person in people]
    assert results == [(1, None)] * 15 + [(0, too_many(1))] * 5
    clock.moves(seconds=1)
    assert await sent_until_refused(api, people[0].id) == (3, too_many(1))


async def test_without_limits_everything_goes(clock):
    telegram = Telegram(now=clock, limits=False)
    bot = telegram.add_bot(TOKEN)
    member = telegram.add_person("Daugų seniūnė")
    member.starts(bot)
    assert await sent_until_refused(BotApi(telegram), member.id) == (100, None)
