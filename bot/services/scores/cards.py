"""A nomination as its juror may see it; without who it is, where the jury is blind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.contests import Criterion
from bot.domain.errors import Refusal
from bot.domain.messages import Words
from bot.domain.nominations import Content, Question
from bot.domain.reports import State as ReportState
from bot.domain.scores import Level
from bot.services.reports import cards as entries
from bot.services.scores.decks import Card, Deck, of_nomination
from storage import contests, nominations, practices, reports
from storage.base import Tx
from storage.contests import Category
from storage.nominations import Nomination
from storage.reports import Report


@dataclass(frozen=True, slots=True)
class Seen:
    """A card of the deck. `who` is None for a blind jury, which has no evidence and files either.

    `hidden`: how many of those it does not see.
    """

    deck: Deck
    place: int
    category: Category
    criteria: Sequence[Criterion]
    questions: Sequence[Question]
    content: Content
    who: str | None
    evidence: Sequence[Report]
    files: Sequence[Mapping[str, Any]]
    hidden: int

    @property
    def card(self) -> Card:
        return self.deck.cards[self.place]

    @property
    def blind(self) -> bool:
        return self.deck.under.contest.rules.blind


async def see(tx: Tx, actor: Actor, number: int, level: Level, now: datetime, today: date) -> Seen:
    """Raises NotAllowed, Refusal, Stale."""
    deck = await of_nomination(tx, actor, number, level, now, today)
    return await seen(tx, deck, deck.place(number))


async def seen(tx: Tx, deck: Deck, place: int) -> Seen:
    one, contest = deck.cards[place].nomination, deck.under.contest
    category = await contests.category(tx, one.category_id)
    assert category is not None  # noqa: S101 - a contest that is fixed keeps its categories
    blind = contest.rules.blind
    evidence = [] if blind else await _evidence(tx, one)
    files = [] if blind else one.content.files
    brought = len(one.content.evidence) + len(one.content.files)
    return Seen(
        deck,
        place,
        category,
        await contests.criteria_of(tx, contest.id),
        await contests.questions_in(tx, contest.id, one.category_id),
        blacked(one) if blind else one.content,
        None if blind else await _who(tx, one),
        evidence,
        files,
        brought - len(evidence) - len(files),
    )


def blacked(one: Nomination) -> Content:
    """What a checker left of its texts for a blind jury; what was not touched is as it is."""
    content, left = one.content, one.blacked or {}
    answers = left.get("answers") or {}
    return Content(
        left.get("title", content.title),
        left.get("why", content.why),
        {number: answers.get(str(number), given) for number, given in content.answers.items()},
        left.get("added", content.added),
    )


async def entry_of(  # noqa: PLR0913 - as `see`
    tx: Tx, actor: Actor, number: int, level: Level, place: int, *, now: datetime, today: date
) -> tuple[Words, Sequence[Mapping[str, Any]]]:
    """A published entry it brings, and its files; `place` is counted from 1.

    Raises NotAllowed, Refusal, Stale.
    """
    found = await see(tx, actor, number, level, now, today)
    if not 1 <= place <= len(found.evidence):
        raise Refusal("scores.no-entry")
    shown = await entries.shown(tx, found.evidence[place - 1], today, actor.language)
    return entries.card(shown, entries.REVIEW_MAX), tuple(shown.content.files)


async def _who(tx: Tx, one: Nomination) -> str:
    people = await nominations.concerned(tx, [one.nominee_id])
    nominee = people.get(one.nominee_id or 0)
    return nominee.full if nominee else ""


async def _evidence(tx: Tx, one: Nomination) -> list[Report]:
    """What is published still and says whose it is: who brought it, let the jury read it."""
    table = reports.reports.c
    which = [table.state == ReportState.PUBLISHED, table.unnamed.is_(sa.false())]
    return await practices.some(tx, list(one.content.evidence), which)
