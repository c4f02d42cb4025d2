"""The buttons of those who put a contest together and keep it."""

from enum import IntEnum

from bot.domain.contest_choices import Chapter, Rule
from bot.domain.contests import Phase, Subject
from bot.domain.nominations import QuestionKind
from bot.domain.taps import Tap


class Part(IntEnum):
    """What of a contest is typed anew. Values are in old messages: never reuse one."""

    NAME = 1
    YEAR = 2
    TEXT = 3
    CRITERIA = 4
    FIRST = 5  # when the first phase begins: all others follow
    CATEGORY_NAME = 6
    CATEGORY_ABOUT = 7
    CATEGORY_PARTNER = 8


class NewContest(Tap, prefix="wcn"):
    """Anew, or as an earlier one was."""


class BeginContest(Tap, prefix="wcb"):
    pass


class CopyContest(Tap, prefix="wcy"):
    contest: int


class EditContest(Tap, prefix="wce"):
    """`category` 0: of the contest itself."""

    contest: int
    part: Part
    category: int


class OpenContestBasics(Tap, prefix="wcu"):
    contest: int


class OpenCategories(Tap, prefix="wca"):
    contest: int


class AddCategory(Tap, prefix="wcg"):
    contest: int


class BeginCategory(Tap, prefix="wch"):
    contest: int
    subject: Subject


class OpenCategory(Tap, prefix="wci"):
    contest: int
    category: int


class DropCategory(Tap, prefix="wcx"):
    contest: int
    category: int
    sure: bool


class OpenCriteria(Tap, prefix="wck"):
    contest: int


class OpenContestQuestions(Tap, prefix="wcq"):
    contest: int


class AddContestQuestion(Tap, prefix="wcj"):
    contest: int
    kind: QuestionKind


class OpenContestQuestion(Tap, prefix="wcl"):
    contest: int
    question: int


class EaseContestQuestion(Tap, prefix="wc5"):
    contest: int
    question: int
    required: bool


class AskInCategory(Tap, prefix="wc6"):
    """`category` 0: in all of them."""

    contest: int
    question: int
    category: int


class DropContestQuestion(Tap, prefix="wcv"):
    contest: int
    question: int


class OpenRules(Tap, prefix="wcr"):
    contest: int


class OpenChapter(Tap, prefix="wcd"):
    contest: int
    chapter: Chapter


class OpenRule(Tap, prefix="wct"):
    contest: int
    rule: Rule


class ChooseRule(Tap, prefix="wcz"):
    contest: int
    rule: Rule
    option: int


class OpenPhases(Tap, prefix="wcp"):
    contest: int


class DatePhase(Tap, prefix="wc1"):
    """In a draft its hours; in what is fixed a move, with a reason."""

    contest: int
    phase: Phase


class Look(IntEnum):
    """At what decides, one screen after the other. Values are in old messages: never reuse one."""

    PARTS = 1  # categories, criteria, phases
    RULES = 2
    SURE = 3  # both were seen


class FixContest(Tap, prefix="wcf"):
    contest: int
    rev: int
    look: Look


class HandContestOver(Tap, prefix="wc2"):
    """To the board, to be fixed."""

    contest: int


class DropContest(Tap, prefix="wc3"):
    """A draft."""

    contest: int
    sure: bool


class CallContestOff(Tap, prefix="wc4"):
    contest: int


class ReadRules(Tap, prefix="wc7"):
    """The rules as the association words them."""

    contest: int


class SeeDeciding(Tap, prefix="wc8"):
    """What decides, and from when until when its phases are."""

    contest: int
    look: Look
