"""Everything a nomination says and brings, when the juror asks for it."""

from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.score_buttons import SeeAttached, SeeEvidence, SeeWhole, ShowCard
from bot.domain.scores import Level
from bot.services import scores
from bot.services.nominations.answers import answered
from bot.services.scores import Seen
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.scores.cards import card
from handlers.scores.routes import tapped

TITLE_SHOWN = 60  # characters, of an entry


@tapped(SeeWhole)
async def whole(ctx: Ctx, value: SeeWhole) -> Answer:
    seen = await scores.see(ctx.tx, ctx.actor, value.nomination, value.level, ctx.now, ctx.today)
    parts = Joined(tuple(_lines(seen)))
    return Screen("common.joined", {"parts": parts}, _rows(seen), protect=True)


@tapped(SeeEvidence)
async def evidence(ctx: Ctx, value: SeeEvidence) -> Answer:
    said, files = await scores.entry_of(
        ctx.tx,
        ctx.actor,
        value.nomination,
        value.level,
        value.place,
        now=ctx.now,
        today=ctx.today,
    )
    rows = _back(value.nomination, value.level)
    return Screen(
        "common.joined", {"parts": Joined((said,))}, rows, media=tuple(files), protect=True
    )


@tapped(SeeAttached)
async def attached(ctx: Ctx, value: SeeAttached) -> Answer:
    """Above the words that lead back to the card."""
    seen = await scores.see(ctx.tx, ctx.actor, value.nomination, value.level, ctx.now, ctx.today)
    if not seen.files:
        return card(seen)
    rows = _back(value.nomination, value.level)
    said = {"number": str(value.nomination)}
    return Screen("scores.attached", said, rows, media=tuple(seen.files), protect=True)


def _lines(seen: Seen) -> list[Words]:
    content = seen.content
    lines = [
        words("scores.number", number=str(seen.card.nomination.id)),
        words("scores.title", title=content.title or "–"),
        words("scores.why", text=content.why or "–"),
    ]
    lines += [
        words("scores.answer", question=one.text, answer=said)
        for one, said in answered(seen.questions, content.answers)
    ]
    if content.added:
        lines.append(words("scores.added", text=content.added))
    for place, report in enumerate(seen.evidence, start=1):
        title = shortened(report.title, TITLE_SHOWN)
        lines.append(words("scores.evidence", place=str(place), title=title))
    if seen.files:
        lines.append(words("scores.files", count=len(seen.files)))
    if seen.hidden and seen.blind:
        lines.append(words("scores.hidden-blind"))
    elif seen.hidden:
        lines.append(words("scores.hidden", count=seen.hidden))
    return lines


def _rows(seen: Seen) -> Rows:
    number, level = seen.card.nomination.id, seen.deck.level
    entries: tuple[Button, ...] = tuple(
        tap("scores.entry", SeeEvidence(number, level, place), place=str(place))
        for place in range(1, len(seen.evidence) + 1)
    )
    rows: list[tuple[Button, ...]] = [entries] if entries else []
    if seen.files:
        rows.append((tap("scores.see-files", SeeAttached(number, level), count=len(seen.files)),))
    return (*rows, *_back(number, level))


def _back(number: int, level: Level) -> Rows:
    return ((tap("scores.to-points", ShowCard(number, level)),),)
