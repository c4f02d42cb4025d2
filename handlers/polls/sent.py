"""What becomes of a poll by itself: its cards in groups, its sending, those who join meanwhile."""

from bot.services.polls import NOUN
from bot.services.polls.over import over, subject
from bot.services.polls.reminding import invite_newcomers
from bot.services.tallies import live_card
from handlers.polls.routes import routes

routes.live(NOUN)(live_card)
routes.campaign(NOUN)(over)
routes.steers(NOUN)(subject)
routes.tick("polls")(invite_newcomers)
