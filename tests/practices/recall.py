"""How much of what people mean is among the first that they find."""

from collections import defaultdict
from dataclasses import dataclass

from bot.services import search
from storage.base import Database
from tests.practices.corpus import Query, entries, plant, queries

FIRST = 5  # a page
BAR = 0.95


@dataclass(frozen=True, slots=True)
class Recall:
    """`whole` is the mean over all queries, `kinds` over those of a kind."""

    whole: float
    kinds: dict[str, float]
    missed: list[str]

    def __str__(self) -> str:
        kinds = ", ".join(f"{kind} {recall:.3f}" for kind, recall in self.kinds.items())
        return "\n    ".join([f"{self.whole:.3f} ({kinds})", *self.missed])


async def measure(db: Database) -> Recall:
    """Of the agreed searches among the agreed entries, in a database without others."""
    written = entries()
    async with db.write() as tx:
        await plant(tx, [one.parts for one in written])
    found: dict[str, list[float]] = defaultdict(list)
    missed: list[str] = []
    async with db.read() as tx:
        for query in queries():
            finding = await search.find(tx, query.typed, (), limit=FIRST)
            names = [written[number - 1].name for number in finding.ids]
            found[query.kind].append(len(query.expected.intersection(names)) / len(query.expected))
            if not query.expected.issubset(names):
                missed.append(_why(query, names, finding))
    every = [one for some in found.values() for one in some]
    kinds = {kind: sum(some) / len(some) for kind, some in found.items()}
    return Recall(sum(every) / len(every), kinds, missed)


def _why(query: Query, names: list[str], finding: search.Finding) -> str:
    lost = ", ".join(sorted(query.expected.difference(names)))
    how = "some of the words" if finding.partly else "all the words"
    mended = "".join(f", {typed} read as {meant}" for typed, meant in finding.instead)
    first = ", ".join(names) or "nothing"
    return (
        f"{query.kind} „{query.typed}“ misses {lost}: {finding.count} have {how}{mended}: {first}"
    )
