"""Where a nomination stands for its checker, and what is blacked out for a blind jury."""

import pytest

from bot.domain.checks import BLACK, Stand, Wording, blacked, stand, wording_of
from bot.domain.nominations import Content, State, Verdict

NAMES = (
    "Jonas Kazlauskas",
    "Rasa Petraitienė-Jonė",
    "Daugų seniūnija",
    "Leipalingio seniūnija",
    "Alytaus rajono savivaldybė",
)


PLAIN = Wording()


def left(text: str, wording: Wording = PLAIN) -> str:
    return str(blacked(Content("", text, {}), NAMES, wording)["why"])


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Jonui Kazlauskui padėjo Rasos sesuo", f"{BLACK} padėjo {BLACK} sesuo"),
        ("Kazlauską ir Petraitienę", f"{BLACK} ir {BLACK}"),
        ("Daugai, Dauguose, daug žmonių", f"{BLACK}, {BLACK}, daug žmonių"),
        ("Seniūnija Leipalingyje", f"Seniūnija {BLACK}"),
        ("Alytuje ir alytaus rajono savivaldybėje", f"{BLACK} ir alytaus rajono savivaldybėje"),
        ("Rašykite jonas.k@daugai.lt, www.daugai.lt", f"Rašykite {BLACK}, {BLACK}"),
        ("Tel. +370 612 34567 arba 8 612 34567", f"Tel. {BLACK} arba {BLACK}"),
        ("2024 m. skirta 120 000 Eur", "2024 m. skirta 120 000 Eur"),
        ("Surinkome 12 500 parašų, 8 000 000 litrų", "Surinkome 12 500 parašų, 8 000 000 litrų"),
        ("", ""),
    ],
)
def test_names_places_and_ways_to_somebody_are_hidden_in_all_cases(text: str, rest: str) -> None:
    assert left(text) == rest


def test_a_checker_hides_words_and_shows_others_again() -> None:
    text = "Gaisrininkų komanda iš Daugų, gaisrininkams – Daug ačiū"
    assert left(text) == f"Gaisrininkų komanda iš {BLACK}, gaisrininkams – {BLACK} ačiū"
    wording = PLAIN.hide("gaisrininkai, komanda").reveal("Daug")
    assert left(text, wording) == f"{BLACK} iš {BLACK}, {BLACK} – Daug ačiū"
    assert left(text, wording.hide("daug").reveal("komanda")) == (
        f"{BLACK} komanda iš {BLACK}, {BLACK} – {BLACK} ačiū"
    )


def test_all_texts_are_blacked_and_what_was_said_of_words_is_kept() -> None:
    wording = PLAIN.hide("kiemas").reveal("Jonas")
    content = Content("Daugų kiemas", "Jonas", {1: "Rasa", 2: 40}, added="Kieme")
    found = blacked(content, NAMES, wording)
    assert found == {
        "title": BLACK,
        "why": "Jonas",
        "answers": {"1": BLACK, "2": 40},
        "added": BLACK,
        "hidden": ["kiemas"],
        "shown": ["jonas"],
    }
    assert wording_of(found) == wording
    assert wording_of(None) == PLAIN


@pytest.mark.parametrize(
    ("state", "own", "said", "where"),
    [
        (State.ENTERED, None, 0, Stand.WAITS),
        (State.ENTERED, None, 1, Stand.WAITS),
        (State.ENTERED, None, 2, Stand.ENOUGH),
        (State.ENTERED, Verdict.FAIL, 1, Stand.SAID),
        (State.RETURNED, None, 1, Stand.RETURNED),
        (State.PASSED, Verdict.PASS, 2, Stand.PASSED),
        (State.FAILED, None, 2, Stand.FAILED),
    ],
)
def test_where_it_stands(state: State, own: Verdict | None, said: int, where: Stand) -> None:
    assert stand(state, own=own, said=said) is where
