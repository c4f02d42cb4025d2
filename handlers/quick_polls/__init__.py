"""Quick polls of a group: asked, looked at, ended."""

from handlers.quick_polls import work
from handlers.quick_polls.screens import routes

__all__ = ["routes", "work"]
