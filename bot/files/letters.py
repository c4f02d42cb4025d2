"""DejaVu: it has every Lithuanian letter, and comes with matplotlib."""

from importlib.util import find_spec
from pathlib import Path

REGULAR, BOLD = "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"
SERIF, SERIF_BOLD, SERIF_ITALIC = (f"DejaVuSerif{style}.ttf" for style in ("", "-Bold", "-Italic"))


def font(name: str) -> Path:
    """Found without importing matplotlib, which takes half a second."""
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("matplotlib")
    return Path(spec.origin).parent / "mpl-data/fonts/ttf" / name
