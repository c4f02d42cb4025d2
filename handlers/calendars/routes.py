"""The routes of calendars, and what both of its modules show."""

from bot.services.calendars import Desk
from bot.telegram.routes import Kit, Routes

routes = Routes("calendars")


def desk(kit: Kit) -> Desk:
    return Desk(kit.association, f"https://t.me/{kit.username}", kit.zone)
