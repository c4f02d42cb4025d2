"""Two days before the intake ends: what was begun, and what nobody has answered."""

from collections.abc import Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

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
from storage.nominations import Nomination
from storage.nominations import nominations as ours

AHEAD = timedelta(days=4)  # more than a weekend with a holiday: they are set by then
FORM = "nominate"  # its drafts have the contest's number at the head of their key


async def look(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Ask nominees who could not be reached before; remind those who are late, once."""
    taking = await open_intakes(tx, now)
    await _ask_late(tx, taking, now)
    for under in taking:
        dated = under.dated(Phase.INTAKE)
        until = dated.span.closes_at if dated else None
        if until is not None and until - REMINDED_BEFORE - AHEAD <= now:
            await _remind(tx, under, until, now, zone)


async def open_intakes(tx: Tx, now: datetime) -> list[Under]:
    """The contests that take nominations now, the newest first."""
    numbers = await contests.open_in(tx, [Phase.INTAKE], now)
    found = [await get(tx, number, now) for number in numbers]
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
    """Set what there is to be, once, and drop what is not true any more.

    Set ahead: where that day is off, people are reminded on the last one before it that is not.
    """
    number, name = under.contest.id, under.contest.name
    begun = words("nominations.remind-draft", contest=name, until=Near(until))
    go_on: Rows = ((tap("nominations.go-on", OpenNominate()),),)
    asked = words("nominations.remind-asked", contest=name, until=Near(until))
    see: Rows = ((tap("nominations.see-asked", OpenNominations()),),)
    for subject, whom, said, rows, about in (
        (_unfinished(number), await _begun(tx, number, until, now), begun, go_on, Kind.DRAFTS),
        (_unanswered(number), await _late(tx, number, until), asked, see, Kind.DUTIES),
    ):
        known = await set_.reminded(tx, subject, until)
        for account_id in sorted(known.keys() - whom.keys()):
            if not known[account_id]:
                await reminders.cancel(tx, account_id, subject)
        for account_id, at in sorted(whom.items()):
            if account_id in known and (not known[account_id] or at <= now):
                continue
            await reminders.remind(
                tx,
                account_id,
                said,
                subject=subject,
                at=at,
                event=until,
                now=now,
                zone=zone,
                rows=rows,
                about=about,
            )


async def begun(tx: Tx, contest_id: int, untouched_since: datetime) -> list[int]:
    """The accounts whose nominations in it lie unfinished, not written to since."""
    found = await drafts.begun(tx, FORM, untouched_since)
    return [account for account, key in found if key.partition(":")[0] == str(contest_id)]


async def _begun(tx: Tx, contest_id: int, until: datetime, now: datetime) -> dict[int, datetime]:
    """Whose nominations lie unfinished, and when they are reminded; nobody who is just writing."""
    at = until - REMINDED_BEFORE
    return dict.fromkeys(await begun(tx, contest_id, now if now < at else now - UNTOUCHED), at)


async def _late(tx: Tx, contest_id: int, until: datetime) -> dict[int, datetime]:
    """Who has not answered, and when they are reminded: some time after they were asked."""
    asked = (
        ours.c.contest_id == contest_id,
        ours.c.state == State.ASKED,
        ours.c.asked_at < until - ANSWERED_WITHIN,
    )
    found = await nominations.select(tx, *asked)
    people = await nominations.concerned(tx, [one.nominee_id for one in found])
    times: dict[int, datetime] = {}
    for one in reversed(found):  # of several the first that was asked decides
        nominee = people.get(one.nominee_id or 0)
        if nominee is not None and nominee.account_id is not None and one.asked_at is not None:
            at = max(until - REMINDED_BEFORE, one.asked_at + ANSWERED_WITHIN)
            times[nominee.account_id] = at
    return times


def _unfinished(contest_id: int) -> str:
    return f"nominating:{contest_id}"


def _unanswered(contest_id: int) -> str:
    return f"nominated:{contest_id}"
