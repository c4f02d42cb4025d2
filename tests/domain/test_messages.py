"""Messages travel through the outbox as JSON and come back the same."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.messages import (
    Button,
    Html,
    Joined,
    Near,
    Words,
    from_json,
    in_pairs,
    one_a_row,
    to_json,
    words,
)

NAMES = st.one_of(
    st.from_regex(r"[a-z]{1,8}", fullmatch=True),
    st.sampled_from(["html", "moment", "day", "words", "params", "joined", "by", "button"]),
)
MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=2))]))
PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(),
    st.text().map(Html),
    MOMENTS,
    MOMENTS.map(Near),
    st.dates(),
)


def inside(values: st.SearchStrategy) -> st.SearchStrategy:
    params = st.dictionaries(NAMES, values, max_size=3)
    texts = st.builds(Words, NAMES, params)
    return st.one_of(
        texts,
        st.builds(Joined, st.lists(texts, max_size=3).map(tuple), st.sampled_from(["\n", ", "])),
        st.builds(Button, texts, st.none() | st.text(), st.none() | st.text(), st.none()),
        st.lists(values, max_size=3).map(tuple),
        params,
    )


VALUES = st.recursive(PLAIN, inside, max_leaves=8)


def kinds(value: object) -> object:
    """The types all the way down: Html("a") == "a", True == 1."""
    match value:
        case tuple():
            return tuple(map(kinds, value))
        case dict():
            return {key: kinds(item) for key, item in value.items()}
        case Words():
            return Words, kinds(dict(value.params))
        case _:
            return type(value)


@given(VALUES)
def test_what_is_written_is_read_back(value: object) -> None:
    back = from_json(json.loads(json.dumps(to_json(value))))
    assert (back, kinds(back)) == (value, kinds(value))


def test_what_it_looks_like() -> None:
    message = words(
        "news.card",
        title="<b>",
        note=Html("<i>a</i>"),
        on=date(2026, 11, 24),
        at=datetime(2026, 11, 24, 16, tzinfo=UTC),
        lines=Joined((words("a.b"), words("c.d", n=1)), by=", "),
    )
    assert to_json(message) == {
        "$words": "news.card",
        "params": {
            "title": "<b>",
            "note": {"$html": "<i>a</i>"},
            "on": {"$day": "2026-11-24"},
            "at": {"$moment": "2026-11-24T16:00:00+00:00"},
            "lines": {
                "$joined": [{"$words": "a.b", "params": {}}, {"$words": "c.d", "params": {"n": 1}}],
                "by": ", ",
            },
        },
    }


@pytest.mark.parametrize("value", [object(), {1, 2}, b"a", words])
def test_what_does_not_travel_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="does not travel"):
        to_json({"a": [value]})


def test_rows_of_buttons() -> None:
    a, b, c = (Button(words(f"a.{name}")) for name in "abc")
    assert in_pairs([a, b, c]) == ((a, b), (c,))
    assert one_a_row([a, b]) == ((a,), (b,))
    assert in_pairs([]) == ()
