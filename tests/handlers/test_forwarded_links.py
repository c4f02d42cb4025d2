"""Links into the bot that somebody else made: whoever follows one does nothing by it."""

import pytest

from bot.app import FEATURES
from bot.domain.contest_buttons import OpenAwards, OpenProtocol, SeeStandings, ShowContest
from bot.domain.groups.buttons import PickGroup
from bot.domain.meeting_buttons import AddToCalendar, MarkSlots, ShowAgenda, ShowMeeting
from bot.domain.news import OpenNews
from bot.domain.poll_buttons import AnswerPoll, AnswerSecretly, ShowPoll, ShowTally
from bot.domain.presence import ComeIn
from bot.domain.report_buttons import ShowPractice
from bot.domain.rsvp_buttons import ShowAnswer
from bot.domain.signup import Approve
from bot.domain.taps import as_payload
from bot.telegram.routes import Table
from storage import privacy
from tests.signing import lead
from tests.world import Someone, World

BEGINNING = "Lazdijų r., Seirijų seniūnija."


@pytest.fixture
async def leading(world: World) -> Someone:
    """The lead of Alytus."""
    return await lead(world)


@pytest.fixture
async def thief(world: World, leading: Someone) -> Someone:
    """Asked for a place that is somebody else's, and knows the number of that request."""
    await world.member("Daugų seniūnija")
    stranger = world.stranger()
    await stranger.starts()
    for button in ("Rasti savo seniūniją", "Alytaus apskritis", "Alytaus r.", "Daugų"):
        await stranger.taps(button)
    await stranger.says("Vardenis Pavardenis")
    return stranger


async def is_in(world: World, someone: Someone) -> bool:
    async with world.app.db.read() as tx:
        return await privacy.member_of(tx, someone.id) is not None


APPROVES = as_payload(Approve(1, replacing=True))


async def test_nobody_is_let_in_by_a_link(world: World, leading: Someone, thief: Someone) -> None:
    await leading.starts(APPROVES)
    assert BEGINNING in leading.sees
    await leading.says(f"Darbotvarkė: https://t.me/sueiga_bot?start={APPROVES}")
    assert not leading.sees.startswith("Įleista")
    assert not await is_in(world, thief)


def test_what_a_link_may_carry_only_shows() -> None:
    assert {one.tap for one in Table(FEATURES).taps if one.by_link} == {
        PickGroup,
        OpenNews,
        ShowPoll,
        ShowTally,
        AnswerPoll,
        AnswerSecretly,
        AddToCalendar,
        MarkSlots,
        ShowAgenda,
        ShowMeeting,
        ShowAnswer,
        ShowPractice,
        ShowContest,
        SeeStandings,
        OpenProtocol,
        OpenAwards,
        ComeIn,  # who knows the code of the room is in it: that is what the link is for
    }
