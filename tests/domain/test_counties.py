"""Names of territories in their cases."""

import pytest

from bot.domain.counties import County, decline, short_municipality
from storage import reference

COUNTIES = ("Alytaus", "Kauno", "Klaipėdos", "Marijampolės", "Panevėžio", "Šiaulių", "Tauragės",
            "Telšių", "Utenos", "Vilniaus")  # fmt: skip


def test_a_county_keeps_its_number() -> None:
    assert {county.value: county.code for county in County} == {
        1: "LT-AL",
        2: "LT-KU",
        3: "LT-KL",
        4: "LT-MR",
        5: "LT-PN",
        6: "LT-SA",
        7: "LT-TA",
        8: "LT-TE",
        9: "LT-UT",
        10: "LT-VL",
    }


def test_the_counties_are_those_of_the_reference() -> None:
    shipped = {row["county_code"]: row["county"] for row in reference.rows("municipalities.csv")}
    named = zip(County, COUNTIES, strict=True)
    assert {county.code: f"{name} apskritis" for county, name in named} == shipped


@pytest.mark.parametrize("name", COUNTIES)
def test_the_ten_counties(name: str) -> None:
    county = f"{name} apskritis"
    assert [
        decline(county, case) for case in ("nominative", "genitive", "locative", "accusative")
    ] == [county, f"{name} apskrities", f"{name} apskrityje", f"{name} apskritį"]


@pytest.mark.parametrize(
    ("name", "genitive", "locative", "accusative"),
    [
        ("Daugų seniūnija", "Daugų seniūnijos", "Daugų seniūnijoje", "Daugų seniūniją"),
        (
            "Rokiškio kaimiškoji seniūnija",
            "Rokiškio kaimiškosios seniūnijos",
            "Rokiškio kaimiškojoje seniūnijoje",
            "Rokiškio kaimiškąją seniūniją",
        ),
        (
            "Alytaus rajono savivaldybė",
            "Alytaus rajono savivaldybės",
            "Alytaus rajono savivaldybėje",
            "Alytaus rajono savivaldybę",
        ),
        (
            "Lietuvos savivaldybių seniūnų asociacija",
            "Lietuvos savivaldybių seniūnų asociacijos",
            "Lietuvos savivaldybių seniūnų asociacijoje",
            "Lietuvos savivaldybių seniūnų asociaciją",
        ),
        ("The Association", "The Association", "The Association", "The Association"),
    ],
)
def test_only_the_last_word_declines(
    name: str, genitive: str, locative: str, accusative: str
) -> None:
    assert decline(name, "nominative") == name
    assert decline(name, "genitive") == genitive
    assert decline(name, "locative") == locative
    assert decline(name, "accusative") == accusative


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Alytaus rajono savivaldybė", "Alytaus r."),
        ("Vilniaus miesto savivaldybė", "Vilniaus m."),
        ("Neringos savivaldybė", "Neringos sav."),
    ],
)
def test_a_municipality_in_short(name: str, short: str) -> None:
    assert short_municipality(name) == short
