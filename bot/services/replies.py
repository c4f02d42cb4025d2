"""Writing to the sender of a news item, and answering whoever wrote."""

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.directory import Person
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Rows, Words, from_json, tap, words
from bot.domain.news import AnswerSender, Option
from bot.domain.preferences import Kind
from bot.domain.relays import A_DAY
from bot.domain.replies import AnswerReader
from bot.services import acks, archive, directory, members
from bot.services.groups.standing import office
from bot.services.news import audience, items
from bot.services.outbox import tell
from bot.services.relays import Note
from storage import directory as people
from storage import news, outbox, replies
from storage.accounts import Reach, reachable
from storage.base import Tx
from storage.news import Item


@dataclass(frozen=True, slots=True)
class Reply:
    """To whom the actor writes, and about which item."""

    item: Item
    to: list[int]

    @property
    def title(self) -> str | Words:
        return acks.title(self.item)

    @property
    def office(self) -> bool:
        """Whether the office gets it in the sender's place."""
        return self.item.author_id not in self.to


async def to_write(tx: Tx, actor: Actor, news_id: int, now: datetime, zone: ZoneInfo) -> Reply:
    """To whom a reply would go now. Raises NotAllowed, Stale, Refusal."""
    require(actor, Can.READ_NEWS)
    item = await news.get(tx, news_id)
    if item is None or Option.REPLY.code not in item.options:
        raise Stale
    if item.author_id == actor.account_id:
        raise Refusal("replies.oneself")
    if item.started_at is None or not await archive.may_know(tx, actor, item, now):
        raise Stale
    local = now.astimezone(zone)
    midnight = datetime.combine(local.date(), time(), zone)
    written = await outbox.queued_since(tx, Kind.DUTIES.code, _begin(actor), midnight)
    if written >= A_DAY:
        raise Refusal("replies.too-many", most=A_DAY)
    to = await _receivers(tx, item, actor, local)
    if not to:
        raise Refusal("replies.nobody")
    return Reply(item, to)


async def write(  # noqa: PLR0913, PLR0917 - who, about what, what, and once
    tx: Tx, actor: Actor, news_id: int, note: Note, key: int, now: datetime, zone: ZoneInfo
) -> Reply:
    """Queue the reply, once for each key. Raises NotAllowed, Stale, Refusal."""
    reply = await to_write(tx, actor, news_id, now, zone)
    who = await _who(tx, actor, now, zone)
    said = words("replies.message", who=who, title=reply.title, text=note.text)
    for account_id in reply.to:
        await tell(
            tx,
            account_id,
            said,
            key=f"{_begin(actor)}{news_id}:{key}",
            now=now,
            rows=_answering(actor, news_id),
            media=[note.photo] if note.photo else (),
            about=Kind.DUTIES,  # at night it waits, and it cannot be off: they asked for it
        )
    return reply


async def to_answer(
    tx: Tx, actor: Actor, news_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> tuple[Item, Person]:
    """Whom the actor would answer, and about what. Raises NotAllowed, Stale, Refusal."""
    item = await items.get(tx, actor, news_id)
    person = await directory.get(tx, actor, member_id, now.astimezone(zone).date())
    if person.account_id is None:
        raise Refusal("relays.not-joined")
    if person.reach != Reach.OPEN:
        raise Refusal("relays.unreachable")
    return item, person


async def answer(  # noqa: PLR0913, PLR0917 - who, to whom, about what, what, and once
    tx: Tx,
    actor: Actor,
    news_id: int,
    member_id: int,
    note: Note,
    key: int,
    now: datetime,
    zone: ZoneInfo,
) -> Person:
    """Queue the answer to a reader, once for each key. Raises NotAllowed, Stale, Refusal."""
    item, person = await to_answer(tx, actor, news_id, member_id, now, zone)
    who = await _who(tx, actor, now, zone)
    await tell(
        tx,
        person.account_id or 0,
        words("replies.answer", who=who, title=acks.title(item), text=note.text),
        key=f"answer:{actor.account_id}:{news_id}:{key}",
        now=now,
        rows=((tap("replies.again", AnswerSender(news_id)),),),
        media=[note.photo] if note.photo else (),
    )
    return person


async def look_after_lost(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """What does not arrive at the sender goes to the office; else whoever wrote is told."""
    for row in await replies.lost(tx, Kind.DUTIES.code):
        await outbox.mark(tx, row.id, about=None)
        begin, writer, news_id, key, *_ = row.dedupe_key.split(":")
        others = await office(tx, now.astimezone(zone), {int(writer), row.chat_id})
        for account_id in others:
            await tell(
                tx,
                account_id,
                Words(row.text_id, from_json(row.params)),
                key=f"{begin}:{writer}:{news_id}:{key}",
                now=now,
                rows=from_json(row.buttons),
                media=[dict(file) for file in row.media],
                about=Kind.DUTIES,
            )
        if not others:
            lost = words("replies.lost", title=row.params.get("title", ""))
            await tell(tx, int(writer), lost, key=f"reply-lost:{row.id}", now=now)


async def _receivers(tx: Tx, item: Item, actor: Actor, local: datetime) -> list[int]:
    """The sender, while they may still send it; else the office."""
    if item.author_id is not None and await reachable(tx, [item.author_id]):
        author = await members.unaddressed(tx, item.author_id, local.date())
        if await audience.may_write(tx, author, item.audience):
            return [item.author_id]
    return await office(tx, local, {actor.account_id})


async def _who(tx: Tx, actor: Actor, now: datetime, zone: ZoneInfo) -> str | Words:
    """Name and eldership; owners need no line in the roster."""
    today = now.astimezone(zone).date()
    person = await people.one(tx, actor.member_id, today) if actor.member_id else None
    return person.full if person else words("news.from-office")


def _answering(actor: Actor, news_id: int) -> Rows:
    if actor.member_id is None:
        return ()
    return ((tap("replies.answer-reader", AnswerReader(news_id, actor.member_id)),),)


def _begin(actor: Actor) -> str:
    return f"{replies.KEY}{actor.account_id}:"
