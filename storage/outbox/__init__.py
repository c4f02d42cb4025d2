"""Messages to others: written in the transaction of what caused them, sent after its commit."""

from storage.outbox.asking import (
    counts,
    lost,
    message_ids,
    queued_since,
    told,
    told_of,
    waiting,
)
from storage.outbox.queueing import add, add_all, cancel, hold, supersede, take_out, unsay
from storage.outbox.sending import (
    Earlier,
    claim,
    defer,
    due,
    earlier,
    in_doubt,
    mark,
    mark_all,
    migrate,
    next_due,
)
from storage.outbox.table import WAITING, Priority, Row, State, outbox

__all__ = [
    "WAITING",
    "Earlier",
    "Priority",
    "Row",
    "State",
    "add",
    "add_all",
    "cancel",
    "claim",
    "counts",
    "defer",
    "due",
    "earlier",
    "hold",
    "in_doubt",
    "lost",
    "mark",
    "mark_all",
    "message_ids",
    "migrate",
    "next_due",
    "outbox",
    "queued_since",
    "supersede",
    "take_out",
    "told",
    "told_of",
    "unsay",
    "waiting",
]
