"""A spreadsheet that was sent to the bot: read, shown, and taken over when somebody says so."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import from_json
from bot.domain.roster import columns
from bot.domain.roster.plan import Plan
from bot.domain.sheets import Sheet
from bot.services import members, roster
from bot.services.errands import Act, Outcome, order
from storage import imports
from storage.base import Tx
from storage.imports import Import, State

SIZE_MAX = 20 * 1024 * 1024  # bytes; Telegram hands a bot no larger file
KINDS = (".xlsx", ".csv")
OLD_KINDS = (".xls",)
NAME_MAX = 255
VALID = timedelta(days=1)  # a preview; the roster it was compared with is another one by then


class Verdict(Enum):
    """What a tap on „Įrašyti“ led to."""

    APPLIED = "applied"
    NOTHING_NEW = "nothing new"
    MANY_LEAVE = "many leave"  # to be confirmed once more
    OUTDATED = "outdated"  # the roster changed meanwhile: look again


@dataclass(frozen=True, slots=True)
class Decision:
    verdict: Verdict
    plan: Plan


async def take(
    tx: Tx, actor: Actor, file_id: str, name: str, size: int | None, now: datetime
) -> int:
    """Have the file fetched; the number of its import. Raises NotAllowed, Refusal.

    What the update itself says against the file is said before anything is downloaded.
    """
    require(actor, Can.KEEP_ROSTER, over=Nationwide())
    kind = name.lower()
    if size is not None and size > SIZE_MAX:
        raise Refusal("roster.too-big", most=SIZE_MAX // 1024**2)
    if kind.endswith(OLD_KINDS):
        raise Refusal("roster.old-excel")
    if kind and not kind.endswith(KINDS):
        raise Refusal("roster.wrong-type")
    await imports.replace(tx, actor.account_id, now)
    number = await imports.add(tx, actor.account_id, name[:NAME_MAX], now)
    key = f"import:{number}"
    await order(tx, Act.FETCH, actor.account_id, key=key, now=now, file_id=file_id, number=number)
    return number


async def fetched(tx: Tx, outcome: Outcome, now: datetime) -> tuple[Import, Plan] | Refusal | None:
    """What was fetched, compared; or why not. None where nobody waits for it any more."""
    found = await imports.get(tx, int(outcome.params["number"]))
    if found is None or found.state != State.READING:
        return None
    actors = await members.actors(tx, [found.account_id], now.date(), "")
    if not actors[found.account_id].may(Can.KEEP_ROSTER, Nationwide()):
        await imports.close(tx, found.id, State.REFUSED, now)
        return None
    try:
        sheet, plan = await _compared(tx, outcome)
    except Refusal as refusal:
        await imports.close(tx, found.id, State.REFUSED, now)
        return refusal
    await imports.show(tx, found.id, sheet.as_json(), plan.signature)
    return found, plan


async def decide(
    tx: Tx,
    actor: Actor,
    number: int,
    now: datetime,
    today: date,
    *,
    sure: bool,
) -> Decision:
    """Take the spreadsheet over, if it still does what was shown. Raises NotAllowed, Refusal."""
    found = await _mine(tx, actor, number, now)
    plan = await roster.compare(tx, [Sheet.from_json(found.sheets)])
    if plan.signature != found.shown:
        await imports.show(tx, number, found.sheets, plan.signature)
        return Decision(Verdict.OUTDATED, plan)
    if plan.too_many_leave and not sure:
        return Decision(Verdict.MANY_LEAVE, plan)
    await roster.check_rank(tx, actor, plan)
    await roster.apply(tx, plan, now, today, actor=actor)
    await imports.close(tx, number, State.APPLIED, now)
    verdict = Verdict.APPLIED if plan.changes_something else Verdict.NOTHING_NEW
    return Decision(verdict, plan)


async def cancel(tx: Tx, actor: Actor, number: int, now: datetime) -> None:
    """Raises NotAllowed, Refusal."""
    await _mine(tx, actor, number, now)
    await imports.close(tx, number, State.CANCELLED, now)


async def plan_of(tx: Tx, actor: Actor, number: int, now: datetime) -> Plan:
    """What the spreadsheet would change now. Raises NotAllowed, Refusal."""
    found = await _mine(tx, actor, number, now)
    return await roster.compare(tx, [Sheet.from_json(found.sheets)])


async def expire(tx: Tx, now: datetime, _: ZoneInfo) -> None:
    """What nobody decided in time is forgotten."""
    if await imports.has_open(tx, now - VALID):
        await imports.expire(tx, now - VALID, now)


async def _compared(tx: Tx, outcome: Outcome) -> tuple[Sheet, Plan]:
    """The sheet with the list, and what it would change. Raises Refusal."""
    result = outcome.result
    if outcome.error is not None:
        raise Refusal("roster.not-fetched")
    if "refused" in result:
        raise Refusal(str(result["refused"]), **from_json(result["params"]))
    sheet, _ = columns.find([Sheet.from_json(one) for one in result["sheets"]])
    return sheet, await roster.compare(tx, [sheet])


async def _mine(tx: Tx, actor: Actor, number: int, now: datetime) -> Import:
    """An import of the actor's own that waits for a decision. Raises NotAllowed, Refusal."""
    require(actor, Can.KEEP_ROSTER, over=Nationwide())
    found = await imports.get(tx, number)
    if found is None or found.account_id != actor.account_id:
        raise Stale
    state = State(found.state)
    if state is State.SHOWN and found.sent_at <= now - VALID:
        state = State.EXPIRED
    if state is not State.SHOWN:
        raise Refusal(f"roster.import-{state}")
    return found
