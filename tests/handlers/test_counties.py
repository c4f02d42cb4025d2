"""Stories around the boards of counties."""

import re

import pytest

from bot.domain.actors import Role
from bot.domain.boards import Gap
from bot.domain.counties import County
from bot.files import sheets
from handlers.counties.routes import CountyBoard, InviteCounty, MunicipalityBoard, WhoLacks
from storage import members, territories
from tests.grouping import a_lead, bound
from tests.people import from_the_office, tell_roster
from tests.reporting import STALE
from tests.world import Someone, World

NOT_ALLOWED = "Vardus mato apskrities viceprezidentas ir asociacijos biuras."


async def in_the_roster(world: World, *names: str) -> None:
    """Members who have not joined."""
    async with world.app.db.write() as tx:
        for place in await territories.all_elderships(tx):
            if place.name in names:
                await members.add(
                    tx,
                    kind=members.Kind.MEMBER,
                    eldership_id=place.id,
                    joined_on=world.clock.now().date(),
                )


@pytest.fixture
async def lead(world: World) -> Someone:
    """The lead of Alytaus apskritis: with a colleague in the group, two more have not joined."""
    found = await a_lead(world)
    chat = await bound(world, found)
    colleague = await world.member("Simno seniūnija")
    await tell_roster(world, colleague, name="Simno seniūnas")
    colleague.person.joins(chat)
    await world.settle()
    await in_the_roster(world, "Leipalingio seniūnija", "Miroslavo seniūnija")
    return found


BOARD = """Alytaus apskritis · 4 seniūnai
Prisijungė 2 · grupėje 2 · 30 dienų nerašė 0
Sąraše nėra 28 seniūnijų seniūnų.
Dar neprisijungė 2: Leipalingio seniūnija; Miroslavo seniūnija"""
EVERYBODY_SEES = "\n".join(BOARD.splitlines()[:3])


async def test_a_lead_sees_who_is_missing_and_invites_them(world: World, lead: Someone) -> None:
    await lead.says("/apskritys")
    await lead.taps("Alytaus")
    assert (lead.sees, lead.buttons) == (
        BOARD,
        [
            ["Pakviesti visus 2", "Po vieną"],
            ["Ne grupėje (2)"],
            ["Pagal savivaldybes"],
            ["👥 Apskričių grupės"],
            ["‹ Apskritys"],
        ],
    )
    await lead.taps("Pakviesti visus 2")
    links = re.findall(r"\?start=(\S+)", lead.sees)
    assert lead.sees.startswith("Kvietimai: Alytaus apskritis\n")
    assert len(links) == 2

    newcomer = world.stranger()
    await newcomer.starts(links[0])
    await newcomer.taps("Sutinku ir tęsiu")
    await lead.sends_data(CountyBoard(County.ALYTUS).pack())
    assert "Prisijungė 3 · grupėje 2" in lead.sees
    assert "Dar neprisijungė 1: Miroslavo seniūnija" in lead.sees


async def test_or_one_by_one(lead: Someone) -> None:
    await lead.sends_data(CountyBoard(County.ALYTUS).pack())
    await lead.taps("Po vieną")
    assert (lead.sees, lead.buttons) == (
        (
            "Alytaus apskritis. Dar neprisijungė 2. "
            "Paspauskite ir gausite kvietimą, kurį galėsite persiųsti."
        ),
        [["Leipalingio seniūnija"], ["Miroslavo seniūnija"], ["‹ Į apskritį"]],
    )
    await lead.taps("Leipalingio seniūnija")
    assert lead.sees.startswith("Kvietimas: Leipalingio seniūnija\n")


async def test_who_is_silent_and_who_is_not_in_the_group(world: World, lead: Someone) -> None:
    quiet = await world.member("Alovės seniūnija")
    world.clock.advance(days=31)
    await lead.sends_data(CountyBoard(County.ALYTUS).pack())
    assert "Prisijungė 3 · grupėje 2 · 30 dienų nerašė 3" in lead.sees
    assert lead.buttons[1] == ["Ne grupėje (3)", "Nerašė (3)"]
    await lead.taps("Nerašė (3)")
    assert (lead.sees, lead.buttons) == (
        "Alytaus apskritis. Seniai nerašė 3:",
        [
            ["Alovės seniūnija"],
            ["Daugų seniūnija"],
            ["Simno seniūnas, Simno sen."],
            ["‹ Į apskritį"],
        ],
    )
    await lead.taps("Alovės seniūnija")
    assert lead.buttons[0] == ["Rašyti per „Sueigą“"]
    await quiet.says("/meniu")
    await lead.sends_data(CountyBoard(County.ALYTUS).pack())
    assert "30 dienų nerašė 2" in lead.sees


