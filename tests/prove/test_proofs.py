"""The small sizes of the proofs; `sueiga prove NAME` runs the full ones."""

from pathlib import Path

from tests.conftest import Sqlite
from tests.prove import broadcast, contest, faults, fuzz, kills, reminders, reports, votes, year
from tests.prove.season.cast import SMALL


async def test_five_kills_lose_and_double_nothing() -> None:
    outcome = await kills.prove(kills.SMALL_KILLS, kills.SMALL_PEOPLE, seed=7)

    assert outcome.found.wrong == []
    assert outcome.found.reports >= kills.SMALL_PEOPLE // 2


async def test_five_kills_leave_each_entry_whole_or_still_a_draft() -> None:
    found = await reports.prove(reports.SMALL_KILLS, reports.SMALL_PEOPLE, seed=7)

    assert found.wrong == []
    assert found.entries >= reports.SMALL_PEOPLE
    assert found.albums
    assert found.left


async def test_five_kills_leave_nobody_out_of_the_news() -> None:
    found = await broadcast.prove(broadcast.SMALL_KILLS, broadcast.SMALL_PEOPLE, seed=5)

    assert found.wrong == []
    assert found.totals["sent"] > broadcast.SMALL_PEOPLE // 2


async def test_five_kills_leave_each_member_one_ballot() -> None:
    found = await votes.prove(votes.SMALL_KILLS, votes.SMALL_PEOPLE, seed=9)

    assert found.wrong == []
    assert found.ballots == 3 * votes.SMALL_PEOPLE


def test_whatever_goes_wrong_the_news_arrives_once_or_is_in_doubt(hurry: None) -> None:
    ended = faults.measured(faults.SMALL_PEOPLE, faults.SMALL_SHARES)

    assert [line for one in ended for line in one.wrong] == []
    assert sum(one.failed for one in ended) > sum(one.messages for one in ended) / 2


async def test_five_hundred_odd_updates_break_and_gain_nothing(hurry: None) -> None:
    outcome = await fuzz.prove(fuzz.SMALL_COUNT, seed=11)

    assert outcome.wrong == []
    assert outcome.screens > 0


async def test_a_month_ends_with_roster_and_groups_equal(hurry: None) -> None:
    outcome = await year.prove(year.SMALL, seed=3)

    assert outcome.wrong == []
    ways = ("signed up by contact", "signed up by link", "signed up by request", "asked to join")
    assert all(outcome.done[name] for name in (*ways, *year.HAPPENS))


async def test_whoever_comes_is_reminded_in_time_and_once(hurry: None) -> None:
    outcome = await reminders.prove(reminders.SMALL, seed=2)

    assert outcome.wrong == []
    assert outcome.reminded > 2 * reminders.SMALL.people
    assert set(outcome.done) == {"meeting", "answer", "leads", "put_off", "usual", "sleep"}


async def test_five_kills_leave_two_contests_as_they_were_judged_and_voted_for(
    hurry: None, sqlite: Sqlite, tmp_path: Path
) -> None:
    await sqlite.migrated(tmp_path)
    outcome = await contest.prove(SMALL, 8, tmp_path)

    assert outcome.wrong == []
    assert outcome.kept.kills == 5
    assert outcome.kept.points
    assert outcome.kept.ballots
    assert outcome.figures["ties"] == 3
