"""„Paklausti autoriaus“: relayed as what colleagues write to each other, and counted with it.

Of an entry that does not say whose it is, the asker learns nothing of its author: not why or until
when they cannot be reached, not when the question arrives. They answer by `answering.py`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.directory import Person
from bot.domain.errors import Refusal, require
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.uses import AnswerAsker, did_it
from bot.services import practices, preferences, relays
from bot.services.outbox import tell
from bot.services.relays import Note
from storage import directory, members, territories, uses
from storage.base import Tx
from storage.reports import Report


class AuthorGone(Refusal):
    """Why the author of a named entry cannot be asked; who may be asked instead, if anybody.

    `successor` serves the eldership now; `may_write` says whether the actor can write to them.
    """

    def __init__(
        self, why: Refusal, successor: Person | None = None, *, may_write: bool = False
    ) -> None:
        super().__init__(why.text_id, **why.params)
        self.successor = successor
        self.may_write = may_write


@dataclass(frozen=True, slots=True)
class Asked:
    """`goes` is when the question may go; None where the asker may not know."""

    report: Report
    goes: datetime | None


async def askable(
    tx: Tx, actor: Actor, report_id: int, now: datetime, zone: ZoneInfo
) -> tuple[Report, Person]:
    """The entry, and its author, who can be written to.

    Raises NotAllowed, Hidden, AuthorGone; Refusal.
    """
    require(actor, Can.FIND_PRACTICES)
    report = await practices.read(tx, actor, report_id)
    today = now.astimezone(zone).date()
    if actor.member_id is None:
        raise Refusal("relays.no-line")
    if did_it(report, actor.member_id, ()):
        raise Refusal("uses.own-question")
    await relays.not_too_many(tx, actor, now, zone)
    author = await directory.one(tx, report.member_id, today) if report.member_id else None
    if author is None:
        why: Refusal | None = Refusal("uses.author-left", number=str(report.id))
    else:
        why = await relays.hindrance(tx, actor, author)
    if why is None and author is not None:
        return report, author
    if report.unnamed or why is None:
        raise Refusal("uses.unnamed-unreachable", number=str(report.id))
    raise await _gone(tx, actor, report, why, today)


async def ask(  # noqa: PLR0913, PLR0917 - who, about what, what, and once
    tx: Tx, actor: Actor, report_id: int, note: Note, key: int, now: datetime, zone: ZoneInfo
) -> Asked:
    """Queue the question, once for each key. Raises as `askable`."""
    report, author = await askable(tx, actor, report_id, now, zone)
    sender = await directory.one(tx, actor.member_id or 0, now.astimezone(zone).date())
    account_id = author.account_id or 0
    shown = {
        "who": sender.full if sender else "",
        "number": str(report.id),
        "title": report.title,
        "text": note.text,
    }
    if report.unnamed:
        question = await uses.add_question(tx, report.id, actor.member_id or 0, now)
        said, reply = "uses.question-unnamed", tap("uses.answer-asker", AnswerAsker(question))
    else:
        said, reply = "uses.question", relays.reply(actor, report.id)
    await tell(
        tx,
        account_id,
        words(said, **shown),
        key=relays.key_of(actor, key, relays.ASKED if report.unnamed else "", report.id),
        now=now,
        rows=((reply,),),
        media=[note.photo] if note.photo else (),
        about=Kind.COLLEAGUES,
    )
    if report.unnamed:
        return Asked(report, None)
    goes = await preferences.may_go(tx, account_id, Kind.COLLEAGUES, now, now, zone)
    return Asked(report, goes)


async def _gone(tx: Tx, actor: Actor, report: Report, why: Refusal, today: date) -> AuthorGone:
    """With whoever serves there now, unless that is the author, or the actor."""
    place = await territories.now_at(tx, report.eldership_id)
    member_id = await members.at(tx, place)
    if member_id is None or member_id in {report.member_id, actor.member_id}:
        return AuthorGone(why)
    person = await directory.one(tx, member_id, today)
    if person is None:
        return AuthorGone(why)
    hindered = await relays.hindrance(tx, actor, person)
    return AuthorGone(why, person, may_write=hindered is None)
