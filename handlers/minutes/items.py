"""The items of a draft: filled in, renamed, moved, added, taken out."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, verbatim, words
from bot.domain.minutes import TEXT_MAX, TITLE_MAX, Item
from bot.domain.minutes_buttons import (
    AddItem,
    DropItem,
    FillItem,
    MoveItem,
    OpenItem,
    OpenItems,
    RenameItem,
)
from bot.domain.news_text import shortened
from bot.services.minutes import writing
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.minutes.cards import back_to, not_kept, overtaken
from handlers.minutes.routes import form, tapped

PER_PAGE = 5
LABEL = 40  # characters of an item on a button
SHOWN = 80  # … in a list, and above a question
ABOVE = 400  # … of what stands in it already, above a question


@tapped(OpenItems, Can.CALL_MEETINGS)
async def listed(ctx: Ctx, value: OpenItems) -> Answer:
    return await item_list(ctx, value.meeting, value.page)


async def item_list(ctx: Ctx, meeting_id: int, number: int, *lead: Words) -> Screen:
    _, found = await writing.items(ctx.tx, ctx.actor, meeting_id, ctx.now)
    add = (tap("minutes.add-item", AddItem(meeting_id)),)
    if not found:
        return Screen("minutes.no-items", rows=(add, back_to(meeting_id))).led_by(*lead)
    page = paged(found, number, lambda at: OpenItems(meeting_id, at), PER_PAGE)
    lines = Joined(tuple(_line(one) for one in page.items))
    buttons = [_button(one, meeting_id) for one in page.items]
    rows = (*one_a_row(buttons), *page.turning, add, back_to(meeting_id))
    return Screen("minutes.item-list", {"lines": lines}, rows).led_by(*lead)


def _line(one: Item) -> Words:
    text = "minutes.item-line-told" if one.is_told else "minutes.item-line"
    return words(text, number=str(one.position), title=shortened(one.title, SHOWN))


def _button(one: Item, meeting_id: int) -> Button:
    label = f"{one.position}. {shortened(one.title, LABEL)}"
    return verbatim(label, OpenItem(meeting_id, one.id))


@tapped(OpenItem, Can.CALL_MEETINGS)
async def look(ctx: Ctx, value: OpenItem) -> Answer:
    return await item_card(ctx, value.meeting, value.item)


async def item_card(ctx: Ctx, meeting_id: int, item_id: int, *lead: Words) -> Screen:
    _, one, found = await writing.item(ctx.tx, ctx.actor, meeting_id, item_id, ctx.now)
    lines = [words("minutes.item-head", number=str(one.position), title=one.title)]
    lines += told(one) or [words("minutes.item-empty")]
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, _rows(meeting_id, one, found)).led_by(*lead)


def told(one: Item) -> list[Words]:
    """What was said, and what decided."""
    lines = []
    if one.said:
        lines.append(words("minutes.said", text=one.said))
    if one.decided:
        lines.append(words("minutes.decided", text=one.decided))
    return lines


def _rows(meeting_id: int, one: Item, found: Sequence[Item]) -> Rows:
    number = one.id
    rows: list[tuple[Button, ...]] = [(tap("minutes.fill", FillItem(meeting_id, number)),)]
    rows.append(
        (
            tap("minutes.rename", RenameItem(meeting_id, number)),
            tap("minutes.drop-item", DropItem(meeting_id, number, sure=False)),
        )
    )
    moves = []
    if one.position > 1:
        moves.append(tap("minutes.move-up", MoveItem(meeting_id, number, one.position - 1)))
    if one.position < len(found):
        moves.append(tap("minutes.move-down", MoveItem(meeting_id, number, one.position + 1)))
    if moves:
        rows.append(tuple(moves))
    following = next((each for each in found if each.position > one.position), None)
    on = [tap("minutes.to-items", OpenItems(meeting_id, (one.position - 1) // PER_PAGE))]
    if following is not None:
        on.append(tap("minutes.next-item", OpenItem(meeting_id, following.id)))
    return (*rows, tuple(on))


# What is typed


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """The item, and what it has already; it may have been taken out meanwhile."""
    try:
        _, one, _ = await writing.item(
            ctx.tx, ctx.actor, values["meeting"], values["item"], ctx.now
        )
    except Refusal:
        return words("minutes.gone")
    lines = [words("minutes.item-head", number=str(one.position), title=one.title)]
    for label, text in (("minutes.said", one.said), ("minutes.decided", one.decided)):
        if text:
            lines.append(words(label, text=shortened(text, ABOVE)))
    if one.is_told:
        lines.append(words("minutes.erase-hint"))
    return words("common.joined", parts=Joined(tuple(lines)))


async def filled(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    ids = values["meeting"], values["item"]
    texts = {name: values.get(name) for name in ("said", "decided")}
    try:
        await writing.fill(ctx.tx, ctx.actor, *ids, texts, ctx.now)
        return await item_card(ctx, *ids, words("minutes.saved"))
    except Stale:
        return await overtaken(ctx, ids[0], *texts.values())


FILL = form(
    "minutes_fill",
    (
        Step("said", Text(TEXT_MAX), optional=True),
        Step("decided", Text(TEXT_MAX), optional=True),
    ),
    filled,
    about=_about,
)


@tapped(FillItem, Can.CALL_MEETINGS)
async def fill(ctx: Ctx, value: FillItem) -> Answer:
    """Of each item there is a draft of its own: what was typed of one does not make way."""
    await writing.item(ctx.tx, ctx.actor, value.meeting, value.item, ctx.now)
    about = {"meeting": value.meeting, "item": value.item}
    return await ctx.kit.forms.open(ctx, FILL, key=str(value.item), **about)


async def renamed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    ids = values["meeting"], values["item"]
    try:
        await writing.rename(ctx.tx, ctx.actor, *ids, values["title"], ctx.now)
        return await item_card(ctx, *ids, words("minutes.saved"))
    except Stale:
        return await overtaken(ctx, ids[0], values["title"])


RENAME = form("minutes_rename", (Step("title", Text(TITLE_MAX)),), renamed)


@tapped(RenameItem, Can.CALL_MEETINGS)
async def rename(ctx: Ctx, value: RenameItem) -> Answer:
    await writing.item(ctx.tx, ctx.actor, value.meeting, value.item, ctx.now)
    return await ctx.kit.forms.open(ctx, RENAME, meeting=value.meeting, item=value.item)


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        item = await writing.add(ctx.tx, ctx.actor, number, values["title"], ctx.now)
        return await item_card(ctx, number, item, words("minutes.item-added"))
    except Stale:
        return await overtaken(ctx, number, values["title"])
    except Refusal as refusal:
        return refused(refusal, (back_to(number),)).led_by(*not_kept(values["title"]))


ADD = form("minutes_item", (Step("title", Text(TITLE_MAX)),), added)


@tapped(AddItem, Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddItem) -> Answer:
    await writing.items(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return await ctx.kit.forms.open(ctx, ADD, meeting=value.meeting)


@tapped(MoveItem, Can.CALL_MEETINGS)
async def move(ctx: Ctx, value: MoveItem) -> Answer:
    await writing.move(ctx.tx, ctx.actor, value.meeting, value.item, value.to, ctx.now)
    return await item_card(ctx, value.meeting, value.item)


@tapped(DropItem, Can.CALL_MEETINGS)
async def drop(ctx: Ctx, value: DropItem) -> Answer:
    ids = value.meeting, value.item
    if not value.sure:
        _, one, _ = await writing.item(ctx.tx, ctx.actor, *ids, ctx.now)
        sure = (tap("minutes.drop-sure", DropItem(*ids, sure=True)),)
        keep = (tap("minutes.to-item", OpenItem(*ids)),)
        return Screen("minutes.ask-drop", {"title": one.title}, (sure, keep))
    await writing.drop(ctx.tx, ctx.actor, *ids, ctx.now)
    return await item_list(ctx, value.meeting, 0, words("minutes.item-dropped"))
