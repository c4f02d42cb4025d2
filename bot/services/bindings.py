"""Bound files: what takes half a minute to make of files that Telegram has, ordered and told of.

The order is an errand: killed in the middle it is done again. What was made lies beside the bot
until it is sent; a bot that starts has nothing of it, and makes again what still waits.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.campaigns import Does
from bot.domain.messages import Joined, Words, from_json, words
from bot.services import errands
from bot.services.errands import Act, Outcome
from bot.services.outbox import paper, tell
from storage import bindings
from storage.base import Tx

CELLS = 10  # of the bar
END = "end"  # the key of what is said last
FETCHED = 90  # per cent, when all is there and the file is still to be made


@dataclass(frozen=True, slots=True)
class Progress:
    """How many files are there of how many; `left` is in seconds."""

    done: int
    of: int
    left: int

    @property
    def percent(self) -> int:
        return FETCHED * self.done // self.of if self.of else FETCHED

    @property
    def bar(self) -> str:
        full = CELLS * self.percent // 100
        return "▓" * full + "░" * (CELLS - full)


async def order(
    tx: Tx, actor: Actor, name: str, args: Mapping[str, Any], *, key: str, now: datetime
) -> bool:
    """Have it made for the actor, by the binding of that name; False while another is being made.

    `key` may have no colon.
    """
    account = actor.account_id
    if await bindings.is_under_way(tx, Act.BIND, account):
        return False
    what: dict[str, Any] = {"name": name, "order": key, "round": 0, "args": dict(args)}
    ordered = await errands.order(tx, Act.BIND, account, key=f"bind:{key}", now=now, **what)
    if ordered:
        begun = words("bindings.begun")
        await tell(tx, account, begun, key=f"bind:{key}", now=now)
    return True


async def tell_progress(
    tx: Tx, account_id: int, params: Mapping[str, Any], seen: Progress, now: datetime
) -> None:
    """In the message that said it was begun."""
    if seen.done < seen.of:
        said = words("bindings.fetching", done=seen.done, of=seen.of, left=seen.left)
    else:
        said = words("bindings.making")
    bar = words("bindings.bar", bar=seen.bar, percent=seen.percent)
    said = words("common.joined", parts=Joined((said, bar)))
    await _edit(tx, account_id, params, said, f"{now:%M%S}.{seen.done}.{seen.of}", now)


async def take(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """Send what was made, or say why there is nothing."""
    account_id, params, result = outcome.chat_id, outcome.params, outcome.result
    if outcome.error is not None:
        await _edit(tx, account_id, params, words("bindings.failed"), END, now)
        return
    if "refused" in result:
        why = Words(result["refused"], from_json(result["params"]))
        await _edit(tx, account_id, params, why, END, now)
        return
    lines = [from_json(result["said"])]
    if result["lost"]:
        lines.append(words("bindings.lost", count=int(result["lost"])))
    said = words("common.joined", parts=Joined(tuple(lines)))
    await _edit(tx, account_id, params, said, END, now)
    asked = {"noun": params["name"], "args": params["args"], "of": result["of"]}
    for number, one in enumerate(result["parts"]):
        await tell(
            tx,
            account_id,
            from_json(one["said"]),
            key=f"bound:{params['order']}:{params['round']}:{number}",
            now=now,
            media=[paper("bound", **asked, file=one["file"], called=one["name"])],
        )


async def recover(tx: Tx, now: datetime) -> int:
    """At start: what was made and did not leave is made again; how many orders that is."""
    again: dict[tuple[int, str, int], list[int]] = {}
    for row_id, chat_id, key in await bindings.waiting(tx):
        _, ordered, time, _ = key.split(":", 3)
        again.setdefault((chat_id, ordered, int(time)), []).append(row_id)
    for (chat_id, ordered, before), rows in again.items():
        if await bindings.reopen(tx, f"bind:{ordered}:{Act.BIND}:{chat_id}", before + 1, now):
            await bindings.take_out(tx, rows)
    return len(again)


async def _edit(
    tx: Tx, account_id: int, params: Mapping[str, Any], said: Words, key: str, now: datetime
) -> None:
    first = f"bind:{params['order']}"
    key = f"{first}:{params['round']}:{key}"
    await tell(tx, account_id, said, key=key, now=now, edits=first, does=Does.EDIT, silent=True)
