"""The code of the room: shown by the chair, given back by whoever is there; guesses are few."""

import hmac
from datetime import datetime

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.meetings import SENT
from bot.domain.presence import as_number, may_come_in, new_code, read_code
from bot.services import room_polls
from bot.services.meetings import Meeting
from bot.services.presence.ticking import noted
from bot.services.signup import attempts
from storage import meetings, presence
from storage.base import Tx
from storage.presence import How

WHAT = "presence"  # whose wrong guesses are counted together


class WrongCode(Refusal):
    """Another try may do."""

    def __init__(self) -> None:
        super().__init__("presence.wrong-code")


async def code(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> tuple[Meeting, str]:
    """The code, made when it is wanted first. Raises NotAllowed, Stale, Refusal."""
    meeting = await noted(tx, actor, meeting_id, now)
    found = await presence.code_of(tx, meeting.id)
    if found is None:
        found = new_code()
        await presence.put_code(tx, meeting.id, found)
    return meeting, found


async def shown(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> tuple[Meeting, str]:
    """The code that holds, for its chair. Raises NotAllowed, Stale, Refusal."""
    meeting = await noted(tx, actor, meeting_id, now)
    found = await presence.code_of(tx, meeting.id)
    if found is None:
        raise Stale
    return meeting, found


async def renew(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> tuple[Meeting, str]:
    """Another one; the former does not count any more. Raises NotAllowed, Stale, Refusal."""
    meeting = await noted(tx, actor, meeting_id, now)
    made = new_code()
    await presence.put_code(tx, meeting.id, made)
    return meeting, made


async def opened(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    """A meeting one can say now that one is at. Raises NotAllowed, Stale, Refusal."""
    require(actor, Can.BELONG)
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None or meeting.state not in SENT or actor.member_id is None:
        raise Stale
    if not may_come_in(meeting.state, meeting.starts_at, meeting.ends_at, now):
        raise Refusal("presence.not-now", title=meeting.title)
    return meeting


async def enter(tx: Tx, actor: Actor, meeting_id: int, typed: str, now: datetime) -> Meeting:
    """Whoever types the code is there; twice is once.

    Raises NotAllowed, Stale; Refusal for a wrong one, and after too many of them.
    """
    meeting = await opened(tx, actor, meeting_id, now)
    given = read_code(typed)
    return await _come(tx, actor, meeting, None if given is None else as_number(given), now)


async def come_in(tx: Tx, actor: Actor, meeting_id: int, number: int, now: datetime) -> Meeting:
    """As `enter`, by the link in the picture.

    A wrong guess is counted: whoever catches the refusal must let the transaction be.
    """
    meeting = await opened(tx, actor, meeting_id, now)
    return await _come(tx, actor, meeting, number, now)


async def _come(
    tx: Tx, actor: Actor, meeting: Meeting, number: int | None, now: datetime
) -> Meeting:
    assert actor.member_id is not None  # noqa: S101 - `opened` asked
    blocked = await attempts.blocked_until(tx, actor, now, WHAT)
    if blocked is not None:
        raise Refusal("presence.too-many", until=blocked)
    wanted = await presence.code_of(tx, meeting.id)
    right = wanted is not None and number is not None and _same(as_number(wanted), number)
    if not right:
        until = await attempts.count(tx, actor, now, WHAT)
        if until is not None:
            raise Refusal("presence.too-many", until=until)
        raise WrongCode
    await presence.note(tx, meeting.id, actor.member_id, How.CODE, now)
    await room_polls.arrived(tx, meeting.id, actor.member_id, now)
    return meeting


def _same(one: int, other: int) -> bool:
    return hmac.compare_digest(str(one), str(other))
