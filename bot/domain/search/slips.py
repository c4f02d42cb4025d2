"""One slip of the finger: a letter too many, too few or another, or two that changed places."""

from collections.abc import Iterator

SHORTEST = 4  # letters of a root in which a slip is looked for: of three, almost any is one off
MISTAKEN = 4  # trigrams that one slip can change, at most: two letters that changed places


def grams(root: str) -> frozenset[str]:
    """The trigrams of a root, edges included: `med` has `  m`, ` me`, `med`, `ed `, `d  `."""
    padded = f"  {root}  "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2))


def shared_at_least(root: str) -> int:
    """How many trigrams of the root any root one slip away has too."""
    return max(1, len(grams(root)) - MISTAKEN)


def is_slip(one: str, other: str) -> bool:
    """Whether at most one slip parts them."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) <= 1 or (len(one) == 2 and one == other[::-1])  # noqa: PLR2004 - two letters


def beginnings(plain: str) -> Iterator[str]:
    """What may be the root, if the slip is in the ending."""
    for cut in (1, 2, 3):
        if len(plain) - cut >= SHORTEST:
            yield plain[:-cut]
