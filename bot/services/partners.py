"""Something joint: other counties' leads are asked, and after two working days the director."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role, Territory
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.partners import (
    NEEDS,
    ConfirmPart,
    DeclinePart,
    LookAtPart,
    State,
    raise_at,
)
from bot.domain.preferences import Kind
from bot.services import audit
from bot.services.outbox import tell
from bot.services.signup import deciders
from storage import partners, territories
from storage.base import Tx
from storage.partners import Partner

__all__ = ["Partner"]


@dataclass(frozen=True, slots=True)
class Joint:
    """What counties take part in: what it is in words, its title, and who asks."""

    said: Words
    title: str
    asker_id: int | None


async def ask(  # noqa: PLR0913, PLR0917 - what, of whom, when
    tx: Tx,
    noun: str,
    subject: int,
    joint: Joint,
    counties: Collection[str],
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """Ask each county's lead, once; the level above where there is none to be reached."""
    local = now.astimezone(zone)
    for county in sorted(counties):
        level, receivers = await deciders.at(tx, county, local, Role.COUNTY_LEAD)
        raised = None if level is not Role.COUNTY_LEAD else raise_at(now, zone)
        number = await partners.ask(
            tx, noun, subject, county, level=level, asked_at=now, raise_at=raised
        )
        if number is not None:
            await _show(tx, number, county, joint, receivers, local, level)


async def answer(
    tx: Tx, actor: Actor, partner_id: int, now: datetime, *, yes: bool, why: str | None = None
) -> Partner:
    """Say for the county whether it takes part. Raises NotAllowed, Stale, Refusal."""
    found = await looked_at(tx, actor, partner_id)
    state = State.CONFIRMED if yes else State.DECLINED
    if not await partners.decide(tx, partner_id, state, actor.account_id, now):
        raise Refusal(f"partners.decided-{found.state}")
    name = (await territories.county_names(tx))[found.county]
    verb = "partner-confirmed" if yes else "partner-declined"
    await audit.note(tx, actor, verb, now, county=found.county, why=why, name=name)
    return await looked_at(tx, actor, partner_id)


async def looked_at(tx: Tx, actor: Actor, partner_id: int) -> Partner:
    """A question to a county, for whoever may answer it. Raises NotAllowed, Stale."""
    found = await partners.get(tx, partner_id)
    if found is None or found.state is State.DROPPED:
        raise Stale
    require(actor, NEEDS[found.noun], over=Territory(found.county))
    return found


async def of(tx: Tx, noun: str, subject: int) -> list[Partner]:
    """All that were asked, in the order in which they were."""
    return await partners.of(tx, noun, subject)


async def waits(tx: Tx, noun: str, subject: int) -> list[Partner]:
    """Those that have not answered."""
    return [one for one in await partners.of(tx, noun, subject) if one.state is State.ASKED]


async def not_wait(tx: Tx, noun: str, subject: int, now: datetime) -> None:
    """Whoever has not answered is asked no more."""
    for one in await waits(tx, noun, subject):
        await partners.decide(tx, one.id, State.DROPPED, None, now)


async def call_off(tx: Tx, noun: str, subject: int) -> None:
    """All of it is off: the buttons are of the past, and they may be asked anew."""
    await partners.forget(tx, noun, subject)


async def overdue(tx: Tx, now: datetime) -> list[Partner]:
    """Those whose lead has not answered in time."""
    return await partners.due(tx, now)


async def rise(tx: Tx, found: Partner, joint: Joint, now: datetime) -> None:
    """The director decides in the lead's place; the lead still may. `now` by its own clock."""
    level, receivers = await deciders.at(tx, None, now, Role.DIRECTOR)
    await partners.change(tx, found.id, level=level, raise_at=None)
    await _show(tx, found.id, found.county, joint, receivers, now, level)


async def tell_asker(tx: Tx, found: Partner, joint: Joint, why: str | None, now: datetime) -> None:
    """What a county said."""
    if joint.asker_id is None:
        return
    county = (await territories.county_names(tx))[found.county]
    told = words(f"partners.told-{found.state}", county=county, title=joint.title, why=why or "–")
    key = f"partner:{found.id}:{found.state}"
    await tell(tx, joint.asker_id, told, key=key, now=now, about=Kind.DUTIES)


async def _show(  # noqa: PLR0913, PLR0917 - a card, to some
    tx: Tx,
    number: int,
    county: str,
    joint: Joint,
    receivers: Sequence[int],
    now: datetime,
    level: Role,
) -> None:
    name = (await territories.county_names(tx))[county]
    text = "partners.ask" if level is Role.COUNTY_LEAD else "partners.ask-instead"
    said = words(text, what=joint.said, title=joint.title, county=name)
    key = f"partner:{number}:{level}"
    for account_id in receivers:
        await tell(tx, account_id, said, key=key, now=now, rows=_rows(number), about=Kind.DUTIES)


def _rows(number: int) -> Rows:
    return (
        (tap("partners.confirm", ConfirmPart(number)),),
        (tap("partners.look", LookAtPart(number)), tap("partners.decline", DeclinePart(number))),
    )
