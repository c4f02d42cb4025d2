"""Which entries have the words: each is the beginning of one of theirs, in any case, unmarked."""

from collections.abc import Sequence

import sqlalchemy as sa

from bot.domain.folding import fold, fold_typed
from storage import practices
from storage.base import Tx

WORDS_AT_MOST = 8  # of a search; more of them find no more


async def matching(tx: Tx, typed: str, which: Sequence[sa.ColumnElement[bool]]) -> list[int]:
    """Numbers of these entries, the newest first. What hides whose it is, is not looked at."""
    wanted = fold_typed(typed).split()[:WORDS_AT_MOST]
    if not wanted:
        return []
    texts = await practices.texts(tx, which)
    return [number for number, text in texts if _has(f" {fold(text)}", wanted)]


def _has(text: str, wanted: Sequence[str]) -> bool:
    return all(f" {word}" in text for word in wanted)
