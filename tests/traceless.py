"""What the stories of secret forms share."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from bot.telegram.forms import Act, FormTap
from bot.telegram.incoming import Incoming
from storage import updates
from tests.world import Someone, World

SECRET = "zqxvjkw"
TODAY = datetime(2026, 11, 23, tzinfo=UTC)
NEED = "Veiklos įrašas · 1 iš 3\nAr reikia? Parkas"
BROKE = re.compile(
    r"Šįkart atsakymo priimti nepavyko \(klaida ([A-Z2-9]{4}), prižiūrėtojai jau žino\)\. "
    r"Jis slaptas, todėl nesaugomas – atsakykite iš naujo\."
)
Log = pytest.LogCaptureFixture


async def on_disk(world: World) -> bytes:
    """All bytes of the database and its log, as they are a tick after."""
    await world.app.db.truncate_log()
    return raw(world)


def raw(world: World) -> bytes:
    file = world.app.db.file
    assert file is not None
    return b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))


async def rows(world: World, since: int) -> list[dict[str, Any]]:
    """The updates that came after that one."""
    table = updates.updates
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(table).where(table.c.update_id > since))
        return [dict(row._mapping) for row in found]


async def newest(world: World) -> int:
    async with world.app.db.read() as tx:
        table = updates.updates
        return int((await tx.execute(sa.select(sa.func.max(table.c.update_id)))).scalar_one())


async def fill(lead: Someone) -> list[str]:
    """Up to the preview; the data of what was tapped."""
    await lead.starts("survey_12")
    await lead.says("taip")
    await lead.says(SECRET)
    picked = await lead.taps("upė")
    passed = await lead.taps("Toliau ›")
    skipped = await lead.taps("Praleisti")
    assert lead.sees == (
        f"Peržiūra\nAr reikia: taip\nKodėl: {SECRET}\nPatinka: upė\n\nAr viskas gerai?"
    )
    return [str(query.data) for query in (picked, passed, skipped)]


class Failing:
    """In place of what takes the answers: quotes them as it fails."""

    def __init__(self, times: int = 10**6, why: Exception | None = None) -> None:
        self.times = times
        self.why = why
        self.taken: list[Any] = []

    def append(self, values: Any) -> None:
        self.times -= 1
        if self.times >= 0:
            raise self.why or RuntimeError(f"no room for {values}")
        self.taken.append(values)


async def broken(tx: Any, some: Any, *_: Any) -> Any:
    if some:
        raise RuntimeError(f"cannot do this with {SECRET}")
    return {}


def quoting(values: Any) -> str:
    raise RuntimeError(f"no title for {values} {SECRET}")


TAP = Incoming({}, 9, "callback_query", 5)


def tapped(draft: int) -> Incoming:
    return replace(TAP, data=FormTap(draft, 0, Act.SUBMIT, 0).pack())
