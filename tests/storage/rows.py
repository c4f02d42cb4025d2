"""A row in every table there is, whatever its columns: for upgrading databases that are in use."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from storage.search import FTS

SPARED = {"alembic_version"}


def fill(connection: sa.Connection) -> dict[str, int]:
    """Put one row into each table, parents first; how many rows each has then."""
    metadata = _tables(connection)
    for table in metadata.sorted_tables:
        if table.name not in SPARED and not _count(connection, table):
            connection.execute(table.insert().values(**_row(connection, table, 1)))
    return count(connection)


def add(connection: sa.Connection, number: int) -> dict[str, int]:
    """Put one row more into each table, of that number; how many rows each has then."""
    for table in _tables(connection).sorted_tables:
        if table.name not in SPARED:
            connection.execute(table.insert().values(**_row(connection, table, number)))
    return count(connection)


def count(connection: sa.Connection) -> dict[str, int]:
    names = filter(is_a_table, sa.inspect(connection).get_table_names())
    return {name: _count(connection, sa.table(name)) for name in names if name not in SPARED}


def is_a_table(name: str) -> bool:
    """Those of SQLite's full text are its own: they are written through it."""
    return not name.startswith(FTS)


def _tables(connection: sa.Connection) -> sa.MetaData:
    metadata = sa.MetaData()
    metadata.reflect(connection, only=lambda name, _: is_a_table(name))
    return metadata


def everything(connection: sa.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Table → its rows, in the order of its key."""
    metadata = _tables(connection)
    return {
        table.name: [
            tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))
        ]
        for table in metadata.sorted_tables
        if table.name not in SPARED
    }


def _count(connection: sa.Connection, table: sa.TableClause) -> int:
    return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def _row(connection: sa.Connection, table: sa.Table, number: int) -> dict[str, Any]:
    """A value for each column; of two columns of which one must be empty, the first has it."""
    row = {column.name: _value(connection, column, number) for column in table.columns}
    if table.name in {"roles", "calendars"}:
        row["account_id"] = None
    return row


def _value(connection: sa.Connection, column: sa.Column[Any], number: int) -> Any:
    """Different for each number, and of what is pointed at the newest."""
    for key in column.foreign_keys:
        if key.column.table is column.table:
            return None
        newest = sa.select(key.column).order_by(key.column.desc()).limit(1)
        return connection.execute(newest).scalar_one()
    match column.type:
        case sa.Boolean():
            return True
        case sa.Integer() | sa.Float():
            return number
        case sa.DateTime():
            moment = datetime(2026, 11, 22, 8, tzinfo=UTC) + timedelta(days=number)
            return moment if column.type.timezone else moment.replace(tzinfo=None)
        case sa.Date():
            return date(2026, 11, 22) + timedelta(days=number)
        case sa.JSON():
            return {"a": [1]}
        case sa.String():
            return _KNOWN.get((column.table.name, column.name), f"x{number}" if number > 1 else "x")
        case postgresql.TSVECTOR():
            return "'x':1A"
    raise TypeError(f"{column!r}: say here what stands in such a column")


_KNOWN = {("members", "kind"): "member", ("roles", "role"): "county_lead"}
