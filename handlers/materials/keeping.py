"""Materials renamed, moved, taken out."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.material_buttons import (
    DropMaterial,
    KeepMaterial,
    KeepMaterials,
    MoveMaterial,
    RenameMaterial,
)
from bot.domain.materials import NAME_MAX
from bot.domain.messages import Button, Joined, Words, in_pairs, tap, verbatim, words
from bot.services import materials
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.materials.fetching import line, name_of, shelf
from handlers.materials.routes import back, form, tapped

PER_PAGE = 10


@tapped(KeepMaterials, Can.CALL_MEETINGS)
async def keeping(ctx: Ctx, value: KeepMaterials) -> Answer:
    return await kept_list(ctx, value.meeting, value.page)


async def kept_list(ctx: Ctx, number: int, at: int, *lead: Words) -> Screen:
    _, found = await materials.kept(ctx.tx, ctx.actor, number, ctx.now)
    page = paged(found, at, lambda to: KeepMaterials(number, to), PER_PAGE)
    buttons: Sequence[Button] = [
        verbatim(str(one.position), KeepMaterial(number, one.id)) for one in page.items
    ]
    lines = Joined(tuple(line(one) for one in page.items))
    rows = (tuple(buttons[:5]), tuple(buttons[5:]), *page.turning, back(number))
    screen = Screen("materials.which", {"lines": lines}, tuple(row for row in rows if row))
    return screen.led_by(*lead)


@tapped(KeepMaterial, Can.CALL_MEETINGS)
async def look(ctx: Ctx, value: KeepMaterial) -> Answer:
    return await kept_card(ctx, value.meeting, value.material)


async def kept_card(ctx: Ctx, number: int, material_id: int, *lead: Words) -> Screen:
    one, found = await materials.kept_one(ctx.tx, ctx.actor, number, material_id, ctx.now)
    ids = number, one.id
    buttons = [
        tap("materials.rename", RenameMaterial(*ids)),
        tap("materials.drop", DropMaterial(*ids, sure=False)),
    ]
    if one.position > 1:
        buttons.append(tap("materials.move-up", MoveMaterial(*ids, one.position - 1)))
    if one.position < len(found):
        buttons.append(tap("materials.move-down", MoveMaterial(*ids, one.position + 1)))
    back = (tap("materials.to-list", KeepMaterials(number, (one.position - 1) // PER_PAGE)),)
    said = line(one)
    return Screen(said.id, said.params, (*in_pairs(buttons), back)).led_by(*lead)


@tapped(MoveMaterial, Can.CALL_MEETINGS)
async def move(ctx: Ctx, value: MoveMaterial) -> Answer:
    ids = value.meeting, value.material
    await materials.move(ctx.tx, ctx.actor, *ids, value.to, ctx.now)
    return await kept_card(ctx, *ids)


@tapped(DropMaterial, Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropMaterial) -> Answer:
    ids = value.meeting, value.material
    one, found = await materials.kept_one(ctx.tx, ctx.actor, *ids, ctx.now)
    if not value.sure:
        sure = (tap("materials.drop-sure", DropMaterial(*ids, sure=True)),)
        keep = (tap("materials.to-one", KeepMaterial(*ids)),)
        return Screen("materials.ask-drop", {"name": name_of(one)}, (sure, keep))
    await materials.drop(ctx.tx, ctx.actor, *ids, ctx.now)
    dropped = words("materials.dropped")
    if len(found) == 1:
        return await shelf(ctx, value.meeting, 0, dropped)
    return await kept_list(ctx, value.meeting, 0, dropped)


async def renamed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    ids = values["meeting"], values["material"]
    try:
        await materials.rename(ctx.tx, ctx.actor, *ids, values["name"], ctx.now)
        return await kept_card(ctx, *ids, words("materials.saved"))
    except Stale:
        return Screen("materials.gone", rows=(back(ids[0]),))


RENAME = form("material_name", Step("name", Text(NAME_MAX)), renamed)


@tapped(RenameMaterial, Can.CALL_MEETINGS)
async def rename(ctx: Ctx, value: RenameMaterial) -> Answer:
    await materials.kept_one(ctx.tx, ctx.actor, value.meeting, value.material, ctx.now)
    about: dict[str, Any] = {"meeting": value.meeting, "material": value.material}
    return await ctx.kit.forms.open(ctx, RENAME, **about)
