"""A bot changes and deletes its messages; people change theirs."""

import pytest

from bot.sandbox.media import Upload
from tests.sandbox.scene import keyboard

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


@pytest.fixture
async def sent(api, member):
    """A text with one button."""
    await api("sendMessage", chat_id=member.id, text="Senas", reply_markup=keyboard("Taip"))
    return member.history()[-1]


async def test_an_edit_changes_the_text_and_takes_the_keyboard_away(clock, api, member, sent):
    clock.moves(minutes=1)
    edited = await api(
        "editMessageText",
        chat_id=member.id,
        message_id=sent.id,
        text="<i>Naujas</i>",
        parse_mode="HTML",
    )
    assert edited["text"] == "Naujas"
    assert edited["entities"] == [{"type": "italic", "offset": 0, "length": 6}]
    assert edited["edit_date"] - edited["date"] == 60
    assert "reply_markup" not in edited
    assert (member.sees, sent.buttons) == ("Naujas", [])


async def test_bots_are_not_told_of_their_own_edits(api, member, sent):
    await api("editMessageText", chat_id=member.id, message_id=sent.id, text="Naujas")
    assert await api.updates() == []


async def test_an_edit_that_changes_nothing_is_refused(api, member, sent):
    same = {"chat_id": member.id, "message_id": sent.id, "text": "Senas"}
    markup = keyboard("Taip")
    assert await api.refusal("editMessageText", **same, reply_markup=markup) == NOT_MODIFIED
    assert (
        await api.refusal(
            "editMessageReplyMarkup", chat_id=member.id, message_id=sent.id, reply_markup=markup
        )
        == NOT_MODIFIED
    )
    await api("editMessageText", **same)
    assert await api.refusal("editMessageText", **same) == NOT_MODIFIED


async def test_what_cannot_be_edited(api, member, sent):
    async def refusal(message_id: int, method: str = "editMessageText", **params: str) -> str:
        params = params or {"text": "x"}
        return await api.refusal(method, chat_id=member.id, message_id=message_id, **params)

    keys = {"keyboard": [["Taip"]]}
    with_keys = await api("sendMessage", chat_id=member.id, text="a", reply_markup=keys)
    photo = await api("sendPhoto", {"photo": Upload("", b"x", "")}, chat_id=member.id)
    assert await refusal(99) == "Bad Request: message to edit not found"
    assert await refusal(member.says("mano").id) == "Bad Request: message can't be edited"
    assert await refusal(with_keys["message_id"]) == "Bad Request: message can't be edited"
    assert (
        await refusal(photo["message_id"]) == "Bad Request: there is no text in the message to edit"
    )
    assert (
        await refusal(sent.id, "editMessageCaption", caption="x")
        == "Bad Request: there is no caption in the message to edit"
    )
    assert await refusal(sent.id, text="a" * 4097) == "Bad Request: MESSAGE_TOO_LONG"
    assert (
        await api.refusal("editMessageText", text="x", message_id=sent.id)
        == "Bad Request: chat_id is empty"
    )
    assert (
        await api.refusal("editMessageText", text="x", chat_id=member.id)
        == "Bad Request: message identifier is not specified"
    )
    assert (
        await api.refusal("editMessageText", chat_id=member.id, message_id=sent.id)
        == "Bad Request: message text is empty"
    )


async def test_a_caption_and_a_photo_are_replaced(api, member):
    photo = {"photo": Upload("", b"old", "")}
    sent = await api("sendPhoto", photo, chat_id=member.id, caption="Sena")
    place = {"chat_id": member.id, "message_id": sent["message_id"]}
    assert (await api("editMessageCaption", **place, caption="Nauja"))["caption"] == "Nauja"
    assert await api.refusal("editMessageCaption", **place, caption="Nauja") == NOT_MODIFIED
    media = {
        "type": "photo",
        "media": "attach://new",
        "caption": "<b>Kita</b>",
        "parse_mode": "HTML",
    }
    edited = await api("editMessageMedia", {"new": Upload("", b"new", "")}, **place, media=media)
    assert (edited["caption"], member.history()[-1].photo.content) == ("Kita", b"new")
    media["media"] = edited["photo"][-1]["file_id"]
    assert await api.refusal("editMessageMedia", **place, media=media) == NOT_MODIFIED


async def test_a_text_becomes_a_photo(api, member, sent):
    media = {"type": "photo", "media": "attach://new"}
    edited = await api(
        "editMessageMedia",
        {"new": Upload("", b"new", "")},
        chat_id=member.id,
        message_id=sent.id,
        media=media,
    )
    assert ("text" in edited, len(edited["photo"])) == (False, 3)


async def test_deleted_messages_are_gone(api, member, sent):
    theirs = member.says("x")
    place = {"chat_id": member.id, "message_id": sent.id}
    assert await api("deleteMessage", **place) is True
    assert await api("deleteMessage", chat_id=member.id, message_id=theirs.id) is True
    assert [message.plain for message in member.history()] == ["/start"]
    assert (sent.deleted, member.sees) == (True, "")
    assert await api.refusal("deleteMessage", **place) == (
        "Bad Request: message to delete not found"
    )
    assert await api.refusal("editMessageText", **place, text="x") == (
        "Bad Request: message to edit not found"
    )


async def test_after_48_hours_a_message_stays(clock, api, member, sent):
    place = {"chat_id": member.id, "message_id": sent.id}
    clock.moves(hours=48)
    assert await api.refusal("deleteMessage", **place) == (
        "Bad Request: message can't be deleted for everyone"
    )


