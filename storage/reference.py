"""What the project ships with: territories and themes, from the CSV files in `storage/seed/`."""

import csv
from importlib.resources import files

import sqlalchemy as sa

from storage.base import Tx
from storage.reports import themes
from storage.territories import counties, elderships, municipalities


async def load(tx: Tx) -> None:
    """Fill the empty tables; what was corrected since the first start stays as it is."""
    if await _is_empty(tx, counties):
        await _load_territories(tx)
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


async def _is_empty(tx: Tx, table: sa.Table) -> bool:
    return not (await tx.execute(sa.select(sa.func.count()).select_from(table))).scalar_one()


def rows(name: str) -> list[dict[str, str]]:
    """The lines of a CSV file of `storage/seed/`, by column."""
    text = files("storage").joinpath("seed", name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
