"""The buttons of those who check nominations."""

from bot.domain.taps import Tap


class ListChecks(Tap, prefix="wkl"):
    """All nominations the checker may check, and what was said of each."""

    contest: int
    page: int


class CheckNomination(Tap, prefix="wkc"):
    """All it says and brings, and the verdict."""

    nomination: int


class PassNomination(Tap, prefix="wkp"):
    nomination: int


class FailNomination(Tap, prefix="wkf"):
    """Asks why."""

    nomination: int


class AskNominator(Tap, prefix="wka"):
    """For something that is missing or not clear."""

    nomination: int


class AnswerCheckers(Tap, prefix="wkn"):
    """In words, where nothing of the nomination has to change; by nominator or nominee."""

    nomination: int


class SeeCheckedEntry(Tap, prefix="wke"):
    """A published entry it brings; `place` is counted from 1."""

    nomination: int
    place: int


class SeeCheckedFiles(Tap, prefix="wkx"):
    """Its own photos and documents."""

    nomination: int


class BlackOut(Tap, prefix="wkb"):
    """What a blind jury will read."""

    nomination: int


class HideWords(Tap, prefix="wkh"):
    nomination: int


class RevealWords(Tap, prefix="wkr"):
    """What was hidden without need."""

    nomination: int


class ApproveBlackOut(Tap, prefix="wky"):
    """Nothing of it tells whose it is; `rev` is of what was previewed."""

    nomination: int
    rev: int


class SeeCheckers(Tap, prefix="wkq"):
    """Who checks how much, for those who keep the contest."""

    contest: int
