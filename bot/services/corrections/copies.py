"""The messages of a campaign, where they lie or are still to lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.groups import Topic
from bot.domain.messages import Rows, from_json
from bot.services.campaigns import To
from storage.corrections import Copy
from storage.outbox import State as Row

THERE = frozenset({Row.SENT, Row.SENDING, Row.UNCERTAIN})  # in the chat, as far as is known
WAITS = frozenset({Row.PENDING, Row.HELD})


@dataclass(frozen=True, slots=True)
class Copies:
    """The rows of the item's campaign, told apart."""

    rows: Sequence[Copy]
    now: datetime

    @property
    def there(self) -> int:
        """How many have left, as far as is known."""
        return sum(map(_is_there, self.rows))

    @property
    def waiting(self) -> int:
        return sum(row.state in WAITS and not row.message_ids for row in self.rows)

    @property
    def to_change(self) -> list[To]:
        """Besides what has left: what may be leaving just now, with the words of before."""
        return [_to(row) for row in self.rows if _is_there(row) or self._leaves(row)]

    @property
    def to_send(self) -> list[To]:
        """To whom it goes when it is sent anew: not where sending it was called off."""
        return [_to(row) for row in self.rows if _is_there(row) or row.state is not Row.CANCELLED]

    def _leaves(self, row: Copy) -> bool:
        return row.state is Row.PENDING and row.not_before <= self.now


def _is_there(row: Copy) -> bool:
    return row.state in THERE or bool(row.message_ids)


def _to(row: Copy) -> To:
    """Where the row goes, with its own buttons, if it has some (see `campaigns.start`)."""
    rows: Rows | None = from_json(row.buttons) if row.buttons else None
    if rows is not None:
        rows = tuple(one for one in rows if one)
    topic = Topic(row.topic) if row.topic else None
    return To(row.chat_id, topic, row.silent, row.pin, rows)
