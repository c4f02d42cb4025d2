"""Channels: who posts there, who reads, what the bot is told, and what each right is for."""

import pytest

from bot.sandbox.errors import NotPossible
from bot.sandbox.media import Upload
from bot.sandbox.spec.check import checked_as
from bot.sandbox.telegram import Telegram
from tests.sandbox.scene import TOKEN, keyboard

KINDS = ["message", "channel_post", "edited_channel_post", "my_chat_member", "chat_member"]
NO_POSTING = "Bad Request: need administrator rights in the channel chat"


@pytest.fixture
async def channel(telegram, api, bot, member, newcomer):
    """The member's; the newcomer reads it, the bot is an administrator with every right."""
    await api("getUpdates", allowed_updates=KINDS)
    chat = telegram.add_channel("Naujienos", creator=member, subscribers=[newcomer], bots=[bot])
    await api.updates()
    return chat


async def test_a_bot_becomes_an_administrator_and_is_told_so(telegram, api, bot, member):
    chat = telegram.add_channel("Naujienos", creator=member)
    member.adds_bot(bot, chat, rights={"can_post_messages"})
    member.promotes(bot, chat, {"can_edit_messages"})
    member.demotes(bot, chat)
    told = [update["my_chat_member"] for update in await api.updates()]
    assert [change["chat"] for change in told] == [
        {"id": chat.id, "title": "Naujienos", "type": "channel"}
    ] * 3
    rights = ("can_post_messages", "can_edit_messages", "can_delete_messages")
    assert [
        (one["new_chat_member"]["status"], *(one["new_chat_member"].get(name) for name in rights))
        for one in told
    ] == [
        ("administrator", True, False, False),
        ("administrator", False, True, False),
        ("left", None, None, None),
    ]
    assert all(change["from"]["id"] == member.id for change in told)
    assert not {"can_pin_messages", "can_manage_topics"} & set(told[0]["new_chat_member"])
    assert await api.refusal("sendMessage", chat_id=chat.id, text="x") == (
        "Forbidden: bot is not a member of the channel chat"
    )


async def test_posts_are_the_channels_own_and_subscribers_see_them(api, channel, newcomer):
    place = {"chat_id": channel.id}
    sent = await api("sendMessage", **place, text="a", reply_markup=keyboard("Taip"))
    assert "from" not in sent
    assert sent["sender_chat"] == sent["chat"] == channel.to_api()
    photo = await api("sendPhoto", {"photo": Upload("", b"x", "")}, **place, caption="b")
    files = {"a": Upload("", b"a", "")}
    album = [{"type": "photo", "media": "attach://a", "caption": "c"}] * 2
    items = await api("sendMediaGroup", files, **place, media=album, disable_notification=True)
    shown = [(one.plain, one.silent) for one in newcomer.history(channel) if not one.service]
    assert shown == [("a", False), ("b", False), ("c", True), ("c", True)]
    edited = await api(
        "editMessageText",
        **place,
        message_id=sent["message_id"],
        text="<b>A</b>",
        parse_mode="HTML",
    )
    assert (edited["text"], "from" in edited) == ("A", False)
    await api("editMessageCaption", **place, message_id=photo["message_id"], caption="B")
    await api("deleteMessages", **place, message_ids=[one["message_id"] for one in items])
    assert [one.plain for one in newcomer.history(channel) if not one.service] == ["A", "B"]
    assert await api.updates() == []  # of what it does itself a bot hears nothing


async def test_a_pin_is_told_in_the_channel(api, channel):
    sent = await api("sendMessage", chat_id=channel.id, text="a")
    place = {"chat_id": channel.id, "message_id": sent["message_id"]}
    await api("pinChatMessage", **place, disable_notification=True)
    [update] = await api.updates()
    pinned = update["channel_post"]
    assert pinned["pinned_message"]["message_id"] == sent["message_id"]
    assert (channel.history[-1].silent, "from" in pinned) == (True, False)
    await api("unpinChatMessage", chat_id=channel.id)
    assert channel.pins == []


