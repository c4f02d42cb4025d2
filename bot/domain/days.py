"""A day as people type it: „2026-12-05“, „gruodžio 5 d.“, „12.05“."""

from datetime import date

from bot.domain.folding import fold_typed

# How the names of the months begin, folded; Lithuanian and English share no beginning.
_LITHUANIAN = (
    *("saus", "vasar", "kov", "bal", "geg", "birz"),
    *("liep", "rugp", "rugs", "spal", "lapk", "gruod"),
)
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTHS = {
    beginning: number
    for names in (_LITHUANIAN, _ENGLISH)
    for number, beginning in enumerate(names, 1)
}
IGNORED = frozenset({"iki", "until", "d", "m", "diena", "dienos", "met", "metu"})
YEAR_DIGITS = 4


def read_day(text: str, today: date) -> date | None:
    """The day; without a year the next such day from today on. None for what is no day."""
    words = [word for word in fold_typed(text).split() if word not in IGNORED]
    numbers = [_number(word) for word in words]
    if None in numbers or not 2 <= len(words) <= 3:  # noqa: PLR2004 - day and month, perhaps year
        return None
    named = [number for word, number in zip(words, numbers, strict=True) if not word.isdecimal()]
    plain = [number for word, number in zip(words, numbers, strict=True) if word.isdecimal()]
    years = [number for number in plain if number and number > 31]  # noqa: PLR2004 - no day of a month
    rest = [number for number in plain if number not in years]
    match named, rest, years:
        case [month], [day], [] | [_]:
            pass
        case [], [month, day], [] | [_]:
            pass
        case _:
            return None
    return _day(years[0] if years else None, month, day, today)


def _number(word: str) -> int | None:
    if word.isascii() and word.isdecimal() and len(word) <= YEAR_DIGITS:
        return int(word)
    return next((number for start, number in MONTHS.items() if word.startswith(start)), None)


def _day(year: int | None, month: int | None, day: int | None, today: date) -> date | None:
    try:
        if year is not None:
            return date(year, month or 0, day or 0)
        this = date(today.year, month or 0, day or 0)
        return this if this >= today else date(today.year + 1, month or 0, day or 0)
    except ValueError:
        return None
