"""Alembic's entry: runs on the connection it is given (see `storage/migrate.py`)."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    user_module_prefix="storage.base.",
)
with context.begin_transaction():
    context.run_migrations()
