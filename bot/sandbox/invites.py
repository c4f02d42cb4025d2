"""Links into a group, and those who asked to be let in by one."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat

WINDOW = timedelta(minutes=5)  # how long a bot may write to who asks, until it is decided
ROOT = "https://t.me/+"


@dataclass(slots=True, eq=False, kw_only=True)
class InviteLink:
    url: str
    creator: Account | BotAccount
    name: str = ""
    expires: int | None = None  # Unix time
    limit: int | None = None  # of members that came by it and are still here
    asks: bool = False  # who comes by it must be approved
    primary: bool = False
    revoked: bool = False

    def to_api(self, viewer: BotAccount, pending: int = 0) -> dict[str, Any]:
        """As `viewer` sees it: half of somebody else's link is hidden."""
        data: dict[str, Any] = {
            "invite_link": self.url if self.creator is viewer else f"{self.url[:-8]}...",
            "creator": self.creator.to_api(),
            "creates_join_request": self.asks,
            "is_primary": self.primary,
            "is_revoked": self.revoked,
        }
        optional = {"name": self.name, "expire_date": self.expires, "member_limit": self.limit}
        if pending:
            optional["pending_join_request_count"] = pending
        return data | {name: value for name, value in optional.items() if value}


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class JoinRequest:
    person: Account
    at: datetime
    link: InviteLink


def new_link(creator: Account | BotAccount, **properties: Any) -> InviteLink:
    return InviteLink(url=ROOT + secrets.token_urlsafe(12), creator=creator, **properties)


def primary_link(chat: Chat, creator: Account | BotAccount) -> InviteLink | None:
    return next(
        (
            link
            for link in chat.links.values()
            if link.primary and not link.revoked and link.creator is creator
        ),
        None,
    )


def pending(chat: Chat, link: InviteLink) -> int:
    return sum(request.link is link for request in chat.requests.values())


def leads_in(chat: Chat, link: InviteLink, now: datetime) -> bool:
    """Whether the link can still be used."""
    if link.revoked or (link.expires is not None and now.timestamp() >= link.expires):
        return False
    came = sum(member.is_in and member.link == link.url for member in chat.members.values())
    return link.limit is None or came < link.limit


def may_be_written_to(person: Account, bot: BotAccount, now: datetime) -> bool:
    """A bot that got somebody's request may write to them for a while, asked or not."""
    return any(
        request.person is person and now - request.at < WINDOW and chat.allows(bot, INVITE)
        for chat in person.telegram.chats.values()
        for request in chat.requests.values()
    )


INVITE = "can_invite_users"
