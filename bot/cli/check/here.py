"""The settings, and what they name on this computer."""

import shutil
from collections.abc import Iterator

from bot.cli.check.database import Stored, may_write
from bot.cli.check.findings import Finding, fine, hint, problem, warning
from bot.settings import Settings

COPIER = "pg_dump"  # makes the copies each night
HERE = frozenset({"127.0.0.1", "::1", "localhost"})
OWNERS_MIN = 2  # with one, a lost phone is a lost bot


def examine(settings: Settings, stored: Stored) -> Iterator[Finding]:
    yield fine("check.settings-fine")
    owners = settings.owner_ids | stored.owners
    if len(owners) < OWNERS_MIN:
        yield warning("check.one-owner")
    if settings.public_url and not settings.uses_webhook:
        yield hint("check.public-url-http")
    if not may_write(settings.backup_dir):
        yield problem("check.backup-dir", folder=str(settings.backup_dir))
    if settings.database_url.startswith("postgresql") and shutil.which(COPIER) is None:
        yield warning("check.backup-tool", tool=COPIER)
    if settings.http_host not in HERE and not settings.metrics_token.get_secret_value():
        yield hint("check.metrics-closed")
