"""The library: published entries, each for whom it is visible."""

import sqlalchemy as sa

from bot.domain.reports import State, Visibility
from bot.domain.visibility import Reader
from storage.base import Moment, metadata
from storage.reports import reports
from storage.territories import elderships, municipalities

# How far in the order of publishing each reader's digests have come.
practice_readers = sa.Table(
    "practice_readers",
    metadata,
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("told_no", sa.Integer, nullable=False),
    sa.Column("told_at", Moment, nullable=False),
)


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
