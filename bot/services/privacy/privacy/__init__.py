"""What is kept of a person: given to them, forgotten when they ask, and dropped when it is old."""

from bot.services.privacy.export import About, about
from bot.services.privacy.forget import ask, carry_out, may_ask, stay
from bot.services.privacy.retention import clean

__all__ = ["About", "about", "ask", "carry_out", "clean", "may_ask", "stay"]
