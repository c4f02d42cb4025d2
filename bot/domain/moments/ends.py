"""What was said, put to the end it belongs to, wherever it was said."""

from bot.domain.moments.said import Said, Unclear


def two_of(ends: list[Said]) -> tuple[Said, Said | None]:
    """The beginning and the end, each with what belongs to it, wherever it was said."""
    if len(ends) == 3:  # noqa: PLR2004 - as many as the grammar gives
        return _of_three(*ends)
    if len(ends) == 1:
        return ends[0], None
    first, last = ends
    if first.day is not None and not first.has_hour and not last.has_day and last.bare:
        last.day = last.bare.pop(0)  # „gruodžio 3–5“
    elif _is_day_then_hour(first, last):
        return _merged(first, last), None
    elif last.day is not None and first.day is not None and first.day < last.day:
        _share_month(first, last)
    elif last.has_day and not first.has_day:
        if _is_day_as_well(first, last):
            first.take_day_from(last)  # „3–5 gruodžio“
            first.day = first.bare.pop()
        else:
            first.take_day_from(last)  # „10–13 val. rytoj“
            last.forget_day()
    return first, last


def _is_day_as_well(first: Said, last: Said) -> bool:
    """Whether the number before a day is one too; in „10–13 val. gruodžio 5 d.“ it is an hour."""
    alone = len(first.bare) == 1 and not first.hours
    return alone and last.day is not None and not last.hour_first


def _share_month(first: Said, last: Said) -> None:
    """„3 d. – 5 d. kovo“."""
    if first.month is None and first.months_ahead is None:
        first.month, first.months_ahead, first.year = last.month, last.months_ahead, last.year


def _of_three(first: Said, middle: Said, last: Said) -> tuple[Said, Said]:
    """„Rytoj – 10–13“, „gruodžio 3–5 d. 10–13 val.“."""
    if last.has_day:
        raise Unclear
    if _is_day_then_hour(first, middle):
        return _merged(first, middle), last
    if first.has_hour or not first.has_day:
        raise Unclear
    if not middle.has_day and first.day is not None and middle.bare:
        middle.day = middle.bare.pop(0)
    if not middle.has_day or not middle.has_hour:
        raise Unclear
    first.hours, first.bare, first.part = middle.hours, middle.bare, middle.part
    middle.hours, middle.bare, middle.part = last.hours, last.bare, last.part
    return first, middle


def _is_day_then_hour(first: Said, last: Said) -> bool:
    """„Rytoj – 10 val.“: the dash only sets them apart."""
    return (
        last.dashed and first.has_day and not first.has_hour and not last.has_day and last.has_hour
    )


def _merged(day: Said, hour: Said) -> Said:
    hour.take_day_from(day)
    return hour
