"""python-telegram-bot in the same process, without a socket."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto
from telegram.error import InvalidToken, NetworkError, TimedOut

from bot.sandbox.request import InProcessRequest
from tests.sandbox.scene import TOKEN


@pytest.fixture
async def ptb(telegram, bot) -> AsyncIterator[Bot]:
    request = InProcessRequest(telegram)
    async with Bot(TOKEN, request=request, get_updates_request=request) as ptb:
        yield ptb


async def test_messages_and_updates(ptb, member):
    member.says("Labas")
    [update] = await ptb.get_updates(timeout=1)
    await update.message.reply_text("Labas, Daugai")
    assert member.sees == "Labas, Daugai"


async def test_files_up_and_down(ptb, member):
    sent = await ptb.send_document(member.id, b"abc", filename="a.txt")
    file = await ptb.get_file(sent.document)
    assert bytes(await file.download_as_bytearray()) == b"abc"
    album = [InputMediaDocument(b"a", filename="a.txt"), InputMediaDocument(b"b", filename="b.txt")]
    messages = await ptb.send_media_group(member.id, album)
    assert [message.document.file_name for message in messages] == ["a.txt", "b.txt"]
    with pytest.raises(InvalidToken):
        await ptb.request.retrieve(f"https://api.telegram.org/file/bot{TOKEN}/documents/none")


async def test_a_file_handle_is_read(ptb, member, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    with path.open("rb") as handle:
        await ptb.send_media_group(member.id, [InputMediaPhoto(handle), InputMediaPhoto(b"b")])
    assert member.history()[-2].photo.content == b"abc"


async def test_lost_connections_and_delays_are_python_telegram_bots_errors(telegram, ptb, member):
    telegram.faults.add("lost_after", times=1)
    with pytest.raises(NetworkError, match="connection lost"):
        await ptb.send_message(member.id, "a")
    telegram.faults.clear()
    telegram.faults.add("delay", seconds=5, times=1)
    with pytest.raises(TimedOut):
        await ptb.send_message(member.id, "b", read_timeout=0.02)
    assert [message.plain for message in member.history()[-2:]] == ["a", "b"]
    telegram.faults.add("outage")
    with pytest.raises(NetworkError):
        await ptb.request.retrieve(f"https://api.telegram.org/file/bot{TOKEN}/documents/none")


async def test_a_wrong_token(telegram, bot):
    with pytest.raises(InvalidToken, match="Unauthorized"):
        await Bot("1:x", request=InProcessRequest(telegram)).get_me()
