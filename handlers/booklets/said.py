"""An entry as a text for the website: title, lead, text, alternative texts of its photos."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.messages import Words, words
from bot.domain.news_text import shortened
from bot.services.reports import cards
from bot.services.reports.cards import Shown
from bot.telegram.texts import Texts, without_markup

LEAD_MAX = 250  # characters


@dataclass(frozen=True, slots=True)
class Said:
    """`whole` is all of it, parted by empty lines; `photos` is how many there are."""

    whole: str
    photos: int


def said_of(texts: Texts, language: str, seen: Shown) -> Said:
    """As the public may read it; what its author wrote stays as it is."""

    def plain(one: Words) -> str:
        return without_markup(texts.html(language, one)).strip()

    content = seen.content
    told = [content.result, content.done, content.problem]
    lead = shortened(" ".join(next(filter(None, told), "").split()), LEAD_MAX)
    body = [one for one in (content.problem, content.done, content.result) if one]
    body = [one for one in body if " ".join(one.split()) != lead]  # a short one is the lead, whole
    photos = sum(file["kind"] == "photo" for file in content.files)
    alt = [plain(_alternative(seen, number, photos)) for number in range(1, photos + 1)]
    parts = [content.title, lead, *body, plain(_whose(seen)), "\n".join(alt)]
    return Said("\n\n".join(filter(None, parts)), photos)


def news_words(seen: Shown) -> Iterable[Words]:
    """The paragraphs of a draft of news: the title, what was done, where."""
    content = seen.content
    yield words("booklets.news-title", title=content.title)
    for name in ("problem", "done", "result"):
        text = getattr(content, name)
        if text:
            yield words(f"reports.card-{name}", text=text)
    yield _whose(seen)


def _whose(seen: Shown) -> Words:
    if seen.eldership is None:
        return cards.whose(seen)[0]
    return words("booklets.from", eldership=seen.eldership, municipality=seen.municipality)


def _alternative(seen: Shown, number: int, of: int) -> Words:
    title = ", ".join(filter(None, (seen.content.title, seen.eldership)))
    if of == 1:
        return words("booklets.alt-text", title=title)
    return words("booklets.alt-text-of", title=title, number=number, of=of)
