"""What was answered in own words: for whoever sees the results, each as far as they may.

Whoever gets the files reads all of it and keeps groups; the others read what may be quoted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from bot.domain import polls as rules
from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.folding import fold
from bot.domain.polls import Question, QuestionKind
from bot.domain.quotes import ALL, GROUPS_MAX, NONE, matches, number_of
from bot.services import figures, tallies
from bot.services.tallies import Seen
from storage import ballots, quotes
from storage.base import Tx
from storage.quotes import Group

__all__ = ["Group"]


@dataclass(frozen=True, slots=True)
class Saying:
    """One answer. `key` is its author's line, or its random key; for most readers there is none.

    `source` is where it comes from: of a named poll, for whoever gets the files.
    """

    key: int | str | None
    text: str
    quotable: bool
    source: str | None = None
    group: int | None = None

    @property
    def number(self) -> int:
        """As buttons have it."""
        if isinstance(self.key, int):
            return self.key
        return number_of(self.key or sha256(self.text.encode()).hexdigest())


@dataclass(frozen=True, slots=True)
class Sayings:
    """All that was answered to a question, as far as the reader may see it."""

    seen: Seen
    question: Question
    all: Sequence[Saying]
    groups: Sequence[Group]

    @property
    def keeps(self) -> bool:
        """Whether the reader may put them in groups."""
        return self.seen.exports

    def of(self, group: int) -> list[Saying]:
        """Those of a group, of none, or all."""
        match group:
            case 0:
                return list(self.all)
            case -1:
                return [one for one in self.all if one.group is None]
        return [one for one in self.all if one.group == group]

    def name(self, group: int | None) -> str | None:
        return next((one.name for one in self.groups if one.id == group), None)

    def one(self, number: int) -> Saying:
        """Raises Stale."""
        found = next((one for one in self.all if one.number == number), None)
        if found is None:
            raise Stale
        return found

    def found(self, sought: str) -> list[Saying]:
        return [one for one in self.all if matches(one.text, sought)]


async def read(tx: Tx, actor: Actor, poll_id: int, place: int, now: datetime) -> Sayings:
    """Raises Stale, NotAllowed; Refusal while they are hidden.

    Authors who let themselves be quoted were promised „be vardo ir seniūnijos“: that holds for the
    buttons and for the order too.
    """
    seen = await tallies.tally(tx, actor, poll_id, now)
    question = next((one for one in seen.counted.questions if one.position == place), None)
    if question is None or question.kind is not QuestionKind.TEXT:
        raise Stale
    found = await (_secret if seen.mine.poll.anonymous else _named)(tx, seen, question)
    if not seen.exports:
        texts = sorted({one.text for one in found if one.quotable}, key=fold)
        return Sayings(seen, question, [Saying(None, one, quotable=True) for one in texts], ())
    where = await quotes.places(tx, question.id)
    put = [replace(one, group=where.get(one.key)) for one in found if one.key is not None]
    return Sayings(seen, question, put, await quotes.groups_of(tx, question.id))


async def _named(tx: Tx, seen: Seen, question: Question) -> list[Saying]:
    """What was answered but is not asked does not count here either."""
    places = await figures.places(tx, seen)
    found = []
    for one in seen.counted.ballots:
        asked = rules.asked(seen.counted.questions, one.answers)
        answer = one.answers.get(question.id)
        if answer is not None and question in asked and one.member_id is not None:
            town = places.municipalities.get(one.municipality or "")
            source = places.elderships.get(one.member_id, town)
            found.append(Saying(one.member_id, answer["text"], answer["quote"], source))
    return found


async def _secret(tx: Tx, seen: Seen, question: Question) -> list[Saying]:
    given = await ballots.words_of(tx, f"poll:{seen.mine.poll.id}")
    return [
        Saying(one.key, one.answer["text"], one.answer["quote"])
        for one in given
        if one.question_id == question.id
    ]


async def put(  # noqa: PLR0913, PLR0917 - an answer of a question of a poll, and where it goes
    tx: Tx, actor: Actor, poll_id: int, place: int, number: int, group: int, now: datetime
) -> Sayings:
    """Put an answer in a group, or (0) in none; as it is then. Raises as `read`."""
    found = await keeping(tx, actor, poll_id, place, now)
    if group != ALL and found.name(group) is None:
        raise Stale
    key = found.one(number).key
    if key is None:
        raise Stale
    await quotes.put(tx, found.question.id, key, group or None)
    return await read(tx, actor, poll_id, place, now)


async def name(  # noqa: PLR0913, PLR0917 - as above
    tx: Tx, actor: Actor, poll_id: int, place: int, number: int, called: str, now: datetime
) -> Sayings:
    """Put an answer in the group of that name, a new one if need be. Raises as `read`."""
    found = await keeping(tx, actor, poll_id, place, now)
    folded = fold(called)
    if not folded:
        raise Refusal("quotes.no-name")
    known: Mapping[str, int] = {fold(one.name): one.id for one in found.groups}
    if folded not in known and len(found.groups) >= GROUPS_MAX:
        raise Refusal("quotes.too-many-groups", most=GROUPS_MAX)
    key = found.one(number).key
    if key is None:
        raise Stale
    group = await quotes.group(tx, found.question.id, " ".join(called.split()), folded)
    await quotes.put(tx, found.question.id, key, group)
    return await read(tx, actor, poll_id, place, now)


async def keeping(tx: Tx, actor: Actor, poll_id: int, place: int, now: datetime) -> Sayings:
    """As `read`, for whoever keeps groups."""
    found = await read(tx, actor, poll_id, place, now)
    if not found.keeps:
        raise Refusal("figures.not-yours", title=found.seen.mine.poll.title)
    return found


def shown(found: Sayings, group: int) -> bool:
    """Whether there is such a group now."""
    return group in {ALL, NONE} or found.name(group) is not None