async def test_many_are_deleted_at_once_and_what_cannot_be_is_skipped(api, member, sent):
    ids = [member.says("a").id, sent.id, 99]
    assert await api("deleteMessages", chat_id=member.id, message_ids=ids) is True
    assert [message.plain for message in member.history()] == ["/start"]
    assert await api.refusal("deleteMessages", chat_id=member.id, message_ids=[]) == (
        "Bad Request: message identifiers must be 1-100"
    )


async def test_where_one_is_too_old_none_of_many_is_deleted(clock, api, member, sent):
    clock.moves(hours=48)
    newer = await api("sendMessage", chat_id=member.id, text="Naujas")
    both = {"chat_id": member.id, "message_ids": [sent.id, newer["message_id"]]}
    assert (
        await api.refusal("deleteMessages", **both)
        == "Bad Request: message can't be deleted for everyone"
    )
    assert [message.text for message in member.history() if message.sender is not member] == [
        "Senas",
        "Naujas",
    ]


async def test_an_item_of_an_album_is_edited_but_stays_of_its_sort(api, member):
    files = {name: Upload(f"{name}.pdf", b"x", "") for name in "abn"}
    album = [
        {"type": "photo", "media": "attach://a", "caption": "Sena"},
        {"type": "photo", "media": "attach://b"},
    ]
    first, second = await api("sendMediaGroup", files, chat_id=member.id, media=album)
    place = {"chat_id": member.id, "message_id": first["message_id"]}
    edited = await api("editMessageCaption", **place, caption="<b>Nauja</b>", parse_mode="HTML")
    assert (edited["caption"], edited["media_group_id"]) == ("Nauja", second["media_group_id"])
    other = place | {"message_id": second["message_id"]}
    photo = {"type": "photo", "media": "attach://n"}
    replaced = await api("editMessageMedia", files, **other, media=photo)
    assert replaced["media_group_id"] == first["media_group_id"]
    for kind, refused in (("video", False), ("document", True), ("audio", True)):
        media = {"type": kind, "media": "attach://n"}
        reply = await api.telegram.call(
            api.token, "editMessageMedia", place | {"media": media}, files
        )
        assert reply.ok is not refused, kind
    assert (
        await api.refusal("editMessageText", **other, text="x")
        == "Bad Request: there is no text in the message to edit"
    )
    await api("deleteMessages", chat_id=member.id, message_ids=[second["message_id"]])
    assert [message.id for message in member.history() if message.media] == [first["message_id"]]


async def test_people_edit_and_the_bot_hears_of_it(clock, api, member):
    text, photo = member.says("/eiti"), member.sends_photo(b"old", "Sena")
    await api.updates()
    clock.moves(seconds=5)
    member.edits(text, "/neiti")
    member.edits(photo, caption="Nauja", photo=b"new")
    member.deletes(text)
    first, second = [update["edited_message"] for update in await api.updates()]
    assert (first["text"], first["entities"]) == (
        "/neiti",
        [{"type": "bot_command", "offset": 0, "length": 6}],
    )
    assert first["edit_date"] == first["date"] + 5
    assert (second["caption"], photo.photo.content) == ("Nauja", b"new")


async def test_messages_are_forwarded_with_their_origin_and_copied_without(
    api, bot, member, newcomer
):
    newcomer.starts(bot)
    theirs = member.sends_photo(b"x", "Žiūrėk")
    place = {"chat_id": newcomer.id, "from_chat_id": member.id, "message_id": theirs.id}
    forwarded = await api("forwardMessage", **place)
    copied = await api("copyMessage", **place)
    assert (forwarded["caption"], forwarded["forward_origin"]) == (
        "Žiūrėk",
        {"type": "user", "sender_user": member.to_api(), "date": forwarded["date"]},
    )
    assert copied == {"message_id": forwarded["message_id"] + 1}
    copy = newcomer.history()[-1]
    assert (copy.caption, copy.photo, dict(copy.extra)) == ("Žiūrėk", theirs.photo, {})
    captioned = await api("copyMessage", **place, caption="Kitas")
    assert newcomer.history()[-1].id == captioned["message_id"]
    assert newcomer.sees == "Kitas"


async def test_what_is_protected_or_missing_is_not_sent_on(api, member):
    sent = await api("sendMessage", chat_id=member.id, text="x", protect_content=True)
    place = {"chat_id": member.id, "from_chat_id": member.id}
    refusals = [
        await api.refusal(method, **place, message_id=message_id)
        for method in ("forwardMessage", "copyMessage")
        for message_id in (99, sent["message_id"])
    ]
    assert refusals == [
        "Bad Request: message to forward not found",
        "Bad Request: message can't be forwarded",
        "Bad Request: message to copy not found",
        "Bad Request: message can't be copied",
    ]


async def test_pins(api, member, sent):
    place = {"chat_id": member.id, "message_id": sent.id}
    await api("pinChatMessage", **place)
    await api("pinChatMessage", **place)
    [update] = await api.updates()
    assert update["message"]["pinned_message"]["message_id"] == sent.id
    assert (await api("getChat", chat_id=member.id))["pinned_message"]["text"] == "Senas"
    assert member.history()[-1].silent is False
    await api("unpinChatMessage", chat_id=member.id)
    assert sent.pinned is False
    await api("pinChatMessage", **place, disable_notification=True)
    assert (member.history()[-1].service is not None, member.history()[-1].silent) == (True, True)
    await api("unpinChatMessage", chat_id=member.id)
    assert await api.refusal("unpinChatMessage", chat_id=member.id) == (
        "Bad Request: message to unpin not found"
    )
    assert await api.refusal("pinChatMessage", chat_id=member.id, message_id=99) == (
        "Bad Request: message to pin not found"
    )
