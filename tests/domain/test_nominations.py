"""The rules of nominations, about plain values."""

import pytest

from bot.domain.nominations import (
    FILES_ADDED,
    FILES_MADE,
    FILES_MAX,
    State,
    Verdict,
    decided,
    left,
    may_be_changed,
    with_own,
)


def file(number: int, *, by_nominee: bool = False) -> dict[str, object]:
    name = f"{number}"
    own = {"kind": "photo", "file_id": name, "file_unique_id": name}
    return own | {"by_nominee": by_nominee}


@pytest.mark.parametrize(
    ("most", "made", "more"), [(None, 9, None), (3, 0, 3), (3, 3, 0), (3, 4, 0)]
)
def test_so_many_more_there_may_be(most: int | None, made: int, more: int | None) -> None:
    assert left(most, made) == more


def test_each_side_changes_its_own_files_alone_and_all_fit_an_album() -> None:
    made = with_own((), [file(one) for one in range(FILES_MAX)], by_nominee=False)
    assert made == tuple(file(one) for one in range(FILES_MADE))
    both = with_own(made, [file(50 + one) for one in range(FILES_MAX)], by_nominee=True)
    added = tuple(file(50 + one, by_nominee=True) for one in range(FILES_ADDED))
    assert (both, len(both)) == ((*made, *added), FILES_MAX)
    assert with_own(both, [file(99)], by_nominee=False) == (file(99), *added)
    assert with_own(both, [], by_nominee=True) == made


def test_it_is_changed_while_it_is_taken_in_and_then_only_when_asked() -> None:
    taken_in = {one for one in State if may_be_changed(one, checking=False)}
    assert taken_in == {State.ASKED, State.ENTERED, State.RETURNED}
    assert {one for one in State if may_be_changed(one, checking=True)} == {State.RETURNED}


@pytest.mark.parametrize(
    ("verdicts", "becomes"),
    [
        ([], None),
        ([Verdict.FAIL], None),
        ([Verdict.PASS, Verdict.PASS], State.PASSED),
        ([Verdict.PASS, Verdict.FAIL], State.FAILED),
    ],
)
def test_two_checkers_decide(verdicts: list[Verdict], becomes: State | None) -> None:
    assert decided(verdicts) is becomes
