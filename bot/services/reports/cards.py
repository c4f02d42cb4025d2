"""An entry in words: the one card for groups, private chats, links, booklets' first lines.

Whose it is, is left out wherever `visibility` says so: no other module puts an entry in words.
"""

from dataclasses import dataclass
from datetime import date

from bot.domain.messages import Joined, Words, words
from bot.domain.reports import Content, ReportKind
from bot.domain.visibility import shows_county, shows_whose
from storage import members, reports, territories
from storage.base import Tx
from storage.reports import Report

TOLD = ("problem", "done", "result", "funding", "partners", "people")  # in this order


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
    names = [theme.name(language) for theme in await reports.themes_of(tx, report.id)]
    content = report.content
    county = (await territories.county_names(tx))[report.county]
    if not shows_whose(report):
        people = await members.count_in_county(tx, report.county, today)
        known = county if shows_county(report, people) else None
        return Shown(report, content.without_whose(), tuple(names), county=known)
    return Shown(
        report,
        content,
        tuple(names),
        report.eldership,
        (await territories.municipality_names(tx))[report.municipality],
        county,
        tuple(await members.eldership_names(tx, await reports.doers(tx, report.id))),
    )


def card(seen: Shown) -> Words:
    """What it says, whole: the title, whose it is, then what was done."""
    return words("common.joined", parts=Joined((title(seen), *whose(seen), *story(seen))))


def title(seen: Shown) -> Words:
    return words("reports.card-title", title=seen.content.title)


def whose(seen: Shown) -> list[Words]:
    """The line with the eldership, or why there is none."""
    if seen.eldership is None:
        if seen.county is None:
            return [words("reports.card-unnamed")]
        return [words("reports.card-unnamed-in", county=seen.county)]
    lines = [words("reports.card-from", eldership=seen.eldership, municipality=seen.municipality)]
    if seen.doers:
        lines.append(words("reports.card-doers", elderships=", ".join(seen.doers)))
    return lines


def story(seen: Shown) -> list[Words]:
    """Everything else it tells, a line each; what was skipped is left out."""
    content = seen.content
    lines = []
    if content.kind is not ReportKind.ACTIVITY:
        lines.append(words(f"reports.card-kind-{content.kind.code}"))
    if content.country:
        lines.append(words("reports.card-country", country=content.country))
    lines.append(words("reports.card-themes", themes=", ".join(seen.themes)))
    told = {name: getattr(content, name) for name in TOLD}
    lines += [words(f"reports.card-{name}", text=text) for name, text in told.items() if text]
    if content.cost is not None:
        lines.append(words("reports.card-cost", count=content.cost))
    if content.starts_on is not None:
        days = {"starts": content.starts_on, "ends": content.ends_on or content.starts_on}
        same = days["starts"] == days["ends"]
        lines.append(words("reports.card-day" if same else "reports.card-days", **days))
    if content.place:
        lines.append(words("reports.card-place", place=content.place))
    lines += [words("reports.card-link", link=link) for link in content.links]
    lines.append(words("reports.card-number", number=str(seen.report.id)))
    return lines
