"""The measurement of booklets in small: a real child, photos from Telegram, all of it there."""

import io
from pathlib import Path

from pypdf import PdfReader

from bot.domain.booklets import MakeBooklet, Whom
from tests.bench import booklet
from tests.conftest import Sqlite
from tests.world import world_on

ENTRIES, EACH = 5, 2


async def test_a_small_booklet_has_all_its_photos_and_takes_little_memory(
    tmp_path: Path, sqlite: Sqlite
) -> None:
    async with world_on(await sqlite.migrated(tmp_path)) as world:
        await world.member()
        shots = booklet.photos(world.telegram, ENTRIES * EACH, side=200)
        async with world.app.db.write() as tx:
            await booklet.tell(tx, 1, shots, ENTRIES)
        await world.owner.starts()
        await world.owner.sends_data(MakeBooklet(0, 0, 0, Whom.MEMBERS).pack())
        child = world.app.worker._child
        assert child is not None
        assert booklet.high_water(child._process.pid) <= booklet.MEMORY
    (media,) = [one.media for one in world.owner.messages if one.media]
    pages = PdfReader(io.BytesIO(media.content)).pages
    assert sum(len(page.images) for page in pages) == len(shots)
