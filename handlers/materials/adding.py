"""Materials added: files and links, several at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.material_buttons import (
    AddMaterials,
)
from bot.domain.materials import NAME_MAX, SEVERAL, read_link
from bot.domain.messages import Joined, Words, words
from bot.services import materials
from bot.services.materials import New
from bot.telegram.fields import NAMES_MAX, Field, Problem, Reading, Taken
from bot.telegram.forms import Step
from bot.telegram.incoming import File, Incoming
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.materials.fetching import shelf
from handlers.materials.routes import back, form, tapped, to_meeting


@dataclass(frozen=True)
class Handouts(Field):
    """Files with or without words under them, and links, several at once.

    The value is a list of {"name", "file", "url", "message_id"}.
    """

    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        one = _handout(incoming)
        if one is None:
            return Problem(words("materials.unknown", text=incoming.text[:NAMES_MAX]))
        found = [*(before or [])]
        same = [at for at, known in enumerate(found) if known["message_id"] == one["message_id"]]
        if same:  # what came by the message before it was edited
            found[same[0]] = one
        else:
            found.append(one)
        if len(found) > SEVERAL:
            return Problem(words("materials.at-once", most=SEVERAL))
        return Taken(found, more=True)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        lines = [
            words("materials.so-far", number=str(number), name=_called(one))
            for number, one in enumerate(value, 1)
        ]
        return words("materials.so-far-lines", lines=Joined(tuple(lines)))


def _handout(incoming: Incoming) -> dict[str, Any] | None:
    text = " ".join(incoming.text.split())
    one: dict[str, Any] = {"file": {}, "url": None, "message_id": incoming.message_id}
    file: File | None = incoming.file
    if file is not None:
        return one | {"name": (text or file.name)[:NAME_MAX], "file": file.as_json()}
    link = read_link(text)
    return None if link is None else one | {"name": link.name, "url": link.url}


def _called(one: Mapping[str, Any]) -> Words:
    if one["name"]:
        return words("common.verbatim", text=one["name"])
    return words("materials.photo" if one["file"]["kind"] == "photo" else "materials.file")


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    new = [New(one["name"], one["file"], one["url"]) for one in values["handouts"]]
    try:
        count = await materials.add(ctx.tx, ctx.actor, number, new, ctx.now)
        return await shelf(ctx, number, 0, words("materials.added", count=count))
    except NotAllowed:
        raise
    except Stale:
        return Screen("materials.gone", rows=(to_meeting(number),))
    except Refusal as refusal:
        return refused(refusal, (back(number),))


ADD = form("materials", Step("handouts", Handouts()), added)


@tapped(AddMaterials, Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddMaterials) -> Answer:
    await materials.kept(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return await ctx.kit.forms.open(ctx, ADD, key=str(value.meeting), meeting=value.meeting)
