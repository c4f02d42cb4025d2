"""What elderships have done: the rows behind `/report`, and the office's list of themes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.reports import Content, Level, ReportKind, State, Visibility
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.once import once
from storage.territories import elderships, municipalities

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
    sa.Column("submitted_at", Moment, nullable=False),  # begun, while it is a draft
    sa.Column("state", sa.String(10), nullable=False, server_default=State.DRAFT),
    sa.Column("kind", sa.String(10), nullable=False, server_default="activity"),
    sa.Column("visibility", sa.String(10), nullable=False, server_default="county"),
    sa.Column("unnamed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("agreed_at", Moment),  # the author: to who may read it, and for those on the photos
    sa.Column("problem", sa.Text),
    sa.Column("cost", sa.Integer),  # euros
    sa.Column("funding", sa.String(200)),
    sa.Column("starts_on", sa.Date),
    sa.Column("ends_on", sa.Date),
    sa.Column("place", sa.String(200)),
    sa.Column("latitude", sa.Float),
    sa.Column("longitude", sa.Float),
    sa.Column("partners", sa.String(200)),
    sa.Column("people", sa.String(200)),
    sa.Column("country", sa.String(200)),
    sa.Column("links", sa.JSON),
    sa.Column("source_id", Key, sa.ForeignKey("reports.id")),  # the entry it was begun from
    sa.Column("level", sa.String(10), nullable=False, server_default=Level.COUNTY),
    sa.Column("waiting_since", Moment),  # for the reviewer; anew when the author has answered
    sa.Column("unseen_since", Moment),  # of whose cards no reviewer has read it: their wait
    sa.Column("decided_by", sa.BigInteger),  # the account that published, refused or withdrew it
    sa.Column("decided_at", Moment),
    sa.Column("why", sa.Text),  # it was refused or withdrawn
    sa.Column("published_at", Moment),
    sa.Column("published_no", sa.Integer, unique=True),  # in the order of publishing: for cursors
    sa.Column("changed_at", Moment),
    sa.Column("reminded_at", Moment),  # its author, of a draft
    sa.Column("album", sa.String(64)),  # Telegram's id of the one it was made of
    sa.Column("rev", sa.Integer, nullable=False, server_default="1"),  # of what it says
    sa.Column("version", sa.Integer, nullable=False, server_default="0"),  # published so far
    sa.Column("helpful", sa.Integer, nullable=False, server_default="0"),  # „Naudinga“
    sa.Column("uses", sa.Integer, nullable=False, server_default="0"),  # „Pritaikėme ir mes“
    sa.Index("ix_reports_state", "state", "level", "waiting_since"),
    sa.Index("ix_reports_published", "published_at"),
    sa.Index("ix_reports_member", "member_id"),
    sqlite_autoincrement=True,  # the number a member was given is never given again
)

# Colleagues of the author's municipality who did it too.
report_doers = sa.Table(
    "report_doers",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
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
    sa.Column("message_id", sa.BigInteger),  # by which it came, as part of the album
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
    """An entry; `id` is the number its author was given. The territory is its eldership's."""

    id: int
    member_id: int | None
    eldership_id: int
    eldership: str
    municipality: str
    county: str
    state: State
    visibility: Visibility
    unnamed: bool
    content: Content
    submitted_at: datetime
    agreed_at: datetime | None
    source_id: int | None
    level: Level
    waiting_since: datetime | None
    unseen_since: datetime | None
    decided_by: int | None
    decided_at: datetime | None
    why: str | None
    published_at: datetime | None
    published_no: int | None
    changed_at: datetime | None
    rev: int
    version: int
    helpful: int
    uses: int

    @property
    def title(self) -> str:
        return self.content.title

    @property
    def done(self) -> str | None:
        return self.content.done

    @property
    def result(self) -> str | None:
        return self.content.result

    @property
    def kind(self) -> ReportKind:
        return self.content.kind


