"""Calendars in words: what a file, a feed or a page says of a meeting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.calendars import Event, Method, Status, times
from bot.domain.files import Calendar
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.messages import Words, words
from bot.domain.taps import as_payload
from bot.services.calendars.entries import Entry, Feed
from bot.services.meetings import Meeting

REFRESH = timedelta(hours=1)  # as often as an iPhone looks; Google takes its time anyway

Say = Callable[[Words], str]  # in one language, without markup


@dataclass(frozen=True, slots=True)
class Desk:
    """Who calls: the association, and the bot's address at Telegram."""

    association: str
    chat: str
    zone: ZoneInfo

    def link(self, meeting_id: int) -> str:
        """The meeting in the bot."""
        return f"{self.chat}?start={as_payload(ShowMeeting(meeting_id))}"


def speaker(say: Callable[[str, Words], str], language: str) -> Say:
    def in_it(said: Words) -> str:
        return say(language, said)

    return in_it


def name_of(feed: Feed) -> Words:
    if feed.county_name is None:
        return words("calendars.feed-mine")
    return words("calendars.feed-county", county=feed.county_name)


def as_calendar(feed: Feed, say: Say, desk: Desk) -> Calendar:
    """A feed: it asks nothing of who reads it, and follows what changes."""
    events = [as_event(one, say, desk) for one in feed.entries]
    zone, language = desk.zone.key, feed.language
    return Calendar(events, say(name_of(feed)), zone, language, refresh=REFRESH)


def as_file(entry: Entry, say: Say, desk: Desk, language: str, now: datetime) -> Calendar:
    """One meeting, to be taken in, or out where it was cancelled."""
    event = as_event(kept(entry), say, desk)
    return Calendar(
        [event],
        say(words("calendars.feed-mine")),
        desk.zone.key,
        language,
        method=Method.CANCEL if event.status is Status.CANCELLED else Method.PUBLISH,
        organizer=(desk.association, desk.chat),
        made=now,
    )


def kept(entry: Entry) -> Entry:
    """As it stands in a calendar that follows nothing: what is open today is not in its title."""
    return replace(entry, standing="settled")


def as_event(entry: Entry, say: Say, desk: Desk) -> Event:
    meeting = entry.meeting
    assert meeting.starts_at is not None  # noqa: S101 - no entry without
    starts, ends = times(meeting.starts_at, meeting.ends_at, desk.zone)
    link = (meeting.link or "") if entry.private else ""
    return Event(
        uid=meeting.uid,
        sequence=meeting.sequence,
        modified=entry.modified,
        starts=starts,
        ends=ends,
        title=_title(entry, say),
        description=_about(entry, link, say, desk),
        place=meeting.place or link,
        at=_point(meeting),
        url=desk.link(meeting.id),
        status=entry.status,
    )


def _point(meeting: Meeting) -> tuple[float, float] | None:
    if meeting.latitude is None or meeting.longitude is None:
        return None
    return meeting.latitude, meeting.longitude


def _title(entry: Entry, say: Say) -> str:
    if entry.status is Status.CANCELLED:
        return say(words("calendars.event-cancelled", title=entry.meeting.title))
    if entry.standing == "settled":
        return entry.meeting.title
    return say(words(f"calendars.event-{entry.standing}", title=entry.meeting.title))


def _about(entry: Entry, link: str, say: Say, desk: Desk) -> Sequence[str]:
    """Why it was cancelled, the call, the agenda, and where there is more."""
    meeting = entry.meeting
    lines = []
    if entry.private and entry.status is Status.CANCELLED and meeting.why:
        lines += [say(words("calendars.event-why", why=meeting.why)), ""]
    if link:
        lines += [say(words("calendars.event-call", link=link)), ""]
    if meeting.agenda:
        lines.append(say(words("calendars.event-agenda")))
        lines += [f"{number}. {one}" for number, one in enumerate(meeting.agenda, 1)]
        lines.append("")
    return [*lines, say(words("calendars.event-more", url=desk.link(meeting.id)))]
