"""Questions to those who are at a meeting."""

from bot.domain.room_polls import NOUN
from bot.services import room_polls
from handlers.room_polls import asking, recording, voting
from handlers.room_polls.routes import routes

__all__ = ["asking", "recording", "routes", "voting"]

routes.tick("room-polls")(room_polls.close_due)
routes.campaign(NOUN)(room_polls.over)
routes.steers(NOUN)(room_polls.subject)
