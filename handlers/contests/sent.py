"""What becomes of a contest by itself: its cards in groups, what is sent to many."""

from bot.services.contests.cards import NOUN, live_card, steered
from bot.services.contests.newcomers import tell_newcomers
from handlers.contests.routes import routes

routes.live(NOUN)(live_card)
routes.steers(NOUN)(steered)
routes.tick("contests-new")(tell_newcomers)
