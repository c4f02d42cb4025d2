"""Where the database is, as a person writes it and as the engine wants it."""

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}


def complete(url: str) -> str:
    """The address with the driver this project uses. Raises ValueError for an unknown engine."""
    try:
        address = make_url(url)
    except ArgumentError:
        raise ValueError(url) from None
    driver = DRIVERS.get(address.get_backend_name())
    if driver is None:
        raise ValueError(url)
    return address.set(drivername=driver).render_as_string(hide_password=False)
