"""What the stories of corrections share."""

from bot.domain.campaigns import Pause
from bot.domain.corrections import BeginCorrection
from bot.services import campaigns
from bot.services.news import start
from storage import news, outbox
from storage.outbox import State as Row
from tests.newsroom import ZONE
from tests.world import Someone, World

BEFORE = "Nauja tvarka\nNuo sausio keičiasi ataskaitos.\n\nLSSA biuras"
AFTER = "Nauja tvarka\nNuo vasario keičiasi ataskaitos.\n\nLSSA biuras"
FIXED = "Nauja tvarka\nNuo vasario keičiasi ataskaitos."

ASK_EDIT = """Patikslinti „Nauja tvarka“?
Išsiųstos kopijos: {there}. Jos pasikeis be pranešimo, archyve bus parašyta „patikslinta“.
Dar neišsiųstos: {waiting}. Jos išeis jau patikslintos."""


async def writes(office: Someone, number: int, text: str = FIXED) -> None:
    """Write the correction, as far as its preview."""
    await office.sends_data(BeginCorrection(number).pack())
    await office.says(text)
    await office.taps("Toliau ›")


async def rows(world: World, begin: str) -> list[tuple[int, str, str]]:
    """Chat, what it does and what became of it, of the outbox's rows with such keys."""
    found = outbox.outbox
    async with world.app.db.read() as tx:
        picked = await tx.execute(
            found.select().where(found.c.dedupe_key.startswith(begin)).order_by(found.c.id)
        )
        return [(row.chat_id, row.does, row.state) for row in picked]


def seen(someone: Someone) -> list[str]:
    """What stands in the chat of the items' copies."""
    return [text for text in someone.texts if text.startswith(("Nauja", "Atšaukta"))]


async def start_paused(world: World, number: int, late: Someone) -> None:
    """Send an item that stands still before it has reached one of its receivers."""
    async with world.app.db.write() as tx:
        item = await news.get(tx, number)
        assert item is not None
        campaign = await start(tx, item, world.clock.now().astimezone(ZONE))
        assert campaign is not None
        held = outbox.outbox.c.chat_id == late.id
        await tx.execute(outbox.outbox.update().where(held).values(state=Row.HELD))
    await world.settle()
    async with world.app.db.write() as tx:
        assert await campaigns.pause(tx, campaign, Pause.ASKED)
