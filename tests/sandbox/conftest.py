"""A small world: a member who has pressed Start, a newcomer who has not, and a group of theirs."""

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
def member(telegram: Telegram, bot: BotAccount) -> Person:
    """Has pressed Start, and the bot has taken note."""
    member = telegram.add_person(
        "Daugų seniūnė", user_id=1001, username="daugai", language_code="lt"
    )
    member.starts(bot)
    bot.queue.clear()
    return member


@pytest.fixture
def newcomer(telegram: Telegram, bot: BotAccount) -> Person:
    """Has never written to the bot."""
    return telegram.add_person("Naujokas", user_id=1002)


@pytest.fixture
def group(telegram: Telegram, member: Person, newcomer: Person) -> Chat:
    """The member's group; the bot is not in it yet."""
    return telegram.add_group("Dzūkija", creator=member, members=[newcomer], chat_id=-77)


@pytest.fixture
def forum(telegram: Telegram, bot: BotAccount, member: Person, newcomer: Person) -> Chat:
    """The member's supergroup with topics; the bot administers it, the newcomer is in it."""
    chat = telegram.add_group(
        "Alytaus apskritis", creator=member, members=[newcomer], bots=[bot], kind="supergroup"
    )
    member.turns_topics_on(chat)
    bot.queue.clear()
    return chat
