"""A bot that does a little of everything, over HTTP: the chat page is tried on it."""

import asyncio
import json
from contextlib import suppress
from html import escape
from types import TracebackType
from typing import Any, Self

import aiohttp

TOKEN = "700000001:echo"
USERNAME = "sueiga_bot"
RETRY = 0.05  # seconds between attempts while the sandbox is down

START_KEYS = [
    [{"text": "Sutinku ir tęsiu", "callback_data": "toast"}],
    [
        {"text": "Privatumo taisyklės", "callback_data": "alert"},
        {"text": "Nesutinku", "callback_data": "plain"},
    ],
    [{"text": "Tęsti kitur", "url": f"https://t.me/{USERNAME}?start=kvietimas"}],
]
REPLY_KEYS = {
    "keyboard": [
        [{"text": "Pasidalyti savo numeriu", "request_contact": True}],
        [{"text": "Taip"}, {"text": "Ne"}],
    ],
    "resize_keyboard": True,
    "one_time_keyboard": True,
    "input_field_placeholder": "Rinkitės arba rašykite",
}
STYLED = (
    "<b>Veiklos įrašas</b> · <i>1 iš 5</i>\n<blockquote expandable>pirma eilutė\nantra eilutė\n"
    "trečia eilutė\nketvirta eilutė</blockquote>Slaptas žodis: <tg-spoiler>sueiga</tg-spoiler>, "
    '<code>kodas</code>, <a href="https://example.lt/">nuoroda</a>, '
    "/pagalba &lt;b&gt;ne žyma&lt;/b&gt;"
)
ANSWERS: dict[str, tuple[str, dict[str, Any] | None]] = {
    "/start": ("Sveiki! Čia „Sueiga“.", {"inline_keyboard": START_KEYS}),
    "/stilius": (STYLED, None),
    "/mygtukai": ("Kaip patogiau?", REPLY_KEYS),
    "/klausk": ("Jūsų seniūnija?", {"force_reply": True}),
}


class EchoBot:
    """Polls as soon as it is entered; `url` may serve another, restarted sandbox later."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.seen: list[dict[str, Any]] = []

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        self._task = asyncio.create_task(self._run())  # noqa: TID251 - awaited in __aexit__
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
        await self._session.close()

    async def call(self, method: str, **params: Any) -> Any:
        async with self._session.post(f"{self.url}/bot{TOKEN}/{method}", json=params) as response:
            body = await response.json()
        assert body["ok"], body
        return body["result"]

    async def _run(self) -> None:
        offset = 0
        while True:
            try:
                for update in await self.call("getUpdates", offset=offset, timeout=20):
                    offset = update["update_id"] + 1
                    self.seen.append(update)
                    await self._answer(update)
            except aiohttp.ClientError:
                await asyncio.sleep(RETRY)

    async def _answer(self, update: dict[str, Any]) -> None:
        match update:
            case {"callback_query": query}:
                await self._answer_tap(query)
            case {"inline_query": query}:
                await self._offer(query)
            case {"edited_message": {"chat": chat, "text": text}}:
                await self._send(chat["id"], f"Pataisyta: {escape(text)}")
            case {"message": message}:
                await self._answer_message(message, message["chat"]["id"])

    async def _answer_message(self, message: dict[str, Any], chat: int) -> None:
        match message:
            case {"text": text} if text in ANSWERS:
                await self._send(chat, *ANSWERS[text])
            case {"text": "/albumas"}:
                await self._send_album(chat)
            case {"text": "/rasau"}:
                await self.call("sendChatAction", chat_id=chat, action="typing")
            case {"text": text}:
                await self._send(chat, f"Gavau: {escape(text)}", reply_to=message["message_id"])
            case {"photo": sizes}:
                await self.call("sendPhoto", chat_id=chat, photo=sizes[-1]["file_id"])
            case {"document": document}:
                await self.call("sendDocument", chat_id=chat, document=document["file_id"])
            case {"contact": contact}:
                await self._send(chat, f"Numeris: {contact['phone_number']}")

    async def _answer_tap(self, query: dict[str, Any]) -> None:
        answer = {"toast": {"text": "Ačiū!"}, "alert": {"text": "Taisyklės", "show_alert": True}}
        await self.call(
            "answerCallbackQuery", callback_query_id=query["id"], **answer.get(query["data"], {})
        )
        await self.call(
            "editMessageText",
            chat_id=query["message"]["chat"]["id"],
            message_id=query["message"]["message_id"],
            text=f"Paspausta: {query['data']}",
            reply_markup={"inline_keyboard": START_KEYS},
        )

    async def _offer(self, query: dict[str, Any]) -> None:
        """Two at a time, three in all; nothing to a single letter."""
        words, first = query["query"], int(query["offset"] or 1)
        results = [
            {
                "type": "article",
                "id": str(n),
                "title": f"{n}. {words}",
                "input_message_content": {"message_text": f"Kortelė {n}: {words}"},
                "reply_markup": {"inline_keyboard": [START_KEYS[-1]]},
            }
            for n in range(first, min(first + 2, 4))
            if len(words) > 1
        ]
        await self.call(
            "answerInlineQuery",
            inline_query_id=query["id"],
            results=results,
            next_offset="3" if first == 1 and results else "",
            button={"text": "Pridėti savo", "start_parameter": "naujas"},
        )

    async def _send(
        self,
        chat: int,
        text: str,
        markup: dict[str, Any] | None = None,
        reply_to: int | None = None,
    ) -> None:
        more: dict[str, Any] = {}
        if markup is not None:
            more["reply_markup"] = markup
        if reply_to is not None:
            more["reply_parameters"] = {"message_id": reply_to}
        await self.call("sendMessage", chat_id=chat, text=text, parse_mode="HTML", **more)

    async def _send_album(self, chat: int) -> None:
        form = aiohttp.FormData({"chat_id": str(chat)})
        media = [{"type": "photo", "media": f"attach://p{i}"} for i in range(3)]
        form.add_field("media", json.dumps(media))
        for i in range(3):
            form.add_field(f"p{i}", png(60, 40, (80 * i, 120, 160)), filename=f"p{i}.png")
        async with self._session.post(f"{self.url}/bot{TOKEN}/sendMediaGroup", data=form) as answer:
            assert (await answer.json())["ok"]


def png(width: int, height: int, colour: tuple[int, int, int] = (70, 130, 90)) -> bytes:
    """A picture of one colour."""
    import struct
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    rows = (b"\0" + bytes(colour) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
