"""„@bot words“ in any chat: what the bot hears, what it may answer, and who is given it again."""

import pytest

from bot.sandbox.errors import NotPossible
from bot.sandbox.inline import InlineButton
from bot.sandbox.queries import Answer
from bot.sandbox.spec.check import checked_as
from bot.sandbox.telegram import Telegram
from tests.sandbox.scene import TOKEN, BotApi, Clock, keyboard, png

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
LINK = {"inline_keyboard": [[{"text": "Atverti", "url": "https://t.me/sueiga_bot?start=p_1"}]]}


@pytest.fixture
def bot(telegram):
    return telegram.add_bot(TOKEN, supports_inline_queries=True)


@pytest.fixture
def talk(telegram, member, newcomer):
    return telegram.add_talk(member, newcomer)


def article(name="1", text="<b>Šaligatvis</b>", title="Šaligatvis", **more):
    content = {"message_text": text, "parse_mode": "HTML"}
    return {
        "type": "article",
        "id": name,
        "title": title,
        "input_message_content": content,
        **more,
    }


async def test_what_is_typed_is_an_update_and_what_is_chosen_is_the_persons(
    api, bot, member, newcomer, talk
):
    query = member.asks(bot, "šaligat", talk)
    [update] = await api.updates()
    assert update == {
        "inline_query": {
            "id": query.id,
            "from": member.to_api(),
            "query": "šaligat",
            "offset": "",
            "chat_type": "private",
        }
    }
    checked_as("Update", {"update_id": 1} | update)
    button = {"text": "Pridėti savo", "start_parameter": "report"}
    await api(
        "answerInlineQuery",
        inline_query_id=query.id,
        results=[article(description="Alytus", reply_markup=LINK), article("2", "Kitas", "Kitas")],
        button=button,
    )
    assert [(one.title, one.description) for one in query.results] == [
        ("Šaligatvis", "Alytus"),
        ("Kitas", ""),
    ]
    message = member.chooses(query, "Šaligatvis")
    assert (message.sender, message.via, message.html, message.chat) == (
        member,
        bot,
        "<b>Šaligatvis</b>",
        talk,
    )
    assert [[key.text for key in row] for row in message.buttons] == [["Atverti"]]
    assert newcomer.history(talk) == [message]
    assert await api.updates() == []  # no bot hears of what two people say
    with pytest.raises(NotPossible, match="offers no"):
        member.chooses(query, "Trečias")
    with pytest.raises(NotPossible, match="did not write"):
        member.edits(message, "Mano")
    assert query.button == InlineButton("Pridėti savo", "report")
    member.opens_from(query)
    assert [one["message"]["text"] for one in await api.updates()] == ["/start report"]


async def test_the_bot_is_told_the_kind_of_chat_and_hears_of_its_own_in_groups(
    telegram, api, bot, member, group, forum
):
    other = telegram.add_bot("77:x", username="kitas_bot")
    member.starts(other)
    places = [member.chat(), member.chat(other), group, forum]
    queries = [member.asks(bot, "x", chat) for chat in places]
    await api.updates()
    assert [one.chat_type for one in queries] == ["sender", "private", "group", "supergroup"]
    for query in queries:
        await api("answerInlineQuery", inline_query_id=query.id, results=[article()], cache_time=0)
        member.chooses(query, "1")
    heard = [one["message"] for one in await api.updates()]
    assert [one["chat"]["id"] for one in heard] == [member.id, forum.id]  # where the bot is
    assert {one["via_bot"]["username"] for one in heard} == {"sueiga_bot"}
    assert {one["from"]["id"] for one in heard} == {member.id}


async def test_a_tap_below_it_names_neither_the_message_nor_the_chat(api, bot, member, group):
    query = member.asks(bot, "x", group)
    await api(
        "answerInlineQuery",
        inline_query_id=query.id,
        results=[article(reply_markup=keyboard("Taip"))],
    )
    message = member.chooses(query, "1")
    bot.queue.clear()
    tap = member.taps("Taip", message)
    [update] = await api.updates()
    told = update["callback_query"]
    assert (told["data"], told["inline_message_id"]) == ("Taip", message.inline_id)
    assert "message" not in told
    checked_as("Update", {"update_id": 1} | update)
    await api("answerCallbackQuery", callback_query_id=tap.id, text="Ačiū")
    assert tap.answer == Answer("Ačiū")


