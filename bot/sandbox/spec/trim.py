"""Makes the trimmed Bot API that the sandbox checks against.

    python -m bot.sandbox.spec.trim FULL.json

keeps all methods and the types that travel in them and in updates: names, types, what is required
and constant discriminators ("type must be photo"); no descriptions.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("bot-api.json")
ROOTS = (
    "Update",
    "User",
    "WebhookInfo",
    "ChatMember",
    "ChatFullInfo",
    "File",
    "ForumTopic",
    "BotName",
    "BotDescription",
    "BotShortDescription",
)
_CONSTANT = re.compile(r'(?:must be|always) "?([a-z_0-9]+)"?$')

Json = dict[str, Any]


def trim(full: Json) -> Json:
    methods, types = full["methods"], full["types"]
    wanted = {name for method in methods.values() for name in _mentions(method)} | set(ROOTS)
    kept = sorted(_closure(wanted, types))
    return {
        "version": full["version"],
        "methods": {name: _fields(method) for name, method in methods.items()},
        "types": {name: _fields(types[name]) for name in kept},
    }


def _fields(described: Json) -> Json:
    fields = described.get("fields", [])
    found = {
        "fields": {field["name"]: field["types"] for field in fields},
        "required": [field["name"] for field in fields if field["required"]],
        "constants": {
            field["name"]: constant[1]
            for field in fields
            if field["required"] and (constant := _CONSTANT.search(field["description"]))
        },
        "one_of": described.get("subtypes", []),
    }
    return {part: value for part, value in found.items() if value}


def _closure(names: Iterable[str], types: Json) -> set[str]:
    seen: set[str] = set()
    queue = list(names)
    while queue:
        name = queue.pop()
        if name in types and name not in seen:
            seen.add(name)
            queue += [*_mentions(types[name]), *types[name].get("subtypes", [])]
    return seen


def _mentions(described: Json) -> Iterator[str]:
    for field in described.get("fields", []):
        for name in field["types"]:
            yield name.replace("Array of ", "")


def main() -> None:
    full = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    text = json.dumps(trim(full), ensure_ascii=False, separators=(",", ":"))
    TARGET.write_text(text.replace("},", "},\n") + "\n", "utf-8")  # lines that a diff can show


if __name__ == "__main__":
    main()
