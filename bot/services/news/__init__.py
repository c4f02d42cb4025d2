"""News: written by the office and county leads, sent to those it is for."""

from bot.services.news.audience import EVERYBODY, Receiver
from bot.services.news.items import Item, New, create, get
from bot.services.news.sending import start

__all__ = ["EVERYBODY", "Item", "New", "Receiver", "create", "get", "start"]
