"""Whoever shall do something is told of it once its minutes are published, and reminded."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import tasks as rules
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.task_buttons import EndTask, OpenTask
from bot.services import reminders
from bot.services.outbox import tell
from storage import tasks
from storage.base import Tx
from storage.tasks import Task


def key(task_id: int) -> str:
    """The subject of its reminders."""
    return f"task:{task_id}"


async def tell_new(tx: Tx, now: datetime, zone: ZoneInfo, meeting_id: int | None = None) -> None:
    """Tell the accounts that stand for those people today; the former one is reminded no more.

    Somebody may have joined since, have another account, or have left.
    """
    found = await tasks.untold(tx, now.astimezone(zone).date(), meeting_id)
    titles = await tasks.titles(tx, {task.meeting_id for task, _ in found})
    for task, account_id in found:
        if task.account_id is not None:
            await reminders.cancel(tx, task.account_id, key(task.id))
        await tasks.change(tx, task.id, account_id=account_id)
        if account_id is not None:
            await _tell(tx, task, account_id, titles[task.meeting_id], now)
            await set_reminders(tx, task, account_id, now, zone)


async def _tell(tx: Tx, task: Task, account_id: int, title: str, now: datetime) -> None:
    said = words("tasks.given", title=title, text=task.text, due=task.due)
    rows = ((tap("tasks.look", OpenTask(task.id)),),)
    told = f"task-given:{task.id}"
    await tell(tx, account_id, said, key=told, now=now, rows=rows, about=Kind.DUTIES)


async def set_reminders(tx: Tx, task: Task, account_id: int, now: datetime, zone: ZoneInfo) -> None:
    """For its day as it is now, in place of those there were."""
    await reminders.cancel(tx, account_id, key(task.id))
    said = words("tasks.reminder", text=task.text, due=task.due)
    rows = ((tap("tasks.done", EndTask(task.id)), tap("tasks.look", OpenTask(task.id))),)
    for at in rules.reminders(task.due, now, zone):
        await reminders.remind(
            tx,
            account_id,
            said,
            subject=key(task.id),
            at=at,
            event=rules.ends(task.due, zone),
            now=now,
            zone=zone,
            rows=rows,
            about=Kind.DUTIES,  # no budget may keep back what somebody waits for
        )
