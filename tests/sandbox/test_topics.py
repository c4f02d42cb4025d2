"""Forums: topics are opened, closed and deleted, and messages stay in theirs."""

import pytest

from bot.sandbox.errors import NotPossible
from bot.sandbox.topics import GENERAL

BY_ALL = {"can_manage_chat", "can_manage_topics"}


async def test_a_bot_opens_a_topic_and_writes_in_it(telegram, api, member, forum):
    topic = await api("createForumTopic", chat_id=forum.id, name="Naujienos")
    thread = topic["message_thread_id"]
    assert topic == {"message_thread_id": thread, "name": "Naujienos", "icon_color": 7322096}
    sent = await api("sendMessage", chat_id=forum.id, text="a", message_thread_id=thread)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread, True)
    assert sent["chat"]["is_forum"] is True
    assert sent["reply_to_message"]["message_id"] == thread
    general = await api("sendMessage", chat_id=forum.id, text="b")
    assert "message_thread_id" not in general
    [opened] = [update["message"] for update in await api.updates()]
    assert opened["forum_topic_created"] == {"name": "Naujienos", "icon_color": 7322096}
    assert (opened["message_id"], opened["message_thread_id"]) == (thread, thread)


async def test_what_people_write_in_a_topic_says_so(api, member, newcomer, forum):
    thread = member.opens_topic(forum, "Susitikimai")
    await api.updates()
    said = newcomer.says("Kada?", forum, thread=thread)
    member.says("Rytoj", forum, reply_to=said)
    member.says("/kas@sueiga_bot", forum)
    heard = [update["message"] for update in await api.updates()]
    assert [
        (message.get("message_thread_id"), message.get("is_topic_message")) for message in heard
    ] == [(thread, True), (thread, True), (None, None)]
    with pytest.raises(NotPossible):
        newcomer.says("x", forum, thread=thread + 999)


async def test_an_answer_in_general_has_the_thread_of_its_root_and_no_topic(api, member, forum):
    first = member.says("a", forum)
    second = member.says("b", forum, reply_to=first)
    member.says("c", forum, reply_to=second)
    threads = [
        (update["message"].get("message_thread_id"), update["message"].get("is_topic_message"))
        for update in await api.updates()
    ]
    assert threads == [(None, None), (first.id, None), (first.id, None)]
    refusal = await api.refusal(
        "sendMessage", chat_id=forum.id, text="x", message_thread_id=first.id
    )
    assert refusal == "Bad Request: message thread not found"


async def test_general_is_named_by_naming_no_topic(telegram, api, member, forum, group):
    async def refusal(chat, thread) -> str:
        return await api.refusal("sendMessage", chat_id=chat.id, text="x", message_thread_id=thread)

    thread = member.opens_topic(forum, "Naujienos")
    member.deletes_topic(forum, thread)
    plain = telegram.add_group("Be temų", creator=member, bots=[telegram.first_bot])
    unknown = "Bad Request: message thread not found"
    assert [
        await refusal(forum, GENERAL),
        await refusal(forum, 4_000),
        await refusal(forum, thread),
        await refusal(plain, thread),
    ] == [unknown] * 4


async def test_into_a_closed_topic_only_who_manages_topics_writes(api, bot, member, forum):
    thread = member.opens_topic(forum, "Patirtis")
    member.closes_topic(forum, thread)
    place = {"chat_id": forum.id, "message_thread_id": thread}
    await api("sendMessage", **place, text="su teise")
    member.promotes(bot, forum, {"can_pin_messages"})
    assert await api.refusal("sendMessage", **place, text="x") == "Bad Request: TOPIC_CLOSED"
    assert await api.refusal("reopenForumTopic", **place) == (
        "Bad Request: not enough rights to close or open the topic"
    )
    member.reopens_topic(forum, thread)
    await api("sendMessage", **place, text="vėl")
    member.closes_topic(forum, GENERAL)
    assert (
        await api.refusal("sendMessage", chat_id=forum.id, text="x") == "Bad Request: TOPIC_CLOSED"
    )


async def test_a_bot_closes_reopens_renames_and_deletes_topics(api, bot, member, forum):
    thread = (await api("createForumTopic", chat_id=forum.id, name="a"))["message_thread_id"]
    place = {"chat_id": forum.id, "message_thread_id": thread}
    await api.updates()
    await api("closeForumTopic", **place)
    again = await api.refusal("closeForumTopic", **place)
    await api("reopenForumTopic", **place)
    await api("editForumTopic", **place, name="b")
    same = await api.refusal("editForumTopic", **place, name="b")
    assert (again, same) == ("Bad Request: TOPIC_NOT_MODIFIED",) * 2
    services = [
        {name: value for name, value in update["message"].items() if name.startswith("forum")}
        for update in await api.updates()
    ]
    assert services == [
        {"forum_topic_closed": {}},
        {"forum_topic_reopened": {}},
        {"forum_topic_edited": {"name": "b"}},
    ]
    member.promotes(bot, forum, {"can_delete_messages"})
    await api("closeForumTopic", **place)  # its own it may, without the right
    await api("sendMessage", **place, text="mano")
    await api.updates()
    await api("deleteForumTopic", **place)
    assert await api.updates() == []
    assert not [message for message in forum.history if message.thread == thread]
    assert await api.refusal("closeForumTopic", **place) == "Bad Request: TOPIC_ID_INVALID"


async def test_without_the_right_or_the_topics_a_bot_opens_none(telegram, api, bot, member, forum):
    member.promotes(bot, forum, {"can_delete_messages"})
    assert await api.refusal("createForumTopic", chat_id=forum.id, name="a") == (
        "Bad Request: not enough rights to create a topic"
    )
    member.promotes(bot, forum)
    thread = member.opens_topic(forum, "b")
    member.turns_topics_off(forum)
    assert await api.refusal(
        "sendMessage", chat_id=forum.id, text="x", message_thread_id=thread
    ) == ("Bad Request: message thread not found")
    assert await api.refusal("createForumTopic", chat_id=forum.id, name="a") == (
        "Bad Request: the chat is not a forum"
    )


async def test_topics_make_a_supergroup_of_a_basic_group(api, bot, member, group):
    member.adds_bot(bot, group, admin=True)
    new = member.turns_topics_on(group)
    assert (new.kind, new.forum, group.moved_to) == ("supergroup", True, new.id)
    assert (await api("getChat", chat_id=new.id))["is_forum"] is True


async def test_in_privacy_mode_a_topic_is_no_answer_to_the_bot(api, bot, member, forum):
    thread = (await api("createForumTopic", chat_id=forum.id, name="a"))["message_thread_id"]
    member.demotes(bot, forum)
    await api.updates()
    member.says("Labas", forum, thread=thread)
    member.says("/kas@sueiga_bot", forum, thread=thread)
    [heard] = await api.updates()
    assert heard["message"]["text"] == "/kas@sueiga_bot"


def test_people_need_rights_for_topics_of_others(member, newcomer, forum):
    thread = member.opens_topic(forum, "a")
    own = newcomer.opens_topic(forum, "b")
    newcomer.closes_topic(forum, own)
    for act in (newcomer.closes_topic, newcomer.reopens_topic, newcomer.deletes_topic):
        with pytest.raises(NotPossible):
            act(forum, thread)
    with pytest.raises(NotPossible):
        newcomer.says("x", forum, thread=thread + own)
    newcomer.says("mano", forum, thread=own)
