"""From tokens to what was said: rules, each of which knows one way of saying something.

A rule looks at the tokens from where reading has come to; it takes some of them and fills slots, or
leaves them to the next rule. What no rule takes is not understood.
"""

from collections.abc import Callable, Mapping

from bot.domain.moments import day_rules as days
from bot.domain.moments import hour_rules as hours
from bot.domain.moments.cursor import Cursor
from bot.domain.moments.said import Said, Unclear
from bot.domain.moments.tokens import Token

# The more particular first: „2026-11-28“ before „2026 m.“ before „1430“.
RULES: tuple[Callable[[Cursor], bool], ...] = (
    days.pair,
    days.iso,
    days.reversed_iso,
    days.year,
    hours.whole,
    days.after,
    days.near,
    days.which,
    days.weekend,
    days.ordinal,
    days.weekday,
    hours.half_past,
    hours.quarter_to,
    hours.fraction,
    hours.clock,
    days.day_before_month,
    days.month,
    hours.hour,
    days.day,
    hours.length,
    hours.noon,
    hours.part,
    hours.till,
    hours.four_digits,
    hours.bare,
    hours.noise,
)


def parse(tokens: list[Token], dates: Mapping[int, tuple[int, int]]) -> list[Said]:
    """What is said of the beginning and of the end, with the pairs at `dates` as month and day.

    Raises Unclear.
    """
    cursor = Cursor(tokens, dates)
    while not cursor.is_done:
        if not any(rule(cursor) for rule in RULES):
            raise Unclear
    if any(said.has_half_a_day for said in cursor.ends):
        raise Unclear
    return cursor.ends
