"""The chat page: its files, and the JSON API through which people in a browser act.

Everything a person of the sandbox does is a POST. The page serves whoever can reach the port, so
requests that another site makes in the visitor's browser are turned away: see `_check_ours`.
"""

import ipaddress
from collections.abc import Awaitable, Callable
from functools import partial
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.errors import NotPossible
from bot.sandbox.page_actions import ACTIONS
from bot.sandbox.page_ask import Ask, Refused, read_body
from bot.sandbox.page_events import events
from bot.sandbox.page_files import file_response, receive_files
from bot.sandbox.page_view import chat_view, state_view
from bot.sandbox.telegram import Telegram

STATIC = Path(__file__).with_name("page")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}
MAX_MESSAGES = 10_000  # of one reading; the page asks for 100 and then for more

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Answer = Callable[[Telegram, web.Request], Awaitable[web.StreamResponse]]


def page_routes(telegram: Telegram) -> list[web.RouteDef]:
    def bound(answer: Answer) -> Handler:
        return _guarded(partial(answer, telegram))

    return [
        web.get("/", _guarded(_index)),
        web.get("/page/{name}", _guarded(_static)),
        web.get("/api/state", bound(_state)),
        web.get("/api/chat", bound(_chat)),
        web.get("/api/events", bound(events)),
        web.get("/api/file/{person}/{chat}/{message}/{unique_id}", bound(file_response)),
        web.post("/api/files", bound(receive_files)),
        web.post("/api/{action}", bound(_act)),
    ]


def _guarded(handler: Handler) -> Handler:
    """Turns strangers away, adds the headers, and makes JSON of what went wrong."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        try:
            _check_ours(request)
            response = await handler(request)
        except Refused as error:
            response = _error(error.status, error.code, str(error))
        except NotPossible as error:
            response = _error(409, "not-possible", str(error))
        if not response.prepared:
            for name, value in HEADERS.items():
                response.headers.setdefault(name, value)
        return response

    return guarded


def _error(status: int, code: str, text: str) -> web.Response:
    return web.json_response({"error": text, "code": code}, status=status)


def _check_ours(request: web.Request) -> None:
    """Refuses what another site makes a visitor's browser send.

    A name that is not localhost may have been pointed at this machine (DNS rebinding), so only
    addresses and localhost count. Browsers name the origin of every POST; what names none is none.
    """
    host = request.headers.get("Host", "")
    origin = request.headers.get("Origin")
    if not _is_local_name(host) or (origin is not None and urlsplit(origin).netloc != host):
        raise Refused("foreign", "only the page itself may ask", status=403)


def _is_local_name(host: str) -> bool:
    name = urlsplit(f"//{host}").hostname or ""
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


async def _index(_request: web.Request) -> web.Response:
    return _file("index.html")


async def _static(request: web.Request) -> web.Response:
    return _file(request.match_info["name"])


def _file(name: str) -> web.Response:
    """One of the page's own files; names from outside are only compared, never joined to a path."""
    found = next((path for path in STATIC.iterdir() if path.name == name), None)
    if found is None:
        raise Refused("no-such-file", "there is no such file", status=404)
    kind = "text/javascript" if found.suffix == ".js" else guess_type(found.name)[0]
    return web.Response(body=found.read_bytes(), content_type=kind or "text/plain", charset="utf-8")


async def _state(telegram: Telegram, _request: web.Request) -> web.Response:
    return web.json_response(state_view(telegram))


async def _chat(telegram: Telegram, request: web.Request) -> web.Response:
    ask = Ask(telegram, dict(request.query))
    limit = min(max(ask.number("limit", 100), 1), MAX_MESSAGES)
    return web.json_response(chat_view(telegram, ask.person(), ask.chat(), limit, ask.thread()))


async def _act(telegram: Telegram, request: web.Request) -> web.Response:
    act = ACTIONS.get(request.match_info["action"])
    if act is None:
        raise Refused("no-such-action", "there is no such action", status=404)
    result = await act(Ask(telegram, await read_body(request)))
    return web.json_response(result)
