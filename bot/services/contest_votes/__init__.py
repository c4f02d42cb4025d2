"""The members' vote in a contest, in a county and in the country: anonymous, once, for good."""

from bot.services.contest_votes.casting import FORM, cast, forget_unsent, key_of
from bot.services.contest_votes.checking import Found, Turnout, check, checkable, turnout
from bot.services.contest_votes.choosing import (
    Booth,
    Candidate,
    Line,
    Slip,
    booth,
    offered_to,
    slip,
)
from bot.services.contest_votes.opening import open_country, open_county
from bot.services.contest_votes.reminding import deadline_moved, look, subject

__all__ = [
    "FORM",
    "Booth",
    "Candidate",
    "Found",
    "Line",
    "Slip",
    "Turnout",
    "booth",
    "cast",
    "check",
    "checkable",
    "deadline_moved",
    "forget_unsent",
    "key_of",
    "look",
    "offered_to",
    "open_country",
    "open_county",
    "slip",
    "subject",
    "turnout",
]
