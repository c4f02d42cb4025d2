"""Photos and documents on their way between the browser and the sandbox."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from aiohttp import BodyPartReader, web

from bot.sandbox.media import Media
from bot.sandbox.messages import Message
from bot.sandbox.page_ask import Ask, Refused
from bot.sandbox.posting import new_group_id
from bot.sandbox.telegram import Telegram

MAX_FILE = 50 * 1024 * 1024  # bytes; bots cannot fetch more than 20 MB, so this shows that too
MAX_FILES = 10  # in one album, as Telegram
PICTURES = {"image/jpeg", "image/png", "image/gif", "image/webp"}  # shown; the rest is downloaded


def file_url(person_id: int, peer_id: int, message: Message, media: Media) -> str:
    return f"/api/file/{person_id}/{peer_id}/{message.id}/{media.unique_id}"


async def file_response(telegram: Telegram, request: web.Request) -> web.Response:
    """A message's file, for one who sees the message; only pictures may open in the browser."""
    media = Ask(telegram, dict(request.match_info)).message().media
    if media is None or media.unique_id != request.match_info["unique_id"]:
        raise Refused("no-such-file", "there is no such file", status=404)
    headers = {"Cache-Control": "private, max-age=31536000, immutable"}
    if media.kind == "photo":
        kind = media.mime if media.mime in PICTURES else "image/jpeg"
        return web.Response(body=media.content, content_type=kind, headers=headers)
    headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(media.name, safe='')}"
    return web.Response(
        body=media.content, content_type="application/octet-stream", headers=headers
    )


@dataclass
class Parcel:
    """What arrived in the form: its fields, and the files in their order."""

    fields: dict[str, Any] = field(default_factory=dict)
    files: list[tuple[str, str, bytes]] = field(default_factory=list)  # name, mime, content


async def receive_files(telegram: Telegram, request: web.Request) -> web.Response:
    parcel = await _unpack(request)
    ask = Ask(telegram, parcel.fields)
    if not 1 <= len(parcel.files) <= MAX_FILES:
        raise Refused("bad-request", f"one message has 1 to {MAX_FILES} files")
    group = new_group_id() if len(parcel.files) > 1 else None
    caption = ask.optional_text("caption") or ""
    sent: list[int] = []
    for name, mime, content in parcel.files:
        sent.append(_send(ask, (name, mime, content), "" if sent else caption, group).id)
    return web.json_response({"messages": sent})


def _send(ask: Ask, file: tuple[str, str, bytes], caption: str, group: str | None) -> Message:
    name, mime, content = file
    thread = ask.thread()
    if ask.text("kind") == "photo":
        return ask.person().sends_photo(content, caption, ask.chat(), group=group, thread=thread)
    return ask.person().sends_document(
        content, name, caption, ask.chat(), group=group, mime=mime, thread=thread
    )


async def _unpack(request: web.Request) -> Parcel:
    if not request.content_type.startswith("multipart/"):
        raise Refused("bad-request", "files come as multipart/form-data")
    parcel = Parcel()
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise Refused("bad-request", "a form must not hold another form")
        if part.filename is None:
            parcel.fields[part.name or ""] = await part.text()
        else:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            parcel.files.append((part.filename, mime, await _content(part)))
    return parcel


async def _content(part: BodyPartReader) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk(65_536):
        content += chunk
        if len(content) > MAX_FILE:
            raise Refused("file-too-large", f"a file has at most {MAX_FILE} bytes", status=413)
    return bytes(content)
