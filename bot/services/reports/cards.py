"""An entry in words: the one card for groups, private chats, links, booklets' first lines.

Whose it is, is left out wherever `visibility` says so: no other module puts an entry in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.counties import short_municipality
from bot.domain.messages import Joined, Words, words
from bot.domain.news_text import shortened
from bot.domain.reports import Content
from bot.domain.visibility import counties_shown, shows_county, shows_whose
from storage import doers, members, reports, territories
from storage.base import Tx
from storage.reports import Report

TOLD = ("problem", "done", "result", "funding", "partners", "people")  # in this order
FOLDED = frozenset({"problem", "done", "result"})  # the other fields are a line each
FOLDED_FROM = 300  # characters of a field: more of it is unfolded by a tap
WHOLE_MAX = 3500  # characters of all of them: with what stands around, a message has 4,096
REVIEW_MAX = 2000  # … where a thread and buttons' words stand around
BRIEF_MAX = 600  # characters of a card in a group
LEAST = 60  # … of which each of the author's texts has these, whatever the rest takes
DOERS_SHOWN = 2  # elderships named there; of more it says how many


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry as any reader may see it: `content` has nothing that may not be read.

    `eldership`, `municipality` and `county` are names, None where they are hidden; `doers` are
    colleagues' elderships; `themes` are names in the reader's language.
    """

    report: Report
    content: Content
    themes: tuple[str, ...]
    eldership: str | None = None
    municipality: str | None = None
    county: str | None = None
    doers: tuple[str, ...] = ()


async def shown(tx: Tx, report: Report, today: date, language: str = "lt") -> Shown:
    """What may be seen of the entry, whoever sees it."""
    return (await all_shown(tx, [report], today, language))[0]


async def all_shown(
    tx: Tx, found: Sequence[Report], today: date, language: str = "lt"
) -> list[Shown]:
    """Of each, in the same order. No more statements for many than for one."""
    wanted = {id_ for one in found for id_ in one.content.themes}
    themes = await reports.theme_names(tx, wanted, language)
    counties = await territories.county_names(tx)
    places = await territories.municipality_names(tx)
    also = await doers.places(tx, [one.id for one in found])
    hidden = not all(map(shows_whose, found))
    told = counties_shown(await members.count_by_county(tx, today)) if hidden else ()

    def seen(report: Report) -> Shown:
        names = tuple(themes[id_] for id_ in report.content.themes if id_ in themes)
        county = counties[report.county]
        if not shows_whose(report):
            known = county if shows_county(report, told) else None
            return Shown(report, report.content.without_whose(), names, county=known)
        municipality, others = places[report.municipality], also.get(report.id, ())
        return Shown(report, report.content, names, report.eldership, municipality, county, others)

    return [seen(one) for one in found]


async def as_it_said(tx: Tx, report: Report, content: Content, language: str = "lt") -> Shown:
    """An earlier version, for those who may see all of it."""
    names = await reports.theme_names(tx, set(content.themes), language)
    return Shown(report, content, tuple(names[one] for one in content.themes if one in names))


def card(seen: Shown, most: int = WHOLE_MAX) -> Words:
    """What it says, whole: the title, whose it is, then what was done; see `_fitting`."""
    return _joined([title(seen), *whose(seen), *story(seen, most)])


def is_long(content: Content, most: int = REVIEW_MAX) -> bool:
    """Whether its texts have no room beside what is said about them."""
    return _length(content) > most


