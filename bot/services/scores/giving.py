"""A juror's word on a nomination: kept at once, changed until the end, a recusal alone stays."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.actors import Actor
from bot.domain.errors import Stale
from bot.domain.scores import COMMENT_MAX, WHY_MAX, Level, Stand, stand_of
from bot.services import audit, reminders
from bot.services.scores.decks import Deck, of_nomination
from bot.services.scores.reminding import subject
from storage import contests, scores
from storage.base import Tx
from storage.scores import Score


async def give(  # noqa: PLR0913 - whose points, for what, how many
    tx: Tx,
    actor: Actor,
    number: int,
    level: Level,
    criterion: int,
    points: int,
    *,
    now: datetime,
    today: date,
) -> Deck:
    """Who abstained, does so no more. Raises NotAllowed, Refusal, Stale."""
    deck = await of_nomination(tx, actor, number, level, now, today)
    rules = deck.under.contest.rules
    known = {one.id for one in await contests.criteria_of(tx, deck.under.contest.id)}
    before = _before(deck, number, now)
    if criterion not in known or not rules.lowest <= points <= rules.highest:
        raise Stale
    given = {**before.points, criterion: points}
    said = replace(before, points=given, stand=stand_of(given, known), changed_at=now)
    return await _put(tx, actor, deck, said)


async def abstain(
    tx: Tx, actor: Actor, number: int, level: Level, now: datetime, today: date
) -> Deck:
    """No points, as long as none are given again. Raises NotAllowed, Refusal, Stale."""
    deck = await of_nomination(tx, actor, number, level, now, today)
    before = _before(deck, number, now)
    said = replace(before, points={}, stand=Stand.ABSTAINED, changed_at=now)
    return await _put(tx, actor, deck, said)


async def recuse(  # noqa: PLR0913 - as `give`
    tx: Tx, actor: Actor, number: int, level: Level, why: str, *, now: datetime, today: date
) -> Deck:
    """It leaves the deck for good. Raises NotAllowed, Refusal, Stale.

    The audit log has no number and no reason: who must not judge whom is the protocol's to say.
    """
    deck = await of_nomination(tx, actor, number, level, now, today)
    before = _before(deck, number, now)
    said = replace(
        before, points={}, comment=None, why=why[:WHY_MAX], stand=Stand.RECUSED, changed_at=now
    )
    contest = deck.under.contest
    await audit.note(tx, actor, "contest-recused", now, name=contest.name)
    return await _put(tx, actor, deck, said)


async def comment(  # noqa: PLR0913 - as `give`
    tx: Tx, actor: Actor, number: int, level: Level, text: str | None, *, now: datetime, today: date
) -> Deck:
    """In place of the one before; None takes it back. Raises NotAllowed, Refusal, Stale."""
    deck = await of_nomination(tx, actor, number, level, now, today)
    before = _before(deck, number, now)
    kept = text[:COMMENT_MAX] if text else None
    return await _put(tx, actor, deck, replace(before, comment=kept, changed_at=now))


def _before(deck: Deck, number: int, now: datetime) -> Score:
    """Raises Refusal where it is not in the deck."""
    card = deck.cards[deck.place(number)]
    if card.score is not None:
        return card.score
    return Score(number, deck.member_id, deck.level, Stand.SCORING, {}, None, None, now)


async def _put(tx: Tx, actor: Actor, deck: Deck, said: Score) -> Deck:
    """As the deck is now; whoever has said something of all is reminded no more."""
    await scores.put(tx, said)
    cards = [
        replace(one, score=said) if one.nomination.id == said.nomination_id else one
        for one in deck.cards
    ]
    recused = set(deck.recused)
    if said.stand is Stand.RECUSED:
        recused.add(said.nomination_id)
        cards = [one for one in cards if one.nomination.id not in recused]
    after = replace(deck, cards=cards, recused=recused)
    if not after.left:
        await reminders.cancel(tx, actor.account_id, subject(deck.under.contest.id, deck.level))
    return after
