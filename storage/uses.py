"""What colleagues made of an entry: „Naudinga“, „Pritaikėme ir mes“."""

import sqlalchemy as sa

from storage.base import Key, Moment, metadata

report_helpful = sa.Table(
    "report_helpful",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("told_at", Moment),  # the author
    sa.Index("ix_report_helpful_told", "told_at"),
)

report_uses = sa.Table(
    "report_uses",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False),
    sa.Column("member_id", sa.ForeignKey("members.id")),  # none: forgotten
    sa.Column("eldership_id", sa.ForeignKey("elderships.id"), nullable=False),
    sa.Column("note", sa.Text),
    sa.Column("at", Moment, nullable=False),
    sa.Column("told_at", Moment),  # the author
    sa.UniqueConstraint("report_id", "eldership_id"),
    sa.Index("ix_report_uses_told", "told_at"),
)
