"""The HTTP client over real sockets: what delivery must know of each failure."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram import InputFile
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.telegram.bot import RawBot
from bot.telegram.request import AiohttpRequest, NotSent, retry_after
from tests.world import TOKEN


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram(limits=False)
    telegram.add_bot(TOKEN)
    return telegram


@asynccontextmanager
async def bot_at(url: str) -> AsyncIterator[RawBot]:
    request = AiohttpRequest()
    await request.initialize()
    yield RawBot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=request)
    await request.shutdown()


async def test_a_text_arrives_as_it_was_written(telegram: Telegram) -> None:
    person = telegram.add_person("Daugų seniūnė")
    person.starts(telegram.first_bot)
    server = await serve(telegram, page=False)
    async with bot_at(server.url) as bot:
        sent = await bot.call("sendMessage", chat_id=person.id, text="ąčęėįšųūž & „100 %“ +1")
    await server.stop()

    assert person.sees == "ąčęėįšųūž & „100 %“ +1"
    assert sent["message_id"] == person.history()[-1].id


async def test_a_file_keeps_its_name(telegram: Telegram) -> None:
    person = telegram.add_person("Daugų seniūnė")
    person.starts(telegram.first_bot)
    server = await serve(telegram, page=False)
    sheet = InputFile(b"%PDF-1.7", filename='Kvietimai, „Šilalės“ "r".pdf')
    async with bot_at(server.url) as bot:
        sent = await bot.call("sendDocument", chat_id=person.id, document=sheet)
    await server.stop()

    assert sent["document"]["file_name"] == 'Kvietimai, „Šilalės“ "r".pdf'


async def test_without_a_connection_nothing_was_sent() -> None:
    async with bot_at("http://127.0.0.1:9") as bot:
        with pytest.raises(NotSent):
            await bot.call("getMe")


@pytest.mark.parametrize(
    ("fault", "error"),
    [("500", NetworkError), ("lost_before", NetworkError), ("lost_after", NetworkError)],
)
async def test_after_the_request_left_there_is_doubt(
    telegram: Telegram, fault: str, error: type[NetworkError]
) -> None:
    telegram.faults.add(fault)
    server = await serve(telegram, page=False)
    async with bot_at(server.url) as bot:
        with pytest.raises(error) as raised:
            await bot.call("getMe")
    await server.stop()

    assert not isinstance(raised.value, NotSent | BadRequest)
    assert TOKEN not in str(raised.value)


async def test_telegrams_own_answers_keep_their_meaning(telegram: Telegram) -> None:
    stranger = telegram.add_person("Nepažįstamas žmogus")
    server = await serve(telegram, page=False)
    async with bot_at(server.url) as bot:
        with pytest.raises(Forbidden):
            await bot.call("sendMessage", chat_id=stranger.id, text="Sveiki")
        with pytest.raises(BadRequest):
            await bot.call("sendMessage", chat_id=stranger.id, text="")
        telegram.faults.add("429", seconds=7)
        with pytest.raises(RetryAfter) as raised:
            await bot.call("getMe")
    await server.stop()

    assert retry_after(raised.value) == 7


async def test_a_silent_server_is_given_up() -> None:
    left = asyncio.Event()

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        await writer.wait_closed()
        left.set()

    server = await asyncio.start_server(swallow, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with bot_at(f"http://127.0.0.1:{port}") as bot:
        with pytest.raises(TimedOut):
            await bot.get_raw_updates(None, hold=-9)  # Telegram's ten seconds of grace, less nine
    await left.wait()
    server.close()
    await server.wait_closed()
