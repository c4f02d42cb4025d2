"""Messages sent on: forwarded with their origin, or copied without."""

from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.sending import circumstances, send
from bot.sandbox.api.texts import caption_of
from bot.sandbox.errors import bad_request
from bot.sandbox.messages import Message


def forward_message(call: Call) -> dict[str, Any]:
    message = _original(call, "forward")
    chat = call.target()
    shared = circumstances(call, chat)
    call.pay(chat)
    origin = message.extra.get("forward_origin") or _origin(message)
    content = _content(message)
    content["extra"] = {**message.extra, "forward_origin": origin}
    return send(call, chat, **content, **shared)


def copy_message(call: Call) -> dict[str, int]:
    message = _original(call, "copy")
    chat = call.target()
    shared = circumstances(call, chat)
    content = _content(message)
    if "caption" in call.params and message.media is not None:
        caption, entities = caption_of(call.params)
        content |= {"caption": caption or None, "caption_entities": entities}
    call.pay(chat)
    if message.poll is not None:
        content["poll"] = call.telegram.add_poll(message.poll.anew(call.bot))
    content["extra"] = {
        name: value for name, value in message.extra.items() if name != "forward_origin"
    }
    return {"message_id": send(call, chat, **content, **shared)["message_id"]}


def _original(call: Call, verb: str) -> Message:
    message = call.chat("from_chat_id").message(call.params["message_id"])
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message.protected or message.service is not None:
        problem = "message can't be forwarded" if verb == "forward" else "message can't be copied"
        raise bad_request(problem)
    return message


def _origin(message: Message) -> dict[str, Any]:
    date = int(message.date.timestamp())
    if message.chat.is_channel:
        chat, number = message.chat.to_api(), message.id
        return {"type": "channel", "chat": chat, "message_id": number, "date": date}
    if message.as_group:
        return {"type": "chat", "sender_chat": message.chat.to_api(), "date": date}
    return {"type": "user", "sender_user": message.sender.to_api(), "date": date}


def _content(message: Message) -> dict[str, Any]:
    names = ("text", "entities", "caption", "caption_entities", "media", "poll")
    return {name: getattr(message, name) for name in names}
