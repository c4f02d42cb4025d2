"""The buttons of meetings that more than one noun shows."""

from bot.domain.meetings import Rsvp
from bot.domain.taps import Tap


class OpenMeetings(Tap, prefix="hl"):
    """`/meetings`: what is to come, and what was."""

    page: int = 0


class ShowMeeting(Tap, prefix="hs"):
    """The meeting as its reader may see it, with what they can do about it."""

    meeting: int


class Respond(Tap, prefix="hr"):
    """An answer by one tap, on the card itself; one of `meetings.CHOSEN`."""

    meeting: int
    answer: Rsvp


class ShowAgenda(Tap, prefix="ha"):
    meeting: int


class AddToCalendar(Tap, prefix="hc"):
    """The meeting as a file for the phone's calendar, and the ways to subscribe."""

    meeting: int


class OpenCalendars(Tap, prefix="hu"):
    """One's own calendar, and the county's: subscribe, renew, switch off."""


class OpenCalling(Tap, prefix="hq"):
    """`/meeting`: one's own meetings that are being prepared or are to come, and a new one."""

    page: int = 0


class ManageMeeting(Tap, prefix="hm"):
    """The meeting as whoever calls it sees it: what it is, who comes, what can be done with it."""

    meeting: int


class FindDate(Tap, prefix="hf"):
    """Let people say which of several dates suits them."""

    meeting: int


class MarkSlots(Tap, prefix="ht"):
    """Say which of the dates suit; in a group a link carries it into the private chat."""

    meeting: int


class ShowRsvps(Tap, prefix="hw"):
    """Who comes, who does not, who waits for a seat, who has not answered: for whoever calls it."""

    meeting: int
    page: int = 0


class EnterRsvps(Tap, prefix="hp"):
    """Answers given by telephone: whose."""

    meeting: int
    page: int = 0


class OpenPresence(Tap, prefix="hh"):
    """Who is there: ticks, the code of the room, walk-ins."""

    meeting: int
    page: int = 0


class OpenRoomPoll(Tap, prefix="hv"):
    """A question to those who are there, opened and closed by the chair."""

    meeting: int


class WriteMinutes(Tap, prefix="hx"):
    """The minutes, for whoever writes them."""

    meeting: int


class ReadMinutes(Tap, prefix="hy"):
    """The minutes, for those who were invited: to read, to amend while that can be done."""

    meeting: int


class OpenMaterials(Tap, prefix="hz"):
    """What was shown and handed out, numbered."""

    meeting: int


class RateMeeting(Tap, prefix="hb"):
    """Two questions: was it useful, was it well organised."""

    meeting: int


class OpenSeries(Tap, prefix="he"):
    """How a meeting repeats."""

    meeting: int


class CallLike(Tap, prefix="hg"):
    """„Kurti pagal ankstesnįjį“: a new draft with what that meeting had."""

    meeting: int


class OpenCadence(Tap, prefix="hj"):
    """What the strategy asks of counties and municipalities, and what was held."""

    page: int = 0
