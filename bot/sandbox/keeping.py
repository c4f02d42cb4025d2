"""What people do with a group itself: its name, links and topics, as far as their rights go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox import groups, topics
from bot.sandbox.accounts import Account, action
from bot.sandbox.errors import NotPossible
from bot.sandbox.invites import new_link

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.topics import Topic


class Keeper(Account):
    __slots__ = ()

    @action
    def renames(self, chat: Chat, title: str) -> None:
        self._keeps(chat, "can_change_info")
        groups.rename(self.telegram, chat, title, by=self)

    @action
    def describes(self, chat: Chat, text: str) -> None:
        self._keeps(chat, "can_change_info")
        groups.describe(self.telegram, chat, text)

    @action
    def pins(self, message: Message) -> None:
        self._keeps(message.chat, "can_edit_messages")
        groups.pin_aloud(self.telegram, message, by=self)

    @action
    def upgrades(self, chat: Chat) -> Chat:
        """Makes a supergroup of a group."""
        self._leads(chat)
        if chat.kind != "group":
            raise NotPossible(f"{chat} is a supergroup already")
        return groups.upgrade(self.telegram, chat, by=self)

    @action
    def deletes_group(self, chat: Chat) -> None:
        """For everybody; bots find out when they next call."""
        self._is_in(chat)
        if chat.member(self).status != "creator":
            raise NotPossible(f"{self} does not own {chat}")
        groups.dissolve(self.telegram, chat)

    @action
    def makes_link(
        self,
        chat: Chat,
        name: str = "",
        *,
        asks: bool = False,
        limit: int | None = None,
        expires: int | None = None,
    ) -> str:
        """An invite link; `asks`: who comes by it must be approved."""
        self._may(chat, "can_invite_users")
        link = new_link(self, name=name, asks=asks, limit=limit, expires=expires)
        chat.links[link.url] = link
        self.telegram.save(chat)
        return link.url

    @action
    def revokes_link(self, chat: Chat, link: str) -> None:
        self._may(chat, "can_invite_users")
        chat.links[link].revoked = True
        self.telegram.save(chat)

    # Topics

    @action
    def turns_topics_on(self, chat: Chat) -> Chat:
        """Makes a forum of the group; a basic group becomes a supergroup first. Returns it."""
        self._may(chat, "can_change_info")
        if chat.kind == "group":
            chat = groups.upgrade(self.telegram, chat, by=self)
        topics.switch(self.telegram, chat, on=True)
        return chat

    @action
    def turns_topics_off(self, chat: Chat) -> None:
        self._may(chat, "can_change_info")
        topics.switch(self.telegram, chat, on=False)

    @action
    def opens_topic(self, chat: Chat, name: str) -> int:
        """Returns its message_thread_id."""
        self._is_in(chat)
        if not chat.forum:
            raise NotPossible(f"{chat} has no topics")
        return topics.open_topic(self.telegram, chat, name, by=self).id

    @action
    def closes_topic(self, chat: Chat, thread: int) -> None:
        """`topics.GENERAL` closes General."""
        topic = self._topic(chat, thread)
        topics.set_closed(self.telegram, chat, topic, closed=True, by=self)

    @action
    def reopens_topic(self, chat: Chat, thread: int) -> None:
        topic = self._topic(chat, thread)
        topics.set_closed(self.telegram, chat, topic, closed=False, by=self)

    @action
    def renames_topic(self, chat: Chat, thread: int, name: str) -> None:
        topics.rename_topic(self.telegram, chat, self._topic(chat, thread), name, by=self)

    @action
    def deletes_topic(self, chat: Chat, thread: int) -> None:
        """With all its messages; bots are not told."""
        self._may(chat, "can_delete_messages")
        topic = chat.topics.get(thread)
        if topic is None or thread == topics.GENERAL:
            raise NotPossible(f"{chat} has no topic {thread} to delete")
        topics.delete_topic(self.telegram, chat, topic)

    def _topic(self, chat: Chat, thread: int) -> Topic:
        self._is_in(chat)
        topic = chat.topics.get(thread) if chat.forum else None
        if topic is None:
            raise NotPossible(f"{chat} has no topic {thread}")
        if topic.creator != self.id:
            self._may(chat, "can_manage_topics")
        return topic

    def _keeps(self, chat: Chat, right: str) -> None:
        """Every member of a group may; in a channel only with the right."""
        if chat.is_channel:
            self._may(chat, right)
        self._is_in(chat)

    def _leads(self, chat: Chat) -> None:
        self._is_in(chat)
        if not chat.member(self).is_admin:
            raise NotPossible(f"{self} is no admin of {chat}")
