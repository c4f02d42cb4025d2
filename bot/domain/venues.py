"""Where a meeting is: a place in words, a point on the map, a link of a call."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.domain.errors import Refusal
from bot.domain.meetings import PLACE_MAX

LINK_MAX = 500  # characters
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_BARE = re.compile(r"(?:www\.|[\w-]+\.(?:zoom\.us|webex\.com)|meet\.google\.com|teams\.[\w.-]+)\S*")
_POINT = re.compile(r"(-?\d{1,2}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)")
_AT = re.compile(r"@(-?\d{1,2}\.\d+),(-?\d{1,3}\.\d+)")
_MAPS = re.compile(r"(?:^|\.)(?:maps\.app\.goo\.gl|maps\.google\.\w+|openstreetmap\.org|maps\.lt)$")
_EDGES = " \n\t,;:–-()"


@dataclass(frozen=True, slots=True)
class Venue:
    """As a row has it; the point is in degrees, both or none."""

    place: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    link: str | None = None

    def __bool__(self) -> bool:
        return self != Venue()

    @property
    def has_point(self) -> bool:
        return self.latitude is not None

    def with_(self, other: "Venue") -> "Venue":
        """This one, but for what the other says."""
        return Venue(
            other.place or self.place,
            other.latitude if other.has_point else self.latitude,
            other.longitude if other.has_point else self.longitude,
            other.link or self.link,
        )

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any] | None) -> "Venue":
        return cls(**value) if value else cls()


def read_venue(text: str) -> Venue | Refusal:
    """What was typed: words, a link, both; two numbers are a point. A Refusal says what to do."""
    found = _LINK.search(text) or _BARE.search(text)
    words = text[: found.start()] + " " + text[found.end() :] if found else text
    place = " ".join(words.split()).strip(_EDGES) or None
    if found is None and (point := _POINT.fullmatch(text.strip())):
        return _at(None, float(point[1]), float(point[2]))
    if place is not None and (length := len(place.encode("utf-16-le")) // 2) > PLACE_MAX:
        return Refusal("meetings.place-long", length=length, longest=PLACE_MAX)
    if found is None:
        return Venue(place) if place else Refusal("meetings.place-wanted")
    return _linked(place, found[0].rstrip(".,;)"))


def _linked(place: str | None, link: str) -> Venue | Refusal:
    if "://" not in link:
        link = f"https://{link}"
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:
        return Refusal("meetings.link-unknown")
    if "." not in host or len(link) > LINK_MAX:
        return Refusal("meetings.link-unknown")
    if _MAPS.search(host) or (host.startswith("www.google.") and "/maps" in parts.path):
        return _on_map(place, link)
    return Venue(place, link=link)


def _on_map(place: str | None, link: str) -> Venue | Refusal:
    """A link to a map is a point, where it says which."""
    asked = parse_qs(urlsplit(link).query)
    if "mlat" in asked and "mlon" in asked:
        point = _POINT.fullmatch(f"{asked['mlat'][0]},{asked['mlon'][0]}")
    else:
        named = " ".join(one for name in ("q", "query", "ll") for one in asked.get(name, ()))
        point = _AT.search(link) or _POINT.search(named)
    if point is None:
        return Refusal("meetings.map-link")
    return _at(place, float(point[1]), float(point[2]))


def _at(place: str | None, latitude: float, longitude: float) -> Venue | Refusal:
    if abs(latitude) > 90 or abs(longitude) > 180:  # noqa: PLR2004 - degrees there are
        return Refusal("meetings.point-unknown")
    return Venue(place, latitude, longitude)


def map_link(latitude: float, longitude: float) -> str:
    """Opens the phone's own map there, on Android and iPhone alike."""
    return f"https://www.google.com/maps/search/?api=1&query={latitude:.6f},{longitude:.6f}"
