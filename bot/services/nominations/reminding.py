"""Two days before the intake ends: what was begun, and what nobody has answered."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.contest_buttons import OpenNominate, OpenNominations
from bot.domain.contests import Phase
from bot.domain.messages import Near, Rows, tap, words
from bot.domain.nominations import ANSWERED_WITHIN, REMINDED_BEFORE, UNTOUCHED, State
from bot.domain.preferences import Kind
from bot.services import reminders
from bot.services.contests import Under, get
from bot.services.nominations import telling
from storage import contests, drafts, nominations
from storage import reminders as set_
from storage.base import Tx
from storage.contests import contest_phases
from storage.contests import contests as table
from storage.nominations import Nomination
from storage.nominations import nominations as ours

FORM = "nominate"  # its drafts have the contest's number at the head of their key


async def look(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Ask nominees who could not be reached before; remind those who are late, once."""
    taking = await open_intakes(tx, now)
    await _ask_late(tx, taking, now)
    for under in taking:
        dated = under.dated(Phase.INTAKE)
        until = dated.span.closes_at if dated else None
        if until is not None and until - REMINDED_BEFORE <= now:
            await _remind(tx, under, until, now, zone)


async def open_intakes(tx: Tx, now: datetime) -> list[Under]:
    """The contests that take nominations now, the newest first."""
    intake = sa.select(contest_phases.c.contest_id).where(
        contest_phases.c.phase == Phase.INTAKE.code,
        contest_phases.c.opened_at.is_not(None),
        contest_phases.c.opens_at <= now,
        contest_phases.c.closes_at > now,
    )
    which = (table.c.state == contests.State.FIXED, table.c.id.in_(intake))
    found = [await get(tx, one.id, now) for one in await contests.found(tx, *which)]
    return [one for one in found if one.phase is Phase.INTAKE]


async def answered(tx: Tx, actor: Actor, one: Nomination) -> None:
    """Of this contest nobody waits for the actor's answer any more."""
    waits = await nominations.count(
        tx,
        ours.c.contest_id == one.contest_id,
        ours.c.nominee_id == one.nominee_id,
        ours.c.state == State.ASKED,
    )
    if not waits:
        await reminders.cancel(tx, actor.account_id, _unanswered(one.contest_id))


async def drop(tx: Tx, contest_id: int) -> None:
    """The intake ends at another hour, or has ended: what waits to be sent is not true."""
    for subject in (_unfinished(contest_id), _unanswered(contest_id)):
        await reminders.cancel_all(tx, subject)


async def entered(tx: Tx, actor: Actor, contest_id: int) -> None:
    """What the actor had begun is handed in."""
    await reminders.cancel(tx, actor.account_id, _unfinished(contest_id))


async def _ask_late(tx: Tx, taking: Collection[Under], now: datetime) -> None:
    by_id = {one.contest.id: one for one in taking}
    if by_id:
        for one in await nominations.unasked(tx, by_id.keys()):
            await telling.ask(tx, by_id[one.contest_id], one, now)


async def _remind(tx: Tx, under: Under, until: datetime, now: datetime, zone: ZoneInfo) -> None:
    number, name = under.contest.id, under.contest.name
    begun = words("nominations.remind-draft", contest=name, until=Near(until))
    go_on: Rows = ((tap("nominations.go-on", OpenNominate()),),)
    asked = words("nominations.remind-asked", contest=name, until=Near(until))
    see: Rows = ((tap("nominations.see-asked", OpenNominations()),),)
    for subject, whom, said, rows, about in (
        (_unfinished(number), await _begun(tx, number, now), begun, go_on, Kind.DRAFTS),
        (_unanswered(number), await _late(tx, number, now), asked, see, Kind.CONTESTS),
    ):
        for account_id in sorted(whom - await set_.reminded(tx, subject, until)):
            await reminders.remind(
                tx,
                account_id,
                said,
                subject=subject,
                at=now,
                event=until,
                now=now,
                zone=zone,
                rows=rows,
                about=about,
            )


async def _begun(tx: Tx, contest_id: int, now: datetime) -> set[int]:
    """Whose nominations lie unfinished."""
    found = await drafts.begun(tx, FORM, now - UNTOUCHED)
    return {account for account, key in found if key.partition(":")[0] == str(contest_id)}


async def _late(tx: Tx, contest_id: int, now: datetime) -> set[int]:
    """Who was asked long enough ago, and has not answered."""
    asked = (
        ours.c.contest_id == contest_id,
        ours.c.state == State.ASKED,
        ours.c.asked_at <= now - ANSWERED_WITHIN,
    )
    found = await nominations.select(tx, *asked)
    people = await nominations.concerned(tx, [one.nominee_id for one in found])
    return {one.account_id for one in people.values() if one.account_id is not None}


def _unfinished(contest_id: int) -> str:
    return f"nominating:{contest_id}"


def _unanswered(contest_id: int) -> str:
    return f"nominated:{contest_id}"
