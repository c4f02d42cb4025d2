"""Logging: one line an event, for a person or for a machine; secrets are masked on the way out.

A line says what it follows from („u123“, an update; „t:reminders“, the clock; „e7“, an errand), as
the messages of that cause do in the outbox; a line about a message says which `row` it is.
"""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Literal

from bot.services.outbox import cause

TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{10,}")
PHONE = re.compile(r"\+370\d{8}\b")


def mask(text: str) -> str:
    """Hide whatever looks like a bot token or a telephone number."""
    return PHONE.sub("+370…", TOKEN.sub("<token>", text))


class _Traced(logging.Filter):
    """Notes the cause where the line is written: a formatter may be at work elsewhere."""

    def filter(self, record: logging.LogRecord) -> bool:
        if getattr(record, "cause", None) is None:
            record.cause = cause.get()
        return True


def _traces(record: logging.LogRecord) -> dict[str, object]:
    """`cause` and `row`, of those there are."""
    found = {name: getattr(record, name, None) for name in ("cause", "row")}
    return {name: value for name, value in found.items() if value is not None}


class _Masked(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record))


class _Console(_Masked):
    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        traces = " ".join(
            str(value) if name == "cause" else f"{name} {value}"
            for name, value in _traces(record).items()
        )
        return super().formatMessage(record) + (f" [{traces}]" if traces else "")


class _Json(_Masked):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": mask(record.getMessage()),
        } | _traces(record)
        if record.exc_info:
            line["error"] = mask(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def set_up(style: Literal["console", "json"]) -> None:
    handler = logging.StreamHandler(sys.stderr)
    console = _Console("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S")
    handler.addFilter(_Traced())
    handler.setFormatter(_Json() if style == "json" else console)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    for chatty in ("httpx", "apscheduler", "alembic", "uvicorn.error"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
