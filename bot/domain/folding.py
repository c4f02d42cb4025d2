"""Text as people type it: any case, with or without diacritics."""

import unicodedata


def fold(text: str) -> str:
    """„ Šiluminė  trasa!“ → „silumine trasa“: lower case, no marks, letters and digits only."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    letters = (sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join("".join(letters).split())
