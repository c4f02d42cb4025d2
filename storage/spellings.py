"""The words that entries have, by root: what was mistyped is looked for among them.

Each is kept as long as an entry has it: nobody guesses from it what was withdrawn. Trigrams find
the few that a mistyped one may be; `bot/domain/search/slips.py` says which of them it is.
"""

from collections.abc import Collection, Iterable, Mapping

import sqlalchemy as sa

from bot.domain.search.slips import grams, is_slip, shared_at_least
from bot.domain.search.words import LETTERS_MAX
from storage.base import Tx, metadata, upsert

practice_words = sa.Table(
    "practice_words",
    metadata,
    sa.Column("root", sa.String(LETTERS_MAX), primary_key=True),
    sa.Column("spelled", sa.String(LETTERS_MAX), nullable=False),  # as one entry has it
    sa.Column("entries", sa.Integer, nullable=False),  # that have it
)

practice_grams = sa.Table(
    "practice_grams",
    metadata,
    sa.Column("gram", sa.String(3), primary_key=True),
    sa.Column("root", sa.String(LETTERS_MAX), primary_key=True),
)


async def learn(tx: Tx, spelled: Mapping[str, str]) -> None:
    """One entry more has these roots; each with a word of it."""
    if not spelled:
        return
    known = await _known(tx, spelled)
    new = [root for root in spelled if root not in known]
    statement = upsert(tx, practice_words).on_conflict_do_update(
        index_elements=["root"], set_={"entries": practice_words.c.entries + 1}
    )
    await tx.execute(
        statement,
        [{"root": root, "spelled": word, "entries": 1} for root, word in spelled.items()],
    )
    if new:
        rows = [{"gram": gram, "root": root} for root in new for gram in grams(root)]
        await tx.execute(practice_grams.insert(), rows)


async def forget(tx: Tx, roots: Collection[str]) -> None:
    """One entry fewer has these roots."""
    if not roots:
        return
    column = practice_words.c
    which = column.root.in_(roots)
    await tx.execute(practice_words.update().where(which).values(entries=column.entries - 1))
    gone = (
        await tx.execute(
            practice_words.delete().where(which, column.entries <= 0).returning(column.root)
        )
    ).scalars()
    for root in list(gone):
        await tx.execute(
            practice_grams.delete().where(
                practice_grams.c.gram.in_(grams(root)), practice_grams.c.root == root
            )
        )


async def resembling(tx: Tx, root: str) -> dict[str, str]:
    """Roots that one slip makes this one; each with a word, those most entries have first."""
    column = practice_grams.c
    likely = (
        sa.select(column.root)
        .where(column.gram.in_(grams(root)))
        .group_by(column.root)
        .having(sa.func.count() >= shared_at_least(root))
    )
    return {
        other: word for other, word in (await _spelled(tx, likely)).items() if is_slip(root, other)
    }


async def spelled(tx: Tx, roots: Iterable[str]) -> dict[str, str]:
    """Those of the roots that entries have; each with a word, those most have first."""
    return await _spelled(tx, list(roots))


async def _spelled(tx: Tx, roots: sa.Select[tuple[str]] | list[str]) -> dict[str, str]:
    column = practice_words.c
    found = await tx.execute(
        sa.select(column.root, column.spelled)
        .where(column.root.in_(roots))
        .order_by(column.entries.desc(), column.root)
    )
    return {row.root: row.spelled for row in found}


async def _known(tx: Tx, roots: Iterable[str]) -> set[str]:
    column = practice_words.c.root
    found = await tx.execute(sa.select(column).where(column.in_(list(roots))))
    return set(found.scalars())
