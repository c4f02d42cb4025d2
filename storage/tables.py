"""All tables: importing this fills `metadata`. For migrations and tests."""

from storage import (
    accounts,
    drafts,
    groups,
    marks,
    members,
    outbox,
    reports,
    roles,
    territories,
    updates,
)
from storage.base import metadata

__all__ = [
    "accounts",
    "drafts",
    "groups",
    "marks",
    "members",
    "metadata",
    "outbox",
    "reports",
    "roles",
    "territories",
    "updates",
]
