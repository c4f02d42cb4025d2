"""Meetings that repeat: planned at once, announced in time; moving one moves no other."""

from datetime import datetime

from bot.domain.meeting_buttons import OpenSeries
from bot.domain.meetings import State
from bot.domain.series import BeginSeries, CopyToRest, LeaveOut, Repeat
from storage import meetings as table
from storage import series
from tests.convener import STARTS, ZONE, county_lead, director, drafted, meeting_of, starts, until
from tests.world import Someone, World


def at(month: int, day: int, hour: int = 10, year: int = 2027) -> datetime:
    return datetime(year, month, day, hour, tzinfo=ZONE)


async def repeated(world: World, lead: Someone) -> int:
    """The number of a draft on December 3 that repeats each month, three times in all."""
    number = await drafted(world, by=lead)
    await lead.sends_data(OpenSeries(number).pack())
    await lead.taps("Kas mėnesį, 3 d.")
    await lead.taps("3 kartus")
    return number


async def found(world: World) -> list[tuple[int, State, datetime]]:
    async with world.app.db.read() as tx:
        every = await series.of(tx, 1)
    return [(one.id, one.state, one.starts_at) for one in every if one.starts_at]


async def test_dates_are_planned_at_once_and_announced_two_weeks_before(world: World) -> None:
    lead = await county_lead(world)
    member = await world.member()
    number = await repeated(world, lead)
    assert lead.sees == (
        "Datos numatytos. Šį susitikimą paskelbkite, kiti bus paskelbti patys.\n\n"
        "Alytaus apskrities seniūnų sueiga\n"
        "Kartojasi kas mėnesį tą pačią dieną; jei ji nedarbo – kitą darbo dieną. "
        "Paskelbiame likus 14 dienų. Perkėlus vieną datą, kitos nesikeičia.\n\n"
        "2026 m. gruodžio 3 d., ketvirtadienis, 10:00 – juodraštis\n"
        "2027 m. sausio 4 d., pirmadienis, 10:00\n"
        "2027 m. vasario 3 d., trečiadienis, 10:00"
    )
    assert lead.buttons == [
        ["Kitas numatytas", "Taikyti kitiems"],
        ["Nebekartoti"],
        ["‹ Į susitikimą"],
    ]
    assert await found(world) == [
        (number, State.DRAFT, STARTS),
        (number + 1, State.PLANNED, at(1, 4)),
        (number + 2, State.PLANNED, at(2, 3)),
    ]
    await starts(world, number)
    cards = sum("📅" in text for text in member.texts)
    await until(world, at(12, 21, 9, 2026))
    assert sum("📅" in text for text in member.texts) == cards
    await until(world, at(12, 21, 10, 2026))
    assert (await meeting_of(world, number + 1)).state is State.ANNOUNCED
    assert any("Kada: 2027 m. sausio 4 d." in text for text in member.texts)
    assert (await meeting_of(world, number + 2)).state is State.PLANNED
    await world.restart()
    assert sum("Kada: 2027 m. sausio 4 d." in text for text in member.texts) == 1


async def test_a_second_tap_plans_nothing_more(world: World) -> None:
    lead = await county_lead(world)
    number = await repeated(world, lead)
    await lead.sends_data(BeginSeries(number, Repeat.WEEKLY, 12).pack())
    assert len(await found(world)) == 3


async def test_moving_one_moves_no_other_and_what_else_changed_can_hold_for_the_rest(
    world: World,
) -> None:
    lead = await county_lead(world)
    number = await repeated(world, lead)
    async with world.app.db.write() as tx:
        moved = {"starts_at": at(1, 8, 14), "ends_at": at(1, 8, 16), "place": "Merkinė"}
        await table.change(tx, number + 1, **moved)
    assert (await found(world))[2] == (number + 2, State.PLANNED, at(2, 3))
    await lead.sends_data(CopyToRest(number + 1).pack())
    assert "pritaikyta dar 1 susitikimui" in lead.sees
    last = await meeting_of(world, number + 2)
    assert (last.place, last.starts_at, last.ends_at) == ("Merkinė", at(2, 3, 14), at(2, 3, 16))


async def test_one_is_left_out_and_the_rest_ended(world: World) -> None:
    lead = await county_lead(world)
    number = await repeated(world, lead)
    await lead.sends_data(LeaveOut(number + 1).pack())
    assert lead.sees == (
        "Susitikimas „Alytaus apskrities seniūnų sueiga“ sausio 4 d., pirmadienį, 10 val. "
        "nebus rengiamas. Kitos datos lieka."
    )
    assert lead.buttons == [["Kitas numatytas"]]
    assert [one[0] for one in await found(world)] == [number, number + 2]
    await lead.sends_data(OpenSeries(number).pack())
    await lead.taps("Nebekartoti")
    await lead.taps("Taip, nebekartoti")
    assert [one[0] for one in await found(world)] == [number]


async def test_where_the_last_one_is_left_out_there_is_a_way_on(world: World) -> None:
    lead = await county_lead(world)
    number = await repeated(world, lead)
    for left in (number + 2, number + 1):
        await lead.sends_data(LeaveOut(left).pack())
    assert lead.buttons == [["Į pradžią"]]


async def test_what_was_slept_through_is_said_and_gone(world: World) -> None:
    lead = await county_lead(world)
    number = await repeated(world, lead)
    await starts(world, number)
    await until(world, at(1, 5))
    assert [one[0] for one in await found(world)] == [number, number + 2]
    assert any("nebuvo paskelbtas laiku" in text for text in lead.texts)


async def test_whoever_may_not_any_more_announces_nothing(world: World) -> None:
    lead, boss = await county_lead(world), await director(world)
    member = await world.member()
    number = await repeated(world, lead)
    await starts(world, number)
    await lead.leaves_the_association()
    await until(world, at(12, 22, 10, 2026))
    assert (await meeting_of(world, number + 1)).state is State.PLANNED
    assert any("nebegali jo skelbti" in text for text in boss.texts)
    assert not any("sausio 4 d." in text for text in member.texts)


async def test_somebody_else_may_not(world: World) -> None:
    lead = await county_lead(world)
    number = await repeated(world, lead)
    other = await county_lead(world, "LT-UT")
    await other.sends_data(LeaveOut(number + 1).pack())
    assert other.sees.startswith("Susitikimus rengia")
    assert [one[0] for one in await found(world)] == [number, number + 1, number + 2]
