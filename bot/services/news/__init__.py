"""News: written by the office and county leads, sent to those it is for."""

from bot.services.news.approving import approve, give_back, may_approve, pending
from bot.services.news.audience import EVERYBODY, Receiver, groups_of, own_counties, widest
from bot.services.news.counting import Count, count, hindrance
from bot.services.news.deciding import Done, Seen, decide, doubts, drop, misplaced, take_back
from bot.services.news.items import Item, New, address, create, get, open_item, opt, place, say
from bot.services.news.listing import Listed, mine
from bot.services.news.over import campaign_over
from bot.services.news.sending import message, said, shared_rows, signed, start
from bot.services.news.waiting import send_due

__all__ = [
    "EVERYBODY",
    "Count",
    "Done",
    "Item",
    "Listed",
    "New",
    "Receiver",
    "Seen",
    "address",
    "approve",
    "campaign_over",
    "count",
    "create",
    "decide",
    "doubts",
    "drop",
    "get",
    "give_back",
    "groups_of",
    "hindrance",
    "may_approve",
    "message",
    "mine",
    "misplaced",
    "open_item",
    "opt",
    "own_counties",
    "pending",
    "place",
    "said",
    "say",
    "send_due",
    "shared_rows",
    "signed",
    "start",
    "take_back",
    "widest",
]
