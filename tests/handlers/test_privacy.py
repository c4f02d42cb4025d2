"""One's own data: seen, taken along, and forgotten after a week to think again."""

import json

import sqlalchemy as sa

from bot.domain.actors import Role
from bot.domain.counties import County
from bot.domain.groups.buttons import BindGroup
from bot.domain.privacy import BACKUPS_KEPT
from bot.domain.reports import Content
from bot.services.backups import KEPT_FOR
from bot.services.due import UPDATES_KEPT
from bot.services.privacy import forget
from bot.services.privacy.links import LINKS, Fate, Link, Whose
from storage import accounts, audit, members, reports, roles
from storage.groups import group_people
from tests.practising import handed_in, published
from tests.reporting import MENU, fill_up_to
from tests.storage import rows
from tests.world import Someone, World

PENDING = (
    "Prašėte ištrinti savo duomenis. Jie bus ištrinti tada: 2026 m. lapkričio 30 d., "
    "pirmadienis, 10:00.\nIki tol dar galite persigalvoti. Kol prašymas galioja, nieko kito "
    "parodyti negalime."
)
NOTHING = "Apie Jus saugome tik tai, kad čia rašėte; po 7 dienų neliks ir to."
DATA = """Kas apie Jus saugoma · 1 iš 1

Asociacijos narių sąraše
Seniūnija: Daugų seniūnija
Sąraše nuo: 2026 m. lapkričio 23 d., pirmadienis

Veiklos įrašas
Numeris: 1
Pavadinimas: Sutvarkytas parkas
Pateikta: 2026 m. lapkričio 23 d., pirmadienis, 10:00

Juodraštis
Rašyta: 2026 m. lapkričio 23 d., pirmadienis, 10:00

„Telegram“ paskyra
Numeris: {id}
Pradėta naudotis: 2026 m. lapkričio 23 d., pirmadienis, 10:00
Paskutinį kartą rašyta: 2026 m. lapkričio 23 d., pirmadienis
Sutikimas: 2026 m. lapkričio 23 d., pirmadienis, 10:00

Kiek dar įrašų (visi – faile)
Jūsų žinutės robotui (7 dienų): 12"""
FORGET = """Jūsų duomenų ištrynimas
Dings: Jūsų „Telegram“ paskyros ryšys su asociacijos narių sąrašu, sutikimas, nustatymai, \
juodraščiai, prašymai, dalyvavimas teminiuose tinkluose ir viskas, ką „Sueiga“ Jums siuntė. Iš \
asociacijos grupių robotas Jus pašalins.
Liks be Jūsų vardo: paskelbti veiklos įrašai (jie priklauso seniūnijai) ir veiksmų žurnalo eilutės.
Liks: eilutė asociacijos narių sąraše, kol jame esate – jį tvarko asociacijos biuras, į jį dėl to \
ir kreipkitės. Grupėse parašytos žinutės – jas ištrinti galite Jūs. Atsarginėse kopijose viskas \
dar bus 14 dienų.
Persigalvoti galėsite 7 dienas; tuo metu „Sueiga“ nieko kito nerodys. Vėliau prisijungti galėsite \
iš naujo."""
FORGOTTEN = (
    "Jūsų duomenys ištrinti. Ačiū, kad buvote kartu. Jei norėsite sugrįžti, parašykite /start."
)


async def asks_to_be_forgotten(someone: Someone) -> None:
    await someone.says("/istrinti_mane")
    await someone.taps("Tęsti")
    await someone.says("ištrinti")


def goes(link: Link) -> bool:
    """Whether it names nobody afterwards; of a line that stays only its facts go."""
    stays = link.fate is Fate.BLANK and link.column not in link.blanks
    return link.fate is not Fate.KEEP and not stays


