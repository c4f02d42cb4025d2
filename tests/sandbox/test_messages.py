"""Texts: what people type, what bots send, and what Telegram refuses."""

import pytest
from telegram import Message as PtbMessage
from telegram import Update as PtbUpdate

from bot.sandbox.errors import NotPossible
from tests.sandbox.scene import keyboard

MEMBER = {
    "id": 1001,
    "is_bot": False,
    "first_name": "Daugų",
    "last_name": "seniūnė",
    "username": "daugai",
    "language_code": "lt",
}
MEMBERS_CHAT = {
    "id": 1001,
    "type": "private",
    "first_name": "Daugų",
    "last_name": "seniūnė",
    "username": "daugai",
}
BOT = {"id": 4242, "is_bot": True, "first_name": "Sueiga", "username": "sueiga_bot"}
NOON = 1795348800


async def test_start_with_a_payload_reaches_the_bot_as_telegram_sends_it(
    telegram, bot, api, newcomer
):
    newcomer.starts(bot, "abc")
    user = {"id": 1002, "is_bot": False, "first_name": "Naujokas", "language_code": "en"}
    assert await api.updates() == [
        {
            "message": {
                "message_id": 1,
                "from": user,
                "chat": {"id": 1002, "type": "private", "first_name": "Naujokas"},
                "date": NOON,
                "text": "/start abc",
                "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
            }
        }
    ]


async def test_a_bot_sends_a_text_and_gets_it_back_as_a_message(api, member):
    sent = await api(
        "sendMessage",
        chat_id=member.id,
        text="<b>Labas</b>, Daugai &amp; Seirijai!",
        parse_mode="HTML",
        reply_markup=keyboard("Taip", "Ne"),
    )
    assert sent == {
        "message_id": 2,
        "from": BOT,
        "chat": MEMBERS_CHAT,
        "date": NOON,
        "text": "Labas, Daugai & Seirijai!",
        "entities": [{"type": "bold", "offset": 0, "length": 5}],
        "reply_markup": keyboard("Taip", "Ne"),
    }
    assert member.sees == "Labas, Daugai & Seirijai!"
    assert member.history()[-1].html == "<b>Labas</b>, Daugai &amp; Seirijai!"


async def test_typed_text_has_its_entities_found_in_utf16_units(api, member):
    member.says(
        "🙂 /eiti pas @seirijai, #sueiga https://seniunai.lt/a?b=1. El. p. daugai@seniunai.lt"
    )
    [update] = await api.updates()
    assert update["message"]["entities"] == [
        {"type": "bot_command", "offset": 3, "length": 5},
        {"type": "mention", "offset": 13, "length": 9},
        {"type": "hashtag", "offset": 24, "length": 7},
        {"type": "url", "offset": 32, "length": 25},
        {"type": "email", "offset": 66, "length": 18},
    ]


async def test_a_reply_carries_the_message_it_answers_but_not_what_that_one_answered(api, member):
    first = member.says("Pirmas")
    second = member.says("Antras", reply_to=first)
    member.says("Trečias", reply_to=second)
    *_, update = await api.updates()
    assert update["message"]["reply_to_message"] == {
        "message_id": second.id,
        "from": MEMBER,
        "chat": MEMBERS_CHAT,
        "date": NOON,
        "text": "Antras",
    }


async def test_a_bot_replies(api, member):
    asked = member.says("Kada?")
    answer = await api(
        "sendMessage", chat_id=member.id, text="Rytoj", reply_parameters={"message_id": asked.id}
    )
    assert answer["reply_to_message"]["text"] == "Kada?"
    assert member.history()[-1].reply_to is asked


async def test_a_reply_to_nothing_is_refused_unless_that_is_allowed(api, member):
    wrong = {"message_id": 99}
    assert (
        await api.refusal("sendMessage", chat_id=member.id, text="x", reply_parameters=wrong)
        == "Bad Request: message to be replied not found"
    )
    wrong["allow_sending_without_reply"] = True
    sent = await api("sendMessage", chat_id=member.id, text="x", reply_parameters=wrong)
    assert "reply_to_message" not in sent


