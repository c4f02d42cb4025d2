"""Stories about news where somebody wants more than is theirs, or moves on half-way."""

from collections.abc import Callable

import pytest

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.domain.campaigns import CancelCampaign, RepeatDoubts
from bot.domain.corrections import BeginCorrection, BeginWithdrawal, ConfirmCorrection
from bot.domain.digests import SendPutOff
from bot.domain.news import Ack, AnswerSender, Channel, ManageNews, OpenNews, Option, State
from bot.domain.news_buttons import DropNews, EditContent
from bot.domain.outcomes import Outcome
from bot.domain.settings import TWO_EYES
from bot.domain.taps import Tap
from bot.services.campaigns import progress
from storage import news, outbox
from tests import newsroom
from tests.people import from_the_office
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


async def test_what_may_have_left_before_it_was_called_off_is_no_draft_again(
    world: World,
) -> None:
    """The first attempt ended in doubt: perhaps everybody has it already."""
    office = await newsroom.director(world)
    people = [await world.member(name) for name in ("Daugų seniūnija", "Simno seniūnija")]
    number = await newsroom.counting_down(world, by=office)
    campaign = (await newsroom.item_of(world, number)).campaign_id
    assert campaign is not None
    table = outbox.outbox
    async with world.app.db.write() as tx:
        first = table.c.chat_id == people[0].id
        await tx.execute(
            table.update().where(table.c.campaign_id == campaign, first).values(doubts=1)
        )
    await office.sends_data(CancelCampaign(campaign, sure=True).pack())
    async with world.app.db.read() as tx:
        seen = await progress(tx, campaign)
    assert seen.outcomes == {Outcome.UNCERTAIN: 1, Outcome.CANCELLED: 1}
    assert await newsroom.states(world) == ["started"]


@pytest.mark.parametrize(
    ("was", "asks"),
    [("uncertain", RepeatDoubts), ("digest", lambda _: SendPutOff())],
)
async def test_nothing_leaves_any_more_of_what_was_sent_anew(
    world: World, was: str, asks: Callable[[int], Tap]
) -> None:
    office = await newsroom.director(world)
    one, _ = [await world.member(name) for name in ("Daugų seniūnija", "Simno seniūnija")]
    number = await newsroom.sent(world, by=office)
    old = (await newsroom.item_of(world, number)).campaign_id
    assert old is not None
    table = outbox.outbox
    async with world.app.db.write() as tx:
        of_old = (table.c.campaign_id == old) & (table.c.chat_id == one.id)
        await tx.execute(table.update().where(of_old).values(state=was, message_ids=[]))
    await office.sends_data(BeginCorrection(number).pack())
    await office.sends_photo("Nauja tvarka su nuotrauka")
    await office.taps("Toliau ›")
    await office.taps("Siųsti iš naujo")
    count = len(one.messages)
    for someone in (office, one):
        await someone.sends_data(asks(old).pack())
    assert [text for text in one.texts[count:] if "Nauja tvarka" in text] == []


async def test_a_correction_too_is_approved_by_the_office(world: World) -> None:
    office, lead = await newsroom.director(world), await newsroom.county_lead(world)
    other = await from_the_office(world, "Kitas", Role.COUNTY_LEAD, "LT-AL")
    one = await world.member("Daugų seniūnija")
    number = await newsroom.sent(world, by=lead, audience=newsroom.ALYTUS)
    await newsroom.set_(world, TWO_EYES, value=True)
    await lead.sends_data(BeginCorrection(number).pack())
    await lead.says("Kitaip")
    await lead.taps("Toliau ›")
    for someone, said in ((lead, "Nauja"), (other, "Nauja"), (office, "Kitaip")):
        await someone.sends_data(ConfirmCorrection(number, 1, anew=False).pack())
        assert one.sees.startswith(said)


async def test_a_lead_does_not_correct_what_the_public_reads(world: World) -> None:
    office, lead = await newsroom.director(world), await newsroom.county_lead(world)
    one = await world.member("Daugų seniūnija")
    number = await newsroom.sent(
        world, by=office, audience=newsroom.ALYTUS, options=(Option.PUBLIC,)
    )
    for writer in (lead, office):
        await writer.sends_data(BeginCorrection(number).pack())
        await writer.says("Kitaip")
        await writer.taps("Toliau ›")
        await lead.sends_data(ConfirmCorrection(number, 1, anew=False).pack())
        assert lead.sees.startswith("Ši naujiena tinka ir asociacijos svetainei")
    assert one.sees.startswith("Nauja tvarka")


async def test_nobody_learns_the_title_of_what_is_not_theirs(world: World) -> None:
    office = await newsroom.director(world)
    one, other = [await world.member(name) for name in ("Daugų seniūnija", "Simno seniūnija")]
    await world.give(one, Role.BOARD)
    number = await newsroom.sent(
        world,
        by=office,
        html="Tik valdybai",
        audience=Audience(AudienceKind.ROLES, (Role.BOARD,)),
        channels=(Channel.PRIVATE,),
        options=(Option.ACK, Option.REPLY),
    )
    for state in (State.STARTED, State.WITHDRAWN):
        async with world.app.db.write() as tx:
            await news.change(tx, number, state=state)
        for button in (Ack(number), AnswerSender(number), OpenNews(number), ManageNews(number)):
            query = await other.sends_data(button.pack())
            assert query.answer is not None
            assert "valdybai" not in f"{query.answer.text}{other.sees}"
    await one.sends_data(AnswerSender(number).pack())
    assert "Kam: naujienos „Tik valdybai“ siuntėjui" in one.sees


@pytest.mark.parametrize("first", [True, False])
async def test_a_group_that_grew_keeps_no_copy_unnoticed(world: World, first: bool) -> None:  # noqa: FBT001 - before it is sent, or after
    """A message of the group as it was cannot be reached any more: then its sender hears so."""
    office = await newsroom.director(world)
    lead = await world.member("Daugų seniūnija")
    group = await world.county_group("LT-AL", lead)
    grown = world.owner.person.upgrades(group) if first else group
    number = await newsroom.sent(
        world, by=office, audience=newsroom.ALYTUS, channels=(Channel.GROUPS,)
    )
    if not first:
        grown = world.owner.person.upgrades(group)
        await world.settle()
        world.owner.person.says("Kita žinutė", grown)
    await office.sends_data(BeginWithdrawal(number).pack())
    await office.says("Klaida")
    await office.taps("Taip, atšaukti naujieną")
    await world.tick(seconds=10)
    left = [one.plain for one in grown.history if one.plain.startswith(("Nauja", "Kita"))]
    assert left == ([] if first else ["Kita žinutė"])
    done = "1. Nepavyko: 0." if first else "0. Nepavyko: 1."
    assert f"Panaikintos kopijos: {done}" in office.texts
