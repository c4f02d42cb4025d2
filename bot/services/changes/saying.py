"""What those who are told of a change read."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.domain.changes import Standing, What, news
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.meetings import State
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.preferences import Kind, Less
from bot.services.campaigns import Message
from bot.services.meetings import announcing
from bot.services.meetings.cards import about, respond_row, title
from storage.base import Tx
from storage.meetings import Invited, Meeting


def standing(meeting: Meeting) -> Standing:
    return Standing(
        meeting.state,
        meeting.starts_at,
        meeting.ends_at,
        meeting.place,
        meeting.link,
        meeting.latitude,
        meeting.longitude,
        meeting.answers_until,
    )


def told(meeting: Meeting, before: Standing, why: str | None) -> Words:
    """To whoever knows it as it was before: what is so now, what was, what to do."""
    if meeting.state is State.CANCELLED:
        lines = [title(meeting), words("changes.told-cancelled"), *_because(why)]
        return _joined([*lines, words("changes.was-time", **_span(before))])
    lines = [title(meeting), *differences(meeting, before)]
    lines += [*_because(why), words("changes.now"), *about(meeting)]
    return _joined([*lines, words("changes.told-ask")])


def differences(meeting: Meeting, before: Standing) -> list[Words]:
    """What is another one now, and what it was."""
    heard, lines = news(before, standing(meeting)), []
    if What.RESUMED in heard:
        lines.append(words("changes.told-resumed"))
    if What.TIME in heard:
        lines += [words("changes.told-time"), words("changes.was-time", **_span(before))]
    if What.PLACE in heard:
        lines += [words("changes.told-place"), *_was_place(before)]
    return lines


def told_lead(meeting: Meeting, why: str | None) -> Words:
    """To whoever leads a county of it, or called it."""
    if meeting.state is State.CANCELLED:
        lines = [title(meeting), words("changes.lead-cancelled"), *_because(why)]
    else:
        lines = [title(meeting), words("changes.lead-changed"), *_because(why), *about(meeting)]
    return _joined(lines)


def buttons(meeting: Meeting) -> Rows:
    look = (tap("changes.look", ShowMeeting(meeting.id)),)
    less = (tap("preferences.less", Less(Kind.MEETINGS)),)
    if meeting.state is State.CANCELLED:
        return (look, less)
    return (respond_row(meeting), look, less)


async def invitation(tx: Tx, meeting: Meeting, today: date) -> Message:
    """As it stands where it was sent, now."""
    if meeting.state is State.ANNOUNCED:
        return await announcing.message(tx, meeting, today)
    lines = [title(meeting), words("changes.told-cancelled"), *_because(meeting.why)]
    said = _joined([*lines, words("changes.was-time", **_span(standing(meeting)))])
    return Message(said, ((tap("changes.look", ShowMeeting(meeting.id)),),), meeting.media)


def with_answer(message: Message, meeting: Meeting, one: Invited) -> Words | None:
    """The invitation for whoever answered it; None where that is of no interest any more."""
    if meeting.state is not State.ANNOUNCED or one.answer is None:
        return None
    own = words(f"diary.own-{one.answer.code}", guests=one.guests)
    lines = (message.said, own, words("diary.own-stale")) if one.stale else (message.said, own)
    return words("common.joined", parts=Joined(lines))


def _because(why: str | None) -> list[Words]:
    return [words("changes.why", why=why)] if why else []


def _was_place(before: Standing) -> list[Words]:
    where = before.place or before.link
    return [words("changes.was-place", place=where)] if where else []


def _span(one: Standing) -> dict[str, Any]:
    return {"starts": one.starts_at, "ends": one.ends_at}


def _joined(lines: Sequence[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
