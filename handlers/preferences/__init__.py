"""`/settings`: what each person chooses for themselves."""

from handlers.preferences.hours import ChooseQuiet
from handlers.preferences.kinds import ChooseHow
from handlers.preferences.leads import ChooseLead, UsualLeads
from handlers.preferences.noun import OpenShown, routes
from handlers.preferences.overview import overview
from handlers.preferences.pause import Pause
from handlers.preferences.shown import Show

__all__ = [
    "ChooseHow",
    "ChooseLead",
    "ChooseQuiet",
    "OpenShown",
    "Pause",
    "Show",
    "UsualLeads",
    "overview",
    "routes",
]
