"""The tasks of minutes that are being written."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.tasks import TASKS_MAX, is_possible
from bot.services import directory
from bot.services.meetings import Mine
from bot.services.minutes.writing import draft, touch
from storage import people, tasks
from storage.base import Tx
from storage.tasks import Task

__all__ = ["Task"]


async def listed(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime
) -> tuple[Mine, Sequence[Task]]:
    """Raises NotAllowed, Stale, Refusal."""
    mine, _ = await draft(tx, actor, meeting_id, now)
    return mine, await tasks.of_meeting(tx, meeting_id)


async def one(tx: Tx, actor: Actor, task_id: int, now: datetime) -> tuple[Mine, Task]:
    """A task of a draft. Raises NotAllowed, Stale, Refusal."""
    task = await tasks.get(tx, task_id)
    if task is None:
        raise Stale
    mine, _ = await draft(tx, actor, task.meeting_id, now)
    return mine, task


async def doer(tx: Tx, task: Task) -> str:
    """What whoever shall do it is called; empty where nothing is left of them."""
    found = await people.named(tx, [task.member_id])
    return found[0].label if found else ""


async def add(  # noqa: PLR0913, PLR0917 - who shall do what, and until when
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    text: str,
    member_id: int,
    due: date,
    now: datetime,
    today: date,
) -> int:
    """Raises NotAllowed, Stale, Refusal."""
    _, found = await listed(tx, actor, meeting_id, now)
    if len(found) >= TASKS_MAX:
        raise Refusal("tasks.many", most=TASKS_MAX)
    await _fits(tx, actor, {"member_id": member_id, "due_on": due}, today)
    number = await tasks.add(
        tx, meeting_id=meeting_id, text=text, member_id=member_id, due_on=due, created_at=now
    )
    await touch(tx, meeting_id)
    return number


async def change(
    tx: Tx, actor: Actor, task_id: int, now: datetime, today: date, **columns: Any
) -> None:
    """`text`, `member_id` or `due_on`. Raises NotAllowed, Stale, Refusal."""
    _, task = await one(tx, actor, task_id, now)
    await _fits(tx, actor, columns, today)
    await tasks.change(tx, task.id, **columns)
    await touch(tx, task.meeting_id)


async def _fits(tx: Tx, actor: Actor, columns: dict[str, Any], today: date) -> None:
    """Raises Stale where the person has left; Refusal where the day is over or far off."""
    if "due_on" in columns and not is_possible(columns["due_on"], today):
        raise Refusal("tasks.day-wrong")
    if "member_id" in columns:
        await directory.get(tx, actor, columns["member_id"], today)


async def drop(tx: Tx, actor: Actor, task_id: int, now: datetime) -> int:
    """The meeting it was of. Raises NotAllowed, Stale, Refusal."""
    _, task = await one(tx, actor, task_id, now)
    await tasks.drop(tx, task.id)
    await touch(tx, task.meeting_id)
    return task.meeting_id
