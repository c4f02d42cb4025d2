"""Polls: a question in a message, and who has chosen what. Its bot alone hears of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.sandbox.entities import Entity
from bot.sandbox.posting import announce

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram

MAX_OPTIONS = 12
MAX_OPTION = 100  # characters

CHANNEL_BOT = {  # stands for whoever votes in the name of a chat
    "id": 136817688,
    "is_bot": True,
    "first_name": "Channel",
    "username": "Channel_Bot",
}


def new_option_id() -> str:
    return secrets.token_hex(4)


@dataclass(slots=True, eq=False, kw_only=True)
class Option:
    """`id` stays what it is when other options come and go; the place in the list does not."""

    id: str = field(default_factory=new_option_id)
    text: str
    entities: tuple[Entity, ...] = ()
    adder: Account | None = None
    added: datetime | None = None

    def to_api(self, votes: int) -> dict[str, Any]:
        data: dict[str, Any] = {
            "persistent_id": self.id,
            "text": self.text,
            "voter_count": votes,
        }
        if self.entities:
            data["text_entities"] = [entity.to_api() for entity in self.entities]
        if self.adder is not None and self.added is not None:
            data["added_by_user"] = self.adder.to_api()
            data["addition_date"] = int(self.added.timestamp())
        return data


@dataclass(slots=True, eq=False, kw_only=True)
class Poll:
    now: Callable[[], datetime]  # Telegram's clock: it closes a poll without doing anything
    bot: BotAccount
    question: str
    options: list[Option]
    id: str = field(default_factory=lambda: str(secrets.randbelow(9 * 10**18) + 10**18))
    entities: tuple[Entity, ...] = ()
    anonymous: bool = True
    multiple: bool = False
    revoting: bool = True
    adding: bool = False
    hidden: bool = False  # the results, until it closes
    shuffled: bool = False
    description: str = ""
    description_entities: tuple[Entity, ...] = ()
    open_period: int | None = None  # seconds, as it was given
    closes: datetime | None = None
    stopped: bool = False
    votes: dict[int, list[str]] = field(default_factory=dict)  # by voter: ids of options
    shown_in: list[Message] = field(default_factory=list, repr=False)

    @property
    def closed(self) -> bool:
        return self.stopped or (self.closes is not None and self.closes <= self.now())

    def option(self, wanted: str) -> Option | None:
        """By its id or its text."""
        return next((one for one in self.options if wanted in (one.id, one.text)), None)

    def count(self, option: Option) -> int:
        return sum(option.id in chosen for chosen in self.votes.values())

    def anew(self, bot: BotAccount) -> Poll:
        """The same question, asked by `bot` with nobody's vote."""
        options = [replace(one, id=new_option_id()) for one in self.options]
        fresh = replace(self, bot=bot, options=options, votes={}, shown_in=[], stopped=False)
        fresh.id = str(secrets.randbelow(9 * 10**18) + 10**18)
        return fresh

    def to_api(self) -> dict[str, Any]:
        """As its bot sees it: of hidden results nothing (what Telegram shows is undocumented)."""
        shows = self.closed or not self.hidden
        data: dict[str, Any] = {
            "id": self.id,
            "question": self.question,
            "options": [one.to_api(self.count(one) if shows else 0) for one in self.options],
            "total_voter_count": len(self.votes),
            "is_closed": self.closed,
            "is_anonymous": self.anonymous,
            "type": "regular",
            "allows_multiple_answers": self.multiple,
            "allows_revoting": self.revoting,
            "members_only": False,
        }
        if self.entities:
            data["question_entities"] = [entity.to_api() for entity in self.entities]
        if self.description:
            data["description"] = self.description
            if self.description_entities:
                data["description_entities"] = [one.to_api() for one in self.description_entities]
        if self.open_period is not None:
            data["open_period"] = self.open_period
        if self.closes is not None:
            data["close_date"] = int(self.closes.timestamp())
        return data


def changed(telegram: Telegram, poll: Poll) -> None:
    """Keeps it and tells its bot. That its time is up is no change: no bot hears of that."""
    telegram.save(poll)
    for message in poll.shown_in:
        telegram.tell("edit", message.chat, message=message.id)
    poll.bot.queue.push("poll", poll.to_api())


def vote(telegram: Telegram, poll: Poll, person: Account, chat: Chat, chosen: list[str]) -> None:
    """Nothing chosen takes the vote back."""
    if chosen:
        poll.votes[person.id] = chosen
    else:
        poll.votes.pop(person.id, None)
    changed(telegram, poll)
    if poll.anonymous:
        return
    places = [place for place, one in enumerate(poll.options) if one.id in chosen]
    voter: dict[str, Any] = {"user": person.to_api()}
    if chat.posts_as_group(person):
        voter = {"user": CHANNEL_BOT, "voter_chat": chat.to_api()}
    ids = [poll.options[place].id for place in places]
    answer = {"poll_id": poll.id, **voter, "option_ids": places, "option_persistent_ids": ids}
    poll.bot.queue.push("poll_answer", answer)


def add_option(telegram: Telegram, message: Message, poll: Poll, option: Option) -> None:
    poll.options.append(option)
    changed(telegram, poll)
    _say(telegram, message, poll, option, "poll_option_added")


def delete_option(telegram: Telegram, message: Message, poll: Poll, option: Option) -> None:
    """With the votes for it."""
    poll.options.remove(option)
    kept = ((who, _without(chosen, option.id)) for who, chosen in poll.votes.items())
    poll.votes = {who: chosen for who, chosen in kept if chosen}
    changed(telegram, poll)
    _say(telegram, message, poll, option, "poll_option_deleted")


def _without(chosen: Iterable[str], option_id: str) -> list[str]:
    return [one for one in chosen if one != option_id]


def _say(telegram: Telegram, message: Message, poll: Poll, option: Option, kind: str) -> None:
    if option.adder is None or message.chat.is_channel:
        return
    service = {
        "poll_message": message.to_api(poll.bot, with_reply=False),
        "option_persistent_id": option.id,
        "option_text": option.text,
    }
    announce(telegram, message.chat, option.adder, {kind: service}, thread=message.thread)
