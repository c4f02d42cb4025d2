"""What becomes of a meeting by itself: its cards in groups."""

from bot.services.meetings import NOUN, live_card
from handlers.meetings.routes import routes

routes.live(NOUN)(live_card)
