"""How people get into groups by themselves, and out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox import groups, requests
from bot.sandbox.accounts import Account, action
from bot.sandbox.errors import NotPossible
from bot.sandbox.invites import leads_in
from bot.sandbox.links import Invite, opened

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat


class Joiner(Account):
    __slots__ = ()

    @action
    def joins_by(self, link: str) -> bool:
        """Whether they are in now; if not, they have asked to be let in."""
        found = opened(self.telegram, link)
        if not isinstance(found, Invite) or not leads_in(
            found.chat, found.link, self.telegram.now()
        ):
            raise NotPossible(f"{link} is no longer good")
        self._may_come(found.chat)
        if found.link.asks:
            requests.ask(self.telegram, found.chat, self, found.link)
        else:
            groups.join(self.telegram, found.chat, self, by=self, link=found.link)
        return not found.link.asks

    @action
    def withdraws(self, chat: Chat) -> None:
        """Takes back the wish to join; bots are not told."""
        if self.id not in chat.requests:
            raise NotPossible(f"{self} has not asked to join {chat}")
        requests.forget(self.telegram, chat, self)

    @action
    def joins(self, chat: Chat) -> None:
        """Without a link, as into a public group."""
        self._may_come(chat)
        groups.join(self.telegram, chat, self, by=self)

    @action
    def leaves(self, chat: Chat) -> None:
        groups.leave(self.telegram, chat, self)

    def _may_come(self, chat: Chat) -> None:
        if chat.closed or groups.is_banned(self.telegram, chat, self):
            raise NotPossible(f"{self} cannot join {chat}")
