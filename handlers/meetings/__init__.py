"""Meetings: called, announced, looked at."""

from handlers.meetings import (
    agenda,
    alike,
    choosing,
    composing,
    deciding,
    joint,
    listing,
    retyping,
    sent,
)
from handlers.meetings.routes import routes

__all__ = [
    "agenda",
    "alike",
    "choosing",
    "composing",
    "deciding",
    "joint",
    "listing",
    "retyping",
    "routes",
    "sent",
]
