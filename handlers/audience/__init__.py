"""Choosing whom something is for."""

from handlers.audience.counted import counts, courtesy_said, exactly
from handlers.audience.field import AudienceOf, listed
from handlers.audience.options import audience_of, value_of

__all__ = ["AudienceOf", "audience_of", "counts", "courtesy_said", "exactly", "listed", "value_of"]
