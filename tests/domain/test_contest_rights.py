"""Who may do what in which phase of a contest, in one table."""

from bot.domain.contest_rights import Act, Part, allowed
from tests.rights import COLUMNS, table


def test_the_table_is_the_policy() -> None:
    assert table() == {act: [allowed(*one, act) for one in COLUMNS] for act in Act}


def test_an_outsider_may_nothing() -> None:
    acts = {act for act in Act for column in COLUMNS if Part.OUTSIDER in allowed(*column, act)}
    assert acts == set()


def test_nobody_who_keeps_a_contest_judges_it_by_that() -> None:
    keeping = {Part.BOARD, Part.OFFICE}
    judging = (Act.SCORE, Act.SCORE_COUNTY, Act.CHECK, Act.VOTE, Act.VOTE_COUNTY, Act.NOMINATE)
    assert not [act for act in judging for one in COLUMNS if keeping & allowed(*one, act)]