async def test_a_silent_and_protected_message_says_so(api, member):
    sent = await api(
        "sendMessage", chat_id=member.id, text="x", disable_notification=True, protect_content=True
    )
    seen = member.history()[-1]
    assert (sent["has_protected_content"], seen.silent, seen.protected) == (True, True, True)


async def test_python_telegram_bot_reads_every_kind_of_message(api, bot, member):
    member.says("/start labas")
    member.sends_photo(b"x", "Nuotrauka")
    member.sends_document(b"x", "a.pdf")
    member.shares_contact()
    await api("sendMessage", chat_id=member.id, text="x", reply_markup=keyboard("Taip"))
    member.taps("Taip")
    read = [PtbUpdate.de_json(update, None) for update in await api("getUpdates")]
    assert [update.effective_user.full_name for update in read] == ["Daugų seniūnė"] * 5
    assert [bool(update.effective_message) for update in read] == [True] * 5
    assert all(
        PtbMessage.de_json(message.to_api(bot), None).api_kwargs == {}
        for message in member.history()
    )


async def test_a_text_is_measured_after_parsing_in_utf16_units(api, member):
    for text in ("a" * 4096, "🙂" * 2048, "<b>" + "a" * 4096 + "</b>"):
        await api("sendMessage", chat_id=member.id, text=text, parse_mode="HTML")
    for text in ("a" * 4097, "🙂" * 2048 + "a"):
        assert (
            await api.refusal("sendMessage", chat_id=member.id, text=text)
            == "Bad Request: message is too long"
        )


@pytest.mark.parametrize("text", ["", "   ", "\n", "<b></b>", "<b> </b>"])
async def test_a_text_of_nothing_is_refused(api, member, text):
    assert (
        await api.refusal("sendMessage", chat_id=member.id, text=text, parse_mode="HTML")
        == "Bad Request: message text is empty"
    )


async def test_white_space_around_a_text_is_cut_and_entities_with_it(api, member):
    sent = await api("sendMessage", chat_id=member.id, text="\n <b> a </b> ", parse_mode="HTML")
    assert (sent["text"], sent["entities"]) == ("a", [{"type": "bold", "offset": 0, "length": 1}])


async def test_entities_can_be_given_instead_of_html(api, member):
    bold = [{"type": "bold", "offset": 0, "length": 2}]
    sent = await api("sendMessage", chat_id=member.id, text="ab c", entities=bold)
    assert sent["entities"] == bold


async def test_other_parse_modes_are_not_here_and_unknown_ones_are_wrong(api, member):
    refusals = [
        await api.refusal("sendMessage", chat_id=member.id, text="x", parse_mode=mode)
        for mode in ("MarkdownV2", "Doc")
    ]
    assert refusals == [
        "Not Implemented: parse_mode MarkdownV2",
        "Bad Request: unsupported parse_mode",
    ]


async def test_who_cannot_be_written_to(telegram, bot, api, member, newcomer):
    async def refusal(chat_id: int | str) -> str:
        return await api.refusal("sendMessage", chat_id=chat_id, text="x")

    assert await refusal(31337) == "Bad Request: chat not found"
    assert await refusal("@nobody") == "Bad Request: chat not found"
    assert await refusal(bot.id) == "Forbidden: bot can't send messages to bots"
    assert await refusal(newcomer.id) == "Forbidden: bot can't initiate conversation with a user"
    member.blocks(bot)
    assert await refusal(member.id) == "Forbidden: bot was blocked by the user"
    member.unblocks(bot)
    await api("sendMessage", chat_id=member.id, text="x")
    member.deactivates()
    assert await refusal(member.id) == "Forbidden: user is deactivated"