async def test_by_municipality_with_a_sheet_to_print(lead: Someone) -> None:
    await lead.sends_data(CountyBoard(County.ALYTUS).pack())
    await lead.taps("Pagal savivaldybes")
    assert lead.sees == (
        "Alytaus apskritis\n"
        "Sąraše · prisijungė · grupėje · 30 dienų nerašė\n"
        "Alytaus r.: 3 · 2 · 2 · 0\n"
        "Druskininkų sav.: 1 · 0 · 0 · 0\n"
        "Lazdijų r.: 0 · 0 · 0 · 0\n"
        "Varėnos r.: 0 · 0 · 0 · 0"
    )
    await lead.taps("Druskininkų sav.")
    assert (lead.sees, lead.buttons) == (
        (
            "Druskininkų savivaldybė · 1 seniūnas\n"
            "Prisijungė 0 · grupėje 0 · 30 dienų nerašė 0\n"
            "Sąraše nėra 1 seniūnijos seniūno.\n"
            "Dar neprisijungė 1: Leipalingio seniūnija"
        ),
        [["Pakviesti visus 1"], ["🖨 Lapas (PDF)"], ["‹ Savivaldybės"]],
    )


async def test_a_member_sees_counts_and_no_names(world: World, lead: Someone) -> None:
    someone = await world.member("Kriūkų seniūnija")
    await someone.says("apskritys")
    assert someone.sees == (
        "Apskritys\n"
        "Sąraše · prisijungė · grupėje · 30 dienų nerašė\n"
        "Alytaus: 4 · 2 · 2 · 0\n"
        "Kauno: 0 · 0 · 0 · 0\n"
        "Klaipėdos: 0 · 0 · 0 · 0\n"
        "Marijampolės: 1 · 1 · 0 · 0\n"
        "Panevėžio: 0 · 0 · 0 · 0\n"
        "Šiaulių: 0 · 0 · 0 · 0\n"
        "Tauragės: 0 · 0 · 0 · 0\n"
        "Telšių: 0 · 0 · 0 · 0\n"
        "Utenos: 0 · 0 · 0 · 0\n"
        "Vilniaus: 0 · 0 · 0 · 0\n"
        "Iš viso: 5 · 3 · 2 · 0"
    )
    assert someone.buttons[-2:] == [["Utenos", "Vilniaus"], ["Į pradžią"]]
    await someone.taps("Alytaus")
    assert (someone.sees, someone.buttons) == (
        EVERYBODY_SEES,
        [["Pagal savivaldybes"], ["‹ Apskritys"]],
    )
    await someone.sends_data(WhoLacks(County.ALYTUS, Gap.NOT_STARTED, 0).pack())
    assert someone.sees.startswith(NOT_ALLOWED)
    await someone.sends_data(MunicipalityBoard(15).pack())  # „Druskininkų savivaldybė“
    assert "Leipalingio" not in someone.sees
    await someone.sends_data(MunicipalityBoard(99).pack())
    assert someone.sees.startswith(STALE)


async def test_the_lead_of_another_county_sees_no_names(world: World, lead: Someone) -> None:
    other = await world.member("Kriūkų seniūnija")
    await world.give(other, Role.COUNTY_LEAD, "LT-MR")
    await other.sends_data(CountyBoard(County.ALYTUS).pack())
    assert other.sees == EVERYBODY_SEES
    await other.sends_data(WhoLacks(County.ALYTUS, Gap.NOT_STARTED, 0).pack())
    assert other.sees.startswith(NOT_ALLOWED)
    await other.sends_data(InviteCounty(County.ALYTUS).pack())
    assert other.sees.startswith(NOT_ALLOWED)


async def test_a_lead_hears_what_is_wrong_with_the_group(world: World, lead: Someone) -> None:
    await world.give(lead, Role.COUNTY_LEAD, "LT-MR")
    await lead.sends_data(CountyBoard(County.MARIJAMPOLE).pack())
    assert lead.sees == (
        "Marijampolės apskritis · 0 seniūnų\n"
        "Prisijungė 0 · grupėje 0 · 30 dienų nerašė 0\n"
        "Sąraše nėra 40 seniūnijų seniūnų.\n"
        "Apskrities grupės dar nėra.\n"
        "Prisijungė visi."
    )


