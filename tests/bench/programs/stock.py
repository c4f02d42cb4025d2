"""The peer: python-telegram-bot's echo bot, as its documentation writes it."""

import os

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main() -> None:
    url = os.environ["BOT_API_URL"]  # noqa: TID251 - a program of its own
    token = os.environ["BOT_TOKEN"]  # noqa: TID251 - a program of its own
    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.ALL, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
