"""What stands in a cell: a text, a phone number, a day. Refused with the reason if it cannot be."""

import re
from datetime import date, datetime

from bot.domain import phones
from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.sheets import Broken, Cell

TITLES = frozenset({"seniunas", "seniune"})
ACCOUNT_MAX = 2**52  # Telegram: ids have at most 52 significant bits

_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_DAY = re.compile(r"(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,3}")


def text(cell: Cell) -> str:
    """The cell as it would be read aloud: 370.0 is „370“, spaces at the edges do not count."""
    match cell:
        case str():
            return " ".join(cell.split())
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case bool() | Broken():
            return ""
    return str(cell)


def short(value: str, longest: int) -> str:
    if len(value) > longest:
        raise Refusal("roster.too-long", text=f"{value[:20]}…", longest=longest)
    return value


def phone(value: str) -> str:
    """In E.164; of several numbers in a cell the first mobile one."""
    numbers = [phones.e164(part) for part in re.split(r"[,;/]", value) if part.strip()]
    known = [number for number in numbers if number is not None]
    if not known or len(known) < len(numbers):
        raise Refusal("roster.bad-phone", text=value)
    return known[0] if len(known) == 1 else next(filter(phones.is_mobile, known), known[0])


def email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise Refusal("roster.bad-email", text=value)
    return value.lower()


def title(value: str) -> str:
    if fold(value) not in TITLES:
        raise Refusal("roster.bad-title", text=value)
    return value.lower()


def account(value: str) -> int:
    """A Telegram id: a number, never a @name (that can pass to somebody else)."""
    if not value.isascii() or not value.isdigit() or not 0 < int(value[:20]) <= ACCOUNT_MAX:
        raise Refusal("roster.bad-telegram", text=value)
    return int(value)


def day(value: str) -> date:
    """Year, month, day, with anything between them."""
    found = _DAY.fullmatch(value)
    try:
        return date(*(int(part) for part in found.groups())) if found else date.fromisoformat(value)
    except ValueError:
        raise Refusal("roster.bad-day", text=value) from None
