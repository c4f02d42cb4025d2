"""The ten counties, and names of territories in the cases that Lithuanian asks for."""

from enum import IntEnum
from typing import Literal


class County(IntEnum):
    """Fixed by law since 1994. Values are in old messages: never reuse one."""

    ALYTUS = 1
    KAUNAS = 2
    KLAIPEDA = 3
    MARIJAMPOLE = 4
    PANEVEZYS = 5
    SIAULIAI = 6
    TAURAGE = 7
    TELSIAI = 8
    UTENA = 9
    VILNIUS = 10

    @property
    def code(self) -> str:
        """ISO 3166-2:LT."""
        return ISO[self]

    @classmethod
    def of(cls, code: str) -> "County":
        return next(county for county in cls if county.code == code)


ISO = {
    County.ALYTUS: "LT-AL",
    County.KAUNAS: "LT-KU",
    County.KLAIPEDA: "LT-KL",
    County.MARIJAMPOLE: "LT-MR",
    County.PANEVEZYS: "LT-PN",
    County.SIAULIAI: "LT-SA",
    County.TAURAGE: "LT-TA",
    County.TELSIAI: "LT-TE",
    County.UTENA: "LT-UT",
    County.VILNIUS: "LT-VL",
}

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


def iso_number(code: str) -> int:
    """„LT-03“, ISO 3166-2, → 3, which is short enough for a button."""
    return int(code.removeprefix("LT-"))


def iso_code(number: int) -> str:
    """3 → „LT-03“; a forged number is the code of no municipality."""
    return f"LT-{number:02}"


def short_county(name: str) -> str:
    """„Utenos apskritis“ → „Utenos“, where space is short."""
    return name.removesuffix(" apskritis")


def short_municipality(name: str) -> str:
    """„Alytaus rajono savivaldybė“ → „Alytaus r.“, where space is short."""
    stem = name.removesuffix(" savivaldybė")
    for long, short in ((" rajono", " r."), (" miesto", " m.")):
        if stem.endswith(long):
            return stem.removesuffix(long) + short
    return f"{stem} sav."
