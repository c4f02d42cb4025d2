"""Tasks of published minutes: done, or put off; seen by who does them and who gave them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Words, tap, words
from bot.domain.minutes import PUBLISHED
from bot.domain.preferences import Kind
from bot.domain.task_buttons import OpenTask
from bot.domain.tasks import is_overdue, is_possible
from bot.services import chairs, reminders
from bot.services.meetings import Meeting
from bot.services.meetings.items import manages
from bot.services.outbox import tell
from bot.services.tasks.telling import key, set_reminders
from storage import meetings, minutes, people, tasks
from storage.base import Tx
from storage.tasks import Task


@dataclass(frozen=True, slots=True)
class Seen:
    """A task for one reader: `mine` to do, or `given` by a meeting they manage."""

    task: Task
    meeting: Meeting
    who: str  # empty where nothing is left of them
    mine: bool
    given: bool
    is_overdue: bool


async def of_mine(tx: Tx, actor: Actor, today: date) -> Sequence[Seen]:
    """What the actor has to do, the most urgent first. Raises NotAllowed."""
    require(actor, Can.BELONG)
    if actor.member_id is None:
        return []
    return await _seen(tx, await tasks.of_member(tx, actor.member_id), actor, today, given=False)


async def of_others(tx: Tx, actor: Actor, today: date) -> Sequence[Seen]:
    """What is to be done by meetings that the actor manages. Raises NotAllowed."""
    require(actor, Can.CALL_MEETINGS)
    managed = []
    for number in await tasks.with_tasks(tx):
        meeting = await meetings.get(tx, number)
        if meeting is not None and await manages(tx, actor, meeting):
            managed.append(number)
    return await _seen(tx, await tasks.of_meetings(tx, managed), actor, today, given=True)


async def _seen(
    tx: Tx, found: Sequence[Task], actor: Actor, today: date, *, given: bool
) -> list[Seen]:
    names = {
        one.member_id: one.label
        for one in await people.named(tx, {task.member_id for task in found})
    }
    seen = []
    for task in found:
        meeting = await meetings.get(tx, task.meeting_id)
        assert meeting is not None  # noqa: S101 - it points at it
        late = is_overdue(task.due, today, done=task.done_at is not None)
        own = task.member_id == actor.member_id
        seen.append(Seen(task, meeting, names.get(task.member_id, ""), own, given, late))
    return seen


async def one(tx: Tx, actor: Actor, task_id: int, today: date) -> Seen:
    """For whoever shall do it, and whoever manages its meeting. Raises NotAllowed, Stale."""
    require(actor, Can.BELONG)
    task = await tasks.get(tx, task_id)
    kept = await minutes.get(tx, task.meeting_id) if task is not None else None
    if task is None or kept is None or kept.state not in PUBLISHED:
        raise Stale
    meeting = await meetings.get(tx, task.meeting_id)
    assert meeting is not None  # noqa: S101 - it points at it
    given = actor.can(Can.CALL_MEETINGS) and await manages(tx, actor, meeting)
    if task.member_id != actor.member_id and not given:
        raise Stale
    return (await _seen(tx, [task], actor, today, given=given))[0]


async def end(tx: Tx, actor: Actor, task_id: int, now: datetime, zone: ZoneInfo) -> bool:
    """It is done; False where it was already. The other side is told. Raises NotAllowed, Stale."""
    local = now.astimezone(zone)
    seen = await one(tx, actor, task_id, local.date())
    task = seen.task
    if task.done_at is not None:
        return False
    columns = {"done_at": now, "done_by": actor.account_id, "asked_for": None, "why": None}
    await tasks.change(tx, task.id, **columns)
    if task.account_id is not None:
        await reminders.cancel(tx, task.account_id, key(task.id))
    said = words("tasks.was-done", title=seen.meeting.title, text=task.text, who=seen.who)
    told = f"task-done:{task.id}"
    if seen.mine:
        await _tell_chairs(tx, seen, actor, said, told, local)
    elif task.account_id is not None:
        said = words("tasks.was-ended", title=seen.meeting.title, text=task.text)
        await _tell(tx, seen, task.account_id, said, told, now)
    return True


async def ask_later(  # noqa: PLR0913, PLR0917 - who, which, until when and why
    tx: Tx, actor: Actor, task_id: int, until: date, why: str, now: datetime, zone: ZoneInfo
) -> None:
    """Whoever gave it is asked for a later day. Raises NotAllowed, Stale, Refusal."""
    local = now.astimezone(zone)
    seen = await _running(tx, actor, task_id, local.date())
    if not seen.mine:
        raise Stale
    _check(seen.task, until, local.date())
    await tasks.change(tx, seen.task.id, asked_for=until, why=why)
    said = words(
        "tasks.later-asked",
        title=seen.meeting.title,
        text=seen.task.text,
        who=seen.who,
        until=until,
        why=why,
    )
    told = f"task-later:{seen.task.id}:{now.isoformat()}"
    await _tell_chairs(tx, seen, actor, said, told, local)


def _check(task: Task, until: date, today: date) -> None:
    if not is_possible(until, today):
        raise Refusal("tasks.day-wrong")
    if until <= task.due:
        raise Refusal("tasks.day-not-later", due=task.due)


async def allow(
    tx: Tx, actor: Actor, task_id: int, until: date, now: datetime, zone: ZoneInfo
) -> None:
    """Agree to the day that was asked for. Raises NotAllowed, Stale, Refusal."""
    seen = await _given(tx, actor, task_id, now, zone)
    if seen.task.asked_for != until:
        raise Stale
    await _move(tx, seen, until, now, zone)


async def move(
    tx: Tx, actor: Actor, task_id: int, until: date, now: datetime, zone: ZoneInfo
) -> None:
    """Set another day. Raises NotAllowed, Stale, Refusal."""
    seen = await _given(tx, actor, task_id, now, zone)
    if not is_possible(until, now.astimezone(zone).date()):
        raise Refusal("tasks.day-wrong")
    await _move(tx, seen, until, now, zone)


async def _move(tx: Tx, seen: Seen, until: date, now: datetime, zone: ZoneInfo) -> None:
    await tasks.change(tx, seen.task.id, moved_to=until, asked_for=None, why=None)
    task = await tasks.get(tx, seen.task.id)
    if task is None or task.account_id is None:
        return
    await set_reminders(tx, task, task.account_id, now, zone)
    if not seen.mine:
        said = words("tasks.was-moved", title=seen.meeting.title, text=task.text, due=until)
        told = f"task-moved:{task.id}:{now.isoformat()}"
        await _tell(tx, seen, task.account_id, said, told, now)


async def refuse(tx: Tx, actor: Actor, task_id: int, now: datetime, zone: ZoneInfo) -> None:
    """The day stays as it is. Raises NotAllowed, Stale."""
    seen = await _given(tx, actor, task_id, now, zone)
    task = seen.task
    if task.asked_for is None:
        raise Stale
    await tasks.change(tx, task.id, asked_for=None, why=None)
    if task.account_id is not None:
        said = words("tasks.not-moved", title=seen.meeting.title, text=task.text, due=task.due)
        told = f"task-not-moved:{task.id}:{now.isoformat()}"
        await _tell(tx, seen, task.account_id, said, told, now)


async def _given(tx: Tx, actor: Actor, task_id: int, now: datetime, zone: ZoneInfo) -> Seen:
    require(actor, Can.CALL_MEETINGS)
    seen = await _running(tx, actor, task_id, now.astimezone(zone).date())
    if not seen.given:
        raise Stale
    return seen


async def _running(tx: Tx, actor: Actor, task_id: int, today: date) -> Seen:
    """One that is not done. Raises NotAllowed, Stale."""
    seen = await one(tx, actor, task_id, today)
    if seen.task.done_at is not None:
        raise Stale
    return seen


async def _tell_chairs(
    tx: Tx, seen: Seen, actor: Actor, said: Words, told: str, now: datetime
) -> None:
    for account_id in await chairs.accounts(tx, seen.meeting, now):
        if account_id != actor.account_id:
            await _tell(tx, seen, account_id, said, told, now)


async def _tell(tx: Tx, seen: Seen, account_id: int, said: Words, told: str, now: datetime) -> None:
    rows = ((tap("tasks.look", OpenTask(seen.task.id)),),)
    await tell(tx, account_id, said, key=told, now=now, rows=rows, about=Kind.DUTIES)
