"""Who is in a group and what they may do: people decide, as far as their rights go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot.sandbox import groups, requests
from bot.sandbox.accounts import Account, action
from bot.sandbox.bots import BotAccount
from bot.sandbox.errors import NotPossible
from bot.sandbox.rights import BASIC_RIGHTS, all_rights, checked_rights

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat

MAX_TAG = 16


class Leader(Account):
    __slots__ = ()

    # Who is in

    @action
    def adds(self, person: Account, chat: Chat) -> None:
        self._is_in(chat)
        if groups.is_banned(self.telegram, chat, person):
            self._may(chat, "can_restrict_members")
        groups.join(self.telegram, chat, person, by=self)

    @action
    def adds_bot(
        self,
        bot: BotAccount,
        chat: Chat,
        *,
        admin: bool = False,
        rights: Iterable[str] | None = None,
    ) -> None:
        """`rights` as in promotes; they imply `admin`, which a bot in a channel always is."""
        self._is_in(chat)
        if chat.is_channel:
            self._may(chat, "can_promote_members")
            chosen = all_rights(chat.kind) if rights is None else checked_rights(rights)
            groups.set_status(
                self.telegram,
                chat,
                bot,
                "administrator",
                by=self,
                rights=chosen,
                promoted_by=self.id,
            )
            return
        admin = admin or rights is not None
        groups.add_bot(self.telegram, chat, bot, by=self, admin=admin and rights is None)
        if rights is not None:
            self.promotes(bot, chat, rights)

    @action
    def removes(self, user: Account | BotAccount, chat: Chat) -> None:
        """Also bans, as Telegram's apps do."""
        self._may(chat, "can_restrict_members")
        self._may_move(user, chat)
        groups.remove(self.telegram, chat, user, by=self)

    @action
    def unbans(self, user: Account | BotAccount, chat: Chat) -> None:
        self._may(chat, "can_restrict_members")
        if chat.member(user).status == "kicked":
            groups.set_status(self.telegram, chat, user, "left", by=self)

    @action
    def approves(self, person: Account, chat: Chat) -> None:
        self._may(chat, "can_invite_users")
        if person.id not in chat.requests:
            raise NotPossible(f"{person} has not asked to join {chat}")
        requests.approve(self.telegram, chat, person, by=self)

    @action
    def declines(self, person: Account, chat: Chat) -> None:
        self._may(chat, "can_invite_users")
        requests.forget(self.telegram, chat, person)

    # Who may what

    @action
    def promotes(
        self,
        user: Account | BotAccount,
        chat: Chat,
        rights: Iterable[str] | None = None,
        *,
        anonymous: bool = False,
        title: str = "",
    ) -> Chat:
        """Without `rights` all of them; returns the group, which may have become a supergroup.

        A basic group knows only administrators with the same rights; choosing among them, or
        anonymity, makes Telegram's apps upgrade it.
        """
        self._may(chat, "can_promote_members")
        self._may_move(user, chat)
        chosen = None if rights is None else checked_rights(rights)
        if chat.kind == "group" and (anonymous or chosen not in (None, BASIC_RIGHTS)):
            chat = groups.upgrade(self.telegram, chat, by=self)
        groups.set_status(
            self.telegram,
            chat,
            user,
            "administrator",
            by=self,
            rights=all_rights(chat.kind) if chosen is None else chosen,
            anonymous=anonymous,
            title=title,
            promoted_by=self.id,
            tag="",
        )
        return chat

    @action
    def demotes(self, user: Account | BotAccount, chat: Chat) -> None:
        self._may(chat, "can_promote_members")
        self._may_move(user, chat)
        out = chat.is_channel and isinstance(user, BotAccount)  # there bots are never only readers
        groups.set_status(self.telegram, chat, user, "left" if out else "member", by=self)

    @action
    def stays_anonymous(self, chat: Chat, *, on: bool = True) -> None:
        """The owner hides in the name of the group, or no longer."""
        if chat.kind != "supergroup" or chat.member(self).status != "creator":
            raise NotPossible(f"{self} does not own the supergroup {chat}")
        groups.set_status(self.telegram, chat, self, "creator", by=self, anonymous=on)

    @action
    def tags(self, person: Account, chat: Chat, tag: str) -> None:
        self._may(chat, "can_manage_tags")
        if len(tag) > MAX_TAG or chat.member(person).status != "member":
            raise NotPossible(f"{person} cannot have the tag {tag!r} in {chat}")
        groups.set_tag(self.telegram, chat, person, tag)

    def _may_move(self, user: Account | BotAccount, chat: Chat) -> None:
        """Nobody touches the owner, and only the owner whom somebody else promoted."""
        member = chat.member(user)
        owns = chat.member(self).status == "creator"
        theirs = member.promoted_by in (self.id, None)
        if member.status == "creator" or (member.is_admin and not owns and not theirs):
            raise NotPossible(f"{self} cannot change {user} in {chat}")
