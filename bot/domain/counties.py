"""Names of territories in the cases that Lithuanian asks for."""

from typing import Literal

Case = Literal["nominative", "genitive", "locative", "accusative"]

# Only the last word of a territory's name declines, and „kaimiškoji“ with it.
ENDINGS: dict[str, dict[Case, str]] = {
    "apskritis": {
        "genitive": "apskrities",
        "locative": "apskrityje",
        "accusative": "apskritį",
    },
    "savivaldybė": {
        "genitive": "savivaldybės",
        "locative": "savivaldybėje",
        "accusative": "savivaldybę",
    },
    "seniūnija": {
        "genitive": "seniūnijos",
        "locative": "seniūnijoje",
        "accusative": "seniūniją",
    },
    "asociacija": {
        "genitive": "asociacijos",
        "locative": "asociacijoje",
        "accusative": "asociaciją",
    },
    "kaimiškoji": {
        "genitive": "kaimiškosios",
        "locative": "kaimiškojoje",
        "accusative": "kaimiškąją",
    },
}


def decline(name: str, case: Case) -> str:
    """„Utenos apskritis“ → „Utenos apskrities“. What ends otherwise (a name in English) stays."""
    words = name.split(" ")
    return " ".join(ENDINGS[word].get(case, word) if word in ENDINGS else word for word in words)


def short_municipality(name: str) -> str:
    """„Alytaus rajono savivaldybė“ → „Alytaus r.“, where space is short."""
    stem = name.removesuffix(" savivaldybė")
    for long, short in ((" rajono", " r."), (" miesto", " m.")):
        if stem.endswith(long):
            return stem.removesuffix(long) + short
    return f"{stem} sav."
