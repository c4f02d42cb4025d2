"""Groups: what happens in them, whose each is, and what leads decide about who is in."""

from bot.domain.groups.buttons import BindGroup, OpenGroups, PickGroup
from handlers.groups import decisions, happenings, screens, work
from handlers.groups.routes import routes

__all__ = [
    "BindGroup",
    "OpenGroups",
    "PickGroup",
    "decisions",
    "happenings",
    "routes",
    "screens",
    "work",
]
