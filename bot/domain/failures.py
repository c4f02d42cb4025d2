"""Why a message did not arrive, told by the words of Telegram's refusal."""

from enum import StrEnum


class Failure(StrEnum):
    BLOCKED = "blocked"  # the person stopped the bot
    NOT_STARTED = "not_started"  # the person never pressed Start
    DEACTIVATED = "deactivated"  # the account is no more
    GONE = "gone"  # the group or channel is no more, or put the bot out
    MALFORMED = "malformed"  # Telegram cannot take the message itself
    NOT_ALLOWED = "not_allowed"  # the bot lacks a right there
    EXPIRED = "expired"  # its time passed before it could go
    DECLINED = "declined"  # the receiver wants no such messages


# What the words contain, in lower case → why; the first that fits.
SIGNS = (
    ("blocked by the user", Failure.BLOCKED),
    ("initiate conversation", Failure.NOT_STARTED),
    ("deactivated", Failure.DEACTIVATED),
    ("kicked", Failure.GONE),
    ("not a member", Failure.GONE),
    ("was deleted", Failure.GONE),
    ("chat not found", Failure.GONE),
    ("not enough rights", Failure.NOT_ALLOWED),
    ("have no rights", Failure.NOT_ALLOWED),
    ("need administrator rights", Failure.NOT_ALLOWED),
    ("write_forbidden", Failure.NOT_ALLOWED),
    ("restricted", Failure.NOT_ALLOWED),
)


def reason(error: str | None) -> Failure:
    """What is not known by its words is the message's own fault."""
    said = (error or "").lower()
    return next((failure for sign, failure in SIGNS if sign in said), Failure.MALFORMED)
