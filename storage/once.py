"""Statements that are put together once a process, and asked with other values each time."""

from collections.abc import Callable, Collection
from functools import cache
from inspect import signature
from typing import Any, ParamSpec, TypeVar

import sqlalchemy as sa

P = ParamSpec("P")
S = TypeVar("S", bound=sa.Executable)


def once(build: Callable[P, S]) -> Callable[P, tuple[S, dict[str, Any]]]:
    """What `build` returns, with the values: `tx.execute(*newer(campaign_id))`.

    It is called once, with a parameter in place of each argument: to put a statement together takes
    longer than most take to run. What is many is for an IN.
    """
    names = tuple(signature(build).parameters)

    @cache
    def built() -> S:
        made: Callable[..., S] = build
        return made(*(sa.bindparam(_key(name)) for name in names))

    def asked(*args: P.args, **named: P.kwargs) -> tuple[S, dict[str, Any]]:
        given = dict(zip(names, args, strict=False)) | named
        return built(), {_key(name): _value(given[name]) for name in names}

    return asked


def _key(name: str) -> str:
    """Not the name of a column that is written: SQLAlchemy keeps those for itself."""
    return f"given_{name}"


def _value(given: Any) -> Any:
    """For an IN SQLAlchemy wants what can be numbered."""
    many = isinstance(given, Collection) and not isinstance(given, str | bytes | dict)
    return list(given) if many else given
