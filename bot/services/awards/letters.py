"""The letter to each nominee: own scores by criterion, own place, comments without names.

Nothing of others is in it.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from bot.domain.folding import alphabetical
from bot.domain.messages import Joined, Words, words
from bot.domain.protocols import Document
from bot.domain.scores import Level, Stand
from bot.domain.standings import shown
from bot.services.awards.winning import Award, Awards
from storage import scores
from storage.base import Tx
from storage.conflicts import noted


async def letter(tx: Tx, awards: Awards, award: Award) -> Words:
    return put(awards, award, await comments_of(tx, awards))


def put(awards: Awards, award: Award, comments: Mapping[int, Sequence[str]]) -> Words:
    """In words. `comments` are those of `comments_of`."""
    head = words(
        "awards.letter-head",
        contest=awards.contest.name,
        number=str(award.nomination.id),
        category=award.category.name,
        title=award.nomination.content.title or "–",
    )
    paragraphs = [
        [head],
        _place(awards.document, award),
        _criteria(awards.document, award),
        _comments(comments.get(award.nomination.id, ())),
        [words("awards.letter-thanks")],
    ]
    said = (words("common.joined", parts=Joined(tuple(one))) for one in paragraphs if one)
    return words("common.joined", parts=Joined(tuple(said), "\n\n"))


def _place(document: Document, award: Award) -> list[Words]:
    if award.won:
        return [words("awards.letter-won", place=str(award.place))]
    if award.place is not None:
        return [words("awards.letter-placed", place=str(award.place))]
    if award.line is not None:
        needed = str(document.rules.scores)
        return [words("awards.letter-few", scores=str(award.line.scores), needed=needed)]
    county_place = document.nomination(award.nomination.id).county_place
    if county_place is None:
        return [words("awards.letter-stayed")]
    return [words("awards.letter-stayed-placed", place=str(county_place))]


def _criteria(document: Document, award: Award) -> list[Words]:
    means = means_of(document, award.nomination.id)
    if not means:
        return [words("awards.letter-unscored")] if award.line is not None else []
    rules = document.rules
    head = words("awards.letter-means", lowest=str(rules.lowest), highest=str(rules.highest))
    return [
        head,
        *(
            words("awards.letter-mean", criterion=one.name, points=_decimal(means[one.id]))
            for one in document.criteria
        ),
    ]


def means_of(document: Document, number: int) -> Mapping[int, Fraction]:
    """Criterion → mean: of the country's jury; where it did not come so far, of the county's."""
    standings = [one.standing for one in document.result]
    standings += [one.standing for one in document.counties]
    places = (one for standing in standings for one in standing)
    found = next((one for one in places if one.nomination == number), None)
    return found.by_criterion if found is not None else {}


async def comments_of(tx: Tx, awards: Awards) -> dict[int, list[str]]:
    """Nomination → what jurors wrote of it, in an order that says nothing of who did."""
    if not awards.document.rules.comments:
        return {}
    found: dict[int, list[str]] = {}
    for level in Level:
        hidden = await noted(tx, awards.contest.id, level)
        for one in await scores.of_contest(tx, awards.contest.id, level):
            counts = one.stand is not Stand.RECUSED
            if counts and one.comment and (one.nomination_id, one.member_id) not in hidden:
                found.setdefault(one.nomination_id, []).append(one.comment)
    return {number: sorted(some, key=alphabetical) for number, some in found.items()}


def _comments(comments: Sequence[str]) -> list[Words]:
    if not comments:
        return []
    said = [words("awards.letter-comment", text=one) for one in comments]
    return [words("awards.letter-comments"), *said]


def _decimal(value: Fraction) -> Words:
    whole, _, rest = str(shown(value)).partition(".")
    return words("protocols.decimal", whole=whole, rest=rest)
