"""What is to go into a booklet or a table, how much that is, and its order."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor, Can
from bot.domain.booklets import ENTRIES_MAX, NAME, Choice, makes
from bot.domain.counties import County
from bot.domain.errors import Refusal, require
from bot.domain.messages import Words
from bot.services import audit, bindings
from bot.services.outbox import paper, tell
from bot.services.practices import narrowed, who_reads
from storage import practices
from storage.base import Tx
from storage.bindings import is_on_its_way

TABLE = "practices-table:"  # how the keys of messages with one begin
AGAIN = 10  # seconds in which a second tap means the same file


@dataclass(frozen=True, slots=True)
class Counted:
    """How many entries a booklet would have, and the actor's own table."""

    booklet: int
    table: int


async def counted(tx: Tx, actor: Actor, choice: Choice, today: date) -> Counted:
    """Raises NotAllowed."""
    require(actor, Can.FIND_PRACTICES)
    table = await narrowed(tx, who_reads(actor), choice.sought, today)
    booklet = 0
    if makes(actor, choice):
        which = await narrowed(tx, choice.reader, choice.sought, today)
        booklet = await practices.count(tx, which)
    return Counted(booklet, await practices.count(tx, table))


async def order(
    tx: Tx, actor: Actor, choice: Choice, *, key: str, now: datetime, today: date
) -> bool:
    """Have a booklet made; False while another is being made. Raises NotAllowed, Refusal."""
    require(actor, Can.MAKE_BOOKLETS)
    if not makes(actor, choice):
        raise Refusal("booklets.not-yours")
    count = (await counted(tx, actor, choice, today)).booklet
    if not count:
        raise Refusal("booklets.empty")
    if count > ENTRIES_MAX:
        raise Refusal("booklets.too-many", count=count, most=ENTRIES_MAX)
    if not await bindings.order(tx, actor, NAME, choice.as_json(), key=key, now=now):
        return False
    county = County(choice.county).code if choice.county else None
    await audit.note(tx, actor, "booklet-ordered", now, county=county, count=count)
    return True


async def order_table(tx: Tx, actor: Actor, choice: Choice, caption: Words, now: datetime) -> bool:
    """Have a table of it sent to the actor; False while another is. Raises NotAllowed.

    Each reads all entries: who taps for many at once would take the time from everybody else.
    """
    require(actor, Can.FIND_PRACTICES)
    if await is_on_its_way(tx, actor.account_id, TABLE):
        return False
    wanted = choice.as_json()
    mark = ".".join(str(number) for number in wanted.values())
    key = f"{TABLE}{mark}:{int(now.timestamp()) // AGAIN}"
    media = [paper("practices-table", "document", **wanted)]
    await tell(tx, actor.account_id, caption, key=key, now=now, media=media)
    return True
