"""The county that hosts a rally: proposed in turn, chosen by whoever calls it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.counties import County
from bot.domain.errors import Stale
from bot.domain.folding import alphabetical
from bot.domain.hosts import in_turn
from bot.domain.meetings import MeetingKind
from bot.services.meetings import Meeting
from bot.services.meetings.items import changed, editable
from storage import hosts, territories
from storage.base import Tx


@dataclass(frozen=True, slots=True)
class Host:
    """A county, and when it hosted last; None: never, as far as is known here."""

    county: County
    name: str
    hosted_at: datetime | None


async def turn(tx: Tx, actor: Actor, meeting_id: int) -> tuple[Meeting, Sequence[Host]]:
    """A rally that is being prepared, and the counties: whose turn it is first.

    Raises NotAllowed, Stale.
    """
    meeting = await editable(tx, actor, meeting_id)
    if meeting.kind is not MeetingKind.RALLY:
        raise Stale
    names = await territories.county_names(tx)
    last = await hosts.last(tx)
    codes = sorted(names, key=lambda code: alphabetical(names[code]))
    found = [Host(County.of(code), names[code], last.get(code)) for code in in_turn(codes, last)]
    return meeting, found


async def choose(tx: Tx, actor: Actor, meeting_id: int, county: County) -> Meeting:
    """Raises NotAllowed, Stale."""
    meeting, _ = await turn(tx, actor, meeting_id)
    return await changed(tx, meeting, host=county.code)
