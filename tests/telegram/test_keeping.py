"""Which updates are kept, and how much of each."""

from typing import Any

import pytest

from bot.telegram.incoming import Me
from bot.telegram.keeping import author, kept, lane_of

ME = Me(1, "sueiga_bot")
GROUP = {"id": -5, "type": "supergroup"}
CHANNEL = {"id": -6, "type": "channel"}
PRIVATE = {"id": 9, "type": "private"}
MEMBER = {"id": 9}
SOMEBODYS = {"message_id": 3, "from": {"id": 8}, "text": "mano reikalas"}
OURS = {"message_id": 4, "from": {"id": 1}, "text": "roboto žinutė"}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 7, "chat": GROUP, "from": MEMBER, **content}


@pytest.mark.parametrize(
    "said",
    [
        message(text="/veikla"),
        message(text="/veikla@Sueiga_Bot dabar"),
        message(caption="/veikla", photo=[]),
        message(new_chat_members=[MEMBER]),
        message(migrate_to_chat_id=-100),
        message(forum_topic_closed={}, message_thread_id=4),
        {**message(text="Mano žodžiai"), "chat": PRIVATE},
    ],
)
def test_what_is_for_the_bot_is_kept_whole(said: dict) -> None:
    raw = {"update_id": 1, "message": said}
    assert kept(raw, ME) == raw


@pytest.mark.parametrize(
    "raw",
    [
        {"message": message(text="Labas")},
        {"message": message(text="/veikla@kitas_bot")},
        {"message": message(text="Labas", reply_to_message=SOMEBODYS)},
        {"message": message(text="Labas", reply_to_message=OURS, message_thread_id=4)},
        {"message": message(photo=[], caption="Parkas")},
        {"message": message(pinned_message=OURS)},
        {"edited_message": message(text="/veikla")},
        {"edited_message": message(text="Labas", reply_to_message=OURS)},
        {"channel_post": {"message_id": 7, "chat": CHANNEL, "text": "/veikla"}},
        {"edited_channel_post": {"message_id": 7, "chat": CHANNEL, "text": "/veikla"}},
    ],
)
def test_talk_is_not_kept(raw: dict) -> None:
    assert kept({"update_id": 1, **raw}, ME) is None


def test_that_the_bot_was_added_to_a_channel_is_kept() -> None:
    raw = {"update_id": 1, "my_chat_member": {"chat": CHANNEL, "from": MEMBER, "date": 1}}
    assert kept(raw, ME) == raw


def test_of_who_asks_to_be_let_in_nothing_is_kept_that_nobody_needs() -> None:
    asking = {"chat": GROUP, "from": MEMBER, "user_chat_id": 9, "date": 1}
    told = {**asking, "bio": "mano gyvenimas", "invite_link": {"invite_link": "https://t.me/+x"}}
    assert kept({"update_id": 1, "chat_join_request": told}, ME) == {
        "update_id": 1,
        "chat_join_request": asking,
    }


def test_of_a_poll_the_totals_are_kept() -> None:
    option = {"persistent_id": "a", "text": "Taip", "voter_count": 2}
    poll = {"id": "1", "total_voter_count": 2, "is_closed": False, "options": [option]}
    told = {
        **poll,
        "question": "Ar?",
        "options": [{**option, "added_by_user": MEMBER, "addition_date": 1}],
    }
    assert kept({"update_id": 1, "poll": told}, ME) == {"update_id": 1, "poll": poll}
    for odd in ({}, {**poll, "options": None}, {**poll, "options": [{}]}):
        assert kept({"update_id": 1, "poll": odd}, ME) is None


def test_nothing_of_somebody_elses_words_is_kept() -> None:
    others = {"reply_to_message": SOMEBODYS, "quote": {"text": "mano"}, "external_reply": {}}
    assert kept({"update_id": 1, "message": message(text="/veikla", **others)}, ME) == {
        "update_id": 1,
        "message": message(text="/veikla"),
    }
    reply = message(text="Ačiū", reply_to_message=OURS)
    assert kept({"update_id": 1, "message": reply}, ME) == {
        "update_id": 1,
        "message": message(text="Ačiū"),
    }
    tap = {"id": "5", "from": MEMBER, "data": "m:0", "message": {**OURS, "chat": GROUP, **others}}
    assert kept({"update_id": 1, "callback_query": tap}, ME) == {
        "update_id": 1,
        "callback_query": {**tap, "message": {**OURS, "chat": GROUP}},
    }


def test_whose_turn_it_is() -> None:
    assert lane_of({"update_id": 1, "message": message(text="a")}) == 9
    assert lane_of({"update_id": 1, "callback_query": {"id": "1", "from": MEMBER}}) == 9
    assert lane_of({"update_id": 1, "channel_post": {"chat": GROUP}}) == -5
    assert lane_of({"update_id": 1}) == 0


def test_only_new_messages_have_an_author() -> None:
    assert author({"update_id": 1, "message": message(text="a")}) == 9
    assert author({"update_id": 1, "edited_message": message(text="a")}) is None
    assert author({"update_id": 1, "message": {"chat": GROUP}}) is None
