"""Addresses at t.me: those of bots, with what they carry, and those into groups."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.sandbox.errors import NotPossible
from bot.sandbox.invites import ROOT

if TYPE_CHECKING:
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat
    from bot.sandbox.invites import InviteLink
    from bot.sandbox.telegram import Telegram

_BOT = re.compile(
    r"(?:https?://)?(?:t|telegram)\.me/(?P<name>\w+)(?:\?start=(?P<payload>[\w-]{0,64}))?"
)
_INVITE = re.compile(r"(?:https?://)?(?:t|telegram)\.me/(?:\+|joinchat/)(?P<hash>[\w-]+)")


@dataclass(frozen=True, slots=True)
class Start:
    """A bot's private chat, with the Start button pressed."""

    bot: BotAccount
    payload: str | None


@dataclass(frozen=True, slots=True)
class Invite:
    chat: Chat
    link: InviteLink


def opened(telegram: Telegram, address: str) -> Start | Invite:
    """What the address leads to; raises NotPossible when to nothing here."""
    if found := _INVITE.fullmatch(address.strip()):
        return _invite(telegram, ROOT + found["hash"])
    if found := _BOT.fullmatch(address.strip()):
        for bot in telegram.bots.values():
            if bot.username.lower() == found["name"].lower():
                return Start(bot, found["payload"] or None)
    raise NotPossible(f"{address} leads nowhere")


def _invite(telegram: Telegram, url: str) -> Invite:
    for chat in telegram.chats.values():
        if url in chat.links and not chat.closed:
            return Invite(chat, chat.links[url])
    raise NotPossible(f"{url} leads nowhere")
