"""Which roles the spreadsheet may name, and how far each reaches."""

import re

from bot.domain.actors import REACH, Grant, Reach, Role
from bot.domain.errors import Refusal
from bot.domain.folding import fold

# Folded. An owner is made in the bot, never by a spreadsheet.
NAMES: dict[Role, tuple[str, ...]] = {
    Role.PRESIDENT: ("prezidentas", "prezidente", "president"),
    Role.COUNTY_LEAD: (
        "viceprezidentas",
        "viceprezidente",
        "vice prezidentas",
        "vice prezidente",
        "apskrities viceprezidentas",
        "apskrities viceprezidente",
        "vice president",
        "vicepresident",
        "county lead",
    ),
    Role.BOARD: ("valdybos narys", "valdybos nare", "valdyba", "board", "board member"),
    Role.DIRECTOR: ("direktorius", "direktore", "director"),
    Role.EDITOR: ("redaktorius", "redaktore", "editor"),
    Role.LAWYER: ("juristas", "juriste", "teisininkas", "teisininke", "lawyer"),
    Role.MUNICIPAL_LEAD: (
        "atstovas",
        "atstove",
        "atstovas savivaldybeje",
        "atstove savivaldybeje",
        "savivaldybes atstovas",
        "savivaldybes atstove",
        "municipal lead",
        "representative",
    ),
    Role.MEMBER: (
        "seniunas",
        "seniune",
        "narys",
        "nare",
        "asociacijos narys",
        "asociacijos nare",
        "member",
        "head of eldership",
    ),
}
MEANING = {name: role for role, names in NAMES.items() for name in names}
GRANTED = frozenset(NAMES) - {Role.MEMBER}  # membership comes with the eldership


def read(value: str, county: str | None, municipality: str | None) -> frozenset[Grant]:
    """Several roles may stand in a cell; the territory is the line's. Raises Refusal."""
    parts = [part for part in re.split(r"[,;/+]|\s(?:ir|and|bei)\s", value) if fold(part)]
    grants = set()
    for part in parts:
        role = MEANING.get(fold(part))
        if role is None:
            raise Refusal("roster.unknown-role", text=part.strip())
        if role in GRANTED:
            grants.add(Grant(role, _scope(role, county, municipality)))
    return frozenset(grants)


def _scope(role: Role, county: str | None, municipality: str | None) -> str:
    match REACH[role]:
        case Reach.COUNTY:
            if county is None:
                raise Refusal("roster.role-needs-county")
            return county
        case Reach.MUNICIPALITY:
            if municipality is None:
                raise Refusal("roster.role-needs-municipality")
            return municipality
    return ""