OF_CONTENT = (
    *("title", "problem", "done", "result", "cost", "funding", "starts_on", "ends_on", "place"),
    *("latitude", "longitude", "partners", "people", "country"),
)
_OWN = (
    *("id", "member_id", "eldership_id", "unnamed", "submitted_at", "agreed_at", "source_id"),
    *("waiting_since", "unseen_since", "decided_by", "decided_at", "why", "published_at"),
    *("published_no", "changed_at", "rev", "version", "helpful", "uses"),
)


async def open_themes(tx: Tx) -> list[Theme]:
    found = await tx.execute(
        sa.select(themes.c.id, themes.c.name_lt, themes.c.name_en)
        .where(~themes.c.retired)
        .order_by(themes.c.position)
    )
    return [Theme(**as_dict(row)) for row in found]


async def theme_names(tx: Tx, ids: Collection[int], language: str = "lt") -> dict[int, str]:
    """Id → name, of retired ones too."""
    name = themes.c.name_en if language == "en" else themes.c.name_lt
    found = await tx.execute(sa.select(themes.c.id, name.label("name")).where(themes.c.id.in_(ids)))
    return {row.id: row.name for row in found}


async def add(
    tx: Tx,
    content: Content,
    *,
    submitted_at: datetime,
    member_id: int,
    eldership_id: int,
    **columns: Any,
) -> int:
    """Store an entry whole; its number."""
    made = {"member_id": member_id, "eldership_id": eldership_id, "submitted_at": submitted_at}
    statement = reports.insert().values(**_columns(content), **made, **columns)
    report_id = int((await tx.execute(statement.returning(reports.c.id))).scalar_one())
    await _put_lists(tx, report_id, content)
    return report_id


async def say(tx: Tx, report_id: int, content: Content, **columns: Any) -> None:
    """Put these words, themes and files in place of what there was."""
    await change(tx, report_id, **_columns(content), **columns, rev=reports.c.rev + 1)
    for table in (report_themes, report_files):
        await tx.execute(table.delete().where(table.c.report_id == report_id))
    await _put_lists(tx, report_id, content)


async def put_in_album(tx: Tx, report_id: int, file: Mapping[str, Any]) -> None:
    """Add a file where its `message_id` says: an album's parts may come in any order."""
    ours = report_files.c.report_id == report_id
    found = await tx.execute(sa.select(report_files).where(ours).order_by(report_files.c.position))
    files = [as_dict(row) for row in found]
    if any(one["file_unique_id"] == file["file_unique_id"] for one in files):
        return
    await tx.execute(report_files.delete().where(ours))
    in_order = sorted([*files, file], key=lambda one: one["message_id"] or 0)
    await _put_files(tx, report_id, in_order)


async def change(tx: Tx, report_id: int, **columns: Any) -> None:
    await tx.execute(reports.update().where(reports.c.id == report_id).values(**columns))


def _columns(content: Content) -> dict[str, Any]:
    plain = {name: getattr(content, name) for name in OF_CONTENT}
    return plain | {"kind": content.kind.code, "links": list(content.links)}


async def _put_lists(tx: Tx, report_id: int, content: Content) -> None:
    if content.themes:
        themes_ = [{"report_id": report_id, "theme_id": theme} for theme in content.themes]
        await tx.execute(report_themes.insert(), themes_)
    if content.files:
        await _put_files(tx, report_id, content.files)


async def _put_files(tx: Tx, report_id: int, files: Sequence[Mapping[str, Any]]) -> None:
    lines = [
        {
            "report_id": report_id,
            "position": position,
            "message_id": file.get("message_id"),
            **_kept(file),
        }
        for position, file in enumerate(files)
    ]
    await tx.execute(report_files.insert(), lines)


def _kept(file: Mapping[str, Any]) -> dict[str, Any]:
    return {name: file[name] for name in ("kind", "file_id", "file_unique_id")}


