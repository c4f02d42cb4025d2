"""What members propose as news: an editor takes it over, with credit, or says why not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.campaigns import Does
from bot.domain.errors import NotAllowed, Refusal, Stale, require
from bot.domain.messages import Html, Rows, Words, tap, words
from bot.domain.news import Content, Origin, State
from bot.domain.news_text import TITLE_MAX, called, plain, shortened
from bot.domain.preferences import Kind
from bot.domain.proposals import WAITING_MAX, DeclineProposal, ReadProposal, TakeProposal
from bot.services import audit, crediting
from bot.services.audience import EVERYBODY
from bot.services.news.audience import editors
from bot.services.news.items import New, create
from bot.services.outbox import tell
from storage import directory, news, proposals
from storage.base import Tx
from storage.proposals import Proposal

__all__ = ["Proposal"]

EXCERPT = 400  # characters of the text on an editor's card


class TooMany(Refusal):
    """The member waits for an answer to enough of them."""


class Decided(Refusal):
    """Somebody of the office was quicker."""


@dataclass(frozen=True, slots=True)
class Idea:
    """What a member proposes, and whom it concerns in their own words."""

    content: Content
    concerns: str | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of proposals, and how many there are."""

    page: Sequence[Proposal]
    count: int


async def check_room(tx: Tx, actor: Actor) -> int:
    """The member who proposes. Raises NotAllowed, TooMany."""
    require(actor, Can.PROPOSE_NEWS)
    if actor.member_id is None:
        raise NotAllowed("common.stranger", account=str(actor.account_id))
    waiting = await proposals.waiting_of(tx, actor.member_id)
    if waiting >= WAITING_MAX:
        raise TooMany("proposals.too-many", count=waiting)
    return actor.member_id


async def propose(tx: Tx, actor: Actor, idea: Idea, now: datetime) -> int:
    """Hand it to the office; its number. Raises NotAllowed, TooMany."""
    member_id = await check_room(tx, actor)
    new = New(idea.content, EVERYBODY, origin=Origin.PROPOSED, credit_id=member_id)
    number = await create(tx, None, new, now, State.PROPOSED)
    told = await editors(tx, now)
    await proposals.add(tx, number, idea.concerns, told)
    await audit.note(tx, actor, "news-proposed", now, number=str(number))
    card, rows = await _card(tx, await _get(tx, number), now), _rows(number)
    for account_id in told:
        await tell(tx, account_id, card, key=_key(number), now=now, rows=rows, about=Kind.DUTIES)
    return number


async def mine(tx: Tx, actor: Actor, page: int, per_page: int) -> Shelf:
    """The actor's own, the newest first."""
    require(actor, Can.PROPOSE_NEWS)
    if actor.member_id is None:
        return Shelf((), 0)
    found = await proposals.of_member(tx, actor.member_id, per_page, page * per_page)
    return Shelf(found, await proposals.count_of_member(tx, actor.member_id))


async def waiting(tx: Tx, actor: Actor, page: int, per_page: int) -> Shelf:
    """Those nobody has decided, the oldest first."""
    require(actor, Can.TAKE_PROPOSALS, over=Nationwide())
    found = await proposals.waiting(tx, per_page, page * per_page)
    return Shelf(found, await proposals.count_waiting(tx))


async def read(tx: Tx, actor: Actor, number: int) -> Proposal:
    """For the office, and for whoever proposed it. Raises Stale."""
    one = await _get(tx, number)
    if not takes(actor) and (one.credit_id is None or one.credit_id != actor.member_id):
        raise Stale
    return one


async def show(tx: Tx, actor: Actor, one: Proposal, now: datetime, *, whole: bool) -> bool:
    """Send the actor its files, with (`whole`) its text, once a minute; whether there was any."""
    item = await news.get(tx, one.number)
    media = item.media if item is not None else ()
    if not (media or whole):
        return False
    text = words("proposals.card-text", html=Html(one.html))
    told = text if whole else words("proposals.files", number=str(one.number))
    key = f"{_key(one.number)}:read:{now:%Y%m%d%H%M}"
    await tell(tx, actor.account_id, told, key=key, now=now, media=media)
    return True


