"""An item that was sent, what is to stand in its place, and what came of putting it there."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.news import Content, Option, ShowResult
from bot.domain.outcomes import Outcome
from bot.services import acks, campaigns, results
from bot.services.campaigns import Campaign, Subject
from bot.services.corrections.copies import Copies
from bot.services.news import items
from storage import corrections
from storage.base import Tx
from storage.news import Item


@dataclass(frozen=True, slots=True)
class Proposal:
    """An item as it stands and as it is to be; `number` is the correction's."""

    number: int
    item: Item
    fixed: Item
    copies: Copies
    author_id: int | None  # the account that wrote it


async def of(tx: Tx, actor: Actor, news_id: int, now: datetime) -> tuple[Item, Copies]:
    """An item that can be corrected or withdrawn. Raises NotAllowed, Stale, Refusal."""
    item = await acks.own(tx, actor, news_id)
    campaign = await campaign_of(tx, item)
    return item, Copies(await corrections.copies(tx, campaign.id), now)


async def proposed(tx: Tx, actor: Actor, news_id: int, number: int, now: datetime) -> Proposal:
    """Raises NotAllowed, Stale; Refusal, also where it was confirmed or dropped."""
    item, copies = await of(tx, actor, news_id, now)
    must_be_theirs(actor, item)
    found = await corrections.get(tx, number)
    if found is None or found.news_id != news_id:
        raise Refusal("corrections.gone")
    fixed = with_content(item, Content(found.html, found.media))
    return Proposal(number, item, fixed, copies, found.author_id)


async def ended(tx: Tx, campaign: Campaign, now: datetime) -> tuple[Words, Rows]:
    """What came of changing the copies, for whoever did it."""
    seen = await campaigns.progress(tx, campaign.id, now)
    which = "edited" if campaign.key.startswith(key_of(campaign.subject, "edit")) else "taken-back"
    rest = seen.total - seen.sent - seen.count(Outcome.CANCELLED)
    said = words(f"corrections.{which}", done=seen.sent, failed=rest)
    return said, ((tap("acks.to-result", ShowResult(campaign.subject)),),)


async def subject(tx: Tx, campaign: Campaign) -> Subject:
    """What the campaign is about; it goes on also when the item is withdrawn. Raises Stale."""
    return replace(await results.subject(tx, campaign), withdrawn=False)


def must_be_theirs(actor: Actor, item: Item) -> None:
    """What stands on the website too, only the office changes. Raises Refusal."""
    public = Option.PUBLIC.code in item.options
    if public and not actor.may(Can.BROADCAST, Nationwide()):
        raise Refusal("corrections.public")


async def campaign_of(tx: Tx, item: Item) -> Campaign:
    found = await campaigns.get(tx, item.campaign_id) if item.campaign_id else None
    if found is None:
        raise Stale
    return found


def with_content(item: Item, content: Content) -> Item:
    told = items.told(content)
    return replace(item, html=told["html"], media=told["media"], title=told["title"])


def key_of(news_id: int, what: str) -> str:
    """The beginning of the keys of such campaigns."""
    return f"news:{news_id}:{what}:"
