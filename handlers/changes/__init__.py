"""An announced meeting changes: what of it, who is told."""

from handlers.changes import choosing, refining, telling
from handlers.changes.routes import routes

__all__ = ["choosing", "refining", "routes", "telling"]
