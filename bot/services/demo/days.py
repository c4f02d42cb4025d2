"""When things of the sandbox are: counted from its first start."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from bot.domain.quiet import workday


def moment(row: Mapping[str, str], local: datetime) -> datetime:
    """So many `days` from then, or on the first working day after; `begins` at that hour."""
    day = workday(local.date() + timedelta(days=int(row["days"])))
    return datetime.combine(day, time.fromisoformat(row["begins"]), local.tzinfo)


def length(row: Mapping[str, str]) -> timedelta:
    return timedelta(minutes=int(row["minutes"]))
