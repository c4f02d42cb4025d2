"""Choosing whom something is for."""

from handlers.audience.counted import counts, exactly
from handlers.audience.field import AudienceOf, listed
from handlers.audience.options import audience_of, value_of

__all__ = ["AudienceOf", "audience_of", "counts", "exactly", "listed", "value_of"]
