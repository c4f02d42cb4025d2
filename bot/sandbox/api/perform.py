"""Finds the method, checks the parameters, and turns what comes out into Telegram's answer."""

from __future__ import annotations

from collections.abc import Mapping
from types import CoroutineType
from typing import TYPE_CHECKING, Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.methods import METHODS
from bot.sandbox.errors import ApiError
from bot.sandbox.media import Upload
from bot.sandbox.reply import Reply, refusal, success
from bot.sandbox.spec import METHOD_NAMES
from bot.sandbox.spec.check import parameters_of

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

NOT_HERE = {  # parameters that change what a call means, in a way the sandbox does not have
    "business_connection_id",
    "direct_messages_topic_id",
    "suggested_post_parameters",
    "inline_message_id",
    "rich_message",
}


async def perform(
    telegram: Telegram,
    token: str,
    method: str,
    params: Mapping[str, Any],
    files: Mapping[str, Upload],
) -> Reply:
    try:
        call = _checked(telegram, token, method, params, files)
        result = METHODS[call.method](call)
        if isinstance(result, CoroutineType):
            result = await result
    except ApiError as error:
        return refusal(error)
    return success(result)


def _checked(
    telegram: Telegram,
    token: str,
    method: str,
    params: Mapping[str, Any],
    files: Mapping[str, Upload],
) -> Call:
    bot = telegram.bots.get(token)
    if bot is None:
        raise ApiError(401, "Unauthorized")
    name = METHOD_NAMES.get(method.lower())
    if name is None:
        raise ApiError(404, "Not Found")
    if name not in METHODS:
        raise _not_implemented(name)
    checked = parameters_of(name).check(params, files)
    for param in NOT_HERE & checked.keys():
        raise _not_implemented(f"{name} with {param}")
    return Call(telegram, bot, name, checked, files)


def _not_implemented(what: str) -> ApiError:
    return ApiError(501, f"Not Implemented: {what}")
