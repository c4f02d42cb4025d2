"""What the project ships with: territories and themes, from the CSV files in `storage/seed/`."""

import csv
from importlib.resources import files

import sqlalchemy as sa

from bot.domain.tags import fits, short_name
from storage.base import Tx
from storage.reports import themes
from storage.territories import counties, elderships, municipalities


async def load(tx: Tx) -> None:
    """Fill the empty tables; what was corrected since the first start stays as it is."""
    if await _is_empty(tx, counties):
        await _load_territories(tx)
    await _fill_tags(tx)
    if await _is_empty(tx, themes):
        lines = [
            {"position": position, "name_lt": row["theme_lt"], "name_en": row["theme_en"]}
            for position, row in enumerate(rows("themes.csv"))
        ]
        await tx.execute(themes.insert(), lines)


async def _load_territories(tx: Tx) -> None:
    places = rows("municipalities.csv")
    names = {row["county_code"]: row["county"] for row in places}
    await tx.execute(
        counties.insert(), [{"code": code, "name": name} for code, name in sorted(names.items())]
    )
    await tx.execute(
        municipalities.insert(),
        [
            {
                "code": row["municipality_code"],
                "county": row["county_code"],
                "name": row["municipality"],
            }
            for row in places
        ],
    )
    await tx.execute(
        elderships.insert(),
        [
            {"municipality": row["municipality_code"], "name": row["eldership"]}
            for row in rows("elderships.csv")
        ],
    )


async def _fill_tags(tx: Tx) -> None:
    """Those that are missing: all at the first start, and in a database from before there were any.

    The short name, where it fits; else what `tags.csv` says.
    """
    by_hand = {(row["municipality_code"], row["eldership"]): row["tag"] for row in rows("tags.csv")}
    found = await tx.execute(
        sa.select(elderships.c.id, elderships.c.municipality, elderships.c.name).where(
            elderships.c.tag.is_(None), elderships.c.closed_on.is_(None)
        )
    )
    tags = {
        row.id: by_hand.get((row.municipality, row.name)) or short_name(row.name) for row in found
    }
    fitting = [{"eldership": id_, "to": tag} for id_, tag in tags.items() if fits(tag)]
    if fitting:
        statement = elderships.update().where(elderships.c.id == sa.bindparam("eldership"))
        await tx.execute(statement.values(tag=sa.bindparam("to")), fitting)


async def _is_empty(tx: Tx, table: sa.Table) -> bool:
    return not (await tx.execute(sa.select(sa.func.count()).select_from(table))).scalar_one()


def rows(name: str) -> list[dict[str, str]]:
    """The lines of a CSV file of `storage/seed/`, by column."""
    text = files("storage").joinpath("seed", name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
