"""Something of several counties: each other county's lead says first whether theirs takes part.

A noun says once what it is (`Joining`); all the rest is the same for polls and meetings.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.audience import Audience, AudienceKind
from bot.domain.campaigns import SEND_DELAY
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import Button, Joined, Words, words
from bot.domain.partners import State as Part
from bot.domain.preferences import Kind
from bot.services import audience, audit, members, partners
from bot.services.outbox import tell
from bot.services.partners import Joint
from storage import partners as table
from storage import territories
from storage.base import Tx

DRAFT, CONFIRMING = "draft", "confirming"  # states that each noun has by these names


class Item(Protocol):
    """What may be of several counties."""

    @property
    def id(self) -> int: ...
    @property
    def state(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def author_id(self) -> int | None: ...
    @property
    def audience(self) -> Audience: ...
    @property
    def rev(self) -> int: ...


T = TypeVar("T", bound=Item)


@dataclass(frozen=True)
class Joining(Generic[T]):
    """How one noun's things are joined in.

    `verb` begins the audit's verbs. `text` gives the id of one of its texts: „sent“ is said by
    „polls.joint-sent“. `hindrance` says why a thing can no longer go to that audience as it was
    meant, `start` has it go. `card` is the button that leads to it.
    """

    noun: str
    verb: str
    what: Can
    text: Callable[[str], str]
    get: Callable[[Tx, int], Awaitable[T | None]]
    change: Callable[..., Awaitable[None]]
    said: Callable[[Tx, T], Awaitable[Words]]
    hindrance: Callable[[Tx, T, Audience, datetime], Awaitable[Refusal | None]]
    start: Callable[[Tx, T, datetime, timedelta], Awaitable[object]]
    card: Callable[[int], Button]

    async def invite(self, tx: Tx, actor: Actor, item: T, now: datetime, zone: ZoneInfo) -> bool:
        """Ask the other counties, if there are some; whether anybody is waited for now."""
        counties = audience.others(actor, self.what, item.audience)
        if not counties:
            return False
        await partners.call_off(tx, self.noun, item.id)  # of an earlier round
        await self.change(tx, item.id, state=CONFIRMING)
        await partners.ask(tx, self.noun, item.id, await self._joint(tx, item), counties, now, zone)
        await self._note(tx, actor, "joint", item, now, count=len(counties))
        return True

    async def about(self, tx: Tx, number: int) -> Joint | None:
        """What the counties are asked about; None where nobody waits for them any more."""
        item = await self.get(tx, number)
        return None if item is None or item.state != CONFIRMING else await self._joint(tx, item)

    async def settled(self, tx: Tx, number: int, now: datetime, zone: ZoneInfo) -> None:
        """Nobody is waited for: it goes to all who take part, if it still can as it was meant."""
        item = await self.get(tx, number)
        if item is None or item.state != CONFIRMING:
            return
        local = now.astimezone(zone)
        found = await partners.of(tx, self.noun, number)
        out = {one.county for one in found if one.state is not Part.CONFIRMED}
        which = tuple(one for one in item.audience.which if one not in out)
        joined = len(which) - (len(item.audience.which) - len(found))
        those = Audience(AudienceKind.COUNTIES, which)
        problem = await self._hindrance(tx, item, those, local)
        if problem is not None:
            await self.change(tx, number, state=DRAFT, rev=item.rev + 1)
            why = words(problem.text_id, **problem.params)
            await self._tell(tx, item, "not-sent", local, why=why)
            return
        await self.change(tx, number, audience=those.as_json())
        changed = await self.get(tx, number) or item
        await self.start(tx, changed, local, SEND_DELAY if len(which) > 1 else timedelta())
        await self._note(tx, None, "joint-sent", item, now, count=joined)
        await self._tell(tx, item, "sent", local, count=joined)

    async def not_wait(
        self, tx: Tx, actor: Actor, number: int, now: datetime, zone: ZoneInfo
    ) -> None:
        """Go on without those who have not answered. Raises NotAllowed, Stale."""
        await self.confirming(tx, actor, number)
        await partners.not_wait(tx, self.noun, number, now)
        await self.settled(tx, number, now, zone)

    async def take_back(self, tx: Tx, actor: Actor, number: int, now: datetime) -> T:
        """It is a draft again, and nobody is asked. Raises NotAllowed, Stale."""
        item = await self.confirming(tx, actor, number)
        await partners.call_off(tx, self.noun, number)
        await self.change(tx, number, state=DRAFT, rev=item.rev + 1)
        await self._note(tx, actor, "joint-off", item, now)
        return await self.get(tx, number) or item

    async def standing(self, tx: Tx, item: T) -> Words:
        """The counties that were asked, and what each has said."""
        names = await territories.county_names(tx)
        found = await partners.of(tx, self.noun, item.id)
        lines = [words(self.text(f"line-{one.state}"), county=names[one.county]) for one in found]
        return words(self.text("waits"), lines=Joined(tuple(lines)))

    async def confirming(self, tx: Tx, actor: Actor, number: int) -> T:
        """One that waits for counties, for whoever began it. Raises NotAllowed, Stale."""
        item = await self.get(tx, number)
        if item is None or item.state != CONFIRMING:
            raise Stale
        if item.author_id != actor.account_id:
            await audience.check(tx, actor, self.what, item.audience)
        return item

    async def own(self, tx: Tx, item: T) -> Audience:
        """The counties that began it, without those that joined in."""
        joined = {one.county for one in await partners.of(tx, self.noun, item.id)}
        own = tuple(one for one in item.audience.which if one not in joined)
        return Audience(item.audience.kind, own) if own else item.audience

    async def _hindrance(self, tx: Tx, item: T, those: Audience, now: datetime) -> Refusal | None:
        if item.author_id is None:
            return Refusal(self.text("asker-gone"))
        author = await members.unaddressed(tx, item.author_id, now.date())
        try:
            await audience.check_jointly(tx, author, self.what, those)
        except (NotAllowed, Stale):
            return Refusal(self.text("asker-gone"))
        return await self.hindrance(tx, item, those, now)

    async def _joint(self, tx: Tx, item: T) -> Joint:
        return Joint(await self.said(tx, item), item.title, item.author_id)

    async def _note(
        self, tx: Tx, actor: Actor | None, what: str, item: T, now: datetime, **more: Any
    ) -> None:
        await audit.note(tx, actor, f"{self.verb}-{what}", now, title=item.title, **more)

    async def _tell(self, tx: Tx, item: T, text: str, now: datetime, **more: object) -> None:
        if item.author_id is None:
            return
        told = words(self.text(text), title=item.title, **more)
        rows = ((self.card(item.id),),)
        key = f"{self.verb}-joint:{item.id}:{item.rev}"
        await tell(tx, item.author_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def rise(tx: Tx, now: datetime, zone: ZoneInfo, nouns: Iterable[Joining[Any]]) -> None:
    """Where a lead has not answered in time, the director decides."""
    by_noun = {one.noun: one for one in nouns}
    for one in await partners.overdue(tx, now):
        joining = by_noun.get(one.noun)
        joint = await joining.about(tx, one.subject) if joining else None
        if joint is None:
            await table.change(tx, one.id, raise_at=None)
        else:
            await partners.rise(tx, one, joint, now.astimezone(zone))
