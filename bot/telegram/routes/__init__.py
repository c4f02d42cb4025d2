"""Which handler answers what: a noun has its `Routes`; `Table` is all of them, checked at start."""

from bot.telegram.offers import Inline, Inlined, Offer, Where
from bot.telegram.routes.asked import Command, InlineRoute
from bot.telegram.routes.context import Ctx, Kit
from bot.telegram.routes.noun import Routes
from bot.telegram.routes.table import Table
from bot.telegram.routes.unasked import JointRoute, Paper, TickRoute

__all__ = [
    "Command",
    "Ctx",
    "Inline",
    "InlineRoute",
    "Inlined",
    "JointRoute",
    "Kit",
    "Offer",
    "Paper",
    "Routes",
    "Table",
    "TickRoute",
    "Where",
]
