"""One's own calendar and the county's: their addresses, shown, changed, taken away."""

from typing import Any

from bot.domain.actors import Can, Nationwide
from bot.domain.calendars import (
    OWN,
    PAGE_PATH,
    ChooseCalendar,
    RenewCalendar,
    ShowCalendar,
    StopCalendar,
)
from bot.domain.counties import County
from bot.domain.errors import Stale
from bot.domain.meeting_buttons import OpenCalendars, OpenMeetings
from bot.domain.menu import to_menu
from bot.domain.messages import Button, in_pairs, one_a_row, tap, verbatim, words
from bot.services import calendars, places
from bot.services.calendars import Address
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.calendars.routes import routes

WAYS_ON = (tap("calendars.to-meetings", OpenMeetings()), to_menu())
BACK = tap("calendars.back-to-calendars", OpenCalendars())


@routes.entry("calendars", needs=Can.FOLLOW, opens=OpenCalendars(), in_menu=False)
async def overview(ctx: Ctx, _: Any) -> Answer:
    return await _overview(ctx)


async def _overview(ctx: Ctx) -> Screen:
    if not ctx.kit.public_url:
        return Screen("calendars.no-site", rows=(WAYS_ON,))
    names = dict(await places.counties(ctx.tx))
    buttons = [tap("calendars.show-mine", ShowCalendar(OWN))]
    for code in calendars.counties(ctx.actor):
        county = County.of(code)
        buttons.append(verbatim(names[county], ShowCalendar(county)))
    if ctx.actor.may(Can.CALL_MEETINGS, Nationwide()):
        buttons.append(tap("calendars.more-counties", ChooseCalendar()))
    return Screen("calendars.overview", rows=(*one_a_row(buttons), WAYS_ON))


@routes.tap(ChooseCalendar, needs=Can.CALL_MEETINGS)
async def choose(ctx: Ctx, _: ChooseCalendar) -> Answer:
    """Any of the ten; whose the actor may not see says so when it is tapped."""
    found = await places.counties(ctx.tx)
    buttons = [verbatim(name, ShowCalendar(county)) for county, name in found]
    return Screen("calendars.which-county", rows=(*in_pairs(buttons), (BACK,)))


@routes.tap(ShowCalendar, needs=Can.FOLLOW)
async def show(ctx: Ctx, value: ShowCalendar) -> Answer:
    county = _county(value.county)
    if not ctx.kit.public_url:
        return await _overview(ctx)
    return _shown(ctx, await calendars.give(ctx.tx, ctx.actor, county, ctx.kit.key, ctx.now))


@routes.tap(RenewCalendar, needs=Can.FOLLOW)
async def renew(ctx: Ctx, value: RenewCalendar) -> Answer:
    county = _county(value.county)
    if not ctx.kit.public_url:
        return await _overview(ctx)
    if not value.sure:
        sure = tap("calendars.renew", RenewCalendar(value.county, value.seen, sure=True))
        keep = tap("calendars.keep", ShowCalendar(value.county))
        return Screen("calendars.ask-renew", rows=((sure,), (keep,)))
    address = await calendars.renew(ctx.tx, ctx.actor, county, value.seen, ctx.kit.key, ctx.now)
    return _shown(ctx, address).led_by(words("calendars.renewed"))


@routes.tap(StopCalendar, needs=Can.FOLLOW)
async def stop(ctx: Ctx, value: StopCalendar) -> Answer:
    if not value.sure:
        sure = tap("calendars.stop", StopCalendar(sure=True))
        keep = tap("calendars.keep", ShowCalendar(OWN))
        return Screen("calendars.ask-stop", rows=((sure,), (keep,)))
    await calendars.stop(ctx.tx, ctx.actor)
    return Screen("calendars.stopped", rows=((BACK,), WAYS_ON))


def _county(number: int) -> str | None:
    """Its code; None for one's own calendar. Raises Stale."""
    if number == OWN:
        return None
    try:
        return County(number).code
    except ValueError:
        raise Stale from None


def _shown(ctx: Ctx, address: Address) -> Screen:
    """The address, and what can be done with it."""
    number = OWN if address.county is None else County.of(address.county)
    changes = []
    if address.renews:
        changes.append(tap("calendars.renew", RenewCalendar(number, address.seen)))
    if address.county is None:
        changes.append(tap("calendars.stop", StopCalendar()))
    ways_on = (tuple(changes), (BACK,)) if changes else ((BACK,),)
    if address.token is None:
        renews = "yes" if address.renews else "no"
        return Screen("calendars.unknown-address", {"renews": renews}, ways_on)
    page = ctx.kit.public_url + PAGE_PATH.format(address.token)
    rows = ((Button(words("calendars.subscribe"), url=page),), *ways_on)
    if address.county is None:
        return Screen("calendars.mine", {"address": f"{page}.ics"}, rows)
    params = {"address": f"{page}.ics", "county": address.county_name}
    return Screen("calendars.county", params, rows)
