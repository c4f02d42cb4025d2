"""Receipts, and what lies in a ballot."""

import json
from hashlib import sha256

import pytest

from bot.domain.ballots import code_in, grouped, hash_of, parted, room, says_county, shown_length
from bot.domain.polls import Question, QuestionKind

CODE = "K7QM3XTP9HADW2ZC"


def test_a_code_is_read_however_it_is_typed() -> None:
    assert grouped(CODE) == "K7QM 3XTP 9HAD W2ZC"
    for typed in (CODE, grouped(CODE), " k7qm-3xtp-9had-w2zc. ", "K7QM\n3XTP\n9HAD\nW2ZC"):
        assert code_in(typed) == CODE


@pytest.mark.parametrize(
    "typed", ["", "K7QM", CODE + "A", "K7QM 3XTP 9HAD W2Z0", "K7QM 3XTP 9HAD W2ZI", "Č" * 16]
)
def test_what_is_no_code(typed: str) -> None:
    assert code_in(typed) is None


def test_anybody_can_reckon_the_hash() -> None:
    assert hash_of(CODE) == sha256(b"K7QM3XTP9HADW2ZC").hexdigest()


def test_hashes_are_shown_as_long_as_it_takes_to_tell_them_apart() -> None:
    assert shown_length([]) == 12
    assert shown_length(["a" * 64, "b" * 64]) == 12
    assert shown_length(["a" * 64, "a" * 13 + "b" * 51]) == 14


def test_words_and_numbers_lie_apart_and_choices_in_the_order_of_the_questions() -> None:
    kinds = [QuestionKind.YES_NO, QuestionKind.TEXT, QuestionKind.RANKING, QuestionKind.NUMBER]
    questions = [Question(id_, 1, id_, kind, "?") for id_, kind in enumerate(kinds, start=1)]
    given = {4: 12.5, 3: [1, 0], 2: {"text": "Gerai", "quote": True}, 1: 0}
    sheet = parted(questions, given)
    assert (list(sheet.choices.items()), list(sheet.words.items())) == (
        [(1, 0), (3, [1, 0])],
        [(2, {"text": "Gerai", "quote": True}), (4, 12.5)],
    )


def test_only_from_five_on_a_ballot_says_its_county() -> None:
    assert [says_county(voted) for voted in (1, 4, 5, 48)] == [False, False, True, True]


def test_no_ballot_takes_more_room_than_another() -> None:
    options = tuple("abcdefghijkl")
    questions = [
        Question(id_, 1, id_, kind, "?", options) for id_, kind in enumerate(QuestionKind, start=1)
    ]
    most = {1: 2, 2: 11, 3: list(range(12)), 4: 5, 5: list(range(11, -1, -1))}
    assert room(questions) == len(
        json.dumps(["0" * 64, "LT-AL", {str(k): v for k, v in most.items()}])
    )
