"""Messages queued for somebody, and what the outbox says became of them."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from bot.domain.messages import Words, words
from bot.services import campaigns
from bot.services.campaigns import Message, To
from bot.services.outbox import tell
from storage import outbox
from tests.world import Someone, World

SEEN = ("state", "doubts", "error", "message_ids")  # columns that `rows` shows


async def queue(
    world: World, chat_id: int, text: str | Words, media: Sequence[dict] = (), **options: Any
) -> None:
    """The text is the key, where none is given."""
    async with world.app.db.write() as tx:
        message = words("common.verbatim", text=text) if isinstance(text, str) else text
        key = options.pop("key", str(text))
        now = world.clock.now()
        await tell(tx, chat_id, message, key=key, now=now, media=media, **options)


async def campaign(
    world: World, text: str, chats: Sequence[int | To], media: Sequence[dict] = (), **options: Any
) -> int:
    """The text is the key, where none is given; the campaign's id."""
    key = options.pop("key", text)
    message = Message(words("common.verbatim", text=text), options.pop("rows", ()), media)
    async with world.app.db.write() as tx:
        found = await campaigns.start(
            tx,
            message,
            [chat if isinstance(chat, To) else To(chat) for chat in chats],
            key=key,
            noun="test",
            subject=1,
            now=world.clock.now(),
            **options,
        )
    assert found is not None
    return found


async def rows(world: World, *columns: str) -> list[dict[str, Any]]:
    """What was queued by these two, in order; news of the bot's own is left out."""
    names = columns or SEEN
    table = outbox.outbox
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(*(table.c[name] for name in names)).order_by(table.c.id))
        return [dict(row._mapping) for row in found]


async def states(world: World) -> list[str]:
    return [row["state"] for row in await rows(world)]


async def album(lead: Someone, count: int) -> list[dict[str, str]]:
    """So many pictures that Telegram knows."""
    sent = await lead.sends_album(["photo"] * count)
    found = []
    for message in sent:
        assert message.photo is not None
        size = message.photo.sizes[-1]
        unique = message.photo.unique_id
        found.append({"kind": "photo", "file_id": size.file_id, "file_unique_id": unique})
    return found


async def paper(lead: Someone, name: str = "sąmata.pdf") -> dict[str, str]:
    document = (await lead.sends_document(name)).document
    assert document is not None
    return {
        "kind": "document",
        "file_id": document.sizes[-1].file_id,
        "file_unique_id": document.unique_id,
    }
