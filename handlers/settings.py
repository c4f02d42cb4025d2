"""The association's settings, each with its default: for the owners."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.domain.settings import GROUPS, NUMBERS, TYPED, Kind, Setting, by_number
from bot.domain.taps import Tap
from bot.services import settings
from bot.services.settings import said
from bot.telegram.fields import Field, Problem, Reading, Taken
from bot.telegram.forms import Form, Step
from bot.telegram.incoming import Incoming
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("settings")


class OpenAssociation(Tap, prefix="zo"):
    page: int = 0


class OpenGroup(Tap, prefix="zg"):
    """Settings that have a list of their own: their place in `GROUPS`."""

    group: int


class OpenSetting(Tap, prefix="zs"):
    setting: int


class ChooseSetting(Tap, prefix="zc"):
    setting: int
    choice: int


class ResetSetting(Tap, prefix="zd"):
    setting: int


@dataclass(frozen=True)
class Typed(Field):
    """A value of the setting that the form is about; in a list, since 0 is an answer too."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        setting = by_number(ctx.draft.values["setting"]) if ctx.draft else None
        if setting is None:
            raise Stale
        try:
            return Taken([setting.read(incoming.text)])
        except Refusal as why:
            return Problem(words(why.text_id, **why.params))

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.verbatim", text=str(value[0]))


async def typed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    setting = by_number(values["setting"])
    if setting is None:
        return (await _list(ctx, 0)).led_by(words("common.stale"))
    return await _changed(ctx, setting, values["value"][0])


VALUE = routes.form(
    Form(
        "setting",
        "settings",
        needs=Can.CHANGE_SETTINGS,
        finish=typed,
        steps=(Step("value", Typed()),),
        direct=True,
    )
)


@routes.entry("association", needs=Can.CHANGE_SETTINGS, opens=OpenAssociation(), in_menu=False)
async def association(ctx: Ctx, value: OpenAssociation | None) -> Answer:
    await ctx.kit.forms.pause(ctx)
    return await _list(ctx, value.page if value else 0)


@routes.tap(OpenGroup, needs=Can.CHANGE_SETTINGS)
async def group(ctx: Ctx, value: OpenGroup) -> Answer:
    await ctx.kit.forms.pause(ctx)
    if not 0 <= value.group < len(GROUPS):
        raise Stale
    return await _group(ctx, GROUPS[value.group])


@routes.tap(OpenSetting, needs=Can.CHANGE_SETTINGS)
async def one(ctx: Ctx, value: OpenSetting) -> Answer:
    """What it means, what it is, and the choices; where it is typed, what is typed now is it."""
    setting = _known(value.setting)
    now = await settings.value(ctx.tx, setting)
    lines = [
        words(f"settings.about-{setting.name}"),
        words("settings.now", value=said(setting, now)),
        words("settings.default", value=said(setting, setting.default)),
    ]
    shows = None
    if setting.kind in NUMBERS | TYPED:
        shows = (await ctx.kit.forms.open(ctx, VALUE, setting=setting.number)).shows
        lines.append(_wanted(setting))
    params = {"name": words(f"settings.name-{setting.name}"), "lines": Joined(tuple(lines))}
    return Screen("settings.one", params, _rows(setting, now), shows=shows)


@routes.tap(ChooseSetting, needs=Can.CHANGE_SETTINGS)
async def choose(ctx: Ctx, value: ChooseSetting) -> Answer:
    setting = _known(value.setting)
    choices = _choices(setting)
    if not 0 <= value.choice < len(choices):
        raise Stale
    return await _changed(ctx, setting, choices[value.choice])


@routes.tap(ResetSetting, needs=Can.CHANGE_SETTINGS)
async def reset(ctx: Ctx, value: ResetSetting) -> Answer:
    setting = _known(value.setting)
    await ctx.kit.forms.pause(ctx)
    return await _changed(ctx, setting, setting.default)


async def _changed(ctx: Ctx, setting: Setting, new: Any) -> Screen:
    did = await settings.change(ctx.tx, ctx.actor, setting, new, ctx.now)
    lead = words(
        "settings.changed" if did else "settings.same",
        name=words(f"settings.name-{setting.name}"),
        value=said(setting, new),
    )
    shown = await _group(ctx, setting.group) if setting.group else await _list(ctx, 0)
    return shown.led_by(lead)


async def _list(ctx: Ctx, page: int) -> Screen:
    """Those of a group stand here as one line."""
    found = await settings.everything(ctx.tx, ctx.actor)
    entries: dict[str, dict[Setting, Any]] = {}
    for setting, now in found.items():
        entries.setdefault(setting.group or setting.name, {})[setting] = now
    shown = paged(list(entries.values()), page, OpenAssociation)
    lines = Joined(tuple(_entry_line(one) for one in shown.items))
    rows = (*one_a_row([_entry(one) for one in shown.items]), *shown.turning, (to_menu(),))
    return Screen("settings.list", {"lines": lines}, rows)


async def _group(ctx: Ctx, name: str) -> Screen:
    found = await settings.everything(ctx.tx, ctx.actor)
    ours = {setting: now for setting, now in found.items() if setting.group == name}
    lines = Joined(tuple(_line(setting, now) for setting, now in ours.items()))
    buttons = [_button(setting) for setting in ours]
    rows = (*in_pairs(buttons), (tap("settings.back", OpenAssociation()),))
    return Screen("settings.group", {"name": words(f"settings.group-{name}"), "lines": lines}, rows)


def _entry(entry: Mapping[Setting, Any]) -> Button:
    first = next(iter(entry))
    if not first.group:
        return _button(first)
    return tap(f"settings.group-{first.group}", OpenGroup(GROUPS.index(first.group)))


def _entry_line(entry: Mapping[Setting, Any]) -> Words:
    first, now = next(iter(entry.items()))
    if not first.group:
        return _line(first, now)
    name = words(f"settings.group-{first.group}")
    if len(set(entry.values())) > 1:
        return words("settings.line-group-various", name=name)
    return _line(first, now, name)


def _button(setting: Setting) -> Button:
    return tap(f"settings.name-{setting.name}", OpenSetting(setting.number))


def _line(setting: Setting, now: Any, name: Words | None = None) -> Words:
    return words(
        "settings.line" if now == setting.default else "settings.line-changed",
        name=name or words(f"settings.name-{setting.name}"),
        value=said(setting, now),
        default=said(setting, setting.default),
    )


def _rows(setting: Setting, now: Any) -> Rows:
    buttons: list[Button] = [
        tap(
            "common.chosen" if one == now else "common.verbatim",
            ChooseSetting(setting.number, index),
            text=said(setting, one),
        )
        for index, one in enumerate(_choices(setting))
    ]
    if now != setting.default:
        buttons.append(tap("settings.reset", ResetSetting(setting.number)))
    back = OpenGroup(GROUPS.index(setting.group)) if setting.group else OpenAssociation()
    return one_a_row([*buttons, tap("settings.back", back)])


def _choices(setting: Setting) -> tuple[Any, ...]:
    return (True, False) if setting.kind is Kind.BOOL else tuple(setting.choices)


def _wanted(setting: Setting) -> Words:
    """What may be typed, in the words that answer what does not fit."""
    return words(setting.misfit.text_id, **setting.misfit.params)


def _known(number: int) -> Setting:
    setting = by_number(number)
    if setting is None:
        raise Stale
    return setting
