"""Asking to be let in, and deciding it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide, Over, Role, Territory
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Words, tap, words
from bot.domain.settings import REQUEST_DAYS
from bot.domain.signup import ASK_AGAIN, ASKS, GoOn
from bot.services import audit, settings
from bot.services.outbox import tell
from bot.services.signup import cards, deciders, rank
from bot.services.signup.linking import Denied, link, place
from storage import accounts, members, requests, signup, territories
from storage.base import Tx
from storage.members import Kind
from storage.requests import Request, State
from storage.signup import Person


@dataclass(frozen=True, slots=True)
class Wish:
    """Where somebody says they serve; without an eldership, what they write to the office."""

    municipality: str
    eldership_id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a request; `taken` says that somebody else would lose their access first."""

    request: Request
    taken: Person | None = None


async def waiting(tx: Tx, actor: Actor) -> Request | None:
    """The actor's request that nobody has decided yet."""
    return await requests.open_of(tx, actor.account_id)


async def hindrance(tx: Tx, actor: Actor, now: datetime) -> Words | None:
    """Why the actor cannot ask now."""
    if await requests.open_of(tx, actor.account_id) is not None:
        return words("signup.asked-already")
    refused = await requests.refused_since(tx, actor.account_id, now - ASK_AGAIN)
    if refused is not None and refused.decided_at is not None:
        return words("signup.asked-lately", when=refused.decided_at + ASK_AGAIN)
    asked = await requests.asked_since(tx, actor.account_id, now - ASK_AGAIN)
    if len(asked) >= ASKS:
        return words("signup.asked-often", when=asked[-ASKS].asked_at + ASK_AGAIN)
    return None


async def ask(tx: Tx, actor: Actor, wish: Wish, now: datetime) -> Request | Denied:
    """Ask to be let in; whoever is to decide gets a card. Raises Stale."""
    why = await hindrance(tx, actor, now)
    if why is not None:
        return Denied(why)
    await accounts.starts(tx, actor.account_id, now)
    level = Role.COUNTY_LEAD if wish.eldership_id is not None else Role.DIRECTOR
    number = await requests.add(
        tx,
        account_id=actor.account_id,
        eldership_id=wish.eldership_id,
        municipality=wish.municipality,
        name=wish.name,
        level=level,
        asked_at=now,
    )
    request = await _get(tx, number)
    level, receivers = await deciders.at(tx, request.county, now, level)
    await cards.show(tx, request, level, receivers, now)
    return request


async def pending(tx: Tx, actor: Actor, request_id: int) -> Request:
    """The request, if it is the actor's to decide and is not decided yet.

    Raises NotAllowed, Stale, and Refusal where it is decided.
    """
    require(actor, Can.ADMIT)
    request = await _get(tx, request_id)
    require(actor, Can.ADMIT, over=_over(request))
    if request.state != State.OPEN:
        raise Refusal(f"signup.decided-{request.state}", name=request.name)
    return request


async def approve(
    tx: Tx, actor: Actor, request_id: int, now: datetime, *, replacing: bool
) -> Decided:
    """Let them in as the member of that eldership; whom the roster does not have is added.

    Where another account is linked there already, nothing happens unless `replacing`. Raises
    NotAllowed, Stale, Refusal.
    """
    request = await pending(tx, actor, request_id)
    if request.eldership_id is None:
        raise Stale
    asking = (await members.profiles(tx, [request.account_id], now.date()))[request.account_id]
    if asking.member_id is not None:
        raise Refusal("signup.decided-settled", name=request.name)
    person = await signup.at(tx, request.eldership_id, now.date())
    if person is not None:
        await rank.check(tx, actor, [person])
    if person is not None and person.account_id is not None and not replacing:
        return Decided(request, person)
    if person is None:
        person = await _add(tx, actor, request, now)
    await link(tx, request.account_id, person, "request", now)
    await audit.note(
        tx, actor, "request-approved", now, member_id=person.member_id, county=request.county
    )
    await cards.close(tx, request, State.APPROVED, now, by=actor.account_id)
    rows = ((tap("signup.go-on", GoOn()),),)
    told = words("signup.let-in", place=place(person))
    await tell(tx, request.account_id, told, key=f"request:{request.id}:told", now=now, rows=rows)
    return Decided(request)


async def refuse(tx: Tx, actor: Actor, request_id: int, reason: str, now: datetime) -> Request:
    """Raises NotAllowed, Stale, Refusal."""
    request = await pending(tx, actor, request_id)
    await cards.close(tx, request, State.REFUSED, now, by=actor.account_id, reason=reason)
    await audit.note(tx, actor, "request-refused", now, county=request.county, why=reason)
    said = "answered" if request.eldership_id is None else "refused"
    told = words(f"signup.{said}", place=cards.place(request), reason=reason)
    await tell(tx, request.account_id, told, key=f"request:{request.id}:told", now=now)
    return request


async def withdraw(tx: Tx, actor: Actor, request_id: int, now: datetime) -> None:
    """Raises Stale for what is not the actor's own open request."""
    request = await requests.get(tx, request_id)
    if request is None or (request.account_id, request.state) != (actor.account_id, State.OPEN):
        raise Stale
    await cards.close(tx, request, State.WITHDRAWN, now)


async def raise_overdue(tx: Tx, now: datetime, _: ZoneInfo) -> None:
    """What nobody decided in time goes a level up, once; whoever asked is told."""
    await _find_somebody(tx, now)
    days = await settings.value(tx, REQUEST_DAYS)
    for request in await requests.waiting(tx, now - timedelta(days=days)):
        if not _seen(request):
            continue
        await requests.change(tx, request.id, raised_at=now)
        above = deciders.above(Role(request.level))
        if above is None:
            continue
        level, receivers = await deciders.at(tx, request.county, now, above)
        shown = {one for told in request.told.values() for one in told}
        fresh = [one for one in receivers if one not in shown]
        await cards.show(tx, request, level, fresh, now)
        told, key = words("signup.raised", count=days), f"request:{request.id}:raised"
        await tell(tx, request.account_id, told, key=key, now=now)


async def _find_somebody(tx: Tx, now: datetime) -> None:
    """Where nobody could be written to, the first who can be from now on gets the card."""
    for request in await requests.waiting(tx, now):
        if not _seen(request):
            level, receivers = await deciders.at(tx, request.county, now, deciders.LEVELS[0])
            if receivers:
                await cards.show(tx, request, level, receivers, now)


def _seen(request: Request) -> bool:
    return any(request.told.values())


async def _get(tx: Tx, request_id: int) -> Request:
    request = await requests.get(tx, request_id)
    if request is None:
        raise Stale
    return request


async def _add(tx: Tx, actor: Actor, request: Request, now: datetime) -> Person:
    """A line for whom the roster does not have. Raises Refusal."""
    places = {place.id for place in await territories.all_elderships(tx)}
    if request.eldership_id not in places:
        raise Refusal("signup.place-closed")
    if await members.at(tx, request.eldership_id) is not None:
        raise Refusal("signup.term-over")
    member_id = await members.add(
        tx,
        kind=Kind.MEMBER,
        eldership_id=request.eldership_id,
        name=request.name,
        joined_on=now.date(),
    )
    await audit.note(tx, actor, "line-added", now, member_id=member_id, county=request.county)
    return (await signup.get(tx, [member_id], now.date()))[member_id]


def _over(request: Request) -> Over:
    if request.eldership_id is None:
        return Nationwide()
    return Territory(request.county, request.municipality)
