"""`/metrics` for Prometheus: what the process has counted, and how much there is in the database.

With a token whoever sends it as Bearer may read; without one only who asks from this computer, and
not through a proxy: that asks from here too.
"""

import hmac
import ipaddress
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response

from bot.services.pulse import LATENCIES, Pulse
from bot.services.status import Gauges

PROXIED = ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")


@dataclass(frozen=True, slots=True)
class Reading:
    """`gauges` is None where the database does not answer; ages are seconds."""

    pulse: Pulse
    problems: int
    gauges: Gauges | None
    oldest_age: float = 0.0
    copy_age: float | None = None
    held: bool = False


Read = Callable[[], Awaitable[Reading]]


def endpoint(read: Read, token: str) -> Callable[[Request], Awaitable[Response]]:
    async def metrics(request: Request) -> Response:
        if not may_read(request, token):
            return Response(status_code=403)
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Read(await read()))
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return metrics


def may_read(request: Request, token: str) -> bool:
    if token:
        given = request.headers.get("Authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {token}".encode())
    if any(name in request.headers for name in PROXIED) or request.client is None:
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False


class _Read(Collector):
    """One reading, in Prometheus's shapes. Registered anew for each scrape: nothing is global."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def collect(self) -> Iterator[Metric]:
        yield from _counted(self._reading.pulse)
        yield _gauge("tick_age_seconds", "Since the last tick ended", self._reading.pulse.silence)
        yield _gauge("problems", "What /healthz names", self._reading.problems)
        yield _gauge("database_up", "The database answers", self._reading.gauges is not None)
        if self._reading.gauges is not None:
            yield from _stored(self._reading, self._reading.gauges)
        if self._reading.copy_age is not None:
            yield _gauge("backup_age_seconds", "Of the newest copy", self._reading.copy_age)


def _counted(pulse: Pulse) -> Iterator[Metric]:
    calls = CounterMetricFamily(
        "sueiga_calls", "Calls to Telegram by what became of them", labels=("method", "outcome")
    )
    for (method, outcome), count in sorted(pulse.calls.items()):
        calls.add_metric((method, outcome), count)
    yield calls
    sends = CounterMetricFamily(
        "sueiga_sends", "Messages sent, edited, withdrawn, by outcome", labels=("outcome",)
    )
    for outcome, count in sorted(pulse.sends.items()):
        sends.add_metric((outcome,), count)
    yield sends
    refusals = CounterMetricFamily(
        "sueiga_errors", "Refusals of Telegram by class of reason", labels=("reason",)
    )
    for reason, count in sorted(pulse.refusals.items()):
        refusals.add_metric((reason,), count)
    yield refusals
    updates = CounterMetricFamily("sueiga_updates", "Updates by step", labels=("step",))
    for step in ("taken", "answered", "aside"):
        updates.add_metric((step,), pulse.updates[step])
    yield updates
    yield _gauge("sends_per_second", "Over the last ten seconds", pulse.rate())
    bounds = [*map(str, LATENCIES), "+Inf"]
    screens = HistogramMetricFamily(
        "sueiga_screen_seconds", "From an update to the screen that answers it"
    )
    buckets = list(zip(bounds, accumulate(pulse.screens.counts), strict=True))
    screens.add_metric((), buckets, pulse.screens.total)
    yield screens


def _stored(reading: Reading, gauges: Gauges) -> Iterator[Metric]:
    queue = GaugeMetricFamily(
        "sueiga_outbox_rows", "Messages by state and priority", labels=("state", "priority")
    )
    for (state, priority), count in sorted(gauges.messages.items()):
        queue.add_metric((state, priority), count)
    yield queue
    for name, about, counts in (
        ("errand_rows", "Errands by state", gauges.errands),
        ("update_rows", "Stored updates by state", gauges.updates),
    ):
        family = GaugeMetricFamily(f"sueiga_{name}", about, labels=("state",))
        for state, count in sorted(counts.items()):
            family.add_metric((state,), count)
        yield family
    yield _gauge("outbox_oldest_seconds", "The oldest message may leave since", reading.oldest_age)
    yield _gauge("outbox_in_doubt", "Messages sent again or left in doubt", gauges.doubts)
    yield _gauge("held", "A restored database waits for a decision", reading.held)


def _gauge(name: str, about: str, value: float) -> Metric:
    return GaugeMetricFamily(f"sueiga_{name}", about, value=float(value))
