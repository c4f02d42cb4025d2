"""The office's spreadsheet sent to the bot: what is shown, what is written, what is refused."""

import zipfile
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain import consent
from bot.domain.actors import Role
from bot.files import sheets, workbook
from bot.sandbox.messages import Message
from storage import accounts, audit, imports, invitations, members, outbox, roles
from tests.spreadsheets import csv, raw_xlsx, xlsx
from tests.world import Someone, World

HEADING = "Vardas ir pavardė;Seniūnija;Savivaldybė;Pareigos;Telefonas"
DAUGAI = "Daugų Seniūnė;Daugų sen.;Alytaus r. sav.;viceprezidentė;8 612 34567"
ALOVE = "Alovės Seniūnas;Alovės sen.;;;"
SIMNAS = "Simno Seniūnė;Simno sen.;;;8 600 00001"
LELIUNAI = "Leliūnų Seniūnas;Leliūnų sen.;Utenos r.;;8 600 00002"
DIRECTOR = "Asociacijos Direktorė;;;direktorė;"
LIST = (HEADING, DAUGAI, ALOVE, SIMNAS, LELIUNAI, DIRECTOR)


def listing(*lines: str) -> bytes:
    return "\r\n".join(lines).encode()


async def sends(who: Someone, *lines: str, name: str = "nariai.csv") -> None:
    await who.sends_document(name, listing(*lines))


async def roster(world: World) -> list[str]:
    async with world.app.db.read() as tx:
        return [line.name or "–" for line in await members.roster(tx)]


async def log(world: World) -> list[tuple[str, object]]:
    """Verb and county, the oldest first."""
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(audit.audit.c.verb, audit.audit.c.county).order_by(audit.audit.c.id)
        )
        return [(row.verb, row.county) for row in found]


async def kept(world: World) -> list[tuple[str, bool]]:
    """State of each import, and whether what stood in the file is still there."""
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(imports.imports.c.state, imports.imports.c.sheets).order_by(
                imports.imports.c.id
            )
        )
        return [(row.state, row.sheets is not None) for row in found]


async def joins(world: World, name: str) -> Someone:
    """The person of that name in the roster takes their place in the bot."""
    someone = world.stranger(name)
    async with world.app.db.write() as tx:
        (line,) = [one for one in await members.roster(tx) if one.name == name]
        await accounts.link(tx, someone.id, line.id)
        await accounts.accept_terms(tx, someone.id, consent.VERSION, world.clock.now())
    await someone.starts()
    return someone


@pytest.fixture
async def office(world: World) -> Someone:
    """The owner, with the first list taken over."""
    await world.owner.starts()
    await sends(world.owner, *LIST)
    await world.owner.taps("Įrašyti")
    return world.owner


async def test_a_list_is_shown_first_and_written_when_confirmed(world: World) -> None:
    owner = world.owner
    await owner.starts()
    await sends(owner, *LIST, name="Nariai 2026.csv")
    assert owner.texts[-2] == (
        "Skaitau „Nariai 2026.csv“… Kai tik perskaitysiu, parodysiu, kas pasikeistų."
    )
    assert owner.sees == (
        "Peržiūra: „Nariai 2026.csv“\n"
        "Sąraše: naujų – 5, pasikeitusių – 0, nepakitusių – 0, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Nauji:\n"
        "2 eilutė: Daugų Seniūnė, Daugų seniūnija (Alytaus r.)\n"
        "3 eilutė: Alovės Seniūnas, Alovės seniūnija (Alytaus r.)\n"
        "4 eilutė: Simno Seniūnė, Simno seniūnija (Alytaus r.)\n"
        "5 eilutė: Leliūnų Seniūnas, Leliūnų seniūnija (Utenos r.)\n"
        "6 eilutė: Asociacijos Direktorė\n"
        "Kol kas niekas neįrašyta. Įrašyti?"
    )
    assert owner.buttons == [["Įrašyti", "Atšaukti"]]
    assert await roster(world) == []

    await world.restart()
    await owner.taps("Įrašyti")
    assert owner.sees == (
        "Įrašyta. Sąraše: naujų – 5, pasikeitusių – 0, nepakitusių – 0, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Pasitraukusių prieiga nutraukta, apskričių viceprezidentams pranešta."
    )
    assert len(await roster(world)) == 5
    assert await kept(world) == [("applied", False)]
    assert await log(world) == [
        ("roster-imported", None),
        ("roster-roles", "LT-AL"),
        ("roster-roles", None),
    ]
    await owner.says("/menu")
    await owner.taps("📋 Narių sąrašas")
    assert owner.sees.splitlines()[:3] == [
        "Narių sąrašas",
        "4 nariai · kitų (biuras, juristas): 1",
        "Paskutinį kartą atnaujintas: 2026 m. lapkričio 23 d., pirmadienis, 10:00",
    ]


