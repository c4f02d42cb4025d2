"""The small sizes of the proofs of answers to meetings; `sueiga prove NAME` runs the full ones."""

from tests.prove import answers, last_seat
from tests.world import World


async def test_five_kills_leave_each_member_one_answer_and_no_seat_too_many() -> None:
    found = await answers.prove(answers.SMALL_KILLS, answers.SMALL_PEOPLE, seed=13)

    assert found.wrong == []
    assert found.told


async def test_exactly_one_has_the_last_seat_and_the_line_keeps_its_order(
    either_world: World,
) -> None:
    assert await last_seat.prove(either_world, last_seat.SMALL_PEOPLE) == []
