"""People who want what is not theirs: it gets them nowhere, and the log says so."""

from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.counties import County
from bot.domain.groups.buttons import (
    BindGroup,
    BindInstead,
    CheckGroup,
    Decide,
    Judge,
    LeaveGroup,
    SwitchRemoving,
)
from bot.domain.signup import Approve, Invite, InviteAll, NotThem, Refuse
from bot.sandbox.chats import Chat
from handlers.roster import ApplyImport
from storage import accounts, audit, groups, invitations, outbox, reports, requests, roles
from storage import imports as sheets
from storage import members as roster
from storage.base import as_dict
from storage.groups import group_people, join_requests
from tests.reporting import fill_up_to
from tests.signing import invitation, lead, line, link_in, office, shares, with_number
from tests.world import Someone, World

NO_RIGHT = "Grupes tvarko asociacijos biuras, apskričių viceprezidentai ir tinklų vadovai."
USED = "Šiuo kvietimu jau prisijungta"


async def rights(world: World) -> list[dict[str, Any]]:
    """Everything that says who is who, who may do what, and who is where."""
    bound = sa.select(accounts.accounts.c.id, accounts.accounts.c.member_id)
    table = groups.groups.c
    tables = (
        sa.select(roles.roles),
        sa.select(roster.members),
        bound,
        sa.select(table.chat_id, table.county, table.network_id, table.removes, table.present),
        sa.select(group_people.c.account_id, group_people.c.status),
        sa.select(join_requests.c.account_id, join_requests.c.state),
        sa.select(requests.requests.c.id, requests.requests.c.state),
        sa.select(sheets.imports.c.id, sheets.imports.c.state),
        sa.select(invitations.invitations),
    )
    async with world.app.db.read() as tx:
        return [as_dict(row) for one in tables for row in await tx.execute(one)]


async def log(world: World, someone: Someone) -> list[tuple[str, object]]:
    """What the log says that the person did: verb and route."""
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(audit.audit.c.verb, audit.audit.c.params)
            .where(audit.audit.c.account_id == someone.id)
            .order_by(audit.audit.c.id)
        )
        return [(row.verb, row.params.get("route")) for row in found]


async def member_of(world: World, someone: Someone) -> int:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(accounts.accounts.c.member_id).where(accounts.accounts.c.id == someone.id)
        )
        return int(found.scalar_one())


@pytest.fixture
async def leading(world: World) -> Someone:
    """The lead of Alytus, whom the office knows."""
    return await lead(world)


@pytest.fixture
async def group(world: World, leading: Someone) -> Chat:
    """The county's supergroup, with somebody who waits to be let in."""
    chat = world.telegram.add_group(
        "Alytaus apskritis",
        creator=leading.person,
        bots=[world.telegram.first_bot],
        kind="supergroup",
    )
    await world.settle()
    await leading.sends_data(BindGroup(chat.id, County.ALYTUS).pack())
    return chat


async def waiting(world: World, chat: Chat) -> Someone:
    """A stranger who asked to be let into the group."""
    async with world.app.db.read() as tx:
        group = await groups.get(tx, chat.id)
    assert group is not None
    assert group.invite_link is not None
    stranger = world.stranger()
    stranger.person.joins_by(group.invite_link)
    await world.settle()
    return stranger


def buttons_of_a_lead(chat: Chat, stranger: Someone, member: int, account: int) -> list[Any]:
    """With the real numbers: nothing is left to guess."""
    return [
        BindInstead(chat.id, County.UTENA),
        CheckGroup(chat.id),
        SwitchRemoving(chat.id, on=True, sure=True),
        LeaveGroup(chat.id, sure=True),
        Decide(chat.id, stranger.id, admit=True),
        Judge(chat.id, stranger.id, stays=True),
        Approve(1, replacing=True),
        Refuse(1),
        Invite(member, sure=True),
        InviteAll(3),
        NotThem(member, account, 0),
    ]


async def test_forged_buttons(world: World, leading: Someone, group: Chat) -> None:
    stranger = await waiting(world, group)
    forger = await world.member("Daugų seniūnija")
    before, told = await rights(world), len(leading.messages)
    forged = buttons_of_a_lead(group, stranger, await member_of(world, leading), leading.id)
    forged += [ApplyImport(1, sure=True)]
    for value in forged:
        query = await forger.sends_data(value.pack())
        assert query.answer is not None
    assert await rights(world) == before
    assert len(leading.messages) == told
    assert not group.member(stranger.person).is_in
    assert await log(world, forger) == [("denied", type(value).__name__) for value in forged]


async def test_a_lead_of_another_county(world: World, leading: Someone, group: Chat) -> None:
    stranger, there = await waiting(world, group), await line(world)
    asking = world.stranger()
    await asking.starts()
    for button in ("Rasti savo seniūniją", "Alytaus apskritis", "Alytaus r.", "Daugų"):
        await asking.taps(button)
    await asking.says("Vardenis Pavardenis")
    other = await lead(world, "Anykščių seniūnija", "LT-UT")
    before = await rights(world)
    forged = buttons_of_a_lead(group, stranger, await member_of(world, leading), leading.id)
    forged += [BindGroup(group.id, County.UTENA), Invite(there, sure=True)]
    for value in forged:
        await other.sends_data(value.pack())
    assert await rights(world) == before
    tried = {type(value).__name__ for value in forged}
    assert {route for _, route in await log(world, other)} == tried
    assert {verb for verb, _ in await log(world, other)} == {"denied"}


