"""The nominee's word: yes, no, and what they add."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.contest_rights import Act
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.nominations import State, with_own
from bot.services.contests import Under, require_act
from bot.services.nominations import reminding, telling
from bot.services.nominations.entering import (
    item,
    own,
    require_open,
    require_running,
    said_anew,
)
from bot.services.nominations.noting import note
from storage import nominations
from storage.base import Tx
from storage.nominations import Nomination


async def accept(tx: Tx, actor: Actor, number: int, now: datetime) -> Nomination:
    """Yes; a second one changes nothing. Raises Refusal, NotAllowed, Stale."""
    _, before = await _asked(tx, actor, number, now)
    if before.state is not State.ASKED:
        return before
    await nominations.change(tx, number, state=State.ENTERED, accepted_at=now)
    return await _answered(tx, actor, number, "accepted", now)


async def decline(tx: Tx, actor: Actor, number: int, now: datetime) -> Nomination:
    """No: it is over. Raises Refusal, NotAllowed, Stale."""
    _, before = await _asked(tx, actor, number, now)
    if before.state is State.DECLINED:
        return before
    if before.state is not State.ASKED:
        raise Refusal("nominations.accepted-before", number=str(number))
    await nominations.change(tx, number, state=State.DECLINED, decided_at=now)
    return await _answered(tx, actor, number, "declined", now)


async def add(
    tx: Tx,
    actor: Actor,
    number: int,
    text: str | None,
    files: Sequence[Mapping[str, Any]],
    now: datetime,
) -> Nomination:
    """The nominee's own text and files, in place of what they added before.

    Raises Refusal, NotAllowed, Stale.
    """
    _, before = await to_add(tx, actor, number, now)
    content = before.content
    said = replace(
        content, added=text or None, files=with_own(content.files, files, by_nominee=True)
    )
    if said == content:
        return before
    after = await said_anew(tx, before, said, now)
    await note(tx, actor, "nomination-changed", after, now)
    await telling.changed(tx, after, after.nominator_id, now)
    return after


async def to_add(tx: Tx, actor: Actor, number: int, now: datetime) -> tuple[Under, Nomination]:
    """For its nominee, while something may be added. Raises Refusal, NotAllowed, Stale."""
    under, one = await own(tx, actor, number, now)
    require_running(under, one)
    await require_act(tx, actor, under, Act.CHANGE, one)
    if actor.member_id != one.nominee_id:
        raise NotAllowed("contests.not-yours")
    require_open(under, one)
    return under, one


async def _asked(tx: Tx, actor: Actor, number: int, now: datetime) -> tuple[Under, Nomination]:
    """For its nominee, while the answer counts: also to one that was given already."""
    under, one = await own(tx, actor, number, now)
    if one.state in {State.WITHDRAWN, State.DECLINED} and one.reason is not None:
        raise Refusal("nominations.over", number=str(number))
    require_running(under, one)
    await require_act(tx, actor, under, Act.ANSWER, one)
    return under, one


async def _answered(tx: Tx, actor: Actor, number: int, what: str, now: datetime) -> Nomination:
    after = await item(tx, number)
    await note(tx, actor, f"nomination-{what}", after, now)
    await telling.tell_nominator(tx, after, what, now)
    await reminding.answered(tx, actor, after)
    return after
