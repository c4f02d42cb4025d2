"""The board stands by the protocol, exactly as it was read; then the winners can be announced."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.actors import Actor, Role
from bot.domain.contest_buttons import OpenAwards, OpenProtocol
from bot.domain.contest_rights import Act
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.services import audit
from bot.services.contests import get, require_act
from bot.services.outbox import tell
from bot.services.protocols.making import FINAL
from bot.services.protocols.seeing import Look, look
from storage import protocols, roles
from storage.base import Tx

BOARD = (Role.PRESIDENT, Role.BOARD)
OFFICE = (Role.DIRECTOR, Role.EDITOR)


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
    key = f"protocol-confirmed:{contest_id}"
    await _tell(tx, (*OFFICE, *BOARD), said, key, now, rows, but=actor.account_id)
    return await look(tx, actor, contest_id, now)


async def _tell(  # noqa: PLR0913, PLR0917 - what a message has
    tx: Tx,
    to: Iterable[Role],
    said: Words,
    key: str,
    now: datetime,
    rows: Rows,
    but: int | None = None,
) -> None:
    """Once to everybody, whichever of the roles they hold."""
    accounts = {one for role in to for one in await roles.holders(tx, role, now.date())}
    for account_id in sorted(accounts - {but}):
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)
