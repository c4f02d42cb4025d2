"""What a bot can ask about its chats, and how it leaves one."""

from typing import Any

from bot.sandbox import groups
from bot.sandbox.api.call import Call
from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.invites import INVITE, primary_link
from bot.sandbox.rights import PERMISSIONS

MAX_TITLE = 128
_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(call: Call) -> dict[str, Any]:
    chat = call.chat()
    info = chat.to_api() | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    if chat.bot is None:
        info |= _group_info(call, chat)
    elif chat.person is not None and chat.person.username:
        info["active_usernames"] = [chat.person.username]
    if chat.pins:
        info["pinned_message"] = chat.messages[chat.pins[-1]].to_api(call.bot, with_reply=False)
    return info


def _group_info(call: Call, chat: Chat) -> dict[str, Any]:
    info: dict[str, Any] = {}
    if not chat.is_channel:
        info["permissions"] = dict.fromkeys(PERMISSIONS, True)
        info["permissions"]["can_send_polls"] = not chat.polls_forbidden
    if chat.description:
        info["description"] = chat.description
    link = primary_link(chat, call.bot)
    if link is not None and chat.allows(call.bot, INVITE):
        info["invite_link"] = link.url
    return info


def get_chat_member(call: Call) -> dict[str, Any]:
    chat, user_id = call.chat(), call.params["user_id"]
    people = call.telegram.people
    user = call.bot if user_id == call.bot.id else people.get(user_id)
    if user is None:
        raise bad_request("user not found")
    return chat.member(user).to_api(chat.kind)


def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    """Of bots, without being asked for more, only the one that asks."""
    chat = _group(call, "there are no administrators in the private chat")
    everybody = call.params.get("return_bots", False)
    return [
        member.to_api(chat.kind)
        for member in chat.members.values()
        if member.is_admin
        and (everybody or member.user is call.bot or not isinstance(member.user, BotAccount))
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


def set_chat_title(call: Call) -> bool:
    chat = call.group("can_change_info", "not enough rights to change chat title")
    title = call.params["title"].strip()[:MAX_TITLE]
    if not title:
        raise bad_request("title must be non-empty")
    if title != chat.title:
        groups.rename(call.telegram, chat, title, by=call.bot)
    return True


def set_chat_description(call: Call) -> bool:
    chat = call.group("can_change_info", "not enough rights to set chat description")
    before = chat.description
    groups.describe(call.telegram, chat, call.params.get("description", ""))
    if chat.description == before:
        raise bad_request("chat description is not modified")
    return True
