"""What became of a news item: for each member, as far as whoever asks answers for them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide, Over, Territory
from bot.domain.counties import County
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.domain.news import Channel, State
from bot.domain.outcomes import Outcome, outcome_of
from bot.domain.results import Only, Places, Reached, Totals, Traces
from bot.domain.results import totals as summed
from bot.services import acks, audience, campaigns
from bot.services.campaigns import Campaign, Subject
from storage import news, results
from storage.base import Tx
from storage.news import Item
from storage.results import Line

_NOWHERE = (Places(), Places())


@dataclass(frozen=True, slots=True)
class Result:
    """`people` and `totals` are of the members the actor answers for: all of them if `whole`."""

    item: Item
    campaign: Campaign
    people: Sequence[Reached]
    totals: Totals
    whole: bool

    @property
    def counties(self) -> list[tuple[str, Totals]]:
        """Name and what became of the members there, in alphabetical order."""
        names = {one.county: one.county_name for one in self.people}
        by_name = sorted(names.items(), key=lambda pair: alphabetical(pair[1]))
        return [
            (name, summed(one for one in self.people if one.county == code))
            for code, name in by_name
        ]

    def only(self, only: Only) -> list[Reached]:
        return [one for one in self.people if one.fits(only)]


async def get(tx: Tx, actor: Actor, news_id: int, now: datetime) -> Result:
    """Raises NotAllowed, Stale; Refusal where nothing was sent yet.

    A county lead sees the own county of what the office sent to several.
    """
    require(actor, Can.BROADCAST)
    item = await news.get(tx, news_id)
    if item is None:
        raise Stale
    seen = _seen_by(actor, await audience.over(tx, item.audience))
    campaign = await campaigns.get(tx, item.campaign_id) if item.campaign_id else None
    if campaign is None:
        raise Refusal("results.not-sent")
    if seen is None:
        return await whole(tx, item, campaign, now)
    mine = [one for one in await _people(tx, item, now) if one.county in seen]
    return Result(item, campaign, mine, summed(mine), whole=False)


async def whole(tx: Tx, item: Item, campaign: Campaign, now: datetime) -> Result:
    """Of all the item is for. Nobody's rights are asked."""
    people = await _people(tx, item, now)
    groups, channels = await _places(tx, campaign.id)
    return Result(item, campaign, people, summed(people, groups, channels), whole=True)


async def totals(tx: Tx, news_id: int, now: datetime | None = None) -> Totals:
    """Of all the item is for. Nobody's rights are asked. Raises Stale."""
    item = await news.get(tx, news_id)
    if item is None:
        raise Stale
    groups, channels = await _places(tx, item.campaign_id) if item.campaign_id else _NOWHERE
    return summed(await _people(tx, item, now), groups, channels)


async def subject(tx: Tx, campaign: Campaign) -> Subject:
    """What a campaign of news is about, for whoever would stop it. Raises Stale."""
    item = await news.get(tx, campaign.subject)
    if item is None:
        raise Stale
    overs = await audience.over(tx, item.audience)
    return Subject(overs, acks.title(item), item.state is State.WITHDRAWN)


async def _people(tx: Tx, item: Item, now: datetime | None) -> list[Reached]:
    privately = Channel.PRIVATE.code in item.channels
    found = [_reached(line, now, privately=privately) for line in await results.lines(tx, item.id)]
    return sorted(
        found,
        key=lambda one: (
            alphabetical(one.county_name),
            alphabetical(one.municipality_name),
            alphabetical(one.eldership),
        ),
    )


def _reached(line: Line, now: datetime | None, *, privately: bool) -> Reached:
    later = now is not None and line.not_before is not None and line.not_before > now
    traces = Traces(line.account_id, line.state, line.error, later, line.outcome)
    return Reached(
        line.member_id,
        line.name,
        line.eldership or "–",
        line.municipality_name or "–",
        line.county or "",
        line.county_name or "–",
        traces.outcome(privately=privately),
        line.sent_at or line.outcome_at,
        line.acked_at,
        line.phoned_at,
    )


async def _places(tx: Tx, campaign_id: int) -> tuple[Places, Places]:
    found = await results.places(tx, campaign_id)
    groups, channels = (
        [state for is_channel, state in found if is_channel is wanted] for wanted in (False, True)
    )
    return _place(groups), _place(channels)


def _place(states: Sequence[str]) -> Places:
    return Places(sum(outcome_of(one) is Outcome.SENT for one in states), len(states))


def _seen_by(actor: Actor, overs: Collection[Over]) -> frozenset[str] | None:
    """The counties whose members the actor may see; None for all. Raises NotAllowed."""
    if all(actor.may(Can.BROADCAST, over) for over in overs):
        return None
    reach = {over.county if isinstance(over, Territory) else None for over in overs}
    own = {one.code for one in County if actor.may(Can.BROADCAST, Territory(one.code))}
    seen = own if None in reach else own & reach
    if not seen:
        require(actor, Can.BROADCAST, over=next(iter(overs), Nationwide()))
    return frozenset(seen)
