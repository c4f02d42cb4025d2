"""How people are looked up: what a question asks for, and what fits it."""

from dataclasses import fields
from typing import Any

import pytest

from bot.domain.directory import Likeness, Person, labels, likeness, sought, stem


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Alytaus r. sav.", ["alytaus", "rajono"]),
        ("Daugų seniūnijoje", ["daugu"]),
        ("daugu seniunas", ["daugu"]),
        ("Utenos apskrities viceprezidentė", ["utenos"]),
        ("Rokiškio kaim. sen.", ["rokiskio", "kaimiskoji"]),
        ("seniūnas", ["seniunas"]),
        ("🙂 ?", []),
        ("a b c d e f g h i j", ["a", "b", "c", "d", "e", "f", "g", "h"]),
    ],
)
def test_words_that_every_name_has_ask_for_nothing(typed: str, words: list[str]) -> None:
    assert sought(typed) == words


@pytest.mark.parametrize(
    "forms",
    [
        "utena utenos utenai utenoje",
        "alytus alytaus alytuje alytui",
        "vilnius vilniaus vilniuje",
        "kaunas kauno kaune kaunui",
        "siauliai siauliu siauliuose",
        "taurage taurages taurageje",
        "panevezys panevezio panevezyje",
        "daugai daugu dauguose",
        "leipalingis leipalingio leipalingyje",
        "anyksciai anyksciu anyksciuose",
        "telsiai telsiu telsiuose",
    ],
)
def test_cases_of_a_name_are_one(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_a_short_name_keeps_its_stem() -> None:
    assert [stem(word) for word in ("ula", "ona", "as", "")] == ["ula", "ona", "as", ""]


def test_a_beginning_fits_too() -> None:
    assert likeness("leip", "leipalingio") is Likeness.BEGINS
    assert likeness("leipalingis", "leipalingio") is Likeness.SAME
    assert likeness("paling", "leipalingio") is Likeness.NONE


@pytest.mark.parametrize(
    ("name", "eldership", "called"),
    [
        ("Vardė Pavardė", "Daugų seniūnija", "Vardė Pavardė, Daugų sen."),
        (
            "Vardė Pavardė",
            "Rokiškio kaimiškoji seniūnija",
            "Vardė Pavardė, Rokiškio kaimiškoji sen.",
        ),
        (None, "Daugų seniūnija", "Daugų seniūnija"),
        ("Vardė Pavardė", None, "Vardė Pavardė"),
    ],
)
def test_without_a_name_the_eldership_stands_for_the_person(
    name: str | None, eldership: str | None, called: str
) -> None:
    assert _person(name=name, eldership=eldership).label == called


def test_two_that_would_look_alike_are_told_apart_by_their_municipality() -> None:
    joniskis, moletai = "Joniškio rajono savivaldybė", "Molėtų rajono savivaldybė"
    those = [
        _person(name=name, eldership=eldership, municipality_name=where)
        for name, eldership, where in (
            (None, "Joniškio seniūnija", joniskis),
            (None, "Joniškio seniūnija", moletai),
            (None, "Daugų seniūnija", "Alytaus rajono savivaldybė"),
            ("Vardė Pavardė", "Joniškio seniūnija", joniskis),
            ("Vardė Pavardė", "Joniškio seniūnija", moletai),
        )
    ]
    assert labels(those) == [
        "Joniškio sen., Joniškio r.",
        "Joniškio sen., Molėtų r.",
        "Daugų seniūnija",
        "Vardė Pavardė, Joniškio sen., Joniškio r.",
        "Vardė Pavardė, Joniškio sen., Molėtų r.",
    ]


def _person(**known: Any) -> Person:
    nothing: dict[str, Any] = dict.fromkeys(field.name for field in fields(Person))
    return Person(**(nothing | known))
