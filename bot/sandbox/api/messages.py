"""Messages without a file."""

from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.sending import circumstances, extras, send
from bot.sandbox.api.texts import message_text
from bot.sandbox.errors import bad_request

MAX_LATITUDE = 90
MAX_LONGITUDE = 180

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def send_message(call: Call) -> dict[str, Any]:
    text, entities = message_text(call.params, too_long="message is too long")
    chat = call.target()
    shared = circumstances(call, chat)
    call.pay(chat)
    extra = extras(
        call.params, link_preview_options="link_preview_options", effect_id="message_effect_id"
    )
    return send(call, chat, text=text, entities=entities, extra=extra, **shared)


def send_location(call: Call) -> dict[str, Any]:
    latitude, longitude = call.params["latitude"], call.params["longitude"]
    if abs(latitude) > MAX_LATITUDE or abs(longitude) > MAX_LONGITUDE:
        raise bad_request("wrong latitude or longitude specified")
    chat = call.target()
    shared = circumstances(call, chat)
    call.pay(chat)
    names = ("horizontal_accuracy", "live_period", "heading", "proximity_alert_radius")
    optional = extras(call.params, **{name: name for name in names})
    location = {"latitude": latitude, "longitude": longitude, **optional}
    return send(call, chat, extra={"location": location}, **shared)


def send_chat_action(call: Call) -> bool:
    if call.params["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    call.telegram.tell("action", call.target(), action=call.params["action"])
    return True
