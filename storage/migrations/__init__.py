"""Alembic's folder. A new revision: `.ci/revision TITLE`, then read what it wrote."""
