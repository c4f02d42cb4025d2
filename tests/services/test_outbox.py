"""`tell` and `tell_role`: the only way to write to somebody else."""

from datetime import UTC, datetime, timedelta

from bot.domain.actors import Role
from bot.domain.menu import to_menu
from bot.domain.messages import Button, from_json, words
from bot.services import members
from bot.services.outbox import tell, tell_role
from storage import outbox
from storage.base import Database

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def test_a_message_is_kept_as_a_value(db: Database) -> None:
    message = words("reports.card-submitted", number="7", when=NOON)
    rows = (
        (
            to_menu(),
            Button(words("common.open-private"), url="https://lssa.lt"),
        ),
    )
    async with db.write() as tx:
        assert await tell(tx, 7, message, key="a", now=NOON, rows=rows)
        (row,) = await outbox.due(tx, NOON, 10)
    assert (row.text_id, from_json(row.params), from_json(row.buttons)) == (
        message.id,
        message.params,
        rows,
    )


async def test_a_key_counts_once_a_chat(db: Database) -> None:
    async with db.write() as tx:
        told = [await tell(tx, chat, words("menu.help"), key="a", now=NOON) for chat in (7, 8, 7)]
        assert told == [True, True, False]


async def test_it_may_wait(db: Database) -> None:
    async with db.write() as tx:
        later = NOON + timedelta(hours=1)
        await tell(tx, 7, words("menu.help"), key="a", now=NOON, not_before=later)
        assert await outbox.due(tx, NOON, 10) == []
        assert len(await outbox.due(tx, later, 10)) == 1


async def test_everybody_in_a_role_is_told(db: Database) -> None:
    async with db.write() as tx:
        await members.ensure_owners(tx, [9, 5], NOON)
        await members.ensure_owners(tx, [5, 9, 11], NOON)
        assert await tell_role(tx, Role.OWNER, words("menu.help"), key="a", now=NOON) == 3
        assert [row.chat_id for row in await outbox.due(tx, NOON, 10)] == [5, 9, 11]
        assert await tell_role(tx, Role.PRESIDENT, words("menu.help"), key="a", now=NOON) == 0
