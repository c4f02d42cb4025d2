"""Signing up: with an invitation, with one's number; who is told, and how it is undone."""

import sqlalchemy as sa

from bot.domain.contest_keeping_buttons import CopyContest
from bot.services import demo
from storage import groups, search, signup
from storage.audit import audit
from tests.newsroom import ZONE
from tests.reporting import MENU
from tests.signing import (
    FIRST,
    TERMS,
    WAYS,
    WELCOME,
    invitation,
    keyboard,
    lead,
    line,
    office,
    shares,
    with_number,
)
from tests.world import Someone, World

CONTESTS = """Metų seniūnas, 2026 m. – vyksta
Seniūnija skaito, 2026 m. – vyksta
Metų seniūnas, 2025 m. – rezultatai paskelbti"""
DAUGAI = "Daugų seniūnija (Alytaus rajono savivaldybė)"
RECOGNISED = f"Sveiki! Radau Jus narių sąraše: {DAUGAI}."


async def test_a_stranger_is_shown_three_ways(world: World) -> None:
    stranger = world.stranger()
    await stranger.starts()
    assert (stranger.sees, stranger.buttons) == (WELCOME, WAYS)
    await stranger.says("Labas")
    assert stranger.sees.startswith("Jūsų dar nepažįstu.\n„Sueiga“ naudojasi asociacijos nariai.")


async def test_a_member_is_in_with_two_taps(world: World) -> None:
    """Start under the link, „Sutinku“, and there is something of use."""
    inviting = await lead(world)
    await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    assert inviting.sees == (
        "Kvietimas: Daugų seniūnija\n"
        "Kviečiame prisijungti prie Lietuvos savivaldybių seniūnų asociacijos pokalbių roboto "
        f"„Sueiga“:\n{link}\n"
        "Nuoroda asmeninė: galioja vieną kartą, iki gruodžio 7 d., pirmadienio."
    )
    assert inviting.messages[-1].buttons[0][0].url is not None
    assert inviting.messages[-1].buttons[0][0].url.startswith("https://t.me/share/url?url=https")

    guest = world.stranger()
    guest.person.follows(link)
    await world.settle()
    assert guest.sees.startswith(f"{RECOGNISED}\n\n{TERMS}")
    await guest.taps("Sutinku ir tęsiu")
    assert guest.sees.startswith(f"Ačiū, Jūsų sutikimas įrašytas.\n\n{FIRST}\n1. ")
    assert guest.buttons[-1] == ["Į pradžią"]
    await guest.taps("Į pradžią")
    assert guest.sees == MENU
    assert inviting.texts[-1] == f"Prisijungė {DAUGAI}: pagal kvietimą.\nPažiūrėti, kas tai"


async def test_ones_own_number_is_proof(world: World) -> None:
    await lead(world)
    await line(world, phone="+37061234567")
    guest = with_number(world, "+37061234567")
    await guest.starts()
    await guest.taps("Pasidalyti savo numeriu")
    assert guest.sees.startswith("Paspauskite mygtuką apačioje")
    assert keyboard(guest) == [["Pasidalyti savo numeriu"], ["‹ Atgal"]]
    await shares(guest)
    assert keyboard(guest) is None
    assert guest.texts[-2] == "Ačiū, numerį gavau."
    assert guest.sees.startswith(RECOGNISED)
    await guest.taps("Sutinku ir tęsiu")
    assert FIRST in guest.sees
    await shares(guest)
    assert guest.sees == f"Jus jau pažįstu – galite tęsti.\n\n{MENU}"


async def test_without_a_number_one_goes_back(world: World) -> None:
    guest = world.stranger()
    await guest.starts()
    await guest.taps("Pasidalyti savo numeriu")
    await guest.says("‹ Atgal")
    assert keyboard(guest) is None
    assert (guest.sees, guest.buttons) == ("Kaip patogiau prisijungti?", WAYS)


async def test_somebody_elses_number_proves_nothing(world: World) -> None:
    await line(world, phone="+37061234567")
    owner, thief = with_number(world, "+37061234567"), world.stranger()
    await shares(thief, owner)
    assert thief.sees.startswith("Tai ne Jūsų numeris.")
    thief.person.sends_contact("+37061234567", "Iš užrašų")
    await world.settle()
    assert thief.sees.startswith("Tai ne Jūsų numeris.")
    thief.person.sends_contact("+37061111111", "Be paskyros")
    await world.settle()
    assert thief.sees.startswith("Tai ne Jūsų numeris.")


