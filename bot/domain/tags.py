"""Tags: an eldership as Telegram shows it beside a member's name in a group."""

TAG_MAX = 16  # UTF-16 units, Telegram's; no emoji

# „seniūnija“ says nothing where everybody heads one.
SHORT = {
    "seniūnija": "",
    "kaimiškoji": "kaim.",
    "miesto": "m.",
    "apylinkės": "apyl.",
    "apylinkių": "apyl.",
}


def short_name(eldership: str) -> str:
    """„Kuršėnų kaimiškoji seniūnija“ → „Kuršėnų kaim.“; it may be too long for a tag."""
    first, *rest = eldership.split()
    words = [SHORT.get(word, word) for word in rest]
    return " ".join(filter(None, [first, *words]))


def fits(tag: str) -> bool:
    """Whether Telegram takes it: letters, digits and what stands between them, not too many."""
    plain = all(sign.isalnum() or sign in " .-–'’" for sign in tag)
    return plain and bool(tag.strip()) and len(tag.encode("utf-16-le")) // 2 <= TAG_MAX