async def test_too_many_for_one_message_are_invited_by_municipality(
    world: World, lead: Someone
) -> None:
    async with world.app.db.read() as tx:
        places = [one for one in await territories.all_elderships(tx) if one.county == "LT-AL"]
    taken = ("Daugų", "Simno", "Leipalingio", "Miroslavo")
    free = [one.name for one in places if not one.name.startswith(taken)]
    await in_the_roster(world, *free[:20])
    await lead.sends_data(CountyBoard(County.ALYTUS).pack())
    (everybody,) = [one[0] for one in lead.buttons if one[0].startswith("Pakviesti visus")]
    await lead.taps(everybody)
    assert lead.sees.startswith("Dar neprisijungė 22 seniūnai. Kur?")
    await lead.sends_data(InviteCounty(County.ALYTUS).pack())
    assert lead.sees.startswith("Dar neprisijungė 22 – visos nuorodos į vieną žinutę netilptų.")


def numbers(text: str) -> dict[str, tuple[int, ...]]:
    """The counts of a screen, by county."""
    lines = re.findall(r"^(.+): (\d+) · (\d+) · (\d+) · (\d+)$", text, re.MULTILINE)
    return {name: tuple(map(int, counts)) for name, *counts in lines}


async def test_the_office_has_it_as_a_picture_and_as_a_table(world: World, lead: Someone) -> None:
    office = await from_the_office(world, "Direktorė", Role.DIRECTOR)
    await office.says("/counties")
    shown = numbers(office.sees)
    assert office.buttons[-2:] == [["🖼 Paveikslas", "📄 XLSX"], ["Į pradžią"]]
    await office.taps("📄 XLSX")
    table, places, people = sheets.read(office.messages[-1].media.content)
    assert table.rows[0] == [
        *("Kur", "Sąraše", "Prisijungė", "Grupėje", "30 dienų nerašė", "Be seniūno sąraše"),
    ]
    told = {row[0].removesuffix(" apskritis"): tuple(map(int, row[1:5])) for row in table.rows[1:]}
    assert told == shown
    assert (table.name, places.name, people.name) == ("Apskritys", "Savivaldybės", "Seniūnai")
    assert len(places.rows) == 1 + 55
    assert sum(int(row[1]) for row in places.rows[1:]) == shown["Iš viso"][0]
    (row,) = [row for row in people.rows if row[1] == "Leipalingio seniūnija"]
    assert row == [
        "",
        "Leipalingio seniūnija",
        "Druskininkų savivaldybė",
        "Alytaus apskritis",
        *("ne", "ne", "ne"),
    ]
    screen = next(one for one in office.messages if numbers(one.plain))
    await office.taps("🖼 Paveikslas", screen)
    assert office.messages[-1].photo is not None
    assert office.sees == "Apskritys šiandien."


async def test_the_table_has_names_only_for_who_may_see_them(world: World, lead: Someone) -> None:
    board = await from_the_office(world, "Prezidentas", Role.PRESIDENT)
    await board.says("/counties")
    await board.taps("📄 XLSX")
    assert [one.name for one in sheets.read(board.messages[-1].media.content)] == [
        "Apskritys",
        "Savivaldybės",
    ]
    await world.member("Kriūkų seniūnija")
    await lead.says("/counties")
    await lead.taps("📄 XLSX")
    *_, people = sheets.read(lead.messages[-1].media.content)
    assert {row[3] for row in people.rows[1:]} == {"Alytaus apskritis"}


async def test_it_is_complete_in_english(world: World, lead: Someone) -> None:
    await lead.says("/kalba")
    await lead.taps("English")
    await lead.sends_data(CountyBoard(County.ALYTUS).pack())
    assert lead.sees == (
        "Alytaus apskritis · 4 elders\n"
        "Joined 2 · in the group 2 · silent for 30 days 0\n"
        "The elders of 28 elderships are not in the roster.\n"
        "Not joined yet, 2: Leipalingio seniūnija; Miroslavo seniūnija"
    )
    await lead.says("/counties")
    await lead.taps("📄 XLSX")
    table, *_ = sheets.read(lead.messages[-1].media.content)
    assert table.rows[0][:2] == ["Where", "In the roster"]
