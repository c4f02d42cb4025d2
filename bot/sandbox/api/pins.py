"""Pinned messages."""

from bot.sandbox import groups
from bot.sandbox.api.call import Call
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.posting import unpin


def pin_chat_message(call: Call) -> bool:
    chat = _with_rights(call)
    message = chat.message(call.params["message_id"])
    if message is None or message.service is not None:
        raise bad_request("message to pin not found")
    if not message.pinned:
        silent = call.params.get("disable_notification", False)
        groups.pin_aloud(call.telegram, message, by=call.bot, silent=silent)
    return True


def unpin_chat_message(call: Call) -> bool:
    """Without an id it is the message pinned last."""
    chat = _with_rights(call)
    wanted = call.params.get("message_id", chat.pins[-1] if chat.pins else 0)
    if wanted not in chat.pins:
        raise bad_request("message to unpin not found")
    unpin(call.telegram, chat.messages[wanted])
    return True


def _with_rights(call: Call) -> Chat:
    """In a channel, whoever edits pins."""
    chat = call.place()
    right = "can_edit_messages" if chat.is_channel else "can_pin_messages"
    if chat.bot is None and not chat.allows(call.bot, right):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
