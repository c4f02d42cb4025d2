"""Roles: granted and taken back in the bot, with a reason, a confirmation, and both told."""

import pytest
import sqlalchemy as sa

from bot.domain.actors import Grant, Role
from bot.domain.roles import Office
from handlers.roles import OpenHolding, OpenRole, OpenRoles, RevokeRole
from storage import members, roles
from storage.audit import audit
from storage.members import Kind
from storage.networks import networks
from tests.world import Someone, World

WHY = "Valdybos sprendimas"


async def held(world: World, someone: Someone) -> frozenset[Grant]:
    async with world.app.db.read() as tx:
        found = await roles.held(tx, [someone.id], world.clock.now().date())
    return frozenset(Grant(one.role, one.scope) for one in found)


async def noted(world: World) -> list[tuple[int | None, str, str | None, str | None]]:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(audit.c.account_id, audit.c.verb, audit.c.county, audit.c.why)
            .where(audit.c.verb.like("role-%"))
            .order_by(audit.c.id)
        )
        return [tuple(row) for row in found]


async def number_of(world: World, role: Role) -> int:
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(roles.roles.c.id).where(roles.roles.c.role == role))
        return int(found.scalar_one())


async def the_owner(world: World) -> Someone:
    await world.owner.starts()
    return world.owner


async def finds(owner: Someone, words: str, whom: str) -> None:
    """From /roles to the question which role."""
    await owner.says("/roles")
    await owner.taps(owner.buttons[0][0])
    await owner.says(words)
    await owner.taps(whom)


async def director(world: World) -> Someone:
    someone = await world.member("Leipalingio seniūnija")
    await world.give(someone, Role.DIRECTOR)
    return someone


async def test_an_owner_names_a_county_lead_and_both_know(world: World) -> None:
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    await finds(owner, "dauugu", "Daugų seniūnija")
    assert owner.sees.endswith("Kokį vaidmenį suteikti?")
    await owner.taps("viceprezidentas")
    assert owner.sees.startswith("Kurioje apskrityje?")
    await owner.taps("Alytaus apskritis")
    await world.restart()
    await owner.says(WHY)
    assert owner.sees == (
        "Peržiūra\n"
        "Kam: Daugų seniūnija\n"
        "Vaidmuo: viceprezidentas (Alytaus apskritis). Savo apskrityje kviečia narius, mato, kas "
        "dar neprisijungė, tvarko grupę.\n"
        f"Kodėl: {WHY}\n\n"
        "Ar viskas gerai?"
    )
    assert await held(world, member) == frozenset()
    submit = await owner.taps("Patvirtinti")
    await owner.taps_again(submit)
    assert owner.sees == (
        "Vaidmuo suteiktas: viceprezidentas (Alytaus apskritis). Apie tai jau pranešta.\n"
        "Kam: Daugų seniūnija"
    )
    assert member.sees == (
        "Jums suteiktas vaidmuo: viceprezidentas (Alytaus apskritis)\n"
        f"Kodėl: {WHY}\n"
        "Ką dabar galite, matysite meniu: /meniu"
    )
    assert len([text for text in member.texts if text.startswith("Jums suteiktas")]) == 1
    assert await held(world, member) == {Grant(Role.COUNTY_LEAD, "LT-AL")}
    assert await noted(world) == [(owner.id, "role-granted", "LT-AL", WHY)]


async def test_a_municipal_lead_and_a_network_lead_have_their_scope(world: World) -> None:
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    async with world.app.db.write() as tx:
        await tx.execute(networks.insert().values(name="Turizmas", made_at=world.clock.now()))
    await finds(owner, "daugu", "Daugų seniūnija")
    await owner.says("Atstovas savivaldybėje")
    await owner.taps("Alytaus apskritis")
    await owner.taps("Alytaus rajono savivaldybė")
    await owner.says(WHY)
    await owner.taps("Patvirtinti")
    await finds(owner, "daugu", "Daugų seniūnija")
    await owner.taps("tinklo vadovas")
    await owner.taps("Turizmas")
    await owner.says(WHY)
    await owner.taps("Patvirtinti")
    assert await held(world, member) == {
        Grant(Role.MUNICIPAL_LEAD, "LT-03"),
        Grant(Role.NETWORK_LEAD, "1"),
    }


async def test_who_holds_it_already_is_not_told_again(world: World) -> None:
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    await world.give(member, Role.LAWYER)
    await finds(owner, "daugu", "Daugų seniūnija")
    await owner.taps("juristas")
    await owner.says(WHY)
    await owner.taps("Patvirtinti")
    assert owner.sees.startswith("Šis vaidmuo jau yra: juristas.")
    assert await noted(world) == []


