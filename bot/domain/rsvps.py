"""Answers to invitations: who may still say what, what seats are free, how long one is kept."""

from datetime import datetime, timedelta

from bot.domain.meetings import CONFIRM, Rsvp, State

OFFER_LEAST = timedelta(minutes=15)  # to see a message and to tap, however near the meeting is
SEEKING = frozenset({Rsvp.COMING, Rsvp.WAITING, Rsvp.OFFERED})  # who wants seats, for guests too
OFFER_EARLY = timedelta(hours=2)  # before the meeting: later than that one is told at night too


def may_come(
    state: State,
    starts_at: datetime | None,
    answers_until: datetime | None,
    now: datetime,
    *,
    again: bool = False,
) -> bool:
    """Whether anybody may say that they come, or perhaps.

    Who is asked `again`, since hour or place changed, may do so until the start.
    """
    if state is not State.ANNOUNCED or starts_at is None or now >= starts_at:
        return False
    return again or answers_until is None or now < answers_until


def may_decline(state: State, ends_at: datetime | None, now: datetime) -> bool:
    """Whether somebody may still say that they do not come: their seat is somebody else's then."""
    return state is State.ANNOUNCED and ends_at is not None and now < ends_at


def free(capacity: int | None, taken: int) -> int | None:
    """Seats that are free; None: without a limit. After a limit was lowered none is."""
    return None if capacity is None else max(capacity - taken, 0)


def offer_until(now: datetime, starts_at: datetime) -> datetime:
    """Until when a seat that came free is kept: near the meeting the next one needs time too."""
    left = starts_at - now
    return now + min(CONFIRM, max(left / 2, min(left, OFFER_LEAST)))


def begun(starts_at: datetime | None, now: datetime) -> bool:
    """Whether there is no seat to wait for any more."""
    return starts_at is None or now >= starts_at
