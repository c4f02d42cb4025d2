"""The owners are told once when something is wrong, and once when it is well again."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Role
from bot.domain.messages import Words, words
from bot.services.outbox import tell_role
from storage import marks
from storage.base import Tx

MARK = "alarms"  # problem → since when the owners know


async def known(tx: Tx) -> dict[str, str]:
    return dict(await marks.get(tx, MARK) or {})


async def settle(tx: Tx, problems: Mapping[str, Words], now: datetime, zone: ZoneInfo) -> None:
    """Tell of what is new among the problems, by name, and of what is over."""
    before = await known(tx)
    after = {name: before.get(name, now.isoformat()) for name in problems}
    if after == before:
        return
    local = now.astimezone(zone)
    for name in problems.keys() - before.keys():
        key = f"alarm:{name}:{now.isoformat()}"
        await tell_role(tx, Role.OWNER, problems[name], key=key, now=local)
    for name in before.keys() - problems.keys():
        key = f"well:{name}:{before[name]}"
        await tell_role(tx, Role.OWNER, words(f"status.well-{name}"), key=key, now=local)
    await marks.put(tx, MARK, after)
