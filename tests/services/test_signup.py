"""Invitations: who may give one, and that a code is nowhere but in its link."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.actors import Actor, Role
from bot.domain.errors import NotAllowed, Stale
from bot.domain.signup import code_of, hash_of, read_code
from bot.services import members, signup
from storage.audit import audit
from storage.invitations import invitations
from storage.tables import metadata
from tests.world import Someone, World


async def actor(world: World, someone: Someone) -> Actor:
    async with world.app.db.read() as tx:
        found = await members.actors(tx, [someone.id], world.clock.now().date(), "lt")
    return found[someone.id]


async def line_of(world: World, someone: Someone) -> int:
    found = (await actor(world, someone)).member_id
    assert found is not None
    return found


async def county_lead(world: World, county: str = "LT-AL") -> Someone:
    lead = await world.member("Seirijų seniūnija")
    await world.give(lead, Role.COUNTY_LEAD, county)
    return lead


async def test_a_lead_invites(world: World) -> None:
    lead, guest = await county_lead(world), await world.member("Daugų seniūnija")
    member_id, who = await line_of(world, guest), await actor(world, lead)
    now = world.clock.now()
    async with world.app.db.write() as tx:
        (invited,) = await signup.invite(tx, who, [member_id], now)

    assert (invited.member_id, invited.name, invited.eldership, invited.expires_at) == (
        member_id,
        "",
        "Daugų seniūnija",
        now + timedelta(days=14),
    )
    assert invited.url("sueiga_bot") == f"https://t.me/sueiga_bot?start=i_{invited.code}"
    async with world.app.db.read() as tx:
        (kept,) = (await tx.execute(sa.select(invitations))).mappings()
        (line,) = (await tx.execute(sa.select(audit))).mappings()
        everything = [
            str(tuple(row))
            for table in metadata.sorted_tables
            for row in await tx.execute(table.select())
        ]
    assert (kept["code_hash"], kept["given_by"]) == (hash_of(invited.code), lead.id)
    assert (line["verb"], line["member_id"], line["county"], line["params"]) == (
        "invited",
        member_id,
        "LT-AL",
        {"count": 1},
    )
    assert [row for row in everything if invited.code in row] == []


async def test_a_new_invitation_replaces_the_old_one(world: World) -> None:
    lead, guest = await county_lead(world), await world.member("Daugų seniūnija")
    member_id, who = await line_of(world, guest), await actor(world, lead)
    async with world.app.db.write() as tx:
        first = await signup.invite(tx, who, [member_id], world.clock.now())
        second = await signup.invite(tx, who, [member_id], world.clock.now())
    assert first[0].code != second[0].code
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(invitations.c.replaced_at.is_not(None)).order_by(invitations.c.id)
        )
        assert list(found.scalars()) == [True, False]


async def test_a_lead_of_another_county_invites_nobody_here(world: World) -> None:
    lead, guest = await county_lead(world, "LT-UT"), await world.member("Daugų seniūnija")
    member_id, who = await line_of(world, guest), await actor(world, lead)
    async with world.app.db.write() as tx:
        with pytest.raises(NotAllowed):
            await signup.invite(tx, who, [member_id], world.clock.now())
        assert list(await tx.execute(invitations.select())) == []


async def test_who_left_is_not_invited(world: World) -> None:
    lead, guest = await county_lead(world), await world.member("Daugų seniūnija")
    member_id, who = await line_of(world, guest), await actor(world, lead)
    await guest.leaves_the_association()
    async with world.app.db.write() as tx:
        for ids in ([member_id], [10_000], []):
            with pytest.raises(Stale):
                await signup.invite(tx, who, ids, world.clock.now())


def test_a_code_is_read_as_people_type_it() -> None:
    code = code_of(bytes(range(200, 210)))
    assert (len(code), read_code(code)) == (16, code)
    spaced = "-".join(code[at : at + 4] for at in range(0, 16, 4)).lower()
    for typed in (
        spaced,
        f" {spaced.replace('-', ' – ')}\n",
        code.replace("0", "O").replace("1", "l"),
        f"https://t.me/sueiga_bot?start=i_{code}",
        f"Spauskite: https://t.me/sueiga_bot?start=i_{code}.",
    ):
        assert read_code(typed) == code
    for typed in (
        "",
        "labas",
        code[1:],
        f"{code}A",
        "Ū" * 16,
        "https://t.me/sueiga_bot?start=menu",
    ):
        assert read_code(typed) is None
    assert code_of(bytes(10)) == "0" * 16
