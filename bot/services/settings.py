"""The association's settings: what holds now, and changing it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import Refusal, require
from bot.domain.messages import Words, words
from bot.domain.settings import NUMBERS, SETTINGS, Kind, Setting
from bot.services import audit
from storage import settings
from storage.base import Tx


async def value(tx: Tx, setting: Setting) -> Any:
    """What the setting is now."""
    return _fitting(setting, await settings.changed(tx))


async def values(tx: Tx, *wanted: Setting) -> list[Any]:
    """What several settings are now, in one query."""
    changed = await settings.changed(tx)
    return [_fitting(setting, changed) for setting in wanted]


async def everything(tx: Tx, actor: Actor) -> dict[Setting, Any]:
    """Each setting with its value, in their order. Raises NotAllowed."""
    require(actor, Can.CHANGE_SETTINGS, over=Nationwide())
    changed = await settings.changed(tx)
    return {setting: _fitting(setting, changed) for setting in SETTINGS.values()}


async def change(tx: Tx, actor: Actor, setting: Setting, new: Any, now: datetime) -> bool:
    """Give the setting another value; whether it had not got it. Raises NotAllowed, Refusal."""
    require(actor, Can.CHANGE_SETTINGS, over=Nationwide())
    before, after = await value(tx, setting), setting.check(new)
    if before == after:
        return False
    if after == setting.default:
        await settings.reset(tx, setting.name)
    else:
        await settings.put(tx, setting.name, after)
    await audit.note(
        tx,
        actor,
        "setting",
        now,
        setting=words(f"settings.name-{setting.name}"),
        before=said(setting, before),
        after=said(setting, after),
    )
    return True


def said(setting: Setting, one: Any) -> Words:
    """A value in words."""
    match setting.kind:
        case Kind.BOOL:
            return words("settings.yes" if one else "settings.no")
        case Kind.CHOICE:
            return words(f"settings.choice-{one}")
        case kind if kind in NUMBERS:
            return words(f"settings.in-{kind}", count=one)
    return words("common.verbatim", text=str(one)) if one else words("settings.empty")


def _fitting(setting: Setting, changed: Mapping[str, Any]) -> Any:
    """What was stored, unless this version of the bot has other bounds."""
    if setting.name not in changed:
        return setting.default
    try:
        return setting.check(changed[setting.name])
    except Refusal:
        return setting.default
