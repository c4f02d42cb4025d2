"""What authors, their leads and the group were told of entries: once, of each."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from storage.base import Tx
from storage.outbox import State, outbox
from tests.prove.author import RECEIVED, UNASKED, Author
from tests.prove.evidence import unsent
from tests.prove.shelf import Found

GIVEN = re.compile(r'"number": "(\d+)"')
CARD = re.compile(r"Veiklos įrašas Nr\. (\d+) ·")
PUBLISHED = re.compile(rf"^{UNASKED} (\d+) „.*“ paskelbtas")
WAITS = re.compile(r"Naujas veiklos įrašas Nr\. (\d+) laukia Jūsų")
CLOSED = re.compile(r"^Veiklos įrašas Nr\. (\d+) „.*“ paskelbtas\. Paskelbė")  # in its place


@dataclass
class Risks:
    """What was under way at the kills; that much may have come twice."""

    messages: Counter[str] = field(default_factory=Counter)  # key in the outbox → kills
    receipts: Counter[int] = field(default_factory=Counter)  # number of the entry → kills

    def note(self, keys: Iterable[str], receipts: Iterable[str]) -> None:
        """At a kill; receipts are JSON."""
        self.messages.update(keys)
        numbers = (GIVEN.search(one) for one in receipts if "reports.received" in one)
        self.receipts.update(int(one[1]) for one in numbers if one is not None)

    def of(self, noun: str, account: int | None = None) -> Counter[int]:
        """Number of the entry → kills at which such a message was under way (to that account)."""
        found: Counter[int] = Counter()
        for key, count in self.messages.items():
            if _is_of(key, noun, account):
                found[_number(key)] += count
        return found


@dataclass(frozen=True, slots=True)
class Heard:
    """Number of the entry → how often it was heard of, and how often a kill came between."""

    what: str
    times: Counter[int]
    risks: Counter[int]
    doubtful: Collection[int] = ()  # of which nobody can know whether it came
    most: float = 1  # kills: after that nobody tries again

    def check(self, numbers: Iterable[int], found: Found) -> None:
        for number in numbers:
            times, risks = self.times[number], self.risks[number]
            if times > 1:
                found.twice[self.what] += 1
            if not (number not in self.doubtful) <= times <= 1 + min(risks, self.most):
                found.wrong.append(f"{self.what} of {number} {times} times, {risks} kills")


async def told(
    tx: Tx,
    authors: Sequence[Author],
    leads: Sequence[Person],
    group: Chat,
    risks: Risks,
    found: Found,
) -> None:
    """Once; what was under way at a kill perhaps twice, and at two perhaps never."""
    found.wrong += await unsent(tx)
    lost = await _uncertain(tx)
    found.uncertain = len(lost)
    numbers = {one.number or 0 for author in authors for one in author.stories}
    cards = _count(CARD, [one.plain for one in group.history])
    unknown = [_number(key) for key in lost if _is_of(key, "practice")]
    Heard("cards", cards, risks.of("practice"), unknown).check(numbers | cards.keys(), found)
    for author in authors:
        _told_author(author, risks, lost, found)
    for lead in leads:
        texts = [one.plain for one in lead.history()]
        duties = _count(WAITS, texts) + _count(CLOSED, texts)
        Heard("duties", duties, risks.of("review", lead.id)).check(duties, found)


def _told_author(author: Author, risks: Risks, lost: Collection[str], found: Found) -> None:
    """Of each of theirs, and of no other; a second tap is answered with the number again."""
    account, texts = author.person.id, author.texts
    mine = {one.number or 0 for one in author.stories}
    again = Counter({one.number or 0: one.again for one in author.stories if one.again})
    received, published = _count(RECEIVED, texts), _count(PUBLISHED, texts)
    unknown = [_number(key) for key in lost if _is_of(key, "report", account)]
    for what, more, of in (
        ("„gautas“", Counter[int](), mine - again.keys()),
        ("„gautas“ to a second tap", again, again.keys()),
    ):
        Heard(what, received, risks.receipts + more, most=math.inf).check(of, found)
    under_way = risks.of("report", account)
    Heard("„paskelbtas“", published, under_way, unknown).check(mine | published.keys(), found)
    if (received + published).keys() != mine:
        found.wrong.append(f"{account} was told of {received + published}, told of {mine}")


def _count(pattern: re.Pattern[str], texts: Iterable[str]) -> Counter[int]:
    return Counter(int(number) for text in texts for number in pattern.findall(text))


def _is_of(key: str, noun: str, account: int | None = None) -> bool:
    return key.startswith(f"{noun}:") and (account is None or key.endswith(f":{account}"))


def _number(key: str) -> int:
    return int(key.split(":")[1])


async def _uncertain(tx: Tx) -> set[str]:
    which = outbox.c.state == State.UNCERTAIN
    return set((await tx.execute(sa.select(outbox.c.dedupe_key).where(which))).scalars())