async def test_each_right_is_needed_for_its_own(api, bot, member, channel):
    place = {"chat_id": channel.id}
    own = (await api("sendMessage", **place, text="a"))["message_id"]
    theirs = member.says("b", channel).id

    async def refused() -> list[str]:
        calls = {
            "post": ("sendMessage", {"text": "x"}),
            "edit own": (
                "editMessageText",
                {"message_id": own, "text": f"a{len(channel.history)}"},
            ),
            "edit theirs": ("editMessageText", {"message_id": theirs, "text": str(bot.limits)}),
            "pin": ("pinChatMessage", {"message_id": own}),
            "delete theirs": ("deleteMessage", {"message_id": theirs}),
            "delete own": ("deleteMessage", {"message_id": own}),
        }
        replies = {
            name: await api.telegram.call(TOKEN, method, place | params, {})
            for name, (method, params) in calls.items()
        }
        return [name for name, reply in replies.items() if not reply.ok]

    member.promotes(bot, channel, {"can_invite_users"})
    assert await refused() == [
        *("post", "edit own", "edit theirs", "pin", "delete theirs", "delete own")
    ]
    assert await api.refusal("sendMessage", **place, text="x") == NO_POSTING
    member.promotes(bot, channel, {"can_edit_messages"})
    assert await refused() == ["post", "delete theirs", "delete own"]
    member.promotes(bot, channel, {"can_post_messages"})
    assert await refused() == ["edit theirs", "pin", "delete theirs"]


async def test_people_post_where_they_may_and_the_bot_hears_of_it(api, member, newcomer, channel):
    post = member.says("Labas", channel)
    member.edits(post, "Labas rytas")
    updates = await api.updates()
    assert [next(iter(update)) for update in updates] == ["channel_post", "edited_channel_post"]
    assert updates[1]["edited_channel_post"]["text"] == "Labas rytas"
    assert "from" not in updates[0]["channel_post"]
    with pytest.raises(NotPossible):
        newcomer.says("Ir aš", channel)
    with pytest.raises(NotPossible):
        newcomer.pins(post)
    forwarded = await api(
        "forwardMessage", chat_id=member.id, from_chat_id=channel.id, message_id=post.id
    )
    assert forwarded["forward_origin"] == {
        "type": "channel",
        "chat": channel.to_api(),
        "message_id": post.id,
        "date": forwarded["forward_origin"]["date"],
    }


async def test_who_comes_and_goes_is_told_to_the_bot_alone(telegram, api, channel):
    guest = telegram.add_person("Viešnia")
    before = len(channel.history)
    guest.joins(channel)
    guest.leaves(channel)
    assert len(channel.history) == before
    told = [update["chat_member"] for update in await api.updates()]
    assert [change["new_chat_member"]["status"] for change in told] == ["member", "left"]


async def test_after_48_hours_a_post_stays(clock, api, channel):
    sent = await api("sendMessage", chat_id=channel.id, text="a")
    clock.moves(hours=48)
    place = {"chat_id": channel.id, "message_id": sent["message_id"]}
    assert await api.refusal("deleteMessage", **place) == (
        "Bad Request: message can't be deleted for everyone"
    )
    await api("editMessageText", **place, text="Atšaukta")


async def test_all_of_it_is_in_the_bot_api(telegram, api, bot, member, channel):
    place = {"chat_id": channel.id}
    sent = await api("sendMessage", **place, text="a")
    await api("pinChatMessage", **place, message_id=sent["message_id"])
    member.edits(member.says("b", channel), "c")
    telegram.add_person("Viešnia").joins(channel)
    member.promotes(bot, channel, {"can_post_messages"})
    updates = await api("getUpdates")
    assert [checked_as("Update", update) for update in updates] == updates
    assert len(updates) == 5
    for found in (await api("getChat", **place),):
        assert checked_as("ChatFullInfo", found) == found
        assert "permissions" not in found
    members = [await api("getChatMember", **place, user_id=one) for one in channel.members]
    assert [checked_as("ChatMember", one) for one in members] == members
    assert await api("getChatMemberCount", **place) == 4


async def test_a_channel_is_there_after_a_restart(tmp_path):
    first = Telegram(keep=tmp_path / "kept.sqlite")
    bot = first.add_bot(TOKEN)
    owner = first.add_person("Biuras")
    chat = first.add_channel("Naujienos", creator=owner, bots=[bot])
    owner.says("a", chat)
    group = first.add_group("Grupė", creator=owner)
    first.close()
    second = Telegram(keep=tmp_path / "kept.sqlite")
    found = second.chats[chat.id]
    assert (found.kind, found.title, [one.plain for one in found.history]) == (
        "channel",
        "Naujienos",
        ["", "a"],
    )
    assert found.allows(second.first_bot, "can_post_messages")
    assert found.counter.last == chat.counter.last
    assert second.chats[group.id].kind == "group"
    second.close()
