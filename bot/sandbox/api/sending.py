"""What all methods that send have in common."""

from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.buttons import Markup, check_markup
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.messages import Message
from bot.sandbox.posting import post
from bot.sandbox.topics import GENERAL, may_write_in, thread_of


def send(call: Call, chat: Chat, **content: Any) -> dict[str, Any]:
    """Posts one message that has been paid for; returns it as the method's result."""
    return post(call.telegram, chat, call.bot, **content).to_api(call.bot)


def circumstances(call: Call, chat: Chat) -> dict[str, Any]:
    """The fields of a message that any kind of it can have, checked."""
    params = call.params
    replied = _replied(call, chat)
    return {
        "markup": markup_of(call),
        "reply_to": replied,
        "thread": _thread(call, chat, replied),
        "silent": params.get("disable_notification", False),
        "protected": params.get("protect_content", False),
    }


def markup_of(call: Call) -> Markup | None:
    markup: Markup | None = call.params.get("reply_markup")
    if markup is not None:
        check_markup(markup)
        if markup.get("inline_keyboard") == []:
            return None  # an empty keyboard is none
    return markup


def extras(params: dict[str, Any], **names: str) -> dict[str, Any]:
    """Parameters that come back as fields of the message, given as field=parameter."""
    return {field: params[param] for field, param in names.items() if params.get(param)}


def _replied(call: Call, chat: Chat) -> Message | None:
    wanted = call.params.get("reply_parameters")
    if wanted is None:
        return None
    found = chat.message(wanted["message_id"])
    if found is None and not wanted.get("allow_sending_without_reply", False):
        raise bad_request("message to be replied not found")
    return found


def _thread(call: Call, chat: Chat, replied: Message | None) -> int | None:
    """The topic; General is named by naming none, and an answer stays where it belongs."""
    thread: int | None = call.params.get("message_thread_id") or thread_of(chat, replied)
    if thread is not None and (not chat.forum or thread not in chat.topics or thread == GENERAL):
        raise bad_request("message thread not found")
    if not may_write_in(chat, thread, call.bot):
        raise bad_request("TOPIC_CLOSED")
    return thread