async def kept_of(world: World, account_id: int, member_id: int) -> dict[str, int]:
    """How many rows each column still names the person in, of those that must not."""
    ids = {Whose.ACCOUNT: account_id, Whose.MEMBER: member_id}
    found = {}
    async with world.app.db.read() as tx:
        for link in LINKS:
            if goes(link):
                rest = sa.select(sa.func.count()).where(link.key == ids[link.whose])
                found[link.name] = (await tx.execute(rest)).scalar_one()
    return {name: count for name, count in found.items() if count}


async def member_of(world: World, someone: Someone) -> int:
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(accounts.accounts.c.member_id).where(accounts.accounts.c.id == someone.id)
        )
        return int(found.scalar_one())


async def test_everything_about_oneself_on_a_screen(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await fill_up_to(lead, "preview")
    await lead.taps("Siųsti")
    await fill_up_to(lead, "themes")
    await lead.says("/mydata")
    assert lead.sees == DATA.format(id=lead.id)
    assert lead.buttons == [["Gauti viską faile"], ["Ištrinti mano duomenis"], ["Į pradžią"]]


async def test_a_long_story_has_pages(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    async with world.app.db.write() as tx:
        member, theme = await member_of(world, lead), 1
        (place,) = (await tx.execute(sa.select(members.members.c.eldership_id))).scalars()
        for number in range(60):
            said = Content(f"Darbas {number} " * 9, [theme])
            now = world.clock.now()
            await reports.add(tx, said, submitted_at=now, member_id=member, eldership_id=place)
    await lead.says("/mano_duomenys")
    seen = [lead.sees]
    while "Toliau ›" in lead.buttons[0]:
        await lead.taps("Toliau ›")
        seen.append(lead.sees)
    headings = [text.splitlines()[0] for text in seen]
    assert headings == [
        f"Kas apie Jus saugoma · {n} iš {len(seen)}" for n in range(1, len(seen) + 1)
    ]
    assert sum(text.count("Darbas 59 ") for text in seen) == 9
    await lead.taps("‹ Atgal")
    assert lead.sees == seen[-2]


async def test_everything_in_a_file(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    other = await world.member("Simno seniūnija")
    for someone in (lead, other):
        await fill_up_to(someone, "preview")
        await someone.taps("Siųsti")
    await lead.says("/mydata")
    query = await lead.taps("Gauti viską faile")
    assert query.answer is not None
    await lead.taps("Gauti viską faile", query.message)
    (sent,) = [message for message in lead.messages if message.media]
    assert sent.media is not None
    found = json.loads(sent.media.content)
    assert (sent.media.name, found["association"]) == (
        "sueiga.json",
        "Lietuvos savivaldybių seniūnų asociacija",
    )
    assert found["members"] == [
        {
            "kind": "member",
            "name": None,
            "title": None,
            "address": None,
            "eldership": "Daugų seniūnija",
            "phone": None,
            "email": None,
            "joined_on": "2026-11-23",
            "until": None,
            "left_on": None,
        }
    ]
    (report,) = found["reports"]
    assert [{name: value for name, value in report.items() if value is not None}] == [
        {
            "id": 1,
            "eldership": "Daugų seniūnija",
            "title": "Sutvarkytas parkas",
            "done": "Nupjauta žolė",
            "state": "waiting",
            "kind": "activity",
            "visibility": "county",
            "unnamed": False,
            "links": [],
            "helpful": 0,
            "uses": 0,
            "submitted_at": "2026-11-23T08:00:00+00:00",
            "agreed_at": "2026-11-23T08:00:00+00:00",
            "themes": ["bendruomenė"],
            "files": [],
        }
    ]
    assert [one["id"] for one in found["accounts"]] == [lead.id]
    text = sent.media.content.decode()
    assert (str(other.id) in text, "Simno" in text) == (False, False)


async def test_of_a_stranger_nothing_is_kept(world: World) -> None:
    stranger = world.stranger()
    for command in ("/mydata", "/forgetme"):
        await stranger.says(command)
        assert stranger.sees == NOTHING
    await stranger.sends_data("yb")
    assert stranger.sees == NOTHING
    await stranger.sends_data("ys")
    assert stranger.sees == "Jūsų duomenys lieka kaip buvo."


async def test_whoever_refuses_the_terms_can_see_and_delete(world: World) -> None:
    lead = await world.member("Daugų seniūnija", consented=False)
    await lead.says("/mydata")
    assert lead.sees.startswith("Kas apie Jus saugoma · 1 iš 1")
    await asks_to_be_forgotten(lead)
    assert lead.sees == PENDING


async def test_thinking_again(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/istrinti_mane")
    assert lead.sees == FORGET
    assert lead.buttons == [["Tęsti"], ["🔐 Mano duomenys"], ["Į pradžią"]]
    await lead.taps("Tęsti")
    await lead.says("taip")
    assert lead.sees.startswith("Tai ne tas žodis, nieko neištrinta.")
    await world.restart()
    await lead.says("„Ištrinti“!")
    assert (lead.sees, lead.buttons) == (PENDING, [["Persigalvojau, likti"]])

    old = lead.messages[0]
    await world.restart()
    for act in (lead.says("ištrinti"), lead.starts(), lead.says("/veikla"), lead.sends_photo()):
        await act
        assert lead.sees == PENDING
    for data in ("m:0", "yb", "ro", "sa", "zz:9"):
        await lead.sends_data(data, old)
        assert lead.sees.endswith(PENDING)

    await lead.taps("Persigalvojau, likti")
    assert lead.sees == f"Jūsų duomenys lieka kaip buvo.\n\n{MENU}"
    await world.tick(days=8)
    await lead.says("/menu")
    assert lead.sees == MENU


async def test_forgotten_after_a_week(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    member_id = await member_of(world, lead)
    await published(world, lead)
    await handed_in(world, lead)  # it goes with its author, as nobody has published it
    await fill_up_to(lead, "themes")
    await asks_to_be_forgotten(lead)
    await world.tick(days=6, hours=23)
    assert lead.sees == PENDING
    await world.tick(hours=1)
    assert lead.sees == FORGOTTEN
    await world.restart()
    await world.tick(minutes=1)
    assert lead.texts.count(FORGOTTEN) == 1

    assert await kept_of(world, lead.id, member_id) == {"outbox.chat_id": 1}
    async with world.app.db.read() as tx:
        (kept,) = await tx.execute(sa.select(members.members))
        (one,) = await tx.execute(sa.select(reports.reports))
    assert (kept.id, kept.left_on, one.member_id, one.eldership_id) == (
        member_id,
        None,
        None,
        kept.eldership_id,
    )
    await lead.says("/veikla")
    assert lead.sees.startswith("Jūsų dar nepažįstu.")
    await lead.says("/mydata")
    assert "Daugų" not in lead.sees


async def test_the_groups_let_go_of_whom_the_bot_forgets(world: World) -> None:
    leading = await world.member("Seirijų seniūnija")
    await world.give(leading, Role.COUNTY_LEAD, "LT-AL")
    chat = world.telegram.add_group(
        "Alytus", creator=leading.person, bots=[world.telegram.first_bot], kind="supergroup"
    )
    await world.settle()
    await leading.sends_data(BindGroup(chat.id, County.ALYTUS).pack())
    someone = await world.member("Daugų seniūnija")
    leading.person.adds(someone.person, chat)
    await world.settle()
    await asks_to_be_forgotten(someone)
    await world.tick(days=6)
    assert chat.member(someone.person).is_in
    await world.tick(days=1)
    assert (chat.member(someone.person).is_in, someone.sees) == (False, FORGOTTEN)
    await world.tick(days=1)  # and at night goes what was kept to put them out
    async with world.app.db.read() as tx:
        found = (await tx.execute(sa.select(group_people.c.account_id))).scalars()
        assert list(found) == [leading.id]


async def test_two_taps_and_two_words_are_one(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/istrinti_mane")
    query = await lead.taps("Tęsti")
    await lead.taps_again(query)
    lead.person.says("IŠTRINTI")
    lead.person.says("IŠTRINTI")
    await world.settle()
    assert lead.texts.count(PENDING) == 2
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(audit.audit.c.verb, audit.audit.c.account_id))
        assert [tuple(row) for row in found] == [("forget-asked", lead.id)]


async def test_in_english_too(world: World) -> None:
    lead = await world.member("Daugų seniūnija")
    await lead.says("/language")
    await lead.taps("English")
    await lead.says("/forgetme")
    await lead.taps("Continue")
    await lead.says("delete")
    assert lead.sees.startswith("You asked us to delete your data.")


async def test_the_last_owner_stays(world: World) -> None:
    await world.owner.starts()
    await world.owner.says("/forgetme")
    assert world.owner.sees.startswith("Be Jūsų „Sueiga“ liktų be prižiūrėtojų.")
    await world.owner.sends_data("yb")
    assert world.owner.sees.startswith("Be Jūsų „Sueiga“ liktų be prižiūrėtojų.")

    second = await world.member("Daugų seniūnija")
    async with world.app.db.write() as tx:
        await roles.grant_owner(tx, second.id, world.clock.now())
    await world.owner.says("/forgetme")
    assert "Jums suteiktas prižiūrėtojo vaidmuo." in world.owner.sees
    await asks_to_be_forgotten(world.owner)
    assert world.owner.sees == PENDING
    await second.says("/forgetme")  # the other is as good as gone
    assert second.sees.startswith("Be Jūsų „Sueiga“ liktų be prižiūrėtojų.")
    await world.restart()  # and an owner named in the settings is not made one again meanwhile
    await world.owner.says("/menu")
    assert world.owner.sees == PENDING

    async with world.app.db.write() as tx:
        await tx.execute(roles.roles.delete().where(roles.roles.c.account_id == second.id))
    await world.tick(days=7)
    assert world.owner.sees.startswith("Jūsų duomenų neištrynėme")
    await world.owner.says("/menu")
    assert world.owner.sees.startswith("Ką norėtumėte nuveikti?")


async def test_a_forgotten_owner_leaves_the_other(world: World) -> None:
    await world.owner.starts()
    second = await world.member("Daugų seniūnija")
    async with world.app.db.write() as tx:
        await roles.grant_owner(tx, second.id, world.clock.now())
    await asks_to_be_forgotten(world.owner)
    await world.tick(days=7)
    assert world.owner.sees == FORGOTTEN
    async with world.app.db.read() as tx:
        assert await roles.holders(tx, Role.OWNER, world.clock.now().date()) == [second.id]


async def test_no_table_keeps_a_forgotten_person(either_world: World) -> None:
    """Whatever table there is: each has a row that names them in every way it can."""
    world = either_world
    lead = await world.member("Daugų seniūnija")
    member_id = await member_of(world, lead)
    await world.give(lead, Role.COUNTY_LEAD, "LT-AL")
    ids: dict[Whose, int | None] = {Whose.ACCOUNT: lead.id, Whose.MEMBER: member_id}
    async with world.app.db.write() as tx:
        await audit.add(tx, at=world.clock.now(), verb="x", params={})
        await tx.run_sync(rows.fill)
        for link in LINKS:
            if link.name not in {"members.id", "accounts.id"} and link.table is not roles.roles:
                values = {link.column: ids[link.whose]}
                if link.table.name == "calendars":  # each is somebody's or a county's
                    values["county"] = None
                await tx.execute(link.table.update().values(values))
    assert len(await kept_of(world, lead.id, member_id)) == sum(
        goes(link) and link.table is not roles.roles for link in LINKS
    )
    async with world.app.db.write() as tx:
        await forget.forget(tx, lead.id, world.clock.now())
    assert await kept_of(world, lead.id, member_id) == {}


def test_the_numbers_it_says_are_those_of_the_rules() -> None:
    assert (BACKUPS_KEPT, UPDATES_KEPT.days) == (KEPT_FOR, 7)
