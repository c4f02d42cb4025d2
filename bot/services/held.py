"""A restored database: nothing that waited in it leaves until an owner has decided, by kind.

The copy carries the mark `restored_from`. At the first start on it what waits is held, and the mark
becomes `held`: when that was, so that what comes later goes as always.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide, Role
from bot.domain.errors import require
from bot.domain.held import Choice, OpenKind, Sort, Waiting, Which, next_asking
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.services import audit, bests, campaigns, digests, practices, tallies, uses, years
from bot.services.contests.opening import catch_up
from bot.services.outbox import tell_role
from storage import audit as log
from storage import held, marks
from storage.audit import Line
from storage.base import Tx

MARK = "held"
SEEN = 50  # of the newest decisions one is looked for
LISTED = 6  # kinds that have a button on one screen


@dataclass(frozen=True, slots=True)
class Restored:
    """`made_at` is the moment whose state the database has, `since` the first start on it.

    `paused`: campaign → why it stood still before. `scheduled`: news whose start nobody has decided
    on yet.
    """

    made_at: datetime
    since: datetime
    ask_at: datetime
    paused: Mapping[str, str]
    scheduled: tuple[int, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "from": self.made_at.isoformat(),
            "held": self.since.isoformat(),
            "ask_at": self.ask_at.isoformat(),
            "paused": dict(self.paused),
            "scheduled": list(self.scheduled),
        }


@dataclass(frozen=True, slots=True)
class Decision:
    """What was done with a kind; `by` is the line of the log, where it was somebody earlier."""

    waiting: Waiting
    choice: Choice | None = None
    ask_at: datetime | None = None
    by: Line | None = None


async def restored(tx: Tx) -> Restored | None:
    """None where nothing was restored, or everything has been decided."""
    value = await marks.get(tx, MARK)
    if value is None:
        return None
    return Restored(
        datetime.fromisoformat(value["from"]),
        datetime.fromisoformat(value["held"]),
        datetime.fromisoformat(value["ask_at"]),
        value["paused"],
        tuple(value["scheduled"]),
    )


async def is_held(tx: Tx, news_id: int) -> bool:
    """Whether the start of this scheduled news item waits for an owner's decision."""
    found = await restored(tx)
    return found is not None and news_id in found.scheduled


async def begin(tx: Tx, now: datetime, zone: ZoneInfo) -> bool:
    """At start, before anything leaves: hold what waits, if the database was restored."""
    made_at = await held.restored_from(tx)
    if made_at is None:
        return False
    await tallies.close_due(tx, now, zone)  # what ended since the copy may have been told already
    await catch_up(tx, now.astimezone(zone))  # and so may phases of contests that began since
    paused = {str(number): why for number, why in (await held.hold(tx)).items()}
    scheduled = tuple(await held.scheduled(tx))
    asked = next_asking(now, zone)
    found = Restored(datetime.fromisoformat(made_at), now, asked, paused, scheduled)
    await marks.put(tx, MARK, found.as_json())
    await held.forget_mark(tx, "restored_from")
    await digests.take_as_sent(tx, found.made_at, now, zone)
    await practices.take_as_told(tx, found.made_at, now, zone)
    await uses.take_as_told(tx, found.made_at, now, zone)
    await bests.take_as_told(tx, found.made_at, now, zone)
    await years.take_as_told(tx, now, zone)
    kinds = await _waiting(tx, found)
    await audit.note(tx, None, "held-restored", now, made_at=found.made_at, count=_sum(kinds))
    await _tell_owners(tx, found, kinds, now, zone)
    await _close_if_over(tx, found)
    return True


