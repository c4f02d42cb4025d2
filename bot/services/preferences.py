"""What each person chose for themselves, and when a message may therefore go."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain import courtesy
from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.messages import Words, words
from bot.domain.preferences import BUDGETED, CHOSEN, OBLIGATORY, QUIET, How, Kind, Shows, Wish
from bot.domain.quiet import Hours, is_quiet
from bot.domain.reminders import Lead, set_of
from bot.domain.settings import MEETING_LEADS, QUIET_HOURS, SILENCE_BUDGET
from bot.services import reminders, settings
from bot.services.courtesy import hours as own_hours
from bot.services.courtesy import how_of
from bot.services.outbox import tell
from storage import courtesy as table
from storage import preferences
from storage.base import Tx

PAUSE_MAX = timedelta(days=366)  # who is away for longer turns the kinds off


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything somebody chose. `own_hours` are None where the association's hold.

    Of what nobody asked for, so many messages as the `budget` come a week. `leads` are those before
    meetings; where they are not `own_leads`, all that the association has for any kind of them.
    """

    hows: dict[Kind, How]
    hours: Hours
    own_hours: Hours | None
    paused_until: date | None
    shows: Shows
    budget: int
    leads: frozenset[Lead]
    own_leads: bool


async def chosen(tx: Tx, actor: Actor) -> Choices:
    row = await preferences.of(tx, actor.account_id)
    wishes = await preferences.wishes_of(tx, actor.account_id)
    own = own_hours(row.quiet_from, row.quiet_until)
    usual, budget, *leads = await settings.values(
        tx, QUIET_HOURS, SILENCE_BUDGET, *MEETING_LEADS.values()
    )
    return Choices(
        hows={kind: how_of(kind, wishes.get(kind.code)) for kind in CHOSEN},
        hours=own or QUIET[usual],
        own_hours=own,
        paused_until=row.paused_until,
        shows=Shows(row.shows_phone, row.shows_email),
        budget=budget,
        leads=frozenset().union(*map(set_of, leads)) if row.leads is None else set_of(row.leads),
        own_leads=row.leads is not None,
    )


async def shows(tx: Tx, account_id: int) -> Shows:
    """What colleagues see of this person besides name and eldership."""
    row = await preferences.of(tx, account_id)
    return Shows(row.shows_phone, row.shows_email)


async def wish(tx: Tx, account_id: int, kind: Kind) -> Wish:
    """What somebody wants of messages of this kind."""
    found = await preferences.about(tx, account_id, kind.code)
    if found is None:
        return Wish(kind, How.NOW, await _association_hours(tx))
    own = own_hours(found.quiet_from, found.quiet_until)
    hours = own or await _association_hours(tx)
    return Wish(kind, how_of(kind, found.how), hours, found.paused_until)


async def may_go(
    tx: Tx, account_id: int, kind: Kind, queued: datetime, now: datetime, zone: ZoneInfo
) -> datetime | None:
    """From when a message queued then may be sent to them; None where they do not want it."""
    return courtesy.may_go(await wish(tx, account_id, kind), queued, now, zone)


async def choose(tx: Tx, actor: Actor, kind: Kind, how: How, now: datetime, zone: ZoneInfo) -> None:
    """Raises Refusal for a kind that cannot be off, or later."""
    if kind not in CHOSEN or kind in OBLIGATORY:
        raise Refusal("preferences.obligatory")
    await preferences.wish(tx, actor.account_id, kind.code, how.code)
    await reminders.reconsider(tx, actor.account_id, now, zone)


async def choose_hours(
    tx: Tx, actor: Actor, hours: Hours | None, now: datetime, zone: ZoneInfo
) -> None:
    """Own quiet hours; None for the association's."""
    await preferences.change(
        tx,
        actor.account_id,
        quiet_from=hours.since if hours else None,
        quiet_until=hours.until if hours else None,
    )
    await reminders.reconsider(tx, actor.account_id, now, zone)


async def choose_lead(
    tx: Tx, actor: Actor, lead: Lead, now: datetime, zone: ZoneInfo, *, wanted: bool
) -> None:
    """Be reminded so long before meetings, or not; the others stay as they are."""
    before = (await chosen(tx, actor)).leads
    await reminders.choose_leads(
        tx, actor, before | {lead} if wanted else before - {lead}, now, zone
    )


async def choose_usual_leads(tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo) -> None:
    """Be reminded as long before meetings as the association has it."""
    await reminders.choose_leads(tx, actor, None, now, zone)


async def show(tx: Tx, actor: Actor, shown: Shows) -> None:
    """What colleagues may see from now on."""
    await preferences.change(tx, actor.account_id, shows_phone=shown.phone, shows_email=shown.email)


async def pause(tx: Tx, actor: Actor, until: date, now: datetime, zone: ZoneInfo) -> None:
    """Nothing comes up to that day, with it, but duties. Raises Refusal."""
    today = now.astimezone(zone).date()
    if until < today:
        raise Refusal("preferences.pause-over")
    if until > today + PAUSE_MAX:
        raise Refusal("preferences.pause-too-long")
    await preferences.change(tx, actor.account_id, paused_until=until)
    await reminders.reconsider(tx, actor.account_id, now, zone)


async def resume(tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo) -> Words:
    """End the pause now; what to say of the messages that waited."""
    await preferences.change(tx, actor.account_id, paused_until=None)
    told = await _back(tx, actor.account_id, now)
    await reminders.reconsider(tx, actor.account_id, now, zone)
    return told


async def end_pauses(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Say how much waited to whoever is back; what waited follows (see `AFTER_PAUSE`)."""
    today = now.astimezone(zone).date()
    for account_id, row in await preferences.paused_before(tx, today):
        hours = own_hours(row.quiet_from, row.quiet_until) or await _association_hours(tx)
        if row.paused_until is None or is_quiet(now, hours, zone):
            continue
        if now < courtesy.pause_ends(row.paused_until, hours, zone):
            continue
        await preferences.change(tx, account_id, paused_until=None)
        told = await _back(tx, account_id, now)
        await tell(tx, account_id, told, key=f"back:{row.paused_until}", now=now)


async def _back(tx: Tx, account_id: int, now: datetime) -> Words:
    """Of more than the silence budget lets come, some go into the digest."""
    kinds = [kind.code for kind in BUDGETED]
    waiting, budgeted = await table.waiting(tx, account_id, kinds, now)
    is_much = budgeted > await settings.value(tx, SILENCE_BUDGET)
    return words("preferences.back-much" if is_much else "preferences.back", count=waiting)


async def _association_hours(tx: Tx) -> Hours:
    return QUIET[await settings.value(tx, QUIET_HOURS)]