async def test_two_taps_write_once(world: World, office: Someone) -> None:
    await sends(office, *LIST[:-1], DIRECTOR, "Punios Seniūnas;Punios;;;")
    query = await office.taps("Įrašyti")
    await office.taps_again(query)
    assert office.sees == "Šis sąrašas jau įrašytas."
    assert len(await roster(world)) == 6
    assert [verb for verb, _ in await log(world)].count("roster-imported") == 2


async def test_who_left_loses_access_at_once_and_the_lead_is_told(
    world: World, office: Someone
) -> None:
    lead = await joins(world, "Daugų Seniūnė")
    former = await joins(world, "Alovės Seniūnas")
    await former.says("/veikla")
    await sends(
        office,
        HEADING,
        DAUGAI,
        "Alovės Naujokė;Alovės sen.;;;",
        "Simno Seniūnė;Leliūnų sen.;Utenos r.;;8 600 00001",
        "Leliūnų Seniūnas;Simno sen.;;;8 600 00002",
        DIRECTOR,
    )
    assert "• Alovės Seniūnas, Alovės seniūnija (Alytaus r.)" in office.sees
    assert "Prieigą prie „Sueigos“ prarastų 1 žmogus, iš jų prisijungusių – 1." in office.sees
    await office.taps("Įrašyti")

    assert lead.sees == (
        "Alytaus apskritis: pasikeitė narių sąrašas\n"
        "2 nauji nariai:\n"
        "• Alovės Naujokė, Alovės seniūnija (Alytaus r.)\n"
        "• Leliūnų Seniūnas, Simno seniūnija (Alytaus r.)\n"
        "Pasitraukė 2 nariai:\n"
        "• Alovės Seniūnas, Alovės seniūnija (Alytaus r.)\n"
        "• Simno Seniūnė, Simno seniūnija (Alytaus r.)"
    )
    for said in ("/menu", "Sutvarkyta aikštelė"):
        await former.says(said)
        assert former.sees.startswith("Jūsų dar nepažįstu.")
    assert ("left", "LT-AL") in await log(world)
    assert [verb for verb, _ in await log(world)].count("moved") == 2


async def test_invitations_of_who_left_let_nobody_in(world: World, office: Someone) -> None:
    now = world.clock.now()
    async with world.app.db.write() as tx:
        (alove,) = [one for one in await members.roster(tx) if one.name == "Alovės Seniūnas"]
        given = {"given_at": now, "expires_at": now.replace(year=2027)}
        await invitations.add_all(tx, [{"member_id": alove.id, "code_hash": "x", **given}])
    await sends(office, HEADING, DAUGAI, SIMNAS, LELIUNAI, DIRECTOR)
    await office.taps("Įrašyti")
    async with world.app.db.read() as tx:
        assert await invitations.open_to(tx, [alove.id], now) == []


async def test_more_than_a_third_leaves_only_when_confirmed_twice(
    world: World, office: Someone
) -> None:
    before = await roster(world)
    await sends(office, HEADING, DAUGAI, DIRECTOR)
    assert "⚠️ Tai daugiau nei trečdalis sąrašo." in office.sees
    await office.taps("Įrašyti")
    assert office.sees == (
        "Iš sąrašo dingtų 3 žmonės – daugiau nei trečdalis. Prieiga jiems nutrūktų iš karto, ir "
        "grupėse. Ar tikrai įrašyti?"
    )
    assert await roster(world) == before
    await office.taps("Taip, tai visas sąrašas")
    assert await roster(world) == ["Daugų Seniūnė", "Asociacijos Direktorė"]


async def test_whoever_would_shut_themselves_out_is_told(world: World, office: Someone) -> None:
    director = await joins(world, "Asociacijos Direktorė")
    await sends(director, *LIST[:-1])
    assert "⚠️ Šiame faile nėra Jūsų: įrašius prieiga nutrūktų ir Jums." in director.sees


