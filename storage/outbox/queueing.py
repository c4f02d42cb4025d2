"""Putting messages into the outbox, and turning what waits there: held, released, taken out."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.campaigns import Does
from bot.domain.messages import Rows, Words, to_json
from storage.base import QUEUED, Tx, upsert
from storage.outbox.table import WAITING, State, outbox


async def add(tx: Tx, **columns: Any) -> bool:
    """Queue a message; False where the same `dedupe_key` was queued before."""
    row = {"state": State.PENDING, "message_ids": [], "doubts": 0, **columns}
    added = bool((await tx.execute(_unless_queued(tx.dialect.name), row)).rowcount)
    tx.info[QUEUED] = added or tx.info.get(QUEUED, False)
    return added


async def add_all(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> int:
    """Queue many messages, all with the same columns; how many: not those queued before."""
    if not rows:
        return 0
    statement = _unless_queued(tx.dialect.name)
    state = {"state": State.PENDING, "message_ids": [], "doubts": 0}
    # Asked for the rows: of many statements at once PostgreSQL's driver counts none.
    counted = statement.returning(outbox.c.id)
    added = await tx.execute(counted, [{**state, **row} for row in rows])
    tx.info[QUEUED] = True
    return len(added.all())


@cache
def _unless_queued(engine: str) -> sqlite.Insert | postgresql.Insert:
    """Put together once for each engine."""
    return upsert(engine, outbox).on_conflict_do_nothing(index_elements=[outbox.c.dedupe_key])


async def hold(tx: Tx, campaign_id: int) -> None:
    """What waits of the campaign stays until it is released."""
    await _turn(tx, campaign_id, State.PENDING, State.HELD)


async def cancel(tx: Tx, campaign_id: int, *, all_may_have_left: bool = False) -> None:
    """What has not begun to leave does not; what has, perhaps or in part, is in doubt."""
    begun = sa.or_(outbox.c.doubts > 0, sa.cast(outbox.c.message_ids, sa.Text) != "[]")
    which = sa.true() if all_may_have_left else begun
    for state in (State.PENDING, State.HELD):
        await _turn(tx, campaign_id, state, State.UNCERTAIN, which)
        await _turn(tx, campaign_id, state, State.CANCELLED)


async def _turn(
    tx: Tx, campaign_id: int, before: State, after: State, *which: sa.ColumnElement[bool]
) -> None:
    of_it = (outbox.c.campaign_id == campaign_id) & (outbox.c.state == before)
    await tx.execute(outbox.update().where(of_it, *which).values(state=after))


async def supersede(tx: Tx, chat_id: int, edits: str) -> bool:
    """Take out what waits to edit the message, for what comes in its place.

    True where an edit is under way just now: it may still come back.
    """
    edit = (outbox.c.chat_id == chat_id) & (outbox.c.edits == edits) & (outbox.c.does == Does.EDIT)
    waits = outbox.c.state.in_((State.PENDING, State.HELD))
    await tx.execute(outbox.update().where(edit, waits).values(state=State.CANCELLED))
    found = await tx.execute(sa.select(outbox.c.id).where(edit, outbox.c.state == State.SENDING))
    return found.first() is not None


async def take_out(tx: Tx, row_id: int) -> bool:
    """Never send a message that has not begun to leave; False where it has, or is on its way."""
    waits = (outbox.c.id == row_id) & outbox.c.state.in_((State.PENDING, State.HELD))
    taken = await tx.execute(outbox.update().where(waits).values(state=State.CANCELLED))
    return bool(taken.rowcount)


async def reword(tx: Tx, rows: Collection[int], said: Words, buttons: Rows) -> None:
    """These messages, which have words of their own and have not left, say something else."""
    if rows:
        values = {
            "text_id": said.id,
            "params": to_json(said.params),
            "buttons": to_json(buttons) or [[]],
        }
        await tx.execute(outbox.update().where(outbox.c.id.in_(rows)).values(**values))


async def unsay(tx: Tx, account_id: int) -> None:
    """Of what others were told about the person, or by them, it stays only that it was sent.

    Spared is who is still to be put out of a group: whoever is to do that must know whom.
    """
    keyed = outbox.c.dedupe_key.like(f"%:{account_id}:%")
    named = sa.cast(outbox.c.params, sa.Text).like(f'%"{account_id}"%')
    await tx.execute(
        outbox.update()
        .where(
            outbox.c.state.not_in(WAITING),
            keyed | named,
            outbox.c.dedupe_key.not_like("removal:%"),
        )
        .values(params={}, buttons=[], media=[])
    )
