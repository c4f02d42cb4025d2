"""„Gerosios patirties naujienos“, by the clock."""

from functools import partial

from bot.domain.practices import Order
from bot.services import practices
from handlers.practices.looking import BrowsePractices
from handlers.practices.routes import routes

routes.tick("practices")(partial(practices.send_news, library=BrowsePractices(Order.NEWEST)))
