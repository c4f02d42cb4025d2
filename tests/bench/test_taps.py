"""The measurement of taps in small, without its clock: everybody at once, counted, named, shown."""

from collections import Counter
from pathlib import Path
from typing import Any

from bot.telegram.pace import Pace
from tests.bench import taps
from tests.conftest import Sqlite
from tests.world import world_on

COUNT = 60


async def test_sixty_taps_at_once_are_counted_named_and_shown(
    tmp_path: Path, sqlite: Sqlite
) -> None:
    url = await sqlite.migrated(tmp_path)
    async with world_on(url, pace=Pace()) as world:
        people, chats = await taps.stage(url, world.telegram, COUNT)
        number = await taps.ask(url, chats, world.clock.now().astimezone(taps.ZONE))
        world.app.delivery.wake()
        await world.settle()
        cards = [one for chat in chats if (one := taps.card_in(chat, world.telegram))]
        world.clock.advance(seconds=10)
        edits: Counter[int] = Counter()
        really = world.telegram.call

        async def call(token: str, method: str, params: Any, files: Any) -> Any:
            if method == "editMessageText":
                edits[int(params["chat_id"])] += 1
            return await really(token, method, params, files)

        queries = [
            person.taps(taps.OPTIONS[place % 2], cards[0]) for place, person in enumerate(people)
        ]
        world.telegram.call = call  # type: ignore[method-assign]
        await world.settle()
        said = [query.answer.text if query.answer else None for query in queries]
        assert [taps.OPTIONS[place % 2] in (text or "") for place, text in enumerate(said)] == [
            True
        ] * COUNT
        assert [f"{COUNT} iš {COUNT}" in card.plain for card in cards] == [True, True]
        assert await taps.miscounted(url, number, people) == 0
        assert (dict(edits), world.telegram.refused) == ({chat.id: 1 for chat in chats}, 0)
