"""Good practice of the sandbox: what its elderships have published, and what waits for a lead."""

from datetime import datetime, timedelta
from typing import Any

from bot.domain.reports import Content, Level, ReportKind, State
from bot.services import search
from bot.services.reviews.publishing import keep_version
from storage import members, reference, reports, reviews, territories
from storage.base import Tx


async def plant_practices(tx: Tx, now: datetime) -> None:
    """Nobody is told of them."""
    places = {place.name: place.id for place in await territories.all_elderships(tx)}
    themes = {theme.name_lt: theme.id for theme in await reports.open_themes(tx)}
    for row in reference.rows("sandbox_practices.csv"):
        place = places[row["eldership"]]
        member = await members.at(tx, place)
        if member is not None:
            day = now - timedelta(days=int(row["days_ago"]))
            await _plant(tx, row, themes[row["theme"]], (place, member), day)


async def _plant(
    tx: Tx, row: dict[str, str], theme: int, whose: tuple[int, int], day: datetime
) -> None:
    place, member = whose
    kind, cost = ReportKind[row["kind"].upper()], int(row["cost"]) if row["cost"] else None
    published = row["state"] == State.PUBLISHED
    became: dict[str, Any] = (
        {"published_at": day, "published_no": await reviews.next_no(tx), "version": 1}
        if published
        else {"waiting_since": day}
    )
    number = await reports.add(
        tx,
        Content(
            row["title"],
            (theme,),
            kind,
            problem=row["problem"] or None,
            done=row["done"] or None,
            result=row["result"] or None,
            cost=cost,
        ),
        submitted_at=day,
        member_id=member,
        eldership_id=place,
        state=State(row["state"]),
        visibility=row["visibility"],
        unnamed=bool(row["unnamed"]),
        level=Level.OFFICE if row["unnamed"] else Level.COUNTY,
        agreed_at=day,
        changed_at=day,
        **became,
    )
    report = await reports.get(tx, number)
    if published and report is not None:
        await keep_version(tx, report, day)
        await search.index(tx, report)
