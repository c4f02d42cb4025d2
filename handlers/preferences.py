"""`/settings`: what each person chooses for themselves."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.domain.preferences import CHOSEN, OBLIGATORY, QUIET, How, Kind, Less, Shows
from bot.domain.quiet import Hours
from bot.domain.taps import Tap
from bot.services import preferences, reminders
from bot.services.preferences import Choices
from bot.telegram.day_field import Day
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers.language import OpenLanguages
from handlers.menu import OpenMenu
from handlers.privacy import OpenData
from handlers.settings import OpenAssociation

routes = Routes("preferences")

PAUSES = {"week": 7, "two-weeks": 14, "month": 30}  # days


class OpenPreferences(Tap, prefix="po"):
    pass


class OpenKinds(Tap, prefix="pk"):
    pass


class ChooseHow(Tap, prefix="ph"):
    kind: Kind
    how: How


class OpenQuiet(Tap, prefix="pq"):
    pass


class ChooseQuiet(Tap, prefix="pc"):
    """Hours of `QUIET`, in minutes; both 0 for the association's."""

    since: int
    until: int


class OpenShown(Tap, prefix="pv"):
    pass


class Show(Tap, prefix="ps"):
    phone: bool
    email: bool


class OpenPause(Tap, prefix="pp"):
    pass


class Pause(Tap, prefix="pd"):
    days: int


class PauseUntil(Tap, prefix="pu"):
    pass


class Resume(Tap, prefix="pr"):
    pass


