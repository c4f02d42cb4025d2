"""What those who are asked get, and what came of it, in words."""

from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.domain.news_text import shortened
from bot.domain.room_polls import (
    VISIBLE,
    PickRoomPoll,
    ShowRoomPoll,
    ShowRoomVotes,
    VoteRoomPoll,
    chosen,
)
from storage.room_polls import RoomPoll

LABEL = 40  # characters of an answer on a button
SHORT = 12  # … of which two fit beside each other


def option(poll: RoomPoll, at: int) -> Words:
    """The answer at that place, from 0."""
    if poll.ready is not None:
        return words(f"room_polls.{poll.ready.code}-{at + 1}")
    return words("common.verbatim", text=poll.options[at])


def options(poll: RoomPoll, mask: int) -> Words:
    """What is chosen, in one line."""
    found = tuple(option(poll, at) for at in chosen(mask) if at < poll.size)
    return words("common.joined", parts=Joined(found, by=", "))


def question(poll: RoomPoll) -> list[Words]:
    """The question; its answers too where a button may not show all of one."""
    lines = [words("room_polls.question", question=poll.question)]
    if any(len(text) > VISIBLE for text in poll.options):
        lines += listed(poll)
    return lines


def listed(poll: RoomPoll) -> list[Words]:
    return [words("room_polls.option-line", option=option(poll, at)) for at in range(poll.size)]


def rule(*, many: bool, named: bool) -> Words:
    """What a vote means: who sees it, whether it can be changed."""
    kind = "named" if named else "counts"
    return words(f"room_polls.rule-{kind}-{'many' if many else 'one'}")


def ballot(poll: RoomPoll, mask: int | None = None, *, voted: bool = False) -> Words:
    """As it lies in somebody's chat. `mask` is their vote, where that is kept with them."""
    lines = question(poll)
    if not voted:
        lines.append(rule(many=poll.many, named=poll.named))
    elif mask is None:
        lines.append(words("room_polls.counted"))
    else:
        lines.append(words("room_polls.counted-named", options=options(poll, mask)))
    return words("common.joined", parts=Joined(tuple(lines)))


def ballot_rows(poll: RoomPoll, mask: int | None = None, *, voted: bool = False) -> Rows:
    """The answers; where the vote is final, only the meeting."""
    if voted and not poll.named:
        return (_to_meeting(poll),)
    return (*_answers(poll, mask or 0), _to_meeting(poll))


def _answers(poll: RoomPoll, mask: int) -> Rows:
    """One tap votes; of several answers it marks the first."""
    if poll.many:
        return marking(poll, mask, begun=False)
    return _laid_out(poll, [_button(poll, at, mask, VoteRoomPoll) for at in range(poll.size)])


def marking(poll: RoomPoll, mask: int, *, begun: bool = True) -> Rows:
    """Answers to be marked; a marked one is taken back. `begun`: with the button that votes."""
    buttons = [_button(poll, at, mask, PickRoomPoll) for at in range(poll.size)]
    rows = _laid_out(poll, buttons)
    if not (begun and mask):
        return rows
    return (*rows, (tap("room_polls.vote", VoteRoomPoll(poll.id, mask)),))


def _button(
    poll: RoomPoll, at: int, mask: int, kind: type[VoteRoomPoll] | type[PickRoomPoll]
) -> Button:
    is_chosen = bool(mask >> at & 1)
    value = kind(poll.id, mask ^ 1 << at if kind is PickRoomPoll else 1 << at)
    said = option(poll, at)
    if poll.ready is None:
        said = words("common.verbatim", text=shortened(poll.options[at], LABEL))
    return tap("room_polls.chosen" if is_chosen else "room_polls.choose", value, option=said)


def _laid_out(poll: RoomPoll, buttons: list[Button]) -> Rows:
    if poll.ready is None and any(len(text) > SHORT for text in poll.options):
        return one_a_row(buttons)
    return (tuple(buttons),) if poll.ready is not None else in_pairs(buttons)


def result(poll: RoomPoll) -> Words:
    """Of one that is closed."""
    lines = [words("room_polls.question", question=poll.question)]
    lines += [
        words("room_polls.result-line", option=option(poll, at), count=count)
        for at, count in enumerate(poll.counts)
    ]
    lines.append(words("room_polls.turnout", voted=poll.voted or 0, asked=poll.asked or 0))
    return words("common.joined", parts=Joined(tuple(lines)))


def result_rows(poll: RoomPoll) -> Rows:
    """For those who were asked."""
    votes = ((tap("room_polls.votes", ShowRoomVotes(poll.id)),),) if poll.named else ()
    return (*votes, _to_meeting(poll))


def chair_rows(poll: RoomPoll) -> Rows:
    return ((tap("room_polls.look", ShowRoomPoll(poll.id)),),)


def in_minutes(poll: RoomPoll) -> Words:
    """The result as a line of minutes."""
    parts = tuple(
        words("room_polls.minutes-part", option=option(poll, at), count=str(count))
        for at, count in enumerate(poll.counts)
    )
    return words(
        "room_polls.minutes-line",
        question=poll.question,
        parts=Joined(parts, by=", "),
        voted=str(poll.voted or 0),
        asked=str(poll.asked or 0),
    )


def _to_meeting(poll: RoomPoll) -> tuple[Button, ...]:
    return (tap("room_polls.meeting", ShowMeeting(poll.meeting_id)),)