async def test_two_in_the_office_at_once(world: World, office: Someone) -> None:
    """What was shown is what is written: the second sees what the first one's list left."""
    director = await joins(world, "Asociacijos Direktorė")
    await sends(office, *LIST, "Punios Seniūnas;Punios;;;")
    await sends(director, *LIST, "Raitininkų Seniūnė;Raitininkų;;;")
    await office.taps("Įrašyti")
    await director.taps("Įrašyti", director.messages[-2])
    assert director.sees.startswith(
        "Kol svarstėte, sąrašas pasikeitė. Štai kas būtų įrašyta dabar:\n\n"
        "Sąraše: naujų – 1, pasikeitusių – 0, nepakitusių – 5, pasitraukusių – 1"
    )
    assert "Punios Seniūnas" in await roster(world)
    await director.taps("Įrašyti")
    assert "Punios Seniūnas" not in await roster(world)
    assert "Raitininkų Seniūnė" in await roster(world)


async def test_a_newer_file_takes_the_place_of_the_older(world: World, office: Someone) -> None:
    await sends(office, *LIST, "Punios Seniūnas;Punios;;;")
    older = office.messages[-1]
    await sends(office, *LIST, "Raitininkų Seniūnė;Raitininkų;;;")
    await office.taps("Įrašyti", older)
    assert office.sees == "Vėliau atsiuntėte kitą failą, todėl šis nebegalioja."
    assert await kept(world) == [("applied", False), ("replaced", False), ("shown", True)]


async def test_a_preview_can_be_cancelled_and_ends_after_a_day(
    world: World, office: Someone
) -> None:
    await sends(office, HEADING, DAUGAI, DIRECTOR)
    await office.taps("Atšaukti")
    assert office.sees == "Atšaukta: niekas neįrašyta, failo turinys ištrintas."
    await sends(office, HEADING, DAUGAI, DIRECTOR)
    world.clock.advance(hours=25)
    await office.taps("Įrašyti")
    assert office.sees == "Peržiūra galioja parą, ir ji jau baigėsi. Atsiųskite failą iš naujo."
    await world.tick()
    assert await kept(world) == [("applied", False), ("cancelled", False), ("expired", False)]
    assert len(await roster(world)) == 5


async def test_another_persons_preview_cannot_be_confirmed(world: World, office: Someone) -> None:
    director = await joins(world, "Asociacijos Direktorė")
    member = await joins(world, "Alovės Seniūnas")
    await sends(office, HEADING, DAUGAI, ALOVE, SIMNAS, LELIUNAI, DIRECTOR, "Punios S;Punios;;;")
    data = office.messages[-1].buttons[0][0].data
    for forger in (director, member):
        await forger.sends_data(data)
    assert director.texts[-1].startswith("Šis mygtukas nebegalioja.")
    assert member.sees.startswith("Narių sąrašą tvarko asociacijos biuras.")
    assert len(await roster(world)) == 5


async def test_a_right_lost_meanwhile_shows_nothing(world: World, office: Someone) -> None:
    director = await joins(world, "Asociacijos Direktorė")
    director.person.sends_document(listing(*LIST), "nariai.csv")
    await world.take_in()
    async with world.app.db.write() as tx:
        (line,) = [one for one in await members.roster(tx) if one.account_id == director.id]
        await roles.revoke_all(tx, [line.id])
    await world.settle()
    assert director.sees.startswith("Skaitau")
    assert (await kept(world))[-1] == ("refused", False)


async def test_a_file_from_a_member_is_not_read(world: World, office: Someone) -> None:
    member = await joins(world, "Alovės Seniūnas")
    await sends(member, *LIST)
    assert member.sees.startswith("Nesupratau, ką su tuo daryti.")
    assert await kept(world) == [("applied", False)]


async def test_the_same_list_has_nothing_to_write(world: World, office: Someone) -> None:
    await sends(office, *LIST)
    assert office.sees.endswith("Sąrašas sutampa su tuo, kurį turiu: įrašyti nėra ko.")
    assert office.buttons == []


async def refused(who: Someone, name: str, content: bytes) -> str:
    """What the bot answers last."""
    await who.sends_document(name, content)
    assert who.buttons == []
    return who.sees


