"""Runs the ASGI app inside the bot's own event loop."""

from asyncio import TaskGroup
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp


class _Server(uvicorn.Server):
    """Leaves the signals to the bot, which stops the server itself."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def serving(app: ASGIApp, host: str, port: int) -> AsyncIterator[uvicorn.Server]:
    """Serve while inside. Raises OSError if the address is taken."""
    config = uvicorn.Config(
        app, host=host, port=port, log_config=None, access_log=False, lifespan="off"
    )
    sockets = [config.bind_socket()]
    server = _Server(config)
    async with TaskGroup() as tasks:
        tasks.create_task(server.serve(sockets))
        try:
            yield server
        finally:
            server.should_exit = True
