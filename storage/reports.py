"""What elderships have done: the rows behind `/report`, and the office's list of themes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, as_dict, metadata

themes = sa.Table(
    "themes",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("name_lt", sa.String(60), nullable=False, unique=True),
    sa.Column("name_en", sa.String(60), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("retired", sa.Boolean, nullable=False, server_default=sa.false()),
)

reports = sa.Table(
    "reports",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id")),  # none: the author was forgotten
    sa.Column("eldership_id", sa.ForeignKey("elderships.id"), nullable=False),
    sa.Column("title", sa.String(120), nullable=False),
    sa.Column("done", sa.Text),
    sa.Column("result", sa.Text),
    sa.Column("submitted_at", Moment, nullable=False),
    sqlite_autoincrement=True,  # the number a member was given is never given again
)

report_themes = sa.Table(
    "report_themes",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("theme_id", sa.ForeignKey("themes.id"), primary_key=True),
)

report_files = sa.Table(
    "report_files",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("file_id", sa.String(200), nullable=False),
    sa.Column("file_unique_id", sa.String(64), nullable=False),
)


@dataclass(frozen=True, slots=True)
class Theme:
    id: int
    name_lt: str
    name_en: str

    def name(self, language: str) -> str:
        return self.name_en if language == "en" else self.name_lt


@dataclass(frozen=True, slots=True)
class Report:
    """A submitted report; `id` is the number its author was given."""

    id: int
    member_id: int | None
    eldership_id: int
    title: str
    done: str | None
    result: str | None
    submitted_at: datetime


async def open_themes(tx: Tx) -> list[Theme]:
    found = await tx.execute(
        sa.select(themes.c.id, themes.c.name_lt, themes.c.name_en)
        .where(~themes.c.retired)
        .order_by(themes.c.position)
    )
    return [Theme(**as_dict(row)) for row in found]


async def add(
    tx: Tx, columns: Mapping[str, Any], theme_ids: Sequence[int], files: Sequence[Mapping[str, str]]
) -> int:
    """Store a report whole; its number."""
    statement = reports.insert().values(**columns).returning(reports.c.id)
    report_id = int((await tx.execute(statement)).scalar_one())
    await tx.execute(
        report_themes.insert(),
        [{"report_id": report_id, "theme_id": theme_id} for theme_id in theme_ids],
    )
    if files:
        await tx.execute(
            report_files.insert(),
            [
                {"report_id": report_id, "position": position, **file}
                for position, file in enumerate(files)
            ],
        )
    return report_id


async def of_member(
    tx: Tx, member_id: int, limit: int, offset: int = 0, *, elderships: Collection[int] = ()
) -> list[Report]:
    """What the member submitted, and whatever these elderships did; the newest first."""
    found = await tx.execute(
        sa.select(reports)
        .where(_belongs(member_id, elderships))
        .order_by(reports.c.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return [Report(**as_dict(row)) for row in found]


async def count_of_member(tx: Tx, member_id: int, *, elderships: Collection[int] = ()) -> int:
    found = await tx.execute(
        sa.select(sa.func.count()).select_from(reports).where(_belongs(member_id, elderships))
    )
    return int(found.scalar_one())


def _belongs(member_id: int, elderships: Collection[int]) -> sa.ColumnElement[bool]:
    return (reports.c.member_id == member_id) | reports.c.eldership_id.in_(elderships)


async def get(tx: Tx, report_id: int) -> Report | None:
    found = await tx.execute(sa.select(reports).where(reports.c.id == report_id))
    row = found.one_or_none()
    return Report(**as_dict(row)) if row else None


async def themes_of(tx: Tx, report_id: int) -> list[Theme]:
    found = await tx.execute(
        sa.select(themes.c.id, themes.c.name_lt, themes.c.name_en)
        .join(report_themes, report_themes.c.theme_id == themes.c.id)
        .where(report_themes.c.report_id == report_id)
        .order_by(themes.c.position)
    )
    return [Theme(**as_dict(row)) for row in found]


async def files_of(tx: Tx, report_id: int) -> list[dict[str, Any]]:
    found = await tx.execute(
        sa.select(report_files.c.kind, report_files.c.file_id, report_files.c.file_unique_id)
        .where(report_files.c.report_id == report_id)
        .order_by(report_files.c.position)
    )
    return [as_dict(row) for row in found]
