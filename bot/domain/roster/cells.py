"""What stands in a cell: a text, a phone number, a day. Refused with the reason if it cannot be."""

import re
from datetime import date, datetime

from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.sheets import Broken, Cell

COUNTRY = "370"
NATIONAL = 8  # digits of a Lithuanian number after the country's code
MOBILE = "+3706"
ABROAD = r"\+[1-9][0-9]{7,14}"  # E.164
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
    numbers = [_number(part) for part in re.split(r"[,;/]", value) if part.strip()]
    if not numbers:
        raise Refusal("roster.bad-phone", text=value)
    return next((one for one in numbers if one.startswith(MOBILE)), numbers[0])


def _number(value: str) -> str:
    """Lithuanian numbers come as +370…, 370…, 8…, 0… or bare; others need their + or 00."""
    digits = re.sub(r"[\s().–-]", "", value)
    digits = f"+{digits[2:]}" if digits.startswith("00") else digits
    for prefix in (f"+{COUNTRY}", COUNTRY, "8", "0", ""):
        national = digits.removeprefix(prefix)
        bare = not prefix and digits[:1] in {"8", "0"}  # a digit is missing after the trunk prefix
        if bare or not digits.startswith(prefix):
            continue
        if len(national) == NATIONAL and national.isdecimal():
            return f"+{COUNTRY}{national}"
    if re.fullmatch(ABROAD, digits) and not digits.startswith(f"+{COUNTRY}"):
        return digits
    raise Refusal("roster.bad-phone", text=value)


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