async def test_a_number_that_is_not_there_or_stands_twice(world: World) -> None:
    await line(world, phone="+37061234567")
    await line(world, None, phone="+37061234567")
    await line(world, "Leipalingio seniūnija", phone="8 655 nežinau")
    twice, unknown = with_number(world, "37061234567"), with_number(world, "+37065500000")
    await shares(twice)
    assert twice.sees.startswith("Šis numeris sąraše įrašytas prie kelių žmonių")
    await shares(unknown)
    assert unknown.sees.startswith("Tokio numerio asociacijos narių sąraše nėra.")
    assert unknown.buttons == [["Kiti būdai"]]


async def test_a_second_account_takes_over_with_proof(world: World) -> None:
    await lead(world)
    await line(world, phone="+37061234567")
    old = with_number(world, "+37061234567")
    await shares(old)
    await old.taps("Sutinku ir tęsiu")
    new = with_number(world, "+37061234567")
    await shares(new)
    assert new.sees.startswith(RECOGNISED)
    assert old.sees.startswith("Prie narių sąrašo eilutės prisijungta iš kitos „Telegram“ paskyros")
    await old.says("/menu")
    assert old.sees.startswith("Jūsų dar nepažįstu.")


async def test_one_account_stands_for_one_eldership(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    member = await world.member("Leipalingio seniūnija")
    await member.starts(link.rpartition("=")[2])
    assert member.sees.startswith(
        "Ši „Telegram“ paskyra jau prijungta prie kitos sąrašo eilutės (Leipalingio seniūnija)"
    )
    await member.says("/menu")
    assert member.sees.startswith("Druskininkų sav., Leipalingio seniūnija.")


async def test_the_wrong_person_is_shown_out(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    wrong, elsewhere = world.stranger(), await lead(world, "Anykščių seniūnija", "LT-UT")
    await wrong.starts(link.rpartition("=")[2])
    await wrong.taps("Sutinku ir tęsiu")
    notice = inviting.messages[-1]
    assert notice.plain.startswith("Prisijungė Daugų seniūnija")
    data = notice.buttons[0][0].data
    assert data is not None
    for nobody in (wrong, elsewhere, world.stranger()):
        await nobody.starts()
        await nobody.sends_data(data)
        await wrong.says("/menu")
        assert wrong.sees == MENU
    await inviting.taps("Tai ne tas žmogus", notice)
    assert inviting.sees.startswith(f"Prieiga atimta: {DAUGAI}.")
    assert notice.plain == f"Prieiga atimta: {DAUGAI}."
    assert wrong.sees.startswith("Jūsų „Telegram“ paskyra atsieta:")
    await wrong.says("/menu")
    assert wrong.sees.startswith("Jūsų dar nepažįstu.")
    await inviting.sends_data(data)
    assert inviting.sees.startswith("Šis mygtukas nebegalioja.")


async def test_without_a_lead_the_director_hears_of_it(world: World) -> None:
    director, _ = await office(world), await line(world, phone="+37061234567")
    guest = with_number(world, "+37061234567")
    await shares(guest)
    assert director.sees == f"Prisijungė {DAUGAI}: pagal telefono numerį.\nPažiūrėti, kas tai"
    await director.taps("Tai ne tas žmogus")
    assert director.sees.startswith("Prieiga atimta:")


async def test_who_declines_the_terms_is_asked_again(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    guest = world.stranger()
    await guest.starts(link.rpartition("=")[2])
    await guest.taps("Nesutinku")
    assert guest.sees.startswith("Suprantama.")
    for said in ("/menu", "/report", "labas", "/start"):
        await guest.says(said)
        assert TERMS in guest.sees
    await guest.taps("Sutinku ir tęsiu")
    assert FIRST in guest.sees


async def test_a_kill_between_the_link_and_the_terms(world: World) -> None:
    inviting, _ = await lead(world), await line(world)
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    guest = world.stranger()
    guest.person.follows(link)
    await world.take_in()
    await world.restart()
    assert guest.sees.startswith(f"Tęskime:\n\n{TERMS}")
    await guest.taps("Sutinku ir tęsiu")
    assert FIRST in guest.sees


async def test_the_sandbox_has_people_to_try_it_with(world: World) -> None:
    people, found = demo.association()
    async with world.app.db.write() as tx:
        await demo.plant(tx, people, found, world.clock.now(), ZONE)
    persons = {
        one.id: Someone(
            world, world.telegram.add_person(one.name, user_id=one.id + 100, phone=one.phone)
        )
        for one in people
        if not one.eldership and not one.role
    }
    _, simnas, _, _ = persons.values()
    await shares(simnas)
    assert simnas.sees.startswith("Sveiki! Radau Jus narių sąraše: Simno seniūnas")
    async with world.app.db.read() as tx:
        counts = await signup.missing(tx, world.clock.now().date())
    assert (sum(counts.values()), len(counts)) == (75, 50)


async def test_the_sandbox_has_news_meetings_and_contests(world: World) -> None:
    """And whoever keeps it sees that news were sent to nobody."""
    people, found = demo.association()
    async with world.app.db.write() as tx:
        await demo.plant(tx, people, found, world.clock.now(), ZONE)
        assert await search.stale(tx, 1) == []  # who looks at once finds what there is
    await world.owner.starts()
    await world.owner.says("/news")
    shelf = world.owner.sees
    assert 0 < shelf.find("Naujienos – per „Sueigą“") < shelf.find("Artėja apskričių sueigos")
    await world.owner.taps("2")
    assert "aptarsime, kas nuveikta šiemet" in world.owner.sees
    await world.owner.says("/meetings")
    await world.owner.taps("Visi")
    assert "Alytaus apskrities seniūnų sueiga\nlapkričio 30 d., pirmadienį" in world.owner.sees
    await world.owner.taps("Ankstesni")
    assert "Lazdijų ir Druskininkų seniūnų susitikimas (2026-11-16) 📄 📎" in world.owner.sees
    await world.owner.says("/meeting")
    assert "Utenos apskrities seniūnų neformalus susitikimas – derinama data" in world.owner.sees
    await world.owner.says("/contest")
    assert CONTESTS in world.owner.sees
    await world.owner.taps("Metų seniūnas, 2025")
    await world.owner.taps("Rezultatai")
    assert "🏆 1 vieta · Nr. 1, Rimšės seniūnija – 93,75" in world.owner.sees
    await world.owner.sends_data(CopyContest(1).pack())  # a year and a week ago it began
    assert "🏆 Metų seniūnas, 2027 m.\nRengiamas" in world.owner.sees


async def test_what_happens_is_written_down(world: World) -> None:
    """Who, what, to whom and where; never the reason's author by name, never a code."""
    inviting, member_id = await lead(world), await line(world, phone="+37061234567")
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    guest, thief = world.stranger(), world.stranger()
    await guest.starts(link.rpartition("=")[2])
    await inviting.taps("Tai ne tas žmogus")
    for number in range(5):
        await thief.starts(f"i_{number:016}")
    phoning = with_number(world, "+37061234567")
    await shares(phoning)
    async with world.app.db.read() as tx:
        rows = (await tx.execute(sa.select(audit).order_by(audit.c.id))).mappings()
        lines = [(r["account_id"], r["verb"], r["member_id"], r["county"]) for r in rows]
    assert lines == [
        (inviting.id, "invited", member_id, "LT-AL"),
        (guest.id, "signed-up", member_id, "LT-AL"),
        (inviting.id, "unlinked", member_id, "LT-AL"),
        (thief.id, "guessing-blocked", None, None),
        (phoning.id, "signed-up", member_id, "LT-AL"),
    ]


async def test_the_first_screen_leads_into_the_countys_group(world: World) -> None:
    """Start, „Sutinku“, and the third tap is of use already."""
    inviting, _ = await lead(world), await line(world)
    group = await world.county_group("LT-AL", inviting)
    async with world.app.db.write() as tx:
        await groups.change(tx, group.id, invite_link="https://t.me/+alytus")
    link = await invitation(inviting, "Alytaus r. (1)", "Daugų")
    guest = world.stranger()
    guest.person.follows(link)
    await world.settle()
    await guest.taps("Sutinku ir tęsiu")
    first = guest.messages[0]  # below it the group's own invitation
    assert first.plain == (
        "Ačiū, Jūsų sutikimas įrašytas.\n\nTrys dalykai Jums šiandien\n"
        "1. Prisijunkite prie Alytaus apskrities grupės: ten Jūsų kaimynai.\n"
        "2. Papasakokite, kas nuveikta Jūsų seniūnijoje: užtenka dviejų minučių.\n"
        "3. Susiraskite kolegą iš bet kurios seniūnijos."
    )
    assert first.buttons[0][0].url == "https://t.me/+alytus"
    await guest.taps("📝 Įrašyti veiklą", first)
    assert any(text.startswith("Veiklos įrašas · 1 iš 5") for text in guest.texts)
