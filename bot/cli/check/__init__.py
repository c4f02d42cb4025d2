"""`sueiga check`: says in words what is wrong with settings, database, token and groups."""

import sys
from zoneinfo import ZoneInfo

import click
from telegram.request import BaseRequest

from bot.cli import exits
from bot.cli.check import database, here, online
from bot.cli.check.findings import Finding, Level, problem
from bot.domain.messages import words
from bot.settings import Settings, SettingsProblem, load
from bot.telegram.dates import Dates
from bot.telegram.texts import REFERENCE, Texts


@click.command()
def check() -> None:
    """Say what is wrong, and what to do about it. Exit code 1 if something must be mended."""
    exits.run(look())


async def look() -> None:
    """Print the findings; exit with FAILED if one is a problem."""
    try:
        settings = load()
    except SettingsProblem as wrong:
        parts = str(wrong).split("; ")
        findings = [problem("check.settings-wrong", setting=part) for part in parts]
        texts, language = Texts(Dates(ZoneInfo("UTC"))), REFERENCE
    else:
        findings = await examine(settings)
        texts, language = Texts(Dates(settings.zone)), settings.default_language
    for line in report(findings, texts, language):
        click.echo(line)
    if any(one.level is Level.PROBLEM for one in findings):
        sys.exit(exits.FAILED)


async def examine(settings: Settings, request: BaseRequest | None = None) -> list[Finding]:
    """Everything there is to say, in the order one would mend it."""
    stored = await database.examine(settings)
    return [
        *here.examine(settings, stored),
        *stored.findings,
        *await online.examine(settings, stored.groups, request),
    ]


def report(findings: list[Finding], texts: Texts, language: str) -> list[str]:
    """A line each, with a sign in front, and the sum."""
    lines = [
        texts.plain(language, words(f"check.line-{one.level.value}", text=one.text))
        for one in findings
    ]
    problems = sum(one.level is Level.PROBLEM for one in findings)
    return [*lines, texts.plain(language, words("check.sum", problems=problems))]
