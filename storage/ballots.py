"""Anonymous ballots: what was chosen, and nothing that leads to who chose it.

A box holds the ballots of one vote („poll:12“). Its rows have random keys, no number, no order, no
time and no person; that somebody has voted stands elsewhere. Only on SQLite: PostgreSQL keeps with
each row the number of its transaction.
"""

import sqlalchemy as sa

from storage.base import metadata

ballots = sa.Table(
    "ballots",
    metadata,
    sa.Column("hash", sa.String(64), primary_key=True),  # of its receipt; SHA-256, hex
    sa.Column("box", sa.String(40), nullable=False),
    sa.Column("choices", sa.JSON, nullable=False),  # of closed questions: question → answer
    sa.Column("county", sa.String(6)),  # none where it would be among fewer than five
    sqlite_with_rowid=False,
)

# What was written or numbered: by itself, since with the choices it would tell whose they are.
words = sa.Table(
    "ballot_words",
    metadata,
    sa.Column("key", sa.String(32), primary_key=True),  # random, hex
    sa.Column("box", sa.String(40), nullable=False),
    sa.Column("question_id", sa.BigInteger, nullable=False),
    sa.Column("answer", sa.JSON, nullable=False),
    sqlite_with_rowid=False,
)
