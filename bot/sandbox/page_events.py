"""The live stream of changes, as server-sent events."""

import asyncio
import json
from typing import Any

from aiohttp import web

from bot.sandbox.telegram import Telegram

HEARTBEAT = 10.0  # seconds; a comment that shows when the browser has gone


async def events(telegram: Telegram, request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    with telegram.subscribe() as changes:
        await response.prepare(request)
        try:
            await response.write(b": hello\n\n")
            while True:
                await response.write(await _next(changes))
        except ConnectionError:  # the browser went away
            return response


async def _next(changes: asyncio.Queue[dict[str, Any]]) -> bytes:
    """All changes that are there, or after a while without any a heartbeat."""
    try:
        async with asyncio.timeout(HEARTBEAT):
            ready = [await changes.get()]
    except TimeoutError:
        return b": still here\n\n"
    while not changes.empty():
        ready.append(changes.get_nowait())
    return b"".join(_line(event) for event in ready)


def _line(event: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(_for_page(event)).encode() + b"\n\n"


def _for_page(event: dict[str, Any]) -> dict[str, Any]:
    """{"what", "chat", "person", …}: a private chat goes by its bot's id, see page_ask."""
    if "bot" in event and "chat" in event:
        return event | {"chat": event["bot"], "person": event["chat"]}
    return event
