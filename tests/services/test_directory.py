"""Finding colleagues, as people type."""

from datetime import UTC, datetime

import pytest

from bot.domain.actors import Actor, Grant, Role
from bot.domain.errors import NotAllowed
from bot.services import directory
from storage import members, territories
from storage.base import Database, Tx

TODAY = datetime(2026, 11, 23, 12, tzinfo=UTC).date()
COLLEAGUE = Actor(1, "lt", grants=frozenset({Grant(Role.MEMBER)}))
NAMED = {
    ("Daugų seniūnija", "Alytaus rajono savivaldybė"): "Žemyna Šiluminė",
    ("Leipalingio seniūnija", "Druskininkų savivaldybė"): None,
    ("Anykščių seniūnija", "Anykščių rajono savivaldybė"): "Ąžuolas Daugėla",
    ("Kriūkų seniūnija", "Šakių rajono savivaldybė"): None,
    ("Kriukų seniūnija", "Joniškio rajono savivaldybė"): None,
}


async def stock(tx: Tx) -> None:
    for place in await territories.all_elderships(tx):
        if (place.name, place.municipality_name) in NAMED:
            await members.add(
                tx,
                kind=members.Kind.MEMBER,
                eldership_id=place.id,
                name=NAMED[place.name, place.municipality_name],
                joined_on=TODAY,
            )
    await members.add(tx, kind=members.Kind.OTHER, name="Jūratė Juristė", joined_on=TODAY)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("siluMINE", ["Žemyna Šiluminė, Daugų sen."]),
        ("Šiluminė Žemyna", ["Žemyna Šiluminė, Daugų sen."]),
        ("daugai", ["Žemyna Šiluminė, Daugų sen."]),
        ("Daug", ["Žemyna Šiluminė, Daugų sen.", "Ąžuolas Daugėla, Anykščių sen."]),
        ("Daugų seniūnijoje", ["Žemyna Šiluminė, Daugų sen."]),
        ("Alytaus r.", ["Žemyna Šiluminė, Daugų sen."]),
        ("Alytaus apskrityje", ["Žemyna Šiluminė, Daugų sen.", "Leipalingio seniūnija"]),
        ("alytus", ["Žemyna Šiluminė, Daugų sen.", "Leipalingio seniūnija"]),
        ("leipalyngis", ["Leipalingio seniūnija"]),
        ("kriuku", ["Kriukų seniūnija", "Kriūkų seniūnija"]),
        ("kriuku sakiu", ["Kriūkų seniūnija"]),
        ("juriste", ["Jūratė Juristė"]),
        ("Nerastoji", []),
        ("…", []),
    ],
)
async def test_a_person_is_found(db: Database, typed: str, found: list[str]) -> None:
    async with db.write() as tx:
        await stock(tx)
        people = await directory.search(tx, COLLEAGUE, typed, TODAY)
    assert [person.label for person in people] == found


async def test_a_stranger_finds_nobody(db: Database) -> None:
    async with db.read() as tx:
        with pytest.raises(NotAllowed):
            await directory.search(tx, Actor(2, "lt"), "Daugai", TODAY)
