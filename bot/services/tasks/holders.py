"""Somebody by the role they hold: „direktorius“, „Utenos viceprezidentas“."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.actors import REACH, Grant, Reach, Role
from bot.domain.directory import likeness
from bot.domain.folding import fold
from bot.services import roles
from storage import roles as table
from storage.base import Tx

# How what people call each begins, folded; a „viceprezidentas“ leads a county.
STEMS = (
    ("viceprezident", Role.COUNTY_LEAD),
    ("atstov", Role.MUNICIPAL_LEAD),
    ("direktor", Role.DIRECTOR),
    ("prezident", Role.PRESIDENT),
    ("jurist", Role.LAWYER),
    ("director", Role.DIRECTOR),
    ("president", Role.PRESIDENT),
    ("lawyer", Role.LAWYER),
)
USUAL = (Role.DIRECTOR, Role.PRESIDENT, Role.LAWYER)  # offered before anything is typed
REST = ("apskrit", "savivaldyb", "vadov")  # of a place's name, and what says nothing


@dataclass(frozen=True, slots=True)
class Holder:
    member_id: int
    grant: Grant


async def usual(tx: Tx, today: date) -> list[Holder]:
    """Those most is asked of: one of each role."""
    found = await _holders(tx, today)
    return [
        one
        for role in USUAL
        if (one := next((each for each in found if each.grant.role is role), None)) is not None
    ]


async def named(tx: Tx, text: str, today: date) -> list[Holder]:
    """Who holds the role that is meant; where words name a place, only there."""
    typed = fold(text).split()
    role = next((role for stem, role in STEMS if any(w.startswith(stem) for w in typed)), None)
    if role is None:
        return []
    stems = (*(stem for stem, _ in STEMS), *REST)
    place = [word for word in typed if not word.startswith(stems)]
    found = [one for one in await _holders(tx, today) if one.grant.role is role]
    if REACH[role] is Reach.EVERYWHERE or not place:
        return found
    places = await roles.places(tx)
    names = {one.grant: fold(places.of(one.grant) or "").split() for one in found}
    return [one for one in found if _means(place, names[one.grant])]


def _means(place: Sequence[str], name: Sequence[str]) -> bool:
    return all(any(likeness(wanted, word) for word in name) for wanted in place)


async def _holders(tx: Tx, today: date) -> list[Holder]:
    return [
        Holder(one.member_id, Grant(one.role, one.scope))
        for one in await table.holdings(tx, today)
        if one.member_id is not None
    ]
