"""Why a message did not arrive, in classes that can be counted; the error itself is Telegram's."""

from enum import StrEnum


class Reason(StrEnum):
    BLOCKED = "blocked"  # the person has blocked the bot
    NOT_STARTED = "not_started"  # and never wrote to it: a bot cannot begin
    DEACTIVATED = "deactivated"  # the account is no more
    GONE = "gone"  # the group is no more, or shut the bot out
    NOT_ALLOWED = "not_allowed"  # the bot may not write there
    MALFORMED = "malformed"  # Telegram refused the message itself
    NOT_MADE = "not_made"  # it could not be made here: a text or a file was missing
    NOT_THERE = "not_there"  # what was to be edited or withdrawn is not there, or not editable
    UNCERTAIN = "uncertain"
    EXPIRED = "expired"
    DECLINED = "declined"
    DIGEST = "digest"
    CANCELLED = "cancelled"


NOT_MADE = "not made: "  # how the error of what could not be made here begins
NOT_THERE = "not there: "  # and that of an earlier message that cannot be changed

_OF_STATES = {
    "uncertain": Reason.UNCERTAIN,
    "expired": Reason.EXPIRED,
    "declined": Reason.DECLINED,
    "digest": Reason.DIGEST,
    "cancelled": Reason.CANCELLED,
}
_WORDS = (  # of Telegram, in small letters; the first that is found
    (NOT_MADE, Reason.NOT_MADE),
    (NOT_THERE, Reason.NOT_THERE),
    ("blocked by the user", Reason.BLOCKED),
    ("initiate conversation", Reason.NOT_STARTED),
    ("deactivated", Reason.DEACTIVATED),
    ("chat not found", Reason.GONE),
    ("user not found", Reason.GONE),
    ("peer_id_invalid", Reason.GONE),
    ("bot was kicked", Reason.GONE),
    ("not a member", Reason.GONE),
    ("was deleted", Reason.GONE),
    ("have no rights", Reason.NOT_ALLOWED),
    ("not enough rights", Reason.NOT_ALLOWED),
    ("need administrator rights", Reason.NOT_ALLOWED),
    ("chat_write_forbidden", Reason.NOT_ALLOWED),
    ("chat_restricted", Reason.NOT_ALLOWED),
    ("not allowed", Reason.NOT_ALLOWED),
    ("send messages to bots", Reason.NOT_ALLOWED),
)


def reason(state: str, error: str | None) -> Reason | None:
    """The class; None for what has left, or still waits."""
    if state in _OF_STATES:
        return _OF_STATES[state]
    if state not in {"failed", "unreachable"}:
        return None
    said = (error or "").lower()
    found = next((one for words, one in _WORDS if words in said), None)
    return found or (Reason.MALFORMED if state == "failed" else Reason.NOT_ALLOWED)


def is_refusal(state: str, error: str | None) -> bool:
    """Refused as malformed or not allowed (400): enough of these pause a campaign by themselves."""
    return state == "failed" and reason(state, error) in {Reason.MALFORMED, Reason.NOT_ALLOWED}