async def test_a_used_code(world: World, leading: Someone) -> None:
    await line(world)
    url = await invitation(leading, "Alytaus r. (1)", "Daugų")
    rightful, thief = world.stranger(), world.stranger()
    rightful.person.follows(url)
    await world.settle()
    before = await rights(world)
    for _ in range(3):
        thief.person.follows(url)
        await world.settle()
        assert thief.sees.startswith(USED)
    assert await rights(world) == before
    assert await log(world, thief) == [("guessing-code", None)]


async def test_a_colleagues_code(world: World, leading: Someone) -> None:
    """Whoever is in already takes no second place with it."""
    await line(world)
    greedy = await world.member("Simno seniūnija")
    url = await invitation(leading, "Alytaus r. (1)", "Daugų")
    before = await rights(world)
    greedy.person.follows(url)
    await world.settle()
    assert await rights(world) == before
    assert await log(world, greedy) == [("guessing-code", None)]
    assert link_in(leading.sees) == url


async def test_somebody_elses_number(world: World) -> None:
    await line(world, phone="+37061234567")
    rightful = with_number(world, "+37061234567")
    thief = with_number(world, "+37069999999")
    await thief.starts()
    before = await rights(world)
    await shares(thief, of=rightful)
    assert thief.sees.startswith("Tai ne Jūsų numeris.")
    thief.person.sends_contact("+37061234567", "Aš")
    await world.settle()
    assert thief.sees.startswith("Tai ne Jūsų numeris.")
    assert await rights(world) == before
    assert await log(world, thief) == [("guessing-contact", None)]


async def test_a_former_member(world: World, leading: Someone, group: Chat) -> None:
    director = await office(world)
    former = await world.member("Daugų seniūnija")
    await world.give(former, Role.COUNTY_LEAD, "LT-AL")
    await former.says("/menu")
    menu = former.messages[-1]
    stranger = await waiting(world, group)
    await former.leaves_the_association()
    before, told = await rights(world), len(director.messages)
    forged = buttons_of_a_lead(group, stranger, await member_of(world, leading), leading.id)
    for value in forged:
        await former.sends_data(value.pack(), menu)
    for command in ("/veikla", "/seniunai", "/vaidmenys", "/zurnalas", "/nustatymai"):
        await former.says(command)
        assert former.sees.startswith("Jūsų dar nepažįstu.")
    assert await rights(world) == before
    assert len(director.messages) == told
    again = await waiting_as(world, group, former)
    assert not again
    assert await log(world, former) == [("denied-stranger", type(forged[0]).__name__)]


async def waiting_as(world: World, chat: Chat, someone: Someone) -> bool:
    """Whether the person gets into the group by its link."""
    async with world.app.db.read() as tx:
        found = await groups.get(tx, chat.id)
    assert found is not None
    assert found.invite_link is not None
    someone.person.joins_by(found.invite_link)
    await world.settle()
    return chat.member(someone.person).is_in


async def test_replayed_updates(world: World, leading: Someone, group: Chat) -> None:
    """Everything that was ever sent comes once more, as it came."""
    seen: list[dict[str, Any]] = []
    take = world.app.intake.take

    async def taken(raws: Any) -> Any:
        seen.extend(raws)
        return await take(raws)

    world.app.intake.take = taken  # type: ignore[method-assign] # to listen
    await line(world)
    url = await invitation(leading, "Alytaus r. (1)", "Daugų")
    someone = world.stranger()
    someone.person.follows(url)
    await world.settle()
    await someone.taps("Sutinku ir tęsiu")
    await fill_up_to(someone, "preview")
    await someone.taps("Siųsti")
    await waiting(world, group)

    async def everything() -> list[object]:
        counted = (reports.reports, outbox.outbox, invitations.invitations, audit.audit)
        async with world.app.db.read() as tx:
            sizes = [
                (await tx.execute(sa.select(sa.func.count()).select_from(one))).scalar_one()
                for one in counted
            ]
        return [*sizes, *await rights(world)]

    before, screens = await everything(), len(someone.messages)
    assert len(seen) > 10
    await world.restart()
    await world.app.intake.take(seen)
    await world.settle()
    assert (await everything(), len(someone.messages)) == (before, screens)


async def test_an_administrator_of_the_group_without_a_role(
    world: World, leading: Someone, group: Chat
) -> None:
    """What somebody may in Telegram is nothing to the bot."""
    admin = await world.member("Daugų seniūnija")
    leading.person.adds(admin.person, group)
    leading.person.promotes(admin.person, group)
    await world.settle()
    stranger = await waiting(world, group)
    before = await rights(world)
    forged = buttons_of_a_lead(group, stranger, await member_of(world, leading), leading.id)
    for value in forged:
        await admin.sends_data(value.pack(), world.in_group(group)[0])
    assert await rights(world) == before
    assert {verb for verb, _ in await log(world, admin)} == {"denied"}

    brought = world.stranger()
    admin.person.adds(brought.person, group)  # Telegram lets them; the lead is shown it
    await world.settle()
    assert [button for row in leading.buttons for button in row] == ["Palikti", "Pašalinti"]
    await admin.sends_data(Judge(group.id, brought.id, stays=True).pack())
    assert admin.sees.startswith(NO_RIGHT)
    async with world.app.db.read() as tx:
        assert await groups.get(tx, group.id) is not None
        kept_ = await tx.execute(
            sa.select(join_requests.c.state).where(join_requests.c.account_id == brought.id)
        )
        assert kept_.scalar_one_or_none() is None
