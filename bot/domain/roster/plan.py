"""What importing a spreadsheet would change: who is new, who changed, who left."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from hashlib import sha256

from bot.domain.messages import words
from bot.domain.roster.columns import Column
from bot.domain.roster.entries import Entry, Facts, Note, Present, Unreadable
from bot.domain.roster.lines import Reading

ONE_LETTER = 0.9  # of difflib's ratio: a slip of the pen in a name, not a successor
MANY = 1 / 3  # of the roster; more leavers than that look like the wrong file


@dataclass(frozen=True, slots=True)
class Change:
    """`facts` are the person's after the change; `fields` names what differs."""

    entry: Entry
    present: Present
    facts: Facts
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Nobody is in two of these. `kept` would have left, but for an unreadable line of theirs."""

    new: tuple[Entry, ...]
    changed: tuple[Change, ...]
    same: int
    left: tuple[Present, ...]
    kept: tuple[Present, ...]
    unreadable: tuple[Unreadable, ...]
    too_many_leave: bool
    notes: tuple[Note, ...] = ()

    @property
    def changes_something(self) -> bool:
        return bool(self.new or self.changed or self.left)

    @property
    def signature(self) -> str:
        """Equal for plans that do the same to the same people: SHA-256, hexadecimal."""
        acts = (
            sorted((entry.line, entry.facts.plain) for entry in self.new),
            sorted((one.present.id, one.facts.plain) for one in self.changed),
            sorted(one.id for one in self.left),
            sorted(one.id for one in self.kept),
            [one.line for one in self.unreadable],
        )
        return sha256(repr(acts).encode()).hexdigest()


FIELDS: dict[str, Column] = {
    "place": Column.ELDERSHIP,
    "name": Column.NAME,
    "address": Column.ADDRESS,
    "title": Column.TITLE,
    "phone": Column.PHONE,
    "email": Column.EMAIL,
    "until": Column.UNTIL,
    "account": Column.TELEGRAM,
    "grants": Column.ROLE,
}


def compare(reading: Reading, roster: Sequence[Present]) -> Plan:
    """What has to happen for the roster to say what the spreadsheet says."""
    pairs = _pair(reading.entries, roster)
    entries, unreadable = _without_taken_accounts(reading, roster, pairs)
    found = {present.id for present in pairs.values()}
    missing = [present for present in roster if present.id not in found]
    claimed = {entry.facts.place for entry in entries} - {None}
    kept = [one for one in missing if one.facts.place not in claimed and _is_named(one, unreadable)]
    left = [present for present in missing if present not in kept]
    known = [(entry, pairs[entry.line]) for entry in entries if entry.line in pairs]
    changes = [_change(entry, present, reading.columns) for entry, present in known]
    changed = tuple(change for change in changes if change.fields)
    return Plan(
        new=tuple(entry for entry in entries if entry.line not in pairs),
        changed=changed,
        same=len(changes) - len(changed),
        left=tuple(left),
        kept=tuple(kept),
        unreadable=unreadable,
        too_many_leave=len(left) > len(roster) * MANY,
        notes=reading.notes,
    )


def _pair(entries: Iterable[Entry], roster: Iterable[Present]) -> dict[int, Present]:
    """Line → who it is about. The surest signs first; each person is found once."""
    pairs: dict[int, Present] = {}
    free = {present.id: present for present in roster}
    for sign, proof in _SIGNS:
        signed: dict[Hashable, list[Present]] = {}
        for present in free.values():
            signed.setdefault(sign(present.facts), []).append(present)
        for entry in entries:
            if entry.line in pairs or sign(entry.facts) is None:
                continue
            for present in signed.get(sign(entry.facts), ()):
                if present.id in free and proof(entry.facts, present.facts):
                    pairs[entry.line] = free.pop(present.id)
                    break
    return pairs


def _same_person(one: Facts, other: Facts) -> bool:
    """Of two at one eldership: whether it is a corrected or a new surname, and not a successor.

    A phone or an address may be the eldership's, and pass to the successor with the desk.
    """
    if one.words_of_name == other.words_of_name or not other.words_of_name:
        return True
    names = " ".join(one.words_of_name), " ".join(other.words_of_name)
    if SequenceMatcher(None, *names).ratio() >= ONE_LETTER:
        return True
    return bool(set(one.words_of_name) & set(other.words_of_name)) and _share_contact(one, other)


def _share_contact(one: Facts, other: Facts) -> bool:
    return (one.phone is not None and one.phone == other.phone) or (
        one.email is not None and one.email == other.email
    )


def _surely(_one: Facts, _other: Facts) -> bool:
    return True


Sign = Callable[[Facts], Hashable]
Proof = Callable[[Facts, Facts], bool]
_SIGNS: tuple[tuple[Sign, Proof], ...] = (
    (lambda facts: facts.place and facts.place.id, _same_person),
    (lambda facts: facts.account, _surely),
    (lambda facts: None if facts.place else facts.words_of_name, _surely),
    (lambda facts: facts.words_of_name, _share_contact),  # moved to another eldership
)


def _without_taken_accounts(
    reading: Reading, roster: Iterable[Present], pairs: dict[int, Present]
) -> tuple[list[Entry], tuple[Unreadable, ...]]:
    """A line naming the Telegram account of somebody else who stays is unreadable."""
    holders = {one.facts.account: one for one in roster if one.facts.account is not None}
    staying = {present.id for present in pairs.values()}
    entries, unreadable = [], list(reading.unreadable)
    for entry in reading.entries:
        account = entry.facts.account
        holder = holders.get(account) if account is not None else None
        if holder is None or holder == pairs.get(entry.line) or holder.id not in staying:
            entries.append(entry)
            continue
        facts = entry.facts
        reason = words("roster.telegram-taken", name=holder.facts.name or "–")
        place_id = facts.place.id if facts.place else None
        unreadable.append(Unreadable(entry.line, reason, facts.words_of_name, place_id))
    return entries, tuple(sorted(unreadable, key=lambda one: one.line))


def _is_named(present: Present, unreadable: Iterable[Unreadable]) -> bool:
    """Whether a line that could not be read may be about this person."""
    place_id = present.facts.place.id if present.facts.place else None
    return any(
        (place_id is not None and one.eldership_id == place_id)
        or (bool(one.name) and one.name == present.facts.words_of_name)
        for one in unreadable
    )


def _change(entry: Entry, present: Present, columns: frozenset[Column]) -> Change:
    """Compare by the columns there are.

    An empty cell empties, except that it never takes a Telegram account away.
    """
    facts = entry.facts
    for field, column in FIELDS.items():
        if column not in columns or field in entry.unread:
            facts = replace(facts, **{field: getattr(present.facts, field)})
    if facts.account is None:
        facts = replace(facts, account=present.facts.account)
    fields = tuple(
        field for field in FIELDS if getattr(facts, field) != getattr(present.facts, field)
    )
    return Change(entry, present, facts, fields)
