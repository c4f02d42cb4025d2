"""Files and links of a meeting: kept by whoever manages it, fetched by all whom it concerns."""

from bot.services.materials.keeping import New, add, drop, kept, kept_one, move, rename
from bot.services.materials.reading import Material, counts, one, read
from bot.services.materials.telling import NOUN, over, tell_due

__all__ = [
    "NOUN",
    "Material",
    "New",
    "add",
    "counts",
    "drop",
    "kept",
    "kept_one",
    "move",
    "one",
    "over",
    "read",
    "rename",
    "tell_due",
]
