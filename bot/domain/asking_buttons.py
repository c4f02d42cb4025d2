"""The buttons by which a poll is put together, sent and managed."""

from enum import IntEnum

from bot.domain.polls import QuestionKind, Sight
from bot.domain.taps import Tap


class NewPoll(Tap, prefix="uan"):
    """Asks what kind of question it begins with."""


class BeginPoll(Tap, prefix="uab"):
    kind: QuestionKind


class AddQuestion(Tap, prefix="uaa"):
    """Asks of what kind."""

    poll: int


class AddOf(Tap, prefix="uak"):
    poll: int
    kind: QuestionKind


class OpenQuestions(Tap, prefix="ual"):
    poll: int
    page: int = 0


class OpenQuestion(Tap, prefix="uao"):
    poll: int
    question: int


class Part(IntEnum):
    """What of a question is typed anew. Values are in old messages: never reuse one."""

    TEXT = 1
    OPTIONS = 2
    LIMITS = 3  # how many options
    FILE = 4
    BOUNDS = 5  # which numbers


class EditQuestion(Tap, prefix="uae"):
    poll: int
    question: int
    part: Part


class DropFile(Tap, prefix="uaf"):
    """Of a question; 0: of the poll."""

    poll: int
    question: int


class SwitchOptional(Tap, prefix="uay"):
    poll: int
    question: int
    on: bool


class MoveQuestion(Tap, prefix="uax"):
    """To a place: a second tap moves nothing."""

    poll: int
    question: int
    to: int


class OpenCondition(Tap, prefix="uac"):
    """After which earlier question it is asked."""

    poll: int
    question: int
    page: int = 0


class ChooseAnswer(Tap, prefix="uaca"):
    """After which answer to that one."""

    poll: int
    question: int
    after: int


class AskAfter(Tap, prefix="uacs"):
    """0: of everybody."""

    poll: int
    question: int
    after: int
    option: int


class DropQuestion(Tap, prefix="uad"):
    """Asks first; `sure` does it."""

    poll: int
    question: int
    sure: bool


class OpenPollSettings(Tap, prefix="uas"):
    poll: int
    more: bool


class EditTitle(Tap, prefix="uat"):
    poll: int


class EditFile(Tap, prefix="uam"):
    poll: int


class EditAsked(Tap, prefix="uaw"):
    """Whom it asks."""

    poll: int


class SwitchGroups(Tap, prefix="uag"):
    poll: int
    on: bool


class SwitchAnonymous(Tap, prefix="uah"):
    poll: int
    on: bool


class SwitchReminders(Tap, prefix="uar"):
    poll: int
    on: bool


class OpenSights(Tap, prefix="uav"):
    poll: int


class ChooseSight(Tap, prefix="uavs"):
    poll: int
    sight: Sight


class OpenDeadline(Tap, prefix="uai"):
    poll: int


class Lasts(Tap, prefix="uaid"):
    poll: int
    days: int


class TypeDeadline(Tap, prefix="uait"):
    poll: int


class OpenQuorum(Tap, prefix="uaq"):
    poll: int


class Demand(Tap, prefix="uaqp"):
    """0: it is not counted."""

    poll: int
    percent: int


class TypeQuorum(Tap, prefix="uaqt"):
    poll: int


class WhoIsAsked(Tap, prefix="uaz"):
    """By name; `place` is a county's number, 0 for all."""

    poll: int
    place: int
    page: int = 0


class PreviewPoll(Tap, prefix="uap"):
    """As it will arrive, and then its card."""

    poll: int


class PollPreviewButton(Tap, prefix="uapb"):
    """What stands in a preview for any button of the poll: nothing is answered."""

    poll: int


class TryPoll(Tap, prefix="uaj"):
    """The questions one by one, to oneself: nothing is kept.

    `at` counts from 0. `met` has a bit for each question whose condition is met, by its place.
    """

    poll: int
    at: int
    met: int


class SendPoll(Tap, prefix="uau"):
    """As it was shown: `rev` is the poll's, `mark` that of those it asks."""

    poll: int
    rev: int
    mark: int
    sure: bool


class DropPoll(Tap, prefix="uaxd"):
    """Asks first; `sure` does it."""

    poll: int
    sure: bool


class ProlongPoll(Tap, prefix="ueu"):
    """Asks until when."""

    poll: int


class ProlongBy(Tap, prefix="ueud"):
    """So many days beyond the deadline that was shown, in minutes since 1970: said twice, once."""

    poll: int
    minute: int
    days: int


class TypeProlonged(Tap, prefix="ueut"):
    poll: int


class EndPoll(Tap, prefix="uee"):
    """Close it early; asks first."""

    poll: int
    sure: bool


class CancelPoll(Tap, prefix="uec"):
    """Asks why."""

    poll: int


class WhoAnswered(Tap, prefix="ei"):
    """By name: who has, or who has not."""

    poll: int
    answered: bool
    page: int
