"""Materials fetched: each by its number, or all."""

from bot.domain.actors import Can
from bot.domain.material_buttons import (
    AddMaterials,
    GetMaterial,
    GetMaterials,
    KeepMaterials,
    PageMaterials,
)
from bot.domain.meeting_buttons import OpenMaterials
from bot.domain.messages import Button, Joined, Words, tap, verbatim, words
from bot.services import materials
from bot.services.materials import Material
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.materials.routes import back, tapped, to_meeting

PER_PAGE = 10


@tapped(OpenMaterials, Can.FOLLOW)
async def opened(ctx: Ctx, value: OpenMaterials) -> Answer:
    return await shelf(ctx, value.meeting, 0)


@tapped(PageMaterials, Can.FOLLOW)
async def turned(ctx: Ctx, value: PageMaterials) -> Answer:
    return await shelf(ctx, value.meeting, value.page)


async def shelf(ctx: Ctx, number: int, at: int, *lead: Words) -> Screen:
    mine, found = await materials.read(ctx.tx, ctx.actor, number, ctx.now, ctx.kit.zone)
    page = paged(found, at, lambda to: PageMaterials(number, to), PER_PAGE)
    files = [one for one in page.items if not one.url]
    rows: list[tuple[Button, ...]] = [
        tuple(verbatim(str(one.position), GetMaterial(number, one.id)) for one in part)
        for part in (files[:5], files[5:])
        if part
    ]
    rows += page.turning
    if sum(not one.url for one in found) > 1:
        rows.append((tap("materials.all", GetMaterials(number)),))
    if mine.manages:
        keep = [tap("materials.add", AddMaterials(number))]
        if found:
            keep.append(tap("materials.keep", KeepMaterials(number)))
        rows.append(tuple(keep))
    rows.append(to_meeting(number))
    if not found:
        return Screen("materials.none", {"title": mine.meeting.title}, tuple(rows)).led_by(*lead)
    lines = Joined(tuple(line(one) for one in page.items))
    shown = {"title": mine.meeting.title, "lines": lines}
    return Screen("materials.list", shown, tuple(rows)).led_by(*lead)


def line(one: Material) -> Words:
    if one.url:
        return words("materials.line-link", number=str(one.position), name=one.name, url=one.url)
    return words("materials.line", number=str(one.position), name=name_of(one))


def name_of(one: Material) -> Words:
    if one.name:
        return words("common.verbatim", text=one.name)
    return words("materials.photo" if one.file["kind"] == "photo" else "materials.file")


@tapped(GetMaterial, Can.FOLLOW)
async def fetch(ctx: Ctx, value: GetMaterial) -> Answer:
    one = await materials.one(
        ctx.tx, ctx.actor, value.meeting, value.material, ctx.now, ctx.kit.zone
    )
    rows = (back(value.meeting),)
    if one.url:
        shown = {"number": str(one.position), "name": one.name, "url": one.url}
        return Screen("materials.link", shown, rows)
    called = {"number": str(one.position), "name": name_of(one)}
    return Screen("materials.one", called, rows, media=(one.file,))


@tapped(GetMaterials, Can.FOLLOW)
async def fetch_all(ctx: Ctx, value: GetMaterials) -> Answer:
    mine, found = await materials.read(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.kit.zone)
    lines = Joined(tuple(line(one) for one in found))
    files = tuple(one.file for one in found if not one.url)
    shown = {"title": mine.meeting.title, "lines": lines}
    return Screen("materials.list", shown, (back(value.meeting),), media=files)
