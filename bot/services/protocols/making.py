"""The protocol put together from all that was kept of the contest, and kept with its hash.

It is made when judging ends, and again whenever it is looked at before it is confirmed: what lawful
has changed since (a nomination was withdrawn) is in it, and has another hash.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.contest_buttons import OpenJury
from bot.domain.contests import Phase, State, phases
from bot.domain.messages import Rows, tap, words
from bot.domain.protocols import (
    VERSION,
    CategoryLine,
    Document,
    MoveLine,
    Named,
    PhaseLine,
    content_of,
    document_of,
    hash_of,
)
from bot.domain.scores import Level
from bot.services import conflicts
from bot.services.contests import Under
from bot.services.protocols.lines import (
    check_lines,
    county_lines,
    nomination_lines,
    read,
    result_lines,
    score_lines,
    seat_lines,
    vote_lines,
)
from bot.services.protocols.telling import BOARD, OFFICE, tell_roles
from storage import contests, protocols
from storage.base import Tx
from storage.contests import Contest, Dated, Move
from storage.protocols import Protocol

NUMBERS = 12  # of nominations that a message names one by one
FINAL = frozenset({State.CONFIRMED, State.ANNOUNCED})


@dataclass(frozen=True, slots=True)
class Made:
    """The protocol as it is kept, and as typed values."""

    protocol: Protocol
    document: Document


async def open_jury(tx: Tx, under: Under, now: datetime) -> None:
    """When the phase opens: what no juror may see, and whether enough are left for each.

    Where they are not, board and office can still appoint others.
    """
    contest = under.contest
    found = await conflicts.freeze(tx, contest, Level.COUNTRY, now)
    seats = await conflicts.judging(tx, contest.id, Level.COUNTRY)
    short = [
        one.id
        for one in await conflicts.judged_at(tx, contest, Level.COUNTRY)
        if sum((one.id, seat.member_id) not in found for seat in seats) < contest.rules.scores
    ]
    if short:
        await _tell_of_few(tx, contest, short, now)


async def close_jury(tx: Tx, under: Under, now: datetime) -> None:
    """When the phase closes: conflicts that came since it opened; where nobody votes, all of it."""
    await conflicts.freeze(tx, under.contest, Level.COUNTRY, now)
    if Phase.VOTE not in phases(under.contest.rules):
        await make(tx, under.contest, now)


async def end_judging(tx: Tx, under: Under, now: datetime) -> None:
    """When the last phase of judging closes, and when the next one opens."""
    await make(tx, under.contest, now)


async def _tell_of_few(tx: Tx, contest: Contest, short: list[int], now: datetime) -> None:
    listed = ", ".join(map(str, short[:NUMBERS])) + ("…" if len(short) > NUMBERS else "")
    said = words(
        "protocols.few-jurors",
        contest=contest.name,
        numbers=listed,
        needed=str(contest.rules.scores),
    )
    rows: Rows = ((tap("protocols.jury", OpenJury(contest.id)),),)
    key = f"protocol-few:{contest.id}"
    await tell_roles(tx, (*OFFICE, *BOARD), said, key=key, now=now, rows=rows)


async def make(tx: Tx, contest: Contest, now: datetime) -> Made:
    """As things are now; the same again where nothing has changed."""
    document = await put_together(tx, contest)
    content = content_of(document)
    before = await protocols.get(tx, contest.id)
    protocol = Protocol(contest.id, content, hash_of(content), now)
    if before is not None and before.hash == protocol.hash:
        return Made(before, document)
    await protocols.put(tx, protocol)
    return Made(protocol, document)


async def kept(tx: Tx, contest: Contest) -> Made | None:
    """As it was made last; None where judging goes on."""
    protocol = await protocols.get(tx, contest.id)
    return None if protocol is None else Made(protocol, document_of(protocol.content))


async def current(tx: Tx, contest: Contest, now: datetime) -> Made | None:
    """As it is now: of what is confirmed nothing changes any more."""
    found = await kept(tx, contest)
    if found is None or contest.state in FINAL:
        return found
    return await make(tx, contest, now)


async def put_together(tx: Tx, contest: Contest) -> Document:
    facts = await read(tx, contest)
    return Document(
        version=VERSION,
        contest=Named(contest.id, contest.name, contest.year, contest.text),
        rules=contest.rules,
        categories=[
            CategoryLine(one.id, one.name, one.subject, one.partner) for one in facts.categories
        ],
        criteria=facts.criteria,
        phases=[_phase(one) for one in await contests.phases_of(tx, contest.id)],
        moves=[_move(one) for one in await contests.moves_of(tx, contest.id)],
        nominations=nomination_lines(facts),
        checks=await check_lines(tx, facts),
        seats=seat_lines(facts),
        scores=score_lines(facts),
        votes=await vote_lines(tx, facts),
        counties=await county_lines(tx, facts),
        result=await result_lines(tx, facts),
    )


def _phase(one: Dated) -> PhaseLine:
    span = one.span
    return PhaseLine(span.phase, span.opens_at, span.closes_at, one.opened_at, one.closed_at)


def _move(one: Move) -> MoveLine:
    return MoveLine(
        one.phase,
        one.opened_before,
        one.closed_before,
        one.opens_at,
        one.closes_at,
        one.why,
        one.moved_at,
    )
