"""From a message as a value to Telegram's calls: rendering, sending, editing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import InputFile, InputMediaDocument, InputMediaPhoto, InputMediaVideo
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.domain.messages import Button, Html, Rows, Words
from bot.telegram.bot import RawBot
from bot.telegram.screens import Screen
from bot.telegram.texts import Texts, without_markup

ALBUM_MAX = 10
TOAST_MAX = 200  # characters, Telegram's
CAPTION_MAX = 1024  # UTF-16 units after the markup is read, Telegram's
NO_PREVIEW = {"is_disabled": True}  # a link in a text must not grow into a card

Markup = dict[str, Any]  # a keyboard of any kind, as JSON


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in somebody's language."""

    html: Html
    markup: Markup | None


class Post:
    """Renders and sends; knows nothing of turns, states or who may."""

    def __init__(self, bot: RawBot, texts: Texts, username: str) -> None:
        self._bot = bot
        self._texts = texts
        self._username = username

    def render(self, screen: Screen, language: str) -> Rendered:
        paragraphs = [*screen.lead, Words(screen.text, screen.params)]
        html = "\n\n".join(self._texts.html(language, part) for part in paragraphs)
        if screen.asks_contact is not None:
            return Rendered(Html(html), self._contact(screen, language))
        return Rendered(Html(html), self._markup(screen.rows, language))

    def farewell(self, said: Words, language: str) -> Rendered:
        """What is said as the keyboard that shared a number goes: no other message can hide it."""
        return Rendered(self._texts.html(language, said), {"remove_keyboard": True})

    def toast_text(self, language: str, words: Words) -> str:
        """The text as Telegram shows it on a tap: short, without markup."""
        text = without_markup(self._texts.html(language, words))
        return text if len(text) <= TOAST_MAX else f"{text[: TOAST_MAX - 1]}…"

    async def send(
        self,
        chat_id: int,
        message: Rendered,
        *,
        file: Mapping[str, Any] | None = None,
        silent: bool = False,
        thread: int | None = None,
    ) -> int:
        """Send a text, under the `file` if there is one (see `fits_under`); its message id.

        Refused markup goes out once more as plain text.
        """
        rest = {
            **(_under(file) if file else {"link_preview_options": NO_PREVIEW}),
            "reply_markup": message.markup,
            "disable_notification": silent or None,
            "message_thread_id": thread,
        }
        method = f"send{file['kind'].capitalize()}" if file else "sendMessage"
        name = "caption" if file else "text"
        said = {name: message.html, "parse_mode": ParseMode.HTML}
        try:
            sent = await self._bot.call(method, chat_id=chat_id, **said, **rest)
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            said = {name: without_markup(message.html)}
            sent = await self._bot.call(method, chat_id=chat_id, **said, **rest)
        return int(sent["message_id"])

    async def edit(self, chat_id: int, message_id: int, message: Rendered) -> bool:
        """Put the text in place of an earlier one; False where that one can no longer be edited."""
        try:
            await self._bot.call(
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

    async def send_files(
        self,
        chat_id: int,
        files: Sequence[dict[str, Any]],
        *,
        silent: bool = False,
        thread: int | None = None,
    ) -> list[int]:
        """Send files of one album (see `albums`); their message ids."""
        rest = {"disable_notification": silent or None, "message_thread_id": thread}
        if len(files) == 1:
            method = f"send{files[0]['kind'].capitalize()}"
            sent = await self._bot.call(method, chat_id=chat_id, **_under(files[0]), **rest)
            return [int(sent["message_id"])]
        media = [_MEDIA[file["kind"]](file["file_id"]) for file in files]
        album = await self._bot.send_media_group(
            chat_id, media, disable_notification=silent, message_thread_id=thread
        )
        return [message.message_id for message in album]

    async def toast(self, query_id: str, text: str | None, *, alert: bool = False) -> None:
        """Answer a tap. That the query is too old to be answered is nobody's loss."""
        await self._answer(query_id, text=text, show_alert=alert or None)

    async def lead_in(self, query_id: str, payload: str) -> None:
        """Answer a tap by opening the private chat, with „Start“ where it was never pressed.

        Telegram opens no other address for a tap, and none where a text is said too.
        """
        await self._answer(query_id, url=self._start(payload))

    async def _answer(self, query_id: str, **said: Any) -> None:
        try:
            await self._bot.call("answerCallbackQuery", callback_query_id=query_id, **said)
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
        keys: list[Markup] = [{"text": self._texts.plain(language, label)} for label in labels]
        keys[0]["request_contact"] = True
        keyboard = [[key] for key in keys]
        return {"keyboard": keyboard, "resize_keyboard": True, "one_time_keyboard": True}

    def _key(self, button: Button, language: str) -> dict[str, str]:
        label = self._texts.plain(language, button.label)
        if button.data is not None:
            return {"text": label, "callback_data": button.data}
        return {"text": label, "url": button.url or self._start(button.start or "")}

    def _start(self, payload: str) -> str:
        return f"https://t.me/{self._username}?start={payload}"


def _under(file: Mapping[str, Any]) -> dict[str, Any]:
    """A file Telegram has, or one that was made just now."""
    if "content" in file:
        return {file["kind"]: InputFile(file["content"], filename=file["name"])}
    return {file["kind"]: file["file_id"]}


def fits_under(file: Mapping[str, Any], message: Rendered) -> bool:
    """Whether the file and the text can be one message."""
    length = len(without_markup(message.html).encode("utf-16-le")) // 2
    return file["kind"] in _MEDIA and length <= CAPTION_MAX


_MEDIA = {"photo": InputMediaPhoto, "video": InputMediaVideo, "document": InputMediaDocument}


def albums(files: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Files in the albums Telegram accepts, at most ten each.

    Photos and videos go together, documents together, audio and voice one by one.
    """
    groups: dict[str, list[dict[str, Any]]] = {}
    for position, file in enumerate(files):
        match file["kind"]:
            case _ if "content" in file:
                key = f"alone {position}"
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
