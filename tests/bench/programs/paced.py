"""`sueiga run`, from a process of its own."""

import asyncio

from bot.cli import run

if __name__ == "__main__":
    asyncio.run(run.serve())
