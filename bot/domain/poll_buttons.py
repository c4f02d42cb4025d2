"""The buttons of polls that more than one noun shows."""

from bot.domain.taps import Tap


class OpenPolls(Tap, prefix="oo"):
    """What waits for an answer, and what came of the rest."""

    page: int = 0


class ShowPoll(Tap, prefix="os"):
    """The poll as its reader may see it: the questions, the own answer, results, the conclusion."""

    poll: int


class AnswerPoll(Tap, prefix="oa"):
    """Begin to answer, or go on; in a group a link carries it into the private chat.

    The noun „votes“ takes it; of an anonymous poll it hands it on as `AnswerSecretly`.
    """

    poll: int


class AnswerSecretly(Tap, prefix="oy"):
    """What `AnswerPoll` means of an anonymous poll: the noun „ballots“ takes it."""

    poll: int


class Vote(Tap, prefix="ov"):
    """An answer by one tap, on the card itself: an option's index, or a point of the scale."""

    poll: int
    question: int
    option: int


class ManagePoll(Tap, prefix="om"):
    """The poll as whoever asks it sees it: what it is, whom it asks, what can be done with it."""

    poll: int


class OpenAsking(Tap, prefix="oc"):
    """`/poll`: one's own polls, a new one, templates, the quick one of a group."""

    page: int = 0


class OpenQuickPoll(Tap, prefix="oq"):
    """A poll of Telegram's own, for one group."""


class OpenTemplates(Tap, prefix="ot"):
    """Begin from a template, or from an earlier poll."""


class ShowTally(Tap, prefix="or"):
    """The results of a poll, for whoever may see them."""

    poll: int


class TellConclusion(Tap, prefix="ok"):
    """Say what becomes of the result: „Ką darysime su rezultatu?“."""

    poll: int


class EnterAnswers(Tap, prefix="op"):
    """Answers given by telephone: whose."""

    poll: int
    page: int = 0


class ShowParticipation(Tap, prefix="ow"):
    """How many have answered, by territory."""

    poll: int


class ListBallots(Tap, prefix="ol"):
    """The ballots of an anonymous poll that is over, as a file."""

    poll: int


class CheckBallot(Tap, prefix="oh"):
    """Look in that list for one's own ballot, by its code."""

    poll: int
