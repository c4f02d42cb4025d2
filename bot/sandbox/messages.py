"""Messages, and how they look through the Bot API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.sandbox.buttons import InlineButton, KeyButton, Markup, inline_rows, key_rows
from bot.sandbox.entities import Entity
from bot.sandbox.media import Media
from bot.sandbox.rendering import render_html

if TYPE_CHECKING:
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat
    from bot.sandbox.people import Person


@dataclass(slots=True, eq=False, repr=False, kw_only=True)
class Message:
    id: int
    chat: Chat
    sender: Person | BotAccount
    date: datetime
    edit_date: datetime | None = None
    text: str | None = None
    entities: tuple[Entity, ...] = ()
    caption: str | None = None
    caption_entities: tuple[Entity, ...] = ()
    media: Media | None = None
    media_group_id: str | None = None
    reply_to: Message | None = None
    thread: int | None = None
    markup: Markup | None = None  # reply_markup as the bot sent it, of any of its four kinds
    service: Mapping[str, Any] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)  # contact, location, forward_origin, …
    silent: bool = False
    protected: bool = False
    pinned: bool = False
    deleted: bool = False

    def __repr__(self) -> str:
        what = self.plain or self.media or self.service or self.extra
        return f"<message {self.id} of {self.sender!r}: {what}>"

    @property
    def plain(self) -> str:
        return self.text or self.caption or ""

    @property
    def html(self) -> str:
        """The text or caption as HTML: escaped, with its formatting as tags."""
        return render_html(self.plain, self.entities or self.caption_entities)

    @property
    def photo(self) -> Media | None:
        return self._media("photo")

    @property
    def document(self) -> Media | None:
        return self._media("document")

    @property
    def buttons(self) -> list[list[InlineButton]]:
        return inline_rows(self.markup)

    @property
    def keyboard(self) -> list[list[KeyButton]] | None:
        return key_rows(self.markup)

    def _media(self, kind: str) -> Media | None:
        return self.media if self.media is not None and self.media.kind == kind else None

    def to_api(self, bot: BotAccount, *, with_reply: bool = True) -> dict[str, Any]:
        """The message as `bot` gets it: only its sender sees an inline keyboard again."""
        data: dict[str, Any] = {
            "message_id": self.id,
            "from": self.sender.to_api(),
            "chat": self.chat.to_api(),
            "date": int(self.date.timestamp()),
        }
        if self.text is not None:
            data["text"] = self.text
            if self.entities:
                data["entities"] = [entity.to_api() for entity in self.entities]
        if self.media is not None:
            data[self.media.kind] = self.media.to_api()
        if self.caption:
            data["caption"] = self.caption
            if self.caption_entities:
                data["caption_entities"] = [entity.to_api() for entity in self.caption_entities]
        if self.extra:
            data.update(self.extra)
        if self.service is not None:
            data.update(self.service)
        if self.markup is not None and self.sender is bot and "inline_keyboard" in self.markup:
            data["reply_markup"] = self.markup
        self._add_circumstances(data)
        if with_reply and self.reply_to is not None and not self.reply_to.deleted:
            data["reply_to_message"] = self.reply_to.to_api(bot, with_reply=False)
        return data

    def _add_circumstances(self, data: dict[str, Any]) -> None:
        if self.edit_date is not None:
            data["edit_date"] = int(self.edit_date.timestamp())
        if self.media_group_id is not None:
            data["media_group_id"] = self.media_group_id
        if self.thread is not None:
            data["message_thread_id"] = self.thread
        if self.protected:
            data["has_protected_content"] = True
