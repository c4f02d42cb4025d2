"""Which updates may hold an answer to a secret form."""

from dataclasses import replace
from typing import Any

import pytest

from bot.telegram.aside import is_secret
from bot.telegram.incoming import Incoming
from storage.drafts import Draft
from tests.traceless import SECRET, TAP, TODAY, tapped

ORDINARY = Draft(1, 5, "report", "title", False, False, {}, {}, None, None, 0, TODAY)  # noqa: FBT003 - a row
SEALED = replace(ORDINARY, id=2, secret=True)
SAID = Incoming({}, 9, "message", 5, text=SECRET)


@pytest.mark.parametrize(
    ("active", "incoming", "secret"),
    [
        ((2,), SAID, True),
        ((2,), replace(SAID, command="menu"), True),
        ((2,), tapped(1), True),
        ((1,), SAID, False),
        ((1,), replace(SAID, kind="edited_message"), False),
        ((1,), tapped(1), False),
        ((1,), tapped(2), True),
        ((1,), tapped(3), True),
        ((1,), replace(TAP, data="m:0"), False),
        ((1,), replace(TAP, data="f:x"), False),
        ((), SAID, True),
        ((), replace(SAID, private=False), False),
        ((), replace(SAID, command="menu"), False),
        ((), replace(SAID, kind="edited_message"), True),
        ((), replace(SAID, kind="edited_message", private=False), False),
        ((), tapped(1), False),
    ],
)
def test_what_may_hold_a_secret_answer(active: Any, incoming: Incoming, secret: Any) -> None:
    found = [replace(one, active=one.id in active) for one in (ORDINARY, SEALED)]
    assert is_secret(incoming, found) is secret
