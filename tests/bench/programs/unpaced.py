"""`sueiga run` without the pacer, for a sandbox without flood limits."""

import asyncio

from bot.cli import run
from bot.telegram.pace import UNLIMITED

if __name__ == "__main__":
    asyncio.run(run.serve(pace=UNLIMITED))