async def ask_again(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """The owners are asked again each working morning, until everything is decided."""
    found = await restored(tx)
    if found is None or await _close_if_over(tx, found) or now < found.ask_at:
        return
    found = replace(found, ask_at=next_asking(now, zone))
    await marks.put(tx, MARK, found.as_json())
    await _tell_owners(tx, found, await _waiting(tx, found), now, zone)


async def waiting(tx: Tx, actor: Actor) -> tuple[Restored | None, list[Waiting]]:
    """What is held, by kind. Raises NotAllowed."""
    require(actor, Can.RELEASE, over=Nationwide())
    found = await restored(tx)
    return found, await _waiting(tx, found) if found else []


async def kind(tx: Tx, actor: Actor, which: Which) -> Decision | None:
    """One kind, or who has decided on it; None where there was none. Raises NotAllowed."""
    _, kinds = await waiting(tx, actor)
    one = next((one for one in kinds if one.which == which), None)
    if one is not None:
        return Decision(one)
    by = await _decided(tx, which)
    return Decision(Waiting(which, 0), by=by) if by is not None else None


async def decide(
    tx: Tx, actor: Actor, which: Which, choice: Choice, now: datetime, zone: ZoneInfo
) -> Decision | None:
    """Do what was chosen; where somebody was faster, say who. Raises NotAllowed."""
    present = await kind(tx, actor, which)
    found = await restored(tx)
    if present is None or present.by is not None or found is None:
        return present
    if choice is Choice.LATER:
        found = replace(found, ask_at=next_asking(now, zone))
        await marks.put(tx, MARK, found.as_json())
        return Decision(present.waiting, choice, found.ask_at)
    found = await _let_go(tx, found, which, now, sends=choice is Choice.SEND)
    verb = "held-sent" if choice is Choice.SEND else "held-taken"
    one = present.waiting
    await audit.note(tx, actor, verb, now, what=one.said, count=one.count, of=_code(which))
    await _close_if_over(tx, found)
    return Decision(one, choice)


async def _let_go(tx: Tx, found: Restored, which: Which, now: datetime, *, sends: bool) -> Restored:
    match which.sort:
        case Sort.ERRANDS:
            await held.let_errands_go(tx, now, does=sends)
        case Sort.SCHEDULED:
            if not sends:
                await held.cancel_overdue(tx, found.scheduled, now)
            found = replace(found, scheduled=())
            await marks.put(tx, MARK, found.as_json())
        case Sort.CAMPAIGN:
            await _let_campaign_go(tx, found, which.campaign, now, sends=sends)
        case sort:
            await held.let_go(tx, sort, sends=sends)
    return found


async def _let_campaign_go(
    tx: Tx, found: Restored, number: int, now: datetime, *, sends: bool
) -> None:
    """One that stood still before stands still again: its sender may let it go on."""
    before = found.paused.get(str(number))
    if not sends:
        await held.take_campaign(tx, number)
    elif before is not None:
        await held.stands_still(tx, number, before)
    else:
        await campaigns.resume(tx, number, now)


async def _waiting(tx: Tx, found: Restored) -> list[Waiting]:
    kinds = await held.messages(tx)
    orders = await held.waiting_errands(tx)
    if orders:
        kinds.append(Waiting(Which(Sort.ERRANDS), orders))
    planned = set(found.scheduled) & set(await held.scheduled(tx))
    if planned:
        kinds.append(Waiting(Which(Sort.SCHEDULED), len(planned)))
    return kinds


async def _close_if_over(tx: Tx, found: Restored) -> bool:
    if await _waiting(tx, found):
        return False
    await held.forget_mark(tx, MARK)
    return True


async def _tell_owners(
    tx: Tx, found: Restored, kinds: list[Waiting], now: datetime, zone: ZoneInfo
) -> None:
    key = f"held:{found.since.isoformat()}:{found.ask_at.isoformat()}"
    local = now.astimezone(zone)
    await tell_role(tx, Role.OWNER, card(found, kinds), key=key, now=local, rows=choices(kinds))


def card(found: Restored, kinds: list[Waiting]) -> Words:
    if not kinds:
        return words("held.nothing", made_at=found.made_at)
    lines = tuple(words("held.line", what=one.said, count=one.count) for one in kinds[:LISTED])
    if len(kinds) > LISTED:
        lines = (*lines, words("held.more", count=len(kinds) - LISTED))
    return words("held.card", made_at=found.made_at, lines=Joined(lines))


def choices(kinds: list[Waiting]) -> Rows:
    """A button for each of the first kinds, one a row; what is decided makes room for others."""
    return tuple(
        (tap("held.choose", OpenKind(one.which.sort, one.which.campaign), what=one.said),)
        for one in kinds[:LISTED]
    )


async def _decided(tx: Tx, which: Which) -> Line | None:
    lines = await log.lines(tx, log.Which(begin=("held-sent", "held-taken")), SEEN)
    return next((line for line in lines if line.params.get("of") == _code(which)), None)


def _code(which: Which) -> str:
    """As the log knows it: a campaign's name may change."""
    return f"{which.sort.name.lower()}:{which.campaign}"


def _sum(kinds: list[Waiting]) -> int:
    return sum(one.count for one in kinds)
