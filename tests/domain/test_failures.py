"""Why messages did not arrive, as they are counted."""

import pytest

from bot.domain.failures import Reason, is_refusal, reason


@pytest.mark.parametrize(
    ("state", "error", "why", "refusal"),
    [
        ("unreachable", "Forbidden: bot was blocked by the user", Reason.BLOCKED, False),
        (
            "unreachable",
            "Forbidden: bot can't initiate conversation with a user",
            Reason.NOT_STARTED,
            False,
        ),
        ("unreachable", "Forbidden: user is deactivated", Reason.DEACTIVATED, False),
        ("unreachable", "Forbidden: bot was kicked from the group chat", Reason.GONE, False),
        ("unreachable", "Bad Request: chat not found", Reason.GONE, False),
        ("unreachable", "Forbidden: something new", Reason.NOT_ALLOWED, False),
        ("failed", "Bad Request: message is too long", Reason.MALFORMED, True),
        ("failed", "Not enough rights to send text messages to the chat", Reason.NOT_ALLOWED, True),
        ("failed", "not made: TextError: no text 'a.b'", Reason.NOT_MADE, False),
        ("failed", "not there: Message to edit not found", Reason.NOT_THERE, False),
        ("uncertain", "TimedOut", Reason.UNCERTAIN, False),
        ("expired", None, Reason.EXPIRED, False),
        ("sent", None, None, False),
        ("pending", "TimedOut", None, False),
    ],
)
def test_reasons(state: str, error: str | None, why: Reason | None, *, refusal: bool) -> None:
    assert (reason(state, error), is_refusal(state, error)) == (why, refusal)
