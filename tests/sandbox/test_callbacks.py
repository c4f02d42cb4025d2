"""Taps on inline buttons and the bot's one answer to each."""

import pytest

from bot.sandbox.errors import NotPossible
from bot.sandbox.queries import Answer
from tests.sandbox.scene import NOON, keyboard

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def question(api, member):
    await api("sendMessage", chat_id=member.id, text="Eisite?", reply_markup=keyboard("Taip", "Ne"))
    return member.history()[-1]


async def test_a_tap_is_an_update_and_its_answer_is_seen(clock, api, bot, member, question):
    query = member.taps("Taip")
    [update] = await api.updates()
    assert update == {
        "callback_query": {
            "id": query.id,
            "from": member.to_api(),
            "message": question.to_api(bot),
            "chat_instance": update["callback_query"]["chat_instance"],
            "data": "Taip",
        }
    }
    clock.moves(minutes=15)
    await api("answerCallbackQuery", callback_query_id=query.id, text="Ačiū", show_alert=True)
    assert query.answer == Answer("Ačiū", show_alert=True)
    assert (query.answered_at - NOON).seconds == 900


async def test_a_query_is_answered_once(api, member, question):
    query = member.taps("Ne")
    await api("answerCallbackQuery", callback_query_id=query.id)
    assert await api.refusal("answerCallbackQuery", callback_query_id=query.id) == TOO_OLD


async def test_old_and_unknown_queries_are_not_answered(clock, api, member, question):
    query = member.taps("Ne")
    clock.moves(minutes=15, seconds=1)
    for wrong in (query.id, "1"):
        assert await api.refusal("answerCallbackQuery", callback_query_id=wrong) == TOO_OLD
    assert query.answer is None


async def test_an_answer_has_200_characters_at_most(api, member, question):
    query = member.taps("Ne")
    for text, too_long in (("ž" * 201, True), ("ž" * 200, False)):
        params = {"callback_query_id": query.id, "text": text}
        if too_long:
            assert await api.refusal("answerCallbackQuery", **params) == (
                "Bad Request: MESSAGE_TOO_LONG"
            )
        else:
            await api("answerCallbackQuery", **params)


async def test_a_client_may_send_the_same_tap_again(api, member, question):
    first = member.taps("Taip")
    second = member.taps_again(first)
    updates = [update["callback_query"] for update in await api.updates()]
    assert [(query["id"], query["data"]) for query in updates] == [
        (first.id, "Taip"),
        (second.id, "Taip"),
    ]
    assert first.id != second.id


async def test_forged_data_reaches_the_bot(api, member, question):
    member.sends_data("gv:999", question)
    [update] = await api.updates()
    assert update["callback_query"]["data"] == "gv:999"


async def test_the_newest_message_with_the_button_is_tapped(api, member, question):
    await api("sendMessage", chat_id=member.id, text="Tikrai?", reply_markup=keyboard("Taip"))
    assert member.taps("Taip").message.plain == "Tikrai?"
    assert member.taps("Ne").message is question
    assert member.taps("Taip", question).message is question
    assert member.taps(question.buttons[0][1]).data == "Ne"


async def test_there_has_to_be_a_button_with_data(api, member, question):
    link = {"inline_keyboard": [[{"text": "Svetainė", "url": "https://seniunai.lt"}]]}
    await api("sendMessage", chat_id=member.id, text="x", reply_markup=link)
    for wrong in ("Gal", "Svetainė"):
        with pytest.raises(NotPossible):
            member.taps(wrong)


async def test_a_button_of_a_deleted_message_is_gone(api, member, question):
    await api("deleteMessage", chat_id=member.id, message_id=question.id)
    with pytest.raises(NotPossible):
        member.taps("Taip")
