"""The sandbox over real HTTP, with a real python-telegram-bot in front of it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientConnectionError, ClientSession, FormData
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, RetryAfter

from bot.sandbox.server import Server, serve
from bot.sandbox.telegram import Telegram
from tests.sandbox.scene import TOKEN, Clock, png


@pytest.fixture
async def server(telegram, bot) -> AsyncIterator[Server]:
    server = await serve(telegram, page=False)
    yield server
    await server.stop()


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


def ptb_of(server: Server) -> Bot:
    """python-telegram-bot with its own HTTP client."""
    return Bot(TOKEN, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot")


@pytest.fixture
async def ptb(server) -> AsyncIterator[Bot]:
    async with ptb_of(server) as ptb:
        yield ptb


async def test_python_telegram_bot_talks_and_listens(ptb, member):
    member.says("Labas")
    [update] = await ptb.get_updates()
    assert (update.message.text, update.message.from_user.full_name) == ("Labas", "Daugų seniūnė")
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Taip", callback_data="t")]])
    sent = await update.message.reply_html("<b>Labas</b>", reply_markup=keys, do_quote=True)
    assert (sent.text_html, sent.reply_to_message.text) == ("<b>Labas</b>", "Labas")
    query = member.taps("Taip")
    [update] = await ptb.get_updates(offset=update.update_id + 1)
    await update.callback_query.answer("Ačiū")
    await update.callback_query.edit_message_text("Viso")
    assert (query.answer.text, member.sees) == ("Ačiū", "Viso")


async def test_files_go_up_and_down_as_multipart(ptb, member):
    picture = png(800, 600)
    sent = await ptb.send_photo(member.id, picture, caption="Talka")
    assert [(size.width, size.height) for size in sent.photo] == [(90, 68), (320, 240), (800, 600)]
    file = await ptb.get_file(sent.photo[-1])
    assert bytes(await file.download_as_bytearray()) == picture
    document = await ptb.send_document(member.id, b"a;b\n", filename="Sąrašas.csv")
    assert (document.document.file_name, document.document.mime_type) == (
        "Sąrašas.csv",
        "text/csv",
    )
    album = [InputMediaPhoto(b"a"), InputMediaPhoto(sent.photo[0].file_id), InputMediaPhoto(b"c")]
    messages = await ptb.send_media_group(member.id, album, caption="Trys")
    assert [message.caption for message in messages] == ["Trys", None, None]
    assert [message.photo.content for message in member.history()[-3:]] == [b"a", picture, b"c"]
    edited = await ptb.edit_message_media(
        InputMediaPhoto(b"d", caption="Kita"), member.id, sent.message_id
    )
    assert edited.caption == "Kita"


async def test_errors_arrive_as_python_telegram_bots(ptb, bot, member):
    with pytest.raises(BadRequest, match="Chat not found"):
        await ptb.send_message(5, "x")
    member.blocks(bot)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await ptb.send_message(member.id, "x")


async def test_flood_limits_arrive_as_retry_after(clock):
    telegram = Telegram(now=clock)
    member, bot = telegram.add_person("Daugų seniūnė"), telegram.add_bot(TOKEN)
    member.starts(bot)
    server = await serve(telegram, page=False)
    async with ptb_of(server) as ptb:
        for _ in range(3):
            await ptb.send_message(member.id, "x")
        with pytest.raises(RetryAfter) as refused:
            await ptb.send_message(member.id, "x")
    assert refused.value._retry_after.total_seconds() == 1
    await server.stop()


async def test_the_older_of_two_long_polls_ends_over_http_too(server, ptb, member):
    async with ptb_of(server) as rival, asyncio.TaskGroup() as group:
        older = group.create_task(_conflict(rival.get_updates(timeout=20)))
        await asyncio.sleep(0.1)
        newer = group.create_task(ptb.get_updates(timeout=20))
        await asyncio.sleep(0.1)
        member.says("a")
    assert older.result() is True
    assert [update.message.text for update in newer.result()] == ["a"]


async def _conflict(polling) -> bool:
    with pytest.raises(Conflict, match="make sure that only one bot instance is running"):
        await polling
    return True


@pytest.mark.parametrize(
    "request_of",
    [
        lambda member: {"json": {"chat_id": member.id, "text": "x", "protect_content": True}},
        lambda member: {"data": {"chat_id": member.id, "text": "x", "protect_content": "true"}},
        lambda member: {"params": {"chat_id": member.id, "text": "x", "protect_content": "True"}},
        lambda member: {
            "params": {"text": "x"},
            "data": FormData(
                {"chat_id": str(member.id), "protect_content": "1"}, default_to_multipart=True
            ),
        },
    ],
    ids=["json", "form", "query", "multipart"],
)
async def test_parameters_come_in_four_ways(server, session, member, request_of):
    url = f"{server.url}/bot{TOKEN}/sendMessage"
    async with session.post(url, **request_of(member)) as response:
        answer = await response.json()
    assert answer["result"]["has_protected_content"] is True


async def test_get_works_as_well(server, session):
    async with session.get(f"{server.url}/bot{TOKEN}/getMe") as response:
        assert (await response.json())["result"]["id"] == 4242


async def test_what_is_not_there(server, session):
    statuses = []
    for path in (
        "/bot1:x/getMe",
        f"/bot{TOKEN}/getYou",
        f"/bot{TOKEN}/sendDice",
        f"/file/bot{TOKEN}/none",
    ):
        async with session.get(server.url + path) as response:
            statuses.append((response.status, (await response.json())["description"]))
    assert statuses == [
        (401, "Unauthorized"),
        (404, "Not Found"),
        (501, "Not Implemented: sendDice"),
        (404, "Not Found"),
    ]


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff"])
async def test_a_body_that_is_no_object(server, session, body):
    headers = {"Content-Type": "application/json"}
    url = f"{server.url}/bot{TOKEN}/getMe"
    async with session.post(url, data=body, headers=headers) as response:
        assert (response.status, await response.json()) == (
            400,
            {
                "ok": False,
                "error_code": 400,
                "description": "Bad Request: can't parse the request's body",
            },
        )


async def test_a_lost_answer_is_a_dropped_connection(telegram, server, session, ptb, member):
    telegram.faults.add("lost_after", times=2)
    with pytest.raises(NetworkError):
        await ptb.send_message(member.id, "a")
    with pytest.raises(ClientConnectionError):
        await session.post(f"{server.url}/bot{TOKEN}/getMe")
    assert member.sees == "a"


async def test_in_an_outage_files_are_gone_too(telegram, server, session, member):
    path = member.sends_document(b"x", "a").document.path
    telegram.faults.add("outage")
    with pytest.raises(ClientConnectionError):
        await session.get(f"{server.url}/file/bot{TOKEN}/{path}")
    telegram.faults.clear()
    async with session.get(f"{server.url}/file/bot{TOKEN}/{path}") as response:
        assert await response.read() == b"x"


async def test_a_server_stops_though_somebody_is_still_polling(telegram, bot):
    server = await serve(telegram, page=False)
    async with ClientSession() as session:
        url = f"{server.url}/bot{TOKEN}/getUpdates?timeout=30"
        async with asyncio.TaskGroup() as group:
            polling = group.create_task(_cut_off(session, url))
            await asyncio.sleep(0.1)
            await asyncio.wait_for(server.stop(), 2)
        assert polling.result() is True


async def _cut_off(session: ClientSession, url: str) -> bool:
    with pytest.raises(ClientConnectionError):
        await session.get(url)
    return True


async def test_a_restarted_server_goes_on_where_the_kept_one_stopped(tmp_path):
    path, texts = tmp_path / "kept.sqlite", []
    for round_ in range(2):
        telegram = Telegram(keep=path, now=Clock())
        bot = telegram.add_bot(TOKEN)
        if not telegram.people:
            telegram.add_person("Daugų seniūnė").starts(bot)
        telegram.people[5_000_000_001].says(f"Kartas {round_}")
        server = await serve(telegram, page=False)
        async with ptb_of(server) as ptb:
            texts.append([update.message.text for update in await ptb.get_updates()])
        await server.stop()
        telegram.close()
    assert texts == [["/start", "Kartas 0"], ["/start", "Kartas 0", "Kartas 1"]]
