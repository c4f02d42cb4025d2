"""The HTTP client under python-telegram-bot: aiohttp, ten times the replies of the default one.

Its errors say what delivery must know: `NotSent` means that Telegram cannot have got the request;
any other NetworkError leaves that in doubt, and `Lost` that there may be no connection any more.
"""

from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 256
READ_TIMEOUT = 10.0  # seconds; a long poll says its own
CONNECT_TIMEOUT = 5.0


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class NotSent(NetworkError):
    """No connection was made: the request had no effect."""


class Lost(NetworkError):
    """The connection was lost when the request was out: nobody knows whether it had an effect."""


class AiohttpRequest(BaseRequest):
    """One session for all calls; opened by `initialize`, closed by `shutdown`."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return READ_TIMEOUT

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0913, PLR0917 - PTB's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,  # noqa: ARG002 - PTB's signature
        connect_timeout: Any = None,  # noqa: ARG002 - PTB's signature
        pool_timeout: Any = None,  # noqa: ARG002 - PTB's signature
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("the client is not open")
        wait = read_timeout if isinstance(read_timeout, int | float) else READ_TIMEOUT
        timeout = aiohttp.ClientTimeout(
            total=None, sock_read=wait, sock_connect=CONNECT_TIMEOUT, connect=None
        )
        body = _body(request_data)
        headers = FORM if isinstance(body, bytes) else None
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout
            ) as answer:
                return answer.status, await answer.read()
        except aiohttp.ClientConnectorError as error:
            raise NotSent(type(error).__name__) from None
        except aiohttp.ConnectionTimeoutError as error:
            raise NotSent(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            # The message is left out: aiohttp puts the address, and so the token, into it.
            raise Lost(type(error).__name__) from None


def retry_after(error: RetryAfter) -> float:
    """Seconds that Telegram asks to wait."""
    wait = error.retry_after
    return wait if isinstance(wait, int) else wait.total_seconds()


def _body(data: RequestData | None) -> bytes | aiohttp.FormData | None:
    if data is None:
        return None
    if not data.contains_files:
        return urlencode(data.json_parameters).encode()
    form = aiohttp.FormData(quote_fields=False)  # a file keeps its name, as people read it
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form