async def test_somebody_who_has_not_joined_holds_it_from_then_on(world: World) -> None:
    owner = await the_owner(world)
    async with world.app.db.write() as tx:
        today = world.clock.now().date()
        await members.add(tx, kind=Kind.OTHER, name="Biuro buhalterija", joined_on=today)
    await finds(owner, "buhalt", "Biuro buhalterija")
    await owner.taps("redaktorius")
    await owner.says(WHY)
    await owner.taps("Patvirtinti")
    assert "dar neprisijungė: vaidmuo įsigalios, kai prisijungs." in owner.sees
    await owner.says("/roles")
    await owner.taps("redaktorius (1)")
    await owner.taps("Biuro buhalterija")
    assert owner.sees.startswith("Biuro buhalterija\nVaidmuo: redaktorius\nNuo: 2026 m. lapkričio")
    assert owner.sees.endswith("Dar neprisijungė, todėl vaidmuo kol kas neveikia.")


async def test_a_role_is_taken_back_with_a_reason(world: World) -> None:
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    await world.give(member, Role.COUNTY_LEAD, "LT-AL")
    await owner.says("/vaidmenys")
    await owner.taps("viceprezidentas (1)")
    await owner.taps("Daugų seniūnija – Alytaus apskritis")
    await owner.taps("Atšaukti vaidmenį")
    assert owner.sees.startswith(
        "Atšaukiamas vaidmuo: viceprezidentas (Alytaus apskritis). Kieno: Daugų seniūnija."
    )
    await owner.says("Kadencija baigėsi")
    await world.restart()
    assert "Kieno: Daugų seniūnija." in owner.sees
    submit = await owner.taps("Patvirtinti")
    await owner.taps_again(submit)
    assert owner.sees == (
        "Vaidmuo atšauktas: viceprezidentas (Alytaus apskritis). Apie tai jau pranešta.\n"
        "Kieno: Daugų seniūnija"
    )
    assert member.sees == (
        "Jūsų vaidmuo atšauktas: viceprezidentas (Alytaus apskritis)\nKodėl: Kadencija baigėsi"
    )
    assert await held(world, member) == frozenset()
    assert await noted(world) == [(owner.id, "role-revoked", "LT-AL", "Kadencija baigėsi")]


async def test_two_owners_who_revoke_at_once_do_it_once(world: World) -> None:
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    second = await world.member("Leipalingio seniūnija")
    await world.give(second, Role.OWNER)
    await world.give(member, Role.LAWYER)
    number = await number_of(world, Role.LAWYER)
    for one in (owner, second):
        await one.sends_data(RevokeRole(number).pack())
        await one.says(WHY)
    await owner.taps("Patvirtinti")
    # The number is given anew, to a role of somebody else.
    await world.give(second, Role.EDITOR)
    await second.taps("Patvirtinti")
    assert "Šio vaidmens jau nebėra." in second.texts
    assert Grant(Role.EDITOR) in await held(world, second)
    assert len(await noted(world)) == 1


async def test_the_last_owner_stays(world: World) -> None:
    owner = await the_owner(world)
    await owner.says("/roles")
    assert owner.sees.startswith("⚠️ Prižiūrėtojas tik vienas.")
    await owner.taps("prižiūrėtojas (1)")
    await owner.taps(str(owner.id))
    await owner.taps("Atšaukti vaidmenį")
    assert "OWNER_IDS" in owner.sees
    await owner.says(WHY)
    await owner.taps("Patvirtinti")
    assert owner.sees.startswith("Paskutinio prižiūrėtojo atšaukti negalima")
    assert await held(world, owner) == {Grant(Role.OWNER)}
    assert await noted(world) == []


async def test_owners_hear_of_a_new_owner_and_of_one_who_is_none_any_more(world: World) -> None:
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    third = await world.member("Leipalingio seniūnija")
    await world.give(third, Role.OWNER)
    await finds(owner, "daugu", "Daugų seniūnija")
    await owner.taps("prižiūrėtojas")
    await owner.says(WHY)
    await owner.taps("Patvirtinti")
    assert third.sees == f"Naujas prižiūrėtojas: Daugų seniūnija\nKodėl: {WHY}"
    await owner.says("/roles")
    assert not owner.sees.startswith("⚠️")
    # The new one takes the first one's role; those who stand in the settings are owners again.
    await member.sends_data(RevokeRole(1).pack())
    await member.says(WHY)
    await member.taps("Patvirtinti")
    assert third.sees == f"Prižiūrėtojo vaidmuo atšauktas. Kieno: {owner.id}\nKodėl: {WHY}"
    assert owner.sees.startswith("Jūsų vaidmuo atšauktas: prižiūrėtojas")
    assert await held(world, owner) == frozenset()
    await world.restart()
    assert await held(world, owner) == {Grant(Role.OWNER)}


