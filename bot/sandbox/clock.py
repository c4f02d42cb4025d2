"""The one place where the sandbox reads the machine's clock."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the default of Telegram's own injected clock
