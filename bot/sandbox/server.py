"""The sandbox on a port: the Bot API for bots, the page for people."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox.errors import ConnectionLost
from bot.sandbox.media import Upload
from bot.sandbox.telegram import Telegram
from bot.sandbox.webhooks import Webhooks

LARGEST_REQUEST = 64 * 2**20  # above Telegram's 50 MB for a file, so that its own error is seen
GOODBYE = 0.2  # seconds that open requests get when the server stops

_JSON = {"Content-Type": "application/json"}


class Server:
    """Runs until `stop`; the Telegram behind it lives on."""

    def __init__(self, runner: web.AppRunner, host: str, port: int, webhooks: Webhooks) -> None:
        self.host = host
        self.port = port
        self._runner = runner
        self._webhooks = asyncio.create_task(  # noqa: TID251 - awaited in stop()
            webhooks.run(), name="sandbox webhooks"
        )

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    async def stop(self) -> None:
        """Frees the port; raises what the webhooks' task died of, if it did."""
        self._webhooks.cancel()
        try:
            with suppress(asyncio.CancelledError):
                await self._webhooks
        finally:
            await self._runner.cleanup()


async def serve(
    telegram: Telegram, *, host: str = "127.0.0.1", port: int = 0, page: bool = True
) -> Server:
    """Port 0 takes a free one; `page=False` leaves out what people see in a browser."""
    app = web.Application(client_max_size=LARGEST_REQUEST)
    app.add_routes(_bot_routes(telegram))
    if page:
        from bot.sandbox.page import page_routes

        app.add_routes(page_routes(telegram))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYE)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return Server(runner, host, runner.addresses[0][1], Webhooks(telegram))


def _bot_routes(telegram: Telegram) -> Iterator[web.RouteDef]:
    async def call(request: web.Request) -> web.Response:
        if _from_a_page(request):
            return _answer(403, _error(403, "Forbidden: this is for bots"))
        match = request.match_info
        try:
            params, files = await _read(request)
        except ValueError:
            return _answer(400, _error(400, "Bad Request: can't parse the request's body"))
        try:
            reply = await telegram.call(match["token"], match["method"], params, files)
        except ConnectionLost:
            return _drop(request)
        return _answer(reply.status, reply.body)

    async def file(request: web.Request) -> web.Response:
        if _from_a_page(request):
            return _answer(403, _error(403, "Forbidden: this is for bots"))
        if telegram.faults.down:
            return _drop(request)
        content = telegram.file(request.match_info["token"], request.match_info["path"])
        if content is None:
            return _answer(404, _error(404, "Not Found"))
        return web.Response(body=content, content_type="application/octet-stream")

    yield web.get("/file/bot{token:[^/]+}/{path:.+}", file)
    for verb in ("GET", "POST"):
        yield web.route(verb, "/bot{token:[^/]+}/{method}", call)


def _from_a_page(request: web.Request) -> bool:
    """A browser says where a request comes from; a bot does not. Pages must not play the bot."""
    site = request.headers.get("Sec-Fetch-Site", "none")
    return "Origin" in request.headers or site not in {"none", "same-origin"}


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """The parameters from wherever Telegram takes them, and uploaded files by part."""
    params: dict[str, Any] = dict(request.query)
    match request.content_type:
        case "application/json":
            params.update(_json_object(await request.read()))
        case "application/x-www-form-urlencoded":
            params.update({name: str(value) for name, value in (await request.post()).items()})
        case "multipart/form-data":
            return await _read_parts(request, params)
    return params, {}


def _json_object(body: bytes) -> dict[str, Any]:
    found = json.loads(body or b"{}")
    if not isinstance(found, dict):
        raise ValueError("not an object")  # noqa: TRY004 - as bad as bad JSON
    return found


async def _read_parts(
    request: web.Request, params: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Upload]]:
    files = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        if part.filename is None:
            params[part.name] = await part.text()
        else:
            mime = part.headers.get("Content-Type", "")
            files[part.name] = Upload(part.filename, bytes(await part.read()), mime)
    return params, files


def _answer(status: int, body: dict[str, Any]) -> web.Response:
    return web.Response(status=status, body=json.dumps(body).encode(), headers=_JSON)


def _error(status: int, description: str) -> dict[str, Any]:
    return {"ok": False, "error_code": status, "description": description}


def _drop(request: web.Request) -> web.Response:
    """Cuts the connection; what is returned never reaches anybody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
