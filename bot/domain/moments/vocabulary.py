"""Words of dates and hours, folded (no marks, lower case), Lithuanian and English.

Lithuanian words decline, so they are known by how they begin; English ones by their abbreviations.
"""

from collections.abc import Mapping
from enum import IntEnum

SHORTEST = 3  # letters of an English abbreviation: „dec“, „thu“

_MONTHS = (
    *("saus", "vasar", "kov", "bal", "geg", "birz"),
    *("liep", "rugp", "rugs", "spal", "lapk", "gruod"),
)
_MONTHS_EN = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_WEEK = ("pirma", "antra", "trecia", "ketvirta", "penkta", "sesta", "sekma")  # and „dien…“
_WEEK_SHORT = (
    *("pirm", "antr", "trec", "ketv", "penkt", "sest", "sekm"),
    *("pr", "an", "tr", "kt", "pn", "st", "sk"),
)
_WEEK_EN = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# How numbers begin, counted and ordered: „trys“, „trečią“. Of those that fit, the longest does.
_COUNTED = (
    *(("vien",), ("du", "dvi", "dvej", "por"), ("tri", "trys", "trej"), ("ketur",), ("penk",)),
    *(("ses",), ("septyn",), ("astuon",), ("devyn",), ("desimt",), ("vienuolik",), ("dvylik",)),
    *(("trylik",), ("keturiolik",), ("penkiolik",), ("sesiolik",), ("septyniolik",)),
    *(("astuoniolik",), ("devyniolik",), ("dvidesimt",)),
)
_ORDERED = (*("pirm", "antr", "trec", "ketvirt", "penkt", "sest", "septint", "astunt", "devint"),)
_COUNTED_EN = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_ORDERED_EN = ("first", "second", "third", "fourth")
LAST = -1  # „paskutinį“
_CARDINALS = {stem: number for number, stems in enumerate(_COUNTED, 1) for stem in stems}
_CARDINALS["trisdesimt"] = 30
_ORDINALS = {stem: number for number, stem in enumerate(_ORDERED, 1)} | {"paskutin": LAST}
_ENGLISH_ORDINALS = {word: number for number, word in enumerate(_ORDERED_EN, 1)} | {"last": LAST}
_ENGLISH = {word: number for number, word in enumerate(_COUNTED_EN, 1)} | _ENGLISH_ORDINALS
_ENGLISH |= {"a": 1, "an": 1}
_NUMBERS = _CARDINALS | _ORDINALS

_NEAR = (("siandien", "today"), ("rytoj", "ryt", "tomorrow"), ("poryt",), ("uzporyt",))
AHEAD = {word: days for days, words in enumerate(_NEAR) for word in words}


class Part(IntEnum):
    """A part of the day: below which hour twelve are added, „2 val. dienos“ is 14:00."""

    MORNING = 0
    DAY = 8
    AFTERNOON = 12


PARTS = {
    **dict.fromkeys(("ryte", "ryta", "ryto", "morning", "nakties", "nakti"), Part.MORNING),
    **dict.fromkeys(("vakare", "vakara", "vakaro", "evening"), Part.AFTERNOON),
    "afternoon": Part.AFTERNOON,
}
TONIGHT = {"siryt": Part.MORNING, "sivakar": Part.AFTERNOON, "tonight": Part.AFTERNOON}

NEXT = frozenset({"kita", "kito", "kitos", "kitu", "kitus", "kitam", "kitais", "next"})
THIS = frozenset({"si", "sia", "sio", "sios", "siu", "siuos", "this", "coming"})
NEXT_STEMS = ("sekan",)
THIS_STEMS = ("ateinan", "artimiaus")

TILL = frozenset({"iki", "until", "till", "to", "by"})
TILL_STEMS = ("pabaig", "baig")
AFTER = frozenset({"po", "uz", "in", "after"})

HOUR = frozenset({"val", "valanda", "valandai", "h", "oclock"})
HOURS = frozenset({"valandas", "valandu", "hour", "hours", "hrs"})  # how long, never when
HOUR_OF = "valandos"  # when, after „nuo“ and „iki“; else how long
LONG = HOURS | {HOUR_OF}
ABOUT = frozenset({"nuo", "iki", "apie", "po"})
HALF_HOUR = ("pusvaland",)
QUARTER = ("ketvirci",)
MINUTES = ("min",)
LUNCH = ("piet",)
HALVES: Mapping[str, Part] = {"a": Part.MORNING, "p": Part.AFTERNOON}  # and „m“
NOON = ("vidurdien", "pusiaudien", "noon", "midday")
LENGTHS = {"pusvaland": 30, "pusantr": 90}  # minutes

DAY = frozenset({"d", "diena", "dienos", "dienai", "dienomis", "day"})
DAYS = ("dien", "day")
WEEKS = ("savait", "savaic", "week")
WEEKENDS = ("savaitgal", "weekend")
MONTHS_OF = ("menes", "month")
YEARS = ("met", "year")
WHOLE = (("visa", "diena"), ("visos", "dienos"), ("all", "day"), ("whole", "day"))
SUFFIXES = frozenset({"st", "nd", "rd", "th"})  # glued to an English number
ENDINGS = frozenset({"a", "aja", "oji", "ta", "oj", "ia", "ioji", "iaja", "os", "tos", "ios"})

NOISE = frozenset(
    {
        *("d", "m", "diena", "dienos", "dienai", "dienomis", "at", "on", "the", "of", "ir", "o"),
        *(
            "clock",
            "laikas",
            "laiku",
            "data",
            "lygiai",
            "apie",
            "from",
            "nuo",
            "past",
            "begins",
            "starts",
        ),
    }
)
NOISE_STEMS = ("truk", "prad", "prasid", "susit")


def month_of(word: str) -> int | None:
    return _begun(word, _MONTHS) or _short(word, _MONTHS_EN)


def weekday_of(word: str) -> int | None:
    """0 is Monday, as date.weekday() counts."""
    if word in _WEEK_SHORT:
        return _WEEK_SHORT.index(word) % 7
    known = _begun(word, tuple(f"{stem}dien" for stem in _WEEK)) or _short(word, _WEEK_EN)
    return None if known is None else known - 1


def number_of(word: str) -> int | None:
    """The number a word says, in any case: „dviejų“, „dešimtą“, „dvidešimt“."""
    return _ENGLISH.get(word) or _longest(word, _NUMBERS)


def is_ordinal(word: str) -> bool:
    """Whether it says which one: „pirmą“, „paskutinį“."""
    return word in _ENGLISH_ORDINALS or _longest(word, _ORDINALS) == number_of(word) is not None


def begins(word: str, stems: tuple[str, ...]) -> bool:
    return word.startswith(stems)


def _begun(word: str, stems: tuple[str, ...]) -> int | None:
    return next((place for place, stem in enumerate(stems, 1) if word.startswith(stem)), None)


def _short(word: str, names: tuple[str, ...]) -> int | None:
    if len(word) < SHORTEST:
        return None
    return next((place for place, name in enumerate(names, 1) if name.startswith(word)), None)


def _longest(word: str, stems: Mapping[str, int]) -> int | None:
    fitting = [stem for stem in stems if word.startswith(stem)]
    return stems[max(fitting, key=len)] if fitting else None
