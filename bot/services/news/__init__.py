"""News: written by the office and county leads, sent to those it is for."""

from bot.services.news.approving import approve, give_back, may_approve, pending
from bot.services.news.audience import (
    has_channel,
)
from bot.services.news.counting import (
    Count,
    agreed,
    count,
    hindrance,
    posted_later,
    report_of,
    source_of,
)
from bot.services.news.deciding import Done, Seen, decide, doubts, drop, misplaced, take_back
from bot.services.news.items import (
    Item,
    New,
    address,
    channels,
    content,
    create,
    get,
    open_item,
    opt,
    options,
    place,
    say,
)
from bot.services.news.listing import Listed, listed, mine
from bot.services.news.over import campaign_over
from bot.services.news.sending import message, said, send_card, shared_rows, show, signed, start
from bot.services.news.waiting import send_due

__all__ = [
    "Count",
    "Done",
    "Item",
    "Listed",
    "New",
    "Seen",
    "address",
    "agreed",
    "approve",
    "campaign_over",
    "channels",
    "content",
    "count",
    "create",
    "decide",
    "doubts",
    "drop",
    "get",
    "give_back",
    "has_channel",
    "hindrance",
    "listed",
    "may_approve",
    "message",
    "mine",
    "misplaced",
    "open_item",
    "opt",
    "options",
    "pending",
    "place",
    "posted_later",
    "report_of",
    "said",
    "say",
    "send_card",
    "send_due",
    "shared_rows",
    "show",
    "signed",
    "source_of",
    "start",
    "take_back",
]
