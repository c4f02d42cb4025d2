"""Strictness: the machine-readable Bot API decides what a call may contain."""

import pytest
from telegram import Bot

from bot.sandbox.spec import METHOD_NAMES, bot_api
from bot.sandbox.spec.check import checked_as, parameters_of
from bot.sandbox.spec.trim import trim
from tests.sandbox.scene import keyboard


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"chat": 1}, "unknown parameter chat"),
        ({"reply_to_message_id": 1}, "unknown parameter reply_to_message_id"),
        ({"text": ["x"]}, "text must be of type String"),
        ({"text": True}, "text must be of type String"),
        ({"chat_id": [1]}, "chat_id must be of type Integer or String"),
        ({"message_thread_id": "x"}, "message_thread_id must be of type Integer"),
        ({"disable_notification": "maybe"}, "disable_notification must be of type Boolean"),
        ({"disable_notification": 1}, "disable_notification must be of type Boolean"),
        ({"text": "\ud83d"}, "strings must be encoded in UTF-8"),
        ({"entities": {}}, "entities must be of type Array of MessageEntity"),
        ({"entities": [1]}, "entities[0] must be of type MessageEntity"),
        (
            {"entities": [{"type": "bold", "offset": 0}]},
            "field entities[0].length of MessageEntity is required",
        ),
        ({"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"link_preview_options": "{"}, "can't parse link_preview_options JSON object"),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "data": "a"}]]}},
            "unknown field reply_markup.inline_keyboard[0][0].data of InlineKeyboardButton",
        ),
        (
            {"reply_markup": {"inline_keyboard": [{"text": "a"}]}},
            "reply_markup.inline_keyboard[0] must be of type Array of InlineKeyboardButton",
        ),
        (
            {"reply_markup": {"buttons": []}},
            (
                "reply_markup must be of type InlineKeyboardMarkup or ReplyKeyboardMarkup"
                " or ReplyKeyboardRemove or ForceReply"
            ),
        ),
    ],
)
async def test_what_the_bot_api_does_not_know_is_an_error(api, member, params, error):
    call = {"chat_id": member.id, "text": "x"} | params
    assert await api.refusal("sendMessage", **call) == f"Bad Request: {error}"


@pytest.mark.parametrize(
    ("method", "params", "error"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1, "text": None}, "message text is empty"),
        ("deleteMessage", {"chat_id": 1}, "message identifier is not specified"),
        ("sendDocument", {"chat_id": 1}, "there is no document in the request"),
        ("setMyCommands", {}, 'parameter "commands" is required'),
    ],
)
async def test_what_is_required_has_to_be_there(api, method, params, error):
    assert await api.refusal(method, **params) == f"Bad Request: {error}"


async def test_text_forms_of_values_are_taken_as_telegram_takes_them(api, member):
    sent = await api(
        "sendMessage",
        chat_id=str(member.id),
        text=5,
        disable_notification="True",
        protect_content="yes",
        reply_markup='{"inline_keyboard": [[{"text": "Taip", "callback_data": "Taip"}]]}',
        entities="[]",
    )
    assert (sent["text"], sent["reply_markup"]) == ("5", keyboard("Taip"))
    assert (member.history()[-1].silent, member.history()[-1].protected) == (True, True)


async def test_methods_by_any_case_unknown_ones_and_those_not_here(telegram, api):
    assert (await api("GETME"))["username"] == "sueiga_bot"
    assert await api.refusal("getYou") == "Not Found"
    assert await api.refusal("sendDice") == "Not Implemented: sendDice"
    assert await api.refusal("sendInvoice") == "Not Implemented: sendInvoice"
    reply = await telegram.call("1:unknown", "getMe", {}, {})
    assert (reply.status, reply.body) == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )


async def test_parameters_the_sandbox_cannot_honour_are_not_ignored(api, member):
    assert (
        await api.refusal("sendMessage", chat_id=member.id, text="x", business_connection_id="1")
        == "Not Implemented: sendMessage with business_connection_id"
    )


def test_every_method_of_the_bot_api_can_be_checked():
    for method in METHOD_NAMES.values():
        parameters_of(method)
    assert len(METHOD_NAMES) == 180