async def test_blocking_and_unblocking_are_told_to_the_bot(api, bot, member):
    member.blocks(bot)
    member.blocks(bot)
    member.starts(bot)
    blocked, unblocked, start = await api.updates()
    assert blocked == {
        "my_chat_member": {
            "chat": MEMBERS_CHAT,
            "from": MEMBER,
            "date": NOON,
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
        }
    }
    assert unblocked["my_chat_member"]["new_chat_member"] == {"user": BOT, "status": "member"}
    assert start["message"]["text"] == "/start"


async def test_message_ids_of_all_private_chats_run_in_one_sequence(bot, member, newcomer):
    ids = [member.says("a").id, newcomer.says("b").id, member.says("c").id]
    assert ids == [2, 3, 4]


async def test_a_reply_keyboard_stays_until_it_is_removed(api, bot, member):
    keys = {"keyboard": [["Taip", {"text": "Mano numeris", "request_contact": True}]]}
    await api("sendMessage", chat_id=member.id, text="Ar tai jūs?", reply_markup=keys)
    asked = member.history()[-1]
    assert [[(key.text, key.request_contact) for key in row] for row in asked.keyboard] == [
        [("Taip", False), ("Mano numeris", True)]
    ]
    member.says("Taip")
    assert member.chat().keyboard is asked
    await api("sendMessage", chat_id=member.id, text="Ačiū", reply_markup={"remove_keyboard": True})
    assert member.chat().keyboard is None


@pytest.mark.parametrize(
    ("button", "error"),
    [
        ({"text": "a", "callback_data": "ž" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        (
            {"text": "a"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"text": " ", "callback_data": "a"}, "inline keyboard button text must be non-empty"),
        (
            {"text": "a", "callback_data": "a", "url": "https://t.me"},
            "inline keyboard button does more than one thing: ['callback_data', 'url']",
        ),
        (
            {"text": "a", "url": "seniunai"},
            "inline keyboard button URL 'seniunai' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_buttons_telegram_would_not_show(api, member, button, error):
    markup = {"inline_keyboard": [[button]]}
    assert (
        await api.refusal("sendMessage", chat_id=member.id, text="x", reply_markup=markup)
        == f"Bad Request: {error}"
    )


async def test_64_bytes_of_data_are_fine_and_100_buttons_too(api, member):
    most = {"inline_keyboard": [[{"text": "a", "callback_data": "ž" * 32}]] * 100}
    await api("sendMessage", chat_id=member.id, text="x", reply_markup=most)
    most["inline_keyboard"].append(most["inline_keyboard"][0])
    assert (
        await api.refusal("sendMessage", chat_id=member.id, text="x", reply_markup=most)
        == "Bad Request: reply markup is too long"
    )


async def test_a_location_and_a_chat_action(telegram, api, member):
    sent = await api("sendLocation", chat_id=member.id, latitude="54.4", longitude=24)
    assert sent["location"] == {"latitude": 54.4, "longitude": 24.0}
    for latitude in ("nan", 91):
        await api.refusal("sendLocation", chat_id=member.id, latitude=latitude, longitude=24)
    with telegram.subscribe() as events:
        await api("sendChatAction", chat_id=member.id, action="typing")
        assert events.get_nowait() == {
            "what": "action",
            "action": "typing",
            "chat": member.id,
            "bot": 4242,
        }
    assert (
        await api.refusal("sendChatAction", chat_id=member.id, action="sleeping")
        == "Bad Request: wrong parameter action in request"
    )


def test_what_a_client_would_not_let_a_person_do(bot, member, newcomer):
    for text in ("", "a" * 4097):
        with pytest.raises(NotPossible):
            member.says(text)
    with pytest.raises(NotPossible):
        newcomer.says("x", member.chat())
    with pytest.raises(NotPossible):
        newcomer.edits(member.says("x"), "y")
    member.blocks(bot)
    with pytest.raises(NotPossible):
        member.says("x")
    member.deactivates()
    with pytest.raises(NotPossible):
        member.starts(bot)
