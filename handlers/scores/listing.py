"""All nominations of a deck, and what the juror has said of each."""

from bot.domain.contest_buttons import OpenDeck, OpenJury
from bot.domain.messages import Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.score_buttons import ListDeck, ShowCard
from bot.services import scores
from bot.services.scores import Card, Deck
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.scores.routes import out, tapped

PER_PAGE = 8
TITLE_SHOWN = 50  # characters
IN_A_ROW = 4  # numbers


@tapped(ListDeck)
async def listed(ctx: Ctx, value: ListDeck) -> Answer:
    deck = await scores.deck(ctx.tx, ctx.actor, value.contest, value.level, ctx.now, ctx.today)
    return list_of(deck, value.page)


def list_of(deck: Deck, page: int) -> Screen:
    contest = deck.under.contest
    ways: Rows = (
        (tap("scores.my-seat", OpenJury(contest.id)),),
        *out(contest.id),
    )
    if not deck.cards:
        return Screen("scores.empty", {"contest": contest.name}, ways)
    shown = paged(deck.cards, page, lambda to: ListDeck(contest.id, deck.level, to), PER_PAGE)
    buttons = [
        verbatim(str(one.nomination.id), ShowCard(one.nomination.id, deck.level))
        for one in shown.items
    ]
    numbers = tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))
    go_on: Rows = ((tap("scores.go-on", OpenDeck(contest.id, deck.level)),),) if deck.left else ()
    lines = Joined(tuple(_line(deck, one) for one in shown.items))
    rows = (*go_on, *numbers, *shown.turning, *ways)
    screen = Screen("scores.deck", {"contest": contest.name, "lines": lines}, rows, protect=True)
    dated = deck.under.dated(scores.PHASES[deck.level])
    until = dated.span.closes_at if dated else None
    if deck.left:
        return screen.led_by(words("scores.left-head", count=deck.left))
    return screen.led_by(words("scores.all-said", until=until or deck.under.contest.created_at))


def _line(deck: Deck, one: Card) -> Words:
    """Of a blind jury the title as a checker left it."""
    content = one.nomination.content
    if deck.under.contest.rules.blind:
        content = scores.blacked(one.nomination)
    return words(
        "scores.line",
        number=str(one.nomination.id),
        title=shortened(content.title or "–", TITLE_SHOWN),
        stand=words(f"scores.brief-{one.stand or 'waiting'}"),
    )
