"""Names of territories in their cases."""

import pytest

from bot.domain.counties import decline, short_municipality

COUNTIES = ("Alytaus", "Kauno", "Klaipėdos", "Marijampolės", "Panevėžio", "Šiaulių", "Tauragės",
            "Telšių", "Utenos", "Vilniaus")  # fmt: skip


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