def test_python_telegram_bot_knows_the_same_methods():
    """PTB follows the Bot API; what it lacks is newer than the release in use."""
    implemented = {name.replace("_", "").lower() for name in dir(Bot)}
    assert len(set(METHOD_NAMES) - implemented) < len(METHOD_NAMES) / 4


def test_trimming_keeps_names_types_and_what_is_required_and_nothing_else():
    full = {
        "version": "Bot API 0",
        "release_date": "…",
        "methods": {
            "sendDot": {
                "description": ["…"],
                "fields": [
                    {"name": "dot", "types": ["Dot"], "required": True, "description": "…"},
                    {"name": "size", "types": ["Integer"], "required": False, "description": "…"},
                ],
            }
        },
        "types": {
            "Dot": {"subtypes": ["RoundDot"], "description": ["…"]},
            "RoundDot": {
                "fields": [
                    {
                        "name": "type",
                        "types": ["String"],
                        "required": True,
                        "description": "Type of the dot, must be round",
                    }
                ]
            },
            "Unused": {"fields": []},
        },
    }
    assert trim(full) == {
        "version": "Bot API 0",
        "methods": {
            "sendDot": {"fields": {"dot": ["Dot"], "size": ["Integer"]}, "required": ["dot"]}
        },
        "types": {
            "Dot": {"one_of": ["RoundDot"]},
            "RoundDot": {
                "fields": {"type": ["String"]},
                "required": ["type"],
                "constants": {"type": "round"},
            },
        },
    }


async def test_what_the_sandbox_sends_is_in_the_bot_api_too(telegram, api, bot, member, group):
    """Every update and message is checked like a bot's parameters: no field of our own."""
    member.adds_bot(bot, group, admin=True)
    member.says("/start @daugai https://a.lt", group, reply_to=member.says("a", group))
    member.sends_album([("photo", b"a"), ("document", b"b"), ("video", b"c")], "x")
    member.shares_contact()
    member.sends_location(54.4, 24.0, title="Kultūros centras", address="Pulko g. 1")
    member.renames(group, "Suvalkija")
    member.pins(member.history(group)[-1])
    member.edits(member.says("a"), "b")
    await api(
        "sendMessage",
        chat_id=member.id,
        text="<b>a</b>",
        parse_mode="HTML",
        reply_markup=keyboard("a"),
    )
    member.taps("a")
    member.upgrades(group)
    member.blocks(bot)
    updates = await api("getUpdates")
    assert [checked_as("Update", update) for update in updates] == updates
    assert len(updates) == 17
    chat = await api("getChat", chat_id=member.id)
    assert checked_as("ChatFullInfo", chat) == chat
    me = await api("getMe")
    assert checked_as("User", me) == me


async def test_what_groups_send_is_in_the_bot_api_too(telegram, api, bot, member, newcomer, forum):
    kinds = ["message", "chat_member", "my_chat_member", "chat_join_request"]
    await api("getUpdates", allowed_updates=kinds)
    place, guest = {"chat_id": forum.id}, telegram.add_person("Viešnia")
    link = await api("createChatInviteLink", **place, name="a", creates_join_request=True)
    guest.joins_by(link["invite_link"])
    await api("approveChatJoinRequest", **place, user_id=guest.id)
    await api("setChatMemberTag", **place, user_id=guest.id, tag="Daugai")
    topic = await api("createForumTopic", **place, name="Naujienos")
    guest.says("a", forum, thread=topic["message_thread_id"])
    member.closes_topic(forum, topic["message_thread_id"])
    member.posts_anonymously("b", forum)
    member.promotes(bot, forum, {"can_restrict_members"})
    await api("banChatMember", **place, user_id=newcomer.id, until_date=1)
    updates = await api("getUpdates")
    assert [checked_as("Update", update) for update in updates] == updates
    assert len(updates) == 10
    assert checked_as("ChatInviteLink", link) == link
    assert checked_as("ForumTopic", topic) == topic
    chat = await api("getChat", **place)
    assert checked_as("ChatFullInfo", chat) == chat
    members = [await api("getChatMember", **place, user_id=one) for one in forum.members]
    assert [checked_as("ChatMember", one) for one in members] == members


def test_the_trimmed_copy_is_small():
    assert len(bot_api()["types"]) < 359
