"""Who may do what in which phase of a contest, in one table."""

from bot.domain.contest_rights import OF_US, Act, Part, allowed
from bot.domain.contests import Phase, State

# Who: B board, O office, C checker, J juror, H chair, c county's juror, N nominator, E nominee,
# M member; „us“ is whoever uses the bot, - is nobody.
LETTERS = {
    "B": Part.BOARD,
    "O": Part.OFFICE,
    "C": Part.CHECKER,
    "J": Part.JUROR,
    "H": Part.CHAIR,
    "c": Part.COUNTY_JUROR,
    "N": Part.NOMINATOR,
    "E": Part.NOMINEE,
    "M": Part.MEMBER,
}
COLUMNS = (
    (State.DRAFT, None),
    (State.FIXED, None),
    *((State.FIXED, phase) for phase in Phase),
    (State.CONFIRMED, Phase.ANNOUNCEMENT),
    (State.ANNOUNCED, Phase.ANNOUNCEMENT),
    (State.CANCELLED, Phase.JURY),
)
TABLE = """
                          draft fixed intake check county jury vote announcement confirmed announced cancelled
see rules                 BO    us    us     us    us     us   us   us           us        us        us
prepare                   BO    -     -      -     -      -    -    -            -         -         -
fix                       B     -     -      -     -      -    -    -            -         -         -
move phases               -     BO    BO     BO    BO     BO   BO   BO           -         -         -
cancel                    BO    B     B      B     B      B    B    B            -         -         -
appoint                   BO    BO    BO     BO    BO     BO   BO   BO           -         -         -
nominate                  -     -     M      -     -      -    -    -            -         -         -
change a nomination       -     -     NE     NE    -      -    -    -            -         -         -
answer as the nominee     -     -     E      -     -      -    -    -            -         -         -
withdraw a nomination     -     NE    NE     NE    NE     NE   NE   NE           -         -         -
check                     -     -     -      C     -      -    -    -            -         -         -
black out                 -     -     -      C     -      -    -    -            -         -         -
score in the county       -     -     -      -     c      -    -    -            -         -         -
vote in the county        -     -     -      -     M      -    -    -            -         -         -
score                     -     -     -      -     -      J    -    -            -         -         -
vote                      -     -     -      -     -      -    M    -            -         -         -
see progress              -     BOH   BOH    BOH   BOH    BOH  BOH  BOH          -         -         -
see where jurors disagree -     -     -      -     -      -    H    H            H         H         -
see who goes on           -     -     -      -     -      us   us   us           us        us        -
see the result            -     -     -      -     -      -    -    B            BO        us        -
confirm the protocol      -     -     -      -     -      -    -    B            -         -         -
announce                  -     -     -      -     -      -    -    -            BO        -         -
hand out awards           -     -     -      -     -      -    -    -            BO        BO        -
"""  # noqa: E501 - a table


def cell(text: str) -> frozenset[Part]:
    if text == "us":
        return OF_US
    return frozenset() if text == "-" else frozenset(LETTERS[letter] for letter in text)


def test_the_table_is_the_policy() -> None:
    lines = TABLE.strip("\n").splitlines()[1:]
    told = {line[:26].strip(): line[26:].split() for line in lines}
    assert told.keys() == {act.value for act in Act}
    for act in Act:
        cells = [cell(one) for one in told[act.value]]
        assert cells == [allowed(state, phase, act) for state, phase in COLUMNS], act


def test_an_outsider_may_nothing() -> None:
    acts = {act for act in Act for column in COLUMNS if Part.OUTSIDER in allowed(*column, act)}
    assert acts == set()


def test_nobody_who_keeps_a_contest_judges_it_by_that() -> None:
    keeping = {Part.BOARD, Part.OFFICE}
    judging = (Act.SCORE, Act.SCORE_COUNTY, Act.CHECK, Act.VOTE, Act.VOTE_COUNTY, Act.NOMINATE)
    assert not [act for act in judging for one in COLUMNS if keeping & allowed(*one, act)]
