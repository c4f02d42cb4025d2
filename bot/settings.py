"""What is needed to start: the only reader of the environment (and of `.env`)."""

from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from storage import address


class SettingsProblem(Exception):
    """A setting is missing or malformed; the message is one clear line."""


def _ids(value: Any) -> Any:
    if isinstance(value, str):
        return [part for part in value.replace(",", " ").split() if part]
    return value


class Settings(BaseSettings):
    """Each field is an environment variable of the same name in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True
    )

    bot_token: Annotated[SecretStr, Field(min_length=1)]
    owner_ids: Annotated[frozenset[int], NoDecode, BeforeValidator(_ids), Field(min_length=1)]
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite:///data/sueiga.sqlite"
    timezone: str = "Europe/Vilnius"
    default_language: Literal["lt", "en"] = "lt"
    log_format: Literal["console", "json"] = "console"
    association_name: str = "Lietuvos savivaldybių seniūnų asociacija"
    public_url: str = ""
    http_host: str = "127.0.0.1"
    http_port: int = Field(8080, ge=0, le=65535)
    webhook_secret: SecretStr = SecretStr("")
    feed_private: bool = False  # the website may stand in one's own network
    metrics_token: SecretStr = SecretStr("")
    pace_broadcast: float = Field(25, ge=1, le=30)
    pace_people: float = Field(5, ge=1, le=30)
    backup_dir: Path = Path("data/backups")

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr) -> SecretStr:
        number, _, secret = value.get_secret_value().partition(":")
        if not number.isdigit() or not secret:
            raise ValueError("expected what BotFather gave: digits, a colon, letters")
        return value

    @field_validator("bot_api_url", "public_url")
    @classmethod
    def _is_a_web_address(cls, value: str) -> str:
        if value and (
            urlsplit(value).scheme not in {"http", "https"} or not urlsplit(value).netloc
        ):
            raise ValueError("expected an address such as https://example.org")
        return value.rstrip("/")

    @field_validator("timezone")
    @classmethod
    def _is_a_time_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("expected a time zone such as Europe/Vilnius") from error
        return value

    @field_validator("database_url")
    @classmethod
    def _names_a_known_engine(cls, value: str) -> str:
        try:
            return address.complete(value)
        except ValueError as error:
            raise ValueError("expected sqlite:///FILE or postgresql://…") from error

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, value: SecretStr) -> SecretStr:
        secret = value.get_secret_value()
        if not all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in secret):
            raise ValueError("letters, digits, _ and - only")
        return value

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def uses_webhook(self) -> bool:
        return self.public_url.startswith("https://")


def load(**overrides: Any) -> Settings:
    """Read the environment. Raises SettingsProblem, naming every setting that is wrong."""
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise SettingsProblem(_explain(error)) from None


def _explain(error: ValidationError) -> str:
    """One line; the values stay out of it, since one of them is the token."""
    return "; ".join(
        f"{'.'.join(str(part) for part in problem['loc'][:1]).upper()}: "
        + ("is not set" if problem["type"] == "missing" else problem["msg"])
        for problem in error.errors(include_input=False)
    )
