"""Native polls: what bots may ask, what people may choose, and what the bot hears of it."""

import pytest
from telegram import Message as PtbMessage
from telegram import Poll as PtbPoll
from telegram import Update as PtbUpdate

from bot.sandbox.errors import NotPossible
from bot.sandbox.telegram import Telegram
from tests.sandbox.scene import TOKEN, BotApi, keyboard

ALLOWED = ["message", "poll", "poll_answer"]
NOON = 1795348800
MEMBER = {"id": 1001, "is_bot": False, "first_name": "Daugų", "last_name": "seniūnė"} | {
    "username": "daugai",
    "language_code": "lt",
}


@pytest.fixture
async def ask(api, forum, bot):
    """Sends a poll to the forum; its message."""
    await api("getUpdates", allowed_updates=ALLOWED)
    bot.queue.clear()

    async def asked(*options, **params):
        params = {"question": "Kada renkamės?", "is_anonymous": False} | params
        sent = await api(
            "sendPoll", chat_id=forum.id, options=[{"text": one} for one in options], **params
        )
        return forum.messages[sent["message_id"]]

    return asked


def said(updates, kind):
    return [update[kind] for update in updates if kind in update]


async def test_a_poll_comes_back_as_a_message_that_the_library_reads(api, ask, forum, member):
    thread = member.opens_topic(forum, "Apklausos")
    message = await ask(
        "Antradienį",
        "<i>Trečiadienį</i>",
        question="<b>Kada</b> renkamės? <tg-emoji emoji-id='5'>🗳</tg-emoji>",
        question_parse_mode="HTML",
        description="Tik <b>šiai</b> grupei",
        description_parse_mode="HTML",
        allows_multiple_answers=True,
        open_period=3600,
        message_thread_id=thread,
        reply_markup=keyboard("Baigti"),
    )
    first, second = message.poll.options
    data = message.to_api(message.sender)
    assert data["poll"] == {
        "id": message.poll.id,
        "question": "Kada renkamės? 🗳",
        "question_entities": [
            {"type": "custom_emoji", "offset": 15, "length": 2, "custom_emoji_id": "5"}
        ],
        "options": [
            {"persistent_id": first.id, "text": "Antradienį", "voter_count": 0},
            {"persistent_id": second.id, "text": "<i>Trečiadienį</i>", "voter_count": 0},
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": False,
        "type": "regular",
        "allows_multiple_answers": True,
        "allows_revoting": True,
        "members_only": False,
        "description": "Tik šiai grupei",
        "description_entities": [{"type": "bold", "offset": 4, "length": 4}],
        "open_period": 3600,
        "close_date": NOON + 3600,
    }
    assert (message.thread, data["reply_markup"]) == (thread, keyboard("Baigti"))
    read = PtbMessage.de_json(data, None).poll
    assert isinstance(read, PtbPoll)
    assert [option.persistent_id for option in read.options] == [first.id, second.id]
    assert (read.close_date.timestamp(), read.api_kwargs) == (NOON + 3600, {})


async def test_the_bot_hears_each_vote_and_its_taking_back(api, ask, member, newcomer):
    message = await ask("Taip", "Ne")
    yes, no = message.poll.options
    newcomer.votes(message, "Ne")
    member.votes(message, "Ne")
    member.votes(message, "Taip")
    newcomer.takes_vote_back(message)
    updates = await api.updates()
    assert [list(update) for update in updates] == [["poll"], ["poll_answer"]] * 4
    assert [
        ([option["voter_count"] for option in poll["options"]], poll["total_voter_count"])
        for poll in said(updates, "poll")
    ] == [([0, 1], 1), ([0, 2], 2), ([1, 1], 2), ([1, 0], 1)]
    answers = said(updates, "poll_answer")
    about = {"poll_id": message.poll.id}
    assert answers[2] == about | {
        "user": MEMBER,
        "option_ids": [0],
        "option_persistent_ids": [yes.id],
    }
    assert [answer["option_persistent_ids"] for answer in answers] == [
        [no.id],
        [no.id],
        [yes.id],
        [],
    ]
    for number, update in enumerate(updates):
        read = PtbUpdate.de_json({"update_id": number} | update, None)
        assert (read.poll or read.poll_answer).api_kwargs == {}


async def test_of_an_anonymous_poll_nobody_hears_who_voted(api, ask, member):
    message = await ask("Taip", "Ne", is_anonymous=True)
    member.votes(message, "Taip")
    [update] = await api.updates()
    assert update["poll"]["options"][0]["voter_count"] == 1


async def test_only_the_bot_that_asked_hears_and_only_what_it_wants(telegram, api, ask, member):
    other = telegram.add_bot("777:other", username="kitas_bot")
    message = await ask("Taip", "Ne")
    member.adds_bot(other, message.chat, admin=True)
    other.queue.clear()
    member.votes(message, "Taip")
    assert len(other.queue) == 0
    queued = await api.updates(allowed_updates=["poll"])
    assert [list(update) for update in queued] == [["message"], ["poll"], ["poll_answer"]]
    member.votes(message, "Ne")
    assert [list(update) for update in await api.updates()] == [["poll"]]


async def test_who_hides_behind_the_group_votes_in_its_name(api, ask, forum, member):
    member.stays_anonymous(forum)
    message = await ask("Taip", "Ne")
    member.votes(message, "Taip")
    [answer] = said(await api.updates(), "poll_answer")
    assert (answer["voter_chat"]["id"], answer["user"]["id"]) == (forum.id, 136817688)


async def test_a_poll_is_stopped_once_and_nobody_votes_after(api, ask, forum, member):
    message = await ask("Taip", "Ne", hide_results_until_closes=True)
    member.votes(message, "Taip")
    place = {"chat_id": forum.id, "message_id": message.id}
    assert said(await api.updates(), "poll")[0]["options"][0]["voter_count"] == 0
    stopped = await api("stopPoll", **place, reply_markup=keyboard("Rezultatai"))
    assert (stopped["is_closed"], stopped["options"][0]["voter_count"]) == (True, 1)
    assert said(await api.updates(), "poll") == [stopped]
    assert message.buttons[0][0].text == "Rezultatai"
    assert await api.refusal("stopPoll", **place) == "Bad Request: poll has already been closed"
    for late in (lambda: member.votes(message, "Ne"), lambda: member.takes_vote_back(message)):
        with pytest.raises(NotPossible, match="no open poll"):
            late()


async def test_time_closes_a_poll_and_tells_no_bot(api, ask, clock, forum, member):
    message = await ask("Taip", "Ne", close_date=NOON + 60)
    clock.moves(seconds=59)
    member.votes(message, "Taip")
    await api.updates()
    clock.moves(seconds=1)
    with pytest.raises(NotPossible):
        member.votes(message, "Ne")
    assert await api.updates() == []
    refused = await api.refusal("stopPoll", chat_id=forum.id, message_id=message.id)
    assert refused == "Bad Request: poll has already been closed"


async def test_people_add_options_and_delete_their_own(api, ask, member, newcomer):
    message = await ask("Taip", "Ne", allow_adding_options=True, allows_multiple_answers=True)
    newcomer.adds_option(message, "Galbūt")
    maybe = message.poll.options[2]
    member.votes(message, "Taip", "Galbūt")
    newcomer.votes(message, "Galbūt")
    with pytest.raises(NotPossible, match="has not added"):
        member.deletes_option(message, "Galbūt")
    updates = await api.updates()
    assert said(updates, "poll")[0]["options"][2] == {
        "persistent_id": maybe.id,
        "text": "Galbūt",
        "voter_count": 0,
        "added_by_user": newcomer.to_api(),
        "addition_date": NOON,
    }
    [service] = said(updates, "message")
    assert service["poll_option_added"]["option_persistent_id"] == maybe.id
    assert PtbUpdate.de_json({"update_id": 1, "message": service}, None).message.poll_option_added
    newcomer.deletes_option(message, "Galbūt")
    updates = await api.updates()
    assert said(updates, "message")[0]["poll_option_deleted"]["option_text"] == "Galbūt"
    assert said(updates, "poll")[0]["total_voter_count"] == 1
    for text in ("", "Taip", "x" * 101):
        with pytest.raises(NotPossible, match="cannot be an option"):
            member.adds_option(message, text)


async def test_what_a_poll_does_not_allow_is_not_possible(telegram, ask, member, newcomer):
    stranger = telegram.add_person("Kitas")
    message = await ask("Taip", "Ne", allows_revoting=False)
    for person, options in ((stranger, ["Taip"]), (member, ["Taip", "Ne"]), (member, ["Nežinau"])):
        with pytest.raises(NotPossible):
            person.votes(message, *options)
    with pytest.raises(NotPossible):
        member.takes_vote_back(message)
    member.votes(message, "Taip")
    with pytest.raises(NotPossible, match="for good"):
        member.votes(message, "Ne")
    with pytest.raises(NotPossible, match="no option can be added"):
        newcomer.adds_option(message, "Galbūt")


OPTIONS = [{"text": "Taip"}, {"text": "Ne"}]


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"question": " "}, "text must be non-empty"),
        ({"question": "x" * 301}, "poll question length must not exceed 300"),
        ({"options": []}, "poll must have at least one answer option"),
        ({"options": [{"text": "x"}] * 13}, "poll can't have more than 12 options"),
        ({"options": [{"text": "\n"}]}, "text must be non-empty"),
        ({"options": [{"text": "x" * 101}]}, "poll options length must not exceed 100"),
        ({"description": "x" * 1025}, "message caption is too long"),
        ({"type": "survey"}, "unsupported poll type specified"),
        ({"open_period": 4}, "wrong poll open period specified"),
        ({"open_period": 2_628_001}, "wrong poll open period specified"),
        ({"close_date": NOON + 4}, "wrong poll open period specified"),
        (
            {"open_period": 60, "close_date": NOON + 60},
            "open_period can't be used together with close_date",
        ),
        ({"allow_adding_options": True}, "options can't be added to an anonymous poll"),
        ({"message_thread_id": 99}, "message thread not found"),
        ({"chat_id": -5}, "chat not found"),
    ],
)
async def test_a_wrong_poll_is_refused(api, forum, params, error):
    call = {"chat_id": forum.id, "question": "Ar?", "options": OPTIONS} | params
    assert await api.refusal("sendPoll", **call) == f"Bad Request: {error}"
    assert forum.history[-1].poll is None


