"""How people get in: who they are, the terms, and the first screen."""

from handlers.signup import deciding, inviting, places
from handlers.signup.noun import routes
from handlers.signup.terms import terms
from handlers.signup.ways import ways, welcome

__all__ = ["deciding", "inviting", "places", "routes", "terms", "ways", "welcome"]
