"""The routes of questions to the room."""

from bot.domain.meeting_buttons import ManageMeeting, OpenRoomPoll
from bot.domain.messages import Button, tap
from bot.telegram.routes import Routes

routes = Routes("room_polls")


def to_list(meeting_id: int) -> tuple[Button, ...]:
    return (tap("room_polls.to-list", OpenRoomPoll(meeting_id)),)


def to_card(meeting_id: int) -> tuple[Button, ...]:
    return (tap("room_polls.to-card", ManageMeeting(meeting_id)),)
