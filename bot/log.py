"""Logging: one line an event, for a person or for a machine; secrets are masked on the way out."""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Literal

TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{10,}")
PHONE = re.compile(r"\+370\d{8}\b")


def mask(text: str) -> str:
    """Hide whatever looks like a bot token or a telephone number."""
    return PHONE.sub("+370…", TOKEN.sub("<token>", text))


class _Masked(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record))


class _Json(_Masked):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": mask(record.getMessage()),
        }
        if record.exc_info:
            line["error"] = mask(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def set_up(style: Literal["console", "json"]) -> None:
    handler = logging.StreamHandler(sys.stderr)
    console = _Masked("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S")
    handler.setFormatter(_Json() if style == "json" else console)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    for chatty in ("httpx", "apscheduler", "alembic", "uvicorn.error"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
