"""What a step of a form asks for. A field reads an answer into a value that fits a JSON column."""

import re
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

from bot.domain.errors import Refusal
from bot.domain.folding import fold, fold_typed
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, verbatim, words
from bot.domain.taps import Tap
from bot.telegram.incoming import File, Incoming
from bot.telegram.routes import Ctx

NAMED_MAX = 20  # names looked for in one typed answer
NAMES_MAX = 40  # characters of a typed answer quoted back


@dataclass(frozen=True, slots=True)
class Taken:
    """An answer that was understood. `more` stays on the step: another may follow."""

    value: Any
    more: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """An answer that does not fit: what is wrong and what to do."""

    why: Words


Reading = Taken | Problem


class Press(Protocol):
    """From an option's id to the button that picks it, or takes it back if it is chosen."""

    def __call__(self, option: int, *, chosen: bool) -> Tap: ...


class Field(ABC):
    """One kind of answer."""

    many = False  # several answers are gathered, and „Toliau“ ends it

    def takes(self, incoming: Incoming) -> bool:  # noqa: ARG002 - for fields of files and places
        """Whether it is the one for what came, whichever step is being asked."""
        return False

    @abstractmethod
    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        """Read a message, given the value so far."""

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - for fields with options
        """Read a tap on one of the options."""
        return Problem(words("forms.pick-unknown"))

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - for fields with options
        """Read a tap that takes an option back."""
        return Problem(words("forms.pick-unknown"))

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - for fields with options
        """The buttons to choose from."""
        return ()

    def lacks(self, value: Any) -> Words | None:  # noqa: ARG002 - for fields that gather several
        """Why what was gathered is not enough yet."""
        return None

    def is_halfway(self, value: Any) -> bool:  # noqa: ARG002 - for fields that ask in parts
        """Whether an answer was begun: skipping the step would lose it unnoticed."""
        return False

    @abstractmethod
    async def show(self, ctx: Ctx, value: Any) -> Words:
        """The value in words, for the preview."""

    async def so_far(self, ctx: Ctx, value: Any) -> Words:
        """What stands below the question once there is a value."""
        return words("forms.so-far", value=await self.show(ctx, value))


def utf16_length(text: str) -> int:
    """Characters as Telegram counts them against its limits: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True)
class Text(Field):
    """Free text of at most `longest` characters, as Telegram counts them."""

    longest: int

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("forms.text-wanted"))
        text = incoming.text.strip()
        length = utf16_length(text)
        if length > self.longest:
            return Problem(words("forms.text-too-long", length=length, longest=self.longest))
        return Taken(text)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value))


@dataclass(frozen=True)
class Lines(Field):
    """Several texts, one a line; `reader` makes the list of them, or says what is wrong."""

    reader: Callable[[str], list[str] | Refusal]

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("forms.text-wanted"))
        found = self.reader(incoming.text)
        if isinstance(found, Refusal):
            return Problem(words(found.text_id, **found.params))
        return Taken(found)


@dataclass(frozen=True, slots=True)
class Option:
    id: int
    label: str


Options = Callable[[Ctx], Awaitable[Sequence[Option]]]


@dataclass(frozen=True)
class Choices(Field):
    """One to `most` of the options, by tap or by typing a name or the beginning of one."""

    choose_from: Options
    most: int
    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        found = _named(incoming.text, await self._all(ctx))
        if not found:
            return Problem(words("forms.option-unknown", text=incoming.text[:NAMES_MAX]))
        earlier = [] if incoming.kind == "edited_message" else list(before or [])
        return self._fitting(list(dict.fromkeys([*earlier, *(option.id for option in found)])))

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:
        if option not in {known.id for known in await self._all(ctx)}:
            return Problem(words("forms.pick-unknown"))
        chosen = list(before or [])
        return self._fitting(chosen if option in chosen else [*chosen, option])

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return Taken([known for known in before or [] if known != option], more=True)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:
        chosen = set(value or [])
        buttons: list[Button] = [
            verbatim(
                option.label,
                press(option.id, chosen=option.id in chosen),
                chosen=option.id in chosen,
            )
            for option in await self._all(ctx)
        ]
        return in_pairs(buttons)

    async def show(self, ctx: Ctx, value: Any) -> Words:
        labels = {option.id: option.label for option in await self._all(ctx)}
        names = ", ".join(labels[id_] for id_ in value if id_ in labels)
        return words("common.verbatim", text=names)

    async def _all(self, ctx: Ctx) -> Sequence[Option]:
        """The options; read once a turn, since one screen asks for them three times."""
        if self.choose_from not in ctx.read:
            ctx.read[self.choose_from] = await self.choose_from(ctx)
        return cast("Sequence[Option]", ctx.read[self.choose_from])

    def _fitting(self, chosen: list[int]) -> Reading:
        if len(chosen) > self.most:
            return Problem(words("forms.too-many-options", most=self.most))
        return Taken(chosen, more=True)


@dataclass(frozen=True)
class Files(Field):
    """Up to `most` photos, documents and the like; albums too. Kept as Telegram's file ids."""

    most: int
    many = True

    def takes(self, incoming: Incoming) -> bool:
        return incoming.file is not None

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if incoming.file is None:  # a round video can stand in no album, and has no caption
            is_round = "video_note" in incoming.body
            return Problem(words("forms.not-round" if is_round else "forms.file-wanted"))
        files = _with(before or [], incoming.file, incoming.message_id)
        if len(files) > self.most:
            return Problem(words("forms.too-many-files", most=self.most))
        return Taken(files, more=True)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        pictures = sum(file["kind"] == "photo" for file in value)
        counts = (("forms.photos", pictures), ("forms.documents", len(value) - pictures))
        parts = tuple(words(text_id, count=count) for text_id, count in counts if count)
        return words("common.joined", parts=Joined(parts, by=", "))


def _with(files: list[dict[str, Any]], file: File, message_id: int | None) -> list[dict[str, Any]]:
    """The list with the file, in place of what came by the same message before it was edited.

    By a webhook an album's parts may come in any order: they stand in that of their messages.
    """
    fresh = {**file.as_json(), "message_id": message_id}
    if any(known["message_id"] == message_id for known in files):
        return [fresh if known["message_id"] == message_id else known for known in files]
    if any(known["file_unique_id"] == file.file_unique_id for known in files):
        return list(files)
    return sorted([*files, fresh], key=lambda one: one["message_id"] or 0)


def _named(text: str, options: Sequence[Option]) -> list[Option]:
    """The options named in the text, each in full or by its beginning, if that fits only one."""
    found = []
    for wanted in filter(None, map(fold_typed, re.split(r"[,;\n]", text)[:NAMED_MAX])):
        exact = [option for option in options if fold(option.label) == wanted]
        begun = [option for option in options if fold(option.label).startswith(wanted)]
        matching = exact or begun
        if len(matching) != 1:
            return []
        found += matching
    return found
