"""Territories as the office writes them."""

import csv
from pathlib import Path

import pytest

from bot.domain.errors import Refusal
from bot.domain.territories import Atlas, Eldership, Municipality, key

SEED = Path(__file__).parents[2] / "storage" / "seed"


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    with (SEED / "municipalities.csv").open(encoding="utf-8") as file:
        places = {row["municipality_code"]: row for row in csv.DictReader(file)}
    with (SEED / "elderships.csv").open(encoding="utf-8") as file:
        elderships = list(csv.DictReader(file))
    return Atlas(
        [
            Eldership(
                number,
                row["eldership"],
                row["municipality_code"],
                row["municipality"],
                places[row["municipality_code"]]["county_code"],
                places[row["municipality_code"]]["county"],
            )
            for number, row in enumerate(elderships)
        ],
        [
            Municipality(code, row["municipality"], row["county_code"])
            for code, row in places.items()
        ],
        {row["county_code"]: row["county"] for row in places.values()},
    )


def find(atlas: Atlas, eldership: str, municipality: str = "", county: str = "") -> tuple[str, str]:
    """Name and municipality of what was found, or the reason and its arguments."""
    try:
        found = atlas.eldership(eldership, atlas.region(municipality, county))
    except Refusal as refusal:
        return refusal.text_id, ", ".join(refusal.params.values())
    return found.name, found.municipality_name


def test_every_name_of_the_reference_finds_itself(atlas: Atlas) -> None:
    for one in atlas.by_id.values():
        region = atlas.region(one.municipality_name, one.county_name)
        assert atlas.eldership(one.name, region) == one
        region = atlas.region(one.municipality, one.county)
        assert atlas.eldership(key(one.name).upper(), region) == one


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (("Daugų seniūnija",), ("Daugų seniūnija", "Alytaus rajono savivaldybė")),
        (("daugu sen.", "Alytaus r. sav."), ("Daugų seniūnija", "Alytaus rajono savivaldybė")),
        (
            ("DAUGŲ", "alytaus raj.", "Alytaus apskr."),
            ("Daugų seniūnija", "Alytaus rajono savivaldybė"),
        ),
        # „Alytaus“ may be the city too, which has no elderships.
        (("Daugų sen.", "Alytaus"), ("Daugų seniūnija", "Alytaus rajono savivaldybė")),
        (("Širvintų m. sen.",), ("Širvintų miesto seniūnija", "Širvintų rajono savivaldybė")),
        (("Širvintų sen.",), ("Širvintų seniūnija", "Širvintų rajono savivaldybė")),
        (("Dainavos sen.", "Kauno m."), ("Dainavos seniūnija", "Kauno miesto savivaldybė")),
        (("Dainavos", "", "Vilniaus"), ("Dainavos seniūnija", "Šalčininkų rajono savivaldybė")),
        (("Kriūkų sen.",), ("Kriūkų seniūnija", "Šakių rajono savivaldybė")),
        (("Birštono", "Birštono m. sav."), ("Birštono seniūnija", "Birštono savivaldybė")),
        (
            ("Centro Žaliakalnio",),
            ("Centro-Žaliakalnio seniūnija", "Kauno miesto savivaldybė"),
        ),
    ],
)
def test_names_are_found_as_people_write_them(
    atlas: Atlas, written: tuple[str, ...], meant: tuple[str, str]
) -> None:
    assert find(atlas, *written) == meant


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (
            ("Leipalinkio sen.",),
            ("roster.unknown-eldership-guess", "Leipalinkio sen., Leipalingio seniūnija"),
        ),
        (("Xyz",), ("roster.unknown-eldership", "Xyz")),
        (
            ("Dainavos sen.",),
            (
                "roster.eldership-twice",
                "Dainavos sen., Kauno miesto savivaldybė, Šalčininkų rajono savivaldybė",
            ),
        ),
        (
            ("Daugų sen.", "Utenos r."),
            ("roster.eldership-elsewhere", "Daugų sen., Alytaus rajono savivaldybė"),
        ),
        (
            ("Daugų sen.", "", "Utenos"),
            ("roster.eldership-elsewhere", "Daugų sen., Alytaus rajono savivaldybė"),
        ),
        (
            ("Daugų sen.", "Alytaus r.", "Utenos"),
            ("roster.municipality-elsewhere", "Alytaus r., Alytaus apskritis"),
        ),
        (("Daugų sen.", "Rygos"), ("roster.unknown-municipality", "Rygos")),
        (("Daugų sen.", "", "Suvalkų"), ("roster.unknown-county", "Suvalkų")),
    ],
)
def test_what_cannot_be_placed_is_told_why(
    atlas: Atlas, written: tuple[str, ...], reason: tuple[str, str]
) -> None:
    assert find(atlas, *written) == reason


def test_six_names_are_borne_by_two_elderships_each(atlas: Atlas) -> None:
    names = {one.name for one in atlas.by_id.values()}
    twice = sorted(name for name in names if find(atlas, name)[0] == "roster.eldership-twice")
    assert len(twice) == 6