async def test_quizzes_are_not_here(api, forum):
    call = {"chat_id": forum.id, "question": "Ar?", "options": OPTIONS}
    quiz = await api.refusal("sendPoll", **call, type="quiz")
    assert quiz == "Not Implemented: sendPoll with type quiz"
    picture = {"type": "photo", "media": "x"}
    assert "media" in await api.refusal("sendPoll", **call, media=picture)


async def test_a_bot_stops_only_polls_that_are_its_own(api, ask, forum, member):
    message, words = await ask("Taip", "Ne"), member.says("Labas", forum)
    for number, error in ((999, "message with poll to stop not found"), (words.id, "not a poll")):
        place = {"chat_id": forum.id, "message_id": number}
        assert error in await api.refusal("stopPoll", **place)
    sent_on = await api(
        "forwardMessage", chat_id=member.id, from_chat_id=forum.id, message_id=message.id
    )
    assert sent_on["poll"]["id"] == message.poll.id  # the same poll in two chats
    place = {"chat_id": member.id, "message_id": sent_on["message_id"]}
    assert await api.refusal("stopPoll", **place) == "Bad Request: poll can't be stopped"
    copied = await api(
        "copyMessage", chat_id=member.id, from_chat_id=forum.id, message_id=message.id
    )
    again = member.chat().messages[copied["message_id"]].poll
    assert (again.id != message.poll.id, again.question) == (True, message.poll.question)
    media = {"type": "photo", "media": "x"}
    place = {"chat_id": forum.id, "message_id": message.id}
    assert "can't be edited" in await api.refusal("editMessageMedia", **place, media=media)


