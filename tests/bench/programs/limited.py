"""The peer: python-telegram-bot's AIORateLimiter sends to all; whoever writes meanwhile is echoed.

`CHATS` is a file with one chat id a line, `TEXT` what each of them gets, `AFTER` seconds it waits.
"""

import asyncio
import os
from pathlib import Path

from telegram import Update
from telegram.ext import AIORateLimiter, Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


async def broadcast(application: Application) -> None:
    await asyncio.sleep(float(os.environ["AFTER"]))  # noqa: TID251 - a program of its own
    chats = Path(os.environ["CHATS"]).read_text("utf-8").split()  # noqa: ASYNC240, TID251
    text = os.environ["TEXT"]  # noqa: TID251 - a program of its own
    await asyncio.gather(
        *(application.bot.send_message(chat_id=int(chat), text=text) for chat in chats)
    )


async def begin(application: Application) -> None:
    application.create_task(broadcast(application))


def main() -> None:
    url = os.environ["BOT_API_URL"]  # noqa: TID251 - a program of its own
    token = os.environ["BOT_TOKEN"]  # noqa: TID251 - a program of its own
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{url}/bot")
        .rate_limiter(AIORateLimiter(max_retries=9))
        .concurrent_updates(16)
        .post_init(begin)
        .build()
    )
    application.add_handler(MessageHandler(filters.ALL, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
