"""What is written to the log never shows a token or a telephone number."""

import json
import logging

import pytest

from bot import log


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


@pytest.mark.parametrize("style", ["console", "json"])
def test_a_traceback_is_masked_too(style, capsys: pytest.CaptureFixture[str]) -> None:
    handlers, level = logging.root.handlers, logging.root.level
    try:
        log.set_up(style)
        error = ValueError("123456:AAbbCCddEEff")
        logging.getLogger("bot").error("failed for %s", "+37061234567", exc_info=error)
    finally:
        logging.root.handlers, logging.root.level = handlers, level
    written = capsys.readouterr().err

    assert "AAbbCC" not in written
    assert "61234567" not in written
    assert "<token>" in written
    if style == "json":
        assert json.loads(written)["message"] == "failed for +370…"
