"""A poll whose time is over: everybody it asked learns the result, its asker what is owed."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.figures import SendCharts, SendTable
from bot.domain.messages import Rows, tap, words
from bot.domain.poll_buttons import ShowPoll, ShowTally, TellConclusion
from bot.domain.polls import NOUN as POLLS
from bot.domain.polls import State
from bot.domain.preferences import Kind, Less
from bot.services import campaigns, conclusions, live
from bot.services.campaigns import Message, To
from bot.services.outbox import tell
from bot.services.tallies import cards
from bot.services.tallies.cards import Reader
from bot.services.tallies.consulting import tell_board
from bot.services.tallies.counting import Counted, counted
from storage import polls, tallies, territories
from storage.base import Tx
from storage.polls import Poll
from storage.tallies import Listener

NOUN = "poll-results"  # of the campaign


async def close_due(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Close what is over, however late: by the tick after a sleep too."""
    for poll in await polls.due(tx, now):
        await close(tx, poll, now.astimezone(zone))


async def close(tx: Tx, poll: Poll, now: datetime) -> None:
    """Once: whoever finds it closed does nothing. The day is that of `now`, by its own clock."""
    if poll.state is not State.OPEN:
        return
    await polls.change(tx, poll.id, state=State.CLOSED, closed_at=now)
    await live.finish(tx, POLLS, poll.id, now)
    found = await counted(tx, poll)
    names = await territories.county_names(tx)
    people = await tallies.listeners(tx, poll.id)
    owing = await conclusions.owes(tx, poll, now)
    await campaigns.start(
        tx,
        Message(cards.hidden(found), _rows(poll, may_see=False)),
        _receivers(found, names, people, owing),
        key=f"poll-result:{poll.id}",
        noun=NOUN,
        subject=poll.id,
        now=now,
        about=Kind.POLLS,
    )
    await _owe(tx, found, names, owing, {one.account_id for one in people}, now)
    await tell_board(tx, found, now)


def _receivers(
    found: Counted, names: dict[str, str], people: list[Listener], owing: list[int]
) -> list[To]:
    """Each with their own county's line and their own answer; of whom it hides, what all get.

    An asker who may ask no more, and so owes nothing, is one of the others.
    """
    poll = found.poll
    given = {one.member_id: one.answers for one in found.ballots if one.member_id is not None}
    cells = found.by_county()
    rows = _rows(poll, may_see=True)

    def to(one: Listener) -> To:
        is_asker = one.account_id == poll.author_id and one.account_id in owing and not found.few
        if not (is_asker or cards.may_all_see(found)):
            return To(one.account_id)
        answers = None if poll.anonymous else given.get(one.member_id, {})
        reader = Reader(one.county, answers)
        said = cards.result(found, cells, names, reader, words("tallies.what-next"))
        return To(one.account_id, rows=rows, said=said)

    return [to(one) for one in people]


def _rows(poll: Poll, *, may_see: bool) -> Rows:
    first = ShowTally(poll.id) if may_see else ShowPoll(poll.id)
    label = "tallies.all-results" if may_see else "tallies.look"
    return ((tap(label, first),), (tap("preferences.less", Less(Kind.POLLS)),))


async def _owe(
    tx: Tx, found: Counted, names: dict[str, str], owing: list[int], told: set[int], now: datetime
) -> None:
    """The task, with the result for an asker whom it did not ask."""
    poll = found.poll
    rows: Rows = (
        (tap("conclusions.tell", TellConclusion(poll.id)),),
        (tap("tallies.results", ShowTally(poll.id)),),
        (tap("figures.charts", SendCharts(poll.id)), tap("figures.table", SendTable(poll.id))),
    )
    for account_id in owing:
        said = words("tallies.task", title=poll.title)
        if account_id == poll.author_id and account_id not in told and not found.few:
            said = cards.result(found, found.by_county(), names, Reader(), said)
        await tell(
            tx,
            account_id,
            said,
            key=f"poll-owed:{poll.id}",
            now=now,
            rows=rows,
            about=Kind.DUTIES,
        )
