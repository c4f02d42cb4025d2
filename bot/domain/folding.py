"""Text as people type it: any case, with or without diacritics; and as they look it up."""

import unicodedata

ALPHABET = "0123456789aąbcčdeęėfghiįyjklmnopqrsštuųūvwxzž"  # Lithuanian, with its three guests
_PLACES = {sign: place for place, sign in enumerate(ALPHABET, 1)}


LABEL_MAX = 100  # characters of typed text that can name a label; folding more costs everybody


def fold_typed(text: str) -> str:
    """`fold` for what a person typed, of any length."""
    return fold(text[:LABEL_MAX])


def fold(text: str) -> str:
    """„ Šiluminė  trasa!“ → „silumine trasa“: lower case, no marks, letters and digits only."""
    letters = (sign if sign.isalnum() else " " for sign in unmarked(text))
    return " ".join("".join(letters).split())


def unmarked(text: str) -> str:
    """„Šiluminė  trasa!“ → „silumine  trasa!“: lower case, no marks."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def alphabetical(text: str) -> tuple[int, ...]:
    """A key to sort by as Lithuanians do, whatever the database: Šiauliai before Tauragė."""
    signs = unicodedata.normalize("NFC", text).casefold()
    return tuple(_PLACES.get(sign, 0) for sign in signs)
