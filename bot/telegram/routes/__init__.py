"""Which handler answers what: a noun has its `Routes`; `Table` is all of them, checked at start."""

from bot.telegram.offers import Inline, Inlined, Offer, Where
from bot.telegram.routes.asked import Command, InlineRoute
from bot.telegram.routes.context import Ctx, Kit
from bot.telegram.routes.noun import Routes
from bot.telegram.routes.table import Table
from bot.telegram.routes.unasked import (
    Binding,
    Bound,
    Fetched,
    JointRoute,
    Paper,
    Part,
    TickRoute,
)

__all__ = [
    "Binding",
    "Bound",
    "Command",
    "Ctx",
    "Fetched",
    "Inline",
    "InlineRoute",
    "Inlined",
    "JointRoute",
    "Kit",
    "Offer",
    "Paper",
    "Part",
    "Routes",
    "Table",
    "TickRoute",
    "Where",
]
