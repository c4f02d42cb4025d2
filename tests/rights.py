"""Who may do what in which phase of a contest: the policy as people read it.

`tests/domain/test_contest_rights.py` compares it with the code, `tests/services` with what the
services let somebody do.
"""

from functools import cache

from bot.domain.contest_rights import OF_US, Act, Part
from bot.domain.contests import Phase, State

# B board, O office, C checker, J juror, H chair, c county's juror, N nominator, E nominee,
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
# Between two phases it is as before the first. What was called off is so whatever the phase.
COLUMNS: tuple[tuple[State, Phase | None], ...] = (
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
resign a seat             CJHc  CJHc  CJHc   CJHc  CJHc   CJHc CJHc CJHc         -         -         -
nominate                  -     -     M      -     -      -    -    -            -         -         -
change a nomination       -     -     NE     NE    -      -    -    -            -         -         -
answer as the nominee     -     -     E      -     -      -    -    -            -         -         -
withdraw a nomination     -     E     NE     E     E      E    E    E            -         -         -
check                     -     -     -      C     -      -    -    -            -         -         -
black out                 -     -     -      C     -      -    -    -            -         -         -
score in the county       -     -     -      -     c      -    -    -            -         -         -
vote in the county        -     -     -      -     M      -    -    -            -         -         -
score                     -     -     -      -     -      J    -    -            -         -         -
undo a recusal            -     -     -      -     -      B    -    -            -         -         -
vote                      -     -     -      -     -      -    M    -            -         -         -
see progress              -     BOH   BOH    BOH   BOH    BOH  BOH  BOH          -         -         -
see where jurors disagree -     -     -      -     -      -    H    H            H         H         -
see who goes on           -     -     -      -     -      us   us   us           us        us        -
see the result            -     -     -      -     -      -    -    B            BO        us        -
see why jurors recused    -     -     -      -     -      -    -    B            B         B         -
see whose scores they are -     -     -      -     -      -    -    B            B         B         -
confirm the protocol      -     -     -      -     -      -    -    B            -         -         -
announce                  -     -     -      -     -      -    -    -            O         -         -
hand out awards           -     -     -      -     -      -    -    -            BO        BO        -
read the own letter       -     -     -      -     -      -    -    -            -         E         -
"""  # noqa: E501 - a table


@cache
def table() -> dict[Act, list[frozenset[Part]]]:
    """Act → who may, in the order of `COLUMNS`."""
    lines = TABLE.strip("\n").splitlines()[1:]
    return {Act(line[:26].strip()): [_cell(one) for one in line[26:].split()] for line in lines}


def _cell(text: str) -> frozenset[Part]:
    if text == "us":
        return OF_US
    return frozenset() if text == "-" else frozenset(LETTERS[letter] for letter in text)