async def test_the_director_names_editors_and_nobody_above(world: World) -> None:
    someone, member = await director(world), await world.member("Daugų seniūnija")
    await someone.says("/roles")
    await finds(someone, "daugu", "Daugų seniūnija")
    assert someone.buttons == [["redaktorius"], ["tinklo vadovas"], ["‹ Atgal"], ["Atšaukti"]]
    await someone.says("direktorius")
    assert someone.sees.startswith("Tarp pasirinkimų „direktorius“ neradau.")
    await someone.taps("redaktorius")
    await someone.says(WHY)
    await someone.taps("Patvirtinti")
    assert await held(world, member) == {Grant(Role.EDITOR)}
    # A card of an owner shows no button, and a forged one is refused.
    number = await number_of(world, Role.DIRECTOR)
    await someone.sends_data(OpenHolding(number).pack())
    assert someone.buttons == [["‹ Sąrašas"], ["‹ Vaidmenys"]]
    await someone.sends_data(RevokeRole(number).pack())
    assert someone.sees.startswith("Šį vaidmenį suteikia ir atšaukia tik prižiūrėtojai.")
    assert await held(world, someone) == {Grant(Role.DIRECTOR)}


async def test_a_draft_outlives_no_right(world: World) -> None:
    """Who stopped being an owner halfway, goes nowhere with the form that is open."""
    someone, member = await world.member("Leipalingio seniūnija"), await world.member()
    await world.give(someone, Role.OWNER)
    await finds(someone, "daugu", "Daugų seniūnija")
    await someone.taps("prižiūrėtojas")
    await someone.says(WHY)
    async with world.app.db.write() as tx:
        await roles.revoke(tx, await _latest(tx))
        profile = (await members.profiles(tx, [someone.id], world.clock.now().date()))[someone.id]
        assert profile.member_id is not None
        await roles.grant_member(tx, profile.member_id, Role.DIRECTOR, "", world.clock.now())
    await someone.taps("Patvirtinti")
    assert someone.sees.startswith("Šį vaidmenį suteikia ir atšaukia tik prižiūrėtojai.")
    assert await held(world, member) == frozenset()


async def _latest(tx: roles.Tx) -> int:
    return int((await tx.execute(sa.select(sa.func.max(roles.roles.c.id)))).scalar_one())


async def test_who_left_in_between_is_given_nothing(world: World) -> None:
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    await finds(owner, "daugu", "Daugų seniūnija")
    await owner.taps("juristas")
    await owner.says(WHY)
    await member.leaves_the_association()
    await owner.taps("Patvirtinti")
    assert await noted(world) == []


async def test_a_role_ends_with_its_day_in_vilnius(world: World) -> None:
    """In the first hours of the day it is still yesterday in Greenwich."""
    owner, member = await the_owner(world), await world.member("Daugų seniūnija")
    await world.give(member, Role.DIRECTOR)
    async with world.app.db.write() as tx:
        await tx.execute(members.members.update().values(until=world.clock.now().date()))
    await member.says("/roles")
    assert "Kas kuo rūpinasi." in member.sees
    world.clock.advance(hours=14, minutes=30)  # 00:30 of the next day
    await member.says("/roles")
    assert member.sees.startswith("Jūsų dar nepažįstu.")
    await owner.says("/roles")
    assert ["direktorius (1)"] not in owner.buttons


@pytest.mark.parametrize("role", [Role.EDITOR, Role.COUNTY_LEAD, Role.MEMBER])
async def test_nobody_else_sees_roles(world: World, role: Role) -> None:
    someone = await world.member("Daugų seniūnija")
    if role is not Role.MEMBER:
        await world.give(someone, role, "LT-AL" if role is Role.COUNTY_LEAD else "")
    taps = (OpenRoles(), OpenRole(Office.OWNER), OpenHolding(1), RevokeRole(1))
    for forged in taps:
        await someone.sends_data(forged.pack())
        assert someone.sees.startswith("Vaidmenis suteikia prižiūrėtojai ir direktorius.")


async def test_many_holders_are_turned_over(world: World) -> None:
    owner = await the_owner(world)
    async with world.app.db.write() as tx:
        for number in range(10):
            line = await members.add(
                tx,
                kind=Kind.OTHER,
                name=f"Juristas {number}",
                joined_on=world.clock.now().date(),
            )
            await roles.grant_member(tx, line, Role.LAWYER, "", world.clock.now())
    await owner.says("/roles")
    await owner.taps("juristas (10)")
    assert [row[0] for row in owner.buttons][:8] == [f"Juristas {number}" for number in range(8)]
    await owner.taps("Kiti ›")
    assert owner.buttons == [["Juristas 8"], ["Juristas 9"], ["‹ Ankstesni"], ["‹ Vaidmenys"]]


async def test_a_lone_owner_is_reminded_once_a_week_by_day(world: World) -> None:
    owner = await the_owner(world)
    before = len(owner.texts)
    await world.tick()
    await world.tick(hours=6 * 24)
    assert owner.texts[before:] == []
    world.clock.advance(hours=24 + 12)
    await world.tick()  # it is night
    assert owner.texts[before:] == []
    world.clock.advance(hours=12)
    await world.tick()
    await world.tick()
    assert [text[:27] for text in owner.texts[before:]] == ["⚠️ Prižiūrėtojas tik vienas"]
    world.clock.advance(hours=7 * 24)
    await world.tick()
    assert len(owner.texts[before:]) == 2
