"""Photos, documents, albums: up, down and sent again."""

import pytest

from bot.sandbox.media import Upload
from tests.sandbox.scene import TOKEN, jpeg, png


async def download(telegram, api, file_id: str) -> bytes | None:
    return telegram.file(TOKEN, (await api("getFile", file_id=file_id))["file_path"])


@pytest.mark.parametrize("picture", [png, jpeg])
async def test_a_photo_has_three_sizes_with_its_proportions(telegram, api, member, picture):
    content = picture(2560, 1920)
    member.sends_photo(content, "Iš /renginio")
    message = (await api.updates())[0]["message"]
    assert [(size["width"], size["height"]) for size in message["photo"]] == [
        (90, 68),
        (320, 240),
        (1280, 960),
    ]
    assert message["caption"] == "Iš /renginio"
    assert message["caption_entities"] == [{"type": "bot_command", "offset": 3, "length": 9}]
    sizes = {size["file_id"] for size in message["photo"]}
    unique = {size["file_unique_id"] for size in message["photo"]}
    assert (len(sizes), len(unique)) == (3, 3)
    for file_id in sizes:
        assert await download(telegram, api, file_id) == content


async def test_a_document_keeps_its_name_and_type(telegram, api, member):
    member.sends_document(b"%PDF", "Ataskaita.pdf", "Štai", mime="application/pdf")
    document = (await api.updates())[0]["message"]["document"]
    assert document == {
        "file_id": document["file_id"],
        "file_unique_id": document["file_unique_id"],
        "file_size": 4,
        "file_name": "Ataskaita.pdf",
        "mime_type": "application/pdf",
    }
    assert await api("getFile", file_id=document["file_id"]) == {
        "file_id": document["file_id"],
        "file_unique_id": document["file_unique_id"],
        "file_size": 4,
        "file_path": "documents/file_1.pdf",
    }
    assert await download(telegram, api, document["file_id"]) == b"%PDF"


async def test_an_album_is_an_update_for_each_item_with_one_group_id(api, member):
    member.sends_album([("photo", b"a"), ("photo", b"b"), ("document", b"c")], "Talka")
    messages = [update["message"] for update in await api.updates()]
    assert [message.get("caption") for message in messages] == ["Talka", None, None]
    assert ["photo" in message for message in messages] == [True, True, False]
    assert len({message["media_group_id"] for message in messages}) == 1


@pytest.mark.parametrize(
    ("kind", "details"),
    [
        ("video", {"duration": 3, "width": 640, "height": 480}),
        ("audio", {"duration": 7, "title": "Himnas"}),
        ("voice", {"duration": 9}),
        ("document", {}),
    ],
)
async def test_a_bot_uploads_and_sends_again_by_id(telegram, api, member, kind, details):
    method = f"send{kind.capitalize()}"
    sent = await api(
        method, {kind: Upload("a.bin", b"abc", "")}, chat_id=member.id, caption="x", **details
    )
    body = sent[kind]
    assert {name: body[name] for name in details} == details
    again = await api(method, chat_id=member.id, **{kind: body["file_id"]})
    assert again[kind] == body
    assert await download(telegram, api, body["file_id"]) == b"abc"


async def test_an_upload_may_also_be_attached_by_name(api, member):
    files = {"abc": Upload("a.txt", b"x", "text/plain")}
    sent = await api("sendDocument", files, chat_id=member.id, document="attach://abc")
    assert sent["document"]["file_name"] == "a.txt"


async def test_a_bot_sends_what_a_person_sent(api, member):
    member.sends_photo(b"x")
    sizes = (await api.updates())[0]["message"]["photo"]
    for size in sizes:
        sent = await api("sendPhoto", chat_id=member.id, photo=size["file_id"])
        assert sent["photo"] == sizes


async def test_files_that_cannot_be_sent(api, member):
    async def refusal(content: bytes | None, **params: str) -> str:
        files = {} if content is None else {"photo": Upload("", content, "")}
        return await api.refusal("sendPhoto", files, chat_id=member.id, **params)

    member.sends_document(b"x", "a.txt")
    document = (await api.updates())[0]["message"]["document"]["file_id"]
    wrong = "Bad Request: wrong file identifier/HTTP URL specified"
    assert await refusal(None) == "Bad Request: there is no photo in the request"
    assert await refusal(None, photo="AgACxyz") == wrong
    assert await refusal(None, photo="attach://none") == wrong
    assert (
        await refusal(None, photo=document)
        == "Bad Request: can't use file of type Document as Photo"
    )
    assert await refusal(b"") == "Bad Request: file must be non-empty"
    assert await refusal(png(9000, 1001)) == "Bad Request: PHOTO_INVALID_DIMENSIONS"
    assert await refusal(png(2100, 100)) == "Bad Request: PHOTO_INVALID_DIMENSIONS"
    assert (
        await refusal(b"x" * (10 * 2**20 + 1))
        == "Bad Request: file of size 10485761 bytes is too big for a photo; "
        "the maximum size is 10485760 bytes"
    )
    assert await refusal(b"x", caption="a" * 1025) == "Bad Request: message caption is too long"
    assert await api.refusal("getFile", file_id="x") == "Bad Request: invalid file_id"


async def test_too_large_to_send_and_too_large_to_fetch(api, member):
    large = {"document": Upload("a", bytes(50 * 2**20 + 1), "")}
    assert await api.refusal("sendDocument", large, chat_id=member.id) == "Request Entity Too Large"
    member.sends_document(bytes(20 * 2**20 + 1), "a")
    file_id = (await api.updates())[0]["message"]["document"]["file_id"]
    assert await api.refusal("getFile", file_id=file_id) == "Bad Request: file is too big"


async def test_a_bot_sends_an_album(api, member):
    files = {"a": Upload("", b"a", ""), "b": Upload("", b"b", "")}
    sent = await api(
        "sendMediaGroup",
        files,
        chat_id=member.id,
        media=[
            {"type": "photo", "media": "attach://a", "caption": "<b>A</b>", "parse_mode": "HTML"},
            {"type": "photo", "media": "attach://b"},
        ],
    )
    assert [message.get("caption") for message in sent] == ["A", None]
    assert sent[0]["caption_entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message.photo.content for message in member.history()[-2:]] == [b"a", b"b"]


async def test_albums_that_cannot_be_sent(telegram, api, member):
    files = {"a": Upload("", b"a", "")}
    photo, document, animation = (
        {"type": kind, "media": "attach://a"} for kind in ("photo", "document", "animation")
    )

    async def refusal(*media: dict[str, str]) -> str:
        return await api.refusal("sendMediaGroup", files, chat_id=member.id, media=[*media])

    for wrong in ([photo], [photo] * 11):
        assert await refusal(*wrong) == "Bad Request: media must include 2-10 items"
    assert (
        await refusal(photo, document)
        == "Bad Request: documents can't be mixed with other media types"
    )
    assert (
        await refusal(photo, {"type": "photo", "media": "attach://z"})
        == "Bad Request: wrong file identifier/HTTP URL specified"
    )
    assert (await refusal(photo, animation)).startswith(
        "Bad Request: media[1] must be of type InputMediaAudio or InputMediaDocument"
    )
    assert (len(member.history()), telegram.media) == (1, {})


def test_a_file_is_given_to_known_bots_only(telegram, bot, member):
    path = member.sends_document(b"x", "a.txt").document.path
    assert telegram.file(TOKEN, path) == b"x"
    assert telegram.file("1:x", path) is None
    assert telegram.file(TOKEN, "documents/none") is None
