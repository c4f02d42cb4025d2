"""The commands. Each imports its work when it runs: `sueiga version` loads no Telegram."""

import importlib
import sys
from importlib.metadata import version as version_of
from pathlib import Path
from typing import ClassVar

import click

CONTEXT = {"help_option_names": ["-h", "--help"]}


class Commands(click.Group):
    """The group, with the commands of other modules loaded when they are named."""

    elsewhere: ClassVar[dict[str, str]] = {
        "roster": "bot.cli.roster",
        "backup": "bot.cli.backup",
        "restore": "bot.cli.backup",
        "check": "bot.cli.check",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *self.elsewhere])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self.elsewhere:
            module = importlib.import_module(self.elsewhere[cmd_name])
            return getattr(module, cmd_name)  # type: ignore[no-any-return]
        return super().get_command(ctx, cmd_name)


@click.group(cls=Commands, invoke_without_command=True, context_settings=CONTEXT)
@click.pass_context
def main(ctx: click.Context) -> None:
    """Sueiga: a Telegram bot for an association of seniūnai.

    Without a command it runs the bot, as `sueiga run` does. Settings come from the environment or
    from a file `.env`; `.env.example` lists them all.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(run)


@main.command()
def run() -> None:
    """Run the bot."""
    from bot.cli import exits
    from bot.cli.run import serve

    exits.run(serve())


@main.command()
@click.option("--port", default=8800, show_default=True, help="Port of the chat page.")
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("data/sandbox"),
    show_default=True,
    help="Folder that keeps the database and the chats between two starts.",
)
def sandbox(port: int, data: Path) -> None:
    """Try the bot without a token: a small Telegram on this computer, with a chat page."""
    from bot.cli import exits
    from bot.cli.sandbox import serve

    data.mkdir(parents=True, exist_ok=True)
    exits.run(serve(port, data))


@main.command()
def migrate() -> None:
    """Bring the database to the shape of this version (`run` does so too)."""
    from bot.cli import exits
    from bot.cli.run import upgrade

    exits.run(upgrade())


@main.command()
def version() -> None:
    """Print the version."""
    click.echo(f"sueiga {version_of('sueiga')}")


@main.command()
@click.argument("name", required=False)
@click.option("--small", is_flag=True, help="The size that the test suite runs.")
def prove(name: str | None, *, small: bool) -> None:
    """Run a proof in its full size (development checkout only)."""
    _development("prove", name, small=small)


@main.command()
@click.argument("name", required=False)
def bench(name: str | None) -> None:
    """Measure against a peer in the same run (development checkout only)."""
    _development("bench", name)


def _development(package: str, name: str | None, **options: bool) -> None:
    """Run `tests/<package>/<name>.py`, which a checkout has and an installation has not."""
    root = Path(__file__).resolve().parents[2]
    folder = root / "tests" / package
    names = sorted(path.stem for path in folder.glob("[a-z]*.py") if path.stem[:5] != "test_")
    if not names:
        click.echo("This needs a checkout of the project with its development extra.", err=True)
        sys.exit(1)
    if name not in names:
        click.echo(f"Names: {', '.join(names)}", err=name is not None)
        sys.exit(0 if name is None else 2)
    sys.path.insert(0, str(root))
    module = importlib.import_module(f"tests.{package}.{name}")
    sys.exit(0 if module.main(**options) else 1)
