"""The index of published entries: by which terms each is found, on either engine.

SQLite looks them up in `practice_text`, a table of FTS5 that only the migration makes (its own
tables are no others' business); PostgreSQL in the column `terms`. What is in either is made in
Python: neither knows Lithuanian, nor any extension.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from bot.domain.practices import Order
from bot.domain.reports import State
from bot.domain.search import VERSION, Clause, Indexed, Terms, Wanted
from bot.domain.search import terms as terms_of
from storage import spellings
from storage.base import Tx, metadata, upsert
from storage.once import once
from storage.reports import report_themes, reports

practice_index = sa.Table(
    "practice_index",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("rev", sa.Integer, nullable=False),  # of the entry, as it was indexed
    sa.Column("version", sa.String(40), nullable=False),  # of the rules it was indexed by
    sa.Column("roots", sa.Text, nullable=False),  # its words, which `spellings` counts
    sa.Column("terms", sa.Text().with_variant(postgresql.TSVECTOR(), "postgresql")),
    sa.Index(
        "ix_practice_index_terms",
        "terms",
        postgresql_using="gin",
        postgresql_with={"fastupdate": False},  # no search reads through a list of what is new
    ),
)

FTS = "practice_text"  # on SQLite
_fts = sa.table(FTS, sa.column("rowid"))
_ADD = sa.text(
    f"INSERT INTO {FTS} (rowid, title, near, body, meant)"  # noqa: S608 - a constant
    " VALUES (:report_id, :title, :near, :body, :meant)"
)

# A word of the title says more of an entry than a theme or a place, that more than one of its text;
# what a word means, without being there, says least.
WEIGHTS = {"title": 1.0, "near": 0.45, "body": 0.2, "meant": 0.08}
LABELS = dict(zip(WEIGHTS, "ABCD", strict=True))  # PostgreSQL's names for them
_BM25 = f"bm25({FTS}, {', '.join(map(str, WEIGHTS.values()))})"  # the less, the better
_RANK = f"'{{{', '.join(str(one) for one in reversed(WEIGHTS.values()))}}}'::float4[]"  # from D on


@dataclass(frozen=True, slots=True)
class Found:
    """A page of entries by number, and how many there are."""

    ids: Sequence[int]
    count: int


async def put(tx: Tx, report_id: int, rev: int, parts: Indexed) -> None:
    """Let the entry be found by these parts, and by nothing it was found by before."""
    made = terms_of(parts)
    await _count_words(tx, report_id, made.spelled)
    values = {"rev": rev, "version": VERSION, "roots": " ".join(sorted(made.spelled))}
    if tx.dialect.name == "sqlite":
        await tx.execute(sa.delete(_fts).where(_fts.c.rowid == report_id))
        await tx.execute(_ADD, {"report_id": report_id, **_columns(made)})
    else:
        values["terms"] = _vector(made)
    statement = upsert(tx, practice_index).values(report_id=report_id, **values)
    await tx.execute(statement.on_conflict_do_update(index_elements=["report_id"], set_=values))


async def drop(tx: Tx, report_id: int) -> None:
    """Let the entry be found no more. Before its row is deleted, if ever it is."""
    await _count_words(tx, report_id, {})
    if tx.dialect.name == "sqlite":
        await tx.execute(sa.delete(_fts).where(_fts.c.rowid == report_id))
    await tx.execute(practice_index.delete().where(practice_index.c.report_id == report_id))


async def stale(tx: Tx, limit: int) -> list[int]:
    """Entries to be put or dropped.

    Published, and not indexed as they are or by these rules; or indexed, and not published.
    """
    found = await tx.execute(*_stale(limit))
    return list(found.scalars())


@once
def _stale(limit: int) -> sa.Select[Any]:
    return (
        sa.select(reports.c.id)
        .outerjoin(practice_index, practice_index.c.report_id == reports.c.id)
        .where(
            sa.case(
                (
                    reports.c.state == State.PUBLISHED,
                    practice_index.c.report_id.is_(None)
                    | (practice_index.c.rev != reports.c.rev)
                    | (practice_index.c.version != VERSION),
                ),
                else_=practice_index.c.report_id.is_not(None),
            )
        )
        .order_by(reports.c.id)
        .limit(limit)
    )


async def soil_theme(tx: Tx, theme_id: int) -> list[int]:
    """Published entries on the theme are to be indexed anew, as it has another name; their numbers.

    They say what they said: whoever has read one, or offers other words for it, is not disturbed.
    """
    having = sa.select(report_themes.c.report_id).where(report_themes.c.theme_id == theme_id)
    return await _soil(tx, reports.c.id.in_(having))


async def soil_eldership(tx: Tx, eldership_id: int) -> list[int]:
    """As `soil_theme`, of what the eldership has done."""
    return await _soil(tx, reports.c.eldership_id == eldership_id)


async def _soil(tx: Tx, which: sa.ColumnElement[bool]) -> list[int]:
    published = sa.select(reports.c.id).where(which, reports.c.state == State.PUBLISHED)
    of_them = practice_index.c.report_id.in_(published)
    await tx.execute(practice_index.update().where(of_them).values(version=""))
    return list((await tx.execute(published.order_by(reports.c.id))).scalars())


async def find(
    tx: Tx,
    wanted: Wanted,
    among: Sequence[sa.ColumnElement[bool]],
    *,
    order: Order = Order.RELEVANCE,
    limit: int,
    offset: int = 0,
) -> Found:
    """Entries that have what is wanted, of those the conditions on `reports` let through."""
    matching, relevance = _matching(tx, wanted)
    here = matching.where(*among)
    count: sa.ColumnElement[int] = sa.func.count().over()  # what matches is put together once
    if tx.dialect.name == "sqlite":  # its bm25 does not go with a window
        count = here.with_only_columns(sa.func.count()).correlate(None).scalar_subquery()
    ordered = here.order_by(*_order(order, relevance)).limit(limit).offset(offset)
    page = (await tx.execute(ordered.add_columns(count))).all()
    if page or not offset:
        return Found([id_ for id_, _ in page], page[0][1] if page else 0)
    every = here.with_only_columns(sa.func.count())
    return Found((), int((await tx.execute(every)).scalar_one()))


async def has(tx: Tx, clause: Clause, among: Sequence[sa.ColumnElement[bool]]) -> bool:
    """Whether any of those entries has the word."""
    matching, _ = _matching(tx, Wanted((clause,)))
    return (await tx.execute(matching.where(*among).limit(1))).first() is not None


def _order(order: Order, relevance: Sequence[sa.ColumnElement[Any]]) -> list[Any]:
    newest = [reports.c.published_at.desc(), reports.c.id.desc()]
    if order is Order.NEWEST:
        return newest
    if order is Order.USED:
        return [reports.c.uses.desc(), reports.c.helpful.desc(), *newest]
    return [*relevance, *newest]


def _matching(tx: Tx, wanted: Wanted) -> tuple[sa.Select[Any], Sequence[sa.ColumnElement[Any]]]:
    """Numbers of what matches, and by what they are ordered, the most relevant first."""
    numbers = sa.select(reports.c.id)
    if not wanted.words:
        return numbers, ()
    if tx.dialect.name == "sqlite":
        text = sa.literal_column(FTS).bool_op("MATCH")(_fts5(wanted))
        return (
            numbers.join(_fts, _fts.c.rowid == reports.c.id).where(text),
            [sa.literal_column(_BM25)],
        )
    terms = practice_index.c.terms
    had: sa.ColumnElement[int] = sa.literal(0)
    if wanted.some:  # FTS5 knows which words are rare; here an entry with more of them is first
        each = (terms.bool_op("@@")(_tsquery(Wanted((one,)))) for one in wanted.words)
        had = sum((sa.cast(one, sa.Integer) for one in each), had)
    rank = sa.func.ts_rank(sa.literal_column(_RANK), terms, _tsquery(wanted.any()))
    matches = (
        sa.select(practice_index.c.report_id, had.label("had"), rank.label("rank"))
        .where(terms.bool_op("@@")(_tsquery(wanted)))
        .cte("matches")
        .prefix_with("MATERIALIZED")  # once, and by the index whatever the page and the filters are
    )
    joined = numbers.join(matches, matches.c.report_id == reports.c.id)
    return joined, [matches.c.had.desc(), matches.c.rank.desc()]


def _fts5(wanted: Wanted) -> str:
    """Terms are letters and digits, and the sign of a group: in quotes they are no operators."""

    def clause(one: Clause) -> Iterable[str]:
        yield from (f'"{term}"' for term in one.terms)
        if one.prefix:
            yield f'"{one.prefix}" *'

    joint = " OR " if wanted.some else " AND "
    return joint.join(f"({' OR '.join(clause(one))})" for one in wanted.words)


def _tsquery(wanted: Wanted) -> sa.ColumnElement[Any]:
    def clause(one: Clause) -> Iterable[str]:
        yield from (f"'{term}'" for term in one.terms)
        if one.prefix:
            yield f"'{one.prefix}':*"

    joint = " | " if wanted.some else " & "
    text = joint.join(f"({' | '.join(clause(one))})" for one in wanted.words)
    return sa.cast(sa.literal(text, sa.Text), postgresql.TSQUERY)


def _columns(made: Terms) -> dict[str, str]:
    return {name: " ".join(sorted(getattr(made, name))) for name in WEIGHTS}


def _vector(made: Terms) -> Any:
    """Each term with the label of each part it is in; positions only keep those apart."""
    labels: dict[str, list[str]] = {}
    for place, (name, label) in enumerate(LABELS.items(), 1):
        for term in getattr(made, name):
            labels.setdefault(term, []).append(f"{place}{label}")
    text = " ".join(f"'{term}':{','.join(where)}" for term, where in sorted(labels.items()))
    return sa.cast(text, postgresql.TSVECTOR)


async def _count_words(tx: Tx, report_id: int, spelled: dict[str, str]) -> None:
    found = await tx.execute(
        sa.select(practice_index.c.roots).where(practice_index.c.report_id == report_id)
    )
    before = set((found.scalar_one_or_none() or "").split())
    await spellings.forget(tx, before - spelled.keys())
    await spellings.learn(tx, {root: spelled[root] for root in spelled.keys() - before})
