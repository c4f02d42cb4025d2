"""Stories about files that are not taken, or not whole."""

import zipfile
from pathlib import Path

import pytest

from bot.domain.actors import Role
from bot.files import sheets, workbook
from tests.enrolling import DAUGAI, HEADING, LIST, joins, kept, roster, sends
from tests.spreadsheets import csv, raw_xlsx, xlsx
from tests.world import Someone, World


async def test_a_file_from_a_member_is_not_read(world: World, office: Someone) -> None:
    member = await joins(world, "Alovės Seniūnas")
    await sends(member, *LIST)
    assert member.sees.startswith("Nesupratau, ką su tuo daryti.")
    assert await kept(world) == [("applied", False)]


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


async def test_a_county_lead_has_no_roster(world: World, office: Someone) -> None:
    lead = await joins(world, "Daugų Seniūnė")
    await world.give(lead, Role.MUNICIPAL_LEAD, "LT-33")
    await lead.says("/menu")
    assert "📋 Narių sąrašas" not in [label for row in lead.buttons for label in row]
    await sends(lead, *LIST)
    assert len(await kept(world)) == 1
