"""Who takes part: how many have answered, by territory, for those who may ask."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import Stale, require
from bot.domain.folding import alphabetical
from bot.domain.polls import SENT
from bot.domain.tallies import told
from bot.services.audience import own_counties
from bot.services.polls.items import manages as may_manage
from storage import polls, territories
from storage.base import Tx
from storage.polls import Asked, Poll


@dataclass(frozen=True, slots=True)
class Part:
    """A territory. `answered` is None where it must not be told: an anonymous poll, too few."""

    name: str
    answered: int | None
    total: int


@dataclass(frozen=True, slots=True)
class Participation:
    poll: Poll
    answered: int
    total: int
    by_county: Sequence[Part]
    by_municipality: Sequence[Part]  # of the reader's own county
    manages: bool  # the reader may do more with it than look


async def total(tx: Tx, poll_id: int) -> tuple[int, int]:
    """How many have answered, of how many."""
    parts = (await polls.participation(tx, poll_id)).values()
    return sum(one for one, _ in parts), sum(one for _, one in parts)


async def participation(tx: Tx, actor: Actor, poll_id: int) -> Participation:
    """For the office by county, for a county's lead by municipality of the own county.

    Raises NotAllowed, Stale.
    """
    require(actor, Can.ASK_POLLS)
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state not in SENT:
        raise Stale
    found = await polls.all_asked(tx, poll_id)
    counties = {one.county for one in found}
    nationwide = actor.may(Can.ASK_POLLS, Nationwide())
    own = set(own_counties(actor, Can.ASK_POLLS)) & counties
    if not nationwide and not own:
        raise Stale
    within = [one for one in found if one.county in own]
    narrow = not nationwide or len(counties) == 1
    by_municipality = await _by_municipality(tx, poll, within) if narrow else []
    names = await territories.county_names(tx)
    manages = await may_manage(tx, actor, poll)
    seen = found if manages else within  # who asks several counties jointly sees how each does
    by_county = _parts(poll, [(names[one.county], one.answered) for one in seen])
    answered = sum(one.answered for one in found)
    shown = by_county if len(counties) > 1 else []
    return Participation(poll, answered, len(found), shown, by_municipality, manages)


async def _by_municipality(tx: Tx, poll: Poll, within: Sequence[Asked]) -> list[Part]:
    places = {one.code: one.name for one in await territories.all_municipalities(tx)}
    return _parts(poll, [(places.get(one.municipality, "–"), one.answered) for one in within])


def _parts(poll: Poll, found: Sequence[tuple[str, bool]]) -> list[Part]:
    inside: dict[str, list[bool]] = {}
    for place, answered in found:
        inside.setdefault(place, []).append(answered)
    counts = {place: sum(here) for place, here in inside.items()}
    may_tell = told(counts, anonymous=poll.anonymous)
    return [
        Part(place, counts[place] if place in may_tell else None, len(inside[place]))
        for place in sorted(inside, key=alphabetical)
    ]
