"""Finding colleagues: by name, eldership, municipality or county, as people type them."""

from collections.abc import Callable, Sequence
from datetime import date

from rapidfuzz.distance import OSA

from bot.domain.actors import Actor, Can, Role
from bot.domain.counties import County
from bot.domain.directory import Likeness, Person, best, errors_allowed, likeness, sought
from bot.domain.errors import Stale, require
from bot.domain.folding import LABEL_MAX, alphabetical, fold
from bot.domain.territories import Municipality, key
from bot.services import places
from storage import directory, preferences, roles, territories
from storage.base import Tx

Fit = tuple[Likeness, int]
Fitting = Callable[[str, str], Likeness]


async def search(tx: Tx, actor: Actor, text: str, today: date) -> list[Person]:
    """Whom the words may mean, the likeliest first; misspelt names only where none is spelt so."""
    require(actor, Can.FIND_MEMBERS)
    wanted = sought(text[:LABEL_MAX])
    if not wanted:
        return []
    people = [(person, _words(person)) for person in await directory.everybody(tx, today)]
    return _fitting(wanted, people, likeness) or _fitting(wanted, people, _misspelt)


async def get(tx: Tx, actor: Actor, member_id: int, today: date) -> Person:
    """Somebody in the roster that day. Raises Stale."""
    require(actor, Can.FIND_MEMBERS)
    person = await directory.one(tx, member_id, today)
    if person is None:
        raise Stale
    return person


async def counties(tx: Tx) -> list[tuple[County, str]]:
    """With their names, in alphabetical order."""
    return await places.counties(tx)


async def municipalities(tx: Tx, county: str) -> list[Municipality]:
    """Those that have an eldership."""
    inhabited = await territories.inhabited(tx)
    return [one for one in await places.municipalities(tx, county) if one.code in inhabited]


async def in_municipality(
    tx: Tx, actor: Actor, municipality: str, today: date
) -> tuple[Municipality, list[Person]]:
    """Who serves there, by eldership. Raises Stale."""
    require(actor, Can.FIND_MEMBERS)
    place = await places.municipality(tx, municipality)
    found = await directory.in_municipality(tx, municipality, today)
    return place, sorted(found, key=lambda person: alphabetical(person.eldership or ""))


async def remember(tx: Tx, actor: Actor, text: str) -> None:
    """Whom the actor looks for, so that the pages of what is found can be turned."""
    await preferences.change(tx, actor.account_id, sought=text[:LABEL_MAX])


async def remembered(tx: Tx, actor: Actor) -> str:
    return (await preferences.of(tx, actor.account_id)).sought or ""


async def offices(tx: Tx, person: Person) -> list[Role]:
    """What a person does for the association besides heading an eldership."""
    held = (await roles.of_members(tx)).get(person.member_id, frozenset())
    return [role for role in Role if any(grant.role is role for grant in held)]


def _words(person: Person) -> list[tuple[str, int]]:
    """The words a person is found by, each with how far from the person it is."""
    fields = (
        fold(person.name or ""),
        key(person.eldership or ""),
        key(person.municipality_name or ""),
        key(person.county_name or ""),
    )
    return [(word, far) for far, field in enumerate(fields) for word in field.split()]


def _fitting(
    wanted: Sequence[str],
    people: Sequence[tuple[Person, Sequence[tuple[str, int]]]],
    fits: Fitting,
) -> list[Person]:
    found = []
    for person, words in people:
        each = [_best_word(one, words, fits) for one in wanted]
        if all(fit for fit, _ in each):
            found.append((best(each), person))
    found.sort(key=lambda pair: alphabetical(pair[1].label))
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [person for _, person in found]


def _best_word(wanted: str, words: Sequence[tuple[str, int]], fits: Fitting) -> Fit:
    each = ((fits(wanted, word), -far) for word, far in words)
    fit, near = max(each, default=(Likeness.NONE, 0))
    return fit, -near


def _misspelt(wanted: str, word: str) -> Likeness:
    """A letter wrong, missing, doubled or swapped with its neighbour; in the first part too."""
    allowed = errors_allowed(wanted)
    near = likeness(wanted, word)
    if near or not allowed:
        return near
    off = OSA.distance(wanted, word, score_cutoff=allowed)
    return Likeness.TYPO if off <= allowed else Likeness.NONE
