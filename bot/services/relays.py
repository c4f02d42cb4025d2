"""Writing to a colleague through the bot: neither sees the other's telephone number."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.directory import Person
from bot.domain.errors import Refusal, require
from bot.domain.messages import Button, Words, tap, words
from bot.domain.preferences import How, Kind
from bot.domain.relays import A_DAY, WriteAbout, WriteTo
from bot.services import directory, preferences
from bot.services.outbox import tell
from storage import directory as people
from storage import outbox, reports
from storage.accounts import Reach
from storage.base import Tx

ASKED, ANSWERED = "asked", "answered"  # about an entry that does not say whose it is


@dataclass(frozen=True, slots=True)
class Note:
    """What is relayed. `photo` is Telegram's: kind, file_id, file_unique_id."""

    text: str
    photo: Mapping[str, Any] | None = None


async def hindrance(tx: Tx, actor: Actor, person: Person) -> Refusal | None:
    """Why the actor cannot write to this person; None where they can."""
    if actor.member_id is None:
        return Refusal("relays.no-line")
    if person.member_id == actor.member_id:
        return Refusal("relays.oneself")
    if person.account_id is None:
        return Refusal("relays.not-joined")
    if person.reach != Reach.OPEN:
        return Refusal("relays.unreachable")
    wish = await preferences.wish(tx, person.account_id, Kind.COLLEAGUES)
    return Refusal("relays.not-wanted") if wish.how is How.OFF else None


async def receiver(tx: Tx, actor: Actor, member_id: int, now: datetime, zone: ZoneInfo) -> Person:
    """Whom the actor may write to now. Raises Stale, Refusal."""
    require(actor, Can.FIND_MEMBERS)
    today = now.astimezone(zone).date()
    person = await directory.get(tx, actor, member_id, today)
    refusal = await hindrance(tx, actor, person)
    if refusal is not None:
        raise refusal
    await not_too_many(tx, actor, now, zone)
    return person


async def not_too_many(tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo) -> None:
    """Raises Refusal where the actor wrote enough for a day."""
    if await _written(tx, actor, now.astimezone(zone).date(), zone) >= A_DAY:
        raise Refusal("relays.too-many", most=A_DAY)


async def relay(  # noqa: PLR0913, PLR0917 - who, to whom, what, and once
    tx: Tx,
    actor: Actor,
    member_id: int,
    note: Note,
    key: int,
    now: datetime,
    zone: ZoneInfo,
    *,
    report_id: int = 0,
) -> tuple[Person, datetime]:
    """Queue the note, once for each key; to whom, and when it may go. Raises Stale, Refusal.

    It says about which entry it is, where one of the two has told that with their name on it.
    """
    person = await receiver(tx, actor, member_id, now, zone)
    sender = await people.one(tx, actor.member_id or 0, now.astimezone(zone).date())
    account_id = person.account_id or 0
    goes = await preferences.may_go(tx, account_id, Kind.COLLEAGUES, now, now, zone)
    about = await _about(tx, report_id, {actor.member_id, person.member_id})
    shown = {"who": sender.full if sender else "", "text": note.text, **about}
    await tell(
        tx,
        account_id,
        words("relays.message-about" if about else "relays.message", **shown),
        key=key_of(actor, key),
        now=now,
        rows=((reply(actor, report_id if about else 0),),),
        media=[note.photo] if note.photo else (),
        about=Kind.COLLEAGUES,
    )
    return person, goes or now


async def report_lost(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Tell the senders of what did not arrive after all."""
    for row_id, chat_id, key in await outbox.lost(tx, Kind.COLLEAGUES.code):
        await outbox.mark(tx, row_id, about=None)
        told = await _lost(tx, chat_id, key, now.astimezone(zone).date())
        if told is not None:
            await tell(tx, _sender(key), told, key=f"relay-lost:{row_id}", now=now)


async def _lost(tx: Tx, chat_id: int, key: str, today: date) -> Words | None:
    """Who did not get it is not said where it was about an entry that does not say whose it is."""
    match key.split(":"):
        case [_, _, about, number, _, _]:
            return words(f"relays.lost-{about}", number=number)
    person = await people.of_account(tx, chat_id, today)
    return words("relays.lost", who=person.full) if person else None


async def _written(tx: Tx, actor: Actor, today: date, zone: ZoneInfo) -> int:
    midnight = datetime.combine(today, time(), zone)
    return await outbox.queued_since(tx, Kind.COLLEAGUES.code, _begin(actor), midnight)


async def _about(tx: Tx, report_id: int, both: Collection[int | None]) -> dict[str, str]:
    """Which entry, as the message says it; nothing where it may not, or is about none."""
    report = await reports.get(tx, report_id) if report_id else None
    if report is None or report.unnamed or report.member_id not in both:
        return {}
    return {"number": str(report.id), "title": report.title}


def reply(actor: Actor, report_id: int = 0) -> Button:
    """To the actor; about that entry, if it is one."""
    mine = actor.member_id or 0
    return tap("relays.reply", WriteAbout(mine, report_id) if report_id else WriteTo(mine))


def key_of(actor: Actor, key: int, about: str = "", number: int = 0) -> str:
    """Of the message, once for each `key` of its sender.

    `about` is `ASKED` or `ANSWERED` where one of the two may not know the other; `number` is that
    of the entry.
    """
    return f"{_begin(actor)}{about}:{number}:{key}" if about else f"{_begin(actor)}{key}"


def _begin(actor: Actor) -> str:
    return f"relay:{actor.account_id}:"


def _sender(key: str) -> int:
    return int(key.split(":")[1])
