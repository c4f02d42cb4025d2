"""Stories about a meeting that is called after an earlier one."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actors import Role
from bot.domain.meeting_buttons import CallLike, ManageMeeting
from bot.domain.meetings import State
from storage import meetings, roles
from tests.convener import ENDS, ZONE, announced, county_lead, meeting_of, until
from tests.people import member_of
from tests.world import World


async def test_only_the_day_is_asked_for(world: World) -> None:
    lead = await county_lead(world)
    number = await announced(
        world,
        by=lead,
        title="Gruodžio sueiga",
        agenda=["Biudžetas"],
        capacity=30,
        guests=1,
        link="https://example.org/x",
        answers_until=datetime(2026, 12, 1, 12, tzinfo=ZONE),
    )
    await until(world, ENDS)
    await lead.sends_data(ManageMeeting(number).pack())
    await lead.taps("Kurti pagal ankstesnįjį")
    assert lead.sees.startswith("Pagal ankstesnį susitikimą „Gruodžio sueiga“")
    await world.restart()
    await lead.says("2027 m. vasario 4 d. 10 val.")
    query = await lead.taps("Pabaigos nenurodyti")
    assert lead.sees.startswith("Juodraštis paruoštas pagal ankstesnį susitikimą.")
    await lead.taps_again(query)
    before, found = await meeting_of(world, number), await meeting_of(world, number + 1)
    assert found == replace(
        before,
        id=number + 1,
        state=State.DRAFT,
        title="Vasario sueiga",
        starts_at=datetime(2027, 2, 4, 10, tzinfo=ZONE),
        ends_at=datetime(2027, 2, 4, 13, tzinfo=ZONE),
        answers_until=None,
        rev=found.rev,
        uid=found.uid,
        sequence=0,
        changed_at=found.changed_at,
        campaign_id=None,
        created_at=found.created_at,
        announced_at=None,
    )
    assert found.uid != before.uid
    await lead.sends_data(CallLike(number).pack())
    async with world.app.db.write() as tx:
        member_id = await member_of(tx, world, lead)
        await roles.revoke_member(tx, member_id, Role.COUNTY_LEAD, "LT-AL")
        await roles.grant_member(tx, member_id, Role.COUNTY_LEAD, "LT-UT", world.clock.now())
    await lead.says("2027 m. vasario 5 d. 10:00–12:00")
    assert lead.sees.startswith("Susitikimus rengia asociacijos biuras")
    async with world.app.db.read() as tx:
        assert len(await meetings.in_states(tx, [State.DRAFT])) == 1
