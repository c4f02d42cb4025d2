"""The child that reads a feed: `python -m bot.files.feed_reading URL CHARSET < FEED`.

It answers one line of JSON: {"entries": [...], "garbled": how many were left out} or {"refused": …,
"params": …}. Whatever the feed is, the answer is bounded, and at worst this process ends.
"""

import json
import re
import sys
from hashlib import sha256
from html import escape
from io import BytesIO
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.feed_text import decoded, is_garbled, mended
from bot.domain.feeds import ENTRIES_MAX, SOURCE_MAX, TEXT_MAX, TITLE_MAX, Entry, source_of
from bot.domain.news_text import plain, shortened
from bot.domain.webtext import for_telegram, is_web
from bot.files.child import give_up_after, limit_memory

MEMORY_MAX = 512 * 1024 * 1024  # bytes
GIVES_UP = 30  # seconds; longer than anybody waits
RAW_MAX = 50_000  # characters of an entry that are looked at
ENDS = re.compile(r"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)


def main(url: str, charset: str, content: bytes) -> dict[str, Any]:
    try:
        return read(content, url, charset or None)
    except Refusal as refusal:
        return {"refused": refusal.text_id, "params": refusal.params}


def read(content: bytes, url: str, charset: str | None = None) -> dict[str, Any]:
    """Its newest entries as JSON. Raises Refusal."""
    text = decoded(content, charset)
    if "<!ENTITY" in text.upper():
        raise Refusal("feeds.not-a-feed")  # none has entities of its own, but what would flood us
    parsed = _parsed(text, url)
    if not parsed.get("version"):
        raise Refusal("feeds.not-a-feed")
    if not ENDS.search(text):
        raise Refusal("feeds.cut-short")
    entries = [_entry(raw) for raw in _newest(parsed.entries)[:ENTRIES_MAX]]
    whole = [one for one in entries if not is_garbled(one.title + one.html)]
    said = [one.as_json() for one in whole if one.title or one.html]
    return {"entries": said, "garbled": len(entries) - len(whole)}


def _parsed(text: str, url: str) -> Any:
    import feedparser

    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    content = BytesIO(text.encode("utf-8", "replace"))
    return feedparser.parse(content, response_headers=headers, sanitize_html=False)


def _newest(entries: list[Any]) -> list[Any]:
    """By their dates, where all have one; else as they stand: feeds begin with the newest."""
    dated = [(one.get("published_parsed") or one.get("updated_parsed"), one) for one in entries]
    if not all(when for when, _ in dated):
        return entries
    return [one for _, one in sorted(dated, key=lambda pair: pair[0], reverse=True)]


def _entry(raw: Any) -> Entry:
    title = " ".join(plain(_html(raw.get("title_detail"), TITLE_MAX * 2)).split())
    body = (raw.get("content") or [raw.get("summary_detail")])[0]
    html = _html(body, TEXT_MAX)
    link = str(raw.get("link") or "")
    link = link if is_web(link) and len(link) <= SOURCE_MAX else ""
    guid = str(raw.get("id") or "") or link or sha256((title + html).encode()).hexdigest()
    return Entry(source_of(guid), shortened(title, TITLE_MAX), html, link)


def _html(detail: Any, most: int) -> str:
    """Of a text construct: what is plain in a feed stays plain."""
    if not detail:
        return ""
    value = mended(str(detail.get("value") or "")[:RAW_MAX])
    return for_telegram(value if "html" in detail.get("type", "") else escape(value), most)


if __name__ == "__main__":
    limit_memory(MEMORY_MAX)
    give_up_after(GIVES_UP)
    found = main(sys.argv[1], sys.argv[2], sys.stdin.buffer.read())
    sys.stdout.buffer.write(json.dumps(found).encode())