def brief(seen: Shown) -> Words:
    """What it says, as far as a group has room for it; the rest is read in private."""
    content = seen.content
    lines = [title(seen), *whose(seen, most=DOERS_SHOWN), _sort(seen)]
    named = [content.title, seen.municipality, seen.eldership, *seen.doers[:DOERS_SHOWN]]
    taken = sum(len(text or "") for text in (*named, *seen.themes)) + 100
    told = [(name, getattr(content, name)) for name in ("done", "result")]
    if not content.done:
        told[0] = ("problem", content.problem)
    told = [(name, text) for name, text in told if text]
    left = max((BRIEF_MAX - taken) // (len(told) or 1), LEAST)
    lines += [words(f"reports.card-{name}", text=line(text, left)) for name, text in told]
    if len(content.files) > 1:
        lines.append(words("reports.card-files", count=len(content.files)))
    return _joined(lines)


def title(seen: Shown) -> Words:
    return words("reports.card-title", title=seen.content.title)


def place(seen: Shown) -> str | None:
    """„Alytaus r., Daugų seniūnija“, as short as the menu says it; None where it is hidden."""
    if seen.eldership is None:
        return None
    return place_of(seen.municipality or "", seen.eldership)


def place_of(municipality: str, eldership: str) -> str:
    """The names of both, the first as short as it can be."""
    return f"{short_municipality(municipality)}, {eldership}"


def whose(seen: Shown, most: int | None = None) -> list[Words]:
    """The line with the eldership, or why there is none; of doers at `most` so many by name."""
    if seen.eldership is None:
        if seen.county is None:
            return [words("reports.card-unnamed")]
        return [words("reports.card-unnamed-in", county=seen.county)]
    lines = [words("reports.card-from", place=place(seen))]
    if seen.doers:
        named, more = seen.doers[:most], len(seen.doers[most:]) if most else 0
        text = "reports.card-doers-more" if more else "reports.card-doers"
        counted = {"count": more} if more else {}
        lines.append(words(text, elderships=", ".join(named), **counted))
    return lines


def story(seen: Shown, most: int = WHOLE_MAX) -> list[Words]:
    """Everything else it tells, a line each; what was skipped is left out."""
    content = seen.content
    lines = [_sort(seen)]
    if content.country:
        lines.append(words("reports.card-country", country=content.country))
    lines += [_told(name, text) for name, text in _fitting(content, most)]
    if content.cost is not None:
        lines.append(words("reports.card-cost", count=content.cost))
    if content.starts_on is not None:
        lines.append(days(content.starts_on, content.ends_on or content.starts_on))
    if content.place:
        lines.append(words("reports.card-place", place=content.place))
    lines += [words("reports.card-link", link=link) for link in content.links]
    return lines


def days(starts: date, ends: date) -> Words:
    """When it was, as short as it can be said: whole years and months have no days."""
    if starts == ends:
        return words("reports.card-day", starts=starts)
    said = {"first": str(starts.year), "last": str(ends.year)}
    same = "" if starts.year == ends.year else "s"
    if (starts.month, starts.day, ends.month, ends.day) == (1, 1, 12, 31):
        return words(f"reports.card-year{same}", **said)
    if starts.day == 1 and (ends + timedelta(days=1)).day == 1:
        if (starts.year, starts.month) == (ends.year, ends.month):
            return words("reports.card-month", starts=starts)
        return words("reports.card-months", starts=starts, ends=ends)
    named = "reports.card-days-years" if same else "reports.card-days"
    return words(named, starts=starts, ends=ends, **said)


def on_map(content: Content) -> list[Words]:
    """A line with the point, for private chats; nothing where there is none."""
    if content.latitude is None or content.longitude is None:
        return []
    at = {"latitude": f"{content.latitude:.5f}", "longitude": f"{content.longitude:.5f}"}
    return [words("reports.card-on-map", **at)]


def _sort(seen: Shown) -> Words:
    """The kind, the number and the themes: what it is filed under."""
    shown = {"number": str(seen.report.id), "themes": ", ".join(seen.themes)}
    return words(f"reports.card-sort-{seen.content.kind.code}", **shown)


def _told(name: str, text: str) -> Words:
    if len(text) > FOLDED_FROM and name in FOLDED:
        return words(f"reports.card-{name}-folded", text=text)
    return words(f"reports.card-{name}", text=text)


def _fitting(content: Content, most: int) -> list[tuple[str, str]]:
    """The author's texts; where all are longer than `most` together, the longest are shortened."""
    told = [(name, text) for name in TOLD if (text := getattr(content, name))]
    room = most - (_length(content) - sum(len(text) for _, text in told))
    limit = max((len(text) for _, text in told), default=0)
    while limit > LEAST and sum(min(len(text), limit) for _, text in told) > room:
        limit -= LEAST
    return [(name, shortened(text, limit)) for name, text in told]


def _length(content: Content) -> int:
    """Characters of all that its author wrote."""
    texts = [getattr(content, name) or "" for name in (*TOLD, "title", "place", "country")]
    return sum(len(text) for text in (*texts, *content.links))


def line(text: str, most: int) -> str:
    """At most so many characters of it, in one line."""
    return shortened(" ".join(text.split()), most)


def _joined(lines: list[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
