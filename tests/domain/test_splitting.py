"""Long texts in pieces: nothing lost, each valid and short enough, cut where it hurts least."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.messages import Html
from bot.domain.splitting import length, split
from bot.sandbox.markup import parse_html

WORDS = st.text("aąž .\n&<🌳", min_size=0, max_size=30).map(
    lambda text: html.escape(text, quote=False)
)
TAGS = st.sampled_from(
    [("<b>", "</b>"), ("<i>", "</i>"), ('<a href="https://a.lt">', "</a>"), ("<code>", "</code>")]
)
TEXTS = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map("".join),
        st.tuples(TAGS, inner).map(lambda pair: f"{pair[0][0]}{pair[1]}{pair[0][1]}"),
    ),
    max_leaves=12,
)


def solid(text: str) -> str:
    """What is read, without white space: that at a cut goes."""
    return "".join(parse_html(text)[0].split())


@settings(max_examples=120, deadline=None)
@given(TEXTS, st.integers(6, 60))
def test_nothing_is_lost_and_every_piece_is_valid_and_fits(text: str, limit: int) -> None:
    pieces = split(Html(text), limit)
    assert "".join(solid(piece) for piece in pieces) == solid(text)
    assert all(length(piece) <= limit for piece in pieces)
    if length(text) > limit:
        assert all(solid(piece) or "\0" in piece for piece in pieces)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(6, 60))
def test_formatting_is_that_of_the_whole(text: str, limit: int) -> None:
    """Each sign stands in the same tags as before."""

    def formatted(source: str) -> list[tuple[str, frozenset[str]]]:
        plain, entities = parse_html(source)
        places, at = [], 0
        for sign in plain:
            kinds = {one.type for one in entities if one.offset <= at < one.offset + one.length}
            places.append((sign, frozenset(kinds)))
            at += 2 if ord(sign) > 0xFFFF else 1
        return [place for place in places if not place[0].isspace()]

    pieces = split(Html(text), limit)
    assert [place for piece in pieces for place in formatted(piece)] == formatted(text)


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("trumpas", 10, ["trumpas"]),
        ("viena pastraipa.\n\nantra\neilutė", 24, ["viena pastraipa.", "antra\neilutė"]),
        ("viena eilutė\nantra eilutė čia", 20, ["viena eilutė", "antra eilutė čia"]),
        ("Pirmas sakinys. Antras čia yra", 24, ["Pirmas sakinys.", "Antras čia yra"]),
        ("iki 2026 m. lapkričio pabaigos", 24, ["iki 2026 m. lapkričio", "pabaigos"]),
        ("be jokio_tarpo_čia", 9, ["be", "jokio_tar", "po_čia"]),
        ("abc <b>storas tekstas</b>", 16, ["abc", "<b>storas tekstas</b>"]),
        ("<b>storas labai ilgas</b>", 14, ["<b>storas labai</b>", "<b>ilgas</b>"]),
        (
            'ką <a href="https://a.lt">nuoroda čia</a>',
            12,
            ["ką", '<a href="https://a.lt">nuoroda čia</a>'],
        ),
        ("<code>abcdefghij</code>", 6, ["<code>abcdef</code>", "<code>ghij</code>"]),
        ("&lt;&lt;&lt;&amp;", 2, ["&lt;&lt;", "&lt;&amp;"]),
        ("🌳🌳🌳", 4, ["🌳🌳", "🌳"]),
    ],
)
def test_where_it_is_cut(text: str, limit: int, pieces: list[str]) -> None:
    assert split(Html(text), limit) == pieces


def test_the_cut_falls_between_paragraphs_of_a_long_text() -> None:
    paragraphs = [f"<b>{n}.</b> " + "žodis " * 60 for n in range(40)]
    pieces = split(Html("\n\n".join(paragraphs)))
    assert len(pieces) == 4
    assert all(re.match(r"<b>\d+\.</b> ", piece) for piece in pieces)
    assert all(piece.endswith("žodis") for piece in pieces)
