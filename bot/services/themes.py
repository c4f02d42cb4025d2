"""The list of themes, as the office keeps it."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import fold
from bot.domain.reports import NOUN
from bot.domain.themes import OPEN_MAX
from bot.services import audit, live
from storage import search, themes
from storage.base import Tx
from storage.themes import Kept

__all__ = ["Kept"]


async def listed(tx: Tx, actor: Actor) -> list[Kept]:
    """Those that are offered, then the others. Raises NotAllowed."""
    require(actor, Can.KEEP_THEMES)
    return await themes.listed(tx)


async def get(tx: Tx, actor: Actor, theme_id: int) -> Kept:
    """Raises NotAllowed, Stale."""
    return _of(await listed(tx, actor), theme_id)


async def add(tx: Tx, actor: Actor, name_lt: str, name_en: str, now: datetime) -> Kept:
    """A new theme, offered from now on. Raises NotAllowed, Refusal."""
    found = await listed(tx, actor)
    _check_names(found, None, name_lt, name_en)
    _check_room(found)
    number = await themes.add(tx, name_lt, name_en)
    await audit.note(tx, actor, "theme-added", now, theme=name_lt)
    return _of(await themes.listed(tx), number)


async def rename(
    tx: Tx, actor: Actor, theme_id: int, name_lt: str, name_en: str, now: datetime
) -> Kept:
    """Entries that have it say so by its new name. Raises NotAllowed, Stale, Refusal."""
    found = await listed(tx, actor)
    before = _of(found, theme_id)
    _check_names(found, theme_id, name_lt, name_en)
    if (before.name_lt, before.name_en) != (name_lt, name_en):
        await themes.change(tx, theme_id, name_lt=name_lt, name_en=name_en)
        for report_id in await search.soil_theme(tx, theme_id):
            await live.changed(tx, NOUN, report_id)
        await audit.note(tx, actor, "theme-renamed", now, before=before.name_lt, after=name_lt)
    return await get(tx, actor, theme_id)


async def retire(tx: Tx, actor: Actor, theme_id: int, now: datetime) -> Kept:
    """It is not offered any more. Raises NotAllowed, Stale, Refusal for the last one."""
    found = await listed(tx, actor)
    theme = _of(found, theme_id)
    if not theme.retired:
        if sum(not one.retired for one in found) == 1:
            raise Refusal("themes.last")
        await themes.change(tx, theme_id, retired=True)
        await audit.note(tx, actor, "theme-retired", now, theme=theme.name_lt)
    return await get(tx, actor, theme_id)


async def restore(tx: Tx, actor: Actor, theme_id: int, now: datetime) -> Kept:
    """It is offered again. Raises NotAllowed, Stale, Refusal."""
    found = await listed(tx, actor)
    theme = _of(found, theme_id)
    if theme.retired:
        _check_room(found)
        await themes.change(tx, theme_id, retired=False)
        await audit.note(tx, actor, "theme-restored", now, theme=theme.name_lt)
    return await get(tx, actor, theme_id)


async def raise_(tx: Tx, actor: Actor, theme_id: int) -> Kept:
    """One place up among those that are offered. Raises NotAllowed, Stale."""
    found = await listed(tx, actor)
    theme = _of(found, theme_id)
    order = [one.id for one in found]
    at = order.index(theme.id)
    if at and not theme.retired:
        order[at - 1], order[at] = order[at], order[at - 1]
        await themes.place(tx, {one: place for place, one in enumerate(order)})
    return await get(tx, actor, theme_id)


def _of(found: Sequence[Kept], theme_id: int) -> Kept:
    theme = next((one for one in found if one.id == theme_id), None)
    if theme is None:
        raise Stale
    return theme


def _check_names(found: Sequence[Kept], theme_id: int | None, *names: str) -> None:
    """A name that is on the list, a retired one too, would be two themes for a reader."""
    taken = {
        fold(name): one
        for one in found
        if one.id != theme_id
        for name in (one.name_lt, one.name_en)
    }
    for name in names:
        if not fold(name):
            raise Refusal("themes.no-letters")
        if (other := taken.get(fold(name))) is not None:
            raise Refusal("themes.taken-retired" if other.retired else "themes.taken", name=name)


def _check_room(found: Sequence[Kept]) -> None:
    if sum(not one.retired for one in found) >= OPEN_MAX:
        raise Refusal("themes.too-many", most=OPEN_MAX)
