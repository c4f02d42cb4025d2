"""Thematic networks across counties: members join and leave by themselves."""

import sqlalchemy as sa

from storage.base import Key, Moment, metadata

networks = sa.Table(
    "networks",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("name", sa.String(60), nullable=False, unique=True),
    sa.Column("about", sa.String(300)),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("closed_on", sa.Date),
)

network_members = sa.Table(
    "network_members",
    metadata,
    sa.Column("network_id", sa.ForeignKey("networks.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("joined_at", Moment, nullable=False),
)
