"""`sueiga roster import`: what the office sees, and what is in the database afterwards."""

import time
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.cli.roster import bring_in
from bot.domain.actors import Grant, Role
from storage import accounts, audit, members, outbox, roles, territories
from storage.base import Database
from tests.conftest import Sqlite
from tests.spreadsheets import csv, raw_xlsx, xlsx
from tests.world import settings

HEADING = "Vardas ir pavardė;Seniūnija;Savivaldybė;Pareigos;Telefonas;Iki"
DAUGAI = "Daugų Seniūnė;Daugų sen.;Alytaus r. sav.;seniūnė;8 612 34567;"
LEIPALINGIS = "Leipalingio Seniūnas;Leipalingio;;viceprezidentas;;"
LELIUNAI = "Leliūnų Seniūnas;Leliūnų sen.;Utenos r.;atstovas, valdybos narys;;"
DIRECTOR = "Asociacijos Direktorė;;;direktorė;+370 698 00000;2027-12-31"


class Office:
    """Somebody with a spreadsheet and a terminal."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.settings = settings(f"sqlite:///{folder / 'sueiga.sqlite'}")
        self.db = Database(self.settings.database_url)
        self._capsys = capsys

    async def imports(self, *lines: str, **options: bool) -> str:
        return await self.imports_file(csv(self.folder / "list.csv", *lines), **options)

    async def imports_file(self, file: Path, **options: bool) -> str:
        """What the terminal shows; „exit 1“ under it when the command fails."""
        ending = ""
        try:
            await bring_in(file, settings=self.settings, **options)
        except SystemExit as end:
            ending = f"exit {end.code}\n"
        return self._capsys.readouterr().out + ending

    async def people(self) -> list[str]:
        """The roster: name, eldership, phone, roles."""
        async with self.db.read() as tx:
            names = {one.id: one.name for one in await territories.all_elderships(tx)}
            grants = await roles.of_members(tx)
            return [
                f"{line.name} | {names.get(line.eldership_id or 0, '–')} | {line.phone or '–'} | "
                + ", ".join(sorted(f"{g.role}:{g.scope}" for g in grants.get(line.id, ())))
                for line in await members.roster(tx)
            ]


@pytest.fixture
async def new_office(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], hurry: None
) -> AsyncIterator[Office]:
    """Nobody has made its database yet."""
    office = Office(tmp_path, capsys)
    yield office
    await office.db.close()


@pytest.fixture
async def office(new_office: Office, sqlite: Sqlite) -> Office:
    await sqlite.migrated(new_office.folder)
    return new_office


async def test_the_first_list_fills_the_roster(new_office: Office) -> None:
    office = new_office
    shown = await office.imports(
        "Narių sąrašas 2026", HEADING, DAUGAI, "", LEIPALINGIS, LELIUNAI, DIRECTOR
    )
    assert shown == (
        "Sąraše: naujų – 4, pasikeitusių – 0, nepakitusių – 0, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Nauji:\n"
        "3 eilutė: Daugų Seniūnė, Daugų seniūnija (Alytaus r.)\n"
        "5 eilutė: Leipalingio Seniūnas, Leipalingio seniūnija (Druskininkų sav.)\n"
        "6 eilutė: Leliūnų Seniūnas, Leliūnų seniūnija (Utenos r.)\n"
        "7 eilutė: Asociacijos Direktorė\n"
        "Įrašyta.\n"
    )
    assert await office.people() == [
        "Daugų Seniūnė | Daugų seniūnija | +37061234567 | ",
        "Leipalingio Seniūnas | Leipalingio seniūnija | – | county_lead:LT-AL",
        "Leliūnų Seniūnas | Leliūnų seniūnija | – | board:, municipal_lead:LT-54",
        "Asociacijos Direktorė | – | +37069800000 | director:",
    ]


async def test_the_same_list_again_changes_nothing(office: Office) -> None:
    await office.imports(HEADING, DAUGAI, LEIPALINGIS, LELIUNAI, DIRECTOR)
    before = await office.people()
    assert await office.imports(HEADING, DIRECTOR, LELIUNAI, LEIPALINGIS, DAUGAI) == (
        "Sąraše: naujų – 0, pasikeitusių – 0, nepakitusių – 4, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Įrašyta.\n"
    )
    assert await office.people() == before


async def test_a_preview_writes_nothing(office: Office) -> None:
    shown = await office.imports(HEADING, DAUGAI, dry_run=True)
    assert shown.endswith("Tai tik peržiūra: niekas neįrašyta.\n")
    assert await office.people() == []


async def test_a_year_later(office: Office) -> None:
    """Somebody moved, somebody married, one has a successor, one line has a slip."""
    await office.imports(
        HEADING,
        DAUGAI,
        LEIPALINGIS,
        LELIUNAI,
        DIRECTOR,
        "Alovės Seniūnaitė;Alovės;;;8 600 00001;",
        "Rūta Rūtaitė;Krokialaukio;;;;",
    )
    shown = await office.imports(
        HEADING,
        "SENIŪNĖ Daugų;Daugų sen.;Alytaus r. sav.;seniūnė, juristė;8 612 34567;",
        "Leipalingio Naujokas;Leipalingio;;viceprezidentas;;",
        "Leliūnų Seniūnas;Leliūnų sen.;Utenos r.;ponas;;",
        "Alovės Seniūnienė;Alovės;;;8 600 00001;",
        DIRECTOR,
        "Rūta Rūtaitė;Raitininkų;;;;",
    )
    assert shown == (
        "Sąraše: naujų – 2, pasikeitusių – 2, nepakitusių – 1, pasitraukusių – 2, "
        "neperskaitytų eilučių – 1.\n"
        "Nauji:\n"
        "3 eilutė: Leipalingio Naujokas, Leipalingio seniūnija (Druskininkų sav.)\n"
        "7 eilutė: Rūta Rūtaitė, Raitininkų seniūnija (Alytaus r.)\n"
        "Pasikeitę:\n"
        "2 eilutė: Daugų Seniūnė, Daugų seniūnija (Alytaus r.): vardas ir pavardė, pareigos\n"
        "5 eilutė: Alovės Seniūnaitė, Alovės seniūnija (Alytaus r.): vardas ir pavardė\n"
        "Sąraše neberasti (prieiga nutraukiama iš karto):\n"
        "• Leipalingio Seniūnas, Leipalingio seniūnija (Druskininkų sav.)\n"
        "• Rūta Rūtaitė, Krokialaukio seniūnija (Alytaus r.)\n"
        "Lieka sąraše, nes jų eilutės perskaityti nepavyko:\n"
        "• Leliūnų Seniūnas, Leliūnų seniūnija (Utenos r.)\n"
        "Neperskaitytos eilutės (pagal jas nieko nekeičiama):\n"
        "4 eilutė: pareigų „ponas“ nežinau. Galimos: prezidentas, viceprezidentas, valdybos narys, "
        "direktorius, redaktorius, juristas, atstovas, seniūnas.\n"
        "Įrašyta.\n"
    )
    assert await office.people() == [
        "SENIŪNĖ Daugų | Daugų seniūnija | +37061234567 | lawyer:",
        "Leliūnų Seniūnas | Leliūnų seniūnija | – | board:, municipal_lead:LT-54",
        "Asociacijos Direktorė | – | +37069800000 | director:",
        "Alovės Seniūnienė | Alovės seniūnija | +37060000001 | ",
        "Leipalingio Naujokas | Leipalingio seniūnija | – | county_lead:LT-AL",
        "Rūta Rūtaitė | Raitininkų seniūnija | – | ",
    ]


async def test_each_unreadable_line_says_why(office: Office) -> None:
    heading = "Name;Eldership;Municipality;County;Role;Phone;E-mail;Title;Telegram;Until"
    good = [f"Narys {number};{place};;;;;;;;" for number, place in enumerate(PLACES)]
    shown = await office.imports(
        heading,
        *good,
        "A A;Dainavos;;;;;;;;",
        "B B;Daugų;Utenos r.;;;;;;;",
        "C C;Leliūnų;;Utenas;;;;;;",
        "D D;Leliūnų;;;;;d@;;;",
        "E E;Leliūnų;;;;;;ponas;;",
        "F F;Leliūnų;;;;;;;@petras;",
        "G G;Leliūnų;;;savininkas;;;;;",
        "H H;;;;viceprezidentas;;;;;",
        "I I;;;Utenos;atstovas;;;;;",
        "J J;;;;;;;;;",
        "K K;;;;juristas;;;;;2026-13-01",
        ";Leliūnų;;;;;;;;",
        "L L;Užpalių;;;;;;;;",
        "M M;užpalių sen.;;;;;;;;",
        f"{'N' * 121};Leliūnų;;;;;;;;",
        "O O;Leliūnų;Alytaus r.;Utenos;;;;;;",
    )
    assert shown.split("keičiama):\n")[1] == (
        "18 eilutė: seniūnijų „Dainavos“ yra ne viena: Kauno miesto savivaldybė, "
        "Šalčininkų rajono savivaldybė. Įrašykite savivaldybę.\n"
        "19 eilutė: seniūnija „Daugų“ yra kitur: Alytaus rajono savivaldybė. "
        "Pataisykite savivaldybę arba apskritį.\n"
        "20 eilutė: apskrities „Utenas“ nėra.\n"
        "21 eilutė: el. pašto adresas „d@“ netinka.\n"
        "22 eilutė: „ponas“ netinka. Čia rašoma „seniūnas“ arba „seniūnė“.\n"
        "23 eilutė: „@petras“ netinka. Čia rašomas „Telegram“ numeris (vien skaitmenys), "
        "ne @vardas.\n"
        "24 eilutė: pareigų „savininkas“ nežinau. Galimos: prezidentas, viceprezidentas, "
        "valdybos narys, direktorius, redaktorius, juristas, atstovas, seniūnas.\n"
        "25 eilutė: nežinia, kurios apskrities tai viceprezidentas. Įrašykite apskritį.\n"
        "26 eilutė: nežinia, kurios savivaldybės tai atstovas. Įrašykite savivaldybę.\n"
        "27 eilutė: nėra nei seniūnijos, nei pareigų. Įrašykite bent vieną iš jų.\n"
        "28 eilutė: data „2026-13-01“ netinka. Pavyzdžiui: 2026-12-31.\n"
        "29 eilutė: nėra vardo ir pavardės. Jei vieta laisva, eilutę ištrinkite.\n"
        "30 eilutė: ta pati seniūnija įrašyta kelis kartus (dar čia: 31). Palikite vieną eilutę.\n"
        "31 eilutė: ta pati seniūnija įrašyta kelis kartus (dar čia: 30). Palikite vieną eilutę.\n"
        "32 eilutė: „NNNNNNNNNNNNNNNNNNNN…“ per ilgas: telpa 120 ženklų.\n"
        "33 eilutė: savivaldybė „Alytaus r.“ priklauso kitai apskričiai (Alytaus apskritis).\n"
        "Įrašyta.\n"
    )
    assert len(await office.people()) == len(good)


async def test_a_number_that_is_none_costs_nobody_their_line(office: Office) -> None:
    await office.imports(HEADING, DAUGAI, LEIPALINGIS)
    shown = await office.imports(
        HEADING, DAUGAI.replace("8 612 34567", "8 612"), LEIPALINGIS, LELIUNAI
    )
    assert shown == (
        "Sąraše: naujų – 1, pasikeitusių – 0, nepakitusių – 2, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Nauji:\n"
        "4 eilutė: Leliūnų Seniūnas, Leliūnų seniūnija (Utenos r.)\n"
        "Perskaityta, bet verta pasitikrinti:\n"
        "2 eilutė: telefono numeris „8 612“ netinka, todėl neįrašomas. "
        "Pavyzdžiui: +370 612 34567.\n"
        "Įrašyta.\n"
    )
    assert (await office.people())[0] == "Daugų Seniūnė | Daugų seniūnija | +37061234567 | "


PLACES = (
    *("Alovės", "Alytaus", "Krokialaukio", "Miroslavo", "Nemunaičio", "Pivašiūnų"),
    *("Punios", "Raitininkų", "Simno", "Kruopių", "Papilės", "Ventos", "Andrioniškio"),
    *("Debeikių", "Skiemonių", "Troškūnų"),
)


NOTHING = "faile nėra nė vienos sąrašo eilutės. Patikrinkite, ar tai tas failas."
WHERE = "Stulpelių pavadinimai turi būti vienoje iš pirmųjų 10 eilučių."
MOSTLY = """nepavyko perskaityti daugiau nei pusės eilučių (2 iš 3). \
Patikrinkite, ar tai tas failas. Pirmosios:
3 eilutė: seniūnijos „Xyz“ nėra.
4 eilutė: seniūnijos „Xyz“ nėra."""


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        ((HEADING,), NOTHING),
        (("",), NOTHING),
        (("Vardas;Telefonas", "Seniūnė;1"), f"nerasta stulpelio „Seniūnija“. {WHERE}"),
        (("Daugų Seniūnė;Daugų",), f"nerasta stulpelių „Vardas ir pavardė“, „Seniūnija“. {WHERE}"),
        ((HEADING, DAUGAI, "A A;Xyz;;;;", "B B;Xyz;;;;"), MOSTLY),
    ],
)
async def test_a_file_of_no_use_changes_nothing(
    office: Office, lines: tuple[str, ...], shown: str
) -> None:
    await office.imports(HEADING, LEIPALINGIS)
    before = await office.people()
    assert await office.imports(*lines) == f"Niekas nepakeista: {shown}\nexit 1\n"
    assert await office.people() == before


async def test_formulas_that_were_never_computed_are_pointed_at(office: Office) -> None:
    text = '<c t="inlineStr"><is><t>{}</t></is></c>'
    rows = (
        f"<row>{text.format('Vardas')}{text.format('Seniūnija')}</row>"
        f"<row>{text.format('Seniūnė')}<c><f>VLOOKUP(A2,B!A:B,2)</f></c></row>"
    )
    file = raw_xlsx(office.folder / "list.xlsx", {"A": rows})
    assert await office.imports_file(file) == (
        "Niekas nepakeista: 2 eilutės stulpelyje „Seniūnija“ yra formulė be reikšmės arba su "
        "klaida. Atverkite failą skaičiuoklėje, vietoj formulių įklijuokite reikšmes ir "
        "išsaugokite.\nexit 1\n"
    )


async def test_a_third_of_the_roster_does_not_leave_by_mistake(office: Office) -> None:
    await office.imports(HEADING, DAUGAI, LEIPALINGIS, LELIUNAI)
    before = await office.people()
    shown = await office.imports(HEADING, DAUGAI)
    assert shown.endswith(
        "Niekas neįrašyta: iš sąrašo dingtų 2 žmonės – daugiau nei trečdalis. Patikrinkite, ar tai "
        "tikrai visas sąrašas. Jei taip, pakartokite su --allow-many-left.\nexit 1\n"
    )
    assert await office.people() == before

    await office.imports(HEADING, DAUGAI, allow_many_left=True)
    assert await office.people() == before[:1]
    async with office.db.read() as tx:
        assert await roles.of_members(tx) == {}


async def test_a_workbook_with_ids_of_telegram_binds_accounts(office: Office) -> None:
    heading = ["Telegram", "Pavardė", "Vardas", "Seniūnija", "Pareigos", "Iki", "Kreipinys"]
    daugai = [5_000_000_007, "Seniūnė", "Daugų", "Daugų sen.", None, None, "gerb. seniūne"]
    await office.imports_file(
        xlsx(
            office.folder / "list.xlsx",
            ["Pastabos", "nieko"],
            Nariai=[
                heading,
                daugai,
                [None, "Direktorė", "Asociacijos", None, "direktorė", date(2027, 12, 31), None],
            ],
        )
    )
    async with office.db.read() as tx:
        found, rasa = await members.roster(tx)
        assert await accounts.account_of(tx, found.id) == 5_000_000_007
        assert (found.name, found.address) == ("Daugų Seniūnė", "gerb. seniūne")
        assert (rasa.kind, rasa.until) == (members.Kind.OTHER, date(2027, 12, 31))
        assert (await roles.of_members(tx))[rasa.id] == {Grant(Role.DIRECTOR)}

    taken = [5_000_000_007, "Seniūnas", "Leipalingio", "Alovės", None, None, None]
    daugai[0] = None
    shown = await office.imports_file(xlsx(office.folder / "list.xlsx", heading, daugai, taken))
    assert (
        "3 eilutė: šis „Telegram“ numeris jau priskirtas kitam sąrašo žmogui (Daugų Seniūnė)."
        in shown
    )


async def test_two_who_swap_their_elderships_keep_their_accounts(office: Office) -> None:
    heading = "Vardas;Seniūnija;Telegram"
    await office.imports(heading, "Pirmoji;Alovės;5000000001", "Antroji;Daugų;5000000002")
    shown = await office.imports(heading, "Pirmoji;Daugų;5000000001", "Antroji;Alovės;5000000002")
    assert shown == (
        "Sąraše: naujų – 0, pasikeitusių – 2, nepakitusių – 0, pasitraukusių – 0, "
        "neperskaitytų eilučių – 0.\n"
        "Pasikeitę:\n"
        "2 eilutė: Pirmoji, Alovės seniūnija (Alytaus r.): seniūnija\n"
        "3 eilutė: Antroji, Daugų seniūnija (Alytaus r.): seniūnija\n"
        "Įrašyta.\n"
    )
    assert await office.people() == [
        "Pirmoji | Daugų seniūnija | – | ",
        "Antroji | Alovės seniūnija | – | ",
    ]


async def test_the_leads_hear_of_it_from_the_bot(office: Office) -> None:
    """Also when it was done at the computer: their messages wait in the outbox."""
    heading = "Vardas;Seniūnija;Pareigos;Telegram"
    lead = "Daugų Seniūnė;Daugų;viceprezidentė;5000000001"
    await office.imports(heading, lead, "Leliūnų Seniūnas;Leliūnų;;", "Simno Seniūnė;Simno;;")
    await office.imports(heading, lead, "Leliūnų Seniūnas;Leliūnų;;", "Alovės Seniūnas;Alovės;;")
    async with office.db.read() as tx:
        found = await tx.execute(
            sa.select(outbox.outbox.c.chat_id, outbox.outbox.c.text_id).where(
                outbox.outbox.c.text_id.like("roster.%")
            )
        )
        assert [tuple(row) for row in found] == [(5_000_000_001, "roster.told-lead")] * 2
        found = await tx.execute(sa.select(audit.audit.c.verb, audit.audit.c.account_id))
        assert [tuple(row) for row in found] == [
            ("roster-imported", None),
            ("roster-roles", None),
            ("roster-imported", None),
            ("left", None),
        ]


async def test_columns_that_are_missing_change_nothing(office: Office) -> None:
    await office.imports(HEADING, DAUGAI, LEIPALINGIS)
    before = await office.people()
    await office.imports(
        "Seniūnija;Vardas", "Daugų;Daugų Seniūnė", "Leipalingio;Leipalingio Seniūnas"
    )
    assert await office.people() == before


async def test_the_whole_country_is_quick(office: Office) -> None:
    async with office.db.read() as tx:
        places = await territories.all_elderships(tx)
    rows = [
        [
            f"Vardas{n} Pavardė{n}",
            one.name,
            one.municipality_name,
            f"+370600{n:05}",
            5_000_000_000 + n,
        ]
        for n, one in enumerate(places)
    ]
    heading = ["Vardas ir pavardė", "Seniūnija", "Savivaldybė", "Telefonas", "Telegram"]
    file = xlsx(office.folder / "list.xlsx", heading, *rows)
    started = time.perf_counter()
    await office.imports_file(file)
    took = time.perf_counter() - started
    assert len(await office.people()) == 534
    assert took < 5
