"""The card of a meeting, in the group and in private."""

from tests.convener import announced
from tests.world import World


async def test_everybody_who_is_invited_gets_the_card(world: World) -> None:
    member = await world.member()
    other = await world.member("Anykščių seniūnija")
    before = len(other.messages)
    await announced(world, agenda=["Biudžetas", "Keliai"])
    assert member.sees == (
        "📅 Alytaus apskrities seniūnų sueiga\n"
        "Kada: 2026 m. gruodžio 3 d., ketvirtadienis, 10:00–13:00\n"
        "Kur: Alytaus kultūros centras\n"
        "LSSA biuras"
    )
    assert member.buttons == [
        ["Dalyvausiu", "Galbūt", "Nedalyvausiu"],
        ["Darbotvarkė", "Į kalendorių"],
        ["Rečiau apie tai"],
    ]
    assert len(other.messages) == before
