"""Links into a group, and who may come in by those that ask first."""

from typing import Any

from bot.sandbox import requests
from bot.sandbox.api.call import Call
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.invites import INVITE, InviteLink, new_link, pending, primary_link

MAX_NAME = 32
LIMITS = range(1, 100_000)


def create_chat_invite_link(call: Call) -> dict[str, Any]:
    chat = _chat(call)
    link = _add(call, chat, **_properties(call))
    return link.to_api(call.bot)


def export_chat_invite_link(call: Call) -> str:
    """A new primary link of this bot; the former one is good no longer."""
    chat = _chat(call)
    former = primary_link(chat, call.bot)
    if former is not None:
        former.revoked = True
    return _add(call, chat, primary=True).url


def edit_chat_invite_link(call: Call) -> dict[str, Any]:
    """What is not named goes back to what a new link has."""
    chat = _chat(call)
    link = _own(call, chat)
    if link.primary:
        raise bad_request("CHAT_INVITE_PERMANENT")
    for name, value in _properties(call).items():
        setattr(link, name, value)
    call.telegram.save(chat)
    return link.to_api(call.bot, pending(chat, link))


def revoke_chat_invite_link(call: Call) -> dict[str, Any]:
    chat = _chat(call)
    link = _own(call, chat)
    link.revoked = True
    if link.primary:
        _add(call, chat, primary=True)
    call.telegram.save(chat)
    return link.to_api(call.bot, pending(chat, link))


def approve_chat_join_request(call: Call) -> bool:
    chat, person = _asked(call), call.person()
    if chat.member(person).is_in:
        raise bad_request("USER_ALREADY_PARTICIPANT")
    if person.id not in chat.requests:
        raise bad_request("HIDE_REQUESTER_MISSING")
    requests.approve(call.telegram, chat, person, by=call.bot)
    return True


def decline_chat_join_request(call: Call) -> bool:
    chat, person = _asked(call), call.person()
    if person.id not in chat.requests:
        raise bad_request("HIDE_REQUESTER_MISSING")
    requests.forget(call.telegram, chat, person)
    return True


def _chat(call: Call) -> Chat:
    return call.group(INVITE, "not enough rights to manage chat invite link")


def _asked(call: Call) -> Chat:
    return call.group(INVITE, "not enough rights to manage chat join requests")


def _add(call: Call, chat: Chat, **properties: Any) -> InviteLink:
    link = new_link(call.bot, **properties)
    chat.links[link.url] = link
    call.telegram.save(chat)
    return link


def _own(call: Call, chat: Chat) -> InviteLink:
    link = chat.links.get(call.params["invite_link"])
    if link is None:
        raise bad_request("INVITE_HASH_EXPIRED")
    if link.creator is not call.bot:
        raise bad_request("CHAT_ADMIN_REQUIRED")
    return link


def _properties(call: Call) -> dict[str, Any]:
    params = call.params
    asks, limit = params.get("creates_join_request", False), params.get("member_limit")
    if asks and limit:
        raise bad_request(
            "member limit can't be specified for links requiring administrator approval"
        )
    if limit and limit not in LIMITS:
        raise bad_request("USAGE_LIMIT_INVALID")
    if params.get("expire_date", 0) < 0:
        raise bad_request("EXPIRE_DATE_INVALID")
    return {
        "name": params.get("name", "").strip()[:MAX_NAME],
        "expires": params.get("expire_date") or None,
        "limit": limit or None,
        "asks": asks,
    }
