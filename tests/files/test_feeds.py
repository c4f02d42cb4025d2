"""Feeds from the web: fetched within bounds, read in a child, refused in words."""

import asyncio
import gzip
from typing import Any

import pytest
from aiohttp import web

from bot.domain.errors import Refusal
from bot.domain.feeds import FEED_MAX, SOURCE_MAX, TEXT_MAX
from bot.files import fetching
from bot.files.feed_reading import read
from bot.files.feeds import read as read_at
from bot.files.fetching import PublicOnly, check, fetch
from tests.websites import website

URL = "https://lssa.lt/feed"


def rss(*items: str) -> str:
    return f'<rss version="2.0"><channel><title>LSSA</title>{"".join(items)}</channel></rss>'


def item(number: int, day: int = 1, text: str = "<p>Tekstas</p>") -> str:
    return (
        f"<item><title>Žinia {number}</title><link>{URL}/{number}</link><guid>g{number}</guid>"
        f"<pubDate>Mon, {day:02} Jun 2026 10:00:00 GMT</pubDate>"
        f"<description><![CDATA[{text}]]></description></item>"
    )


ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>LSSA</title>
<entry><title type="html">A &amp;lt; B</title><id>urn:1</id><link href="/1"/>
<updated>2026-06-01T10:00:00Z</updated>
<content type="html">&lt;b&gt;Labas&lt;/b&gt;</content></entry>
<entry><title>Plain &lt;b&gt;</title><id>urn:2</id><link href="javascript:x"/>
<updated>2026-06-02T10:00:00Z</updated><summary type="text">1 &lt; 2</summary></entry></feed>"""


def test_rss_is_read_the_newest_first() -> None:
    feed = rss(item(1, 1), item(3, 3), item(2, 2, "<script>x</script><p>Ką <b>daryti</b></p>"))
    found = read(feed.encode(), URL)
    assert [one["title"] for one in found["entries"]] == ["Žinia 3", "Žinia 2", "Žinia 1"]
    assert found["entries"][1] == {
        "source": "https://lssa.lt/g2",
        "title": "Žinia 2",
        "html": "Ką <b>daryti</b>",
        "link": f"{URL}/2",
    }
    assert found["garbled"] == 0


def test_atom_is_read() -> None:
    found = read(ATOM.encode(), URL)
    assert found["entries"] == [
        {"source": "urn:2", "title": "Plain <b>", "html": "1 &lt; 2", "link": ""},
        {
            "source": "urn:1",
            "title": "A < B",
            "html": "<b>Labas</b>",
            "link": "https://lssa.lt/1",
        },
    ]


def test_entries_are_bounded() -> None:
    feed = rss(
        "<item><title></title><description></description></item>",
        f"<item><title>{'t' * 999}</title><guid>{'g' * 999}</guid>"
        f"<description>{'d ' * 9999}</description></item>",
        *(item(number) for number in range(99)),
    )
    found = read(feed.encode(), URL)["entries"]
    assert len(found) == 49  # fifty are looked at; the empty one is nothing
    longest = found[0]
    assert len(longest["title"]) == 200
    assert len(longest["source"]) <= SOURCE_MAX
    assert len(longest["html"]) <= TEXT_MAX + 1


def test_an_entry_that_was_spoilt_before_is_left_out() -> None:
    found = read(rss(item(1), item(2, 2, "\ufffdiluma"), item(3, 3)).encode(), URL)
    assert [one["title"] for one in found["entries"]] == ["Žinia 3", "Žinia 1"]
    assert found["garbled"] == 1


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + rss("<item>&b;</item>")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (rss(item(1))[:-30].encode(), "cut-short"),
        (rss(item(1), "<item><title>Pus").encode()[:-19], "cut-short"),
        (b"<!doctype html><html><body><h1>LSSA</h1></body></html>", "not-a-feed"),
        (BOMB.encode(), "not-a-feed"),
        (b"", "not-a-feed"),
        (b'{"items": []}', "not-a-feed"),
        ("<rss>Šiluma".encode("koi8-r", "replace") + b"\xff\xfe\xf0", "undecodable"),
    ],
)
def test_what_is_no_whole_feed_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(content, URL)
    assert refused.value.text_id == f"feeds.{why}"


async def test_a_child_reads_what_was_fetched() -> None:
    async def answer(_: web.Request) -> web.Response:
        said = f'<?xml version="1.0" encoding="utf-8"?>{rss(item(1, text="Šiluma"))}'
        body = gzip.compress(said.encode("windows-1257"))
        return web.Response(body=body, headers={"Content-Encoding": "gzip"})

    async with website(answer) as url:
        found = await read_at(url, anywhere=True)
    assert [one["html"] for one in found["entries"]] == ["Šiluma"]


async def refusal(url: str, **how: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Refusal) as refused:
        await fetch(url, FEED_MAX, **how)
    return refused.value.text_id, refused.value.params


PACKED = {"Content-Encoding": "gzip"}
PAGES: dict[str, dict[str, Any]] = {
    "/gone": {"status": 410},
    "/big": {"body": b"x" * (FEED_MAX + 1)},
    "/bomb": {"body": gzip.compress(b"x" * (3 * FEED_MAX)), "headers": PACKED},
    "/spoilt": {"body": b"<rss/>", "headers": PACKED},
    "/elsewhere": {"status": 302, "headers": {"Location": "file:///etc/passwd"}},
}


async def slowly(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    for _ in range(20):
        await response.write(b"<rss>")
        await asyncio.sleep(0.1)
    return response


async def on_and_on(request: web.Request) -> web.Response:
    left = int(request.query["more"])
    if left:
        return web.Response(status=302, headers={"Location": f"?more={left - 1}"})
    return web.Response(body=b"<rss/>")


async def test_what_cannot_be_fetched_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "TAKES", 0.3)

    async def answer(request: web.Request) -> web.StreamResponse:
        special = {"/slow": slowly, "/on": on_and_on}.get(request.path)
        if special is not None:
            return await special(request)
        return web.Response(**PAGES.get(request.path, {"body": b"<rss/>"}))

    async with website(answer) as url:
        assert await refusal(f"{url}/gone", anywhere=True) == (
            "feeds.status",
            {"status": "410"},
        )
        assert await refusal(f"{url}/big", anywhere=True) == ("feeds.too-big", {"most": 2})
        assert (await refusal(f"{url}/bomb", anywhere=True))[0] == "feeds.too-big"
        assert (await refusal(f"{url}/spoilt", anywhere=True))[0] == "feeds.undecodable"
        for path in ("/slow", "/elsewhere", "/on?more=4"):
            assert (await refusal(f"{url}{path}", anywhere=True))[0] == "feeds.unreachable"
        assert (await fetch(f"{url}/on?more=3", FEED_MAX, anywhere=True))[0] == b"<rss/>"
        for inside in (url, url.replace("127.0.0.1", "localhost")):
            assert (await refusal(inside))[0] == "feeds.not-public"
    assert (await refusal(url, anywhere=True))[0] == "feeds.unreachable"


async def test_a_public_name_that_leads_inside_is_not_followed() -> None:
    names = PublicOnly()
    with pytest.raises(Refusal, match=r"feeds\.not-public"):
        await names.resolve("localhost", 80)
    await names.close()
    for url in ("http://[::1]/", "http://10.0.0.1/", "http://169.254.169.254/latest"):
        with pytest.raises(Refusal, match=r"feeds\.not-public"):
            check(url)
    check("https://lssa.lt")
