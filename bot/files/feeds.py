"""A feed from the web, not trusted: fetched within bounds, read by a child process."""

import asyncio
import json
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import suppress
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.feeds import FEED_MAX
from bot.files.child import ROOT, command
from bot.files.fetching import fetch

CHILD = "bot.files.feed_reading"
CHILD_MAY_TAKE = 20.0  # seconds
ANSWER_MAX = 2 * 1024 * 1024  # bytes; fifty entries of 3,000 characters are a tenth


async def read(url: str, *, anywhere: bool = False) -> dict[str, Any]:
    """`{"entries": […], "garbled": int}`, or `{"refused": …, "params": …}` that says what is wrong.

    `anywhere`: from one's own network too.
    """
    try:
        content, charset = await fetch(url, FEED_MAX, anywhere=anywhere)
    except Refusal as refusal:
        return {"refused": refusal.text_id, "params": refusal.params}
    return await _read(content, url, charset or "")


async def _read(content: bytes, url: str, charset: str) -> dict[str, Any]:
    """What the child says; one that says nothing was ended, by itself or by us."""
    child = await asyncio.create_subprocess_exec(
        *command(CHILD), url, charset, cwd=ROOT, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    answer = b""
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(CHILD_MAY_TAKE):
                answer, _ = await child.communicate(content)
    finally:
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()
    with suppress(ValueError):
        found = json.loads(answer[:ANSWER_MAX])
        if isinstance(found, dict):
            return found
    return {"refused": "feeds.not-a-feed", "params": {}}
