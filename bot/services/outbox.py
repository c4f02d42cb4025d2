"""`tell`: the only way to write to somebody else. It leaves after the commit, or not at all."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from bot.domain.actors import Role
from bot.domain.campaigns import Does
from bot.domain.groups import Topic
from bot.domain.messages import Rows, Words, tap, to_json
from bot.domain.preferences import AUTOMATIC, Kind, Less
from storage import outbox, roles
from storage.base import Tx
from storage.outbox import Priority

# What is at work: „u123“ for an update, „t:reminders“ for a job of the clock. It stands in the log
# and on each message that comes of it.
cause: ContextVar[str | None] = ContextVar("cause", default=None)


@contextmanager
def following(what: str | None) -> Iterator[None]:
    """What is done inside follows from that."""
    token = cause.set(what)
    try:
        yield
    finally:
        cause.reset(token)


async def tell(  # noqa: PLR0913 - what a message has; all but the first three by name
    tx: Tx,
    chat_id: int,
    message: Words,
    *,
    key: str,
    now: datetime,
    rows: Rows = (),
    media: Sequence[Mapping[str, Any]] = (),
    priority: Priority = Priority.ANSWER,
    not_before: datetime | None = None,
    topic: Topic | None = None,
    silent: bool = False,
    protect: bool = False,
    edits: str | None = None,
    about: Kind | None = None,
    does: Does = Does.SEND,
    expires_at: datetime | None = None,
    once: bool = False,
    sender_id: int | None = None,
    pin: bool = False,
) -> bool:
    """Queue a message to a chat, once for each `key`; False where the key was used before.

    `media` are files as Telegram knows them (`{"kind": …, "file_id": …, "file_unique_id": …}`), or
    papers still to be made (see `paper`). A group without the `topic` gets the message in its
    general one. What is to `protect` can be neither forwarded nor saved. `edits` is the key of an
    earlier message to the chat, whose place this one takes; where there is none, or it can no
    longer be edited, it is a new message.

    `about` is what a person may not want, or not now: when it is due, delivery asks the wishes they
    have then, and sends it, holds it back or declines it. An answer to one's own action has none.

    From `expires_at` on it is not sent any more. What goes `once` is never sent again in doubt: the
    account `sender_id` is asked. `pin` pins it in its chat, without a notification. What `does` not
    send needs `edits`.
    """
    if about in AUTOMATIC:
        rows = (*rows, (tap("preferences.less", Less(about)),))
    return await outbox.add(
        tx,
        chat_id=chat_id,
        text_id=message.id,
        params=to_json(message.params),
        buttons=to_json(rows),
        media=[dict(file) for file in media],
        topic=topic,
        silent=silent,
        protect=protect,
        edits=f"{edits}:{chat_id}" if edits else None,
        about=about.code if about else None,
        does=does,
        expires_at=expires_at,
        once=once,
        sender_id=sender_id,
        pin=pin,
        cause=cause.get(),
        dedupe_key=f"{key}:{chat_id}",
        priority=priority,
        not_before=not_before or now,
        created_at=now,
    )


def paper(name: str, kind: str = "document", **args: Any) -> dict[str, Any]:
    """A file that is made when it is sent, in the receiver's language, by the route of that name.

    `kind` is „document“ or „photo“; `args` must travel as JSON.
    """
    return {"kind": kind, "paper": name, "args": args}


async def tell_role(
    tx: Tx, role: Role, message: Words, *, key: str, now: datetime, scope: str = "", **options: Any
) -> int:
    """Tell everybody who holds the role on the day of `now`, by its own clock; how many that is."""
    accounts = await roles.holders(tx, role, now.date(), scope)
    for account_id in accounts:
        await tell(tx, account_id, message, key=key, now=now, **options)
    return len(accounts)
