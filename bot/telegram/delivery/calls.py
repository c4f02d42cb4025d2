"""Telegram's calls for the parts of a message: sent, changed, taken back."""

from collections.abc import Callable, Sequence
from typing import Any

from telegram import (
    InputFile,
    InputMedia,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.domain.messages import Html
from bot.telegram.bot import RawBot
from bot.telegram.delivery import blank
from bot.telegram.parts import File, Part
from bot.telegram.post import NO_PREVIEW
from bot.telegram.texts import without_markup

NO_TEXT = "no text in the message"  # Telegram's words for one with a file

_MEDIA: dict[str, Callable[..., InputMedia]] = {
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
    "document": InputMediaDocument,
    "audio": InputMediaAudio,
}


class Calls:
    """Knows nothing of turns and states. Markup that Telegram refuses goes out as plain text."""

    def __init__(self, bot: RawBot) -> None:
        self._bot = bot

    async def send(
        self,
        chat_id: int,
        part: Part,
        *,
        silent: bool,
        thread: int | None,
        protect: bool = False,
    ) -> list[int]:
        """Send it; the message ids."""
        where: dict[str, Any] = {
            "chat_id": chat_id,
            "disable_notification": silent or None,
            "protect_content": protect or None,
            "message_thread_id": thread,
        }
        if len(part.files) > 1:
            media = [_MEDIA[file["kind"]](file["file_id"]) for file in part.files]
            album = await self._bot.call("sendMediaGroup", media=media, **where)
            return [int(message["message_id"]) for message in album]
        where["reply_markup"] = part.markup
        if not part.files:
            where["link_preview_options"] = NO_PREVIEW
            sent = await self._say("sendMessage", "text", part.text, where)
            return [int(sent["message_id"])]
        (file,) = part.files
        method = f"send{file['kind'].capitalize()}"
        sent = await self._say(method, "caption", part.text, where | _given(file))
        return [int(sent["message_id"])]

    async def edit_text(self, chat_id: int, message_id: int, part: Part) -> None:
        """Raises BadRequest where it cannot be edited; that nothing changes is no error."""
        await self._change("editMessageText", "text", chat_id, message_id, part)

    async def edit_caption(self, chat_id: int, message_id: int, part: Part) -> None:
        """As `edit_text`, for what stands under a file."""
        await self._change("editMessageCaption", "caption", chat_id, message_id, part)

    async def edit_file(self, chat_id: int, message_id: int, part: Part) -> None:
        """Another file of the same kind, with its text and buttons."""
        (file,) = part.files
        said = {"caption": part.text, "parse_mode": ParseMode.HTML} if part.text else {}
        make = _MEDIA[file["kind"]]
        if "content" in file:
            media = make(file["content"], filename=file["name"], **said)
        else:
            media = make(file["file_id"], **said)
        where = {"chat_id": chat_id, "message_id": message_id, "reply_markup": part.markup}
        try:
            await self._bot.call("editMessageMedia", media=media, **where)
        except BadRequest as error:
            if not _is_same(error):
                raise

    async def edit_any(self, chat_id: int, message_id: int, part: Part) -> None:
        """The text where there is one, or what stands under a file: nobody knows which it is."""
        try:
            await self.edit_text(chat_id, message_id, part)
        except BadRequest as error:
            if NO_TEXT not in error.message.lower():
                raise
            await self.edit_caption(chat_id, message_id, part)

    async def cover(self, chat_id: int, message_id: int, part: Part) -> None:
        """As `edit_any`, for what is withdrawn: a blank picture takes the place of its file.

        Where Telegram lets no picture stand (a voice message, documents of an album) it stays.
        """
        try:
            await self.edit_text(chat_id, message_id, part)
        except BadRequest as error:
            if NO_TEXT not in error.message.lower():
                raise
            try:
                await self.edit_file(
                    chat_id, message_id, Part(part.text, (blank.FILE,), part.markup)
                )
            except BadRequest:
                await self.edit_caption(chat_id, message_id, part)

    async def delete(self, chat_id: int, message_ids: Sequence[int]) -> bool:
        """False where Telegram refuses; what is not there any more is as good as deleted."""
        one = len(message_ids) == 1
        which = {"message_id": message_ids[0]} if one else {"message_ids": list(message_ids)}
        try:
            await self._bot.call(
                "deleteMessage" if one else "deleteMessages", chat_id=chat_id, **which
            )
        except BadRequest as error:
            return "to delete not found" in error.message.lower()
        return True

    async def probe(self) -> None:
        """A call that changes nothing, to see whether there is a connection."""
        await self._bot.call("getMe")

    async def _change(
        self, method: str, name: str, chat_id: int, message_id: int, part: Part
    ) -> None:
        where: dict[str, Any] = {
            "chat_id": chat_id,
            "message_id": message_id,
            "reply_markup": part.markup,
            "link_preview_options": NO_PREVIEW if name == "text" else None,
        }
        try:
            await self._say(method, name, part.text, where)
        except BadRequest as error:
            if not _is_same(error):
                raise

    async def _say(self, method: str, name: str, text: Html, rest: dict[str, Any]) -> Any:
        try:
            return await self._bot.call(
                method, **{name: text, "parse_mode": ParseMode.HTML}, **rest
            )
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            return await self._bot.call(method, **{name: without_markup(text)}, **rest)


def _is_same(error: BadRequest) -> bool:
    return "not modified" in error.message.lower()


def _given(file: File) -> dict[str, Any]:
    """A file Telegram has, or one that was made just now."""
    if "content" in file:
        return {file["kind"]: InputFile(file["content"], filename=file["name"])}
    return {file["kind"]: file["file_id"]}
