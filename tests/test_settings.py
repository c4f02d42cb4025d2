"""Settings: defaults, forms that are understood, and what is refused in one line."""

from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, SettingsProblem, load

NEEDED = {"bot_token": "123456:abc", "owner_ids": "7"}


def made(**values: Any) -> Settings:
    return load(_env_file=None, **(NEEDED | values))


def test_what_need_not_be_set_has_a_default() -> None:
    settings = made()

    assert settings.bot_token.get_secret_value() == "123456:abc"
    assert settings.owner_ids == {7}
    assert settings.database_url == "sqlite+aiosqlite:///data/sueiga.sqlite"
    assert settings.zone.key == "Europe/Vilnius"
    assert settings.backup_dir == Path("data/backups")
    assert not settings.uses_webhook


@pytest.mark.parametrize("typed", ["1,2", "1 2", " 1 , 2 "])
def test_owners_are_separated_by_commas_or_blanks(typed: str) -> None:
    assert made(owner_ids=typed).owner_ids == {1, 2}


def test_an_https_address_brings_the_webhook() -> None:
    assert made(public_url="https://sueiga.example.org/").uses_webhook
    assert not made(public_url="http://127.0.0.1:8080").uses_webhook


def test_a_database_server_is_reached_by_its_driver() -> None:
    url = made(database_url="postgresql://a:b@c/d").database_url

    assert url == "postgresql+asyncpg://a:b@c/d"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("bot_token", "not a token"),
        ("bot_token", ""),
        ("owner_ids", ""),
        ("owner_ids", "somebody"),
        ("bot_api_url", "api.telegram.org"),
        ("database_url", "mysql://a"),
        ("database_url", "rubbish"),
        ("timezone", "Mars/Olympus"),
        ("default_language", "fr"),
        ("http_port", "70000"),
        ("webhook_secret", "a b"),
        ("public_url", "ftp://x"),
    ],
)
def test_what_is_malformed_is_named(setting: str, value: str) -> None:
    with pytest.raises(SettingsProblem) as raised:
        made(**{setting: value})

    line = str(raised.value)
    assert line.startswith(f"{setting.upper()}: ")
    assert "\n" not in line
    assert not value or value not in line.replace("sqlite:///FILE or postgresql://…", "")


@pytest.mark.parametrize(("name", "typed"), [("pace_broadcast", "0"), ("pace_people", "31")])
def test_the_pace_has_bounds(name: str, typed: str) -> None:
    assert (made().pace_broadcast, made().pace_people) == (25, 5)
    with pytest.raises(SettingsProblem, match=name.upper()):
        made(**{name: typed})