async def test_a_photo_that_telegram_has(api, bot, member, group):
    photo = member.sends_photo(png(8, 8)).photo
    query = member.asks(bot, "x", group)
    found = {"type": "photo", "id": "1", "photo_file_id": photo.sizes[-1].file_id, "caption": "Čia"}
    await api("answerInlineQuery", inline_query_id=query.id, results=[found])
    message = member.chooses(query, "1")
    assert (message.photo, message.caption) == (photo, "Čia")


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"results": [article(str(n)) for n in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [article("")]}, "RESULT_ID_INVALID"),
        ({"results": [article("ž" * 33)]}, "RESULT_ID_INVALID"),
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [article(text="ž" * 4097)]}, "MESSAGE_TOO_LONG"),
        ({"results": [article(text=" ")]}, "message text is empty"),
        ({"results": [article(reply_markup=keyboard("x" * 65))]}, "BUTTON_DATA_INVALID"),
        ({"next_offset": "ž" * 33}, "NEXT_OFFSET_INVALID"),
        ({"button": {"text": "", "start_parameter": "a"}}, "SWITCH_PM_TEXT_EMPTY"),
        ({"button": {"text": "Atverti"}}, "START_PARAM_EMPTY"),
        ({"button": {"text": "Atverti", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
        ({"button": {"text": "Atverti", "start_parameter": "a" * 65}}, "START_PARAM_INVALID"),
        ({"results": [article(text="<b>x")]}, "can't parse entities"),
    ],
)
async def test_what_telegram_does_not_take(api, bot, member, wrong, error):
    query = member.asks(bot, "x")
    refusal = await api.refusal(
        "answerInlineQuery", **{"inline_query_id": query.id, "results": []} | wrong
    )
    assert refusal.startswith(f"Bad Request: {error}")
    assert query.offer is None
    await api(
        "answerInlineQuery",
        inline_query_id=query.id,
        results=[article("ž" * 32), *(article(str(n)) for n in range(49))],
        next_offset="a" * 64,
    )
    assert len(query.results) == 50


async def test_a_query_is_answered_once_and_soon(clock: Clock, api, bot, member):
    first, late = member.asks(bot, "a"), member.asks(bot, "b")
    await api("answerInlineQuery", inline_query_id=first.id, results=[])
    clock.moves(seconds=31)
    for wrong in (first.id, late.id, "1"):
        assert await api.refusal("answerInlineQuery", inline_query_id=wrong, results=[]) == TOO_OLD


async def test_who_is_given_an_answer_again(clock: Clock, telegram: Telegram, api, bot, member):
    """Without `is_personal` everybody is, whoever asks the same."""
    other = telegram.add_person("Kitas")
    other.starts(bot)
    bot.queue.clear()

    async def answered(words, **params):
        query = member.asks(bot, words)
        await api("answerInlineQuery", inline_query_id=query.id, results=[article()], **params)

    def asked(person, words="a", offset=""):
        query = person.asks(bot, words, offset=offset)
        return query.cached, len(query.results), len(bot.queue)

    await answered("a", is_personal=True, cache_time=10)
    await answered("b", cache_time=10)
    await answered("c", cache_time=0)
    bot.queue.clear()
    assert asked(member) == (True, 1, 0)
    assert asked(other, "b") == (True, 1, 0)
    assert asked(other) == (False, 0, 1)
    assert asked(member, offset="5") == (False, 0, 2)
    assert asked(member, "c") == (False, 0, 3)
    assert telegram.inline.known(bot, "b", "", None) is not None
    assert telegram.inline.known(bot, "a", "", None) is None
    clock.moves(seconds=10)
    assert asked(member) == (False, 0, 4)


async def test_only_where_it_can_be_typed(telegram, api, bot, member, newcomer, group):
    bot.supports_inline_queries = False
    with pytest.raises(NotPossible, match="no inline bot"):
        member.asks(bot, "x", group)
    bot.supports_inline_queries = True
    outsider = telegram.add_person("Pašalinis")
    for person, words, chat in (
        (outsider, "x", group),
        (newcomer, "x", newcomer.chat()),
        (member, "x" * 257, group),
    ):
        with pytest.raises(NotPossible):
            person.asks(bot, words, chat)
    await api("getUpdates", allowed_updates=["message"])
    member.asks(bot, "x", group)
    assert await api.updates() == []


async def test_what_was_put_into_a_chat_is_kept(tmp_path):
    before = Telegram(keep=tmp_path / "kept")
    bot = before.add_bot(TOKEN, supports_inline_queries=True)
    one, other = before.add_person("Pirmas"), before.add_person("Antras")
    query = one.asks(bot, "x", before.add_talk(one, other))
    await BotApi(before)(
        "answerInlineQuery", inline_query_id=query.id, results=[article(reply_markup=LINK)]
    )
    message = one.chooses(query, "1")
    before.close()
    after = Telegram(keep=tmp_path / "kept")
    again = after.chats[message.chat.id].messages[message.id]
    assert (again.via.username, again.inline_id, again.markup) == (
        "sueiga_bot",
        message.inline_id,
        LINK,
    )
    after.close()
