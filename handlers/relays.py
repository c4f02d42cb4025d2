"""Writing to a colleague through the bot."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Words, words
from bot.domain.relays import NOTE_MAX, WriteAbout, WriteTo
from bot.services import relays
from bot.services.relays import Note
from bot.telegram.fields import Field, Problem, Reading, Taken, utf16_length
from bot.telegram.forms import Form, Step
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("relays")


@dataclass(frozen=True)
class NoteField(Field):
    """A text, or a photo with a text under it."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        file, text = incoming.file, incoming.text.strip()
        if file is not None and file.kind != "photo":
            return Problem(words("relays.photo-wanted"))
        if not text:
            return Problem(words("relays.text-wanted"))
        length = utf16_length(text)
        if length > NOTE_MAX:
            return Problem(words("forms.text-too-long", length=length, longest=NOTE_MAX))
        return Taken({"text": text, "photo": file.as_json() if file else None})

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value["text"]))


async def send(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    rows = ((to_menu(),),)
    note = Note(values["note"]["text"], values["note"]["photo"])
    key = ctx.draft.id if ctx.draft else 0
    try:
        person, goes = await relays.relay(
            ctx.tx,
            ctx.actor,
            values["to"],
            note,
            key,
            ctx.now,
            ctx.kit.zone,
            report_id=values.get("report", 0),
        )
    except Stale:
        return Screen("relays.gone", rows=rows)
    except Refusal as refusal:
        return Screen(refusal.text_id, refusal.params, rows)
    if goes > ctx.now:
        return Screen("relays.later", {"who": person.full, "when": goes}, rows, receipt=True)
    return Screen("relays.sent", {"who": person.full}, rows, receipt=True)


RELAY = routes.form(
    Form(
        "relay",
        "relays",
        needs=Can.FIND_MEMBERS,
        finish=send,
        steps=(Step("note", NoteField()),),
        direct=True,
    )
)


@routes.tap(WriteTo, needs=Can.FIND_MEMBERS)
async def write(ctx: Ctx, value: WriteTo) -> Answer:
    person = await relays.receiver(ctx.tx, ctx.actor, value.member, ctx.now, ctx.kit.zone)
    question = await ctx.kit.forms.open(ctx, RELAY, to=value.member)
    return question.led_by(words("relays.to", who=person.full)).anew()


@routes.tap(WriteAbout, needs=Can.FIND_MEMBERS)
async def write_about(ctx: Ctx, value: WriteAbout) -> Answer:
    person = await relays.receiver(ctx.tx, ctx.actor, value.member, ctx.now, ctx.kit.zone)
    question = await ctx.kit.forms.open(ctx, RELAY, to=value.member, report=value.report)
    return question.led_by(words("relays.to", who=person.full)).anew()


routes.tick("relays")(relays.report_lost)
