"""What became of a news item for each member it is for."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from bot.domain.outcomes import Counted, Outcome, outcome_of
from bot.domain.taps import Tap

LEFT_UNSAID = 100  # above all outcomes: what is asked of the list besides


class Only(IntEnum):
    """Whom the list shows. Values are in old messages: never reuse one."""

    ALL = 0
    SENT = Outcome.SENT.value
    BLOCKED = Outcome.BLOCKED.value
    NOT_STARTED = Outcome.NOT_STARTED.value
    DELETED = Outcome.DELETED.value
    FAILED = Outcome.FAILED.value
    UNCERTAIN = Outcome.UNCERTAIN.value
    LEAVING = Outcome.LEAVING.value
    LATER = Outcome.LATER.value
    HELD = Outcome.HELD.value
    DIGEST = Outcome.DIGEST.value
    DECLINED = Outcome.DECLINED.value
    EXPIRED = Outcome.EXPIRED.value
    CANCELLED = Outcome.CANCELLED.value
    NOT_PRIVATE = Outcome.NOT_PRIVATE.value
    FORGOTTEN = Outcome.FORGOTTEN.value
    ACKED = LEFT_UNSAID + 1
    SILENT = LEFT_UNSAID + 2  # it was sent, and they have not acknowledged it

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Traces:
    """What there is to tell an outcome from: the row of the outbox, or what was kept of it."""

    account_id: int | None
    state: str | None = None
    error: str | None = None
    later: bool = False
    kept: str | None = None  # the code of an outcome

    def outcome(self, *, privately: bool) -> Outcome:
        """Exactly one. `privately`: the item was sent to people's private chats."""
        if self.state is not None:
            return outcome_of(self.state, self.error, later=self.later)
        known = next((one for one in Outcome if one.code == self.kept), None)
        if known is not None:
            return known
        if not privately:
            return Outcome.NOT_PRIVATE
        return Outcome.NOT_STARTED if self.account_id is None else Outcome.UNCERTAIN


@dataclass(frozen=True, slots=True)
class Reached:
    """A member the item is for; `county` and `municipality` are ISO codes."""

    member_id: int
    name: str | None
    eldership: str
    municipality_name: str
    county: str
    county_name: str
    outcome: Outcome
    at: datetime | None  # when the message was sent
    acked_at: datetime | None
    phoned_at: datetime | None

    def fits(self, only: Only) -> bool:
        match only:
            case Only.ALL:
                return True
            case Only.ACKED:
                return self.acked_at is not None
            case Only.SILENT:
                return self.outcome is Outcome.SENT and self.acked_at is None
        return self.outcome == only.value


@dataclass(frozen=True, slots=True)
class Places:
    """Groups, or channels: to how many of them it was sent."""

    sent: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Totals(Counted):
    """`outcomes` add up to all members the item is for: each has one."""

    acked: int  # of those it was sent to in private
    acked_elsewhere: int  # in a group or in the archive, though it was not
    phoned: int
    groups: Places = Places()
    channels: Places = Places()

    @property
    def all_acked(self) -> int:
        return self.acked + self.acked_elsewhere


def totals(
    people: Iterable[Reached], groups: Places = Places(), channels: Places = Places()
) -> Totals:
    found = list(people)
    sent = [one for one in found if one.outcome is Outcome.SENT]
    acked = sum(one.acked_at is not None for one in sent)
    return Totals(
        Counter(one.outcome for one in found),
        acked,
        sum(one.acked_at is not None for one in found) - acked,
        sum(one.phoned_at is not None for one in found),
        groups,
        channels,
    )


class ListResult(Tap, prefix="xl"):
    """Name by name."""

    news: int
    only: Only
    page: int = 0


class ChooseOnly(Tap, prefix="xf"):
    """Whom the list is to show."""

    news: int


class CountyResult(Tap, prefix="xc"):
    news: int


class ExportResult(Tap, prefix="xx"):
    """The sheet with a row for each member."""

    news: int
