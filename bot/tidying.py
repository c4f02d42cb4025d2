"""Soon after each ballot the database's file is written anew: nothing is left there but its rows.

What is deleted is overwritten with zeros at once. But where it lay and how long it was can be seen
between the rows that stay, until the file is written anew; and in the log until that is emptied.
"""

from bot.clock import Clock
from bot.services import ballots
from storage.base import Database

PAUSE = 30.0  # seconds between two: with the ticks' own 15 it is done 45 after a ballot at the most
PATIENCE = 60.0  # seconds in which it must be done


class NotTidied(Exception):
    """Readers were in the way for longer than is promised."""


class Tidying:
    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._done_at: float | None = None  # by the monotonic clock
        self._tried_at: float | None = None  # first, since it was done

    async def look(self) -> None:
        """Tidy, if there is anything. Raises NotTidied."""
        present = self._clock.monotonic()
        if self._done_at is not None and present - self._done_at < PAUSE:
            return
        async with self._db.read() as tx:
            upto = await ballots.untidy(tx)
        if upto is None:
            return
        self._tried_at = present if self._tried_at is None else self._tried_at
        if await self._db.rewrite():
            await self._note(upto)
        elif present - self._tried_at > PATIENCE:
            raise NotTidied

    async def _note(self, upto: int) -> None:
        """A kill before this has it done once more."""
        async with self._db.write() as tx:
            await ballots.tidied(tx, upto)
        await self._db.truncate_log()
        self._done_at, self._tried_at = self._clock.monotonic(), None
