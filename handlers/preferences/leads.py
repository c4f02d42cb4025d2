"""How long before meetings somebody is reminded of them."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import Button, one_a_row, tap, words
from bot.domain.preferences import Kind, Less
from bot.domain.reminders import Lead, OpenLeads
from bot.domain.taps import Tap
from bot.services import preferences
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.preferences.noun import routes
from handlers.preferences.overview import leads_said


class ChooseLead(Tap, prefix="pza"):
    lead: Lead
    wanted: bool


class UsualLeads(Tap, prefix="pzb"):
    pass


@routes.tap(OpenLeads, needs=Can.BELONG)
async def leads(ctx: Ctx, _: Any) -> Answer:
    return await _leads(ctx)


@routes.tap(ChooseLead, needs=Can.BELONG)
async def choose_lead(ctx: Ctx, value: ChooseLead) -> Answer:
    zone, lead = ctx.kit.zone, value.lead
    await preferences.choose_lead(ctx.tx, ctx.actor, lead, ctx.now, zone, wanted=value.wanted)
    return await _leads(ctx)


@routes.tap(UsualLeads, needs=Can.BELONG)
async def usual_leads(ctx: Ctx, _: Any) -> Answer:
    await preferences.choose_usual_leads(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    return await _leads(ctx)


async def _leads(ctx: Ctx) -> Screen:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    buttons = [_switch(lead, chosen=lead in choices.leads) for lead in Lead]
    if choices.own_leads:
        buttons.append(tap("preferences.as-the-association", UsualLeads()))
    buttons.append(tap("preferences.back-to-meetings", Less(Kind.MEETINGS)))
    return Screen("preferences.leads", {"leads": leads_said(choices)}, one_a_row(buttons))


def _switch(lead: Lead, *, chosen: bool) -> Button:
    label = "common.chosen" if chosen else "common.verbatim"
    said = words(f"preferences.lead-{lead.code}")
    return tap(label, ChooseLead(lead, not chosen), text=said)
