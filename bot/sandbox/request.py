"""python-telegram-bot talks to the sandbox in the same process, without a socket."""

import asyncio
import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.sandbox.errors import ConnectionLost
from bot.sandbox.media import Upload
from bot.sandbox.telegram import Telegram

_METHOD = re.compile(r"/bot(?P<token>[^/]+)/(?P<method>\w+)")
_FILE = re.compile(r"/file/bot(?P<token>[^/]+)/(?P<path>.+)")


class InProcessRequest(BaseRequest):
    """The host in the address does not matter: every address is this Telegram."""

    def __init__(self, telegram: Telegram, *, read_timeout: float | None = 5.0) -> None:
        self._telegram = telegram
        self._read_timeout = read_timeout

    @property
    def read_timeout(self) -> float | None:
        return self._read_timeout

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(  # noqa: PLR0913, PLR0917 - the signature is python-telegram-bot's
        self,
        url: str,
        method: str,  # noqa: ARG002 - the Bot API takes GET and POST alike
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - no wire
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - no wire
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - no wire
    ) -> tuple[int, bytes]:
        seconds = self._read_timeout
        if read_timeout is None or isinstance(read_timeout, (int, float)):
            seconds = read_timeout
        try:
            async with asyncio.timeout(seconds):
                return await self._answer(unquote(urlsplit(url).path), request_data)
        except ConnectionLost as lost:
            raise NetworkError(f"connection lost: {lost}") from lost
        except TimeoutError:
            raise TimedOut from None

    async def _answer(self, path: str, request_data: RequestData | None) -> tuple[int, bytes]:
        called = _METHOD.fullmatch(path)
        if called is None:
            return self._file(path)
        params: Mapping[str, Any] = request_data.json_parameters if request_data else {}
        files = _uploads(request_data) if request_data and request_data.contains_files else {}
        reply = await self._telegram.call(called["token"], called["method"], params, files)
        return reply.status, json.dumps(reply.body).encode()

    def _file(self, path: str) -> tuple[int, bytes]:
        if self._telegram.faults.down:
            raise ConnectionLost("outage")
        wanted = _FILE.fullmatch(path)
        content = self._telegram.file(wanted["token"], wanted["path"]) if wanted else None
        if content is None:
            return HTTPStatus.NOT_FOUND, b'{"ok":false,"error_code":404,"description":"Not Found"}'
        return HTTPStatus.OK, content


def _uploads(request_data: RequestData) -> dict[str, Upload]:
    return {
        part: Upload(name, content if isinstance(content, bytes) else content.read(), mime)
        for part, (name, content, mime) in request_data.multipart_data.items()
    }
