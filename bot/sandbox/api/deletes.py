"""A bot deletes messages: its own, in groups as an admin those of others too."""

from datetime import timedelta

from bot.sandbox.api.call import Call
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.messages import Message
from bot.sandbox.posting import delete

DELETABLE = timedelta(hours=48)
MANY = range(1, 101)  # how many identifiers deleteMessages takes


def delete_message(call: Call) -> bool:
    chat = call.chat()
    message = chat.message(call.params["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if not _may_delete(call, chat, message):
        raise bad_request("message can't be deleted for everyone")
    delete(call.telegram, message)
    return True


def delete_messages(call: Call) -> bool:
    """What is not there is skipped; where one may not be deleted, none is."""
    if len(call.params["message_ids"]) not in MANY:
        raise bad_request("message identifiers must be 1-100")
    chat = call.chat()
    found = [chat.message(message_id) for message_id in call.params["message_ids"]]
    there = [message for message in found if message is not None]
    if not all(_may_delete(call, chat, message) for message in there):
        raise bad_request("message can't be deleted for everyone")
    for message in there:
        delete(call.telegram, message)
    return True


def _may_delete(call: Call, chat: Chat, message: Message) -> bool:
    if call.telegram.now() - message.date >= DELETABLE:
        return False
    own = message.sender is call.bot
    if own and chat.is_channel and chat.allows(call.bot, "can_post_messages"):
        return True
    if (own and not chat.is_channel) or chat.bot is not None:
        return True
    return chat.allows(call.bot, "can_delete_messages")
