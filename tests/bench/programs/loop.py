"""The peer: a stock python-telegram-bot in the loop that its users write.

`CHATS` is a file with one chat id a line, `TEXT` what each of them gets.
"""

import asyncio
import os
from pathlib import Path

from telegram import Bot


async def main() -> None:
    url = os.environ["BOT_API_URL"]  # noqa: TID251 - a program of its own
    token = os.environ["BOT_TOKEN"]  # noqa: TID251 - a program of its own
    users = Path(os.environ["CHATS"]).read_text("utf-8").split()  # noqa: ASYNC240, TID251
    text = os.environ["TEXT"]  # noqa: TID251 - a program of its own
    async with Bot(token, base_url=f"{url}/bot") as bot:
        for user in users:
            await bot.send_message(chat_id=user, text=text)


if __name__ == "__main__":
    asyncio.run(main())
