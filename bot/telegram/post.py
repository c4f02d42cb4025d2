"""From a message as a value to Telegram's calls: rendering, sending, editing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    Message,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.domain.messages import Html, Rows, Words
from bot.telegram.screens import Screen
from bot.telegram.texts import Texts, without_markup

ALBUM_MAX = 10
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in somebody's language."""

    html: Html
    markup: InlineKeyboardMarkup | None


class Post:
    """Renders and sends; knows nothing of turns, states or who may."""

    def __init__(self, bot: Bot, texts: Texts, username: str) -> None:
        self._bot = bot
        self._texts = texts
        self._username = username

    def render(self, screen: Screen, language: str) -> Rendered:
        paragraphs = [*screen.lead, Words(screen.text, screen.params)]
        html = "\n\n".join(self._texts.html(language, part) for part in paragraphs)
        return Rendered(Html(html), self.markup(screen.rows, language))

    def markup(self, rows: Rows, language: str) -> InlineKeyboardMarkup | None:
        if not rows:
            return None
        return InlineKeyboardMarkup(
            [
                [
                    InlineKeyboardButton(
                        self._texts.plain(language, button.label),
                        callback_data=button.data,
                        url=self._start_link(button.start) if button.start else button.url,
                    )
                    for button in row
                ]
                for row in rows
            ]
        )

    def plain(self, language: str, words: Words) -> str:
        return self._texts.plain(language, words)

    async def send(self, chat_id: int, message: Rendered, *, silent: bool = False) -> Message:
        """Send a text. Refused markup goes out once more as plain text."""
        options: dict[str, Any] = {
            "reply_markup": message.markup,
            "link_preview_options": NO_PREVIEW,
            "disable_notification": silent,
        }
        try:
            return await self._bot.send_message(
                chat_id, message.html, parse_mode=ParseMode.HTML, **options
            )
        except BadRequest as error:
            if not _is_about_markup(error):
                raise
            return await self._bot.send_message(chat_id, without_markup(message.html), **options)

    async def edit(self, chat_id: int, message_id: int, message: Rendered) -> bool:
        """Put the text in place of an earlier one; False where that one can no longer be edited."""
        try:
            await self._bot.edit_message_text(
                message.html,
                chat_id=chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=message.markup,
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            return "not modified" in error.message
        return True

    async def send_files(self, chat_id: int, files: Sequence[dict[str, str]]) -> list[int]:
        """Send files of one album (see `albums`); their message ids."""
        if len(files) == 1:
            sent = await self._send_one(chat_id, files[0])
            return [sent.message_id]
        media = [_MEDIA[file["kind"]](file["file_id"]) for file in files]
        album = await self._bot.send_media_group(chat_id, media)
        return [message.message_id for message in album]

    async def toast(self, query_id: str, text: str | None, *, alert: bool = False) -> None:
        """Answer a tap. That the query is too old to be answered is nobody's loss."""
        try:
            await self._bot.answer_callback_query(query_id, text, show_alert=alert)
        except BadRequest as error:
            if "query is too old" not in error.message.lower():
                raise

    async def _send_one(self, chat_id: int, file: dict[str, str]) -> Message:
        match file["kind"]:
            case "photo":
                return await self._bot.send_photo(chat_id, file["file_id"])
            case "video":
                return await self._bot.send_video(chat_id, file["file_id"])
            case "audio":
                return await self._bot.send_audio(chat_id, file["file_id"])
            case "voice":
                return await self._bot.send_voice(chat_id, file["file_id"])
            case _:
                return await self._bot.send_document(chat_id, file["file_id"])

    def _start_link(self, payload: str) -> str:
        return f"https://t.me/{self._username}?start={payload}"


_MEDIA = {"photo": InputMediaPhoto, "video": InputMediaVideo, "document": InputMediaDocument}


def albums(files: Sequence[dict[str, str]]) -> list[list[dict[str, str]]]:
    """Files in the albums Telegram accepts, at most ten each.

    Photos and videos go together, documents together, audio and voice one by one.
    """
    groups: dict[str, list[dict[str, str]]] = {}
    for position, file in enumerate(files):
        match file["kind"]:
            case "photo" | "video":
                key = "pictures"
            case "document":
                key = "documents"
            case _:
                key = f"alone {position}"
        groups.setdefault(key, []).append(file)
    return [
        group[start : start + ALBUM_MAX]
        for group in groups.values()
        for start in range(0, len(group), ALBUM_MAX)
    ]


def _is_about_markup(error: BadRequest) -> bool:
    return "can't parse entities" in error.message.lower()
