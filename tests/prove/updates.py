"""Updates made up from the machine-readable Bot API: every kind, with whatever may be left out left
out at random, and with strings nobody would type.
"""

import random
from collections.abc import Mapping
from typing import Any

from bot.domain.taps import all_taps
from bot.sandbox.spec import bot_api

DEPTH = 5  # objects within objects; below that only what is required
STRINGS = (
    "",
    "a",
    "/",
    "/start",
    "/report",
    "/report@sueiga_bot",
    "/broadcast",
    "/news",
    "/propose",
    "/start report",
    "/nėra_tokios",
    "/" + "x" * 70,
    "meniu",
    "KA VEIKT???",
    "Šiluminė trasa – „ė“",
    "<b>nebaigta",
    "&lt;script&gt;",
    "{ $text } %s %(x)s {0}",
    "\u202e atbulai \u0000 \ufeff",
    "👩‍👩‍👧‍👦" * 40,
    "ž" * 4096,
    "\n" * 300,
    "'; DROP TABLE members; --",
    "-1",
    "99999999999999999999",
)
PARTS = ("0", "1", "2", "5", "9", "zz", "-1", "", "é", "1y2p0ij32e8e7", "9" * 30)
INTEGERS = (0, 1, -1, 2**31, 2**53, -(2**53), 1_763_800_000)


class Maker:
    """Makes updates. `people` and `chats` are ids that occur in the world, so that some fit."""

    def __init__(self, dice: random.Random, people: list[int], chats: list[int]) -> None:
        self._dice = dice
        self._people = people
        self._chats = chats
        self._types = bot_api()["types"]
        self._kinds = [name for name in self._types["Update"]["fields"] if name != "update_id"]

    def update(self, update_id: int) -> dict[str, Any]:
        """One update; the kinds that the bot asks for come more often, taps most."""
        asked_for = ("message", "message", "edited_message", "my_chat_member")
        asked_for += ("callback_query",) * len(asked_for) + ("inline_query",)
        pool = asked_for if self._dice.random() < 0.8 else self._kinds
        kind = self._dice.choice(pool)
        body = self._object(self._types["Update"]["fields"][kind][0], 0)
        if kind == "callback_query":
            body["data"] = self._callback_data()
        return {"update_id": update_id, kind: body}

    def _value(self, name: str, kinds: list[str], depth: int) -> Any:
        kind = self._dice.choice(kinds)
        if kind.startswith("Array of "):
            count = self._dice.randint(0, 2)
            return [self._value(name, [kind[9:]], depth + 1) for _ in range(count)]
        match kind:
            case "Integer":
                return self._integer(name)
            case "Float":
                return self._dice.uniform(-180, 180)
            case "String":
                return "private" if name == "type" else self._dice.choice(STRINGS)
            case "Boolean" | "True":
                return True
        return self._object(kind, depth + 1)

    def _object(self, kind: str, depth: int) -> dict[str, Any]:
        spec = self._types.get(kind, {})
        if "one_of" in spec:
            return self._object(self._dice.choice(spec["one_of"]), depth)
        made = {
            name: self._value(name, kinds, depth)
            for name, kinds in spec.get("fields", {}).items()
            if name in spec.get("required", ()) or self._is_taken(depth)
        }
        return made | dict(spec.get("constants", {})) | self._known(kind)

    def _is_taken(self, depth: int) -> bool:
        return depth < DEPTH and self._dice.random() < 0.25 / (depth + 1)

    def _known(self, kind: str) -> dict[str, Any]:
        """Ids that fit the world, mostly."""
        if kind == "User":
            return {"id": self._dice.choice(self._people), "is_bot": False}
        if kind == "Chat":
            chat = self._dice.choice(self._people + self._chats)
            group = self._dice.choice(("supergroup", "supergroup", "channel"))
            return {"id": chat, "type": "private" if chat > 0 else group}
        return {}

    def _integer(self, name: str) -> int:
        if name == "message_id":
            return self._dice.randint(1, 50)
        return self._dice.choice(INTEGERS)

    def _callback_data(self) -> str:
        """A forged one, with a prefix that exists and as many fields as it has, mostly."""
        prefix = self._dice.choice([*all_taps(), "zz", ""])
        kind, count = all_taps().get(prefix), self._dice.randint(0, 5)
        if kind is not None and self._dice.random() < 0.8:
            count = len(kind._kinds)
        parts = [self._dice.choice(PARTS) for _ in range(count)]
        return ":".join([prefix, *parts])[:64]


def describe(update: Mapping[str, Any]) -> str:
    """The kind and the fields, for a report of what failed."""
    kind = next(name for name in update if name != "update_id")
    return f"{kind} with {sorted(update[kind])}"