async def select(
    tx: Tx,
    *which: sa.ColumnElement[bool],
    order: Sequence[sa.ColumnElement[Any]] = (reports.c.id.desc(),),
    limit: int | None = None,
    offset: int = 0,
) -> list[Report]:
    """Entries whole, with their themes and files: three statements, however many there are."""
    return await read(tx, every().where(*which).order_by(*order).limit(limit).offset(offset), {})


async def read(tx: Tx, statement: sa.Select[Any], given: Mapping[str, Any]) -> list[Report]:
    """What a narrower `every` finds: `read(tx, *due(now))`, put together `once`."""
    found = await tx.execute(statement, dict(given))
    rows = [as_dict(row) for row in found]
    themes_, files = await _lists(tx, [row["id"] for row in rows])
    return [_report(row, themes_.get(row["id"], ()), files.get(row["id"], ())) for row in rows]


@cache
def every() -> sa.Select[Any]:
    """Entries with where they are; narrowed and ordered by whoever asks."""
    return (
        sa.select(
            *(reports.c[name] for name in (*_OWN, *OF_CONTENT)),
            *(reports.c[name] for name in ("state", "kind", "visibility", "level", "links")),
            elderships.c.name.label("eldership"),
            municipalities.c.code.label("municipality"),
            municipalities.c.county.label("county"),
        )
        .join(elderships, elderships.c.id == reports.c.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
    )


async def _lists(
    tx: Tx, ids: Sequence[int]
) -> tuple[dict[int, list[int]], dict[int, list[dict[str, Any]]]]:
    if not ids:
        return {}, {}
    of_themes: dict[int, list[int]] = {}
    of_files: dict[int, list[dict[str, Any]]] = {}
    for row in await tx.execute(*_themes_of(ids)):
        of_themes.setdefault(row.report_id, []).append(row.theme_id)
    for row in await tx.execute(*_files_of(ids)):
        of_files.setdefault(row.report_id, []).append(_kept(as_dict(row)))
    return of_themes, of_files


@once
def _themes_of(ids: Sequence[int]) -> sa.Select[Any]:
    return (
        sa.select(report_themes)
        .join(themes, themes.c.id == report_themes.c.theme_id)
        .where(report_themes.c.report_id.in_(ids))
        .order_by(themes.c.position, themes.c.id)
    )


@once
def _files_of(ids: Sequence[int]) -> sa.Select[Any]:
    return (
        sa.select(report_files)
        .where(report_files.c.report_id.in_(ids))
        .order_by(report_files.c.position)
    )


def _report(
    row: Mapping[str, Any], of_themes: Sequence[int], files: Sequence[Mapping[str, Any]]
) -> Report:
    return Report(
        **{name: row[name] for name in (*_OWN, "eldership", "municipality", "county")},
        state=State(row["state"]),
        visibility=Visibility[row["visibility"].upper()],
        level=Level(row["level"]),
        content=Content(
            **{name: row[name] for name in OF_CONTENT},
            kind=ReportKind[row["kind"].upper()],
            themes=tuple(of_themes),
            links=tuple(row["links"] or ()),
            files=tuple(files),
        ),
    )


async def of_member(
    tx: Tx, member_id: int, limit: int, offset: int = 0, *, elderships: Collection[int] = ()
) -> list[Report]:
    """What the member submitted, and whatever these elderships did; the newest first."""
    return await select(tx, _belongs(member_id, elderships), limit=limit, offset=offset)


async def count_of_member(tx: Tx, member_id: int, *, elderships: Collection[int] = ()) -> int:
    found = await tx.execute(
        sa.select(sa.func.count()).select_from(reports).where(_belongs(member_id, elderships))
    )
    return int(found.scalar_one())


def _belongs(member_id: int, elderships: Collection[int]) -> sa.ColumnElement[bool]:
    """One's own; of earlier heads only what is published and says whose it is."""
    theirs = (reports.c.state == State.PUBLISHED) & ~reports.c.unnamed
    return (reports.c.member_id == member_id) | (reports.c.eldership_id.in_(elderships) & theirs)


def is_inherited(report: Report, elderships: Collection[int]) -> bool:
    """Whether it is one of these elderships', for whoever heads them now; as `_belongs`."""
    published = report.state is State.PUBLISHED and not report.unnamed
    return published and report.eldership_id in elderships


async def get(tx: Tx, report_id: int) -> Report | None:
    found = await select(tx, reports.c.id == report_id)
    return found[0] if found else None


async def doers(tx: Tx, report_id: int) -> list[int]:
    """Members who did it besides the author."""
    found = await tx.execute(
        sa.select(report_doers.c.member_id)
        .where(report_doers.c.report_id == report_id)
        .order_by(report_doers.c.member_id)
    )
    return [int(one) for one in found.scalars()]


async def put_doers(tx: Tx, report_id: int, member_ids: Collection[int]) -> None:
    await tx.execute(report_doers.delete().where(report_doers.c.report_id == report_id))
    if member_ids:
        lines = [{"report_id": report_id, "member_id": one} for one in sorted(set(member_ids))]
        await tx.execute(report_doers.insert(), lines)


def that_say_whose() -> sa.Select[tuple[int]]:
    """The numbers of published entries whose authors everybody who reads them may know."""
    return sa.select(reports.c.id).where(reports.c.state == State.PUBLISHED, ~reports.c.unnamed)


def _touched() -> sa.ColumnElement[datetime]:
    return sa.func.coalesce(reports.c.changed_at, reports.c.submitted_at)


async def drafts_of(tx: Tx, member_id: int) -> list[Report]:
    """What the member has not handed in, what was touched last first."""
    mine = (reports.c.state == State.DRAFT, reports.c.member_id == member_id)
    return await select(tx, *mine, order=(_touched().desc(), reports.c.id.desc()))


async def draft_of_album(tx: Tx, member_id: int, album: str) -> Report | None:
    """The draft that was made of that album's first picture with words."""
    which = (reports.c.state == State.DRAFT, reports.c.album == album)
    found = await select(tx, reports.c.member_id == member_id, *which, limit=1)
    return found[0] if found else None


async def drafts_until(tx: Tx, touched: datetime, reminded: datetime) -> list[int]:
    """The numbers of drafts that nobody has touched since, whose authors were reminded by then."""
    found = await tx.execute(*_drafts_until(touched, reminded))
    return sorted(found.scalars())


@once
def _drafts_until(touched: datetime, reminded: datetime) -> sa.Select[Any]:
    return sa.select(reports.c.id).where(
        reports.c.state == State.DRAFT,
        _touched() <= touched,
        reports.c.reminded_at > _touched(),
        reports.c.reminded_at <= reminded,
    )


async def drafts_to_remind(tx: Tx, moment: datetime) -> list[Report]:
    """Drafts untouched since, of which nobody was reminded since they were touched."""
    return await read(tx, *_drafts_to_remind(moment))


@once
def _drafts_to_remind(moment: datetime) -> sa.Select[Any]:
    told = reports.c.reminded_at.is_not(None) & (reports.c.reminded_at > _touched())
    drafts = every().where(reports.c.state == State.DRAFT, _touched() <= moment, ~told)
    return drafts.order_by(reports.c.id.desc())


async def delete(tx: Tx, ids: Collection[int]) -> None:
    """With their own lists; what was begun from them stays.

    All else that points at them goes before: see `reviews.delete`, `retention.drop_unpublished`.
    """
    if not ids:
        return
    from_them = reports.c.source_id.in_(ids)
    await tx.execute(reports.update().where(from_them).values(source_id=None))
    for table in (report_themes, report_files, report_doers):
        await tx.execute(table.delete().where(table.c.report_id.in_(ids)))
    await tx.execute(reports.delete().where(reports.c.id.in_(ids)))


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
