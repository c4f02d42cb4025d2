"""One nomination of the deck: what it says, and the points the juror gives."""

from collections.abc import Sequence

from bot.domain.contest_buttons import OpenDeck
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.score_buttons import (
    Abstain,
    Comment,
    GivePoints,
    ListDeck,
    Recuse,
    SeeWhole,
    ShowCard,
)
from bot.domain.scores import Level, Stand
from bot.services import scores
from bot.services.scores import Seen
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast
from handlers.scores.listing import list_of
from handlers.scores.routes import tapped

WHY_SHOWN = 900  # characters: the rest, and all else it says, is a tap away
COMMENT_SHOWN = 150
IN_A_ROW = 8  # buttons, Telegram's
LETTERS = "ABCDEFGH"  # of the criteria, in their order


@tapped(OpenDeck)
async def open_deck(ctx: Ctx, value: OpenDeck) -> Answer:
    """The first that has not all its points; where there is none, the list of all."""
    deck = await scores.deck(ctx.tx, ctx.actor, value.contest, value.level, ctx.now, ctx.today)
    if deck.waiting is None:
        return list_of(deck, 0)
    return card(await scores.seen(ctx.tx, deck, deck.waiting))


@tapped(ShowCard)
async def show(ctx: Ctx, value: ShowCard) -> Answer:
    return await card_of(ctx, value.nomination, value.level)


@tapped(GivePoints)
async def give(ctx: Ctx, value: GivePoints) -> Answer:
    """Kept at once; the toast says what, for whoever does not see the mark."""
    deck = await scores.give(
        ctx.tx,
        ctx.actor,
        value.nomination,
        value.level,
        value.criterion,
        value.points,
        now=ctx.now,
        today=ctx.today,
    )
    seen = await scores.seen(ctx.tx, deck, deck.place(value.nomination))
    place = next(at for at, one in enumerate(seen.criteria) if one.id == value.criterion)
    said = {"letter": LETTERS[place], "points": str(value.points)}
    return Toast("scores.given", said), card(seen)


@tapped(Abstain)
async def abstain(ctx: Ctx, value: Abstain) -> Answer:
    args = (ctx.tx, ctx.actor, value.nomination, value.level, ctx.now, ctx.today)
    if not value.sure:
        seen = await scores.see(*args)
        score = seen.card.score
        text = "scores.abstain-ask-given" if score and score.points else "scores.abstain-ask"
        sure = tap("scores.abstain-sure", Abstain(value.nomination, value.level, sure=True))
        back = tap("scores.back", ShowCard(value.nomination, value.level))
        return Screen(text, {"number": str(value.nomination)}, ((sure,), (back,)))
    deck = await scores.abstain(*args)
    seen = await scores.seen(ctx.tx, deck, deck.place(value.nomination))
    return card(seen, words("scores.abstained"))


async def card_of(ctx: Ctx, number: int, level: Level, *lead: Words) -> Screen:
    """Raises NotAllowed, Refusal, Stale."""
    return card(await scores.see(ctx.tx, ctx.actor, number, level, ctx.now, ctx.today), *lead)


def card(seen: Seen, *lead: Words) -> Screen:
    said = (_text(_lines(seen)), _text([*_criteria(seen), *_said(seen)]))
    parts = Joined(said, by="\n\n")
    return Screen("common.joined", {"parts": parts}, _rows(seen), protect=True).led_by(*lead)


def _lines(seen: Seen) -> list[Words]:
    number, deck = seen.card.nomination.id, seen.deck
    place, count = str(seen.place + 1), str(len(deck.cards))
    return [
        words("scores.head", category=seen.category.name, place=place, count=count),
        words("scores.number", number=str(number)),
        words("scores.title", title=seen.content.title or "–"),
        words("scores.blind") if seen.who is None else words("scores.who", who=seen.who or "–"),
        words("scores.why", text=shortened(seen.content.why or "–", WHY_SHOWN)),
    ]


def _text(lines: Sequence[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))


def _criteria(seen: Seen) -> list[Words]:
    score = seen.card.score
    given = score.points if score else {}
    lines = []
    for letter, one in zip(LETTERS, seen.criteria, strict=False):
        shown = {"letter": letter, "name": one.name, "weight": str(one.weight)}
        if one.id in given:
            lines.append(words("scores.criterion-given", **shown, points=str(given[one.id])))
        else:
            lines.append(words("scores.criterion", **shown))
    return lines


def _said(seen: Seen) -> list[Words]:
    """Where the juror stands, and how many wait."""
    lines, score = [], seen.card.score
    if score is not None and score.comment:
        text = shortened(score.comment, COMMENT_SHOWN)
        lines.append(words("scores.comment", text=text))
    if seen.card.stand is Stand.ABSTAINED:
        lines.append(words("scores.stand-abstained"))
    elif seen.card.stand is Stand.SCORED:
        lines.append(words("scores.stand-scored"))
    left = seen.deck.left
    lines.append(words("scores.left", count=left) if left else words("scores.none-left"))
    return lines


def _rows(seen: Seen) -> Rows:
    number, level = seen.card.nomination.id, seen.deck.level
    more = (
        tap("scores.whole", SeeWhole(number, level)),
        tap("scores.say", Comment(number, level)),
    )
    apart = (
        tap("scores.abstain", Abstain(number, level, sure=False)),
        tap("scores.recuse", Recuse(number, level)),
    )
    return (*_points(seen), more, apart, *_turning(seen))


def _points(seen: Seen) -> Rows:
    """A row for each criterion; two where the scale is longer than a row."""
    rules, score = seen.deck.under.contest.rules, seen.card.score
    number, level = seen.card.nomination.id, seen.deck.level
    given = score.points if score else {}
    rows: list[tuple[Button, ...]] = []
    for letter, one in zip(LETTERS, seen.criteria, strict=False):
        buttons = [
            tap(
                "scores.points-chosen" if given.get(one.id) == points else "scores.points",
                GivePoints(number, level, one.id, points),
                letter=letter,
                points=str(points),
            )
            for points in range(rules.lowest, rules.highest + 1)
        ]
        rows += _in_rows(buttons)
    return tuple(rows)


def _in_rows(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    if len(buttons) <= IN_A_ROW:
        return [tuple(buttons)]
    half = (len(buttons) + 1) // 2
    return [tuple(buttons[:half]), tuple(buttons[half:])]


def _turning(seen: Seen) -> Rows:
    deck, place = seen.deck, seen.place
    row = []
    if place > 0:
        before = deck.cards[place - 1].nomination.id
        row.append(tap("scores.before", ShowCard(before, deck.level)))
    if place + 1 < len(deck.cards):
        after = deck.cards[place + 1].nomination.id
        row.append(tap("scores.next", ShowCard(after, deck.level)))
    every = (tap("scores.list", ListDeck(deck.under.contest.id, deck.level, 0)),)
    return (tuple(row), every) if row else (every,)
