"""The machine-readable Bot API: which methods, parameters and kinds of updates there are."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

Json = dict[str, Any]


@cache
def bot_api() -> Json:
    """The trimmed Bot API, read once; see trim.py for its shape."""
    found: Json = json.loads(files(__name__).joinpath("bot-api.json").read_text("utf-8"))
    return found


UPDATE_KINDS: tuple[str, ...] = tuple(
    name for name in bot_api()["types"]["Update"]["fields"] if name != "update_id"
)
METHOD_NAMES: dict[str, str] = {  # Telegram takes method names in any case
    name.lower(): name for name in bot_api()["methods"]
}
