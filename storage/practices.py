"""The library: published entries, each for whom it is visible."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

import sqlalchemy as sa

from bot.domain.counties import County, iso_code
from bot.domain.practices import WORDS_MAX, Order, Sought
from bot.domain.reports import ReportKind, State, Visibility
from bot.domain.visibility import Reader
from storage.base import Tx, as_dict, metadata, upsert
from storage.reports import Report, Theme, report_themes, reports, select, themes
from storage.territories import elderships, municipalities


def readable(reader: Reader) -> sa.ColumnElement[bool]:
    """`visibility.may_read` in SQL, over `reports`."""
    column = reports.c.visibility
    any_ = [column == Visibility.PUBLIC.code]
    if reader.belongs:
        any_.append(column == Visibility.MEMBERS.code)
    if reader.office:
        any_.append(column == Visibility.COUNTY.code)
    elif reader.belongs and reader.counties:
        any_.append((column == Visibility.COUNTY.code) & of_counties(*sorted(reader.counties)))
    if reader.member_id is not None:
        any_.append(reports.c.member_id == reader.member_id)
    return (reports.c.state == State.PUBLISHED) & sa.or_(*any_)


def of_counties(*codes: str) -> sa.ColumnElement[bool]:
    """Entries of elderships there. Unnamed ones too: who filters by county adds `~unnamed`."""
    places = (
        sa.select(elderships.c.id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(municipalities.c.county.in_(codes))
    )
    return reports.c.eldership_id.in_(places)


# What each looked for last: pages of what was found are turned, filters are added to it.
practice_searches = sa.Table(
    "practice_searches",
    metadata,
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("words", sa.String(WORDS_MAX), nullable=False),
    sa.Column("narrowed", sa.JSON, nullable=False),  # `Sought` but for the words
)


async def remember(tx: Tx, account_id: int, sought: Sought) -> None:
    values = {"words": sought.words, "narrowed": sought.as_json()}
    statement = upsert(tx, practice_searches).values(account_id=account_id, **values)
    await tx.execute(statement.on_conflict_do_update(index_elements=["account_id"], set_=values))


async def remembered(tx: Tx, account_id: int) -> Sought | None:
    found = await tx.execute(
        sa.select(practice_searches).where(practice_searches.c.account_id == account_id)
    )
    row = found.first()
    return None if row is None else Sought.from_json(row.words, row.narrowed)


def narrowed(sought: Sought, hidden: bool) -> list[sa.ColumnElement[bool]]:  # noqa: FBT001 - see below
    """The filters. `hidden`: unnamed entries of the county may be found by it: it has many members.

    By municipality they never are.
    """
    found: list[sa.ColumnElement[bool]] = []
    if sought.theme:
        of_theme = sa.select(report_themes.c.report_id).where(
            report_themes.c.theme_id == sought.theme
        )
        found.append(reports.c.id.in_(of_theme))
    if sought.county:
        found.append(of_counties(County(sought.county).code))
        if not hidden:
            found.append(~reports.c.unnamed)
    if sought.municipality:
        found += [~reports.c.unnamed, _of_municipality(iso_code(sought.municipality))]
    if sought.kind:
        found.append(reports.c.kind == ReportKind(sought.kind).code)
    if sought.year:
        found.append(_of_year(sought.year))
    return found


def _of_municipality(code: str) -> sa.ColumnElement[bool]:
    places = sa.select(elderships.c.id).where(elderships.c.municipality == code)
    return reports.c.eldership_id.in_(places)


def _of_year(year: int) -> sa.ColumnElement[bool]:
    """Done that year; where it is not said when, published that year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    ends = sa.func.coalesce(reports.c.ends_on, reports.c.starts_on)
    since = datetime.combine(first, time(), UTC)
    until = datetime.combine(date(year + 1, 1, 1), time(), UTC)
    published = (reports.c.published_at >= since) & (reports.c.published_at < until)
    return sa.or_(
        (reports.c.starts_on <= last) & (ends >= first),
        reports.c.starts_on.is_(None) & published,
    )


async def count(tx: Tx, which: Sequence[sa.ColumnElement[bool]]) -> int:
    found = await tx.execute(sa.select(sa.func.count()).select_from(reports).where(*which))
    return int(found.scalar_one())


async def ids(tx: Tx, which: Sequence[sa.ColumnElement[bool]]) -> list[int]:
    """All of them, the newest first."""
    newest = (reports.c.published_at.desc(), reports.c.id.desc())
    found = await tx.execute(sa.select(reports.c.id).where(*which).order_by(*newest))
    return list(found.scalars())


async def page(
    tx: Tx, which: Sequence[sa.ColumnElement[bool]], order: Order, limit: int, offset: int
) -> list[Report]:
    newest = (reports.c.published_at.desc(), reports.c.id.desc())
    used = (reports.c.uses.desc(), reports.c.helpful.desc(), *newest)
    return await select(
        tx, *which, order=used if order is Order.USED else newest, limit=limit, offset=offset
    )


async def some(tx: Tx, ids: Sequence[int], which: Sequence[sa.ColumnElement[bool]]) -> list[Report]:
    """Those of them that fit, in their order."""
    found = {one.id: one for one in await select(tx, reports.c.id.in_(ids), *which)}
    return [found[id_] for id_ in ids if id_ in found]


async def alike(
    tx: Tx, report: Report, which: Sequence[sa.ColumnElement[bool]], limit: int
) -> list[Report]:
    """Others with most of its themes, the most adopted first: by nothing that it may not show."""
    shared = (
        sa.select(report_themes.c.report_id, sa.func.count().label("themes"))
        .where(
            report_themes.c.theme_id.in_(list(report.content.themes)),
            report_themes.c.report_id != report.id,
        )
        .group_by(report_themes.c.report_id)
        .subquery()
    )
    found = await tx.execute(
        sa.select(reports.c.id)
        .join(shared, shared.c.report_id == reports.c.id)
        .where(*which)
        .order_by(
            shared.c.themes.desc(), reports.c.uses.desc(), reports.c.helpful.desc(),
            reports.c.id.desc(),
        )
        .limit(limit)
    )  # fmt: skip
    return await some(tx, list(found.scalars()), ())


async def themes_there(
    tx: Tx, which: Sequence[sa.ColumnElement[bool]], limit: int | None = None
) -> list[Theme]:
    """Themes of these entries, those with the most of them first; retired ones too."""
    found = await tx.execute(
        sa.select(themes.c.id, themes.c.name_lt, themes.c.name_en)
        .join(report_themes, report_themes.c.theme_id == themes.c.id)
        .join(reports, reports.c.id == report_themes.c.report_id)
        .where(*which)
        .group_by(themes.c.id, themes.c.name_lt, themes.c.name_en, themes.c.position)
        .order_by(sa.func.count().desc(), themes.c.position)
        .limit(limit)
    )
    return [Theme(**as_dict(row)) for row in found]


async def first_year(tx: Tx, which: Sequence[sa.ColumnElement[bool]]) -> int | None:
    """The year of the oldest of these entries: when it was done, or published."""
    found = (
        await tx.execute(
            sa.select(
                sa.func.min(reports.c.starts_on).label("done"),
                sa.func.min(reports.c.published_at).label("published"),
            ).where(*which)
        )
    ).one()
    return min((moment.year for moment in found if moment is not None), default=None)
