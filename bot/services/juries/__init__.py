"""Who judges and checks a contest: seats, each with its role, and the juries of counties."""

from bot.services.juries.counties import open_county
from bot.services.juries.leaving import leave, resign, take_back, to_resign, to_take
from bot.services.juries.reading import (
    Juror,
    Overview,
    Progress,
    Recusal,
    overview,
    progress,
    recusals,
)
from bot.services.juries.seats import (
    Appointed,
    appoint,
    make_chair,
    readmit,
    seat_of,
    to_appoint,
)
from storage.juries import Seated

__all__ = [
    "Appointed",
    "Juror",
    "Overview",
    "Progress",
    "Recusal",
    "Seated",
    "appoint",
    "leave",
    "make_chair",
    "open_county",
    "overview",
    "progress",
    "readmit",
    "recusals",
    "resign",
    "seat_of",
    "take_back",
    "to_appoint",
    "to_resign",
    "to_take",
]
