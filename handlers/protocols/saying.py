"""Words that screens and files of a protocol have in common."""

from collections.abc import Iterable

from bot.domain.contests import SLEPT, Counties, Method, Rules, Tie
from bot.domain.juries import LEAST
from bot.domain.messages import Words, words
from bot.domain.protocols import MoveLine, NominationLine, ScoreLine

HUNDRED = 100
NUMBERS = 12  # of nominations that a screen names one by one


def decimal(shown: str) -> Words:
    """„68.28“ as the reader's language has it."""
    whole, _, rest = shown.partition(".")
    return words("protocols.decimal", whole=whole, rest=rest)


def numbers(those: Iterable[int], most: int | None = None) -> str:
    """„4, 7, 9“, of which a screen shows no more than `most`."""
    found = [str(one) for one in those]
    return ", ".join(found[:most]) + ("…" if most is not None and len(found) > most else "")


def said(one: ScoreLine) -> Words:
    if one.conflict is not None:
        return words(f"protocols.conflict-{one.conflict}")
    return words(f"protocols.said-{one.said}")


def state(one: NominationLine) -> Words:
    return words(f"protocols.nomination-{one.state}")


def moved_why(one: MoveLine) -> Words:
    """What was written, or that the bot itself did it."""
    if one.why == SLEPT:
        return words("contests.why-slept")
    return words("common.verbatim", text=one.why)


def how(rules: Rules) -> list[Words]:
    """How such rules are reckoned, so that somebody with a pencil comes to the same."""
    return [
        words("protocols.how-sheet", lowest=str(rules.lowest), highest=str(rules.highest)),
        words("protocols.how-counts"),
        words("protocols.how-trimmed" if rules.method is Method.TRIMMED else "protocols.how-mean"),
        words(
            "protocols.how-scale",
            lowest=str(rules.lowest),
            range=str(rules.highest - rules.lowest),
        ),
        *_vote(rules),
        words("protocols.how-needed", scores=str(rules.scores)),
        *_ties(rules),
        words("protocols.how-shared"),
        words("protocols.how-places", places=str(rules.places)),
        *_counties(rules),
        words("protocols.how-withdrawn"),
        words("protocols.how-exact"),
        words("protocols.how-numbers"),
    ]


def _vote(rules: Rules) -> list[Words]:
    if rules.vote is None:
        return []
    few = words("protocols.how-vote-few")
    if not rules.vote:
        return [words("protocols.how-vote-beside"), few]
    share = {"vote": str(rules.vote), "rest": str(HUNDRED - rules.vote)}
    return [words("protocols.how-vote", **share), few]


def _ties(rules: Rules) -> list[Words]:
    """Nothing of the members' votes where nobody votes."""
    known = {Tie.CRITERIA: "criteria"}
    if rules.vote is not None:
        known[Tie.VOTES] = "votes"
    return [words(f"protocols.how-tie-{known[one]}") for one in rules.ties if one in known]


def _counties(rules: Rules) -> list[Words]:
    if rules.counties is Counties.NONE:
        return []
    places = str(rules.county_places)
    members = words("protocols.how-counties-members", places=places)
    single = words("protocols.how-counties-single")
    if rules.counties is Counties.MEMBERS:
        return [members, single]
    needed = str(min(rules.scores, LEAST))
    return [
        words("protocols.how-counties-jury", places=places),
        words("protocols.how-counties-few-scores", scores=needed),
        members,
        single,
    ]
