"""What people do with polls: vote, take it back, add an option."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox import polls
from bot.sandbox.accounts import Account, action
from bot.sandbox.errors import NotPossible
from bot.sandbox.polls import MAX_OPTION, MAX_OPTIONS, Option, Poll

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message


class Voter(Account):
    __slots__ = ()

    @action
    def votes(self, message: Message, *options: str) -> None:
        """For options by their texts or ids, in place of what was chosen before."""
        poll = self._open_poll(message)
        chosen = [self._option(poll, wanted).id for wanted in options]
        if not chosen or (len(chosen) > 1 and not poll.multiple):
            raise NotPossible(f"{self} cannot choose {len(chosen)} options of {poll.question!r}")
        self._may_vote(poll)
        polls.vote(self.telegram, poll, self, message.chat, chosen)

    @action
    def takes_vote_back(self, message: Message) -> None:
        poll = self._open_poll(message)
        if self.id not in poll.votes:
            raise NotPossible(f"{self} has not voted in {poll.question!r}")
        self._may_vote(poll)
        polls.vote(self.telegram, poll, self, message.chat, [])

    @action
    def adds_option(self, message: Message, text: str) -> None:
        poll, text = self._open_poll(message), text.strip()
        if not poll.adding or len(poll.options) >= MAX_OPTIONS:
            raise NotPossible(f"no option can be added to {poll.question!r}")
        if not 1 <= len(text) <= MAX_OPTION or poll.option(text) is not None:
            raise NotPossible(f"{text!r} cannot be an option of {poll.question!r}")
        option = Option(text=text, adder=self, added=self.telegram.now())
        polls.add_option(self.telegram, message, poll, option)

    @action
    def deletes_option(self, message: Message, option: str) -> None:
        """One that they have added."""
        poll = self._open_poll(message)
        found = self._option(poll, option)
        if found.adder is not self:
            raise NotPossible(f"{self} has not added {found.text!r}")
        polls.delete_option(self.telegram, message, poll, found)

    @action
    def forbids_polls(self, chat: Chat, *, on: bool = True) -> None:
        """As the default for all members; administrators may ask all the same."""
        self._may(chat, "can_restrict_members")
        chat.polls_forbidden = on
        self.telegram.save(chat)

    def _open_poll(self, message: Message) -> Poll:
        if message.chat.bot is None:
            self._is_in(message.chat)
        if message.poll is None or message.deleted or message.poll.closed:
            raise NotPossible(f"there is no open poll in {message!r}")
        return message.poll

    def _option(self, poll: Poll, wanted: str) -> Option:
        found = poll.option(wanted)
        if found is None:
            raise NotPossible(f"there is no option {wanted!r} in {poll.question!r}")
        return found

    def _may_vote(self, poll: Poll) -> None:
        if self.id in poll.votes and not poll.revoting:
            raise NotPossible(f"{self} has voted in {poll.question!r} for good")
