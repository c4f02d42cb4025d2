"""Care for entries, as stories tell of it."""

from bot.domain.taps import Tap
from tests.world import Someone

CARD = (
    "Sutvarkytas parkas\n"
    "Alytaus r., Daugų seniūnija\n"
    "Veiklos įrašas Nr. 1 · viešosios erdvės\n"
    "Nupjauta žolė\n"
    "Rezultatas: Čia vaikšto šeimos"
)
TOLD = {"done": "Nupjauta žolė", "result": "Čia vaikšto šeimos"}


async def opens(someone: Someone, tap: Tap) -> None:
    await someone.sends_data(tap.pack())
