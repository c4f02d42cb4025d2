"""What became of a news item, as its sender sees it, and a county lead."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.campaigns import PauseCampaign
from bot.domain.news import Ack, Channel, Option, ShowResult, State
from bot.domain.outcomes import Outcome
from bot.domain.results import ExportResult, ListResult, Only, Places
from bot.files import sheets
from bot.services import results
from bot.services.news import start
from bot.services.privacy import forget, retention
from storage import campaigns, news, outbox
from tests.newsroom import ALYTUS, ZONE, counting_down, county_lead, item_of, sent
from tests.world import Someone, World

PRIVATE = {"channels": (Channel.PRIVATE,)}
ASKED: dict[str, Any] = {"options": (Option.ACK,), **PRIVATE}


@pytest.fixture
async def office(world: World) -> Someone:
    await world.owner.starts()
    return world.owner


@pytest.fixture
async def members(world: World) -> dict[str, Someone]:
    """Two in Alytus county, of whom one has blocked the bot; in Utena one, and one not started."""
    found = {
        "daugai": await world.member("Daugų seniūnija"),
        "leipalingis": await world.member("Leipalingio seniūnija"),
        "anyksciai": await world.member("Anykščių seniūnija"),
        "debeikiai": await world.member("Debeikių seniūnija", started=False),
    }
    await found["leipalingis"].blocks()
    return found


async def outcomes(world: World, number: int) -> dict[Outcome, int]:
    async with world.app.db.read() as tx:
        found = await results.totals(tx, number, world.clock.now())
    return {one: count for one, count in found.outcomes.items() if count}


WHOLE = {Outcome.SENT: 2, Outcome.BLOCKED: 1, Outcome.NOT_STARTED: 1}


async def test_the_report_adds_up_to_everybody(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await sent(world, **ASKED)
    await world.tick(seconds=3)
    await members["daugai"].sends_data(Ack(number).pack())
    assert office.sees.splitlines()[1] == "Išsiųsta 2 iš 4 · iš jų susipažino 0"
    await office.sends_data(ShowResult(number).pack())
    assert office.sees == (
        "Nauja tvarka\nIšsiųsta 2 iš 4 · iš jų susipažino 1\nUžblokavo 1 · nepradėjo naudotis 1"
    )
    assert office.buttons == [
        ["Priminti 1 nariui"],
        ["Sąrašas", "XLSX"],
        ["Pagal apskritis", "Kam skambinti"],
        ["‹ Naujiena"],
    ]
    assert await outcomes(world, number) == WHOLE
    await office.taps("Pagal apskritis")
    assert office.sees == (
        "Nauja tvarka\n"
        "Alytaus apskritis: išsiųsta 1 iš 2, susipažino 1\n"
        "Utenos apskritis: išsiųsta 1 iš 2, susipažino 0"
    )


async def test_the_list_names_everybody_and_can_be_narrowed(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await sent(world, **ASKED)
    await members["daugai"].sends_data(Ack(number).pack())
    await office.sends_data(ShowResult(number).pack())
    await office.taps("Sąrašas")
    assert office.sees == (
        "Nauja tvarka\nvisi · 4 nariai\n"
        "Daugų seniūnija – išsiųsta, susipažino\n"
        "Leipalingio seniūnija – užblokavo botą\n"
        "Anykščių seniūnija – išsiųsta\n"
        "Debeikių seniūnija – nepradėjo naudotis"
    )
    await office.taps("Rodyti kitus")
    assert office.buttons == [
        ["visi (4)", "išsiųsta (2)"],
        ["užblokavo botą (1)", "nepradėjo naudotis (1)"],
        ["susipažino (1)", "dar nesusipažino (1)"],
        ["‹ Ataskaita"],
    ]
    await office.taps("dar nesusipažino (1)")
    assert office.sees == (
        "Nauja tvarka\ndar nesusipažino · 1 narys\nAnykščių seniūnija – išsiųsta"
    )
    await office.sends_data(ListResult(number, Only.FAILED, 7).pack())
    assert office.sees == "Nauja tvarka\nnepavyko · 0 narių\nTokių narių nėra."


async def test_the_sheet_has_a_row_for_everybody(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await sent(world, **ASKED)
    world.clock.advance(minutes=1)
    await members["daugai"].sends_data(Ack(number).pack())
    await office.sends_data(ShowResult(number).pack())
    await office.taps("XLSX")
    files = [message for message in office.messages if message.media is not None]
    assert [file.plain for file in files] == ["Naujienos ataskaita: Nauja tvarka"]
    media = files[0].media
    assert media is not None
    rows = [list(row) for row in sheets.read(media.content)[0].rows]
    day = world.clock.now().date()
    assert [row[2:] for row in rows] == [
        [
            *("Seniūnija", "Vardas ir pavardė", "Kas įvyko", "Kada išsiųsta", "Kada susipažino"),
            "Kada pranešta telefonu",
        ],
        ["Daugų seniūnija", "", "išsiųsta", day, day, ""],
        ["Leipalingio seniūnija", "", "užblokavo botą", "", "", ""],
        ["Anykščių seniūnija", "", "išsiųsta", day, "", ""],
        ["Debeikių seniūnija", "", "nepradėjo naudotis", "", "", ""],
    ]


async def test_a_county_lead_sees_their_own_county(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    lead = await county_lead(world)
    of_all, of_county = await sent(world, **ASKED), await sent(world, audience=ALYTUS, **ASKED)
    await lead.sends_data(ShowResult(of_all).pack())
    assert lead.sees == (
        "Nauja tvarka\nRodoma tik Jūsų apskritis.\n"
        "Išsiųsta 1 iš 2 · iš jų susipažino 0\nUžblokavo 1"
    )
    assert lead.buttons == [["Sąrašas", "XLSX"], ["Kam skambinti"], ["‹ Naujiena"]]
    await lead.taps("Sąrašas")
    assert "Anykščių" not in lead.sees
    await lead.sends_data(ShowResult(of_county).pack())
    assert lead.sees.startswith("Nauja tvarka\nIšsiųsta 1 iš 2 ")
    other = await county_lead(world, "LT-UT")
    for data in (ShowResult(of_county), ListResult(of_county, Only.ALL), ExportResult(of_county)):
        await other.sends_data(data.pack())
        assert other.sees.startswith("Naujienas skelbia asociacijos biuras")
    await members["daugai"].sends_data(ShowResult(of_county).pack())
    assert members["daugai"].sees.startswith("Naujienas skelbia asociacijos biuras")


async def test_a_county_lead_stops_what_is_for_their_county_alone(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    lead = await county_lead(world)
    number = await counting_down(world, **ASKED)
    campaign = (await item_of(world, number)).campaign_id
    assert campaign is not None
    await lead.sends_data(PauseCampaign(campaign).pack())
    assert lead.sees.startswith("Naujienas skelbia asociacijos biuras")
    own = await counting_down(world, audience=ALYTUS, by=lead)
    await lead.taps("Atšaukti")
    assert (await item_of(world, own)).state is State.DRAFT
    assert (await item_of(world, number)).state is State.STARTED


async def test_what_was_called_off_in_time_is_a_draft_and_can_be_sent(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await counting_down(world, **ASKED)
    await office.taps("Atšaukti")
    await world.tick(seconds=30)
    assert office.sees == (
        "Nauja tvarka\nAtšaukta: niekam nieko neišsiųsta. Naujiena vėl juodraštis."
    )
    assert (await item_of(world, number)).state is State.DRAFT
    await office.sends_data(ShowResult(number).pack())
    assert office.sees == "Ši naujiena dar neišsiųsta, todėl ataskaitos nėra."
    async with world.app.db.write() as tx:
        item = await item_of(world, number)
        assert await start(tx, item, world.clock.now().astimezone(ZONE)) is not None
    await world.settle()
    assert await outcomes(world, number) == WHOLE


async def test_what_was_cut_short_says_whom_it_did_not_reach(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await sent(world, **ASKED)
    later = await sent(world, **ASKED)
    async with world.app.db.write() as tx:
        await hold_back(world, tx, later, members["anyksciai"])
    await office.sends_data(ShowResult(later).pack())
    assert office.sees == (
        "Nauja tvarka\nDar siunčiama: skaičiai keisis.\n"
        "Išsiųsta 1 iš 4 · iš jų susipažino 0\n"
        "Užblokavo 1 · nepradėjo naudotis 1 · laukia ryto 1"
    )
    assert office.buttons == [
        *(["Pristabdyti"], ["Nutraukti"], ["Sąrašas", "XLSX"], ["Atnaujinti"], ["‹ Naujiena"])
    ]
    await office.taps("Nutraukti")
    await office.taps("Taip, nutraukti")
    await office.sends_data(ShowResult(later).pack())
    assert office.sees == (
        "Nauja tvarka\nSiuntimas nutrauktas.\nIšsiųsta 1 iš 4 · iš jų susipažino 0\n"
        "Užblokavo 1 · nepradėjo naudotis 1 · nutraukta 1"
    )
    assert await outcomes(world, number) == WHOLE


async def hold_back(world: World, tx: Any, number: int, someone: Someone) -> None:
    """As if the message had to wait for the morning, and the campaign with it."""
    item = await item_of(world, number)
    assert item.campaign_id is not None
    await tx.execute(
        outbox.outbox.update()
        .where(
            outbox.outbox.c.campaign_id == item.campaign_id, outbox.outbox.c.chat_id == someone.id
        )
        .values(
            state=outbox.State.PENDING,
            message_ids=[],
            not_before=world.clock.now() + timedelta(hours=22),
        )
    )
    await campaigns.change(tx, item.campaign_id, state="running", finished_at=None)


async def test_groups_and_the_channel_are_counted_apart(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    await world.county_group("LT-AL", members["daugai"])
    number = await sent(world, channels=(Channel.GROUPS,), audience=ALYTUS)
    await office.sends_data(ShowResult(number).pack())
    assert office.sees == ("Nauja tvarka\nIšsiųsta 0 iš 2\nAsmeniškai nesiųsta 2\nGrupėse: 1 iš 1")
    await world.tick(days=400)
    async with world.app.db.write() as tx:
        await retention.clean(tx, world.clock.now(), ZONE)
    async with world.app.db.read() as tx:
        found = await results.totals(tx, number)
    assert (found.groups, found.channels) == (Places(1, 1), Places())


async def test_the_counts_outlive_the_messages_and_the_people(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await sent(world, **ASKED)
    async with world.app.db.write() as tx:
        await forget.forget(tx, members["anyksciai"].id, world.clock.now())
    assert await outcomes(world, number) == WHOLE
    async with world.app.db.write() as tx:
        await retention.clean(tx, world.clock.now() + timedelta(days=400), ZONE)
    async with world.app.db.read() as tx:
        kept = sa.select(sa.func.count()).where(outbox.outbox.c.campaign_id.is_not(None))
        assert (await tx.execute(kept)).scalar_one() == 0
    assert await outcomes(world, number) == WHOLE
    async with world.app.db.read() as tx:
        told = sa.select(news.receivers.c.outcome).order_by(news.receivers.c.member_id)
        assert list((await tx.execute(told)).scalars()) == ["sent", "blocked", "sent", None]


async def test_who_is_forgotten_before_it_leaves_is_counted_so(
    world: World, office: Someone, members: dict[str, Someone]
) -> None:
    number = await counting_down(world, **ASKED)
    async with world.app.db.write() as tx:
        await forget.forget(tx, members["daugai"].id, world.clock.now())
    await world.tick(seconds=30)
    assert await outcomes(world, number) == {
        Outcome.SENT: 1,
        Outcome.BLOCKED: 1,
        Outcome.NOT_STARTED: 1,
        Outcome.FORGOTTEN: 1,
    }
