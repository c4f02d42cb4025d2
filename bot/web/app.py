"""One ASGI app: health in every mode, and Telegram's webhook where the bot has a public address."""

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

HEADER = "X-Telegram-Bot-Api-Secret-Token"
BODY_MAX = 4 * 1024 * 1024  # bytes; Telegram's updates are far smaller
WEBHOOK_PATH = "/telegram"

Health = Callable[[], Awaitable[Mapping[str, str]]]
Take = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


def make_app(
    health: Health, take: Take | None = None, secret: str = "", more: Sequence[Route] = ()
) -> Starlette:
    """The app. `health` names what is wrong, in words (empty: nothing); `take` stores updates."""

    async def healthz(_: Request) -> Response:
        problems = dict(await health())
        body = {"ok": not problems, "problems": problems}
        return JSONResponse(body, status_code=503 if problems else 200)

    async def telegram(request: Request) -> Response:
        given = request.headers.get(HEADER, "")
        if take is None or not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=403)
        if int(request.headers.get("Content-Length") or 0) > BODY_MAX:
            return Response(status_code=413)
        try:
            update = json.loads(await request.body())
        except ValueError:
            return Response(status_code=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return Response(status_code=400)
        await take([update])
        return Response(status_code=200)

    routes = [Route("/healthz", healthz), *more]
    if take is not None:
        routes.append(Route(WEBHOOK_PATH, telegram, methods=["POST"]))
    return Starlette(routes=routes)
