"""Runs the ASGI app inside the bot's own event loop."""

import socket
from asyncio import TaskGroup
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp


class AddressTaken(Exception):
    """The HTTP address is in use, or is not ours."""


class _Server(uvicorn.Server):
    """Leaves the signals to the bot, which stops the server itself."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise AddressTaken(str(error)) from None


@asynccontextmanager
async def serving(app: ASGIApp, host: str, port: int) -> AsyncIterator[uvicorn.Server]:
    """Serve while inside. Raises AddressTaken."""
    config = uvicorn.Config(
        app, host=host, port=port, log_config=None, access_log=False, lifespan="off"
    )
    # Bound here: uvicorn would end the whole process if the address is taken.
    sockets = [_bound(host, port)]
    server = _Server(config)
    async with TaskGroup() as tasks:
        task = tasks.create_task(server.serve(sockets))
        try:
            yield server
        finally:
            server.should_exit = True
            await task  # also after an error: cancelled, it would leave its sockets open
