"""Telegram's HTML, its errors, and the way back."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import Entity
from bot.sandbox.errors import ApiError
from bot.sandbox.markup import parse_html
from bot.sandbox.rendering import render_html


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<em>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ("<B>x</b>", "bold"),
        ("<b>x</>", "bold"),
    ],
)
def test_each_tag_is_an_entity(html, kind):
    assert parse_html(html) == ("x", [Entity(kind, 0, 1)])


@pytest.mark.parametrize(
    ("html", "entity"),
    [
        (
            '<a href="https://a.lt/?a=1&amp;b=2">x</a>',
            Entity("text_link", 0, 1, url="https://a.lt/?a=1&b=2"),
        ),
        ("<a href='tg://user?id=7'>x</a>", Entity("text_mention", 0, 1, user={"id": 7})),
        ("<a href=seniunai.lt>x</a>", Entity("text_link", 0, 1, url="http://seniunai.lt/")),
        (
            '<pre><code class="language-py">x</code></pre>',
            Entity("pre", 0, 1, language="py"),
        ),
        ('<code class="language-py">x</code>', Entity("code", 0, 1)),
        (
            '<tg-emoji emoji-id="53">x</tg-emoji>',
            Entity("custom_emoji", 0, 1, custom_emoji_id="53"),
        ),
    ],
)
def test_tags_with_an_argument(html, entity):
    assert parse_html(html) == ("x", [entity])


def test_a_link_to_nowhere_is_plain_text():
    assert parse_html('<a href="nowhere">x</a>') == ("x", [])


def test_characters_are_decoded_and_others_left_as_they_are():
    assert parse_html("&lt;&gt;&amp;&quot; &#33;&#x17e; &nbsp; & &#0; &lt") == (
        '<>&" !ž &nbsp; & &#0; <',
        [],
    )


def test_offsets_count_utf16_units():
    assert parse_html("ž🙂<b>🙂</b>") == ("ž🙂🙂", [Entity("bold", 3, 2)])


def test_nested_tags_come_the_outer_first():
    assert parse_html("<i><b>a</b></i><u>b<s>c</s></u>") == (
        "abc",
        [
            Entity("bold", 0, 1),
            Entity("italic", 0, 1),
            Entity("underline", 1, 2),
            Entity("strikethrough", 2, 1),
        ],
    )


def test_inside_code_nothing_else_is_formatted():
    assert parse_html("<b>a<code>b</code>c</b>") == (
        "abc",
        [Entity("bold", 0, 1), Entity("code", 1, 1), Entity("bold", 2, 1)],
    )


@pytest.mark.parametrize(
    ("html", "error"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("ž 2 < 3", 'Unsupported start tag "" at byte offset 5'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("a <b ", 'Unclosed start tag "b" at byte offset 2'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=b/c>x</a>", "Unexpected end of name token at byte offset 8"),
        ('<a "x">', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>a</b x>", "Unclosed end tag at byte offset 4"),
        ("<i><b>a</b>", 'Can\'t find end tag corresponding to start tag "i"'),
    ],
)
def test_errors_are_telegrams(html, error):
    with pytest.raises(ApiError) as refused:
        parse_html(html)
    assert refused.value.description == f"Bad Request: can't parse entities: {error}"


@pytest.mark.parametrize(
    "html",
    [
        "<b>a &amp; <i>b</i></b> &lt;c&gt;",
        '<a href="https://a.lt/?a=1&amp;b=2">ž🙂</a><code>x</code>',
        "<blockquote expandable>a</blockquote><tg-spoiler>b</tg-spoiler>",
        '<pre><code class="language-py">x = 1</code></pre>',
    ],
)
def test_what_was_read_is_written_the_same(html):
    assert render_html(*parse_html(html)) == html


TAGS = st.sampled_from(["b", "i", "u", "s", "tg-spoiler", "blockquote"])
HTML = st.recursive(
    st.text("až🙂 &lt;", max_size=4).map(lambda text: text.replace("&", "&amp;")),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", TAGS, st.lists(inner, max_size=3)
    ),
    max_leaves=6,
)


@given(HTML)
def test_rendered_html_reads_as_the_same_text_and_entities(html):
    read = parse_html(html)
    assert parse_html(render_html(*read)) == read


@given(st.text("<>/ab=\"'&;#x1 \0\n", max_size=24))
def test_no_text_breaks_the_reader(source):
    with suppress(ApiError):
        parse_html(source)
