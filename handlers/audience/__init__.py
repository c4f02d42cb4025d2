"""Choosing whom something is for."""

from handlers.audience.field import AudienceOf, listed
from handlers.audience.options import audience_of, value_of

__all__ = ["AudienceOf", "audience_of", "listed", "value_of"]
