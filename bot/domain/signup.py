"""Sign-up: the codes of personal invitations, and how often one may be wrong."""

import re
from datetime import datetime, timedelta
from hashlib import sha256

from bot.domain.taps import Tap

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none is taken for another
MISREAD = str.maketrans("OIL", "011")
LENGTH = 16  # signs of five bits: 80 bits, more than anybody can try
BYTES = 10  # that such a code is made of
PREFIX = "i"  # of a link into the private chat that carries a code

TRIES = 5  # wrong codes and contacts of one account in `WINDOW`
WINDOW = timedelta(hours=1)

ASK_AGAIN = timedelta(days=1)  # after a refusal, before the same account asks again
ASKS = 3  # in that time, withdrawn ones too: each is a card on somebody's phone
NAME_MAX = 120  # characters, as the roster has room for
LETTER_MAX = 300
REASON_MAX = 300

_LINK = re.compile(rf"[?&]start={PREFIX}_([0-9A-Za-z-]+)")


def code_of(entropy: bytes) -> str:
    """Ten random bytes as sixteen signs."""
    number = int.from_bytes(entropy[:BYTES], "big")
    return "".join(SIGNS[number >> 5 * place & 31] for place in reversed(range(LENGTH)))


def read_code(text: str) -> str | None:
    """A code as it was typed, or a link pasted: in any case, with spaces and dashes or without."""
    found = _LINK.search(text)
    signs = re.sub(r"[\s–-]", "", found.group(1) if found else text[:200])
    code = signs.upper().translate(MISREAD)
    return code if len(code) == LENGTH and set(code) <= set(SIGNS) else None


def hash_of(code: str) -> str:
    """What is kept of a code."""
    return sha256(code.encode()).hexdigest()


def is_over(since: datetime, now: datetime) -> bool:
    """Whether wrong answers counted from then on count no more."""
    return now - since >= WINDOW


class NotThem(Tap, prefix="sn"):
    """On the notice that somebody signed up: it was not them. `moment` says which notice."""

    member: int
    account: int
    moment: int


class Approve(Tap, prefix="sy"):
    """`replacing`: whoever was linked to the place loses their access."""

    request: int
    replacing: bool


class Refuse(Tap, prefix="sx"):
    request: int


class Withdraw(Tap, prefix="sw"):
    request: int


class GoOn(Tap, prefix="sg"):
    """To the terms, and to the first screen."""


class OpenInviting(Tap, prefix="st"):
    page: int


class Invite(Tap, prefix="su"):
    """`sure`: though an account is linked already."""

    member: int
    sure: bool


class InviteAll(Tap, prefix="sv"):
    """All who are missing in the municipality; `number` is that of its ISO code."""

    number: int


class InvitationSheet(Tap, prefix="ss"):
    number: int
