"""What a bot can ask about its chats, and how it leaves one."""

from typing import Any

from bot.sandbox import groups
from bot.sandbox.api.call import Call
from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request

_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)
_PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
)


def get_chat(call: Call) -> dict[str, Any]:
    chat = call.chat()
    info = chat.to_api() | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    if chat.bot is None:
        info["permissions"] = dict.fromkeys(_PERMISSIONS, True)
    elif chat.person is not None and chat.person.username:
        info["active_usernames"] = [chat.person.username]
    if chat.pins:
        info["pinned_message"] = chat.messages[chat.pins[-1]].to_api(call.bot, with_reply=False)
    return info


def get_chat_member(call: Call) -> dict[str, Any]:
    chat, user_id = call.chat(), call.params["user_id"]
    people = call.telegram.people
    user = call.bot if user_id == call.bot.id else people.get(user_id)
    if user is None:
        raise bad_request("user not found")
    return chat.member(user).to_api()


def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    chat = _group(call, "there are no administrators in the private chat")
    return [
        member.to_api()
        for member in chat.members.values()
        if member.is_admin
        and (call.params.get("return_bots", False) or not isinstance(member.user, BotAccount))
    ]


def get_chat_member_count(call: Call) -> int:
    chat = call.chat()
    if chat.bot is not None:
        return 2
    return sum(member.is_in for member in chat.members.values())


def leave_chat(call: Call) -> bool:
    chat = _group(call, "chat member status can't be changed in private chats")
    groups.leave(call.telegram, chat, call.bot)
    return True


def _group(call: Call, refusal: str) -> Chat:
    chat = call.chat()
    if chat.bot is not None:
        raise bad_request(refusal)
    return chat
