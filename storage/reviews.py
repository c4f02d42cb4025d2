"""What reviewer and author say to each other about an entry, and the versions it had."""

import sqlalchemy as sa

from storage.base import Key, Moment, metadata

# What somebody offers to say instead, and what was said before: `version` is that of what was
# published. A reviewer's words wait for the author, an author's for a reviewer.
report_revisions = sa.Table(
    "report_revisions",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
    sa.Column("version", sa.Integer),
    sa.Column("content", sa.JSON, nullable=False),
    sa.Column("by_reviewer", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("account_id", sa.BigInteger),  # whose words; none: forgotten
    sa.Column("state", sa.String(10), nullable=False, server_default="waiting"),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("decided_at", Moment),
    sa.Index("ix_report_revisions_report", "report_id", "state"),
)

report_messages = sa.Table(
    "report_messages",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
    sa.Column("by_reviewer", sa.Boolean, nullable=False),
    sa.Column("account_id", sa.BigInteger),  # whose words; none: forgotten
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("sent_at", Moment, nullable=False),
    sa.Index("ix_report_messages_report", "report_id"),
)
