"""The report as its sender sees it: on the card when the campaign is over, and whenever asked."""

from datetime import date, datetime

from bot.domain.acks import Remind
from bot.domain.calls import ShowCalls
from bot.domain.campaigns import OVER
from bot.domain.campaigns import State as Sending
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.news import ManageNews, Option, ShowResult, State
from bot.domain.outcomes import NOT_ARRIVED
from bot.domain.results import CountyResult, ExportResult, ListResult, Only, Totals
from bot.services import acks, campaigns, news
from bot.services.campaigns import Campaign
from bot.services.results.reading import Result, whole
from storage import news as items
from storage.base import Tx


async def over(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of a campaign of news that is over, for its sender."""
    item = await items.get(tx, campaign.subject)
    if item is None:
        return words("results.gone"), ()
    to_item = tap("results.to-item", ManageNews(item.id))
    if await news.campaign_over(tx, campaign, now) or item.campaign_id is None:
        return words("results.called-off", title=acks.title(item)), ((to_item,),)
    if item.campaign_id != campaign.id:
        return words("results.sent-anew", title=acks.title(item)), ((to_item,),)
    return await card(tx, await whole(tx, item, campaign, now), now.date())


async def card(tx: Tx, found: Result, today: date) -> tuple[Words, Rows]:
    """The report and what can be done; besides, a sender decides about what is in doubt."""
    lines = (
        words("results.head", title=acks.title(found.item)),
        *_standing(found),
        *_counts(found),
        *_elsewhere(found.totals),
    )
    return words("common.joined", parts=Joined(lines)), await _rows(tx, found, today)


def asks(found: Result) -> bool:
    """Whether the item has the button „Susipažinau“."""
    return Option.ACK.code in found.item.options


def _standing(found: Result) -> list[Words]:
    said = []
    if found.item.state is State.WITHDRAWN:
        said.append(words("results.withdrawn"))
    elif found.campaign.state is Sending.CANCELLED:
        said.append(words("results.cancelled"))
    elif found.campaign.state is Sending.PAUSED:
        said.append(words("results.paused"))
    elif found.campaign.state not in OVER:
        said.append(words("results.under-way"))
    if not found.whole:
        said.append(words("results.own-county"))
    return said


def _counts(found: Result) -> list[Words]:
    seen = found.totals
    counts = {"sent": seen.sent, "total": seen.total}
    if asks(found):
        said = [words("results.sent-acked", **counts, acked=seen.acked)]
    else:
        said = [words("results.sent", **counts)]
    return said + campaigns.so_far(seen.outcomes, campaigns.UNSENT)


def _elsewhere(seen: Totals) -> list[Words]:
    said = []
    if seen.acked_elsewhere:
        said.append(words("results.acked-elsewhere", count=seen.acked_elsewhere))
    if seen.phoned:
        said.append(words("results.phoned", count=seen.phoned))
    if seen.groups.total:
        said.append(words("results.in-groups", sent=seen.groups.sent, total=seen.groups.total))
    if seen.channels.total:
        said.append(words("results.in-channel", sent=seen.channels.sent, total=seen.channels.total))
    return said


async def _rows(tx: Tx, found: Result, today: date) -> Rows:
    number, stands = found.item.id, found.item.state is State.STARTED
    rows: list[tuple[Button, ...]] = []
    count = await acks.remindable(tx, found.item, today) if found.whole and stands else 0
    if count and found.campaign.state in OVER:
        rows.append((tap("results.remind", Remind(number), count=count),))
    rows.append(
        (
            tap("results.list", ListResult(number, Only.ALL)),
            tap("results.export", ExportResult(number)),
        )
    )
    if found.campaign.state in OVER:
        rows += _more(found, stands=stands)
    else:
        rows.append((tap("results.refresh", ShowResult(number)),))
    rows.append((tap("results.to-item", ManageNews(number)),))
    return tuple(rows)


def _more(found: Result, *, stands: bool) -> Rows:
    buttons = []
    if len(found.counties) > 1:
        buttons.append(tap("results.by-county", CountyResult(found.item.id)))
    if stands and (asks(found) or found.totals.count(*NOT_ARRIVED)):
        buttons.append(tap("results.calls", ShowCalls(found.item.id)))
    return in_pairs(buttons)
