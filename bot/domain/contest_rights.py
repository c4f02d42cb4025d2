"""What may be done to a contest, by whom, in which phase: the whole policy in one table.

It is asked by every service of the contest, next to the role; `tests/rights.py` shows it, and the
services are held to it there. Territory (see `conflicts`) takes away further, gives nothing.
"""

from enum import Enum

from bot.domain.contests import Phase, State


class Part(Enum):
    """In whose name somebody acts; one person may have several."""

    BOARD = "board"
    OFFICE = "office"
    CHECKER = "checker"
    JUROR = "juror"  # of the country's jury
    CHAIR = "chair"
    COUNTY_JUROR = "county juror"
    NOMINATOR = "nominator"
    NOMINEE = "nominee"
    MEMBER = "member"
    COLLEAGUE = "colleague"  # whoever uses the bot: the lawyer, leads who are no members
    OUTSIDER = "outsider"


class Act(Enum):
    SEE_RULES = "see rules"
    PREPARE = "prepare"  # put together; change what decides
    FIX = "fix"  # for good, and show it
    MOVE = "move phases"
    CANCEL = "cancel"
    APPOINT = "appoint"  # jurors and checkers
    RESIGN = "resign a seat"
    NOMINATE = "nominate"
    CHANGE = "change a nomination"
    ANSWER = "answer as the nominee"  # accept, decline, add
    WITHDRAW = "withdraw a nomination"
    CHECK = "check"
    BLACK_OUT = "black out"
    SCORE_COUNTY = "score in the county"
    VOTE_COUNTY = "vote in the county"
    SCORE = "score"
    READMIT = "undo a recusal"  # that was a mistake
    VOTE = "vote"
    SEE_PROGRESS = "see progress"  # who is behind, never what was given
    SEE_SPREAD = "see where jurors disagree"
    SEE_COUNTIES = "see who goes on"  # from the counties
    SEE_RESULT = "see the result"
    SEE_RECUSALS = "see why jurors recused"
    SEE_NUMBERS = "see whose scores they are"  # which juror has which number in the protocol
    CONFIRM = "confirm the protocol"
    ANNOUNCE = "announce"  # as news, which the office sends
    HAND_OUT = "hand out awards"  # take diplomas and letters of thanks, to print them
    READ_LETTER = "read the own letter"  # and take the own diploma


KEEPERS = frozenset({Part.BOARD, Part.OFFICE})
EVERYBODY = frozenset(Part)
OF_US = EVERYBODY - {Part.OUTSIDER}
PUT_FORWARD = frozenset({Part.NOMINATOR, Part.NOMINEE})
SEATED = frozenset({Part.JUROR, Part.CHAIR, Part.COUNTY_JUROR, Part.CHECKER})
# What the board alone sees, next to the result.
_BOARD_SEES: dict[Act, frozenset[Part]] = {
    Act.SEE_RECUSALS: frozenset({Part.BOARD}),
    Act.SEE_NUMBERS: frozenset({Part.BOARD}),
}

# Before it is fixed.
DRAFT: dict[Act, frozenset[Part]] = {
    Act.SEE_RULES: KEEPERS,
    Act.PREPARE: KEEPERS,
    Act.FIX: frozenset({Part.BOARD}),
    Act.CANCEL: KEEPERS,
    Act.APPOINT: KEEPERS,
    Act.RESIGN: SEATED,
}

# Whatever the phase, once it is fixed.
ALWAYS: dict[Act, frozenset[Part]] = {
    Act.SEE_RULES: OF_US,
    Act.MOVE: KEEPERS,
    Act.CANCEL: frozenset({Part.BOARD}),
    Act.APPOINT: KEEPERS,
    Act.RESIGN: SEATED,
    Act.WITHDRAW: frozenset({Part.NOMINEE}),
    Act.SEE_PROGRESS: KEEPERS | {Part.CHAIR},
}

BY_PHASE: dict[Phase, dict[Act, frozenset[Part]]] = {
    Phase.INTAKE: {
        Act.NOMINATE: frozenset({Part.MEMBER}),
        Act.CHANGE: PUT_FORWARD,
        Act.ANSWER: frozenset({Part.NOMINEE}),
        # Later a nominee whose nominator takes it back could not be nominated by anybody else.
        Act.WITHDRAW: PUT_FORWARD,
    },
    Phase.CHECK: {
        Act.CHECK: frozenset({Part.CHECKER}),
        Act.BLACK_OUT: frozenset({Part.CHECKER}),
        Act.CHANGE: PUT_FORWARD,  # what a checker asked for, and only then
    },
    Phase.COUNTY: {
        Act.SCORE_COUNTY: frozenset({Part.COUNTY_JUROR}),
        Act.VOTE_COUNTY: frozenset({Part.MEMBER}),
    },
    Phase.JURY: {
        Act.SCORE: frozenset({Part.JUROR}),
        Act.READMIT: frozenset({Part.BOARD}),
        Act.SEE_COUNTIES: OF_US,
    },
    Phase.VOTE: {
        Act.VOTE: frozenset({Part.MEMBER}),
        Act.SEE_SPREAD: frozenset({Part.CHAIR}),
        Act.SEE_COUNTIES: OF_US,
    },
    Phase.ANNOUNCEMENT: {
        Act.SEE_SPREAD: frozenset({Part.CHAIR}),
        Act.SEE_COUNTIES: OF_US,
        Act.SEE_RESULT: frozenset({Part.BOARD}),
        Act.CONFIRM: frozenset({Part.BOARD}),
        **_BOARD_SEES,
    },
}

# Once the board has confirmed the protocol.
CONFIRMED: dict[Act, frozenset[Part]] = {
    Act.SEE_RULES: OF_US,
    Act.SEE_COUNTIES: OF_US,
    Act.SEE_SPREAD: frozenset({Part.CHAIR}),
    Act.SEE_RESULT: KEEPERS,
    Act.ANNOUNCE: frozenset({Part.OFFICE}),
    Act.HAND_OUT: KEEPERS,
    **_BOARD_SEES,
}

ANNOUNCED: dict[Act, frozenset[Part]] = {
    Act.SEE_RULES: OF_US,
    Act.SEE_COUNTIES: OF_US,
    Act.SEE_SPREAD: frozenset({Part.CHAIR}),
    Act.SEE_RESULT: OF_US,
    Act.HAND_OUT: KEEPERS,
    Act.READ_LETTER: frozenset({Part.NOMINEE}),
    **_BOARD_SEES,
}


def allowed(state: State, phase: Phase | None, act: Act) -> frozenset[Part]:
    """Who may do it now; `phase` None: before the first, or between two."""
    match state:
        case State.DRAFT:
            return DRAFT.get(act, frozenset())
        case State.FIXED:
            of_phase = BY_PHASE[phase] if phase is not None else {}
            return of_phase.get(act, frozenset()) | ALWAYS.get(act, frozenset())
        case State.CONFIRMED:
            return CONFIRMED.get(act, frozenset())
        case State.ANNOUNCED:
            return ANNOUNCED.get(act, frozenset())
        case State.CANCELLED:
            return OF_US if act is Act.SEE_RULES else frozenset()