async def test_where_members_may_not_ask_neither_may_a_bot_among_them(api, bot, forum, member):
    member.forbids_polls(forum)
    call = {"chat_id": forum.id, "question": "Ar?", "options": OPTIONS}
    assert await api("sendPoll", **call)  # as an administrator
    member.demotes(bot, forum)
    refused = await api.refusal("sendPoll", **call)
    assert refused == "Bad Request: not enough rights to send polls to the chat"
    permissions = (await api("getChat", chat_id=forum.id))["permissions"]
    assert (permissions["can_send_polls"], permissions["can_send_messages"]) == (False, True)
    member.forbids_polls(forum, on=False)
    assert await api("sendPoll", **call)


async def test_a_poll_counts_as_a_message_against_the_flood_limits(clock):
    telegram = Telegram(now=clock)
    bot, api = telegram.add_bot(TOKEN), BotApi(telegram)
    owner = telegram.add_person("Daugų seniūnė")
    group = telegram.add_group("Dzūkija", creator=owner, bots=[bot])
    call = {"chat_id": group.id, "question": "Ar?", "options": OPTIONS}
    for _ in range(20):
        await api("sendPoll", **call)
    assert await api.refusal("sendPoll", **call) == "Too Many Requests: retry after 3"
    place = {"chat_id": group.id, "message_id": group.history[-1].id}
    assert await api.refusal("stopPoll", **place) == "Too Many Requests: retry after 3"
    telegram.close()


async def test_polls_and_votes_are_kept(clock, tmp_path):
    path = tmp_path / "telegram.sqlite"
    before = Telegram(keep=path, now=clock, limits=False)
    bot, api = before.add_bot(TOKEN), BotApi(before)
    owner = before.add_person("Daugų seniūnė")
    group = before.add_group("Dzūkija", creator=owner, bots=[bot])
    owner.forbids_polls(group)
    call = {"chat_id": group.id, "question": "Ar?", "options": OPTIONS, "is_anonymous": False}
    sent = await api(
        "sendPoll", **call, description="Dėl ko?", close_date=NOON + 60, allow_adding_options=True
    )
    message = group.messages[sent["message_id"]]
    owner.adds_option(message, "Galbūt")
    owner.votes(message, "Galbūt")
    expected = message.to_api(bot)
    before.close()
    after = Telegram(keep=path, now=clock, limits=False)
    chat = after.chats[group.id]
    again, voter = chat.messages[message.id], after.people[owner.id]
    assert again.to_api(after.bots[TOKEN]) == expected
    assert chat.polls_forbidden
    voter.votes(again, "Taip")
    assert [again.poll.count(option) for option in again.poll.options] == [1, 0, 0]
    clock.moves(seconds=60)
    assert again.poll.closed
    after.close()