async def test_whatever_is_wrong_is_said_and_changes_nothing(
    world: World, office: Someone, tmp_path: Path
) -> None:
    before, file = await roster(world), tmp_path / "a.xlsx"
    nothing = "Niekas nepakeista: "
    assert (await refused(office, "nariai.pdf", b"%PDF-1.4")) == (
        f"{nothing}tai ne XLSX ir ne CSV failas. Atverkite sąrašą skaičiuoklėje ir išsaugokite "
        "„Excel“ (.xlsx) formatu."
    )
    assert (await refused(office, "nariai.xls", b"x")).startswith(f"{nothing}tai senojo „Excel“")
    assert (await refused(office, "nariai.xlsx", b"\x89PNG\r\n\x1a\n\0\0")).startswith(
        f"{nothing}tai ne XLSX"
    )
    assert (await refused(office, "a.xlsx", xlsx(file, ["Pajamos"], [1]).read_bytes())).startswith(
        f"{nothing}nerasta stulpelių „Vardas ir pavardė“, „Seniūnija“."
    )
    bomb = xlsx(file, ["Vardas"])
    with zipfile.ZipFile(bomb, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/a.bin", bytes(workbook.UNPACKED_MAX))
    assert (await refused(office, "a.xlsx", bomb.read_bytes())).startswith(
        f"{nothing}išskleistas failas užimtų daugiau nei"
    )
    text = '<c t="inlineStr"><is><t>{}</t></is></c>'
    formula = (
        f"<row>{text.format('Vardas')}{text.format('Seniūnija')}</row>"
        f"<row>{text.format('Seniūnė')}<c><f>VLOOKUP(A2,B!A:B,2)</f></c></row>"
    )
    assert (
        await refused(office, "a.xlsx", raw_xlsx(file, {"A": formula}).read_bytes())
    ).startswith(f"{nothing}2 eilutės stulpelyje „Seniūnija“ yra formulė")
    half = csv(tmp_path / "a.csv", HEADING, DAUGAI, "A A;Xyz;;;", "B B;Xyz;;;").read_bytes()
    assert (await refused(office, "a.csv", half)).startswith(
        f"{nothing}nepavyko perskaityti daugiau nei pusės eilučių (2 iš 3)."
    )
    assert (await refused(office, "a.csv", b"")).startswith(f"{nothing}faile nėra nė vienos")
    assert await roster(world) == before
    assert {state for state, sheets_there in await kept(world) if not sheets_there} == {
        "applied",
        "refused",
    }


async def test_a_huge_file_is_refused_before_it_is_downloaded(
    world: World, office: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    async def get_file(file_id: str) -> None:
        asked.append(file_id)

    monkeypatch.setattr(type(world.app.bot), "get_file", get_file)
    said = await refused(office, "nariai.xlsx", bytes(sheets.SIZE_MAX + 1))
    assert said == (
        "Niekas nepakeista: failas didesnis nei 20 MB. Palikite jame tik sąrašą ir išsaugokite iš "
        "naujo."
    )
    assert (asked, await kept(world)) == ([], [("applied", False)])


async def test_lines_that_contradict_are_left_out_and_said(world: World, office: Someone) -> None:
    await sends(
        office,
        "Vardas;Seniūnija;Apskritis;Pareigos",
        "Daugų Seniūnė;Daugų;;viceprezidentė",
        "Simno Seniūnė;Simno;;",
        "Leliūnų Seniūnas;Leliūnų;Utenos;",
        "Alovės Seniūnas;Alovės;;",
        "Alovės Kitas;Alovės sen.;Alytaus;",
        "Punios Seniūnas;Punios;Marso;",
        "Asociacijos Direktorė;;;direktorė",
    )
    assert office.sees.splitlines()[2:] == [
        "Lieka sąraše, nes jų eilutės perskaityti nepavyko:",
        "• Alovės Seniūnas, Alovės seniūnija (Alytaus r.)",
        "Neperskaitytos eilutės (pagal jas nieko nekeičiama):",
        "5 eilutė: ta pati seniūnija įrašyta kelis kartus (dar čia: 6). Palikite vieną eilutę.",
        "6 eilutė: ta pati seniūnija įrašyta kelis kartus (dar čia: 5). Palikite vieną eilutę.",
        "7 eilutė: apskrities „Marso“ nėra.",
        "Sąrašas sutampa su tuo, kurį turiu: įrašyti nėra ko.",
    ]


def file_of(message: Message) -> bytes:
    return message.media.content


async def test_the_template_and_the_list_as_it_is(world: World, office: Someone) -> None:
    await office.says("/menu")
    await office.taps("📋 Narių sąrašas")
    overview = office.messages[-1]
    await office.taps("📄 Šablonas", overview)
    (sheet,) = [one for one in sheets.read(file_of(office.messages[-1])) if one.name == "Šablonas"]
    assert list(sheet.rows[0]) == [
        *("Vardas ir pavardė", "Seniūnija", "Savivaldybė", "Apskritis", "Pareigos", "Telefonas"),
        *("El. paštas", "Kreipinys", "Seniūnas / seniūnė", "Iki"),
    ]
    assert list(sheet.rows[1])[:4] == [
        *("Vardenis Pavardenis", "Daugų seniūnija"),
        *("Alytaus rajono savivaldybė", "Alytaus apskritis"),
    ]
    await office.sends_document("šablonas.xlsx", file_of(office.messages[-1]))
    assert "2 eilutė: tai šablono pavyzdys. Ištrinkite šią eilutę." in office.sees

    await office.taps("⬇️ Dabartinis sąrašas", overview)
    current = file_of(office.messages[-1])
    await office.sends_document("nariai.xlsx", current)
    assert "nepakitusių – 5, pasitraukusių – 0" in office.sees
    assert office.sees.endswith("Sąrašas sutampa su tuo, kurį turiu: įrašyti nėra ko.")


async def test_a_long_list_comes_whole_as_a_file(world: World, office: Someone) -> None:
    names = ("Punios", "Raitininkų", "Miroslavo", "Nemunaičio", "Pivašiūnų", "Krokialaukio")
    more = ("Kruopių", "Papilės", "Ventos", "Andrioniškio", "Debeikių", "Skiemonių", "Troškūnų")
    broken = [f"N{n} {'Ž' * 90};{'X' * 3000};;;" for n in range(8)]
    await sends(office, *LIST, *(f"{one} {'Ą' * 100};{one};;;" for one in names + more), *broken)
    assert "… ir dar" in office.messages[-2].plain
    assert office.sees == "Čia viskas, kas pasikeistų: žinutėje tilpo ne visos eilutės."
    (sheet,) = sheets.read(file_of(office.messages[-1]))
    assert [row[0] for row in sheet.rows[1:]] == ["nauja"] * 13 + ["neperskaityta"] * 8
    async with world.app.db.read() as tx:
        assert set(await outbox.counts(tx)) == {"sent"}


async def test_a_county_lead_has_no_roster(world: World, office: Someone) -> None:
    lead = await joins(world, "Daugų Seniūnė")
    await world.give(lead, Role.MUNICIPAL_LEAD, "LT-33")
    await lead.says("/menu")
    assert "📋 Narių sąrašas" not in [label for row in lead.buttons for label in row]
    await sends(lead, *LIST)
    assert len(await kept(world)) == 1


async def test_who_left_is_put_out_of_the_group(world: World, office: Someone) -> None:
    former = await joins(world, "Alovės Seniūnas")
    stays = await joins(world, "Simno Seniūnė")
    group = await world.county_group("LT-AL")
    group = office.person.promotes(world.telegram.first_bot, group)
    await world.settle()
    for someone in (former, stays):
        office.person.adds(someone.person, group)
    await world.settle()
    await sends(office, HEADING, DAUGAI, SIMNAS, LELIUNAI, DIRECTOR)
    await office.taps("Įrašyti")
    inside = {one.id: group.member(one.person).is_in for one in (former, stays)}
    assert inside == {former.id: False, stays.id: True}


async def test_a_list_is_taken_over_on_both_engines(either_world: World) -> None:
    owner = either_world.owner
    await owner.starts()
    for lines in (LIST, (*LIST[:3], *LIST[4:], "Punios Seniūnas;Punios;;;")):
        await sends(owner, *lines)
        await owner.taps("Įrašyti")
        assert owner.sees.startswith("Įrašyta.")
    assert await roster(either_world) == [
        *("Daugų Seniūnė", "Alovės Seniūnas", "Leliūnų Seniūnas", "Asociacijos Direktorė"),
        "Punios Seniūnas",
    ]
    assert await kept(either_world) == [("applied", False), ("applied", False)]
