"""From a message as a value to Telegram's calls: rendering, sending, editing."""

import logging
from datetime import date
from typing import Any

from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.clock import Clock
from bot.domain.messages import Button, Html, Rows, Words
from bot.telegram.bot import RawBot
from bot.telegram.incoming import Raw
from bot.telegram.parts import Markup, Rendered
from bot.telegram.screens import Screen
from bot.telegram.texts import Texts, without_markup

log = logging.getLogger(__name__)

TOAST_MAX = 200  # characters, Telegram's
NO_PREVIEW = {"is_disabled": True}  # a link in a text must not grow into a card


class Post:
    """Renders and sends; knows nothing of turns, states or who may."""

    def __init__(self, bot: RawBot, texts: Texts, username: str, clock: Clock) -> None:
        self.bot = bot
        self._clock = clock
        self._texts = texts
        self._username = username

    def render(self, screen: Screen, language: str) -> Rendered:
        paragraphs = [*screen.lead, Words(screen.text, screen.params)]
        html = "\n\n".join(self.said(part, language) for part in paragraphs)
        if screen.asks_contact is not None:
            return Rendered(Html(html), self._contact(screen, language))
        return Rendered(Html(html), self._markup(screen.rows, language))

    def farewell(self, said: Words, language: str) -> Rendered:
        """What is said as the keyboard that shared a number goes: no other message can hide it."""
        return Rendered(self.said(said, language), {"remove_keyboard": True})

    def toast_text(self, language: str, words: Words) -> str:
        """The text as Telegram shows it on a tap: short, without markup."""
        text = without_markup(self.said(words, language))
        return text if len(text) <= TOAST_MAX else f"{text[: TOAST_MAX - 1]}…"

    def said(self, said: Words, language: str) -> Html:
        """As it is read now."""
        return self._texts.html(language, said, self._clock.now())

    @property
    def today(self) -> date:
        """The day on which what is `Near` is so."""
        return self._texts.dates.day(self._clock.now())

    def label(self, said: Words, language: str) -> str:
        """As it stands where no markup is read."""
        return self._texts.plain(language, said, self._clock.now())

    async def send(self, chat_id: int, message: Rendered) -> int:
        """Send a text; its message id. Refused markup goes out once more as plain text."""
        rest = {"reply_markup": message.markup, "link_preview_options": NO_PREVIEW}
        said = {"text": message.html, "parse_mode": ParseMode.HTML}
        try:
            sent = await self.bot.call("sendMessage", chat_id=chat_id, **said, **rest)
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            said = {"text": without_markup(message.html)}
            sent = await self.bot.call("sendMessage", chat_id=chat_id, **said, **rest)
        return int(sent["message_id"])

    async def edit(self, chat_id: int, message_id: int, message: Rendered) -> bool:
        """Put the text in place of an earlier one; False where that one can no longer be edited."""
        try:
            await self.bot.call(
                "editMessageText",
                chat_id=chat_id,
                message_id=message_id,
                text=message.html,
                parse_mode=ParseMode.HTML,
                reply_markup=message.markup,
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            return "not modified" in error.message
        return True

    async def toast(self, query_id: str, text: str | None, *, alert: bool = False) -> None:
        """Answer a tap. That the query is too old to be answered is nobody's loss."""
        await self._answer(query_id, text=text, show_alert=alert or None)

    async def relabel(self, chat_id: int, tapped: Raw, data: str | None, text: str) -> None:
        """Let the tapped button say something else. That its message is too old is nobody's loss.

        `tapped` is the message as the tap shows it; `data` is the button's.
        """
        keys: list[list[Markup]] = (tapped.get("reply_markup") or {}).get("inline_keyboard") or []
        said = [
            [{**key, "text": text} if key.get("callback_data") == data else key for key in row]
            for row in keys
        ]
        if said == keys:
            return
        where = {"chat_id": chat_id, "message_id": tapped["message_id"]}
        try:
            markup = {"inline_keyboard": said}
            await self.bot.call("editMessageReplyMarkup", **where, reply_markup=markup)
        except BadRequest as error:
            log.info("a button stays as it was: %s", error.message)

    async def lead_in(self, query_id: str, payload: str) -> None:
        """Answer a tap by opening the private chat, with „Start“ where it was never pressed.

        Telegram opens no other address for a tap, and none where a text is said too.
        """
        await self._answer(query_id, url=self._start(payload))

    async def _answer(self, query_id: str, **said: Any) -> None:
        try:
            await self.bot.call("answerCallbackQuery", callback_query_id=query_id, **said)
        except BadRequest as error:
            if "query is too old" not in error.message.lower():
                raise

    def _markup(self, rows: Rows, language: str) -> Markup | None:
        if not rows:
            return None
        return {
            "inline_keyboard": [[self._key(button, language) for button in row] for row in rows]
        }

    def _contact(self, screen: Screen, language: str) -> Markup:
        """The keyboard that shares one's own number; it folds when it was used."""
        labels = [one for one in (screen.asks_contact, screen.instead) if one is not None]
        keys: list[Markup] = [{"text": self.label(label, language)} for label in labels]
        keys[0]["request_contact"] = True
        keyboard = [[key] for key in keys]
        return {"keyboard": keyboard, "resize_keyboard": True, "one_time_keyboard": True}

    def _key(self, button: Button, language: str) -> dict[str, str]:
        label = self.label(button.label, language)
        if button.data is not None:
            return {"text": label, "callback_data": button.data}
        return {"text": label, "url": button.url or self._start(button.start or "")}

    def _start(self, payload: str) -> str:
        return f"https://t.me/{self._username}?start={payload}"
