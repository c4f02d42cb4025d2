"""Replies to news in the outbox: how many one wrote, and which do not arrive."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage.base import Tx, as_dict
from storage.once import once
from storage.outbox import State, outbox

KEY = "reply:"
LOST = (State.UNREACHABLE, State.FAILED, State.DECLINED)


@dataclass(frozen=True, slots=True)
class Lost:
    """A reply that will not arrive, as it was queued."""

    id: int
    chat_id: int
    dedupe_key: str
    text_id: str
    params: Mapping[str, Any]
    buttons: Sequence[Sequence[Mapping[str, Any]]]
    media: Sequence[Mapping[str, Any]]


async def lost(tx: Tx, about: str) -> list[Lost]:
    """Those of that kind that nobody has looked after yet."""
    found = await tx.execute(*_lost(about))
    return [Lost(**as_dict(row)) for row in found]


@once
def _lost(about: str) -> sa.Select[Any]:
    return (
        sa.select(*(outbox.c[name] for name in Lost.__dataclass_fields__))
        .where(
            outbox.c.about == about,
            outbox.c.state.in_(LOST),
            outbox.c.dedupe_key.startswith(KEY, autoescape=True),
        )
        .order_by(outbox.c.id)
    )
