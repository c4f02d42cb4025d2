"""Groups for stories about them: whoever adds the bot, what it may there, who binds it."""

from collections.abc import Collection

import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.groups import Right
from bot.sandbox.chats import Chat
from storage import groups
from storage.groups.tables import group_people
from tests.world import Someone, World

ALL = frozenset(right.value for right in Right)
TITLE = "Alytaus seniūnai"


async def a_lead(world: World, eldership: str = "Daugų seniūnija") -> Someone:
    """The lead of the county of Alytus."""
    lead = await world.member(eldership)
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    return lead


async def a_group(
    world: World,
    creator: Someone,
    *people: Someone,
    rights: Collection[str] = ALL,
    forum: bool = False,
    title: str = TITLE,
) -> Chat:
    """A supergroup to which its creator has added the bot with these rights."""
    chat = world.telegram.add_group(
        title,
        creator=creator.person,
        members=[someone.person for someone in people],
        kind="supergroup",
    )
    if forum:
        chat = creator.person.turns_topics_on(chat)
    bot = world.telegram.first_bot
    creator.person.adds_bot(bot, chat, rights=set(rights) or None)
    await world.settle()
    return chat


async def bind(keeper: Someone, chat: Chat, county: str = "Alytaus apskritis") -> None:
    await keeper.says("grupės")
    await keeper.taps(chat.title)
    await keeper.taps(county)


async def bound(world: World, lead: Someone, *people: Someone, forum: bool = False) -> Chat:
    """The county's group, in order."""
    chat = await a_group(world, lead, *people, forum=forum)
    await bind(lead, chat)
    return chat


async def link_of(world: World, chat: Chat) -> str:
    async with world.app.db.read() as tx:
        group = await groups.get(tx, chat.id)
    assert group is not None
    assert group.invite_link is not None
    return group.invite_link


async def inside(world: World, chat: Chat) -> dict[int, str]:
    """Account → its place, as far as the bot knows."""
    async with world.app.db.read() as tx:
        table = group_people
        found = await tx.execute(
            sa.select(table.c.account_id, table.c.status).where(table.c.chat_id == chat.id)
        )
        return {row.account_id: row.status for row in found}
