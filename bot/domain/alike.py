"""A meeting called after an earlier one: what its title is then."""

import re
from datetime import date

# Nominative and genitive, January first. Known as people type them in titles: never words of ours.
MONTHS = (
    ("sausis", "sausio"),
    ("vasaris", "vasario"),
    ("kovas", "kovo"),
    ("balandis", "balandžio"),
    ("gegužė", "gegužės"),
    ("birželis", "birželio"),
    ("liepa", "liepos"),
    ("rugpjūtis", "rugpjūčio"),
    ("rugsėjis", "rugsėjo"),
    ("spalis", "spalio"),
    ("lapkritis", "lapkričio"),
    ("gruodis", "gruodžio"),
)
QUARTERS = ("I", "II", "III", "IV")
QUARTER = re.compile(r"\b(I{1,3}|IV)(?=\s+ketvir)")


def retitled(title: str, before: date, after: date) -> str:
    """The title with the year, the month and the quarter of the new day, where it has the old ones.

    „Lapkričio mėnesio susitikimas“, „2026 m. IV ketvirčio susitikimas“. What does not fit the day
    of the earlier meeting means something else, and stays.
    """
    title = re.sub(rf"\b{before.year}\b", str(after.year), title)
    for old, new in zip(MONTHS[before.month - 1], MONTHS[after.month - 1], strict=True):
        title = _instead(title, old, new)
    quarters = {QUARTERS[(before.month - 1) // 3]: QUARTERS[(after.month - 1) // 3]}
    return QUARTER.sub(lambda found: quarters.get(found[0], found[0]), title)


def _instead(title: str, before: str, after: str) -> str:
    """One word for another; with a capital letter where it had one."""

    def like(found: re.Match[str]) -> str:
        return after.capitalize() if found[0][0].isupper() else after

    return re.sub(rf"\b{before}\b", like, title, flags=re.IGNORECASE)
