"""When a message may go, and what becomes of it where it may not.

Never at night, at the weekend, on a holiday, in somebody's pause, nor more often than they want.
What nobody asked for has a budget; over it, it goes into the digest. What holds for a kind is in
the sets of `bot/domain/preferences.py`.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.preferences import BUDGETED, OBLIGATORY, How, Wish
from bot.domain.quiet import (
    DAY,
    Hours,
    is_quiet,
    morning,
    next_digest,
    next_morning,
    workday,
)

AFTER_PAUSE = timedelta(minutes=1)  # what waited comes after the word of how much it is
WEEK = timedelta(days=7)  # over which the silence budget is counted, back from now


class Says(StrEnum):
    GO = "go"
    LATER = "later"
    DECLINED = "declined"  # it is not wanted
    DIGEST = "digest"  # it goes into the receiver's digest instead
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a message may go; `at` is when, where it is later."""

    says: Says
    at: datetime | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """What the rules ask about a message that is due.

    A `doubtful` one may have arrived already: sent again it is the same one, and costs nothing.
    """

    queued: datetime
    expires_at: datetime | None = None
    urgent: bool = False
    doubtful: bool = False


GO = Verdict(Says.GO)


def verdict(wish: Wish, message: Message, left: int, now: datetime, zone: ZoneInfo) -> Verdict:
    """Of a message to a person. `left` is how many more that nobody asked for may come this week.

    An urgent one comes at night, beyond the budget, and at once to whoever wants such a kind daily
    or weekly; it does not come to whoever wants none, and waits for the end of a pause.
    """
    if _is_over(message, now):
        return Verdict(Says.EXPIRED)
    if wish.how is How.OFF and wish.kind not in OBLIGATORY:
        return Verdict(Says.DECLINED)
    if message.urgent:
        return _later(message, _urgently(wish, now, zone), now)
    counted = wish.kind in BUDGETED and not message.doubtful
    if counted and wish.how is not How.NOW:
        return _into_digest(wish, message, now, zone)
    goes = _later(message, may_go(wish, message.queued, now, zone) or now, now)
    if goes is GO and counted and left <= 0:
        return _into_digest(wish, message, now, zone)
    return goes


def in_group(
    message: Message,
    quiet: Hours | None,
    now: datetime,
    zone: ZoneInfo,
    *,
    silent: bool,
) -> Verdict:
    """Of a message to a group; `quiet` are hours that hold it there.

    `silent`: it is a card, or the group has had today's one message that notifies.
    """
    if _is_over(message, now):
        return Verdict(Says.EXPIRED)
    if quiet is not None and not message.urgent and is_quiet(now, quiet, zone):
        return _later(message, next_morning(now, quiet, zone), now)
    return Verdict(Says.GO, silent=silent and not message.urgent)


def may_go(wish: Wish, queued: datetime, now: datetime, zone: ZoneInfo) -> datetime | None:
    """From when a message queued then may be sent by itself, now or later; None: not wanted."""
    if wish.kind in OBLIGATORY:
        return _awake(now, wish.quiet, zone)
    if wish.how is How.OFF:
        return None
    earliest = max(now, _due(wish, queued, zone))
    if wish.paused_until is not None:
        earliest = max(earliest, pause_ends(wish.paused_until, wish.quiet, zone) + AFTER_PAUSE)
    return _awake(earliest, wish.quiet, zone)


def pause_ends(last_day: date, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The first moment after a pause that is not quiet."""
    return morning(workday(last_day + DAY), quiet, zone)


def _urgently(wish: Wish, now: datetime, zone: ZoneInfo) -> datetime:
    if wish.paused_until is None or wish.kind in OBLIGATORY:
        return now
    return max(now, pause_ends(wish.paused_until, wish.quiet, zone) + AFTER_PAUSE)


def _is_over(message: Message, moment: datetime) -> bool:
    return message.expires_at is not None and message.expires_at <= moment


def _later(message: Message, goes: datetime, now: datetime) -> Verdict:
    """What cannot go in its time is looked at again when that ends, and dropped then."""
    if goes <= now:
        return GO
    return Verdict(Says.LATER, min(goes, message.expires_at or goes))


def _into_digest(wish: Wish, message: Message, now: datetime, zone: ZoneInfo) -> Verdict:
    """Unless its time is over by then."""
    coming = next_morning if wish.how is How.DAILY else next_digest
    is_over = _is_over(message, coming(now, wish.quiet, zone))
    return Verdict(Says.EXPIRED if is_over else Says.DIGEST)


def _awake(moment: datetime, quiet: Hours, zone: ZoneInfo) -> datetime:
    """The moment, or the next morning where it is quiet."""
    return next_morning(moment, quiet, zone) if is_quiet(moment, quiet, zone) else moment


def _due(wish: Wish, queued: datetime, zone: ZoneInfo) -> datetime:
    match wish.how:
        case How.DAILY:
            return next_morning(queued, wish.quiet, zone)
        case How.WEEKLY:
            return next_digest(queued, wish.quiet, zone)
    return queued
