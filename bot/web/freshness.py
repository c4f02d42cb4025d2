"""What a reader need not be sent again, as RFC 9110 says."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime

from starlette.requests import Request

from bot.clock import Clock

KNOWN = 2000  # things that are watched: more than there are feeds


@dataclass(frozen=True, slots=True)
class Mark:
    """What something says, and since when."""

    tag: str
    since: datetime

    @property
    def headers(self) -> dict[str, str]:
        return {
            "ETag": f'"{self.tag}"',
            "Last-Modified": format_datetime(self.since, usegmt=True),
        }

    def is_known_to(self, request: Request) -> bool:
        """A tag decides where there is one, else the time."""
        tags = request.headers.get("If-None-Match")
        if tags is not None:
            known = {tag.strip().removeprefix("W/").strip('"') for tag in tags.split(",")}
            return self.tag in known or "*" in known
        try:
            since = parsedate_to_datetime(request.headers.get("If-Modified-Since", ""))
        except (ValueError, OverflowError):
            return False
        return since.tzinfo is not None and since >= self.since


@dataclass
class Changes:
    """Since when things say what they say.

    What is left out of them notes nowhere when: so the time of the last change is when this process
    first saw it.
    """

    clock: Clock
    seen: dict[str, Mark] = field(default_factory=dict)

    def mark(self, name: str, tag: str) -> Mark:
        known = self.seen.pop(name, None)
        if known is None or known.tag != tag:
            since = self.clock.now().replace(microsecond=0) + timedelta(seconds=1)
            known = Mark(tag, since)
        self.seen[name] = known  # the last one asked for is the last one to be forgotten
        if len(self.seen) > KNOWN:
            del self.seen[next(iter(self.seen))]
        return known
