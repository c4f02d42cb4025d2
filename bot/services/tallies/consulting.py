"""A draft law that members were asked about: the board learns what they said, clause by clause."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.actors import Role
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import ShowTally
from bot.domain.polls import QuestionKind, Sight
from bot.domain.preferences import Kind
from bot.domain.tallies import Tally
from bot.domain.templates import Ready
from bot.services.outbox import tell_role
from bot.services.tallies.counting import Counted
from bot.services.tallies.saying import brief, sections
from storage.base import Tx

BOARD = (Role.PRESIDENT, Role.BOARD)
CLAUSE_SHOWN = 50  # characters of each clause: fourteen fit one message


async def tell_board(tx: Tx, found: Counted, now: datetime) -> None:
    """Once it is over, unless its results stay with whoever asked. The day is that of `now`."""
    poll = found.poll
    if poll.template != Ready.LAW.code or poll.sight is Sight.ASKER or found.few:
        return
    lines = [line for place in range(len(found.tallies)) for line in _clause(found, place)]
    head = words("tallies.board", title=poll.title, answered=found.answered, total=found.total)
    said = sections([head], lines)
    rows: Rows = ((tap("tallies.results", ShowTally(poll.id)),),)
    for role in BOARD:
        key = f"poll-board:{poll.id}"
        await tell_role(tx, role, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


def _clause(found: Counted, place: int) -> list[Words]:
    """What was said of it, and in how many remarks; nothing of the remarks by themselves."""
    tally = found.tallies[place]
    figures = brief(tally)
    if tally.question.kind is QuestionKind.TEXT or figures is None:
        return []
    text = shortened(tally.question.text, CLAUSE_SHOWN)
    return [
        words("tallies.clause", text=text, figures=figures, remarks=_remarks(found.tallies, place))
    ]


def _remarks(tallies: Sequence[Tally], place: int) -> int:
    following = tallies[place + 1 : place + 2]
    return sum(one.answered for one in following if one.question.kind is QuestionKind.TEXT)
