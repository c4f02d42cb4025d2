"""One message to many: the rules."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.campaigns import WINDOW, Progress, refuses_too_much, seconds_left
from bot.domain.outcomes import Outcome, outcome_of

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("refused", "of", "too_much"),
    [
        (9, 9, False),  # too few to say
        (10, 10, True),
        (10, WINDOW, True),
        (9, WINDOW, False),
    ],
)
def test_how_many_refusals_are_too_many(refused: int, of: int, *, too_much: bool) -> None:
    last = [number < refused for number in range(of)]
    assert refuses_too_much(last) is too_much


def test_only_the_last_refusals_count() -> None:
    assert not refuses_too_much([False] * WINDOW + [True] * 50)


@pytest.mark.parametrize(
    ("left", "said"),
    [(30, 30), (29.5, 30), (20, 20), (11, 20), (10, 10), (1, 10), (0.5, 0), (0, 0), (-5, 0)],
)
def test_the_countdown_counts_in_tens(left: float, said: int) -> None:
    assert seconds_left(NOW + timedelta(seconds=left), NOW) == said
    assert seconds_left(None, NOW) == 0


def test_all_is_done_only_when_nothing_waits() -> None:
    nearly = Progress({Outcome.SENT: 998, Outcome.BLOCKED: 1, Outcome.LATER: 1})
    assert (nearly.total, nearly.waiting, nearly.percent, nearly.bar) == (
        1000,
        1,
        99,
        "▓▓▓▓▓▓▓▓▓░",
    )
    done = Progress({Outcome.SENT: 4, Outcome.CANCELLED: 1})
    assert (done.percent, done.bar, done.untouched) == (100, "▓▓▓▓▓▓▓▓▓▓", False)


@pytest.mark.parametrize(
    ("outcomes", "untouched"),
    [
        ({Outcome.CANCELLED: 2}, True),
        ({Outcome.CANCELLED: 2, Outcome.LEAVING: 1}, False),  # it may be under way
        ({Outcome.CANCELLED: 2, Outcome.SENT: 1}, False),
    ],
)
def test_what_was_cancelled_in_time_has_touched_nobody(
    outcomes: dict[Outcome, int], *, untouched: bool
) -> None:
    assert Progress(outcomes).untouched is untouched


@pytest.mark.parametrize(
    ("state", "error", "outcome"),
    [
        ("sent", None, Outcome.SENT),
        ("unreachable", "Forbidden: bot was blocked by the user", Outcome.BLOCKED),
        ("unreachable", "bot can't initiate conversation with a user", Outcome.NOT_STARTED),
        ("unreachable", "Forbidden: user is deactivated", Outcome.DELETED),
        ("unreachable", "Forbidden: bot was kicked from the group chat", Outcome.FAILED),
        ("failed", "Bad Request: wrong file identifier", Outcome.FAILED),
        ("uncertain", "Bad Gateway", Outcome.UNCERTAIN),
        ("pending", None, Outcome.LEAVING),
        ("sending", None, Outcome.LEAVING),
        ("held", None, Outcome.HELD),
    ],
)
def test_each_row_has_one_outcome(state: str, error: str | None, outcome: Outcome) -> None:
    assert outcome_of(state, error) is outcome


def test_what_may_not_go_yet_waits_for_the_morning() -> None:
    assert outcome_of("pending", later=True) is Outcome.LATER
    assert outcome_of("held", later=True) is Outcome.HELD
