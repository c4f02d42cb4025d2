"""The board stands by the protocol, exactly as it was read; then the winners can be announced."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.contest_buttons import OpenAwards, OpenProtocol
from bot.domain.contest_rights import Act
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, tap, words
from bot.services import audit
from bot.services.contests import get, require_act
from bot.services.protocols.making import FINAL
from bot.services.protocols.seeing import Look, look
from bot.services.protocols.telling import BOARD, OFFICE, tell_roles
from storage import protocols
from storage.base import Tx


class Changed(Refusal):
    """The protocol is another by now than the one that was read."""


class Confirmed(Refusal):
    """Somebody else of the board was faster, or the same person before."""


async def to_confirm(tx: Tx, actor: Actor, contest_id: int, seen: int, now: datetime) -> Look:
    """The protocol that was seen, if it can be confirmed. Raises Stale, NotAllowed, Refusal."""
    found = await look(tx, actor, contest_id, now)
    if found.contest.state in FINAL:
        raise Confirmed("protocols.already")
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.CONFIRM)
    if found.seen != seen:
        raise Changed("protocols.changed")
    return found


async def confirm(tx: Tx, actor: Actor, contest_id: int, seen: int, now: datetime) -> Look:
    """For good. Raises as `to_confirm`."""
    found = await to_confirm(tx, actor, contest_id, seen, now)
    hash_ = found.made.protocol.hash
    if not await protocols.confirm(tx, contest_id, hash_, now, actor.account_id):
        raise Confirmed("protocols.already")
    await audit.note(tx, actor, "contest-confirmed", now, name=found.contest.name, hash=hash_)
    said = words("protocols.confirmed", contest=found.contest.name)
    rows: Rows = (
        (tap("protocols.awards", OpenAwards(contest_id)),),
        (tap("protocols.open", OpenProtocol(contest_id)),),
    )
    await tell_roles(
        tx,
        (*OFFICE, *BOARD),
        said,
        key=f"protocol-confirmed:{contest_id}",
        now=now,
        rows=rows,
        but=actor.account_id,
    )
    return await look(tx, actor, contest_id, now)
