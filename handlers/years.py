"""„Jūsų metai“."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.report_buttons import OpenMine, OpenReport, OpenYear
from bot.services import years
from bot.services.reports.cards import place_of
from bot.services.years import Taken, Year
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("years")
routes.tick("years")(years.tell_years)

LISTED = 5  # elderships, entries; of more it is said how many
TITLE_SHOWN = 50
NOTE_SHOWN = 120


@routes.entry("year", needs=Can.REPORT, opens=OpenYear())
async def open_(ctx: Ctx, value: OpenYear | None) -> Answer:
    found = await years.look(ctx.tx, ctx.actor, value.year if value else 0, ctx.now, ctx.kit.zone)
    rows = (*_turning(found), (tap("years.to-mine", OpenMine()), to_menu()))
    if found.is_empty:
        begin = (tap("reports.menu-report", OpenReport()),)
        return Screen("years.empty", {"year": str(found.year)}, (begin, *rows))
    said = {"year": str(found.year), "lines": Joined(tuple(_lines(found)))}
    return Screen("years.year", said, rows)


def _turning(found: Year) -> Rows:
    row: list[Button] = []
    if found.year - 1 in found.years:
        row.append(tap("years.before", OpenYear(found.year - 1), year=str(found.year - 1)))
    if found.year + 1 in found.years:
        row.append(tap("years.after", OpenYear(found.year + 1), year=str(found.year + 1)))
    return (tuple(row),) if row else ()


def _lines(found: Year) -> list[Words]:
    lines = [words("years.entries", count=found.count)]
    for kind, count in sorted(found.kinds.items()):
        lines.append(words(f"years.kind-{kind.code}", count=count))
    if found.themes:
        themes = ", ".join(f"{name} ({count})" for name, count in found.themes)
        lines.append(words("years.themes", themes=themes))
    if found.with_others:
        lines.append(words("years.with-others", count=found.with_others))
    if found.helpful:
        lines.append(words("years.helpful", count=found.helpful))
    if found.taken_over:
        lines.append(words("years.taken-over", count=len(found.taken_over)))
        lines += _listed(found.taken_over, of_others=True)
    if found.took_over:
        lines.append(words("years.took-over", count=len(found.took_over)))
        lines += _listed(found.took_over, of_others=False)
    return lines


def _listed(taken: Sequence[Taken], *, of_others: bool) -> list[Words]:
    """Of one's own entries, who took them over; of others' no name, only what it was."""
    lines = [_line(one, of_others=of_others) for one in taken[:LISTED]]
    if len(taken) > LISTED:
        lines.append(words("years.more", count=len(taken) - LISTED))
    return lines


def _line(one: Taken, *, of_others: bool) -> Words:
    what = {"number": str(one.report_id), "title": shortened(one.title, TITLE_SHOWN)}
    if not of_others:
        return words("years.own-line", **what)
    place = place_of(one.municipality_name, one.eldership)
    if one.note is None:
        return words("years.line", **what, place=place)
    return words("years.line-noted", **what, place=place, note=shortened(one.note, NOTE_SHOWN))
