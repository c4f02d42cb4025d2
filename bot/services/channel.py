"""The association's channel: which one it is, and what becomes of the bot in channels."""

from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.channel import BindChannel, OpenChannel, Place, Right
from bot.domain.errors import Stale, require
from bot.domain.messages import Rows, Words, tap, words
from bot.services import audit
from bot.services.errands import Act, order
from bot.services.groups.standing import office
from bot.services.outbox import tell
from storage import channel
from storage.base import Tx
from storage.channel import Channel

__all__ = ["Channel"]

_NO_ROWS: Rows = ()


async def channel_id(tx: Tx) -> int | None:
    """The chat of the association's channel; None where it has none."""
    found = await channel.ours(tx)
    return found.chat_id if found else None


async def shown(tx: Tx, actor: Actor) -> tuple[Channel | None, list[Channel]]:
    """The association's channel, and others the bot was added to. Raises NotAllowed."""
    require(actor, Can.KEEP_CHANNEL, over=Nationwide())
    return await channel.ours(tx), await channel.others(tx)


async def get(tx: Tx, actor: Actor, chat_id: int) -> Channel:
    """A channel the bot is in. Raises NotAllowed, Stale."""
    require(actor, Can.KEEP_CHANNEL, over=Nationwide())
    found = await channel.get(tx, chat_id)
    if found is None:
        raise Stale
    return found


async def placed(tx: Tx, actor: Actor, place: Place, now: datetime) -> None:
    """The bot was added to a channel, given other rights there, or removed."""
    known = await channel.get(tx, place.chat_id)
    if not place.inside:
        await _gone(tx, known, now)
        return
    if known is None and not actor.can(Can.FOLLOW):
        await _leave(tx, place.chat_id, f"stranger:{place.update}", now)
        told = words("channel.added-by-stranger", title=place.title)
        await _tell_office(tx, told, f"channel-stranger:{now.date()}", now)
        return
    added_by = {"added_by": actor.account_id} if known is None else {}
    rights = list(place.rights)
    await channel.enter(tx, place.chat_id, now=now, title=place.title, rights=rights, **added_by)
    if known is None or not known.ours:
        await _ask(tx, actor, place, known, now)
    elif Right.POST not in place.rights:
        await _unbind(tx, None, known, now)
        told = words("channel.may-not-post", title=place.title)
        await _tell_office(tx, told, f"channel-mute:{place.update}", now)


async def _ask(tx: Tx, actor: Actor, place: Place, known: Channel | None, now: datetime) -> None:
    """Whether this is the association's: those who keep it, once the bot may post there."""
    told, rows = words("channel.ask", title=place.title), answers(place.chat_id)
    if Right.POST not in place.rights:
        told, rows = words("channel.post-wanted", title=place.title), _NO_ROWS
    elif known is not None and Right.POST in known.rights:
        return  # asked before: something else has changed
    if actor.may(Can.KEEP_CHANNEL, Nationwide()):
        key = f"channel:{place.chat_id}:{place.update}"
        await tell(tx, actor.account_id, told, key=key, now=now, rows=rows)
    elif rows:
        eldership = actor.seat.eldership if actor.seat else "–"
        told = words("channel.added-by-other", title=place.title, who=eldership)
        key = f"channel-by:{actor.account_id}:{now.date()}"
        await _tell_office(tx, told, key, now, rows)


def answers(chat_id: int) -> Rows:
    return (
        (
            tap("channel.yes", BindChannel(chat_id, ours=True)),
            tap("channel.no", BindChannel(chat_id, ours=False)),
        ),
    )


async def bind(tx: Tx, actor: Actor, chat_id: int, now: datetime) -> Channel | None:
    """This is the association's channel from now on; the one that was it before, if another.

    Raises NotAllowed, Stale.
    """
    found = await get(tx, actor, chat_id)
    former = await channel.ours(tx)
    if former is not None and former.chat_id == chat_id:
        return None
    if Right.POST not in found.rights:
        raise Stale
    await channel.bind(tx, chat_id)
    await audit.note(tx, actor, "channel-bound", now, channel=found.title)
    return former


async def decline(tx: Tx, actor: Actor, chat_id: int, now: datetime, why: object) -> Channel:
    """It is not the association's: the bot leaves it, once for each `why`.

    Raises NotAllowed, Stale.
    """
    found = await get(tx, actor, chat_id)
    if found.ours:
        await _unbind(tx, actor, found, now)
    await channel.leave(tx, chat_id)
    await _leave(tx, chat_id, f"declined:{why}", now)
    return found


async def shut_out(tx: Tx, chat_id: int, now: datetime) -> None:
    """Telegram says that the bot is not in the chat, which may be a channel."""
    await _gone(tx, await channel.get(tx, chat_id), now)


async def _gone(tx: Tx, known: Channel | None, now: datetime) -> None:
    if known is None:
        return
    await channel.leave(tx, known.chat_id)
    if known.ours:
        await audit.note(tx, None, "channel-let-go", now, channel=known.title)
        told = words("channel.lost", title=known.title)
        key = f"channel-lost:{known.chat_id}:{int(now.timestamp())}"
        await _tell_office(tx, told, key, now)


async def _unbind(tx: Tx, actor: Actor | None, known: Channel, now: datetime) -> None:
    await channel.unbind(tx)
    await audit.note(tx, actor, "channel-let-go", now, channel=known.title)


async def _leave(tx: Tx, chat_id: int, key: str, now: datetime) -> None:
    await order(tx, Act.LEAVE, chat_id, key=f"channel:{key}", now=now)


async def _tell_office(
    tx: Tx, told: Words, key: str, now: datetime, rows: Rows | None = None
) -> None:
    more = rows if rows is not None else ((tap("channel.open", OpenChannel()),),)
    for account_id in await office(tx, now):
        await tell(tx, account_id, told, key=key, now=now, rows=more)
