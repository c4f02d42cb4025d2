"""Telegram's formatting becomes HTML that Telegram takes."""

from typing import Any

import pytest

from bot.sandbox.markup import parse_html
from bot.telegram.markup import html_of


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("message", "html"),
    [
        ({"text": "a<b & c"}, "a&lt;b &amp; c"),
        ({"text": "ab", "entities": [entity("bold", 0, 1)]}, "<b>a</b>b"),
        (
            {"text": "abc", "entities": [entity("bold", 0, 3), entity("italic", 1, 1)]},
            "<b>a<i>b</i>c</b>",
        ),
        (
            {"caption": "ab", "caption_entities": [entity("spoiler", 0, 2)]},
            '<span class="tg-spoiler">ab</span>',
        ),
        (
            {"text": "😀ab", "entities": [entity("code", 2, 1)]},
            "😀<code>a</code>b",
        ),
        (
            {"text": "😀", "entities": [entity("custom_emoji", 0, 2, custom_emoji_id="5")]},
            '<tg-emoji emoji-id="5">😀</tg-emoji>',
        ),
        (
            {"text": "ab", "entities": [entity("text_link", 0, 2, url='https://a.lt/?"&lt=1')]},
            '<a href="https://a.lt/?&quot;&amp;lt=1">ab</a>',
        ),
        ({"text": "ab", "entities": [entity("date_time", 0, 2, unix_time=5)]}, "ab"),
        ({"text": "a\0b\ud800"}, "a b?"),
        ({"photo": []}, ""),
    ],
)
def test_it_is_what_was_written(message: dict[str, Any], html: str) -> None:
    assert html_of(message) == html
    parse_html(html)
