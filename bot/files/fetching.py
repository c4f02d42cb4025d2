"""Fetches one document from the web: bounded in time and size, never from one's own network."""

import zlib
from ipaddress import ip_address
from socket import AF_INET, AddressFamily
from urllib.parse import urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.domain.addresses import is_public
from bot.domain.errors import Refusal
from bot.domain.webtext import is_web

MB = 1024 * 1024  # bytes
TAKES = 20.0  # seconds for everything
REDIRECTS = 3
CHUNK = 64 * 1024  # bytes
MOVED = frozenset({301, 302, 303, 307, 308})
OK = 200
PACKED = 32 + zlib.MAX_WBITS  # gzip or zlib, whichever it is
HEADERS = {"User-Agent": "Sueiga", "Accept-Encoding": "gzip, identity;q=0.5"}


class PublicOnly(AbstractResolver):
    """Names lead to public addresses only.

    What is connected to is the address found here, so a name that is something else when it is
    asked again („DNS rebinding“) gains nothing.
    """

    def __init__(self) -> None:
        self._names = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: AddressFamily = AF_INET
    ) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        public = [one for one in found if is_public(one["host"])]
        if not public:
            raise Refusal("feeds.not-public")
        return public

    async def close(self) -> None:
        await self._names.close()


async def fetch(url: str, most: int, *, anywhere: bool = False) -> tuple[bytes, str | None]:
    """The document's bytes, and the charset the server says. Raises Refusal.

    `anywhere`: from one's own network too.
    """
    resolver = None if anywhere else PublicOnly()
    try:
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(resolver=resolver),
            timeout=aiohttp.ClientTimeout(total=TAKES),
            headers=HEADERS,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
        ) as session:
            for _ in range(REDIRECTS + 1):
                check(url, anywhere=anywhere)
                async with session.get(url, allow_redirects=False) as answer:
                    if answer.status in MOVED and "Location" in answer.headers:
                        url = urljoin(url, answer.headers["Location"])
                        continue
                    if answer.status != OK:
                        raise Refusal("feeds.status", status=str(answer.status))
                    return await _body(answer, most), answer.charset
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        raise Refusal("feeds.unreachable") from None
    finally:
        if resolver is not None:
            await resolver.close()
    raise Refusal("feeds.unreachable")  # it sends one on and on


def check(url: str, *, anywhere: bool = False) -> None:
    """Raise Refusal unless the bot may ask there; of names, the resolver decides."""
    if not is_web(url):
        raise Refusal("feeds.unreachable")
    host = urlsplit(url).hostname or ""
    try:
        ip_address(host)
    except ValueError:
        return
    if not anywhere and not is_public(host):
        raise Refusal("feeds.not-public")


async def _body(answer: aiohttp.ClientResponse, most: int) -> bytes:
    """Unpacked, and never more than `most` of it: a small file may unpack to any size."""
    packed = answer.headers.get("Content-Encoding", "identity").lower() != "identity"
    unpacker = zlib.decompressobj(PACKED) if packed else None
    found = bytearray()
    async for chunk in answer.content.iter_chunked(CHUNK):
        try:
            room = most + 1 - len(found)
            found += unpacker.decompress(chunk, room) if unpacker else chunk
        except zlib.error:
            raise Refusal("feeds.undecodable") from None
        if len(found) > most or (unpacker and unpacker.unconsumed_tail):
            raise Refusal("feeds.too-big", most=most // MB)
    return bytes(found)
