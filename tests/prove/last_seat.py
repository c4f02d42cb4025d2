"""`sueiga prove last_seat`: 200 people tap for the last seat of a meeting at once.

Exactly one of them has it; all others wait in the order in which their taps were stored. When those
who came before decline, all at once again, the first of the line are offered their seats, in that
order. In process, on a clock that stands still: nothing but the order decides.
"""

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa

from bot.domain.meetings import Rsvp
from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from storage import groups, meetings
from storage.outbox import outbox
from storage.updates import updates
from tests.fleet import prepare
from tests.prove.answers import COUNTY, TITLE, ZONE, announce
from tests.world import World, world_at

PEOPLE, SMALL_PEOPLE = 200, 24
EARLIER = 4  # who have seats before

Stand = dict[int, tuple[Rsvp | None, int | None]]  # account → its answer, the number in the line


async def prove(world: World, people: int) -> list[str]:
    """What is wrong."""
    crowd = await prepare(world.settings.database_url, world.telegram, EARLIER + people)
    group = world.telegram.add_group(
        "Grupė", creator=crowd[0], members=crowd[1:], bots=[world.telegram.first_bot]
    )
    await world.settle()
    now = world.clock.now().astimezone(ZONE)
    async with world.app.db.write() as tx:
        await groups.bind(tx, group.id, COUNTY)
        meeting = await announce(tx, now, capacity=EARLIER + 1)
        await tx.execute(outbox.delete().where(outbox.c.chat_id > 0))  # who reads the group, taps
    await world.settle()
    first, rest = crowd[:EARLIER], crowd[EARLIER:]
    await _tap(world, first, "Dalyvausiu", group)
    came = await _tap(world, rest, "Dalyvausiu", group)
    last, line = came[0], {one: number for number, one in enumerate(came[1:], 1)}
    stand: Stand = {one.id: (Rsvp.COMING, None) for one in first}
    stand |= {last: (Rsvp.COMING, None)}
    stand |= {one: (Rsvp.WAITING, number) for one, number in line.items()}
    wrong = _differ(await _stand(world, meeting.id), stand)
    await _tap(world, first, "Nedalyvausiu", group)
    stand |= {one.id: (Rsvp.NOT_COMING, None) for one in first}
    moved = {one: number for one, number in line.items() if number <= EARLIER}
    stand |= {one: (Rsvp.OFFERED, number) for one, number in moved.items()}
    wrong += _differ(await _stand(world, meeting.id), stand)
    return wrong


async def _tap(world: World, people: Sequence[Person], label: str, group: Chat) -> list[int]:
    """Everybody at once, on the card in the group; their accounts as their taps were stored."""
    before = await _stored(world)
    card = next(one for one in group.history if TITLE in one.plain)
    for one in people:
        one.taps(label, card)
    await world.settle()
    return (await _stored(world))[len(before) :]


async def _stored(world: World) -> list[int]:
    query = sa.select(updates.c.lane).order_by(updates.c.update_id)
    async with world.app.db.read() as tx:
        return list((await tx.execute(query)).scalars())


async def _stand(world: World, meeting_id: int) -> Stand:
    async with world.app.db.read() as tx:
        invited = await meetings.all_invited(tx, meeting_id)
    return {one.account_id or 0: (one.answer, one.queued) for one in invited}


def _differ(found: Stand, wanted: Stand) -> list[str]:
    keys = found.keys() | wanted.keys()
    return [
        f"{one}: {found.get(one)}, not {wanted.get(one)}"
        for one in sorted(keys)
        if found.get(one) != wanted.get(one)
    ]


async def _on_sqlite(people: int) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        async with world_at(Path(name)) as world:
            return await prove(world, people)


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    people = SMALL_PEOPLE if small else PEOPLE
    wrong = asyncio.run(_on_sqlite(people))
    for line in wrong[:40]:
        print(f"WRONG: {line}")
    print(f"{people} taps at once for the last seat; {len(wrong)} wrong")
    return not wrong
