"""What the author of an entry can do about its review, as buttons for wherever they see it."""

from bot.domain.composing import OpenReaders
from bot.domain.messages import Button, tap
from bot.domain.report_buttons import AnswerReviewer, SeeHistory
from bot.domain.reports import State, narrower
from bot.domain.reviews import ChangeWords, ReturnToDraft, WithdrawReport
from storage.reports import Report


def ways(report: Report) -> list[Button]:
    match report.state:
        case State.WAITING:
            return [tap("reviews.take-back", ReturnToDraft(report.id))]
        case State.ASKED:
            return [
                tap("reviews.to-answer", AnswerReviewer(report.id)),
                tap("reviews.take-back", ReturnToDraft(report.id)),
            ]
        case State.REFUSED:
            return [tap("reviews.go-on", ReturnToDraft(report.id))]
        case State.PUBLISHED:
            found = [
                tap("reviews.change", ChangeWords(report.id)),
                tap("reviews.history", SeeHistory(report.id)),
            ]
            if narrower(report.visibility, unnamed=report.unnamed):
                found.append(tap("reports.narrow-readers", OpenReaders(report.id)))
            return [*found, tap("reviews.withdraw", WithdrawReport(report.id))]
    return []