async def until(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    return await _pause(ctx, date.fromisoformat(values["until"]))


PAUSE = routes.form(
    Form(
        "pause",
        "preferences",
        needs=Can.BELONG,
        finish=until,
        steps=(Step("until", Day()),),
        direct=True,
    )
)


@routes.command("settings", "nustatymai", needs=Can.BELONG, opens=OpenPreferences(), in_menu=True)
async def overview(ctx: Ctx, _: Any) -> Answer:
    return await _overview(ctx)


@routes.tap(OpenKinds, needs=Can.BELONG)
async def kinds(ctx: Ctx, _: Any) -> Answer:
    return await _kinds(ctx)


@routes.tap(Less, needs=Can.BELONG)
async def less(ctx: Ctx, value: Less) -> Answer:
    return await _kind(ctx, value.kind)


@routes.tap(ChooseHow, needs=Can.BELONG)
async def choose_how(ctx: Ctx, value: ChooseHow) -> Answer:
    try:
        await preferences.choose(ctx.tx, ctx.actor, value.kind, value.how, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return (await _kinds(ctx)).led_by(words(refusal.text_id))
    return (await _kinds(ctx)).led_by(words("preferences.saved"))


@routes.tap(OpenQuiet, needs=Can.BELONG)
async def quiet(ctx: Ctx, _: Any) -> Answer:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    buttons = [
        tap(f"settings.choice-{name}", ChooseQuiet(hours.since, hours.until))
        for name, hours in QUIET.items()
        if hours != choices.own_hours
    ]
    if choices.own_hours is not None:
        buttons.append(tap("preferences.as-the-association", ChooseQuiet(0, 0)))
    rows = (*in_pairs(buttons), (_back(),))
    return Screen("preferences.quiet", {"hours": _hours(choices)}, rows)


@routes.tap(ChooseQuiet, needs=Can.BELONG)
async def choose_quiet(ctx: Ctx, value: ChooseQuiet) -> Answer:
    """Hours that are not among those offered were never on a button: they mean the usual ones."""
    hours = Hours(value.since, value.until)
    own = hours if hours in QUIET.values() else None
    await preferences.choose_hours(ctx.tx, ctx.actor, own, ctx.now, ctx.kit.zone)
    return (await _overview(ctx)).led_by(words("preferences.saved"))


@routes.tap(OpenShown, needs=Can.BELONG)
async def shown(ctx: Ctx, _: Any) -> Answer:
    shows = (await preferences.chosen(ctx.tx, ctx.actor)).shows
    rows = one_a_row(
        [
            tap(
                "preferences.hide-phone" if shows.phone else "preferences.show-phone",
                Show(not shows.phone, shows.email),
            ),
            tap(
                "preferences.hide-email" if shows.email else "preferences.show-email",
                Show(shows.phone, not shows.email),
            ),
            _back(),
        ]
    )
    return Screen("preferences.shown", {"seen": _seen(shows)}, rows)


@routes.tap(Show, needs=Can.BELONG)
async def show(ctx: Ctx, value: Show) -> Answer:
    await preferences.show(ctx.tx, ctx.actor, Shows(value.phone, value.email))
    return (await _overview(ctx)).led_by(words("preferences.saved"))


@routes.tap(OpenPause, needs=Can.BELONG)
async def pausing(ctx: Ctx, _: Any) -> Answer:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    buttons = [
        *(tap(f"preferences.pause-{name}", Pause(days)) for name, days in PAUSES.items()),
        tap("preferences.pause-until", PauseUntil()),
    ]
    ending = (tap("preferences.resume", Resume()),) if choices.paused_until else ()
    rows = (*in_pairs(buttons), ending, (_back(),))
    return Screen("preferences.pause", {"state": _paused(choices)}, tuple(filter(None, rows)))


@routes.tap(Pause, needs=Can.BELONG)
async def pause(ctx: Ctx, value: Pause) -> Answer:
    days = value.days if value.days in PAUSES.values() else PAUSES["week"]
    return await _pause(ctx, ctx.today + timedelta(days=days))


@routes.tap(PauseUntil, needs=Can.BELONG)
async def pause_until(ctx: Ctx, _: Any) -> Answer:
    return await ctx.kit.forms.open(ctx, PAUSE)


@routes.tap(Resume, needs=Can.BELONG)
async def resume(ctx: Ctx, _: Any) -> Answer:
    waiting = await preferences.resume(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    return (await _overview(ctx)).led_by(words("preferences.back", count=waiting))


routes.tick("pauses")(preferences.end_pauses)
routes.tick("hours")(reminders.follow_hours)


async def _overview(ctx: Ctx) -> Screen:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    lines = (
        *(_line(kind, how) for kind, how in choices.hows.items()),
        words("preferences.line-quiet", hours=_hours(choices)),
        words("preferences.line-shown", seen=_seen(choices.shows)),
        words("preferences.line-pause", state=_paused(choices)),
    )
    buttons = [
        tap("preferences.kinds", OpenKinds()),
        tap("preferences.open-quiet", OpenQuiet()),
        tap("preferences.open-shown", OpenShown()),
        tap("preferences.open-pause", OpenPause()),
        tap("language.menu-language", OpenLanguages()),
        tap("privacy.menu-mydata", OpenData()),
        tap("menu.to-menu", OpenMenu()),
    ]
    rows = in_pairs(buttons)
    if ctx.actor.can(Can.CHANGE_SETTINGS):
        rows = (*rows, (tap("settings.menu-association", OpenAssociation()),))
    return Screen("preferences.overview", {"lines": Joined(lines)}, rows)


async def _kinds(ctx: Ctx) -> Screen:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    lines = tuple(_line(kind, how) for kind, how in choices.hows.items())
    buttons = [
        tap(f"preferences.kind-{kind.code}", Less(kind))
        for kind in CHOSEN
        if kind not in OBLIGATORY
    ]
    rows = (*one_a_row(buttons), (_back(),))
    return Screen("preferences.which-kind", {"lines": Joined(lines)}, rows)


async def _kind(ctx: Ctx, kind: Kind) -> Screen:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    if kind not in choices.hows or kind in OBLIGATORY:
        return (await _kinds(ctx)).led_by(words("preferences.obligatory"))
    buttons = [
        tap(f"preferences.how-{how.code}", ChooseHow(kind, how))
        for how in How
        if how is not choices.hows[kind]
    ]
    rows: Rows = (*one_a_row(buttons), (tap("preferences.back-to-kinds", OpenKinds()),))
    line = _line(kind, choices.hows[kind])
    return Screen("preferences.which-how", {"line": line, "about": _about(kind)}, rows)


async def _pause(ctx: Ctx, last_day: date) -> Screen:
    try:
        await preferences.pause(ctx.tx, ctx.actor, last_day, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return (await _overview(ctx)).led_by(words(refusal.text_id))
    return (await _overview(ctx)).led_by(words("preferences.paused", until=last_day))


def _line(kind: Kind, how: How) -> Words:
    said = "preferences.always" if kind in OBLIGATORY else f"preferences.how-{how.code}"
    return words(
        "preferences.line-kind", kind=words(f"preferences.kind-{kind.code}"), how=words(said)
    )


def _about(kind: Kind) -> Words:
    return words(f"preferences.about-{kind.code}")


def _hours(choices: Choices) -> Words:
    name = next(name for name, hours in QUIET.items() if hours == choices.hours)
    return words(f"settings.choice-{name}")


def _seen(shows: Shows) -> Words:
    parts = [words("preferences.seen-name")]
    parts += [words("preferences.seen-phone")] if shows.phone else []
    parts += [words("preferences.seen-email")] if shows.email else []
    return words("common.joined", parts=Joined(tuple(parts), by=", "))


def _paused(choices: Choices) -> Words:
    if choices.paused_until is None:
        return words("preferences.no-pause")
    return words("preferences.pause-lasts", until=choices.paused_until)


def _back() -> Button:
    return tap("preferences.back-to-overview", OpenPreferences())
