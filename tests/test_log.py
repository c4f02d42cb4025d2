"""What is written to the log never shows a token or a telephone number."""

import json
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot import log
from bot.services.outbox import following


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("https://api.telegram.org/bot123456:AAbbCCddEEff/getMe", "…/bot<token>/getMe"),
        ("token 1000001:sandbox-knows-every-token!", "token <token>!"),
        ("narys +37061234567 prisijungė", "narys +370… prisijungė"),
        ("10:15 iki 12:30", "10:15 iki 12:30"),
    ],
)
def test_secrets_are_masked(text: str, masked: str) -> None:
    assert log.mask(text).replace("https://api.telegram.org", "…") == masked


@contextmanager
def put_back() -> Iterator[None]:
    """Logging is set up inside, and afterwards as it was."""
    handlers, level = logging.root.handlers, logging.root.level
    try:
        yield
    finally:
        logging.root.handlers, logging.root.level = handlers, level


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("console", "bot: sent [u12 row 5]\nbot: idle\n"),
        ("json", '"message": "sent", "cause": "u12", "row": 5}\n"message": "idle"}\n'),
    ],
)
def test_a_line_says_what_it_follows_from(
    style, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with put_back():
        log.set_up(style)
        with following("u12"):
            logging.getLogger("bot").info("sent", extra={"row": 5})
        logging.getLogger("bot").info("idle")
    found = capsys.readouterr().err
    begins = r"^.*(?=bot: )" if style == "console" else r'^.*(?="message")'
    assert re.sub(begins, "", found, flags=re.MULTILINE) == written


@pytest.mark.parametrize("style", ["console", "json"])
def test_a_traceback_is_masked_too(style, capsys: pytest.CaptureFixture[str]) -> None:
    with put_back():
        log.set_up(style)
        error = ValueError("123456:AAbbCCddEEff")
        logging.getLogger("bot").error("failed for %s", "+37061234567", exc_info=error)
    written = capsys.readouterr().err

    assert "AAbbCC" not in written
    assert "61234567" not in written
    assert "<token>" in written
    if style == "json":
        assert json.loads(written)["message"] == "failed for +370…"
