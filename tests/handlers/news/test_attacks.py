"""Stories about news where somebody wants more than is theirs, or moves on half-way."""

from bot.domain.campaigns import CancelCampaign
from bot.domain.corrections import BeginCorrection, ConfirmCorrection
from bot.domain.news import Option
from bot.domain.news_buttons import DropNews, EditContent
from tests import newsroom
from tests.world import World


async def test_a_correction_does_not_outlive_what_was_called_off(world: World) -> None:
    office = await newsroom.director(world)
    people = [await world.member(name) for name in ("Daugų seniūnija", "Anykščių seniūnija")]
    number = await newsroom.counting_down(world, by=office)
    await office.sends_data(BeginCorrection(number).pack())
    await office.says("Kitaip")
    await office.taps("Toliau ›")
    campaign = (await newsroom.item_of(world, number)).campaign_id
    assert campaign is not None
    await office.sends_data(CancelCampaign(campaign, sure=True).pack())
    await office.sends_data(ConfirmCorrection(number, 1, anew=False).pack())
    assert (await newsroom.item_of(world, number)).html == newsroom.HTML
    await office.sends_data(DropNews(number, sure=True).pack())
    assert await newsroom.states(world) == []
    assert await world.update_states() == {"done"}
    assert not [text for one in people for text in one.texts if "Nauja" in text]


async def test_a_lead_does_not_speak_to_the_public_in_the_offices_place(world: World) -> None:
    office, lead = await newsroom.director(world), await newsroom.county_lead(world)
    number = await newsroom.drafted(
        world, by=office, audience=newsroom.ALYTUS, options=(Option.REPLY, Option.PUBLIC)
    )
    for writer, left in ((office, ["reply", "public"]), (lead, ["reply"])):
        await writer.sends_data(EditContent(number).pack())
        await writer.says("Dar viena pastraipa")
        await writer.taps("Toliau ›")
        assert (await newsroom.item_of(world, number)).options == left
