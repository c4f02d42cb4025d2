"""The announcement in words: a card of each winner, by category and place."""

from collections.abc import Iterable

from bot.domain.contests import Subject
from bot.domain.messages import Joined, Words, words
from bot.domain.protocols import CategoryLine
from bot.services.awards import Award, Awards


def news_words(found: Awards) -> Iterable[Words]:
    """The paragraphs of the draft: the title, each category, where to reckon it again."""
    contest = found.contest
    yield words("awards.news-title", contest=contest.name, year=str(contest.year))
    for category in found.document.categories:
        yield _category(found, category)
    yield words("awards.news-thanks")
    yield words("awards.news-hash", hash=found.hash)


def _category(found: Awards, category: CategoryLine) -> Words:
    lines = [words("awards.news-category", category=category.name)]
    if category.partner is not None:
        lines.append(words("awards.news-partner", partner=category.partner))
    winners = found.won_in(category.id)
    lines += map(_card, winners)
    if not winners:
        lines.append(words("awards.news-nobody"))
    return words("common.joined", parts=Joined(tuple(lines)))


def _card(one: Award) -> Words:
    said = {"place": str(one.place), "title": one.nomination.content.title or "–"}
    place = f"{one.eldership}, {one.municipality}"
    if one.category.subject is Subject.IDEA:
        return words("awards.news-idea", where=place, **said)
    if one.name:
        return words("awards.news-person", who=one.name, where=place, **said)
    return words("awards.news-eldership", where=place, **said)


def whose(one: Award) -> str:
    """Who is awarded: a person where the category is for one and the name is known."""
    return one.name or one.eldership


def where(one: Award) -> str:
    """What stands below that."""
    return f"{one.eldership}, {one.municipality}" if one.name else one.municipality
