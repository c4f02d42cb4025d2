"""The buttons of reports that more than one noun shows."""

from bot.domain.taps import Tap


class OpenReport(Tap, prefix="ro"):
    """`/report`: a new entry, or the one that was begun."""


class OpenMine(Tap, prefix="rm"):
    """One's own entries, and those of the eldership."""

    page: int = 0


class ManageReport(Tap, prefix="fm"):
    """The entry as its author sees it: what it says, what became of it, what can be done."""

    report: int


class OpenQueue(Tap, prefix="fq"):
    """What waits to be published."""

    page: int = 0


class ReviewReport(Tap, prefix="fr"):
    """An entry of the queue, with what can be decided about it."""

    report: int


class AnswerReviewer(Tap, prefix="fa"):
    """The author's answer to what the reviewer asked for, or offers to change."""

    report: int


class OpenPractices(Tap, prefix="fp"):
    """`/practices`: asks what somebody looks for."""


class ShowPractice(Tap, prefix="fs"):
    """A published entry, for whoever may read it."""

    report: int


class SeeHistory(Tap, prefix="fh"):
    """The versions of a published entry."""

    report: int


class MarkHelpful(Tap, prefix="fu"):
    """„Naudinga“; a second tap takes it back."""

    report: int


class AdoptPractice(Tap, prefix="ft"):
    """„Pritaikėme ir mes“, with a word on how."""

    report: int


class AskAuthor(Tap, prefix="fk"):
    """„Paklausti autoriaus“: relayed, no telephone number is shown."""

    report: int


class OpenYear(Tap, prefix="fy"):
    """„Jūsų metai“: what one did, and what colleagues took over."""

    year: int = 0


class ToNews(Tap, prefix="fn"):
    """A news draft made of the entry."""

    report: int


class ToWebsite(Tap, prefix="fw"):
    """The entry as a text for the website, with its photos."""

    report: int


class OpenBooklets(Tap, prefix="fb"):
    """A booklet or a spreadsheet of entries."""


class OpenThemes(Tap, prefix="fx"):
    """The office's list of themes."""

    page: int = 0
