"""Who the bot is and what it says about itself."""

from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.errors import bad_request

MAX_NAME = 64
MAX_DESCRIPTION = 512
MAX_SHORT_DESCRIPTION = 120


def get_me(call: Call) -> dict[str, Any]:
    return call.bot.to_api() | {
        "can_join_groups": True,
        "can_read_all_group_messages": call.bot.can_read_all_group_messages,
        "supports_inline_queries": call.bot.supports_inline_queries,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def log_out(_call: Call) -> bool:
    return True


def set_my_name(call: Call) -> bool:
    language = call.params.get("language_code", "")
    _set(call, call.bot.profile.names, "name", MAX_NAME)
    if not language:
        call.bot.name = call.bot.profile.names.get("", call.bot.name)
    return True


def get_my_name(call: Call) -> dict[str, str]:
    return {"name": _get(call, call.bot.profile.names) or call.bot.name}


def set_my_description(call: Call) -> bool:
    return _set(call, call.bot.profile.descriptions, "description", MAX_DESCRIPTION)


def get_my_description(call: Call) -> dict[str, str]:
    return {"description": _get(call, call.bot.profile.descriptions)}


def set_my_short_description(call: Call) -> bool:
    texts = call.bot.profile.short_descriptions
    return _set(call, texts, "short_description", MAX_SHORT_DESCRIPTION)


def get_my_short_description(call: Call) -> dict[str, str]:
    return {"short_description": _get(call, call.bot.profile.short_descriptions)}


def _set(call: Call, texts: dict[str, str], param: str, most: int) -> bool:
    """An empty text, or none, takes the one for this language away."""
    text, language = call.params.get(param, ""), call.params.get("language_code", "")
    if len(text) > most:
        raise bad_request(f"{param.replace('_', ' ')} is too long")
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    call.telegram.save(call.bot)
    call.telegram.tell("menu")
    return True


def _get(call: Call, texts: dict[str, str]) -> str:
    return texts.get(call.params.get("language_code", "")) or texts.get("", "")
