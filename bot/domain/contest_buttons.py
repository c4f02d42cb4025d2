"""The buttons of a contest that more than one noun shows."""

from bot.domain.scores import Level
from bot.domain.taps import Tap


class OpenContests(Tap, prefix="wco"):
    """`/contest`: those there are, or the only one."""

    page: int = 0


class ShowContest(Tap, prefix="wcs"):
    """Its rules, its dates, and what the reader can do in it now."""

    contest: int


class ManageContest(Tap, prefix="wcm"):
    """For those who keep it: what it consists of, what is missing, where it stands."""

    contest: int


class OpenJury(Tap, prefix="wjo"):
    """Who judges and checks, and how far they are."""

    contest: int


class OpenNominate(Tap, prefix="wno"):
    """`/nominate`: a new nomination, or the one that was begun."""


class NominateEntry(Tap, prefix="wne"):
    """A nomination that begins with a published entry."""

    report: int


class OpenNominations(Tap, prefix="wnm"):
    """Those one has made, and those one is nominated by."""

    page: int = 0


class ShowNomination(Tap, prefix="wns"):
    """As nominator and nominee see it: what it says, where it is, what can be done."""

    nomination: int


class OpenChecks(Tap, prefix="wko"):
    """What waits for the checker."""

    contest: int


class OpenDeck(Tap, prefix="wso"):
    """The juror's nominations: the first that has not all its points."""

    contest: int
    level: Level


class OpenContestVote(Tap, prefix="wvo"):
    """The members' vote: the first category that waits."""

    contest: int
    level: Level


class SeeStandings(Tap, prefix="wpr"):
    """The result, for whoever may see it by now."""

    contest: int


class OpenProtocol(Tap, prefix="wpo"):
    """The protocol: read it, take it along, confirm it."""

    contest: int


class OpenAwards(Tap, prefix="wdo"):
    """Announcement, diplomas, letters."""

    contest: int
