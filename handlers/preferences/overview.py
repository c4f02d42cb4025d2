"""What somebody chose, on one screen."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Words, in_pairs, tap, words
from bot.domain.preferences import OBLIGATORY, QUIET, How, Kind, Shows
from bot.domain.reminders import Lead
from bot.services import preferences
from bot.services.preferences import Choices
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.language import OpenLanguages
from handlers.preferences.noun import (
    OpenKinds,
    OpenPause,
    OpenPreferences,
    OpenQuiet,
    OpenShown,
    routes,
)
from handlers.privacy import OpenData
from handlers.settings import OpenAssociation


@routes.command("settings", "nustatymai", needs=Can.BELONG, opens=OpenPreferences(), in_menu=True)
async def open_overview(ctx: Ctx, _: Any) -> Answer:
    return await overview(ctx)


async def overview(ctx: Ctx) -> Screen:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    lines = (
        *(line(kind, how) for kind, how in choices.hows.items()),
        words("preferences.line-leads", leads=leads_said(choices)),
        words("preferences.line-quiet", hours=hours_of(choices)),
        words("preferences.line-shown", seen=seen(choices.shows)),
        words("preferences.line-pause", state=paused(choices)),
    )
    buttons = [
        tap("preferences.kinds", OpenKinds()),
        tap("preferences.open-quiet", OpenQuiet()),
        tap("preferences.open-shown", OpenShown()),
        tap("preferences.open-pause", OpenPause()),
        tap("language.menu-language", OpenLanguages()),
        tap("privacy.menu-mydata", OpenData()),
    ]
    rows = in_pairs(buttons)
    if ctx.actor.can(Can.CHANGE_SETTINGS):
        rows = (*rows, (tap("settings.menu-association", OpenAssociation()),))
    rows = (*rows, (to_menu(),))
    return Screen("preferences.overview", {"lines": Joined(lines)}, rows)


def line(kind: Kind, how: How) -> Words:
    said = "preferences.always" if kind in OBLIGATORY else f"preferences.how-{how.code}"
    return words(
        "preferences.line-kind", kind=words(f"preferences.kind-{kind.code}"), how=words(said)
    )


def hours_of(choices: Choices) -> Words:
    name = next(name for name, hours in QUIET.items() if hours == choices.hours)
    return words(f"settings.choice-{name}")


def leads_said(choices: Choices) -> Words:
    """How long before meetings one is reminded of them."""
    if not choices.own_leads:
        return words("preferences.leads-usual")
    parts = tuple(words(f"preferences.said-{one.code}") for one in Lead if one in choices.leads)
    return words("common.joined", parts=Joined(parts or (words("preferences.leads-none"),), ", "))


def seen(shows: Shows) -> Words:
    parts = [words("preferences.seen-name")]
    parts += [words("preferences.seen-phone")] if shows.phone else []
    parts += [words("preferences.seen-email")] if shows.email else []
    return words("common.joined", parts=Joined(tuple(parts), by=", "))


def paused(choices: Choices) -> Words:
    if choices.paused_until is None:
        return words("preferences.no-pause")
    return words("preferences.pause-lasts", until=choices.paused_until)


def back() -> Button:
    return tap("preferences.back-to-overview", OpenPreferences())
