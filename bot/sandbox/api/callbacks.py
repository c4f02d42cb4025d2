"""Answers to taps."""

from bot.sandbox.api.call import Call
from bot.sandbox.entities import utf16_length
from bot.sandbox.errors import bad_request
from bot.sandbox.queries import Answer

MAX_ANSWER = 200  # UTF-16 units


def answer_callback_query(call: Call) -> bool:
    telegram, params = call.telegram, call.params
    query = telegram.queries.get(params["callback_query_id"])
    if (
        query is None
        or query.message.bot is not call.bot
        or not query.may_be_answered(telegram.now())
    ):
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = params.get("text") or None
    if text is not None and utf16_length(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = Answer(text, params.get("show_alert", False), params.get("url"))
    query.answered_at = telegram.now()
    telegram.save(query)
    telegram.tell("answer", query.message.chat, query=query.id, message=query.message.id)
    return True
