"""What people type about a quick poll, and what Telegram says of it, in tables."""

from datetime import timedelta

import pytest

from bot.domain.errors import Refusal
from bot.domain.quick_polls import Hitch, hitch, read_options, read_span


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("Taip\nNe", ["Taip", "Ne"]),
        ("- Taip\n\n  • Ne  \n–  Gal   būt", ["Taip", "Ne", "Gal būt"]),
        ("-5 laipsniai\n2026-12-05", ["-5 laipsniai", "2026-12-05"]),
        ("a" * 100 + "\nb", ["a" * 100, "b"]),
        ("\n".join("abcdefghijkl"), list("abcdefghijkl")),
    ],
)
def test_options_one_a_line(typed: str, options: list[str]) -> None:
    assert read_options(typed) == options


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "too-few-options"),
        ("Taip", "too-few-options"),
        ("\n".join("abcdefghijklm"), "too-many-options"),
        ("a" * 101 + "\nb", "option-too-long"),
        ("🙂" * 51 + "\nb", "option-too-long"),
        ("Taip\nNe\n TAIP", "option-twice"),
    ],
)
def test_options_that_telegram_does_not_take(typed: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_options(typed)
    assert refused.value.text_id == f"quick_polls.{why}"


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("4 val.", 4),
        ("4val", 4),
        ("3 dienos", 72),
        ("3 d.", 72),
        ("Savaitė", 168),
        ("2 savaitės", 336),
        ("para", 24),
        ("2 paros", 48),
        ("1 hour", 1),
        ("30 days", 720),
        ("31 diena", None),
        ("0 val.", None),
        ("30 min.", None),
        ("3", None),
        ("greitai", None),
        ("9999 savaičių", None),
    ],
)
def test_a_span(typed: str, hours: int | None) -> None:
    assert read_span(typed) == (None if hours is None else timedelta(hours=hours))


@pytest.mark.parametrize(
    ("refused", "why"),
    [
        ("Not enough rights to send polls to the chat", Hitch.RIGHTS),
        ("Have no rights to send a message", Hitch.RIGHTS),
        ("Forbidden: bot was kicked from the supergroup chat", Hitch.GONE),
        ("Chat not found", Hitch.GONE),
        ("nobody can say whether it was done", Hitch.DOUBT),
        ("Message with poll to stop not found", Hitch.MISSING),
        ("TOPIC_CLOSED", Hitch.TOPIC),
        ("Internal Server Error", Hitch.OTHER),
    ],
)
def test_telegrams_words_are_understood(refused: str, why: Hitch) -> None:
    assert hitch(refused) is why
