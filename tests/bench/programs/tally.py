"""The peer: a stock python-telegram-bot whose handler counts in memory, and names each vote."""

import os

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes

votes: dict[int, str] = {}


async def vote(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    if query is not None and query.data is not None:
        votes[query.from_user.id] = query.data
        await query.answer(f"Jūsų atsakymas: {query.data}. Atsakė: {len(votes)}")


def main() -> None:
    url = os.environ["BOT_API_URL"]  # noqa: TID251 - a program of its own
    token = os.environ["BOT_TOKEN"]  # noqa: TID251 - a program of its own
    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(CallbackQueryHandler(vote))
    application.run_polling()


if __name__ == "__main__":
    main()
