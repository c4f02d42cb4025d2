"""The list of counties, municipalities and elderships, as people choose from it."""

from bot.domain.counties import County
from bot.domain.errors import Stale
from bot.domain.folding import alphabetical
from bot.domain.territories import Eldership, Municipality
from storage import territories
from storage.base import Tx


async def counties(tx: Tx) -> list[tuple[County, str]]:
    """With their names, in alphabetical order."""
    names = await territories.county_names(tx)
    found = [(county, names[county.code]) for county in County]
    return sorted(found, key=lambda pair: alphabetical(pair[1]))


async def municipalities(tx: Tx, county: str) -> list[Municipality]:
    """Those without an eldership too."""
    found = await territories.all_municipalities(tx)
    inside = [one for one in found if one.county == county]
    return sorted(inside, key=lambda one: alphabetical(one.name))


async def municipality(tx: Tx, code: str) -> Municipality:
    """Raises Stale."""
    places = await territories.all_municipalities(tx)
    place = next((one for one in places if one.code == code), None)
    if place is None:
        raise Stale
    return place


async def elderships(tx: Tx, code: str) -> tuple[Municipality, list[Eldership]]:
    """The municipality and what is in it, in alphabetical order. Raises Stale."""
    place = await municipality(tx, code)
    found = await territories.all_elderships(tx)
    inside = [one for one in found if one.municipality == code]
    return place, sorted(inside, key=lambda one: alphabetical(one.name))


async def eldership(tx: Tx, eldership_id: int) -> Eldership:
    """An open one. Raises Stale."""
    found = await territories.all_elderships(tx)
    place = next((one for one in found if one.id == eldership_id), None)
    if place is None:
        raise Stale
    return place
