"""Roots, slips and meanings of words."""

import random

import pytest

from bot.domain.search import Clause, Indexed, Wanted, slips, terms, thesaurus, wanted
from bot.domain.search.words import words


def roots(text: str) -> frozenset[str]:
    return frozenset.intersection(*(word.roots for word in words(text)))


@pytest.mark.parametrize(
    ("forms", "root"),
    [
        ("šaligatvis šaligatviai šaligatvių šaligatviuose saligatvis saligatviu", "saligatv"),
        ("medis medžio medžiai medžių medį medziai medziu", "med"),
        ("seniūnaitis seniūnaičiai seniūnaičių seniunaiciai", "seniunait"),
        ("katė katės kačių kates kaciu", "kat"),
        ("kapinės kapinių kapinėse kapinese kapines", "kapin"),
        ("šventė švenčių svenciu švente", "svent"),
        ("gėlės gėlių gėlėms gelems", "gel"),
        ("gatvė gatvėje gatveje gatvių", "gatv"),
    ],
)
def test_forms_of_a_word_have_a_root_in_common(forms: str, root: str) -> None:
    assert root in roots(forms)


def test_too_much_is_not_taken_off() -> None:
    assert not roots("perėja") & roots("per")
    assert not roots("idėja") & roots("ida")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("melioracij", "melioracij", True),
        ("melioracij", "melioracj", True),
        ("melioracij", "meliorracij", True),
        ("melioracij", "meliaracij", True),
        ("melioracij", "meliorcaij", True),
        ("melioracij", "emlioracij", True),
        ("melioracij", "meliorcaj", False),
        ("melioracij", "meliarocij", False),
        ("abcd", "acdb", False),
        ("ab", "", False),
    ],
)
def test_one_slip_and_no_more(one: str, other: str, *, expected: bool) -> None:
    assert slips.is_slip(one, other) is expected
    assert slips.is_slip(other, one) is expected


def test_trigrams_lose_no_word_that_is_one_slip_away() -> None:
    chance = random.Random(7)
    for _ in range(3000):
        word = "".join(chance.choices("anti", k=chance.randint(slips.SHORTEST, 9)))
        place = chance.randrange(len(word))
        before, sign, after = word[:place], word[place], word[place + 1 :]
        for slip in (
            before + after,
            before + "z" + after,
            before + "n" + sign + after,
            before + after[:1] + sign + after[1:],
        ):
            assert slips.is_slip(word, slip)
            shared = slips.grams(slip) & slips.grams(word)
            assert len(slip) < slips.SHORTEST or len(shared) >= slips.shared_at_least(slip)


def test_the_thesaurus_is_well_formed() -> None:
    lines = thesaurus.lines()
    assert len(lines) >= 60
    for line in lines:
        heads, _, kinds = line.partition(">")
        phrases = [one.strip() for one in (*heads.split(","), *kinds.split(",")) if one.strip()]
        assert len(phrases) == len(set(phrases)) > 1, line
        assert all(list(words(phrase)) for phrase in phrases), line


def meant(text: str) -> set[str]:
    return {one.sign for one in thesaurus.asked(list(words(text)))}


def test_a_group_is_named_by_any_of_its_words_in_any_form() -> None:
    assert meant("pėsčiųjų taką") & meant("saligatviams")
    assert not meant("pėsčiųjų") & meant("šaligatvis")
    cats = thesaurus.told(list(words("katės kieme")))
    assert meant("gyvūnai") & cats
    assert not meant("šunys") & cats


def test_a_word_that_is_in_every_entry_is_looked_for_only_by_itself() -> None:
    typed = lambda text: [one.typed for one in wanted(text).words]  # noqa: E731 - a name for it
    assert typed("kaip mūsų seniūnijoje prižiūrėti kapines") == ["prižiūrėti", "kapines"]
    assert typed("seniūnija") == ["seniūnija"]
    assert typed("ir") == ["ir"]
    assert wanted(" –!? ") == Wanted()


def test_of_what_is_typed_so_much_is_looked_for() -> None:
    assert len(wanted("žodis " * 500).words) == 8
    assert wanted("ab").words == (Clause("ab", ("ab",)),)
    assert wanted("Kelt").words[0].prefix == "kelt"


def test_each_part_is_kept_apart() -> None:
    made = terms(Indexed("Suoliukas", ("parkai",), ("Daugai",), ("ir medžiai",)))
    assert made.title == {"suoliukas", "suol"}
    assert {"parkai", "park", "daugai", "daug"} <= made.near
    assert made.near - {"parkai", "park", "daugai", "daug"} == meant("suolas")
    assert (made.body, made.meant) == ({"medziai", "med"}, meant("medis"))
    assert made.spelled["med"] == "medžiai"
