"""What became of members' messages is kept for when the outbox does not know any more."""

from datetime import datetime

from bot.domain.outcomes import UNDER_WAY, Outcome, outcome_of
from storage import results
from storage.base import Tx
from storage.results import Loose


async def keep_of(tx: Tx, account_id: int) -> None:
    """The person is about to be forgotten: the counts of what they were sent stay true."""
    await results.keep(
        tx, [(one, _kept(one).code) for one in await results.of_account(tx, account_id)]
    )


async def keep_before(tx: Tx, moment: datetime) -> None:
    """The outbox is about to drop its old rows."""
    found = [one for one in await results.before(tx, moment) if not _waits(one)]
    await results.keep(tx, [(one, outcome_of(one.state, one.error).code) for one in found])


def _waits(one: Loose) -> bool:
    return outcome_of(one.state, one.error) in UNDER_WAY


def _kept(one: Loose) -> Outcome:
    """What is under way is not sent to whom nobody knows any more; or nobody can say."""
    if one.state == "sending":
        return Outcome.UNCERTAIN
    return Outcome.FORGOTTEN if _waits(one) else outcome_of(one.state, one.error)
