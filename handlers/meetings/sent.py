"""What becomes of a meeting by itself: its cards in groups, its sending, those who join later."""

from bot.services.meetings import NOUN, live_card
from bot.services.meetings.newcomers import invite_newcomers
from bot.services.meetings.over import over
from bot.services.meetings.sendings import subject
from handlers.meetings.routes import routes

routes.live(NOUN)(live_card)
routes.campaign(NOUN)(over)
routes.steers(NOUN)(subject)
routes.tick("meetings")(invite_newcomers)
