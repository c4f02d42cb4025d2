"""A bot asks by a poll, and ends it. Only the regular kind is here: no quizzes."""

from datetime import UTC, datetime
from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.sending import circumstances, markup_of, send
from bot.sandbox.api.texts import MAX_CAPTION, formatted, short_text
from bot.sandbox.chats import Chat
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.polls import MAX_OPTION, MAX_OPTIONS, Option, Poll, changed

MAX_QUESTION = 300  # characters, as those of an option
OPEN_FOR = range(5, 2_628_001)  # seconds
NOT_HERE = (  # of quizzes and channels, and pictures
    "correct_option_ids",
    "country_codes",
    "explanation",
    "explanation_media",
    "media",
    "members_only",
)


def send_poll(call: Call) -> dict[str, Any]:
    _refuse_what_is_not_here(call)
    chat = call.target()
    shared = circumstances(call, chat)
    _check_place(call, chat, anonymous=call.params.get("is_anonymous", True))
    poll = _poll(call)
    call.pay(chat)
    call.telegram.add_poll(poll)
    return send(call, chat, poll=poll, **shared)


def stop_poll(call: Call) -> dict[str, Any]:
    message = call.place().message(call.params["message_id"])
    if message is None:
        raise bad_request("message with poll to stop not found")
    poll = message.poll
    if poll is None:
        raise bad_request("message is not a poll")
    if poll.closed:
        raise bad_request("poll has already been closed")
    if message.sender is not call.bot or "forward_origin" in message.extra:
        raise bad_request("poll can't be stopped")
    markup = markup_of(call)
    call.pay(message.chat)
    poll.stopped, message.markup = True, markup
    call.telegram.save(message)
    changed(call.telegram, poll)
    return poll.to_api()


def _refuse_what_is_not_here(call: Call) -> None:
    params = call.params
    for name in NOT_HERE:
        if params.get(name):
            raise ApiError(501, f"Not Implemented: sendPoll with {name}")
    if any("media" in option for option in params["options"]):
        raise ApiError(501, "Not Implemented: sendPoll with options[].media")
    kind = params.get("type", "regular")
    if kind == "quiz":
        raise ApiError(501, "Not Implemented: sendPoll with type quiz")
    if kind != "regular":
        raise bad_request("unsupported poll type specified")


def _check_place(call: Call, chat: Chat, *, anonymous: bool) -> None:
    if chat.polls_forbidden and not chat.member(call.bot).is_admin:
        raise bad_request("not enough rights to send polls to the chat")
    if chat.is_channel and not anonymous:
        raise bad_request("non-anonymous polls can't be sent to channel chats")


def _poll(call: Call) -> Poll:
    params = call.params
    question, entities = short_text(
        params["question"], params.get("question_parse_mode"), params.get("question_entities", ())
    )
    if len(question) > MAX_QUESTION:
        raise bad_request(f"poll question length must not exceed {MAX_QUESTION}")
    description = formatted(
        params.get("description", ""),
        params.get("description_parse_mode"),
        params.get("description_entities", ()),
    )
    if len(description.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    poll = Poll(
        now=call.telegram.now,
        bot=call.bot,
        question=question,
        entities=entities,
        options=_options(params["options"]),
        anonymous=params.get("is_anonymous", True),
        multiple=params.get("allows_multiple_answers", False),
        revoting=params.get("allows_revoting", True),
        adding=params.get("allow_adding_options", False),
        hidden=params.get("hide_results_until_closes", False),
        shuffled=params.get("shuffle_options", False),
        description=description.text,
        description_entities=description.entities,
        stopped=params.get("is_closed", False),
    )
    if poll.adding and poll.anonymous:  # Telegram's words for it are not documented
        raise bad_request("options can't be added to an anonymous poll")
    _set_end(call, poll)
    return poll


def _options(given: list[dict[str, Any]]) -> list[Option]:
    if not given:
        raise bad_request("poll must have at least one answer option")
    if len(given) > MAX_OPTIONS:
        raise bad_request(f"poll can't have more than {MAX_OPTIONS} options")
    options = []
    for one in given:
        mode, entities = one.get("text_parse_mode"), one.get("text_entities", ())
        text = short_text(one["text"], mode, entities)
        if len(text.text) > MAX_OPTION:
            raise bad_request(f"poll options length must not exceed {MAX_OPTION}")
        options.append(Option(text=text.text, entities=text.entities))
    return options


def _set_end(call: Call, poll: Poll) -> None:
    """Telegram's words for a wrong end are not documented."""
    now = int(call.telegram.now().timestamp())
    period, date = call.params.get("open_period"), call.params.get("close_date")
    if period is not None and date is not None:
        raise bad_request("open_period can't be used together with close_date")
    end = date if period is None else now + period
    if end is None:
        return
    if end - now not in OPEN_FOR:
        raise bad_request("wrong poll open period specified")
    poll.open_period, poll.closes = period, datetime.fromtimestamp(end, UTC)
