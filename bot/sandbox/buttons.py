"""Keyboards under messages (inline) and under the text field (reply)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.errors import bad_request

Markup = Mapping[str, Any]  # a checked reply_markup, as the bot sent it

MAX_DATA_BYTES = 64
MAX_BUTTONS = 100
_LABEL_ONLY = {"text", "icon_custom_emoji_id", "style"}  # fields that do not say what a button does


@dataclass(frozen=True, slots=True)
class InlineButton:
    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class KeyButton:
    """A button of a reply keyboard: it types its text, or shares the person's contact or place."""

    text: str
    request_contact: bool = False
    request_location: bool = False


def inline_rows(markup: Markup | None) -> list[list[InlineButton]]:
    return [
        [InlineButton(key["text"], key.get("callback_data"), key.get("url")) for key in row]
        for row in (markup or {}).get("inline_keyboard", ())
    ]


def key_rows(markup: Markup | None) -> list[list[KeyButton]] | None:
    if markup is None or "keyboard" not in markup:
        return None
    return [[_key_button(key) for key in row] for row in markup["keyboard"]]


def _key_button(key: str | Mapping[str, Any]) -> KeyButton:
    if isinstance(key, str):
        return KeyButton(key)
    return KeyButton(
        key["text"], key.get("request_contact", False), key.get("request_location", False)
    )


def check_markup(markup: Markup) -> None:
    """Telegram's own rules, beyond what the spec can say."""
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or ()
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            _check_inline(button)


def _check_inline(button: Mapping[str, Any]) -> None:
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    purposes = button.keys() - _LABEL_ONLY
    if not purposes:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(purposes) > 1:
        raise bad_request(f"inline keyboard button does more than one thing: {sorted(purposes)}")
    if not 1 <= len(button.get("callback_data", "x").encode()) <= MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if not _is_link(button.get("url", "https://t.me")):
        raise bad_request(
            f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
        )


def _is_link(url: str) -> bool:
    scheme, found, rest = url.partition("://")
    return bool(found and rest) and scheme in {"http", "https", "tg", "ton"}
