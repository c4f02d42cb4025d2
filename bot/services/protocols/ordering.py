"""The protocol as a file, for whoever may see the result; whose the numbers are, for the board."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.contest_rights import Act, allowed
from bot.domain.contests import Phase
from bot.domain.errors import NotAllowed
from bot.domain.folding import alphabetical
from bot.domain.juries import Seat
from bot.domain.messages import words
from bot.domain.protocol_buttons import File
from bot.domain.scores import Level
from bot.services import audit, conflicts
from bot.services.outbox import paper, tell
from bot.services.protocols.seeing import Look, for_paper, look
from storage import directory, juries
from storage.base import Tx

PAPER = "protocol"  # what makes the file


@dataclass(frozen=True, slots=True)
class Numbered:
    """Whose a number is; without a name, of somebody who was forgotten."""

    seat: Seat
    number: int
    county: str | None
    name: str | None


async def order(tx: Tx, actor: Actor, contest_id: int, file: File, now: datetime) -> Look:
    """Send it to the actor. Raises Stale, NotAllowed, Refusal."""
    found = await look(tx, actor, contest_id, now)
    require_key(found, file)
    if file is File.KEY:
        await audit.note(tx, actor, "contest-key", now, name=found.contest.name)
    await tell(
        tx,
        actor.account_id,
        words(f"protocols.file-{file.code}", contest=found.contest.name),
        key=f"protocol:{contest_id}:{file.code}:{now:%Y-%m-%dT%H:%M}",
        now=now,
        media=[paper(PAPER, contest=contest_id, file=file.code)],
    )
    return found


async def ordered(tx: Tx, actor: Actor, contest_id: int, file: File, now: datetime) -> Look:
    """What goes into it now. Raises Stale, NotAllowed, Refusal."""
    found = await for_paper(tx, actor, contest_id, now)
    require_key(found, file)
    return found


async def key(tx: Tx, found: Look, now: datetime) -> list[Numbered]:
    """Whose the numbers are. The day is that of `now`, by its own clock."""
    seats = await juries.of_contest(tx, found.contest.id, left=True)
    names = {
        one.member_id: await _name(tx, one.member_id, now)
        for one in seats
        if one.member_id is not None
    }
    lines = [
        Numbered(
            Seat.JUROR if one.seat is Seat.CHAIR else one.seat,
            one.number or 0,
            one.county,
            names.get(one.member_id or 0),
        )
        for one in seats
    ]
    return sorted(lines, key=lambda one: (one.seat, one.number))


async def jury(tx: Tx, found: Look, now: datetime) -> list[str]:
    """Who judged in the country, by their names, which say nothing of their numbers."""
    seats = await conflicts.judging(tx, found.contest.id, Level.COUNTRY, left=True)
    members = {one.member_id for one in seats if one.member_id is not None}
    names = [await _name(tx, one, now) for one in members]
    return sorted((one for one in names if one), key=alphabetical)


def require_key(found: Look, file: File) -> None:
    """Raises NotAllowed: only the board may know whose scores they are."""
    may = allowed(found.contest.state, Phase.ANNOUNCEMENT, Act.SEE_NUMBERS)
    if file is File.KEY and not found.parts & may:
        raise NotAllowed("protocols.key-not-yours")


async def _name(tx: Tx, member_id: int, now: datetime) -> str | None:
    person = await directory.one(tx, member_id, now.date())
    return person.full if person is not None else None
