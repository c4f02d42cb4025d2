"""`sueiga roster`: the office's spreadsheet, for whoever sits at the computer the bot runs on."""

import sys
from pathlib import Path

import click

from bot.cli import exits
from bot.clock import SystemClock
from bot.domain.errors import Refusal
from bot.domain.messages import Joined, Words, words
from bot.domain.roster.plan import Plan
from bot.domain.roster.report import report
from bot.domain.sheets import Sheet
from bot.files import sheets
from bot.services import roster as service
from bot.settings import Settings, load
from bot.telegram.dates import Dates
from bot.telegram.texts import Texts
from storage import migrate
from storage.base import Database
from storage.lock import only_instance


@click.group()
def roster() -> None:
    """The list of members and others."""


@roster.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--allow-many-left", is_flag=True, help="Even if over a third of the roster leaves.")
def import_(file: Path, *, dry_run: bool, allow_many_left: bool) -> None:
    """Make the roster say what FILE (XLSX or CSV) says.

    Columns, in any order, Lithuanian or English: name, eldership; and if you have them
    municipality, county, role, phone, e-mail, form of address, title, Telegram id, until.
    Whoever is not in FILE has left the association.
    """
    exits.run(bring_in(file, dry_run=dry_run, allow_many_left=allow_many_left))


async def bring_in(
    file: Path,
    *,
    dry_run: bool = False,
    allow_many_left: bool = False,
    settings: Settings | None = None,
) -> None:
    """Print the report; exit with FAILED when nothing could be done."""
    settings = settings or load()
    texts = Texts(Dates(settings.zone))

    def say(text: Words | Joined) -> None:
        click.echo(texts.plain(settings.default_language, words("common.joined", parts=text)))

    db = Database(settings.database_url)
    try:
        await _upgrade(db, settings)
        found = sheets.read(file)
        plan = await (_look(db, found) if dry_run else _write(db, found, settings, allow_many_left))
    except _TooManyLeave as held:
        say(report(held.plan))
        say(words("roster.too-many-leave", count=len(held.plan.left)))
        sys.exit(exits.FAILED)
    except Refusal as refusal:
        say(words(refusal.text_id, **refusal.params))
        sys.exit(exits.FAILED)
    finally:
        await db.close()
    say(report(plan))
    say(words("roster.dry-run" if dry_run else "roster.written"))


class _TooManyLeave(Exception):
    """Rolls the transaction back."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan


async def _upgrade(db: Database, settings: Settings) -> None:
    """A roster may be the first thing a new database gets. Raises Locked, NewerDatabase."""
    if await migrate.current(db) != migrate.head():
        async with only_instance(settings.database_url):
            await migrate.upgrade(db)


async def _look(db: Database, found: list[Sheet]) -> Plan:
    async with db.read() as tx:
        return await service.compare(tx, found)


async def _write(
    db: Database,
    found: list[Sheet],
    settings: Settings,
    allow_many_left: bool,  # noqa: FBT001 - handed on
) -> Plan:
    now = SystemClock().now()
    async with db.write() as tx:
        plan = await service.compare(tx, found)
        if plan.too_many_leave and not allow_many_left:
            raise _TooManyLeave(plan)
        await service.apply(tx, plan, now, now.astimezone(settings.zone).date())
    return plan
