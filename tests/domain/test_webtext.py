"""Web markup as Telegram's and back: nothing unbalanced, nothing unsafe, lines as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.webtext import for_telegram, for_web, is_web
from bot.sandbox.markup import parse_html

PAGES = {
    "<p>Labas &amp; <strong>rytas</strong></p><p>Antra</p>": "Labas &amp; <b>rytas</b>\n\nAntra",
    "a<br>b<br/><br>c": "a\nb\n\nc",
    "<ul><li>vienas</li><li>du</li></ul>": "• vienas\n• du",
    "<script>alert(1)</script>x<style>p{}</style>": "x",
    "<script>never closed": "",
    "<b><b>a</b></b>": "<b>a</b>",
    "<b>a<i>b</b>c</i>": "<b>a<i>b</i></b>c",
    '<a href="javascript:x">bad</a>': "bad",
    '<a href="tg://user?id=5">x</a>': "x",
    '<a href="https://e.lt/?a=1&amp;b=2">ok</a>': '<a href="https://e.lt/?a=1&amp;b=2">ok</a>',
    "<img src=x onerror=1>tekstas<b></b>": "tekstas",
    "<p>vienas <em>du</em>, trys</p>": "vienas <i>du</i>, trys",
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>": "a b\nc",
    "&lt;script&gt; 1 < 2": "&lt;script&gt; 1 &lt; 2",
    "<h2>Antraštė</h2>tekstas": "<b>Antraštė</b>\n\ntekstas",
    "<pre>a\n  b</pre>c": "<pre>a\n  b</pre>\n\nc",
    "</b>x</p>": "x",
    "<p>a</p>\n\n\n<p>b</p>": "a\n\nb",
    "<blockquote>x<br>y</blockquote>z": "<blockquote>x\ny</blockquote>\n\nz",
    "": "",
}


@pytest.mark.parametrize("page", PAGES)
def test_a_pages_markup_becomes_telegrams(page: str) -> None:
    assert for_telegram(page, 1000) == PAGES[page]


def test_a_long_one_ends_at_a_word_with_its_tags_closed() -> None:
    made = for_telegram("<p><b>vienas du trys keturi</b> penki</p><p>šeši</p>", 15)
    assert made == "<b>vienas du trys…</b>"


PARTS = st.sampled_from(
    ["<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "<a href='https://a.lt'>", "</a>", "<pre>",
     "</pre>", "<br>", "<li>", "<script>", "</script>", "<", ">", "&", "žodis ", "\n", "<div"]
)  # fmt: skip


@given(st.lists(PARTS, max_size=25).map("".join), st.integers(1, 40))
def test_telegram_takes_whatever_comes_out(page: str, most: int) -> None:
    plain, _ = parse_html(for_telegram(page, most))
    assert len(plain) <= most + 2 * page.count("<") + 1


def test_an_item_on_a_page_has_its_lines_and_no_links_to_people() -> None:
    html = '<b>A</b>\n\nb <a href="tg://user?id=5">Vardas</a>\n<tg-spoiler>c</tg-spoiler> &lt;'
    assert for_web(html) == "<b>A</b><br>\n<br>\nb Vardas<br>\nc &lt;"


@pytest.mark.parametrize(
    ("url", "fits"),
    [
        ("https://lssa.lt/feed", True),
        ("http://lssa.lt:8080/?a", True),
        ("ftp://lssa.lt", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("http://[::1", False),
        ("lssa.lt", False),
        ("", False),
    ],
)
def test_an_address_of_the_web(url: str, *, fits: bool) -> None:
    assert is_web(url) is fits
