"""Updates posted to the address a bot has set, in order, until it takes them."""

import asyncio
from contextlib import suppress
from datetime import timedelta

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

from bot.sandbox.bots import BotAccount
from bot.sandbox.errors import ConnectionLost
from bot.sandbox.telegram import Telegram
from bot.sandbox.updates import Waiting

FIRST_PAUSE = timedelta(seconds=0.25)  # after a failed post; doubled with each further failure
LONGEST_PAUSE = timedelta(minutes=1)
PATIENCE = ClientTimeout(total=60)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


class Webhooks:
    """One sender for each bot; `run` ends only by being cancelled."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def run(self) -> None:
        telegram, served = self._telegram, set[str]()
        async with ClientSession(timeout=PATIENCE) as session, asyncio.TaskGroup() as senders:
            while True:
                for token, bot in telegram.bots.items():
                    if token not in served:
                        served.add(token)
                        senders.create_task(self._serve(session, bot))
                telegram.bot_came.clear()
                await telegram.bot_came.wait()

    async def _serve(self, session: ClientSession, bot: BotAccount) -> None:
        queue, pause = bot.queue, FIRST_PAUSE
        while True:
            update = queue.first() if queue.webhook.url else None
            if update is None:
                queue.arrived.clear()
                await queue.arrived.wait()
            elif await self._deliver(session, bot, update):
                pause = FIRST_PAUSE
            else:
                await asyncio.sleep(pause.total_seconds())
                pause = min(2 * pause, LONGEST_PAUSE)

    async def _deliver(self, session: ClientSession, bot: BotAccount, update: Waiting) -> bool:
        """Whether the bot took the update; if not, getWebhookInfo tells why."""
        if self._telegram.faults.down:
            return False
        webhook = bot.queue.webhook
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        try:
            async with session.post(webhook.url, json=update.body, headers=headers) as response:
                if response.ok:
                    bot.queue.confirm_up_to(update.id)
                    self._telegram.keep.commit()
                    await self._call_back(bot, response)
                    return True
                problem = f"{response.status} {response.reason or ''}".rstrip()
                self._note(bot, f"Wrong response from the webhook: {problem}")
        except (ClientError, TimeoutError) as error:
            self._note(bot, str(error) or "Read timeout expired")
        return False

    async def _call_back(self, bot: BotAccount, response: ClientResponse) -> None:
        """A method call in the answer is carried out; nobody hears what came of it."""
        if response.content_type != "application/json":
            return
        with suppress(ValueError, ConnectionLost):
            params = await response.json()
            if isinstance(params, dict) and "method" in params:
                await self._telegram.call(bot.token, str(params.pop("method")), params, {})

    def _note(self, bot: BotAccount, problem: str) -> None:
        bot.queue.webhook.last_error_at = self._telegram.now()
        bot.queue.webhook.last_error = problem
        self._telegram.save(bot)
        self._telegram.keep.commit()
