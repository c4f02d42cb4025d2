"""What a roster says about somebody, in a spreadsheet and in the database alike."""

from dataclasses import dataclass, field
from datetime import date

from bot.domain.actors import Grant
from bot.domain.folding import fold
from bot.domain.messages import Words
from bot.domain.territories import Eldership


@dataclass(frozen=True, slots=True)
class Facts:
    """One person. `place` is None for the others: the office, the lawyer."""

    place: Eldership | None
    name: str | None = None
    address: str | None = None
    title: str | None = None
    phone: str | None = None
    email: str | None = None
    until: date | None = None
    account: int | None = None
    grants: frozenset[Grant] = field(default_factory=frozenset)

    @property
    def plain(self) -> tuple[object, ...]:
        """All of it in an order of its own: equal for equal facts, in another process too."""
        grants = tuple(sorted((grant.role.value, grant.scope) for grant in self.grants))
        place = self.place.id if self.place else None
        contact = (self.phone, self.email, self.account)
        return place, self.name, self.address, self.title, contact, str(self.until), grants

    @property
    def words_of_name(self) -> tuple[str, ...]:
        """The name whatever its order, case and diacritics."""
        return tuple(sorted(fold(self.name or "").split()))


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the spreadsheet. `unread` are the fields whose cells say nothing usable."""

    line: int
    facts: Facts
    unread: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a line that was read."""

    line: int
    text: Words


@dataclass(frozen=True, slots=True)
class Present:
    """A line of the roster as it is now."""

    id: int
    facts: Facts


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that changes nothing. What was understood of it keeps its person from leaving."""

    line: int
    reason: Words
    name: tuple[str, ...] = ()
    eldership_id: int | None = None
