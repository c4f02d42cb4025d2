"""Stories about who may correct and withdraw."""

from bot.domain.corrections import (
    BeginCorrection,
    BeginWithdrawal,
    ConfirmCorrection,
    DropCorrection,
)
from bot.domain.news import Correct
from bot.domain.settings import TWO_EYES
from tests.correcting import AFTER, ASK_EDIT, BEFORE, seen, writes
from tests.newsroom import ALYTUS, county_lead, sent, set_
from tests.world import Someone, World


async def test_only_who_answers_for_the_item_changes_it(
    world: World, member: Someone, office: Someone
) -> None:
    lead = await county_lead(world)
    own = await sent(world, by=lead, audience=ALYTUS)
    await writes(lead, own, "Nauja žinia")
    await lead.taps("Patikslinti")
    assert seen(member)[0].startswith("Nauja žinia")
    everybody = await sent(world, by=office)
    for someone in (lead, member):
        for tap in (
            Correct(everybody),
            BeginCorrection(everybody),
            BeginWithdrawal(everybody),
            ConfirmCorrection(everybody, 1, anew=False),
            DropCorrection(everybody, 1),
        ):
            await someone.sends_data(tap.pack())
            assert someone.sees.startswith("Naujienas skelbia")
    await writes(lead, own, "Nauja kita žinia")
    confirm = lead.messages[-1].buttons[0][0].data or ""
    await lead.leaves_the_association()
    await lead.sends_data(confirm)
    assert lead.sees.startswith("Jūsų dar nepažįstu.")
    assert "kita žinia" not in seen(member)[0]


async def test_a_second_pair_of_eyes_approves_a_correction_too(
    world: World, member: Someone, office: Someone
) -> None:
    number = await sent(world, by=office)
    await set_(world, TWO_EYES, value=True)
    await world.owner.starts()
    await writes(office, number)
    assert office.sees == (
        "Patikslinimą turi patvirtinti kitas biuro žmogus: jam rodau, kaip naujiena atrodys."
    )
    assert world.owner.sees == ASK_EDIT.format(there=1, waiting=0)
    confirm = world.owner.messages[-1].buttons[0][0].data or ""
    await office.sends_data(confirm)
    assert (office.sees, seen(member)) == (
        "Šį patikslinimą turi patvirtinti kitas biuro žmogus, ne tas, kas jį parašė.",
        [BEFORE],
    )
    await world.owner.taps("Patikslinti")
    assert seen(member) == [AFTER]
