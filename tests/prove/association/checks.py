"""What must hold at the end: roster, groups and messages as they ought to be."""

from collections import Counter
from collections.abc import AsyncIterator

import sqlalchemy as sa

from storage import members, outbox, territories
from storage.groups import group_people, groups, join_requests, removals
from storage.outbox import State
from tests.prove.association.life import Life
from tests.world import OWNER

INSIDE = ("creator", "administrator", "member", "restricted")
EXPLAINED = {State.SENT, State.UNREACHABLE, State.DECLINED, State.UNCERTAIN}


async def look(life: Life) -> list[str]:
    """What is wrong; nothing, if all is well."""
    return [
        *[line async for line in _roster(life)],
        *[line async for line in _groups(life)],
        *[line async for line in _messages(life)],
    ]


async def _roster(life: Life) -> AsyncIterator[str]:
    async with life.world.app.db.read() as tx:
        found = {(one.name, one.eldership_id, one.phone) for one in await members.roster(tx)}
    wanted = {(line.name, line.place.id, line.phone) for line in life.office.lines.values()}
    for line in found ^ wanted:
        yield f"roster: {line} is {'too much' if line in found else 'missing'}"


async def _groups(life: Life) -> AsyncIterator[str]:
    tags = await _tags(life)
    for county, chat in life.chats.items():
        async with life.world.app.db.read() as tx:
            row = (await tx.execute(sa.select(groups).where(groups.c.county == county))).one()
            known = await tx.execute(
                sa.select(group_people.c.account_id).where(
                    group_people.c.chat_id == row.chat_id, group_people.c.status.in_(INSIDE)
                )
            )
            kept = await tx.execute(
                sa.select(join_requests.c.account_id).where(
                    join_requests.c.chat_id == row.chat_id,
                    join_requests.c.decided_by.is_not(None),
                )
            )
            stuck = await tx.execute(
                sa.select(removals.c.account_id).where(removals.c.chat_id == row.chat_id)
            )
            knows = set(known.scalars())
            excused = {*kept.scalars(), *stuck.scalars(), OWNER} | life.unseen[county]
        if row.chat_id != chat.id:
            yield f"{county}: the group is {chat.id}, the bot thinks {row.chat_id}"
        there = {
            user.id: member
            for user, member in ((one.user, one) for one in chat.members.values())
            if member.is_in and user is not life.world.telegram.first_bot
        }
        for user in knows ^ (set(there) - life.unseen[county]):
            yield f"{county}: {user} is {'thought' if user in knows else 'not known'} to be inside"
        unseen = life.unseen[county] & set(there)
        if row.headcount - len(knows) - 1 != len(unseen):
            yield f"{county}: {len(unseen)} strangers, {row.headcount - len(knows) - 1} counted"
        entitled = _entitled(life, county)
        for user in set(there) - entitled.keys() - excused:
            yield f"{county}: {user} has no business inside"
        for user in entitled.keys() & there.keys():
            if there[user].status == "member" and there[user].tag != tags[entitled[user]]:
                yield f"{county}: {user} has the tag {there[user].tag!r}"


def _entitled(life: Life, county: str) -> dict[int, int]:
    """Account → eldership, of members of the county who signed up."""
    return {
        life.people[name].id: life.office.lines[name].place.id
        for name in life.signed_up
        if life.office.lines[name].place.county == county
    }


async def _tags(life: Life) -> dict[int, str]:
    async with life.world.app.db.read() as tx:
        table = territories.elderships
        return {row.id: row.tag for row in await tx.execute(sa.select(table.c.id, table.c.tag))}


async def _messages(life: Life) -> AsyncIterator[str]:
    now = life.world.clock.now()
    table = outbox.outbox
    async with life.world.app.db.read() as tx:
        rows = list(await tx.execute(sa.select(table).order_by(table.c.id)))
    for row in rows:
        waits = row.state == State.PENDING and row.not_before > now
        if row.state not in EXPLAINED and not waits:
            yield f"message {row.id} ({row.text_id}) is {row.state}: {row.error}"
        if row.state in {State.UNREACHABLE, State.UNCERTAIN} and not row.error:
            yield f"message {row.id} ({row.text_id}) is {row.state}, and nobody knows why"
    welcomes = Counter(
        (life.county_of(int(chat)), account)
        for _, account, chat in (
            row.dedupe_key.split(":") for row in rows if row.dedupe_key.startswith("welcome:")
        )
    )
    for (county, account), count in welcomes.items():
        if count > 1:
            yield f"{county}: {account} was welcomed {count} times"
