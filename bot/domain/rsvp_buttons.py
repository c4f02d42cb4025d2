"""The buttons of answers to invitations that no other noun makes a route for."""

from bot.domain.meetings import Rsvp
from bot.domain.taps import Tap


class ShowAnswer(Tap, prefix="hrm"):
    """One's own answer: its word, its guests, the place in the line; to change it."""

    meeting: int


class BringGuests(Tap, prefix="hrg"):
    meeting: int
    guests: int


class AddWord(Tap, prefix="hrw"):
    meeting: int


class DropWord(Tap, prefix="hrd"):
    meeting: int


class SendRsvps(Tap, prefix="hwx"):
    """Who comes, as a workbook."""

    meeting: int


class EnterRsvpFor(Tap, prefix="hpf"):
    """Enter what this member answers by telephone."""

    meeting: int
    member: int


class EnterRsvp(Tap, prefix="hpa"):
    """One of `meetings.CHOSEN`, for that member."""

    meeting: int
    member: int
    answer: Rsvp


class EnterRsvpGuests(Tap, prefix="hpg"):
    meeting: int
    member: int
    guests: int


class EnterRsvpWord(Tap, prefix="hpw"):
    meeting: int
    member: int
