"""What is bound: a booklet of entries, the photos of an entry for the website."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.domain.actors import Can
from bot.domain.booklets import (
    FILE_MAX,
    NAME,
    PHOTOS_MAX,
    QUALITIES,
    SIDE,
    TEXT,
    ZIP_MAX,
    Choice,
    valid,
)
from bot.domain.errors import Refusal
from bot.domain.files import Archive, Booklet, Chapter, Leaf
from bot.domain.messages import Words, words
from bot.services import booklets
from bot.services.reports import cards
from bot.services.reports.cards import Shown
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Binding, Bound, Fetched, Part
from bot.telegram.texts import without_markup
from handlers.booklets.choosing import county_said, theme_said, year_said
from handlers.booklets.routes import routes
from handlers.booklets.said import said_of

WHOLE = 10_000  # characters, more than an entry has
TAKES = 4_000  # bytes of an entry without its photos
BESIDE = 500_000  # bytes of letters, cover and list

There = Mapping[str, Fetched]


@dataclass(frozen=True, slots=True)
class _Page:
    """An entry ready to be bound, and which photos it has."""

    leaf: Leaf
    photos: tuple[str, ...]

    def size(self, there: There) -> int:
        return TAKES + sum(there[one].size for one in self.photos if one in there)

    def with_photos(self, there: There) -> Leaf:
        return replace(self.leaf, photos=[there[one].path for one in self.photos if one in there])


Pages = Sequence[_Page]
Chapters = Sequence[tuple[str, Pages]]


@routes.binding(NAME, needs=Can.MAKE_BOOKLETS)
async def booklet(ctx: PaperCtx, args: Mapping[str, Any]) -> Binding:
    """Raises NotAllowed, Refusal: what may be in it is asked when it is made."""
    choice = valid(ctx.actor, Choice.from_json(args))
    if choice != Choice.from_json(args):
        raise Refusal("booklets.not-yours")
    today = ctx.now.astimezone(ctx.kit.zone).date()
    found = await booklets.bound(ctx.tx, ctx.actor, choice, today, ctx.actor.language)
    if not found:
        raise Refusal("booklets.empty")
    files: list[Mapping[str, Any]] = []
    qualities: dict[str, int] = {}
    chapters = []
    entries = [one for chapter in found for one in chapter.entries]
    for one in entries:
        photos = _photos(one)
        files += photos
        for file in photos:  # that two entries have, perhaps
            unique, quality = file["file_unique_id"], QUALITIES[len(photos)]
            qualities[unique] = max(quality, qualities.get(unique, 0))
    for chapter in found:
        heading = chapter.county or ctx.say("booklets.from-somewhere")
        chapters.append((heading, [await _page(ctx, one) for one in chapter.entries]))
    cover = await _cover(ctx, choice, sum(len(pages) for _, pages in chapters))
    return Binding(files, SIDE, qualities, partial(_bound, ctx, cover, chapters), _of(entries))


def _of(entries: Sequence[Shown]) -> list[str]:
    """Which entries, as they are, and how much of whose they are may be said."""
    return [
        f"{one.report.id}.{one.report.rev}.{bool(one.eldership) + bool(one.county)}"
        for one in entries
    ]


def _photos(one: Shown) -> list[Mapping[str, Any]]:
    return [file for file in one.content.files if file["kind"] == "photo"][:PHOTOS_MAX]


async def _page(ctx: PaperCtx, one: Shown) -> _Page:
    await asyncio.sleep(0)  # taps are answered between two entries
    whose = " · ".join(_said(ctx, line) for line in cards.whose(one))
    lines = [_said(ctx, line) for line in cards.story(one, WHOLE)]
    photos = tuple(file["file_unique_id"] for file in _photos(one))
    return _Page(Leaf(one.content.title, whose, lines), photos)


def _said(ctx: PaperCtx, line: Words) -> str:
    return without_markup(ctx.kit.texts.html(ctx.actor.language, line)).strip()


async def _cover(ctx: PaperCtx, choice: Choice, count: int) -> Booklet:
    """The booklet without its entries."""
    head = []
    if choice.theme:
        head.append(ctx.say("booklets.cover-theme", theme=await theme_said(ctx, choice)))
    if choice.county:
        head.append(ctx.say("booklets.cover-county", county=await county_said(ctx, choice)))
    if choice.year:
        head.append(ctx.say("booklets.cover-year", year=year_said(choice)))
    head.append(ctx.say("booklets.cover-count", count=count))
    head.append(ctx.say(f"booklets.cover-for-{choice.whom.code}"))
    head.append(ctx.say("booklets.cover-day", day=ctx.now.astimezone(ctx.kit.zone).date()))
    return Booklet(
        ctx.say("booklets.title"),
        ctx.kit.association,
        head,
        ctx.say("booklets.contents"),
        (),
        ctx.actor.language,
    )


def _bound(ctx: PaperCtx, cover: Booklet, chapters: Chapters, there: There) -> Bound:
    """One file, or several where it would be too large."""
    count = sum(len(pages) for _, pages in chapters)
    day = ctx.now.astimezone(ctx.kit.zone).date().isoformat()
    if BESIDE + sum(one.size(there) for _, pages in chapters for one in pages) <= FILE_MAX:
        name = ctx.say("booklets.file", day=day)
        made = _document(cover, chapters, there)
        part = Part(made, name, words("booklets.sent", count=count))
        return Bound(words("booklets.ready", count=count), [part])
    pieces = [piece for chapter in chapters for piece in _pieces(chapter, there)]
    parts = []
    for number, piece in enumerate(pieces, 1):
        heading, pages = piece
        title = ctx.say("booklets.part", what=heading, number=number, of=len(pieces))
        made = _document(replace(cover, head=[title, *cover.head]), [piece], there)
        name = ctx.say("booklets.part-file", day=day, number=str(number))
        said = words("booklets.sent-part", what=heading, count=len(pages))
        parts.append(Part(made, name, said))
    return Bound(words("booklets.ready-parts", count=count, parts=len(parts)), parts)


def _document(cover: Booklet, chapters: Chapters, there: There) -> Booklet:
    found = [
        Chapter(heading, [one.with_photos(there) for one in pages]) for heading, pages in chapters
    ]
    return replace(cover, chapters=found)


def _pieces(chapter: tuple[str, Pages], there: There) -> list[tuple[str, Pages]]:
    """A county that is too large by itself goes into several files."""
    heading, pages = chapter
    found: list[list[_Page]] = [[]]
    taken = BESIDE
    for one in pages:
        size = one.size(there)
        if found[-1] and taken + size > FILE_MAX:
            found.append([])
            taken = BESIDE
        found[-1].append(one)
        taken += size
    return [(heading, piece) for piece in found]


# For the website


@routes.binding(TEXT, needs=Can.MAKE_BOOKLETS)
async def website(ctx: PaperCtx, args: Mapping[str, Any]) -> Binding:
    """Raises NotAllowed, Stale, Refusal."""
    today = ctx.now.astimezone(ctx.kit.zone).date()
    number = int(args["report"])
    seen = await booklets.for_website(ctx.tx, ctx.actor, number, today, ctx.actor.language)
    photos = [file for file in seen.content.files if file["kind"] == "photo"]
    text = said_of(ctx.kit.texts, ctx.actor.language, seen)
    made = partial(_packed, ctx, number, photos, text.whole)
    return Binding(photos, SIDE, {}, made, _of([seen]))


def _packed(
    ctx: PaperCtx, number: int, photos: Sequence[Mapping[str, Any]], text: str, there: There
) -> Bound:
    """Photos in their order, by as many archives as it takes; the text is in each."""
    packs: list[dict[str, str]] = [{}]
    taken = TAKES
    for place, photo in enumerate(photos, 1):
        found = there.get(photo["file_unique_id"])
        if found is None:
            continue
        if packs[-1] and taken + found.size > ZIP_MAX:
            packs.append({})
            taken = TAKES
        name = ctx.say("booklets.photo-file", number=str(number), place=str(place))
        packs[-1][name] = found.path
        taken += found.size
    if not packs[0]:
        raise Refusal("booklets.photos-gone")
    texts = {ctx.say("booklets.text-file"): text}
    parts = []
    for place, files in enumerate(packs, 1):
        name = ctx.say("booklets.zip-file", number=str(number), place=str(place))
        said = words("booklets.zip-sent")
        if len(packs) > 1:
            said = words("booklets.zip-sent-of", number=place, of=len(packs))
        parts.append(Part(Archive(files, texts), name, said))
    return Bound(words("booklets.photos-ready", count=sum(map(len, packs))), parts)
