"""A small world: Ona has pressed Start, Jonas has not, and they share a group without the bot."""

from collections.abc import Iterator

import pytest

from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.scene import TOKEN, BotApi, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Iterator[Telegram]:
    telegram = Telegram(now=clock, limits=False)
    yield telegram
    telegram.close()


@pytest.fixture
def bot(telegram: Telegram) -> BotAccount:
    return telegram.add_bot(TOKEN)


@pytest.fixture
def api(telegram: Telegram, bot: BotAccount) -> BotApi:
    return BotApi(telegram)


@pytest.fixture
def ona(telegram: Telegram, bot: BotAccount) -> Person:
    """Has pressed Start, and the bot has taken note."""
    ona = telegram.add_person("Ona Onaitė", user_id=1001, username="ona", language_code="lt")
    ona.starts(bot)
    bot.queue.clear()
    return ona


@pytest.fixture
def jonas(telegram: Telegram, bot: BotAccount) -> Person:
    """Has never written to the bot."""
    return telegram.add_person("Jonas", user_id=1002)


@pytest.fixture
def group(telegram: Telegram, ona: Person, jonas: Person) -> Chat:
    """Ona's group; the bot is not in it yet."""
    return telegram.add_group("Dzūkija", creator=ona, members=[jonas], chat_id=-77)