def titled(one: Proposal, most: int = TITLE_MAX) -> Words:
    """What it is called, in so many characters."""
    return called(one.title, most)


def takes(actor: Actor) -> bool:
    return actor.may(Can.TAKE_PROPOSALS, Nationwide())


async def pending(tx: Tx, actor: Actor, number: int, now: datetime) -> Proposal:
    """One that waits. Raises NotAllowed, Stale, Decided."""
    require(actor, Can.TAKE_PROPOSALS)
    one = await _get(tx, number)
    require(actor, Can.TAKE_PROPOSALS, over=Nationwide())
    if one.state is not State.PROPOSED:
        how, by = "taken", one.author_id
        if one.state is State.DECLINED:
            how, by = "declined", one.decided_by
        params = {"number": str(number), "who": await who(tx, by, now)}
        raise Decided(f"proposals.{how}-before", **params)
    return one


async def take(tx: Tx, actor: Actor, number: int, now: datetime) -> None:
    """Make it the actor's draft, with credit. Raises NotAllowed, Stale, Decided."""
    one = await pending(tx, actor, number, now)
    await news.change(tx, number, state=State.DRAFT, author_id=actor.account_id)
    await audit.note(tx, actor, "news-taken-over", now, number=str(number))
    await _close(tx, one, "card-taken", actor, now)


async def decline(tx: Tx, actor: Actor, number: int, reason: str, now: datetime) -> None:
    """Tell the proposer why not. Raises NotAllowed, Stale, Decided."""
    one = await pending(tx, actor, number, now)
    decided = {"decided_by": actor.account_id, "decided_at": now}
    await news.change(tx, number, state=State.DECLINED, why=reason, **decided)
    await audit.note(
        tx, actor, "news-declined", now, member_id=one.credit_id, why=reason, number=str(number)
    )
    await _close(tx, one, "card-declined", actor, now)
    told = words("proposals.told-declined", number=str(number), title=titled(one), reason=reason)
    await crediting.tell_proposer(tx, one.credit_id, told, f"{_key(number)}:declined", now)


async def who(tx: Tx, account_id: int | None, now: datetime) -> Words:
    """Somebody of the office, by name where the roster has one."""
    person = await directory.of_account(tx, account_id, now.date()) if account_id else None
    if person is None:
        return words("proposals.office")
    return words("common.verbatim", text=person.full)


async def proposer(tx: Tx, one: Proposal, now: datetime) -> Words:
    """Whose it is, by name and eldership, as long as their data are kept."""
    person = await directory.one(tx, one.credit_id, now.date()) if one.credit_id else None
    return words("common.verbatim", text=person.full) if person else words("proposals.nobody")


async def _card(tx: Tx, one: Proposal, now: datetime) -> Words:
    return words(
        "proposals.card",
        number=str(one.number),
        who=await proposer(tx, one, now),
        concerns=one.concerns or words("proposals.concerns-not-said"),
        text=shortened(plain(one.html), EXCERPT),
    )


def _rows(number: int) -> Rows:
    return (
        (tap("proposals.read", ReadProposal(number)),),
        (tap("proposals.take", TakeProposal(number)),),
        (tap("proposals.decline", DeclineProposal(number)),),
    )


async def _close(tx: Tx, one: Proposal, text: str, by: Actor, now: datetime) -> None:
    """Every card of it says who decided, and has no buttons."""
    name = await who(tx, by.account_id, now)
    told = words(f"proposals.{text}", number=str(one.number), title=titled(one), who=name)
    for account_id in one.told:
        await tell(
            tx,
            account_id,
            told,
            key=f"{_key(one.number)}:decided",
            now=now,
            edits=_key(one.number),
            does=Does.EDIT,
            silent=True,
            about=Kind.DUTIES,  # as its card: what comes at night keeps its order
        )


async def _get(tx: Tx, number: int) -> Proposal:
    one = await proposals.get(tx, number)
    if one is None:
        raise Stale
    return one


def _key(number: int) -> str:
    return f"proposal:{number}"
